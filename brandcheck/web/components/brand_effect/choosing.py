"""Which part of an effect somebody looks at: on which posts, and on which score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import streamlit as st

from brandcheck.i18n import _, current_locale
from brandcheck.scoring import shipped_rubrics
from brandcheck.scoring.rubrics import SCORES
from brandcheck.tuning.effect import SEEN, Effect, effect
from brandcheck.tuning.judging import MERKFIT
from brandcheck.tuning.posts import Origin
from brandcheck.web.components.brand_effect.moved import origin_word
from brandcheck.web.state import Visit, visit


def chosen(current: Visit, found: Effect, place: str) -> Effect:
    """The effect on what the visitor wants to see. There is only a choice where it matters."""
    origin = _choice(current, place, "origin", _("Op welke posts"), _origins(found), "")
    scores = _scores(found)
    score = _choice(current, place, "score", _("Welke score"), scores, next(iter(scores)))
    rows = [row for row in found.changes if origin in ("", row.post.origin)]
    return effect([row.before for row in rows], [row.after for row in rows], score)


def _choice(
    current: Visit, place: str, name: str, label: str, options: Mapping[str, str], usual: str
) -> str:
    if len(options) < 2:
        return usual
    key, wanted = current.key(f"effect-{name}-{place}"), current.tuning.shown.get(name, usual)
    picked = st.segmented_control(
        label,
        list(options),
        default=wanted if wanted in options else usual,
        required=True,
        format_func=lambda option: options.get(option, option),
        key=f"{key}-{'-'.join(options)}",
        on_change=_remember,
        args=(name, f"{key}-{'-'.join(options)}"),
        label_visibility="collapsed",
    )
    return picked or usual


def _remember(name: str, key: str) -> None:
    visit().tuning.shown[name] = st.session_state[key] or ""


def _origins(found: Effect) -> dict[str, str]:
    """All posts, or those of one kind with how many there are."""
    counts: Counter[Origin] = Counter(row.post.origin for row in found.changes)
    if len(counts) < 2:
        return {}
    kinds: dict[str, str] = {
        name: f"{origin_word(name)} ({count})" for name, count in counts.items()
    }
    return {"": _("alles ({count})").format(count=len(found.changes)), **kinds}


def _scores(found: Effect) -> dict[str, str]:
    """The scores that move, merkfit first; merkfit when none does."""
    moving = [name for name in SCORES if _moves(found, name)] or [MERKFIT]
    titles = shipped_rubrics()
    return {name: titles[name].title.text(current_locale()) for name in moving}


def _moves(found: Effect, score: str) -> bool:
    pairs = ((row.before.scores.get(score), row.after.scores.get(score)) for row in found.changes)
    return any(a is not None and b is not None and abs(a - b) >= SEEN for a, b in pairs)
