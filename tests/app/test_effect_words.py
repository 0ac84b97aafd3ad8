"""What a change does, in plain words and on cards."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from brandcheck.brand import Brand, Keyword, brands_folder, load_brand
from brandcheck.tuning.effect import Effect, effect
from brandcheck.tuning.judging import Judged
from brandcheck.web.components.brand_effect import changes_table, effect_words
from brandcheck.web.components.brand_effect.moved import card
from brandcheck.web.components.brand_effect.sides import Sides
from tests.app.made_effects import found, judged

BRAND = load_brand(brands_folder() / "zorg-aan-zee")
VALUE = BRAND.values[0]


def with_keyword(term: str, weight: float = 1.0) -> Brand:
    rest = tuple(k for k in VALUE.keywords if k.term != term)
    value = VALUE.model_copy(update={"keywords": (*rest, Keyword(term=term, weight=weight))})
    return BRAND.model_copy(update={"values": (value, *BRAND.values[1:])})


def change(before: list[Judged], after: list[Judged]) -> Effect:
    return effect(before, after)


def labelled(*scores: tuple[float, bool]) -> list[Judged]:
    return [judged(f"p{n}", score, on_brand=on) for n, (score, on) in enumerate(scores)]


def test_the_headline_counts_posts() -> None:
    told = effect_words.headline(
        change(
            [judged("a", 50.0), judged("b", 50.0), judged("c", 50.0)],
            [judged("a", 60.0), judged("b", 61.0), judged("c", 49.0)],
        )
    )
    assert told == "Van de 3 posts gaan er 2 omhoog en 1 omlaag."


def test_nothing_moves() -> None:
    same = [judged("a", 50.0)]
    assert effect_words.headline(change(same, same)) == "Geen enkele post verandert hierdoor."
    assert "nog geen posts" in effect_words.headline(change([], []))


def test_the_separation_is_told_in_pairs_that_one_can_count() -> None:
    before = labelled((80, True), (50, True), (40, False), (60, False))
    after = labelled((80, True), (61, True), (40, False), (60, False))
    told = effect_words.separation(change(before, after))
    assert "in 4 van de 4 paren scoort de passende hoger" in told
    assert told.endswith("Dat waren er 3: beter dus.")
    back = effect_words.separation(change(after, before))
    assert "in 3 van de 4 paren" in back
    assert "het onderscheid wordt minder" in back


def test_many_pairs_are_told_per_hundred_and_a_tie_is_half() -> None:
    rows = labelled(*[(70.0, True)] * 20, *[(40.0, False)] * 10)
    assert "in 100 van de 100 keer" in effect_words.separation(change(rows, rows))
    tie = labelled((50, True), (50, False))
    assert "in 0,5 van de 1 paren" in effect_words.separation(change(tie, tie))


def test_without_an_opinion_on_both_sides_it_cannot_be_told() -> None:
    only = labelled((80, True))
    assert "nog niet genoeg posts" in effect_words.separation(change(only, only))


def test_a_card_shows_the_word_that_came_and_its_value() -> None:
    effect_of = change([judged("Jansen", 62.4)], [judged("Jansen", 71.2, "buren")])
    shown = card(effect_of.changes[0], Sides(BRAND, with_keyword("buren")))
    assert 'data-way="gained"' in shown
    assert "‘buren’" in shown
    assert VALUE.label in shown
    assert "bijna" in shown
    assert "klaar" in shown
    assert "↑ 9" in shown


def test_a_card_shows_the_word_that_went() -> None:
    effect_of = change([judged("Jansen", 62.0, "buren")], [judged("Jansen", 61.8)])
    shown = card(effect_of.changes[0], Sides(with_keyword("buren"), BRAND))
    assert 'data-way="lost"' in shown
    assert "Telt niet meer mee" in shown
    assert "↓ 1" in shown


def test_a_card_shows_the_word_that_weighs_something_else() -> None:
    before, after = judged("Jansen", 60.0, "buren"), judged("Jansen", 64.0, "buren")
    sides = Sides(with_keyword("buren"), with_keyword("buren", 2.0))
    shown = card(change([before], [after]).changes[0], sides)
    assert 'data-way="kept"' in shown
    assert "Weegt anders: ‘buren’" in shown


def test_without_words_the_criteria_say_why() -> None:
    shown = card(change([judged("a", 60.0)], [judged("a", 66.5)]).changes[0], Sides(BRAND, BRAND))
    assert "Dit scheelt:" in shown
    assert "+6,5" in shown


def test_a_word_that_works_against_its_value_is_marked_as_such() -> None:
    against = replace(judged("a", 50.0), hits=(found("buren", counter=True),))
    shown = card(change([judged("a", 62.0)], [against]).changes[0], Sides(BRAND, BRAND))
    assert 'data-way="counter"' in shown
    assert "tegenwoord" in shown


def test_a_cap_on_the_score_is_told_when_it_comes_and_when_it_goes() -> None:
    free = judged("a", 62.0)
    capped = replace(judged("a", 30.0), contributions={"guard.contradicted": -32.0})
    sides = Sides(BRAND, BRAND)
    assert "lijkt tegen jullie waarden in te gaan" in card(
        change([free], [capped]).changes[0], sides
    )
    assert "Dit geldt niet meer: Een zin" in card(change([capped], [free]).changes[0], sides)


def test_a_post_of_anybody_is_escaped() -> None:
    text = "<script>alert(1)</script>"
    effect_of = change([judged("<b>x</b>", 1.0, text=text)], [judged("<b>x</b>", 9.0, text=text)])
    shown = card(effect_of.changes[0], Sides(BRAND, BRAND))
    assert "<script" not in shown
    assert "<b>" not in shown


def test_the_table_can_be_taken_along_and_runs_no_formula() -> None:
    effect_of = change([judged("=1+1", 60.0)], [judged("=1+1", 66.0)])
    data = changes_table.changes(effect_of.changes).file("effect").data.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(data), delimiter=";"))
    assert rows[1] == ["'=1+1", "voorbeeld", "bijna 60", "bijna 66", "↑ 6"]
