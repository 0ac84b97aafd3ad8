"""The working copy: changed by a form or as YAML, never by two people over each other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from brandcheck.brand import Brand, BrandSource, Keyword
from brandcheck.brand_desk import BrandDesk
from brandcheck.brand_errors import BrandDraftChanged, ManagerOnly
from brandcheck.errors import BrandFileInvalid, BrandMissing, NotAllowed
from tests.unit.brand_desk.conftest import BAS, COMMENTED, NOOR, ORGANISATION, SARA


def with_word(brand: Brand, term: str) -> Brand:
    """The brand with one more keyword."""
    value = brand.values[0]
    more = value.model_copy(update={"keywords": (*value.keywords, Keyword(term=term))})
    return brand.model_copy(update={"values": (more, *brand.values[1:])})


def add_word(desk: BrandDesk, term: str) -> Brand:
    """A brand manager adds a keyword to the working copy."""
    draft = desk.draft(ORGANISATION)
    changed = with_word(desk.brand_of(draft), term)
    desk.save(draft, changed, NOOR)
    return changed


def test_without_a_working_copy_it_says_what_holds(desk: BrandDesk) -> None:
    draft = desk.draft(ORGANISATION)
    assert (draft.version, draft.base, draft.source.yaml) == (0, 0, COMMENTED)
    assert draft.source.file == "brand.yaml"
    assert [post.id for post in desk.brand_of(draft).posts] == ["heg"]
    with pytest.raises(BrandMissing):
        desk.draft("nergens")


def test_a_form_changes_the_file_and_leaves_its_comments(desk: BrandDesk) -> None:
    changed = add_word(desk, "wagen")
    draft = desk.draft(ORGANISATION)
    assert draft.version == 1
    assert draft.by == "Noor"
    assert desk.brand_of(draft) == changed
    assert "- durven  # sinds 2019" in draft.source.yaml
    assert desk.workspace.brand_in_use(ORGANISATION).source.yaml == COMMENTED


def test_a_typed_file_is_kept_as_it_was_typed(desk: BrandDesk) -> None:
    draft = desk.draft(ORGANISATION)
    typed = replace(draft.source, yaml=COMMENTED + "# klaar\n", file="/ergens/brand.yaml")
    kept = desk.save(draft, typed, NOOR)
    assert kept.source == replace(typed, file="brand.yaml")


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("mission: Wij", "misie: Wij", 3, "misie"),
        ("id: proeftuin", "id: buurtuin", 1, "‘proeftuin’"),
        ("weight: 1.5", "weight: zwaar", 16, "weight"),
    ],
)
def test_what_is_not_valid_is_never_kept(
    desk: BrandDesk, old: str, new: str, line: int, words: str
) -> None:
    draft = desk.draft(ORGANISATION)
    wrong = replace(draft.source, yaml=COMMENTED.replace(old, new))
    with pytest.raises(BrandFileInvalid, match=words) as told:
        desk.save(draft, wrong, NOOR)
    assert told.value.fields["line"] == line
    assert desk.draft(ORGANISATION) == draft


def test_an_example_does_not_get_out_of_its_folder(desk: BrandDesk) -> None:
    draft = desk.draft(ORGANISATION)
    (_name, text) = draft.source.examples[0]
    wrong = replace(draft.source, examples=(("../../heg.md", text),))
    with pytest.raises(BrandFileInvalid, match="zonder map"):
        desk.save(draft, wrong, NOOR)


def test_two_managers_do_not_write_over_each_other(desk: BrandDesk) -> None:
    seen = desk.draft(ORGANISATION)
    mine = desk.save(seen, with_word(desk.brand_of(seen), "wagen"), NOOR)
    theirs = with_word(desk.brand_of(seen), "springen")
    with pytest.raises(BrandDraftChanged, match="Noor heeft") as told:
        desk.save(seen, theirs, BAS)
    assert told.value.fields["current"] == mine
    assert desk.save(mine, theirs, BAS).version == 2


def test_a_working_copy_that_was_thrown_away_meanwhile(desk: BrandDesk) -> None:
    add_word(desk, "wagen")
    seen = desk.draft(ORGANISATION)
    desk.discard(ORGANISATION, BAS)
    with pytest.raises(BrandDraftChanged, match="Bas heeft") as told:
        desk.save(seen, with_word(desk.brand_of(seen), "springen"), NOOR)
    assert told.value.fields["current"].source.yaml == COMMENTED
    assert desk.draft(ORGANISATION).version == 0


def test_only_what_was_seen_is_thrown_away(desk: BrandDesk) -> None:
    add_word(desk, "wagen")
    with pytest.raises(BrandDraftChanged) as told:
        desk.discard(ORGANISATION, BAS, seen=7)
    assert told.value.fields["current"] == desk.draft(ORGANISATION)


def test_a_file_from_elsewhere_becomes_the_working_copy(desk: BrandDesk) -> None:
    yaml = COMMENTED.replace("- durven  # sinds 2019", "- wagen")
    draft = desk.import_source(ORGANISATION, BrandSource(yaml), NOOR)
    brand = desk.brand_of(draft)
    assert [word.term for word in brand.values[0].keywords] == ["wagen", "moed"]
    assert [post.id for post in brand.posts] == ["heg"]


def test_who_is_no_manager_only_looks(desk: BrandDesk) -> None:
    draft = desk.draft(ORGANISATION)
    attempts = [
        lambda: desk.save(draft, draft.source, SARA),
        lambda: desk.discard(ORGANISATION, SARA),
        lambda: desk.publish(ORGANISATION, "Zo", SARA),
        lambda: desk.roll_back(ORGANISATION, 1, "Zo", SARA),
        lambda: desk.delete_version(ORGANISATION, 1, SARA),
        lambda: desk.create(draft.source, SARA),
        lambda: desk.decide(ORGANISATION, "durf:keyword:wagen", True, SARA),
        lambda: desk.import_source(ORGANISATION, draft.source, SARA),
        lambda: desk.keep_mine(ORGANISATION, SARA),
    ]
    for attempt in attempts:
        with pytest.raises(ManagerOnly, match=r"redacteur.*merkbeheerder") as told:
            attempt()
        assert isinstance(told.value, NotAllowed)


def test_decisions_are_remembered(desk: BrandDesk) -> None:
    desk.decide(ORGANISATION, "durf:keyword:wagen", False, NOOR)
    assert desk.decisions(ORGANISATION) == {"durf:keyword:wagen": False}
    desk.decide(ORGANISATION, "durf:keyword:wagen", None, NOOR)
    assert desk.decisions(ORGANISATION) == {}
    assert [change.by for change in desk.history(ORGANISATION)] == ["Noor", "Noor"]
