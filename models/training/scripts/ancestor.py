"""Take the pipeline of a commit out of git: `ancestor.py COMMIT FOLDER`."""

import io
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PIPELINE = "models/nl_brandcheck"


def take(commit: str, folder: Path) -> None:
    """Write the pipeline as it was in that commit into the folder."""
    command = ["git", "-C", str(ROOT), "archive", commit, PIPELINE]
    packed = subprocess.run(command, capture_output=True, check=True).stdout
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder.with_suffix(".tmp"), filter="data")
    (folder.with_suffix(".tmp") / PIPELINE).rename(folder)
    shutil.rmtree(folder.with_suffix(".tmp"))


if __name__ == "__main__":
    take(sys.argv[1], Path(sys.argv[2]))
