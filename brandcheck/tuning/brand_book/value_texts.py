"""What a book says of a value: what it means and does not mean, and sentences that show it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brandcheck.language import Analysis, Sentence
from brandcheck.signals.acts import acts_of
from brandcheck.tuning.brand_book.cues import kinds_of
from brandcheck.tuning.brand_book.named import Passage
from brandcheck.tuning.brand_book.proposal import ProposedSentence
from brandcheck.tuning.brand_book.read_book import ReadBook, is_moment, mentions, names_of

MOST_MEANING = 400  # characters
MOST_SHOWN, MOST_NAMED = 6, 3
LEAST_WORDS = 5
# An act, and somebody, a moment or a quotation.
LEAST_ACTS = 0.6
_LISTS = {"words", "counter_words"}
_DENIES = frozenset({"niet", "geen", "nooit", "nergens"})


def meaning(passages: Sequence[Passage], read: ReadBook) -> str:
    """The first sentences that tell; what the book itself marks as the meaning goes first."""
    marked = [p for p in passages if "means" in kinds_of(p.head) and not _is_not_meaning(p)]
    plain = [p for p in passages if not kinds_of(p.head) & {"not_means", "shows", *_LISTS}]
    sentences = [
        text
        for p in marked or plain
        for text, analysis, sentence in read.sentences(p.text)
        if marked or not is_moment(analysis.tokens_of(sentence))
    ]
    if not marked:
        sentences = [text for text in sentences if not is_denial(text, read)] or sentences
    return _as_long_as_fits(sentences)


def not_meaning(passages: Sequence[Passage], read: ReadBook) -> str:
    """What the book says that the value is not."""
    marked = [p.text for p in passages if _is_not_meaning(p)]
    if marked:
        return _as_long_as_fits(marked)
    plain = [p for p in passages if not kinds_of(p.head) & {"shows", *_LISTS}]
    sentences = (text for p in plain for text, *_rest in read.sentences(p.text))
    return _as_long_as_fits([text for text in sentences if is_denial(text, read)])


def _is_not_meaning(passage: Passage) -> bool:
    kinds = kinds_of(passage.head)
    return "not_means" in kinds and not kinds & _LISTS


def is_denial(text: str, read: ReadBook) -> bool:
    """*Dat is geen praatje*, *Nabij betekent niet dat we alles overnemen*."""
    words = [token.lower for token in read.analysis(text).words]
    starts = words[:1] == ["niet"] or words[:2] in (["dus", "niet"], ["en", "niet"])
    says = {"is", "betekent", "zijn"} & set(words[:4]) and _DENIES & set(words[1:6])
    return bool(starts or (says and "we" not in words[:1]))


def _as_long_as_fits(sentences: Sequence[str]) -> str:
    text = ""
    for sentence in sentences:
        if text and len(text) + len(sentence) > MOST_MEANING:
            break
        text = f"{text} {sentence}".strip()
    return text[:1].upper() + text[1:4000]


def shown(passages: Sequence[Passage], read: ReadBook) -> tuple[ProposedSentence, ...]:
    """Sentences in which the value is seen at work: something happened, or the book itself calls
    it an example. Those with most in them first."""
    found: dict[str, ProposedSentence] = {}
    for passage in passages:
        for one, analysis, sentence in _sentences(passage, read):
            happened = is_moment(analysis.tokens_of(sentence)) and one.acts >= LEAST_ACTS
            if happened or "shows" in kinds_of(passage.head):
                found.setdefault(one.text, one)
    return tuple(sorted(found.values(), key=lambda one: -one.acts)[:MOST_SHOWN])


def named(passages: Sequence[Passage], label: str, read: ReadBook) -> tuple[ProposedSentence, ...]:
    """Sentences that only name the value: its word, and nothing that happened."""
    names = names_of(label, read)
    found: dict[str, ProposedSentence] = {}
    for passage in passages:
        for one, analysis, sentence in _sentences(passage, read):
            tokens = analysis.tokens_of(sentence)
            if not is_moment(tokens) and mentions(names, tokens):
                found.setdefault(one.text, one)
    return tuple(found.values())[:MOST_NAMED]


def _sentences(
    passage: Passage, read: ReadBook
) -> Iterator[tuple[ProposedSentence, Analysis, Sentence]]:
    """Sentences that could stand in a post: no questions, no lists, no denials."""
    if kinds_of(passage.head) & _LISTS or _is_not_meaning(passage):
        return
    where = read.where(passage.paragraph)
    for text, analysis, sentence in read.sentences(passage.text):
        few = len(analysis.words_of(sentence)) < LEAST_WORDS
        if few or text.endswith(("?", ":")) or is_denial(text, read):
            continue
        acts, _places = acts_of(analysis.tokens_of(sentence))
        yield ProposedSentence(text, where, round(acts, 2)), analysis, sentence
