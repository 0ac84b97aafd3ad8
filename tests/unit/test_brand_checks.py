"""Channels, scores and criteria that an organisation names must exist."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from brandcheck.brand import Brand, BrandSource
from brandcheck.brand.reader import brand_file
from brandcheck.brand_checks import checked_brand
from brandcheck.cli import app
from brandcheck.errors import BrandFileInvalid
from brandcheck.scoring import shipped_rubrics, with_overrides
from brandcheck.scoring.points import tally
from brandcheck.signals import Signal
from brandcheck.workspace import Workspace
from tests.unit.brand.build import BRAND, POST, brand_folder
from tests.unit.brand.test_docs import block

SAMPLES = Path(__file__).parents[2] / "brand_values"
FAULTS = {
    "a channel": ("form_of_address:\n  channels:\n    linkdin: u", 19, "linkdin", "‘linkedin’"),
    "a score": ("rubrics:\n  charm:\n    p:\n      weight: 1", 18, "charm", "relevance"),
    "a criterion": (
        "rubrics:\n  clarity:\n    sentence_lenght:\n      weight: 1",
        19,
        "sentence_lenght",
        "‘sentence_length’",
    ),
    "a post's channel": (
        "posts:\n  - id: a\n    text: Hoi\n    channel: hyves",
        20,
        "posts.0.channel",
        "linkedin",
    ),
}


def checked_at(folder: Path) -> Brand:
    return checked_brand(BrandSource.read(brand_file(folder)))


def fault(folder: Path) -> BrandFileInvalid:
    with pytest.raises(BrandFileInvalid) as caught:
        checked_at(folder)
    return caught.value


@pytest.mark.parametrize("name", FAULTS)
def test_an_unknown_name_has_its_line_and_key(tmp_path: Path, name: str) -> None:
    added, line, key, says = FAULTS[name]
    found = fault(brand_folder(tmp_path, f"{BRAND}{added}\n"))
    assert found.fields["line"] == line
    assert found.fields["key"].endswith(key)
    assert says in found.fields["problem"]


def test_a_score_in_which_nothing_weighs(tmp_path: Path) -> None:
    criteria = [criterion.id for criterion in shipped_rubrics()["clarity"].criteria]
    rows = [f"    {name}: {{weight: 0}}\n" for name in criteria]
    head = f"{BRAND}rubrics:\n  clarity:\n"
    found = fault(brand_folder(tmp_path, head + "".join(rows)))
    assert (found.fields["line"], found.fields["key"]) == (18, "rubrics.clarity")
    assert "weegt hier nul" in found.fields["problem"]
    checked_at(brand_folder(tmp_path, head + "".join(rows[1:])))


def test_an_unknown_channel_in_a_post_of_its_own(tmp_path: Path) -> None:
    inside = "posts:\n  - id: a\n    text: Hoi\n"
    folder = brand_folder(tmp_path, BRAND + inside, heg=POST.replace("intranet", "hyves"))
    found = fault(folder)
    assert found.fields["file"].endswith("heg.md")
    assert (found.fields["line"], found.fields["key"]) == (4, "channel")
    assert "hyves" in found.fields["problem"]


def test_whoever_opens_or_validates_the_brand_hears_it(tmp_path: Path) -> None:
    """And before the pipeline is loaded."""
    folder = brand_folder(tmp_path, BRAND + "rubrics:\n  clarity:\n    lengte:\n      weight: 1\n")
    with pytest.raises(BrandFileInvalid, match=r"regel 19, ‘rubrics\.clarity\.lengte’"):
        Workspace().open_brand(str(folder))
    result = CliRunner().invoke(app, ["brand", "validate", str(folder)])
    assert result.exit_code == 2
    assert "rubrics.clarity.lengte" in result.stderr.replace("\n", "")


@pytest.mark.parametrize("brand", ["zorg-aan-zee", "woonstee"])
def test_the_samples_name_what_exists(brand: str) -> None:
    assert checked_at(SAMPLES / brand).id == brand


def test_the_example_in_the_docs_can_be_used_as_it_is(tmp_path: Path) -> None:
    brand = checked_at(brand_folder(tmp_path, block("yaml"), wake=block("markdown")))
    own = with_overrides(shipped_rubrics()["clarity"], brand.rubrics["clarity"])
    changed = next(c for c in own.criteria if c.id == "sentence_length")
    assert (changed.weight, changed.knots) == (1, (10, 14, 22))


@pytest.mark.parametrize("knots", ["[5, 5, 5]", "[1, 2, inf]", "[1, nan, 2]", "[3, 2, 1]"])
def test_knots_that_cannot_work_are_refused(tmp_path: Path, knots: str) -> None:
    own = f"rubrics:\n  clarity:\n    sentence_length:\n      knots: {knots}\n"
    assert (
        "rubrics.clarity.sentence_length"
        in fault(brand_folder(tmp_path, BRAND + own)).fields["key"]
    )


@pytest.mark.parametrize("name", shipped_rubrics())
def test_every_criterion_can_be_switched_off(tmp_path: Path, name: str) -> None:
    """Its cap goes with it, and what is left still adds up."""
    rubric = shipped_rubrics()[name]
    signals = {c.signal: Signal(1.0) for c in rubric.criteria}
    for criterion in rubric.criteria:
        own = f"rubrics:\n  {name}:\n    {criterion.id}:\n      weight: 0\n"
        brand = checked_at(brand_folder(tmp_path, BRAND + own))
        changed = with_overrides(rubric, brand.rubrics[name])
        left = {c.signal: signals[c.signal] for c in changed.criteria}
        assert criterion.id not in [c.id for c in changed.criteria]
        assert tally(changed, left).value is not None


@pytest.mark.parametrize(
    ("term", "says"), [("de", "bijna elke tekst"), ("'klant.*(en)?'", "zoekpatroon")]
)
def test_a_keyword_that_says_nothing_is_told_with_its_place(
    tmp_path: Path, term: str, says: str
) -> None:
    text = (SAMPLES / "woonstee" / "brand.yaml").read_text("utf-8")
    before, after = text.split("- term: afspraak\n", 1)
    folder = brand_folder(tmp_path, f"{before}- term: {term}\n{after}")
    found = CliRunner().invoke(app, ["brand", "validate", str(folder)])
    assert found.exit_code == 0  # it can still be used
    line = before.count("\n") + 1
    assert f"regel {line}, ‘values.0.keywords.0.term’" in found.stderr
    assert says in found.stderr
