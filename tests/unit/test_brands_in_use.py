"""Which text of an organisation holds: published, else the files; whatever the database does."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from brandcheck import brands_in_use
from brandcheck.brand import BrandSource, brand_version
from brandcheck.brand_checks import checked_brand
from brandcheck.brands_in_use import BrandsInUse
from brandcheck.errors import BrandMissing, DatabaseUnavailable
from brandcheck.settings import ROOT, Settings
from brandcheck.storage import Storage
from brandcheck.tuning.versions import NewVersion


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    shutil.copytree(ROOT / "brand_values" / "woonstee", tmp_path / "brands" / "woonstee")
    database = f"sqlite:///{tmp_path / 'data' / 'brandcheck.sqlite'}"
    return Settings(brands=tmp_path / "brands", database_url=database)


def used(settings: Settings) -> BrandsInUse:
    """As a server has it: the database is opened when it is first asked for."""
    opened: list[Storage] = []

    def storage() -> Storage:
        if not opened:
            opened.append(Storage.open(settings.database_url))
        return opened[0]

    return BrandsInUse(settings, storage)


def publish(
    settings: Settings, change: Callable[[str], str], organisation: str = "woonstee"
) -> int:
    """Publishes the files with a change, as another server would."""
    read = BrandSource.read(settings.brands / "woonstee" / "brand.yaml")
    source = replace(read, yaml=change(read.yaml))
    brand = checked_brand(source)
    storage = Storage.open(settings.database_url)
    new = NewVersion(organisation, brand.name, brand_version(brand), source, "Anders", "Noor")
    number = storage.brands.publish(new, storage.brands.number(organisation)).number
    storage.close()
    return number


def renamed(name: str) -> Callable[[str], str]:
    return lambda yaml: yaml.replace("name: Woonstee", f"name: {name}", 1)


def test_without_a_database_the_files_hold_and_none_is_made(settings: Settings) -> None:
    found = used(settings).get("woonstee")
    assert (found.brand.name, found.number) == ("Woonstee", 0)
    assert not (settings.brands.parent / "data").exists()


def test_what_is_published_elsewhere_holds_at_once(settings: Settings) -> None:
    brands = used(settings)
    before = brands.get("woonstee")
    assert publish(settings, renamed("Woonplek")) == 1
    after = brands.get("woonstee")
    assert (after.brand.name, after.number) == ("Woonplek", 1)
    assert after.mark != before.mark
    assert len(after.brand.posts) == len(before.brand.posts)
    assert brands.get("woonstee") is after
    publish(settings, renamed("Woonhuis"))
    assert brands.get("woonstee").brand.name == "Woonhuis"


def test_a_path_means_the_files_there(settings: Settings) -> None:
    publish(settings, renamed("Woonplek"))
    brands = used(settings)
    assert brands.get(str(settings.brands / "woonstee")).brand.name == "Woonstee"
    assert brands.get("woonstee").brand.name == "Woonplek"


def test_the_name_of_the_folder_is_as_good_as_the_id(settings: Settings) -> None:
    (settings.brands / "woonstee").rename(settings.brands / "tuin")
    brands = used(settings)
    assert brands.get("tuin").brand.id == "woonstee"
    (settings.brands / "tuin").rename(settings.brands / "woonstee")
    publish(settings, renamed("Woonplek"))
    (settings.brands / "woonstee").rename(settings.brands / "tuin")
    assert used(settings).get("tuin").brand.name == brands.get("tuin").brand.name == "Woonplek"


def test_a_changed_file_is_read_again(settings: Settings) -> None:
    brands = used(settings)
    assert brands.get("woonstee") is brands.get("woonstee")
    file = settings.brands / "woonstee" / "brand.yaml"
    file.write_text(renamed("Woonplek")(file.read_text("utf-8")), "utf-8")
    os.utime(file, (1, 1))
    assert brands.get("woonstee").brand.name == "Woonplek"


def test_an_organisation_may_be_in_the_database_only(settings: Settings) -> None:
    def another(yaml: str) -> str:
        return renamed("Aan de kade")(yaml).replace("id: woonstee", "id: kade", 1)

    publish(settings, another, "kade")
    brands = used(settings)
    assert brands.get("kade").brand.name == "Aan de kade"
    assert [entry.id for entry in brands.entries()] == ["kade", "woonstee"]
    with pytest.raises(BrandMissing, match="kade, woonstee"):
        brands.get("nergens")


def test_a_broken_file_does_not_matter_once_published(settings: Settings) -> None:
    publish(settings, renamed("Woonplek"))
    (settings.brands / "woonstee" / "brand.yaml").write_text("kapot", "utf-8")
    brands = used(settings)
    assert brands.get("woonstee").brand.name == "Woonplek"
    assert [entry.name for entry in brands.entries()] == ["Woonplek"]


class Away:
    """A database that can be switched off, and that counts how often it was asked."""

    def __init__(self, settings: Settings) -> None:
        self.url, self.off, self.asked = settings.database_url, False, 0

    def __call__(self) -> Storage:
        self.asked += 1
        if self.off:
            raise DatabaseUnavailable(problem="weg")
        return Storage.open(self.url)


def test_what_was_known_holds_while_the_database_is_away(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(settings, renamed("Woonplek"))
    away = Away(settings)
    brands = BrandsInUse(settings, away)
    known = brands.get("woonstee")
    away.off = True
    assert brands.get("woonstee") is known
    asked = away.asked
    assert brands.get("woonstee") is known
    assert [entry.name for entry in brands.entries()] == ["Woonplek"]
    assert away.asked == asked, "it is left alone for a while"
    publish(settings, renamed("Woonhuis"))
    away.off = False
    monkeypatch.setattr(brands_in_use, "monotonic", lambda: float("inf"))
    assert brands.get("woonstee").brand.name == "Woonhuis"


def test_the_files_hold_where_nothing_is_known(settings: Settings) -> None:
    publish(settings, renamed("Woonplek"))
    away = Away(settings)
    away.off = True
    assert BrandsInUse(settings, away).get("woonstee").brand.name == "Woonstee"


@pytest.mark.parametrize("address", ["postgresql://nergens:1/x?connect_timeout=1", "mysql://x"])
def test_a_server_that_is_not_there(settings: Settings, address: str) -> None:
    brands = used(replace(settings, database_url=address))
    assert brands.get("woonstee").brand.name == "Woonstee"
    assert [entry.id for entry in brands.entries()] == ["woonstee"]


def test_a_file_that_is_no_database(settings: Settings) -> None:
    file = Path(settings.database_url.removeprefix("sqlite:///"))
    file.parent.mkdir()
    file.write_bytes(b"kapot" * 1000)
    assert used(settings).get("woonstee").brand.name == "Woonstee"
    assert file.read_bytes() == b"kapot" * 1000
