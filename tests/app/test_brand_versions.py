"""The page with the versions of a brand, on a database of its own."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from brandcheck.brand import Brand, BrandSource, Keyword
from brandcheck.brand_desk import BrandDesk
from brandcheck.editorial import Editorial
from brandcheck.planning.lifecycle import Actor, Role
from brandcheck.planning.story import Story
from brandcheck.storage import Storage
from brandcheck.tuning.effect import Effect, effect
from brandcheck.web import resources
from brandcheck.web.state import Visit
from tests.app.handmade import DRAFT
from tests.app.made_effects import judged
from tests.app.test_brand import NOW, TunedWorkspace
from tests.app.test_pages import WEB, words

BRAND = "zorg-aan-zee"
MILA = Actor("Mila", Role.BRAND_MANAGER)
OMAR = Actor("Omar", Role.BRAND_MANAGER)


class TunedDesk(BrandDesk):
    """A desk that knows two posts by heart, and needs no pipeline."""

    def effect(self, *_args: Any, **_named: Any) -> Effect:
        before = [judged("De ladder", 62.0), judged("De lamp", 50.0, origin="story")]
        after = [judged("De ladder", 71.5, "buren"), judged("De lamp", 50.0, origin="story")]
        return effect(before, after)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[BrandDesk]:
    st.cache_data.clear()
    url = f"sqlite:///{tmp_path / 'brand.sqlite'}"
    storage = Storage.open(url)
    workspace: Any = TunedWorkspace(storage, url)
    made = TunedDesk(workspace, storage)
    monkeypatch.setattr(resources, "workspace", lambda: workspace)
    monkeypatch.setattr(resources, "editorial", lambda: Editorial(workspace, storage, lambda: NOW))
    monkeypatch.setattr(resources, "brand_desk", lambda: made)
    yield made
    storage.close()


def with_keyword(desk: BrandDesk, term: str, by: Actor = MILA) -> None:
    draft = desk.draft(BRAND)
    brand = desk.brand_of(draft)
    first, *rest = brand.values
    changed = first.model_copy(update={"keywords": (*first.keywords, Keyword(term=term))})
    desk.save(draft, brand.model_copy(update={"values": (changed, *rest)}), by)


def published(desk: BrandDesk, *terms: str) -> None:
    for term in terms:
        with_keyword(desk, term)
        desk.publish(BRAND, f"{term} erbij", MILA)


def opened(role: Role = Role.BRAND_MANAGER) -> AppTest:
    test = AppTest.from_file(str(WEB / "pages/brand_versions.py"), default_timeout=30)
    test.session_state["brandcheck"] = Visit(brand=BRAND, name="Mila", role=role)
    test.run()
    assert not test.exception
    return test


def press(page: AppTest, key: str) -> None:
    page.button(key=key).click().run()
    assert not page.exception


def chosen(page: AppTest, label: str, number: int) -> None:
    next(box for box in page.selectbox if box.label == label).set_value(number).run()
    assert not page.exception


def keywords(brand: Brand) -> set[str]:
    return {keyword.term for keyword in brand.values[0].keywords}


def test_before_anything_is_published_the_files_are_what_holds(desk: BrandDesk) -> None:
    shown = words(opened())
    assert "Er is nog niets gepubliceerd" in shown
    assert "naast elkaar" not in shown
    with_keyword(desk, "stoep")
    page = opened()
    assert "trefwoord erbij: ‘stoep’" in words(page)
    assert "zoals het in de bestanden staat" in str(page.selectbox)


def test_every_version_says_who_when_and_why(desk: BrandDesk) -> None:
    published(desk, "kaartclub", "stoep")
    shown = words(opened())
    newest = shown.index("Versie 3")
    assert newest < shown.index("Versie 2") < shown.index("Versie 1")
    assert "nu in gebruik" in shown[newest : shown.index("Versie 2")]
    for said in ("stoep erbij", "kaartclub erbij", "Zoals het in de bestanden stond", "Mila"):
        assert said in shown


def test_a_note_is_escaped(desk: BrandDesk) -> None:
    with_keyword(desk, "stoep")
    desk.publish(BRAND, "<script>alert(1)</script>", MILA)
    assert "<script" not in words(opened())


def test_two_versions_beside_each_other(desk: BrandDesk) -> None:
    published(desk, "kaartclub", "stoep")
    page = opened()
    assert "trefwoord erbij: ‘stoep’" in words(page)
    chosen(page, "Van", 1)
    chosen(page, "Naar", 3)
    assert "‘kaartclub’" in words(page)
    assert "‘stoep’" in words(page)


def test_the_working_copy_is_beside_what_holds(desk: BrandDesk) -> None:
    published(desk, "kaartclub")
    with_keyword(desk, "stoep")
    shown = words(opened())
    assert "trefwoord erbij: ‘stoep’" in shown
    assert "trefwoord erbij: ‘kaartclub’" not in shown


def test_the_effect_is_made_when_somebody_wants_to_see_it(desk: BrandDesk) -> None:
    published(desk, "kaartclub")
    page = opened()
    assert "De ladder" not in words(page)
    page.session_state["compared-effect"] = True
    page.run()
    shown = words(page)
    assert "Van de 2 posts gaat er 1 omhoog en 0 omlaag." in shown
    assert "De ladder" in shown
    assert 'data-way="gained"' in shown


def test_an_earlier_version_is_put_back_as_a_new_one(desk: BrandDesk) -> None:
    published(desk, "kaartclub", "stoep")
    page = opened()
    page.text_input(key="roll-back-2-note").input("Stoep was te ruim").run()
    press(page, "roll-back-2")
    newest = desk.versions(BRAND)[0]
    assert (newest.number, newest.from_number, newest.note) == (4, 2, "Stoep was te ruim")
    assert "stoep" not in keywords(desk.brand_of_version(BRAND, 4))
    assert "Versie 2 geldt weer, als versie 4" in words(page)
    assert "de inhoud van versie 2" in words(page)


def test_without_a_note_nothing_is_put_back(desk: BrandDesk) -> None:
    published(desk, "kaartclub", "stoep")
    page = opened()
    page.text_input(key="roll-back-2-note").input(" ").run()
    press(page, "roll-back-2")
    assert desk.versions(BRAND)[0].number == 3
    assert "Schrijf erbij" in words(page)


def test_the_version_in_use_cannot_be_deleted(desk: BrandDesk) -> None:
    published(desk, "kaartclub")
    page = opened()
    keys = {button.key for button in page.button}
    assert "delete-1" in keys
    assert "delete-2" not in keys
    press(page, "delete-1")
    assert [version.number for version in desk.versions(BRAND)] == [2]
    assert "Versie 1 is verwijderd" in words(page)


def test_a_version_that_vanished_meanwhile_is_said_kindly(desk: BrandDesk) -> None:
    published(desk, "kaartclub", "stoep")
    page = opened()
    desk.delete_version(BRAND, 1, OMAR)
    press(page, "roll-back-1")
    assert "Versie 1 is er niet (meer)" in words(page)
    assert desk.versions(BRAND)[0].number == 3


def test_a_compared_version_that_vanished_gives_way_to_another(desk: BrandDesk) -> None:
    published(desk, "kaartclub", "stoep")
    page = opened()
    chosen(page, "Van", 1)
    desk.delete_version(BRAND, 1, OMAR)
    page.run()
    assert not page.exception
    assert "Versie 1 is er niet meer; je ziet nu versie 2" in words(page)


def test_who_is_no_brand_manager_only_looks(desk: BrandDesk) -> None:
    published(desk, "kaartclub")
    page = opened(Role.EDITOR)
    assert "Je kijkt mee" in words(page)
    # The popovers are shut; a press that comes through anyway changes nothing.
    press(page, "roll-back-1")
    assert desk.versions(BRAND)[0].number == 2
    assert "merkbeheerder" in words(page)


def test_older_judgements_are_made_anew(desk: BrandDesk) -> None:
    editorial = resources.editorial()
    sara = Actor("Sara", Role.EDITOR)
    story = Story(organisation=BRAND, title="De lamp", text=DRAFT, channels=("linkedin",))
    editorial.create(story, sara)
    assert "oudere versie" not in words(opened())
    published(desk, "kaartclub")
    page = opened()
    assert "1 verhaal is beoordeeld met een oudere versie" in words(page)
    press(page, "judge-older")
    assert desk.judged_by_older(BRAND) == []
    assert "1 verhaal is opnieuw beoordeeld" in words(page)


def uploaded(page: AppTest, name: str, data: bytes) -> None:
    page.file_uploader[0].upload(name, data, "application/octet-stream").run()
    assert not page.exception


def zip_of(source: BrandSource) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name, text in source.files.items():
            package.writestr(name, text)
    return target.getvalue()


def edited(desk: BrandDesk) -> BrandSource:
    source = desk.draft(BRAND).source
    return replace(source, yaml=source.yaml.replace("fictional: true", "fictional: false"))


def test_a_file_is_looked_at_before_it_becomes_the_working_copy(desk: BrandDesk) -> None:
    source = edited(desk)
    page = opened()
    uploaded(page, "merk.zip", zip_of(source))
    assert "Dit verandert er in je werkversie" in words(page)
    assert desk.draft(BRAND).version == 0
    press(page, "import-take")
    assert not desk.brand_of(desk.draft(BRAND)).fictional
    assert desk.versions(BRAND) == []
    press(page, "import-undo")
    assert desk.brand_of(desk.draft(BRAND)).fictional


def test_a_brand_file_alone_leaves_the_example_posts(desk: BrandDesk) -> None:
    page = opened()
    uploaded(page, "brand.yaml", edited(desk).yaml.encode())
    assert "voorbeeldpost" not in words(page)
    posts = desk.brand_of(desk.draft(BRAND)).posts
    press(page, "import-take")
    assert desk.brand_of(desk.draft(BRAND)).posts == posts


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("brand.yaml", b"id: [", "regel 1"),
        ("brand.yaml", b"\xff\xfe\x00", "UTF-8"),
        ("merk.zip", b"PK", "beschadigd"),
    ],
)
def test_a_file_that_is_not_right_is_told(
    desk: BrandDesk, name: str, data: bytes, said: str
) -> None:
    page = opened()
    uploaded(page, name, data)
    assert said in words(page)
    assert "import-take" not in {button.key for button in page.button}


def test_a_file_of_another_organisation_is_refused(desk: BrandDesk) -> None:
    source = desk.draft("woonstee").source
    page = opened()
    uploaded(page, "brand.yaml", source.yaml.encode())
    assert "Dit bestand is van ‘Woonstee" in words(page)
