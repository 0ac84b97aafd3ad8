"""Word lists: data, written by hand, each file with its source and date.

A file has `source`, `date` and `terms`: a list, or a mapping of groups to lists.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from ruamel.yaml import YAML

_HERE = Path(__file__).parent


@cache
def _groups(name: str) -> dict[str, tuple[str, ...]]:
    content = YAML(typ="safe").load((_HERE / f"{name}.yaml").read_text(encoding="utf-8"))
    terms = content["terms"]
    groups = terms if isinstance(terms, dict) else {"": terms}
    return {str(group): tuple(str(term) for term in row) for group, row in groups.items()}


@cache
def load_terms(name: str, group: str | None = None) -> frozenset[str]:
    """The terms of a list, in lower case: of one group, or of all groups together."""
    groups = _groups(name)
    rows = [groups[group]] if group is not None else list(groups.values())
    return frozenset(term.lower() for row in rows for term in row)


def load_groups(name: str) -> Mapping[str, tuple[str, ...]]:
    """The groups of a list with their terms, in the order of the file."""
    return MappingProxyType(_groups(name))
