"""Published versions of a brand, its working copy, and decided suggestions."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from brandcheck.brand import BrandSource
from brandcheck.brand_errors import (
    BrandDraftChanged,
    BrandVersionBehind,
    BrandVersionInUse,
    BrandVersionMissing,
)
from brandcheck.storage import Storage
from brandcheck.tuning.versions import BrandDraft, InUse, NewVersion
from tests.unit.storage.conftest import NOW, ORGANISATION

SOURCE = BrandSource("id: zorg-aan-zee # wij\nname: ‘Zee’\n", (("een.md", "---\n---\nEén."),))


def new(note: str = "Begin", **fields: object) -> NewVersion:
    made = NewVersion(ORGANISATION, "Zorg aan Zee", f"hash-{note}", SOURCE, note, "Noor")
    return replace(made, **fields)


def draft(yaml: str = "a: 1\n", **fields: object) -> BrandDraft:
    return replace(BrandDraft(ORGANISATION, 0, 0, BrandSource(yaml)), **fields)


def saved(storage: Storage, one: BrandDraft, by: str = "Noor") -> BrandDraft:
    kept = storage.brands.save_draft(one, by)
    assert kept is not None
    return kept


def test_nothing_is_published_yet(storage: Storage) -> None:
    brands = storage.brands
    assert brands.number(ORGANISATION) == 0
    assert brands.in_use(ORGANISATION) is None
    assert brands.published(ORGANISATION) is None
    assert brands.versions(ORGANISATION) == brands.all_in_use() == []
    assert brands.draft(ORGANISATION) is None
    assert brands.decisions(ORGANISATION) == {}


def test_a_version_comes_back_as_it_was_published(storage: Storage) -> None:
    published = storage.brands.publish(new(), 0)
    assert published == storage.brands.published(ORGANISATION)
    assert published == storage.brands.version(ORGANISATION, 1)
    assert (published.number, published.source, published.note) == (1, SOURCE, "Begin")
    assert (published.by, published.from_number) == ("Noor", None)
    assert timedelta() < published.at - NOW < timedelta(minutes=1)
    assert storage.brands.in_use(ORGANISATION) == InUse(
        ORGANISATION, "Zorg aan Zee", 1, "hash-Begin"
    )


def test_the_highest_number_holds_and_is_never_used_again(storage: Storage) -> None:
    for base, note in enumerate(("Begin", "Meer", "Nog meer")):
        storage.brands.publish(new(note), base)
    storage.brands.publish(new("Terug", from_number=1), 3)
    storage.brands.delete_version(ORGANISATION, 3, "Bas")
    assert [v.number for v in storage.brands.versions(ORGANISATION)] == [4, 2, 1]
    assert storage.brands.published(ORGANISATION) == storage.brands.version(ORGANISATION, 4)
    assert storage.brands.version(ORGANISATION, 4).from_number == 1
    assert storage.brands.publish(new("Verder"), 4).number == 5


def test_one_organisation_does_not_see_the_other(storage: Storage) -> None:
    storage.brands.publish(new(), 0)
    storage.brands.publish(new("Elders", organisation="woonstee", name="Woonstee"), 0)
    storage.brands.publish(new("Verder"), 1)
    found = {(one.organisation, one.number, one.name) for one in storage.brands.all_in_use()}
    assert found == {(ORGANISATION, 2, "Zorg aan Zee"), ("woonstee", 1, "Woonstee")}
    assert [v.note for v in storage.brands.versions("woonstee")] == ["Elders"]


def test_who_publishes_second_hears_who_was_first(storage: Storage) -> None:
    storage.brands.publish(new(), 0)
    kept = saved(storage, draft(base=1))
    storage.brands.publish(new("Mijn", by="Bas"), 1)
    with pytest.raises(BrandVersionBehind) as told:
        storage.brands.publish(new("Jouw"), 1, kept.version)
    assert told.value.fields == {"by": "Bas", "number": 2, "base": 1}
    assert storage.brands.draft(ORGANISATION) == kept


def test_ten_who_publish_at_once_make_one_version(storage: Storage) -> None:
    def publish(number: int) -> bool:
        try:
            storage.brands.publish(new(str(number)), 0)
        except BrandVersionBehind:
            return False
        return True

    with ThreadPoolExecutor(10) as pool:
        assert sum(pool.map(publish, range(10))) == 1
    assert storage.brands.number(ORGANISATION) == 1


def test_a_version_that_is_gone_or_in_use(storage: Storage) -> None:
    storage.brands.publish(new(), 0)
    with pytest.raises(BrandVersionInUse, match="Versie 1"):
        storage.brands.delete_version(ORGANISATION, 1, "Bas")
    for attempt in (storage.brands.version, lambda o, n: storage.brands.delete_version(o, n, "")):
        with pytest.raises(BrandVersionMissing, match="Versie 9"):
            attempt(ORGANISATION, 9)


def test_the_files_become_version_1_once(storage: Storage) -> None:
    kept = saved(storage, draft())
    for _again in range(2):
        storage.brands.start(new("Zoals het was"))
    assert [v.note for v in storage.brands.versions(ORGANISATION)] == ["Zoals het was"]
    assert storage.brands.draft(ORGANISATION) == replace(kept, base=1)


def test_publishing_the_working_copy_clears_it(storage: Storage) -> None:
    kept = saved(storage, draft())
    storage.brands.publish(new(), 0, kept.version)
    assert storage.brands.draft(ORGANISATION) is None
    with pytest.raises(BrandDraftChanged):
        storage.brands.publish(new("Nog eens"), 1, kept.version)


def test_putting_an_old_version_back_leaves_the_working_copy(storage: Storage) -> None:
    storage.brands.publish(new(), 0)
    kept = saved(storage, draft(base=1))
    storage.brands.publish(new("Terug", from_number=1), 1)
    assert storage.brands.draft(ORGANISATION) == kept


def test_a_working_copy_is_kept_with_who_and_when(storage: Storage) -> None:
    kept = saved(storage, draft("naam: ‘é’ # ja\0\n", base=3))
    assert kept == storage.brands.draft(ORGANISATION)
    assert (kept.version, kept.base, kept.by) == (1, 3, "Noor")
    assert kept.source.yaml == "naam: ‘é’ # ja\n"
    assert kept.changed
    again = saved(storage, replace(kept, source=SOURCE), "Bas")
    assert (again.version, again.by, again.source) == (2, "Bas", SOURCE)
    assert saved(storage, again, "Kees") == again


def test_the_second_to_save_gets_what_the_first_wrote(storage: Storage) -> None:
    first = saved(storage, draft("a: 1\n"), "Noor")
    for stale in (draft("a: 2\n"), replace(first, version=7)):
        with pytest.raises(BrandDraftChanged, match="Noor heeft") as told:
            storage.brands.save_draft(stale, "Bas")
        assert told.value.fields["current"] == first
    assert storage.brands.draft(ORGANISATION) == first


def test_a_page_from_before_cannot_save_over_a_new_working_copy(storage: Storage) -> None:
    old = saved(storage, draft("a: 1\n"), "Noor")
    storage.brands.drop_draft(ORGANISATION, old.version, "Bas")
    with pytest.raises(BrandDraftChanged, match="Bas") as told:
        storage.brands.save_draft(replace(old, source=SOURCE), "Noor")
    assert told.value.fields["current"] is None
    fresh = saved(storage, draft("b: 1\n"), "Bas")
    assert fresh.version > old.version
    with pytest.raises(BrandDraftChanged):
        storage.brands.save_draft(replace(old, source=SOURCE), "Noor")


def test_ten_who_save_at_once_lose_nothing_unseen(storage: Storage) -> None:
    def save(number: int) -> bool:
        try:
            storage.brands.save_draft(draft(f"a: {number}\n"), str(number))
        except BrandDraftChanged:
            return False
        return True

    with ThreadPoolExecutor(10) as pool:
        assert sum(pool.map(save, range(10))) == 1


def test_what_is_thrown_away_was_seen(storage: Storage) -> None:
    kept = saved(storage, draft())
    with pytest.raises(BrandDraftChanged):
        storage.brands.drop_draft(ORGANISATION, kept.version + 1, "Bas")
    storage.brands.drop_draft(ORGANISATION, kept.version, "Bas")
    storage.brands.drop_draft(ORGANISATION, 0, "Bas")
    assert storage.brands.draft(ORGANISATION) is None


def test_decisions_are_remembered_and_taken_back(storage: Storage) -> None:
    decide = storage.brands.decide
    decide(ORGANISATION, "nabij:keyword:jas", True, "Noor")
    decide(ORGANISATION, "nabij:keyword:zee", False, "Noor")
    decide(ORGANISATION, "nabij:keyword:jas", False, "Bas")
    decide(ORGANISATION, "nabij:keyword:zee", None, "Bas")
    decide(ORGANISATION, "nabij:keyword:zee", None, "Bas")
    decide("woonstee", "thuis:keyword:dak", True, "Bas")
    assert storage.brands.decisions(ORGANISATION) == {"nabij:keyword:jas": False}


def test_everything_leaves_a_trail(storage: Storage) -> None:
    brands = storage.brands
    brands.start(new("Zoals het was"))
    kept = saved(storage, draft(base=1))
    brands.decide(ORGANISATION, "nabij:keyword:jas", True, "Bas")
    brands.publish(new("Meer jas"), 1, kept.version)
    brands.delete_version(ORGANISATION, 1, "Bas")
    brands.drop_draft(ORGANISATION, saved(storage, draft(base=2)).version, "Kees")
    history = brands.brand_history(ORGANISATION)
    assert [(change.action, change.by) for change in reversed(history)] == [
        ("brand_published", "Noor"),
        ("brand_saved", "Noor"),
        ("brand_suggestion", "Bas"),
        ("brand_published", "Noor"),
        ("brand_version_deleted", "Bas"),
        ("brand_saved", "Noor"),
        ("brand_discarded", "Kees"),
    ]
    published = next(change for change in history if change.action == "brand_published")
    assert (published.version, published.fields) == (2, {"note": (None, "Meer jas")})


def test_open_pages_hear_of_a_new_version(storage: Storage) -> None:
    before = storage.stories.revision(ORGANISATION)
    storage.brands.publish(new(), 0)
    assert storage.stories.revision(ORGANISATION) > before
