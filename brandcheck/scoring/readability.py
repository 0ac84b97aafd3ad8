"""Established Dutch readability measures, shown beside helderheid: LiNT-II, Flesch-Douma and LIX.

LiNT-II says how hard a text is for readers (0 easy, 100 hard) with a level of 1 to 4. It is never
called B1: those levels describe people. Flesch-Douma is 206.84 - .77 syllables per 100 words - .93
words per sentence (0 very hard, 100 very easy); LIX is words per sentence plus the percentage of
words of more than six letters. `textstat` computes the last two on our own sentences.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from brandcheck.i18n import N_, _
from brandcheck.language import Kind
from brandcheck.scoring.report import Readability
from brandcheck.signals.base import Draft
from brandcheck.signals.reading_lint import level_of, read_lint
from brandcheck.signals.reading_sentences import read_prose

ENOUGH_WORDS = 8
# LiNT-II's makers: 14, 29, 53 and 78 % of adults have difficulty with a text of this level.
DIRECTIONS = {
    1: N_("makkelijk voor bijna iedereen"),
    2: N_("richting B1"),
    3: N_("lastig voor de helft van de volwassenen"),
    4: N_("lastig voor drie van de vier volwassenen"),
}


def readability(draft: Draft) -> Readability:
    """The measures of a draft; None where one cannot be told."""
    enough = len(draft.shared(read_prose).words) >= ENOUGH_WORDS
    score = lint_score(draft) if enough else None
    level = level_of(score) if score is not None else None
    return Readability(
        lint=round(score, 2) if score is not None else None,
        lint_level=level,
        lint_text=lint_text(level),
        flesch_douma=round(flesch_douma(draft), 1) if enough else None,
        lix=round(_lix(_plain_sentences(draft)), 1) if enough else None,
    )


def lint_score(draft: Draft) -> float | None:
    """The LiNT-II score of a draft, 0 easy to 100 hard; None when a feature is missing."""
    return draft.shared(read_lint).score


def flesch_douma(draft: Draft) -> float:
    """Flesch reading ease with Douma's weights for Dutch."""
    return _flesch_douma(_plain_sentences(draft))


def lint_text(level: int | None) -> str:
    """The level in words."""
    if level is None:
        return _("leesniveau (LiNT-II) nog niet te bepalen: te weinig tekst")
    return _("leesniveau (LiNT-II) {level}, {direction}").format(
        level=level, direction=_(DIRECTIONS[level])
    )


def _plain_sentences(draft: Draft) -> str:
    """The running text with one full stop a sentence, so that `textstat` splits where we do."""
    prose = draft.shared(read_prose)
    rows = ([t.text for t in words if t.kind is Kind.WORD] for _, words in prose.sentences)
    return " ".join(" ".join(row).replace(".", "").capitalize() + "." for row in rows if row)


@lru_cache(maxsize=256)
def _flesch_douma(text: str) -> float:
    return _textstat().flesch_reading_ease(text)


@lru_cache(maxsize=256)
def _lix(text: str) -> float:
    return _textstat().lix(text)


@lru_cache(maxsize=1)
def _textstat() -> Any:
    """`textstat` for Dutch, opened at first use: its English data makes it slow to import."""
    from textstat import textstat

    textstat.set_lang("nl")
    return textstat
