"""Versions: the first change becomes version 2, and there is always a way back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from brandcheck.brand import BrandSource, brand_version
from brandcheck.brand_desk import BrandDesk
from brandcheck.brand_errors import (
    BrandDraftChanged,
    BrandTaken,
    BrandVersionBehind,
    BrandVersionInUse,
    BrandVersionMissing,
    NoteMissing,
    NothingToPublish,
)
from brandcheck.errors import BrandFileInvalid
from brandcheck.workspace import Workspace
from tests.unit.brand_desk.conftest import BAS, COMMENTED, NOOR, ORGANISATION
from tests.unit.brand_desk.test_working_copies import add_word, with_word


def holds(desk: BrandDesk) -> list[str]:
    """The keywords that drafts are judged with."""
    brand = desk.workspace.brand_in_use(ORGANISATION).brand
    return [word.term for word in brand.values[0].keywords]


def test_the_files_are_version_1_and_the_first_change_is_version_2(desk: BrandDesk) -> None:
    changed = add_word(desk, "wagen")
    published = desk.publish(ORGANISATION, " Meer lef ", NOOR)
    assert (published.number, published.note, published.by) == (2, "Meer lef", "Noor")
    assert published.hash == brand_version(changed)
    first = desk.versions(ORGANISATION)[-1]
    assert (first.number, first.note) == (1, "Zoals het in de bestanden stond")
    assert first.source.yaml == COMMENTED
    assert holds(desk) == ["durven", "moed", "wagen"]
    draft = desk.draft(ORGANISATION)
    assert (draft.version, draft.base, draft.source) == (0, 2, published.source)


def test_every_server_has_it_at_once(desk: BrandDesk) -> None:
    other = Workspace(desk.workspace.settings)
    assert other.brand_in_use(ORGANISATION).number == 0
    add_word(desk, "wagen")
    desk.publish(ORGANISATION, "Meer lef", NOOR)
    assert other.brand_in_use(ORGANISATION).number == 2
    other.storage.close()


def test_there_must_be_something_to_say(desk: BrandDesk) -> None:
    with pytest.raises(NothingToPublish):
        desk.publish(ORGANISATION, "Zo", NOOR)
    draft = desk.draft(ORGANISATION)
    desk.save(draft, draft.source, NOOR)
    with pytest.raises(NothingToPublish):
        desk.publish(ORGANISATION, "Zo", NOOR)
    assert desk.versions(ORGANISATION) == []
    add_word(desk, "wagen")
    with pytest.raises(NoteMissing):
        desk.publish(ORGANISATION, "  ", NOOR)
    assert desk.publish(ORGANISATION, "Zo", NOOR).number == 2


def test_only_what_was_seen_is_published(desk: BrandDesk) -> None:
    add_word(desk, "wagen")
    seen = desk.draft(ORGANISATION).version
    add_word(desk, "springen")
    with pytest.raises(BrandDraftChanged):
        desk.publish(ORGANISATION, "Zo", BAS, seen)
    assert desk.publish(ORGANISATION, "Zo", BAS, seen + 1).number == 2


def test_somebody_published_in_the_meantime(desk: BrandDesk) -> None:
    add_word(desk, "wagen")
    desk.publish(ORGANISATION, "Meer lef", NOOR)
    add_word(desk, "springen")
    desk.roll_back(ORGANISATION, 1, "Toch niet", BAS)
    with pytest.raises(BrandVersionBehind, match="Bas heeft intussen versie 3"):
        desk.publish(ORGANISATION, "Springen", NOOR)
    assert desk.keep_mine(ORGANISATION, NOOR).base == 3
    assert desk.publish(ORGANISATION, "Springen", NOOR).number == 4
    assert holds(desk) == ["durven", "moed", "wagen", "springen"]


def test_putting_back_is_a_new_version(desk: BrandDesk) -> None:
    add_word(desk, "wagen")
    desk.publish(ORGANISATION, "Meer lef", NOOR)
    back = desk.roll_back(ORGANISATION, 1, "Toch niet", BAS)
    assert (back.number, back.from_number, back.source.yaml) == (3, 1, COMMENTED)
    assert holds(desk) == ["durven", "moed"]
    with pytest.raises(NothingToPublish):
        desk.roll_back(ORGANISATION, 3, "Nog eens", BAS)
    with pytest.raises(BrandVersionMissing):
        desk.roll_back(ORGANISATION, 9, "Nog eens", BAS)
    with pytest.raises(NoteMissing):
        desk.roll_back(ORGANISATION, 2, "", BAS)


def test_an_old_version_can_go_and_the_one_in_use_stays(desk: BrandDesk) -> None:
    add_word(desk, "wagen")
    desk.publish(ORGANISATION, "Meer lef", NOOR)
    with pytest.raises(BrandVersionInUse):
        desk.delete_version(ORGANISATION, 2, NOOR)
    desk.delete_version(ORGANISATION, 1, NOOR)
    for attempt in (desk.brand_of_version, desk.export):
        with pytest.raises(BrandVersionMissing):
            attempt(ORGANISATION, 1)


def test_what_is_taken_along_can_be_brought_back(desk: BrandDesk) -> None:
    files = desk.export(ORGANISATION)
    assert sorted(files) == ["brand.yaml", "examples/heg.md"]
    assert files["brand.yaml"] == COMMENTED
    changed = add_word(desk, "wagen")
    desk.publish(ORGANISATION, "Meer lef", NOOR)
    assert desk.export(ORGANISATION, 1) == files
    now = desk.export(ORGANISATION)
    assert "# sinds 2019" in now["brand.yaml"]
    source = BrandSource(now["brand.yaml"], (("heg.md", now["examples/heg.md"]),))
    desk.roll_back(ORGANISATION, 1, "Toch niet", NOOR)
    assert desk.brand_of(desk.import_source(ORGANISATION, source, NOOR)) == changed
    assert desk.brand_of_version(ORGANISATION, 2) == changed


def test_a_new_organisation_is_there_at_once(desk: BrandDesk) -> None:
    source = BrandSource(COMMENTED.replace("proeftuin", "kas").replace("Proeftuin", "De kas"))
    created = desk.create(source, NOOR)
    assert (created.number, created.organisation, created.note) == (1, "kas", "Nieuwe organisatie")
    assert [entry.id for entry in desk.workspace.brand_entries()] == ["kas", ORGANISATION]
    assert desk.draft("kas").base == 1
    for taken in (source, BrandSource(COMMENTED)):
        with pytest.raises(BrandTaken):
            desk.create(taken, NOOR)
    with pytest.raises(BrandFileInvalid):
        desk.create(replace(source, yaml="naam: kas\n"), NOOR)


def test_publishing_again_and_again(desk: BrandDesk) -> None:
    for number, term in enumerate(("wagen", "springen", "rennen"), start=2):
        draft = desk.draft(ORGANISATION)
        kept = desk.save(draft, with_word(desk.brand_of(draft), term), NOOR)
        assert desk.publish(ORGANISATION, term, NOOR, kept.version).number == number
    assert [version.number for version in desk.versions(ORGANISATION)] == [4, 3, 2, 1]
