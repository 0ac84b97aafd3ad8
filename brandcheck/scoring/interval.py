"""How much a score hangs on one sentence: a jackknife over sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brandcheck.scoring.points import tally
from brandcheck.scoring.rubric import Rubric, needed_signals
from brandcheck.signals import Draft, measure_all

# The longest sentences carry the text; trying more of them costs time and moves little.
MOST_SENTENCES = 5


def intervals(
    draft: Draft,
    rubrics: Mapping[str, Rubric],
    values: Mapping[str, float],
    set_aside: Mapping[str, frozenset[str]],
) -> dict[str, tuple[float, float] | None]:
    """Per score the lowest and highest value with any one of its longest sentences left out, the
    whole included.

    `values` holds the scores of the whole draft. None for a draft of one sentence.
    """
    mine = {name: rubrics[name] for name in values}
    ranges = {name: [value, value] for name, value in values.items()}
    shorter = list(_shorter_drafts(draft)) if values else []
    for variant in shorter:
        signals = measure_all(variant, needed_signals(mine.values()))
        for name, rubric in mine.items():
            value = tally(rubric, signals, set_aside.get(name, frozenset())).value
            if value is not None:
                low, high = ranges[name]
                ranges[name] = [min(low, value), max(high, value)]
    return {name: (low, high) if shorter else None for name, (low, high) in ranges.items()}


def _shorter_drafts(draft: Draft) -> Iterator[Draft]:
    analysis = draft.analysis
    if len(analysis.sentences) < 2:
        return
    by_length = sorted(analysis.sentences, key=lambda s: (s.first - s.last, s.index))
    for sentence in by_length[:MOST_SENTENCES]:
        if analysis.words_of(sentence):
            yield draft.without_sentence(sentence.index)
