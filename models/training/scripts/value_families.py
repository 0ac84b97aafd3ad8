"""The keywords of the fictional organisations in `sources/brands`, a family a value.

    python scripts/value_families.py > ../../brandcheck/tuning/suggestions/value_keywords.yaml

Suggestions take them beside the hand-written families: which words are used together for a value.
"""

from __future__ import annotations

import sys
from pathlib import Path

from ruamel.yaml import YAML

SOURCES = Path(__file__).parents[1] / "sources" / "brands"
HEAD = """\
# Keywords that go together in a value of a fictional organisation, by its label.
source: models/training/sources/brands, by models/training/scripts/value_families.py
date: 2026-11-24
"""


def main() -> None:
    """Writes the file to standard output."""
    rows = []
    for file in sorted(SOURCES.glob("*.yaml")):
        for value in YAML(typ="safe").load(file.read_text("utf-8"))["values"]:
            words = [k["term"] if isinstance(k, dict) else k for k in value["keywords"]]
            rows.append({"brand": file.stem, "label": value["label"], "words": words})
    yaml = YAML()
    yaml.width, yaml.default_flow_style = 100, None
    sys.stdout.write(HEAD)
    yaml.dump({"families": rows}, sys.stdout)


if __name__ == "__main__":
    main()
