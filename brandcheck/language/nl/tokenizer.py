"""Where one token ends and the next begins in Dutch as people post it.

Emoji sequences, #hashtags, @mentions, URLs and e-mail addresses are one token each; *'s*, *z'n*,
*e-mail*, *1.000,50*, *14:30*, *50%*, *2e* and abbreviations stay whole. The rules are plain
regular expressions, so a pipeline saved with them needs none of this code to be read again.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from spacy.attrs import NORM, ORTH
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

_ABBREVIATIONS = Path(__file__).with_name("abbreviations.txt")

_PICTURE = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u231a-\u23ff\u24c2\u25aa-\u25fe"
    "\u2600-\u27bf\u2934\u2935\u2b00-\u2bff\u3030\u303d\u3297\u3299"
    "\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff]"
)
_FLAG = "[\U0001f1e6-\U0001f1ff]{2}"
_KEYCAP = "[0-9#*]\ufe0f?\u20e3"
_MODIFIED = f"{_PICTURE}(?:\ufe0f|[\U0001f3fb-\U0001f3ff])?(?:[\U000e0020-\U000e007f]+)?"
EMOJI_SEQUENCE = f"(?:{_FLAG}|{_KEYCAP}|{_MODIFIED}(?:\u200d{_MODIFIED})*)"

_LETTER = "[^\\W\\d_]"
_LOWER = "[a-zà-öø-ÿ]"
_UPPER = "[A-ZÀ-ÖØ-Þ]"
_APOSTROPHE = "['’‘`]"
_CLITIC = f"{_APOSTROPHE}(?!(?:s|t|n|k|m|r|ns|tje|ie|[0-9]{{2}})\\b)"
_OPENING = ["§", "\\(", "\\[", "\\{", "<", "„", "“", "”", '"', "«", "»", "‹", "›", ",,", "``"]
_CLOSING = ["\\)", "\\]", "\\}", ">", "“", "”", '"', "«", "»", "‹", "›", "''", "’", "'", "`"]
_MARKS = ["…", "\\.\\.+", ",", ":", ";", "\\!", "\\?", "¿", "¡", "\\|", "•", "·", "~"]
_MONEY = "[€$£¥]"

_PREFIXES = [
    EMOJI_SEQUENCE,
    *_OPENING,
    *_MARKS,
    _CLITIC,
    "[–—]",
    "--+",
    f"-(?={_LETTER}{{3}})",
    "\\*+",
    "_+(?=\\w)",
    "=",
    "&(?=\\w)",
    f"{_MONEY}(?=[0-9])",
]
_SUFFIXES = [
    EMOJI_SEQUENCE,
    *_CLOSING,
    *_MARKS,
    "[–—]",
    "--+",
    "\\*+",
    "(?<=\\w)_+",
    "=",
    f"(?<=[0-9]){_MONEY}",
    "(?<![A-Za-z]\\.[A-Za-z])(?<=[\\w%²³)\\]\"'’”*°+=&/-])\\.",
]
_INFIXES = [
    EMOJI_SEQUENCE,
    "…",
    "\\.\\.+",
    "—",
    "--+",
    f"(?<={_LOWER}{_LOWER})[.!?](?={_UPPER}{_LOWER})",
    f"(?<={_LETTER})[,;!?](?={_LETTER})",
    f"(?<={_LETTER}{{2}}):(?={_LETTER}{{2}})",
    f'(?<=[\\w.,!?])["“”«»()\\[\\]](?={_LETTER})',
    f"(?<={_LETTER}{{2}})–(?={_LETTER}{{2}})",
    "(?<=\\w)(?=#\\w)",
]

_TLD = "(?:nl|be|com|org|net|eu|info|io|app|dev|edu|gov|frl|amsterdam|gent|vlaanderen|online|shop)"
_NOT_EMOJI = "[^\\s\u203c\u2049\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
_URL = f"(?:https?://|www\\.){_NOT_EMOJI}*[\\w/=&#~-]"
_DOMAIN = f"[\\w-]+(?:\\.[\\w-]+)*\\.{_TLD}(?:[/?#:]{_NOT_EMOJI}*[\\w/=&#-]|/)?"
_EMAIL = "[\\w.+'-]*[\\w+-]@[\\w-]+(?:\\.[\\w-]+)+"
_WHOLE = re.compile(
    "^(?:"
    + "|".join(
        [
            _URL,
            _DOMAIN,
            _EMAIL,
            "#\\w+",
            "@[\\w.-]*\\w",
            EMOJI_SEQUENCE,
            f"(?!u\\.){_LETTER}\\.",  # an initial; *u.* ends a sentence
            "(?:[A-Za-z]{1,2}\\.){2,}",  # o.a., a.u.b., N.V.
            f"(?:[A-Za-z]{{1,2}}\\.)+{_LETTER}{{1,3}}\\.?",  # v.Chr., m.b.t
            f"\\w+\\({_LETTER}+\\){_LETTER}*",  # medewerker(s)
            f"\\({_LETTER}+\\)-?{_LETTER}+",  # (mede)werkers
            f"{_LETTER}+{_APOSTROPHE}{_LETTER}+",  # z'n, foto's
        ]
    )
    + ")$"
)
_EMOTICONS = ":) :-) ;) ;-) :( :-( :D :-D ;D :P :-P :p :'( :'-( <3 </3 :/ :-/ :| :o :O ^^ XD xD =)"
_CLITICS = ["'s", "'t", "'n", "'k", "'m", "'r", "'ns", "'tje", "'ie"]


def install_tokenizer(nlp: Language) -> None:
    """Give the pipeline these rules instead of its own."""
    nlp.tokenizer = Tokenizer(
        nlp.vocab,
        rules={text: list(parts) for text, parts in _special_cases().items()},
        prefix_search=compile_prefix_regex(_PREFIXES).search,
        suffix_search=compile_suffix_regex(_SUFFIXES).search,
        infix_finditer=compile_infix_regex(_INFIXES).finditer,
        token_match=_WHOLE.match,
        url_match=None,
    )


@cache
def abbreviations() -> frozenset[str]:
    """Abbreviations that end in a full stop, in lower case."""
    lines = _ABBREVIATIONS.read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _special_cases() -> dict[str, tuple[dict[int, str], ...]]:
    whole = {form for word in abbreviations() for form in (word, word.capitalize())}
    whole.update(_EMOTICONS.split())
    cases = {form: ({ORTH: form},) for form in whole}
    for clitic in _CLITICS:
        for form in (clitic, clitic.upper(), clitic.replace("'", "’")):
            cases[form] = ({ORTH: form, NORM: clitic},)
    return cases
