"""The posts with unseen names: their names really stand in no list."""

from __future__ import annotations

from pathlib import Path

from benchmarks.names import unseen_posts
from brandcheck.language.nl.names import is_first_name

LISTS = Path(__file__).parents[3] / "models" / "training" / "lists"


def listed() -> set[str]:
    text = "\n".join((LISTS / f"{n}.txt").read_text("utf-8") for n in ("surnames", "places"))
    names = (LISTS / "organisations.txt").read_text("utf-8").split("name: ")[1]
    return {line.strip().lower() for line in (text + "\n" + names).replace("|", "\n").split("\n")}


def test_marks_are_read() -> None:
    text, marks = next(unseen_posts())
    assert [text[start:end] for start, end, _ in marks] == ["Wiebrigje"]


def test_names_stand_in_no_list() -> None:
    known = listed()
    for text, marks in unseen_posts():
        for start, end, label in marks:
            name = text[start:end]
            assert name.lower() not in known
            assert label != "PERSON" or not is_first_name(name.split()[0])
