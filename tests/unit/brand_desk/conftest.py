"""A desk over one small organisation in a folder; it needs no pipeline."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from brandcheck.brand_desk import BrandDesk
from brandcheck.planning.lifecycle import Actor, Role
from brandcheck.settings import Settings
from brandcheck.workspace import Workspace
from tests.unit.brand.build import BRAND, POST, brand_folder

ORGANISATION = "proeftuin"
NOOR = Actor("Noor", Role.BRAND_MANAGER)
BAS = Actor("Bas", Role.BRAND_MANAGER)
SARA = Actor("Sara", Role.EDITOR)
COMMENTED = BRAND.replace("- durven", "- durven  # sinds 2019")


@pytest.fixture
def workspace_of_one(tmp_path: Path) -> Iterator[Workspace]:
    folder = tmp_path / "brands" / ORGANISATION
    folder.mkdir(parents=True)
    brand_folder(folder, COMMENTED, heg=POST)
    database = f"sqlite:///{tmp_path / 'data' / 'brandcheck.sqlite'}"
    workspace = Workspace(Settings(brands=tmp_path / "brands", database_url=database))
    yield workspace
    workspace.storage.close()


@pytest.fixture
def desk(workspace_of_one: Workspace) -> BrandDesk:
    return BrandDesk.of(workspace_of_one)
