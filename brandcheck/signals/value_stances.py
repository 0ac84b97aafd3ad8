"""Shared reading: which way a whole draft leans, as chances that sum to one, brand and all.

`against`: it acts against what is promised. `elsewhere`: it is about something else than any
value. `declared`: it names values and shows nothing. `lived`: it shows one. Each is a learned list
(`lexica/`) over the distinct words and the meaning of the whole text, plus facts about
the draft and this brand: value terms, counter-terms, denied terms, wordings that turn away from
people (`lists/against.yaml`), closeness to the values' examples, own words, and acts. The chances
are the softmax of the four.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

import numpy as np

from brandcheck.language.analysis import Analysis
from brandcheck.signals import own_world
from brandcheck.signals.base import Draft
from brandcheck.signals.lexica import load_lexicon
from brandcheck.signals.stance import Stances, leanings, weighed
from brandcheck.signals.value_evidence import ValueEvidence, value_evidence
from brandcheck.signals.value_words import word_strength
from brandcheck.signals.whole_text import whole_meaning

MOST_CUES, MOST_TERMS = 2.0, 2
CLOSEST = 3
USUAL_WORLD, MOST_WORLD = 0.7, 1.2


def stances(draft: Draft) -> Stances | None:
    """The leanings of a draft; None without a brand or without a sentence."""
    evidence = draft.shared(value_evidence)
    if evidence is None or not evidence.sentences:
        return None
    return weighed(load_lexicon, _leanings(draft, evidence), facts_of(draft, evidence))


def _leanings(draft: Draft, evidence: ValueEvidence) -> tuple[float, ...]:
    """Kept by the sentences that are told: another brand mostly reads the same ones."""
    kept = draft.analysis.kept(_kept_leanings)
    if evidence.places not in kept:
        kept[evidence.places] = leanings(load_lexicon, *gathered(draft, evidence))
    return kept[evidence.places]


def _kept_leanings(_: Analysis) -> dict[tuple[int, ...], tuple[float, ...]]:
    return {}


def gathered(draft: Draft, evidence: ValueEvidence) -> tuple[frozenset[str], np.ndarray]:
    """The distinct keys of a draft and what it says as a whole."""
    said = [sentence.said for sentence in evidence.sentences]
    keys = frozenset(chain.from_iterable(sentence.keys for sentence in said))
    return keys, whole_meaning(draft.analysis, said)


def facts_of(draft: Draft, evidence: ValueEvidence) -> Mapping[str, float]:
    """What is counted in the draft about this brand, by name."""
    sentences = evidence.sentences
    shown, named, centre = np.moveaxis(evidence.close, 1, 0)
    cues = sum(len({cue.kind for cue in s.said.cues}) for s in sentences) / len(sentences) ** 0.5
    world = draft.shared(own_world.measure).value
    return {
        **terms_of(evidence),
        "cues": min(cues, MOST_CUES),
        "centre": float(centre.mean(axis=0).max()),
        "like_shown": float(np.sort(shown, axis=0)[-CLOSEST:].mean(axis=0).max()),
        "nearer_named": float(np.mean(named.max(axis=1) - shown.max(axis=1))),
        "world": USUAL_WORLD if world is None else min(world, MOST_WORLD),
        "acts": float(np.mean([s.said.acts for s in sentences])),
    }


def terms_of(evidence: ValueEvidence) -> dict[str, float]:
    """Value terms, counter-terms and denied terms."""
    hits = [(n, hit) for n, sentence in enumerate(evidence.sentences) for hit in sentence.hits]
    counter = len({hit.term for _, hit in hits if hit.counter and not hit.denied})
    denied = len({(n, hit.term) for n, hit in hits if hit.denied and not hit.counter})
    return {
        "words": word_strength(evidence),
        "counter": float(min(counter, MOST_TERMS)),
        "denied": float(min(denied, MOST_TERMS)),
    }
