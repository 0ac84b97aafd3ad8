"""The workspace: opens an organisation once, reads it again when its file changes."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from brandcheck.brand import brand_version
from brandcheck.brand_checks import checked_brand
from brandcheck.settings import ROOT, Settings
from brandcheck.tuning.versions import NewVersion
from brandcheck.workspace import Workspace

pytestmark = pytest.mark.trained
TEXT = (
    "Gisteren stond Piet om vier uur op de ladder bij mevrouw De Wit. De lamp in de gang deed het "
    "niet. Hij had geen dienst meer, maar hij kwam toch. Ze dronken daarna koffie in de keuken."
)


@pytest.fixture
def brands(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "brand_values" / "woonstee", tmp_path / "woonstee")
    return tmp_path


@pytest.fixture
def own(workspace: Workspace, brands: Path) -> Workspace:
    """A workspace on a folder of its own; the pipeline is the shared one."""
    database = f"sqlite:///{brands / 'brandcheck.sqlite'}"
    made = Workspace(Settings(brands=brands, database_url=database))
    made.__dict__["analyser"] = workspace.analyser
    return made


def test_an_organisation_is_opened_once(own: Workspace) -> None:
    assert own.open_brand("woonstee") is own.open_brand("woonstee")


def test_a_changed_file_is_read_again(own: Workspace, brands: Path) -> None:
    before = own.open_brand("woonstee")
    file = brands / "woonstee" / "brand.yaml"
    file.write_text(file.read_text("utf-8").replace("name: Woonstee", "name: Woonplek", 1), "utf-8")
    os.utime(file, (1, 1))
    after = own.open_brand("woonstee")
    assert after.brand.name == "Woonplek"
    assert after.version != before.version


def test_a_published_version_is_judged_with_at_once(own: Workspace) -> None:
    before = own.check(TEXT, brand="woonstee", spelling=False)
    found = own.brand_in_use("woonstee")
    yaml = found.source.yaml.replace("name: Woonstee", "name: Woonplek", 1)
    source = replace(found.source, yaml=yaml)
    brand = checked_brand(source)
    new = NewVersion("woonstee", brand.name, brand_version(brand), source, "Anders", "Noor")
    own.storage.brands.publish(new, 0)
    opened = own.open_brand("woonstee")
    assert (opened.brand.name, opened.number) == ("Woonplek", 1)
    after = own.check(TEXT, brand="woonstee", spelling=False)
    assert after.versions["brand"] == brand_version(brand) != before.versions["brand"]
    assert own.open_brand("woonstee") is opened
    own.storage.close()


def test_a_folder_is_as_good_as_an_id(workspace: Workspace, brands: Path) -> None:
    by_path = workspace.check(TEXT, brand=str(brands / "woonstee"), spelling=False)
    by_id = workspace.check(TEXT, brand="woonstee", spelling=False)
    assert by_path == by_id


def test_an_organisation_may_weigh_a_criterion_itself(own: Workspace, brands: Path) -> None:
    file = brands / "woonstee" / "brand.yaml"
    override = "\nrubrics:\n  shareworthiness:\n    storytelling: {weight: 0}\n"
    override += "    surprise: {knots: [0, 10, 20]}\n"
    file.write_text(file.read_text("utf-8") + override, "utf-8")
    report = own.check(TEXT, brand="woonstee", spelling=False)
    names = {c.criterion for c in report.scores["shareworthiness"].contributions}
    assert "storytelling" not in names
    assert "surprise" in names
    shipped = Workspace(Settings()).rubrics["shareworthiness"]
    assert "storytelling" in {c.id for c in shipped.criteria}
