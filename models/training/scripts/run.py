"""Run a script; the argument DATA becomes the folder in BRANDCHECK_DATA, or ../shared/data."""

import os
import runpy
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def data_folder() -> Path:
    """Where the training data is."""
    return Path(os.environ.get("BRANDCHECK_DATA") or ROOT.parent / "shared" / "data").resolve()


def main() -> None:
    """Run `run.py SCRIPT ARGUMENTS`."""
    folder = data_folder()
    if "DATA" in sys.argv and not (folder / "ud").is_dir():
        sys.exit(f"No training data in {folder}: set BRANDCHECK_DATA.")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
    script = sys.argv[1]
    sys.argv = [str(folder) if word == "DATA" else word for word in sys.argv[1:]]
    runpy.run_module(script, run_name="__main__")


if __name__ == "__main__":
    main()
