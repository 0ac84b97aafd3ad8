"""Every fact is listed, and every listed fact is used by a rubric."""

from __future__ import annotations

from pathlib import Path

import brandcheck.signals
from brandcheck.scoring import shipped_rubrics
from brandcheck.signals import NAMES, SIGNALS

FOLDER = Path(brandcheck.signals.__file__).parent


def test_every_module_with_a_measure_is_listed() -> None:
    found = [p.stem for p in FOLDER.glob("*.py") if "\ndef measure(" in p.read_text("utf-8")]
    assert sorted(found) == sorted(NAMES)
    assert len(set(NAMES)) == len(NAMES)


def test_every_fact_is_used_and_every_rubric_finds_its_facts() -> None:
    used = {c.signal for rubric in shipped_rubrics().values() for c in rubric.criteria}
    assert used == set(SIGNALS)


def test_every_module_explains_itself() -> None:
    for name in NAMES:
        page = (FOLDER / f"{name}.py").read_text("utf-8").split('"""')[1]
        assert "Source" in page or "source" in page, name
