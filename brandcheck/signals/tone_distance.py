"""Tone distance: how far the draft's tone is from the organisation's: 0 is just as it speaks.

The wrong form of address (je for u or the other way round) counts as one; beside it the mean
distance in *wij*, sentence length and word length to the approved posts, in standard deviations
beyond the first. None: no brand; or no address in the draft and fewer than five approved posts.
Source: Labrecque et al. 2020; studies of conversational human voice (M9).
"""

from __future__ import annotations

from brandcheck.i18n import N_, _
from brandcheck.language.analysis import Span
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.tone import JE, MEASURES, Tone, ToneProfile, U, tone_of
from brandcheck.signals.value_evidence import value_evidence

FEWEST_POSTS = 5
FREE = 1.0
TOO_FAR = 3.0
MEASURE_NAMES = {
    "we": N_("aantal keer ‘wij’"),
    "words_per_sentence": N_("zinslengte"),
    "letters_per_word": N_("woordlengte"),
}


def measure(draft: Draft) -> Signal:
    """Distance to the organisation's tone."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    tone = draft.analysis.kept(tone_of)
    wanted = evidence.profile.brand.form_of_address.on(draft.channel)
    enough = evidence.profile.tone.posts >= FEWEST_POSTS
    if not enough and not tone.je + tone.u:
        return cannot_tell("few_examples")
    wrong = tone.u if wanted == "je" else tone.je
    address = wrong / (tone.je + tone.u) if wrong else 0.0
    far = _far(tone, evidence.profile.tone) if enough else {}
    value = address + sum(far.values()) / len(MEASURES)
    furthest = max(far, key=lambda name: far[name], default="")
    what = wanted if wrong else _(MEASURE_NAMES.get(furthest, "")) if furthest else wanted
    return Signal(value, _addressed(draft, U if wanted == "je" else JE), facts={"what": what})


def _far(tone: Tone, profile: ToneProfile) -> dict[str, float]:
    far = {}
    for name in MEASURES:
        spread = max(profile.spread[name], 0.15 * profile.mean[name], 1e-6)
        distance = abs(getattr(tone, name) - profile.mean[name]) / spread - FREE
        far[name] = min(TOO_FAR, max(0.0, distance))
    return far


def _addressed(draft: Draft, words: frozenset[str]) -> tuple[Span, ...]:
    return tuple(t.span for t in draft.analysis.words if t.lower in words)
