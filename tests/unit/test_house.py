"""The house: imports go one way, and each big library lives in one room."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "brandcheck"
# Each room may import from those on earlier floors.
FLOORS = (
    {"i18n"},
    {"errors"},
    {"brand_errors"},
    {"language", "brand", "channels"},
    {"signals", "safety"},
    {"scoring"},
    {"settings", "drafts", "brand_checks", "planning"},
    {"tuning", "image"},
    {"storage"},
    {"brands_in_use", "proofreading"},
    {"opened"},
    {"workspace"},
    {"editorial", "archives"},
    {"demonstration", "exchange", "brand_desk"},
    {"web", "cli"},
)
# Rooms on one floor that may look at one another, one way.
NEIGHBOURS = {("channels", "language"), ("safety", "signals"), ("cli", "cli")}
HOMES = {
    "spacy": "language",
    "lt_py": "language",
    "ortools": "planning",
    "sqlalchemy": "storage",
    "alembic": "storage",
    "streamlit": "web",
    "dask": "archives",
    "distributed": "archives",
    "pypdf": "tuning",
}


def _modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def _room(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    return parts[0].removesuffix(".py")


def _imports(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def _floor(room: str) -> int:
    return next(n for n, rooms in enumerate(FLOORS) if room in rooms)


@pytest.mark.parametrize("path", _modules(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_go_one_way(path: Path) -> None:
    room = _room(path)
    if room == "__init__":
        return
    for name in _imports(path):
        parts = name.split(".")
        if parts[0] != "brandcheck" or len(parts) < 2 or parts[1].startswith("__"):
            continue
        other = parts[1]
        if other == room or (room, other) in NEIGHBOURS:
            continue
        assert _floor(other) < _floor(room), f"{room} imports {name}"


@pytest.mark.parametrize("path", _modules(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_big_libraries_live_in_one_room(path: Path) -> None:
    for name in _imports(path):
        home = HOMES.get(name.split(".")[0])
        assert home in (None, _room(path)), f"{name} belongs in {home}/"
