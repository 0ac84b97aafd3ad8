"""How well keywords do their work, and where values overlap."""

from __future__ import annotations

import numpy as np
import pytest

from brandcheck.brand import Brand, Keyword, load_brand
from brandcheck.scoring import own_rubrics
from brandcheck.tuning.contexts import context_of
from brandcheck.tuning.judging import judge
from brandcheck.tuning.overlap import Overlap, overlap
from brandcheck.tuning.posts import Post
from brandcheck.tuning.quality import KeywordQuality, quality
from brandcheck.workspace import Workspace
from tests.unit.tuning.build import term

TEXTS = (
    ("Gisteren hielden we woord: de kraan van Rita was op tijd gemaakt.", True),
    ("We hielden ons aan geen enkele afspraak.", False),
    ("De buurt at samen soep in de buurtkamer. #buurt", True),
    ("Wie te laat betaalt, krijgt een deurwaarder.", False),
)


def changed(brand: Brand, value: int, *terms: str) -> Brand:
    one = brand.values[value]
    more = one.model_copy(
        update={"keywords": (*one.keywords, *(Keyword(term=term) for term in terms))}
    )
    values = [more if v is one else v for v in brand.values]
    return brand.model_copy(update={"values": tuple(values)})


def qualities(workspace: Workspace, brand: Brand, times: int = 3) -> tuple[KeywordQuality, ...]:
    posts = [
        Post(f"example:{n}-{i}", f"{n}", text, "example", on_brand=good)
        for n in range(times)
        for i, (text, good) in enumerate(TEXTS)
    ]
    reads = workspace.reader.read(posts)
    profile = workspace.profiles.of(brand)
    return quality(profile, judge(reads, profile, own_rubrics(brand.rubrics)), reads)


@pytest.fixture(scope="module")
def woonstee(workspace: Workspace) -> Brand:
    return load_brand(workspace.settings.brands / "woonstee")


@pytest.fixture(scope="module")
def found(workspace: Workspace, woonstee: Brand) -> dict[str, KeywordQuality]:
    brand = changed(woonstee, 0, "buurtje", "Portemonnee", "mensen", "marktconform")
    return {f"{q.value}:{q.term}": q for q in qualities(workspace, brand)}


def test_counts_tell_where_and_how_a_word_is_found(found: dict[str, KeywordQuality]) -> None:
    one = found["woord-houden:afspraak"]
    assert (one.posts, one.on_brand, one.off_brand, one.denied) == (3, 0, 3, 3)
    both = found["buurt:buurt"]
    assert {"word", "compound", "hashtag"} >= set(both.how)
    assert sum(both.how.values()) == both.times >= both.posts == both.on_brand == 3
    assert found["te-betalen:deurwaarder"].counter


def test_a_word_in_its_context(found: dict[str, KeywordQuality]) -> None:
    first = found["woord-houden:op tijd"].contexts[0]
    assert first.left.endswith("Rita was ")
    assert (first.hit, first.right) == ("op tijd", " gemaakt.")


def test_context_is_cut_at_a_word() -> None:
    text = "woord " * 30 + "samen" + " woord" * 30
    post = Post("example:x", "x", text, "example")
    context = context_of(post, term("samen", text.index("samen")))
    assert context.left.startswith("…woord")
    assert context.right.endswith("woord…")
    assert len(context.left) <= 62


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("woord-houden:Portemonnee", "in_two_values"),
        ("woord-houden:marktconform", "counter_elsewhere"),
        ("woord-houden:mensen", "too_general"),
        ("verder-kijken:warmtepomp", "never_seen"),
    ],
)
def test_flags_say_what_may_be_wrong(found: dict[str, KeywordQuality], key: str, kind: str) -> None:
    flag = next(flag for flag in found[key].flags if flag.kind == kind)
    assert flag.text.endswith(".")


def test_few_posts_prove_nothing(workspace: Workspace, woonstee: Brand) -> None:
    one = next(q for q in qualities(workspace, woonstee, 1) if q.term == "warmtepomp")
    assert not one.flags


def overlapping(workspace: Workspace, brand: Brand) -> Overlap:
    reads = workspace.reader.read([
        Post("example:1", "1", "De buurt dronk koffie en hield woord.", "example"),
        Post("example:2", "2", "Een warmtepomp in de buurtkamer.", "example"),
    ])  # fmt: skip
    profile = workspace.profiles.of(brand)
    return overlap(brand, judge(reads, profile, own_rubrics({})), workspace.analyser)


def test_overlap_is_a_share_and_the_same_both_ways(workspace: Workspace, woonstee: Brand) -> None:
    found = overlapping(workspace, woonstee)
    matrix = found.matrix()
    assert np.array_equal(matrix, matrix.T)
    assert matrix.min() >= 0
    assert matrix.max() == 1
    assert np.array_equal(np.diag(matrix), np.ones(len(woonstee.values)))
    assert found.cell("buurt", "woord-houden") == found.cell("woord-houden", "buurt")
    assert found.cell("buurt", "buurt") is None


def test_a_word_in_two_values_and_a_post_with_both_cause_overlap(
    workspace: Workspace, woonstee: Brand
) -> None:
    before = overlapping(workspace, woonstee).cell("buurt", "woord-houden")
    after = overlapping(workspace, changed(woonstee, 0, "buren")).cell("buurt", "woord-houden")
    assert before is not None
    assert after is not None
    assert before.posts == ("example:1",)
    assert after.words > before.words
    assert (after.causes[0].one, after.causes[0].other) == ("buren", "buren")
