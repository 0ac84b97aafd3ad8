"""Every sentence a person reads is whole: no empty placeholder, no brace, no count of nought."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from brandcheck.scoring import findings

if TYPE_CHECKING:
    from brandcheck.i18n import Locale
    from brandcheck.scoring import Report
    from brandcheck.workspace import Workspace

pytestmark = pytest.mark.trained
BROKEN = re.compile(r"[{}]|‘’|: \.|\(0 |\b0 (?:van|of|keer|times)\b|\(\)|  | ,|’\.\.")


@pytest.mark.parametrize("locale", ["nl", "en"])
@pytest.mark.parametrize("brand", ["zorg-aan-zee", "woonstee"])
def test_what_is_said_of_the_example_posts(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, brand: str, locale: Locale
) -> None:
    missing: set[str] = set()
    monkeypatch.setattr(findings._Forgiving, "__missing__", lambda _, key: missing.add(key) or "…")
    broken = set()
    for post in workspace.open_brand(brand).brand.posts:
        report = workspace.check(
            post.text,
            brand=brand,
            audience=post.audience,
            channel=post.channel,
            teller=post.teller,
            locale=locale,
            spelling=False,
        )
        broken |= {
            (where, text) for where, text in _said(report) if BROKEN.search(_ours(text, post.text))
        }
    assert not broken
    assert not missing


def _said(report: Report) -> Iterator[tuple[str, str]]:
    for score in report.scores.values():
        yield score.id, score.summary
    yield "conversation", report.conversation.reason
    yield "congruence", report.congruence.reason
    for cue in (*report.conversation.cues, *report.congruence.cues):
        yield cue.criterion, cue.text
    for finding in report.findings:
        for text in (finding.what, finding.why, finding.how, finding.example):
            yield f"{finding.score}.{finding.criterion}", text
    for warning in report.warnings:
        yield warning.kind, warning.text
        yield warning.kind, warning.how


def _ours(text: str, draft: str) -> str:
    """The text without what it quotes of the author, who may write as they like."""
    return re.sub("‘([^’]+)’", lambda m: "‘x’" if m[1].rstrip(" …") in draft else m[0], text)
