"""Where a sentence must start and where it cannot, before the parser decides about the rest."""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc, Token

from brandcheck.language.nl.tokenizer import EMOJI_SEQUENCE, abbreviations

NAME = "brandcheck_line_breaks"
JOINS = "brandcheck_joins"

_CLOSED = "brandcheck_closed"  # key in Doc.user_data: where no sentence can start

_EMOJI = re.compile(EMOJI_SEQUENCE + "$")
_STOP = frozenset(".!?…")
_CLOSING = frozenset("\"'”’)]»")
_QUOTES = frozenset("\"'“”‘’«»")
_NEVER_FIRST = frozenset(".!?…,;:)]")
_NUMBER = re.compile(r"\d+$")
_INITIAL = re.compile(r"[^\W\d_]\.$")
_MONTH = re.compile(
    "(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|"
    "sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)$"
)
_OPENER = re.compile(
    "(?:De|Het|Een|Dit|Dat|Deze|Er|Hij|Zij|Ze|Wij|We|Ik|Men|Haar|Hun|Onze|Mijn|Zijn|Geen|Alle|"
    "Elke|Iedere|Iedereen|Iemand|Niemand|Niets|Alles|Beide|Veel|Sommige|In|Op|Na|Tijdens|Vanaf|"
    "Volgens|Sinds|Bij|Met|Door|Voor|Tot|Naast|Onder|Naar|Uit|Binnen|Buiten|Tegen|Tussen|Zonder|"
    "Vanwege|Dankzij|Ondanks|Rond|Als|Om|Omdat|Nadat|Zodra|Terwijl|Hoewel|Indien|Toen|Maar|Want|"
    "Dus|En|Of|Ook|Zelfs|Daarna|Daarom|Dan|Nu|Hier|Daar|Zo|Al|Toch|Vooral|Verder|Later|Eerst|"
    "Soms|Vaak|Bovendien|Inmiddels|Vandaag|Gisteren|Morgen|Niet|Wat|Wie|Hoe|Waarom|Welke)$"
)
_ENDS_LISTS = frozenset({"enz.", "etc.", "e.d.", "a.u.b.", "s.v.p."})
_CAN_END = _ENDS_LISTS | {"v.chr.", "n.chr.", "jl.", "jr."}


@Language.component(NAME, assigns=["token.is_sent_start"])
def mark_line_breaks(doc: Doc) -> Doc:
    """Mark the sentence starts that layout and punctuation settle; leave the others open."""
    line = 0  # the first token of the line
    for token in doc:
        if token.i == 0 or token.is_sent_start is not None:
            continue
        previous = doc[token.i - 1]
        if _breaks_line(previous):
            line = token.i
            token.is_sent_start = True
        elif _breaks_line(token) or token.is_space:
            token.is_sent_start = False
        else:
            token.is_sent_start = _start(doc, token, line)
    doc.user_data[_CLOSED] = [t.i for t in doc if t.i and t.is_sent_start is False]
    return doc


@Language.component(JOINS, assigns=["token.head", "token.dep"])
def join_sentences(doc: Doc) -> Doc:
    """Join what the parser split where no sentence can start: it can leave two roots there."""
    for index in doc.user_data.pop(_CLOSED, ()):
        if doc[index].is_sent_start and doc.has_annotation("DEP"):
            first, second = doc[index - 1].sent.root, doc[index].sent.root
            if doc[index - 1].sent.end - doc[index - 1].sent.start < 3:
                first, second = second, first
            second.head, second.dep_ = first, "parataxis"
    return doc


def _start(doc: Doc, token: Token, line: int) -> bool | None:
    """True or False where it is certain, None where the parser has to judge."""
    previous = doc[token.i - 1]
    if is_emoji(token) or (_is_hashtag(token) and _is_hashtag(previous)):
        return False
    if token.text in _NEVER_FIRST:
        return False
    if token.text in _QUOTES:
        return _at_quote(doc, token)
    if previous.text in _QUOTES and not previous.whitespace_ and _is_opening(doc, previous):
        return False
    if is_emoji(previous):
        return _after_emoji(doc, token, line)
    if not _ends(doc, previous):
        return True if _opens_after_heading(doc, token) else _after_open(doc, token)
    if previous.text == "." and _is_ordinal(doc, previous.i - 1, line):
        return False
    if not previous.whitespace_:
        return None
    if _is_trailing(doc, token):
        return True
    return True if token.text[0].isupper() else None


def _is_ordinal(doc: Doc, number: int, line: int) -> bool:
    """*1. Eerste punt*, *12. mei*: a number with a stop that opens a line or a sentence."""
    if number < line or not _NUMBER.match(doc[number].text) or doc[number].whitespace_:
        return False
    return (
        number == line or _ends(doc, doc[number - 1]) or bool(_MONTH.match(doc[number + 2].lower_))
    )


def _after_emoji(doc: Doc, token: Token, line: int) -> bool | None:
    """A sentence that ended before the emoji takes them along; at the line's start they lead."""
    before = token.i - 1
    while before >= line and (is_emoji(doc[before]) or doc[before].is_space):
        before -= 1
    if before < line:
        return False
    if _ends(doc, doc[before]) or (_is_hashtag(token) and _is_trailing(doc, token)):
        return True
    return None


def _at_quote(doc: Doc, quote: Token) -> bool | None:
    """A closing quote ends its sentence; an opening one starts one after an end mark."""
    if not _is_opening(doc, quote):
        return None if doc[quote.i - 1].whitespace_ else False
    return True if _ends(doc, doc[quote.i - 1]) else None


def _is_opening(doc: Doc, quote: Token) -> bool:
    before = doc[quote.i - 1] if quote.i else None
    free = before is None or before.whitespace_ or before.is_space or before.text in "(["
    return bool(free) and not quote.whitespace_


def _opens_after_heading(doc: Doc, token: Token) -> bool:
    """A capital on a function word, then lower case: *Bosbouw De jonge staat groeide*.

    Inside a sentence gold text has this once in a thousand sentences (*De Bezige Bij zal*).
    """
    previous = doc[token.i - 1]
    if token.i + 1 == len(doc) or previous.text[0] == "@":
        return False
    if not previous.text[-1].isalnum() and not _is_symbol(doc, previous):
        return False
    opens = _OPENER.match(token.text) or (previous.like_url and token.is_title)
    following = doc[token.i + 1].text[0]
    return bool(opens) and (following.islower() or following.isdigit())


def _after_open(doc: Doc, token: Token) -> bool | None:
    """After a word, comma or abbreviation without an end mark. A name goes on: *monteur Stan*."""
    previous = doc[token.i - 1]
    if token.pos_ == "PROPN" and previous.text[-1].isalnum():
        return False
    lower = previous.lower_
    if lower in _ENDS_LISTS and token.is_title:
        return True
    if lower in abbreviations() and lower not in _CAN_END:
        return False
    if _INITIAL.match(previous.text) and previous.text.isupper() and _is_name_part(doc, previous):
        return False
    return False if previous.text in {",", "(", "[", "/", "-"} else None


def _is_symbol(doc: Doc, token: Token) -> bool:
    """A letter with a stop that is no part of a name: *A = B. De*."""
    return bool(_INITIAL.match(token.text)) and not _is_name_part(doc, token)


def _is_name_part(doc: Doc, initial: Token) -> bool:
    """An initial after nothing, a title, or another capital: part of a name."""
    if initial.i == 0:
        return True
    before = doc[initial.i - 1]
    return before.lower_ in abbreviations() or before.is_title or before.is_space


def _ends(doc: Doc, token: Token) -> bool:
    """An end mark, or the quotes and brackets right after one."""
    index = token.i
    while index > 0 and doc[index].text in _CLOSING and not doc[index - 1].whitespace_:
        index -= 1
    return doc[index].text[-1] in _STOP and not any(c.isalnum() for c in doc[index].text)


def _is_trailing(doc: Doc, token: Token) -> bool:
    """Only hashtags, mentions, links and emoji from here to the end of the line."""
    for other in doc[token.i :]:
        if _breaks_line(other):
            return True
        if not (_is_hashtag(other) or is_emoji(other) or other.is_space):
            return False
    return True


def _breaks_line(token: Token) -> bool:
    return token.is_space and "\n" in token.text


def _is_hashtag(token: Token) -> bool:
    return len(token.text) > 1 and token.text[0] == "#"


def is_emoji(token: Token) -> bool:
    """One emoji, whatever sequence it is made of."""
    return _EMOJI.match(token.text) is not None
