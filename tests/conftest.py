"""Shared by all tests: one workspace, opened once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from brandcheck.workspace import Workspace


@pytest.fixture(scope="session")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The shipped pipeline and the sample organisations, whatever the environment says."""
    from brandcheck.settings import Settings
    from brandcheck.workspace import Workspace

    database = tmp_path_factory.mktemp("workspace") / "brandcheck.sqlite"
    return Workspace(Settings(database_url=f"sqlite:///{database}"))
