"""Posts and brands read once, judged as the page of a draft judges them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from brandcheck.brand.model import Brand, CriterionOverride, Keyword
from brandcheck.language.analysis import Analysis
from brandcheck.scoring import own_rubrics
from brandcheck.tuning.effect import Panel
from brandcheck.tuning.judging import MERKFIT, judge
from brandcheck.tuning.posts import example_posts
from brandcheck.tuning.reading import PostReader, Profiles, ReadTexts
from brandcheck.workspace import Workspace
from tests.unit.build import analysis

BRANDS = ("woonstee", "zorg-aan-zee")
DRAFT = (
    "Vanmorgen dronk Ria koffie met haar buurvrouw, voor het eerst in weken. Onze collega Samir "
    "had de tafel bij het raam klaargezet en bleef nog even zitten. We nemen de tijd voor elkaar."
)


class Counted:
    """An analyser that counts what it reads."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def __call__(self, texts: Sequence[str]) -> list[Analysis]:
        self.read += texts
        return [analysis(text) for text in texts]


def with_keyword(brand: Brand, term: str) -> Brand:
    value = brand.values[0]
    more = value.model_copy(update={"keywords": (*value.keywords, Keyword(term=term))})
    return brand.model_copy(update={"values": (more, *brand.values[1:])})


def test_a_text_is_read_once() -> None:
    counted = Counted()
    texts = ReadTexts(counted)
    first = list(texts.all(["Een.", "Twee.", "Een."]))
    assert first[0] is first[2]
    assert texts("Twee.") is first[1]
    assert counted.read == ["Een.", "Twee."]


def test_what_was_asked_longest_ago_is_forgotten() -> None:
    counted = Counted()
    texts = ReadTexts(counted, most=4)
    for text in ("Een.", "Twee.", "Een.", "Drie.", "Een.", "Twee."):
        assert texts(text).text == text
    assert counted.read == ["Een.", "Twee.", "Drie.", "Twee."]


def test_more_than_is_kept_is_read_all_the_same() -> None:
    texts = ReadTexts(Counted(), most=2)
    assert [a.text for a in texts.all(["Een.", "Twee.", "Drie."])] == ["Een.", "Twee.", "Drie."]


@pytest.mark.trained
@pytest.mark.parametrize("name", BRANDS)
def test_a_preview_scores_as_the_page_does(workspace: Workspace, name: str) -> None:
    opened = workspace.open_brand(name)
    posts = example_posts(opened.brand)[::5]
    reads = PostReader(workspace.analyser.analyse_all).read(posts)
    for found in judge(reads, Profiles(workspace.analyser).of(opened.brand), opened.rubrics):
        post = found.post
        report = workspace.check(
            post.text, brand=name, channel=post.channel, audience=post.audience or None,
            teller=post.teller, spelling=False,
        )  # fmt: skip
        for score, value in found.scores.items():
            assert value == pytest.approx(report.scores[score].value, abs=0.006)
            assert found.bands[score] == report.scores[score].band
        assert sum(found.contributions.values()) == pytest.approx(found.merkfit)


@pytest.mark.trained
def test_a_preview_is_what_is_published_later(workspace: Workspace) -> None:
    brand = workspace.open_brand("woonstee").brand
    changed = with_keyword(brand, "sleutelbos")
    posts = example_posts(brand)
    reads = PostReader(workspace.analyser.analyse_all).read(posts)
    profiles = Profiles(workspace.analyser)
    judge(reads, profiles.of(brand), own_rubrics({}))
    after = judge(reads, profiles.of(changed), own_rubrics({}))
    fresh = judge(reads, Profiles(workspace.analyser).of(changed), own_rubrics({}))
    assert [p.merkfit for p in after] == pytest.approx([p.merkfit for p in fresh], abs=1e-6)


@pytest.mark.trained
def test_a_keyword_lifts_the_post_it_stands_in(workspace: Workspace) -> None:
    brand = workspace.open_brand("woonstee").brand
    post = example_posts(brand)[0]
    posts = (*example_posts(brand)[1:4], type(post)("story:1", "Koffie", DRAFT, "story"))
    panel = Panel(Profiles(workspace.analyser), PostReader(workspace.analyser.analyse_all))
    found = panel.effect(brand, with_keyword(brand, "koffie"), posts)
    change = next(c for c in found.changes if c.post.id == "story:1")
    assert [(hit.term, DRAFT[hit.span.start : hit.span.end]) for hit in change.gained] == [
        ("koffie", "koffie")
    ]
    assert change.delta > 0
    assert found.changes[0] is change


@pytest.mark.trained
def test_an_own_opinion_on_another_score_is_looked_at_too(workspace: Workspace) -> None:
    brand = workspace.open_brand("woonstee").brand
    own = {"clarity": {"long_sentences": CriterionOverride(weight=0)}}
    panel = Panel(Profiles(workspace.analyser), PostReader(workspace.analyser.analyse_all))
    after = brand.model_copy(update={"rubrics": own})
    found = panel.effect(brand, after, example_posts(brand)[:3])
    assert {"clarity", MERKFIT} <= found.totals.keys()
    assert found.totals[MERKFIT][0] == found.totals[MERKFIT][1]


@pytest.mark.trained
def test_progress_is_told(workspace: Workspace) -> None:
    posts = example_posts(workspace.open_brand("woonstee").brand)
    told: list[tuple[int, int]] = []
    reader = PostReader(workspace.analyser.analyse_all)
    reader.read(posts, lambda done, of: told.append((done, of)))
    assert told[-1] == (len(posts), len(posts))
