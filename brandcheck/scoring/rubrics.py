"""Reads the rubrics from `models/rubrics` and applies an organisation's own opinions."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError

from brandcheck.brand.model import CriterionOverride
from brandcheck.errors import RubricInvalid, RubricMissing
from brandcheck.scoring.rubric import Rubric

SCORES = ("brand_alignment", "relevance", "shareworthiness", "clarity")
ALL_RUBRICS = (*SCORES, "conversation", "congruence")
FOLDER = Path(__file__).parents[2] / "models" / "rubrics"


def read_rubric(path: Path) -> Rubric:
    """The rubric in a file.

    Raises RubricInvalid with file, line and key, or RubricMissing.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        known = ", ".join(sorted(p.stem for p in path.parent.glob("*.yaml")))
        raise RubricMissing(rubric=path.stem, known=known) from error
    data = _parsed(text, path)
    try:
        return Rubric.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(map(str, first["loc"]))
        line = _line_of(YAML(typ="rt").load(StringIO(text)), first["loc"])
        raise RubricInvalid(file=path.name, line=line, key=key, problem=first["msg"]) from error


def _parsed(text: str, path: Path) -> Any:
    try:
        return YAML(typ="safe").load(text)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise RubricInvalid(file=path.name, line=line, key="", problem=error.problem) from error


def _line_of(node: Any, location: tuple[str | int, ...]) -> int:
    """The line (from 1) of the deepest known step of a location in a round-trip document."""
    line = 1
    for step in location:
        marks = getattr(getattr(node, "lc", None), "data", None)
        if not marks or step not in marks:
            break
        line = marks[step][0] + 1
        node = node[step]
    return line


@cache
def shipped_rubrics() -> Mapping[str, Rubric]:
    """All rubrics that come with brandcheck, by id."""
    return {name: read_rubric(FOLDER / f"{name}.yaml") for name in ALL_RUBRICS}


def with_overrides(rubric: Rubric, overrides: Mapping[str, CriterionOverride]) -> Rubric:
    """The rubric with an organisation's own weights and knots. A weight of 0 drops a criterion,
    and with it the caps on its fact.

    Raises RubricMissing when an override names a criterion the rubric does not have.
    """
    if not overrides:
        return rubric
    ids = [criterion.id for criterion in rubric.criteria]
    for name in overrides:
        if name not in ids:
            raise RubricMissing(rubric=f"{rubric.id}.{name}", known=", ".join(ids))
    changed = []
    for criterion in rubric.criteria:
        own = overrides.get(criterion.id)
        if own is None:
            changed.append(criterion)
        elif own.weight != 0:
            update = own.model_dump(exclude_none=True)
            changed.append(criterion.model_copy(update=update))
    kept = {criterion.signal for criterion in changed}
    guards = tuple(guard for guard in rubric.guards if guard.signal in kept)
    return rubric.model_copy(update={"criteria": tuple(changed), "guards": guards})


def own_rubrics(
    overrides: Mapping[str, Mapping[str, CriterionOverride]],
) -> Mapping[str, Rubric]:
    """All shipped rubrics with an organisation's own weights and knots.

    Raises RubricMissing when an override names a criterion that a rubric does not have.
    """
    return {
        name: with_overrides(rubric, overrides.get(name, {}))
        for name, rubric in shipped_rubrics().items()
    }


def rubric_version(rubrics: Mapping[str, Rubric]) -> str:
    """A short hash of the opinions in use: two reports with the same hash were judged alike."""
    text = "".join(rubrics[name].model_dump_json() for name in sorted(rubrics))
    return hashlib.sha256(text.encode()).hexdigest()[:12]
