"""Whatever the text is: no detector raises, and every span lies in the author's own text."""

from __future__ import annotations

import random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from brandcheck.i18n import use_locale
from brandcheck.language.analysis import Analysis
from brandcheck.safety import DETECTORS, describe, find_alerts
from brandcheck.signals.base import Draft
from tests.unit.build import analysis

LURES = (
    "BSN 111222333 ",
    "NL91 ABNA 0417 1643 00 ",
    "bel mij op 06-12345678 ",
    "jan.de.vries@gmail.com ",
    "bij Kees thuis, Dorpsstraat 12, 1234 AB ",
    "auto 12-ABC-3 ",
    "geb. 12-03-1958 ",
    "mevrouw Van Dijk heeft dementie ",
    "je gelooft nooit ",
    "gegarandeerd ",
    "walgelijk tuig! ",
    "die lui van kantoor snappen niks ",
    "#samenvoordebuurt ",
    "🎉🎉🎉🎉 ",
    "invaliden ",
)
TEXTS = st.lists(st.one_of(st.sampled_from(LURES), st.text(max_size=20)), max_size=8).map("".join)


def bare(text: str) -> Draft:
    """A draft without tokens: the detectors read the text itself."""
    return Draft(Analysis(text, (), (), analysis("").vectors))


@given(TEXTS)
@settings(max_examples=150, deadline=None)
@example("\ud800 BSN 111222333 \x00")
@example("e\u0301\u200d🏳️‍🌈 geb. 12-03-1958")
@example("\u202eNL91ABNA0417164300\r\n")
def test_never_raises_and_spans_lie_in_the_text(text: str) -> None:
    for alert in find_alerts(bare(text)):
        assert alert.spans
        assert all(0 <= span.start < span.end <= len(text) for span in alert.spans)
        assert all(describe(alert))


@given(TEXTS)
@settings(max_examples=40, deadline=None)
def test_the_same_text_gives_the_same_alerts(text: str) -> None:
    assert find_alerts(bare(text)) == find_alerts(bare(text))


@pytest.mark.parametrize(
    ("kind", "text", "digits"),
    [("bsn", "Uw BSN is {}.", "123456782"), ("iban", "Naar NL91ABNA{} graag.", "0417164300")],
)
def test_shuffled_digits_break_the_checksum(kind: str, text: str, digits: str) -> None:
    dice = random.Random(7)
    shuffled = ["".join(dice.sample(digits, len(digits))) for _ in range(200)]
    found = sum(bool(DETECTORS[kind](bare(text.format(each)))) for each in shuffled)
    assert found < 40
    assert DETECTORS[kind](bare(text.format(digits)))


def test_spans_point_at_the_authors_own_characters() -> None:
    text = "👨‍👩‍👧 Hé\r\n“bel mij” op 06‑12345678!"
    (alert,) = DETECTORS["phone"](bare(text))
    assert text[alert.spans[0].start : alert.spans[0].end] == "06‑12345678"


def test_a_hashtag_gets_its_capitals() -> None:
    (alert,) = DETECTORS["inaccessible"](bare("Kom ook #samenvoordebuurt"))
    assert "#SamenVoorDeBuurt" in describe(alert)[1]


def test_a_word_gets_its_alternative() -> None:
    (alert,) = DETECTORS["inclusive"](bare("Gehandicapten mogen gratis mee."))
    assert "mensen met een beperking" in describe(alert)[1]


@pytest.mark.parametrize("lure", LURES)
def test_words_come_in_the_language_in_use(lure: str) -> None:
    with use_locale("en"):
        assert all(all(describe(alert)) for alert in find_alerts(bare(lure)))


def test_fifteen_hundred_words_take_no_time() -> None:
    text = "Vandaag stond Piet op de ladder en iedereen keek mee. " * 370
    assert find_alerts(bare(text[:20_000])) == ()
