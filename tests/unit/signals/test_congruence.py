"""The own circle and the other circles."""

import pytest

from brandcheck.signals import (
    colleague_circle,
    exclusive_we,
    group_blame,
    group_spread,
    insider_terms,
    open_to_all,
    partner_groups,
    terms_explained,
)
from tests.unit.build import draft

OWN = (
    "Wij van de spuiterij staan pal, al vijfentwintig jaar. Ons team heeft het weer geflikt en "
    "vrijdag is er taart op onze verdieping."
)
BRIDGE = (
    "Samen met de ruiters en de fietsclub liepen we het pad. De ruiters legden uit waar een paard "
    "van schrikt. Iedereen is welkom bij de volgende ronde, ook als je nooit in het bos komt."
)
NOBODY = "De garage onder het winkelcentrum is dicht voor onderhoud aan de vloer en de lampen."


def value(signal: object, text: str) -> float:
    return signal.measure(draft(text)).value or 0.0  # type: ignore[attr-defined]


def test_the_own_circle_is_seen() -> None:
    assert value(exclusive_we, OWN) > value(exclusive_we, BRIDGE) > value(exclusive_we, NOBODY)


def test_other_groups_count_where_something_is_done_together() -> None:
    assert value(partner_groups, BRIDGE) >= 2
    assert value(partner_groups, OWN) == 0


def test_the_open_door_is_seen() -> None:
    assert value(open_to_all, BRIDGE) >= 2
    assert value(open_to_all, NOBODY) == 0


def test_a_pasted_row_of_names_adds_at_most_three() -> None:
    names = " Dank aan " + ", ".join(["Sander", "Ruud", "Dilara", "Koos", "Anna", "Mark", "Eva"])
    assert value(colleague_circle, OWN + names + ".") <= value(colleague_circle, OWN) + 3


def test_an_explained_abbreviation_is_no_insider_term() -> None:
    loose = "De UAT is rond en dus gaan we maandag over op het nieuwe systeem van de planning."
    told = "De UAT, dat is de laatste test, is rond en dus gaan we maandag over op het systeem."
    assert value(insider_terms, loose) == 1
    assert value(insider_terms, told) == 0
    assert value(terms_explained, told) == 1


def test_capitals_are_no_insider_terms() -> None:
    loud = "WAT EEN DAG WAS DIT. De garage is dicht voor onderhoud aan de vloer en de lampen daar."
    assert value(insider_terms, loud) == 0


def test_spread_is_the_entropy_of_the_groups() -> None:
    text = "De kaart is er voor ondernemers en scholen. Hij hangt vanaf maandag in de grote hal."
    assert value(group_spread, text) == pytest.approx(1.0)


def test_blame_needs_somebody_to_blame() -> None:
    blame = "De bewoners klagen weer over ons. Die lui verpesten het voor de rest van de straat."
    assert value(group_blame, blame) >= 1
    assert value(group_blame, BRIDGE) == 0
    assert group_blame.measure(draft(NOBODY)).reason == "no_others"


@pytest.mark.parametrize("signal", [exclusive_we, partner_groups, group_spread, insider_terms])
def test_too_short_cannot_be_told(signal: object) -> None:
    assert signal.measure(draft("Ons team is top.")).reason == "too_short"  # type: ignore[attr-defined]
