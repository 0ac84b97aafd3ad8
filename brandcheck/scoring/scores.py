"""One score of a report: value or reason, band, interval, contributions."""

from __future__ import annotations

from dataclasses import dataclass

from brandcheck.i18n import N_, _, current_locale
from brandcheck.scoring.findings import summary_of
from brandcheck.scoring.points import Tally, band, part_scores
from brandcheck.scoring.report import Contribution, Score
from brandcheck.scoring.rubric import Rubric
from brandcheck.signals import Draft

# How many content words a text needs; helderheid and gesprek can be told of a single sentence.
MIN_CONTENT_WORDS = 5
MIN_FOR_ONE_SENTENCE = 3
OF_ONE_SENTENCE = ("clarity", "conversation")
SURE_CONTENT_WORDS = 40

REASONS = {
    "not_dutch": N_("Deze tekst lijkt niet Nederlands. Wij kunnen alleen Nederlands beoordelen."),
    "no_words": N_("Er staan geen woorden in, dus hier is niets over te zeggen."),
    "too_short": N_("De tekst is te kort om er iets over te zeggen. Een paar zinnen is genoeg."),
    "no_audience": N_("Kies voor wie je schrijft, dan zeggen we iets over relevantie."),
    "no_brand": N_("Kies een organisatie, dan kijken we naar haar merkwaarden."),
    "too_little": N_("Te weinig in deze tekst om dit te beoordelen."),
}


@dataclass(frozen=True, slots=True)
class Judged:
    """A rubric and its tally, or the key of the reason why there is none."""

    rubric: Rubric
    result: Tally
    reason: str | None
    set_aside: frozenset[str]


def why_not(draft: Draft, rubric_id: str) -> str | None:
    """The key of the reason why a score cannot be told from this draft, if there is one."""
    analysis = draft.analysis
    if not analysis.words:
        return "no_words"
    if analysis.language not in ("nl", None):
        return "not_dutch"
    least = MIN_FOR_ONE_SENTENCE if rubric_id in OF_ONE_SENTENCE else MIN_CONTENT_WORDS
    if len(analysis.content_words) < least:
        return "too_short"
    if rubric_id == "brand_alignment" and draft.profile is None:
        return "no_brand"
    if rubric_id == "relevance" and draft.audience is None:
        return "no_audience"
    return None


def in_words(reason: str) -> str:
    """A reason by its key, in the language in use."""
    return _(REASONS[reason])


def score_of(judged: Judged, interval: tuple[float, float] | None, words: int) -> Score:
    """The score as it stands in the report. `words`: content words of the draft."""
    rubric, result = judged.rubric, judged.result
    title = rubric.title.text(current_locale())
    if judged.reason or result.value is None:
        reason = in_words(judged.reason or "too_little")
        return Score(id=rubric.id, title=title, value=None, reason=reason, summary=reason)
    return Score(
        id=rubric.id,
        title=title,
        value=round(result.value, 2),
        band=band(result.value),  # type: ignore[arg-type]
        interval=(round(interval[0], 1), round(interval[1], 1)) if interval else None,
        provisional=words < SURE_CONTENT_WORDS,
        summary=summary_of(result),
        parts={
            name: None if value is None else round(value, 2)
            for name, value in part_scores(rubric, result.rows).items()
        },
        contributions=_contributions(result),
        set_aside=tuple(sorted(judged.set_aside)),
    )


def _contributions(result: Tally) -> tuple[Contribution, ...]:
    locale = current_locale()
    rows = [
        Contribution(
            criterion=row.criterion.id,
            label=row.criterion.texts(locale).label,
            points=round(row.points, 4),
            available=round(row.available, 4),
            value=row.signal.value,
            merit=round(row.merit, 4),
        )
        for row in result.rows
    ]
    if result.guard and result.uncapped is not None:
        lost = result.guard.cap - result.uncapped
        text = result.guard.nl if locale == "nl" else result.guard.en
        rows.append(
            Contribution(
                criterion=f"guard.{result.guard.id}",
                label=text,
                points=round(lost, 4),
                available=0.0,
            )
        )
    return tuple(rows)
