"""The brand page as Streamlit runs it, on a database of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from brandcheck.brand import Brand, BrandSource, Keyword, brand_from
from brandcheck.brand.changing import but, with_value
from brandcheck.brand_desk import BrandDesk
from brandcheck.brand_errors import BrandFieldInvalid
from brandcheck.brands_in_use import BrandsInUse
from brandcheck.editorial import Editorial
from brandcheck.planning.lifecycle import Actor, Role
from brandcheck.settings import Settings
from brandcheck.storage import Storage
from brandcheck.web import brand_actions, resources
from brandcheck.web.brand_state import BrandWork
from brandcheck.web.components.brand import beside, file, keywords, word_list
from brandcheck.web.components.brand.keyword_table import edited
from brandcheck.web.components.chips import Act
from brandcheck.web.state import Visit
from tests.app.handmade import HandmadeWorkspace
from tests.app.test_pages import WEB, words

BRAND = "zorg-aan-zee"
NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
MILA = Actor("Mila", Role.BRAND_MANAGER)
OMAR = Actor("Omar", Role.BRAND_MANAGER)


class TunedWorkspace(HandmadeWorkspace):
    """One in which a published version holds."""

    def __init__(self, storage: Storage, url: str) -> None:
        super().__init__()
        self._storage = storage
        self._brands = BrandsInUse(Settings(database_url=url), lambda: storage)

    @property
    def storage(self) -> Any:
        return self._storage

    def brand_in_use(self, brand_id: str) -> Any:
        return self._brands.get(brand_id)

    def open_brand(self, brand_id: str) -> Any:
        found = self._brands.get(brand_id)
        return SimpleNamespace(brand=found.brand, version=found.hash)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[BrandDesk]:
    st.cache_data.clear()
    url = f"sqlite:///{tmp_path / 'brand.sqlite'}"
    storage = Storage.open(url)
    workspace: Any = TunedWorkspace(storage, url)
    made = BrandDesk(workspace, storage)
    monkeypatch.setattr(resources, "workspace", lambda: workspace)
    monkeypatch.setattr(resources, "editorial", lambda: Editorial(workspace, storage, lambda: NOW))
    monkeypatch.setattr(resources, "brand_desk", lambda: made)
    # The effect needs the trained pipeline; it is tested beside it.
    monkeypatch.setattr(beside, "show", lambda *_: None)
    yield made
    storage.close()


def opened(role: Role = Role.BRAND_MANAGER, **work: Any) -> AppTest:
    visit = Visit(brand=BRAND, name="Mila", role=role)
    visit.brand_work = BrandWork(BRAND, **work)
    test = AppTest.from_file(str(WEB / "pages/brand.py"), default_timeout=30)
    test.session_state["brandcheck"] = visit
    test.run()
    assert not test.exception
    return test


def work_of(page: AppTest) -> BrandWork:
    return page.session_state["brandcheck"].brand_work


def key(page: AppTest, name: str) -> str:
    return work_of(page).key(name)


def kept(desk: BrandDesk) -> Brand:
    return desk.brand_of(desk.draft(BRAND))


def first(desk: BrandDesk) -> str:
    return kept(desk).values[0].id


def save(desk: BrandDesk, by: Actor, **fields: Any) -> None:
    """What another manager does meanwhile."""
    draft = desk.draft(BRAND)
    desk.save(draft, but(desk.brand_of(draft), **fields), by)


def acting(page: AppTest, monkeypatch: pytest.MonkeyPatch, *done: Act) -> None:
    """The visitor of the page does this with chips, in the callbacks that follow."""
    monkeypatch.setattr(keywords, "acts", lambda _key, _after: list(done))
    monkeypatch.setattr(word_list, "acts", lambda _key, _after: list(done))
    for module in (brand_actions, keywords, word_list, file):
        monkeypatch.setattr(module, "visit", lambda: page.session_state["brandcheck"])


def test_the_page_shows_what_holds_and_who_may_change_it(desk: BrandDesk) -> None:
    page = opened(Role.EDITOR)
    said = words(page)
    assert "zoals het in de bestanden staat" in said
    assert "Een merkbeheerder kan dit veranderen" in said
    assert page.text_input(key=key(page, f"label-{first(desk)}")).disabled


def test_a_field_is_kept_at_once_and_counted(desk: BrandDesk) -> None:
    page = opened()
    name = f"label-{first(desk)}"
    page.text_input(key=key(page, name)).input("Heel dichtbij").run()
    assert kept(desk).values[0].label == "Heel dichtbij"
    assert "Werkversie, 1 wijziging" in words(page)
    assert "door Mila" in words(page)
    assert desk.versions(BRAND) == []


def test_comments_of_the_file_stay(desk: BrandDesk) -> None:
    before = desk.draft(BRAND).source.yaml
    page = opened(section="voice")
    page.text_input(key=key(page, "sector")).input("zorg en welzijn").run()
    after = desk.draft(BRAND).source.yaml
    changed = set(after.splitlines()) ^ set(before.splitlines())
    assert len(changed) == 2
    assert all(line.startswith("sector:") for line in changed)


def test_what_cannot_be_kept_is_said_and_nothing_is_lost(desk: BrandDesk) -> None:
    page = opened()
    name = key(page, f"label-{first(desk)}")
    page.text_input(key=name).input("").run()
    assert "De naam van de waarde" in words(page)
    assert kept(desk).values[0].label
    assert desk.draft(BRAND).version == 0


def test_undo_and_undo_again(desk: BrandDesk) -> None:
    page, before = opened(), kept(desk)
    for label in ("Een", "Twee"):
        page.text_input(key=key(page, f"label-{first(desk)}")).input(label).run()
    page.button(key="brand-undo").click().run()
    assert kept(desk).values[0].label == "Een"
    assert page.text_input(key=key(page, f"label-{first(desk)}")).value == "Een"
    page.button(key="brand-undo").click().run()
    assert kept(desk) == before
    assert not any(button.key == "brand-undo" for button in page.button)


def test_a_value_is_added_moved_and_taken_out(desk: BrandDesk) -> None:
    page = opened()
    for field, text in (
        ("label", "Lef tonen"),
        ("means", "We doen het, ook als het spannend is."),
        ("keywords", "lef\nde\ndurven;2"),
    ):
        found = [w for w in (*page.text_input, *page.text_area) if w.label and w.key]
        next(w for w in found if w.key == key(page, f"value-new-{field}")).input(text)
    form = key(page, "value-form")
    next(b for b in page.button if form in (b.key or "")).click().run()
    value = kept(desk).value("lef-tonen")
    assert value is not None
    assert "lef" in [keyword.term for keyword in value.keywords]
    assert "de" not in [keyword.term for keyword in value.keywords]
    assert work_of(page).value == "lef-tonen"
    page.button(key=key(page, "order--1-lef-tonen")).click().run()
    assert kept(desk).values[-2].id == "lef-tonen"
    page.button(key=key(page, "value-gone-lef-tonen")).click().run()
    assert kept(desk).value("lef-tonen") is None


def test_taking_a_value_out_takes_it_from_the_posts(desk: BrandDesk) -> None:
    page = opened()
    gone = first(desk)
    assert any(gone in post.values for post in kept(desk).posts)
    page.button(key=key(page, f"value-gone-{gone}")).click().run()
    assert kept(desk).value(gone) is None
    assert not any(gone in post.values for post in kept(desk).posts)


def test_chips_add_and_take_out(desk: BrandDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened()
    value = kept(desk).values[0]
    gone = value.keywords[0].term
    acting(page, monkeypatch, Act(5, True, gone), Act(6, False, "trefwoordje"), Act(7, False, "de"))
    keywords._act("k", "keywords", value.id)
    terms = [keyword.term for keyword in kept(desk).values[0].keywords]
    assert gone not in terms
    assert terms[-1] == "trefwoordje"
    heard = work_of(page).heard["keywords"]
    assert heard.act == 7
    assert "de" in heard.said


def test_many_pasted_words_are_counted_and_none_is_lost(
    desk: BrandDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened()
    value = kept(desk).values[0]
    pasted = "\n".join(f"woordje{n}" for n in range(1500))
    acting(page, monkeypatch, Act(1, False, pasted))
    keywords._act("k", "keywords", value.id)
    made, left = kept(desk).values[0].keywords, work_of(page).pasted
    assert len(made) == 1000
    assert len(made) - len(value.keywords) + len(left) == 1500
    page.run()
    assert "namen we niet over" in " ".join(fold.label for fold in page.expander)


def test_quick_hands_are_no_conflict_with_themselves(
    desk: BrandDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened()
    value = kept(desk).values[0]
    # The second word comes before the page was drawn again, and the first is still told with it.
    for told in ([Act(1, False, "wagen")], [Act(1, False, "wagen"), Act(2, False, "springen")]):
        acting(page, monkeypatch)
        monkeypatch.setattr(
            keywords, "acts", lambda _key, after, told=told: [a for a in told if a.number > after]
        )
        keywords._act("k", "keywords", value.id)
    terms = [keyword.term for keyword in kept(desk).values[0].keywords]
    assert terms[-2:] == ["wagen", "springen"]
    assert work_of(page).conflict is None


def test_the_last_keyword_stays(desk: BrandDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened()
    value = kept(desk).values[0]
    acting(page, monkeypatch, *(Act(n, True, k.term) for n, k in enumerate(value.keywords, 1)))
    keywords._act("k", "keywords", value.id)
    assert kept(desk).values[0].keywords == value.keywords
    page.run()
    assert "minstens één trefwoord" in words(page)


def test_the_table_makes_keywords() -> None:
    start = (Keyword(term="durven"), Keyword(term="moed", weight=1.5), Keyword(term="lef"))
    edits = {
        "edited_rows": {"0": {"weight": 2}},
        "deleted_rows": [1],
        "added_rows": [{"term": "wagen", "note": "Zie visie."}, {"weight": 2.0}],
    }
    made = edited(start, edits)
    assert [(k.term, k.weight, k.note) for k in made] == [
        ("durven", 2.0, ""),
        ("lef", 1.0, ""),
        ("wagen", 1.0, "Zie visie."),
    ]
    with pytest.raises(BrandFieldInvalid):
        edited(start, {"added_rows": [{"term": "de"}]})


def test_examples_come_move_and_go(desk: BrandDesk) -> None:
    page, value = opened(), kept(desk).values[0]
    page.text_area(key=key(page, f"new-shown-{value.id}")).input("Ze bleef nog even zitten.")
    form = key(page, f"new-shown-{value.id}") + "-form"
    next(b for b in page.button if form in (b.key or "")).click().run()
    assert kept(desk).values[0].examples.shown[-1] == "Ze bleef nog even zitten."
    move = [b for b in page.button if (b.key or "").startswith(key(page, "move-shown")[:-2])]
    move[0].click().run()
    assert kept(desk).values[0].examples.named[-1] == value.examples.shown[0]


def test_audiences(desk: BrandDesk) -> None:
    page = opened(section="audiences")
    audience = kept(desk).audiences[0]
    page.text_input(key=key(page, f"audience-name-{audience.id}")).input("Wie zorgt").run()
    assert kept(desk).audiences[0].name == "Wie zorgt"
    page.button(key=key(page, f"audience-gone-{audience.id}")).click().run()
    assert kept(desk).audience(audience.id) is None
    assert not any(post.audience == audience.id for post in kept(desk).posts)


def test_je_or_u_per_channel(desk: BrandDesk) -> None:
    page = opened(section="voice")
    address = kept(desk).form_of_address
    other = "u" if address.on("x") == "je" else "je"
    page.selectbox(key=key(page, f"address-x-{address.default}")).select(other).run()
    assert kept(desk).form_of_address.on("x") == other


def test_a_post_in_its_own_file(desk: BrandDesk) -> None:
    page = opened(section="posts")
    post = kept(desk).posts[0]
    page.toggle(key=key(page, f"post-on-{post.id}")).set_value(not post.on_brand).run()
    assert kept(desk).posts[0].on_brand is not post.on_brand
    page.button(key=key(page, f"post-gone-{post.id}")).click().run()
    assert post.id not in [one.id for one in kept(desk).posts]


def test_weights_and_back_and_never_all_zero(desk: BrandDesk) -> None:
    page = opened(section="weights", score="congruence")
    score, ids = "congruence", [c.id for c in HandmadeWorkspace().rubrics["congruence"].criteria]
    for id_ in ids:
        page.number_input(key=key(page, f"weight-{score}-{id_}-None")).set_value(0.0).run()
    own = kept(desk).rubrics[score]
    assert len(own) == len(ids) - 1
    assert "valt niets te beoordelen" in words(page)
    page.button(key=key(page, f"default-{score}-{ids[0]}")).click().run()
    assert ids[0] not in kept(desk).rubrics[score]


def test_two_managers_get_a_choice(desk: BrandDesk) -> None:
    page = opened(section="voice")
    save(desk, OMAR, sector="ouderenzorg", mission="Wij zijn er.")
    page.text_input(key=key(page, "sector")).input("welzijn").run()
    said = words(page)
    assert "Omar heeft de werkversie intussen veranderd" in said
    assert "Dit veranderde Omar" in said
    assert kept(desk).sector == "ouderenzorg"
    assert page.text_input(key=key(page, "sector")).value == "ouderenzorg"
    page.button(key="brand-conflict-keep").click().run()
    assert (kept(desk).sector, kept(desk).mission) == ("welzijn", "Wij zijn er.")
    assert page.text_input(key=key(page, "sector")).value == "welzijn"
    assert work_of(page).conflict is None


def test_theirs_can_be_taken(desk: BrandDesk) -> None:
    page = opened(section="voice")
    save(desk, OMAR, sector="ouderenzorg")
    page.text_input(key=key(page, "sector")).input("welzijn").run()
    page.button(key="brand-conflict-theirs").click().run()
    assert kept(desk).sector == "ouderenzorg"
    assert "brand-conflict-keep" not in [button.key for button in page.button]


def test_undo_leaves_what_somebody_built_on_it(desk: BrandDesk) -> None:
    page = opened(section="voice")
    page.text_input(key=key(page, "sector")).input("welzijn").run()
    save(desk, OMAR, mission="Wij zijn er.")
    page.button(key="brand-undo").click().run()
    assert (kept(desk).sector, kept(desk).mission) == ("welzijn", "Wij zijn er.")
    assert "Dit maken we niet ongedaan" in words(page)


def test_publish_with_a_note_and_discard(desk: BrandDesk) -> None:
    page = opened(section="voice")
    page.text_input(key=key(page, "sector")).input("welzijn").run()
    page.button(key="brand-publish").click().run()
    page.button(key="brand-publish-now").click().run()
    assert "Schrijf erbij wat je veranderde" in words(page)
    page.button(key="brand-publish").click().run()
    page.text_area(key=key(page, "note")).input("Andere sector")
    page.button(key="brand-publish-now").click().run()
    assert desk.versions(BRAND)[0].note == "Andere sector"
    assert desk.workspace.brand_in_use(BRAND).brand.sector == "welzijn"
    page.run()
    assert "Versie 2 geldt" in words(page)
    page.text_input(key=key(page, "sector")).input("iets anders").run()
    page.button(key="brand-discard-now").click().run()
    assert kept(desk).sector == "welzijn"
    assert "De werkversie is weg" in words(page)


def test_published_behind_ones_back(desk: BrandDesk) -> None:
    page = opened(section="voice")
    save(desk, MILA, sector="welzijn")
    desk.publish(BRAND, "eerst", MILA)
    page.run()
    page.text_input(key=key(page, "sector")).input("zorg en welzijn").run()
    source = desk.workspace.brand_in_use(BRAND).source
    other = replace(source, yaml=source.yaml.replace("sector: welzijn", "sector: zorg"))
    desk.publish_files(BRAND, other, "tussendoor", OMAR)
    page.button(key="brand-publish").click().run()
    page.text_area(key=key(page, "note")).input("Van mij")
    page.button(key="brand-publish-now").click().run()
    page.run()
    assert "Omar heeft intussen versie 3 gepubliceerd" in words(page)
    page.button(key="brand-conflict-keep").click().run()
    assert desk.draft(BRAND).base == 3
    assert kept(desk).sector == "zorg en welzijn"


def test_the_file_is_kept_or_its_fault_is_told(
    desk: BrandDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(section="file")
    acting(page, monkeypatch)
    draft = desk.draft(BRAND)
    good = draft.source.yaml.replace("sector:", "# een opmerking\nsector:")
    monkeypatch.setattr(file, "to_save", lambda _key: good)
    file._save("k")
    assert desk.draft(BRAND).source.yaml == good
    page.run()
    bad = good.replace("values:", "valeus:")
    monkeypatch.setattr(file, "to_save", lambda _key: bad)
    file._save("k")
    typed = work_of(page).typed
    assert desk.draft(BRAND).source.yaml == good
    assert typed is not None
    assert (typed.text, typed.line) == (bad, bad[: bad.index("valeus")].count("\n") + 1)
    assert "values" in typed.problem
    page.run()
    assert not page.exception
    assert page.button(key="brand-file-again")


def test_a_fault_while_typing(desk: BrandDesk) -> None:
    draft = desk.draft(BRAND)
    assert file.looked_at(draft, draft.source.yaml) is None
    typed = file.looked_at(draft, f"{draft.source.yaml}\nzomaar: iets\n")
    assert typed is not None
    assert "kennen we niet" in typed.problem


def test_a_conflict_of_words_in_one_list_needs_no_choice(
    desk: BrandDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened()
    value = kept(desk).values[0]
    theirs = value.model_copy(update={"keywords": (*value.keywords, Keyword(term="springen"))})
    save(desk, OMAR, values=with_value(kept(desk), theirs).values)
    acting(page, monkeypatch, Act(1, False, "wagen"))
    keywords._act("k", "keywords", value.id)
    page.run()
    assert not page.radio
    page.button(key="brand-conflict-keep").click().run()
    terms = {keyword.term for keyword in kept(desk).values[0].keywords}
    assert {"springen", "wagen"} <= terms


def test_a_working_copy_that_is_no_longer_accepted_can_be_mended(desk: BrandDesk) -> None:
    draft = desk.draft(BRAND)
    broken = replace(draft.source, yaml=f"{draft.source.yaml}\nvroeger: dit mocht\n")
    desk.storage.brands.save_draft(replace(draft, source=broken), "Mila")
    page = opened()
    assert "kennen we niet" in words(page)
    page.button(key="brand-discard-now").click().run()
    assert "zoals het in de bestanden staat" in words(page)


def test_hostile_words_are_only_words(desk: BrandDesk) -> None:
    page = opened(section="voice")
    page.text_input(key=key(page, "sector")).input("<script>alert(1)</script>").run()
    assert not page.exception
    assert "<script>" not in words(page)
    assert brand_from(BrandSource(desk.draft(BRAND).source.yaml)).sector.startswith("<script>")
