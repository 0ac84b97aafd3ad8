"""What must hold for any text: changes that should not matter do not, and those that should do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from statistics import median

import pytest

from brandcheck.brand import ExamplePost
from brandcheck.scoring import Report
from brandcheck.workspace import Workspace

pytestmark = pytest.mark.trained
BRANDS = ("zorg-aan-zee", "woonstee")
OTHER = dict(zip(BRANDS, reversed(BRANDS), strict=True))
MAIN = ("brand_alignment", "relevance", "shareworthiness", "clarity")
VALUE_SENTENCES = {
    "zorg-aan-zee": "We luisteren naar wat jij zelf wilt en we komen langs als het nodig is.",
    "woonstee": "We doen wat we beloven en we komen onze afspraken na.",
}


def check(workspace: Workspace, brand: str, text: str, **options: object) -> Report:
    audience = workspace.open_brand(brand).brand.audiences[0].id
    return workspace.check(
        text, brand=brand, **{"audience": audience, "spelling": False, **options}
    )


def posts(workspace: Workspace, brand: str, level: str | None = None) -> list[ExamplePost]:
    found = workspace.open_brand(brand).brand.posts
    return [p for p in found if level is None or (p.level == level and p.on_brand)]


def all_posts(workspace: Workspace) -> Iterator[tuple[str, ExamplePost]]:
    for brand in BRANDS:
        for post in posts(workspace, brand):
            yield brand, post


def value(report: Report, score: str = "brand_alignment") -> float:
    found = report.scores[score].value
    assert found is not None
    return found


def sentences(text: str) -> list[str]:
    return [s for s in re.split(r"(?<=[.!?])\s+|\n+", text) if s.strip()]


def test_the_same_text_gives_the_same_report(workspace: Workspace) -> None:
    for brand, post in list(all_posts(workspace))[::9]:
        assert check(workspace, brand, post.text) == check(workspace, brand, post.text)


def test_contributions_sum_to_the_score(workspace: Workspace) -> None:
    for brand, post in all_posts(workspace):
        for score in check(workspace, brand, post.text).scores.values():
            if score.value is not None:
                total = sum(c.points for c in score.contributions)
                assert total == pytest.approx(score.value, abs=0.01)
                assert 0 <= score.value <= 100


def test_spans_point_into_the_authors_text(workspace: Workspace) -> None:
    for brand, post in list(all_posts(workspace))[::3]:
        report = check(workspace, brand, post.text)
        for finding in report.findings:
            for span in finding.spans:
                assert 0 <= span.start < span.end <= len(post.text)


SWAPS = [
    ("names", {"Marieke": "Fatima", "Piet": "Mehmet", "Jan": "Youssef", "Ans": "Chantal"}),
    ("emoji", {"😀": "🌻", "❤️": "👏", "🙂": "🎉", "💪": "🏡", "☕": "🥧", "😊": "🙈"}),
    ("quotes", {'"': "”", "'": "’", "‘": "'", "“": '"'}),
]


@pytest.mark.parametrize(("kind", "swap"), SWAPS, ids=[k for k, _ in SWAPS])
def test_swapping_what_does_not_matter(
    workspace: Workspace, kind: str, swap: dict[str, str]
) -> None:
    pattern = re.compile(
        "|".join(rf"(?<!\w){re.escape(k)}(?!\w)" if k.isalpha() else re.escape(k) for k in swap)
    )
    checked = 0
    for brand, post in all_posts(workspace):
        text = post.text if kind != "emoji" else post.text + " 🙂"
        if kind == "names":
            text = "Marieke belde Piet. " + text
        changed = pattern.sub(lambda m: swap[m.group()], text)
        if changed == text:
            continue
        checked += 1
        before, after = check(workspace, brand, text), check(workspace, brand, changed)
        for name in MAIN:
            assert value(after, name) == pytest.approx(value(before, name), abs=3), (post.id, name)
    assert checked >= 3


@pytest.mark.parametrize("brand", BRANDS)
def test_negating_a_value_sentence_costs(workspace: Workspace, brand: str) -> None:
    """*We luisteren* and *We luisteren niet* are not alike."""
    for post in posts(workspace, brand, "shown")[:6]:
        sentence = VALUE_SENTENCES[brand]
        negated = re.sub(r"\b(luisteren|doen)\b", r"\1 niet", sentence)
        negated = re.sub(r"\b(komen)\b", r"\1 niet", negated)
        before = value(check(workspace, brand, f"{post.text} {sentence}"))
        after = value(check(workspace, brand, f"{post.text} {negated}"))
        assert before - after >= 10, post.id


@pytest.mark.parametrize("brand", BRANDS)
@pytest.mark.parametrize("count", [1, 3, 5, 10])
def test_stuffing_does_not_pay(workspace: Workspace, brand: str, count: int) -> None:
    words = [v.keywords[n].term for n in range(2) for v in workspace.open_brand(brand).brand.values]
    for post in posts(workspace, brand)[::4]:
        before = value(check(workspace, brand, post.text))
        after = value(check(workspace, brand, f"{post.text}\n{' '.join(words[:count])}"))
        assert after - before <= 5, post.id


@pytest.mark.parametrize("brand", BRANDS)
def test_saying_it_twice_gains_nothing(workspace: Workspace, brand: str) -> None:
    for post in posts(workspace, brand)[::5]:
        before = check(workspace, brand, post.text)
        shown = [s for v in before.values.values() for s in v.spans.get("shown", ())]
        best = next(
            (
                s
                for s in sentences(post.text)
                if shown and post.text.find(s) <= shown[0].start < post.text.find(s) + len(s)
            ),
            sentences(post.text)[0],
        )
        after = check(workspace, brand, f"{post.text}\n{best}")
        for name in ("brand_alignment", "shareworthiness"):
            assert value(after, name) - value(before, name) <= 1, (post.id, name)


@pytest.mark.parametrize(
    "question", ["Hoe doe jij dat?", "Wat zou u anders doen?", "Herken je dit?"]
)
def test_an_open_question_opens_the_conversation(workspace: Workspace, question: str) -> None:
    for brand, post in list(all_posts(workspace))[::4]:
        report = check(workspace, brand, f"{post.text}\n{question}")
        assert report.conversation.class_ in ("tweerichting", "meerrichting"), post.id


def test_anothers_values_fit_less(workspace: Workspace) -> None:
    drops = [
        value(check(workspace, brand, post.text)) - value(check(workspace, OTHER[brand], post.text))
        for brand in BRANDS
        for post in posts(workspace, brand, "shown")
    ]
    assert median(drops) >= 15


def test_the_shown_spans_carry_the_score(workspace: Workspace) -> None:
    """Taking the shown sentences out costs at least three times as much as taking out others."""
    random, shown_loss, random_loss = Random(1), [], []
    for brand in BRANDS:
        for post in posts(workspace, brand, "shown"):
            before = check(workspace, brand, post.text)
            spans = [s for v in before.values.values() for s in v.spans.get("shown", ())]
            parts = sentences(post.text)
            carrying = {
                p
                for p in parts
                for s in spans
                if post.text.find(p) <= s.start < post.text.find(p) + len(p)
            }
            rest = [p for p in parts if p not in carrying]
            if not carrying or len(rest) < len(carrying):
                continue
            without = " ".join(p for p in parts if p not in carrying)
            others = set(random.sample(rest, len(carrying)))
            rather = " ".join(p for p in parts if p not in others)
            first, second = (check(workspace, brand, t) for t in (without, rather))
            if (
                first.scores["brand_alignment"].value is None
                or second.scores["brand_alignment"].value is None
            ):
                continue
            shown_loss.append(value(before) - value(first))
            random_loss.append(value(before) - value(second))
    assert len(shown_loss) >= 8
    assert sum(shown_loss) >= 3 * max(0.0, sum(random_loss))
    assert sum(shown_loss) > 0
