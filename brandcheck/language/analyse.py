"""From a text to an `Analysis`: clean, run the pipeline, carry everything back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc
from spacy.tokens import Token as SpacyToken

from brandcheck.language.analysis import Analysis, Kind, Sentence, Token
from brandcheck.language.clean import EMOJI, CleanText, clean
from brandcheck.language.identify import identify
from brandcheck.language.nl.frequency import zipf
from brandcheck.language.word_vectors import vector_of

ENTITIES = {
    "PERSON": "PERSON",
    "PER": "PERSON",
    "GPE": "PLACE",
    "LOC": "PLACE",
    "FAC": "PLACE",
    "ORG": "ORG",
    "NORP": "ORG",
}
PARTICLE = "compound:prt"
_NUMBER = re.compile(r"[+-]?[€$£]?\d[\d.,:/%-]*(e|ste|de|%|x|u)?$")
_BLANK_LINE = re.compile(r"\n\s*\n")


@dataclass(frozen=True)
class Analyser:
    """Reads Dutch with one spaCy pipeline."""

    nlp: Language

    @cached_property
    def name(self) -> str:
        """The pipeline and its version, as it stands in a report."""
        meta = self.nlp.meta
        return f"{meta.get('lang', 'nl')}_{meta.get('name', '')}-{meta.get('version', '0')}"

    def analyse(self, text: str) -> Analysis:
        """The text with its tokens and sentences; offsets point into `text` itself."""
        return self._carry_back(text, clean(text), None)

    def analyse_all(self, texts: Sequence[str], batch_size: int = 64) -> Iterator[Analysis]:
        """The same for many texts, in order, in batches."""
        cleaned = [clean(text) for text in texts]
        docs = self.nlp.pipe((c.text for c in cleaned), batch_size=batch_size)
        for text, clean_text, doc in zip(texts, cleaned, docs, strict=True):
            yield self._carry_back(text, clean_text, doc)

    def _carry_back(self, text: str, cleaned: CleanText, doc: Doc | None) -> Analysis:
        doc = doc if doc is not None else self.nlp(cleaned.text)
        kept = [token for token in doc if not token.is_space and token.text.strip()]
        new_index = {token.i: n for n, token in enumerate(kept)}
        sentences, sentence_of = _sentences(doc, new_index, cleaned)
        tokens = tuple(
            _token(token, new_index, sentence_of[token.i], cleaned, in_order=n)
            for n, token in enumerate(kept)
        )
        return Analysis(
            text=text,
            tokens=tokens,
            sentences=sentences,
            vectors=_vectors(kept, self.nlp),
            language=identify(cleaned.text),
            pipeline=self.name,
        )


def _sentences(
    doc: Doc, new_index: dict[int, int], cleaned: CleanText
) -> tuple[tuple[Sentence, ...], dict[int, int]]:
    sentences: list[Sentence] = []
    sentence_of: dict[int, int] = {}
    paragraph, seen = 0, 0
    for sent in doc.sents:
        members = [token for token in sent if token.i in new_index]
        if not members:
            continue
        first, last = members[0], members[-1]
        if sentences and _BLANK_LINE.search(cleaned.text, seen, first.idx):
            paragraph += 1
        seen = last.idx + len(last)
        start, end = cleaned.back(first.idx, seen)
        index = len(sentences)
        sentence_of.update((token.i, index) for token in members)
        sentences.append(
            Sentence(index, new_index[first.i], new_index[last.i] + 1, start, end, paragraph)
        )
    return tuple(sentences), sentence_of


def _token(
    token: SpacyToken, new_index: dict[int, int], sentence: int, cleaned: CleanText, in_order: int
) -> Token:
    start, end = cleaned.back(token.idx, token.idx + len(token))
    kind = _kind(token)
    head = _head(token, new_index)
    lower = token.lower_
    return Token(
        index=in_order,
        start=start,
        end=end,
        text=token.text,
        lower=lower,
        lemma=_lemma(token),
        pos=token.pos_,
        feats=frozenset(str(token.morph).split("|")) if token.has_morph() else frozenset(),
        dep=token.dep_,
        head=in_order if head is None else head,
        sentence=sentence,
        entity=ENTITIES.get(token.ent_type_, ""),
        kind=kind,
        zipf=zipf(lower) if kind is Kind.WORD else 0.0,
        stop=token.is_stop,
    )


def _head(token: SpacyToken, new_index: dict[int, int]) -> int | None:
    """The head that is kept and stands in the same sentence; None makes the token a root."""
    head = token.head
    while head.i not in new_index and head.head.i != head.i:
        head = head.head
    same = head.i in new_index and head.sent.start == token.sent.start
    return new_index[head.i] if same else None


def _lemma(token: SpacyToken) -> str:
    lemma = (token.lemma_ or token.text).lower().replace("_", "") or token.text.lower()
    if "-" in token.text and "-" not in lemma:  # *zij-instromer* is no form of *zijn*
        return token.lower_
    if token.pos_ != "VERB":
        return lemma
    particles = [c.lower_ for c in token.children if c.dep_ == PARTICLE]
    if len(particles) == 1 and not lemma.startswith(particles[0]):
        return particles[0] + lemma
    return lemma


def _kind(token: SpacyToken) -> Kind:
    text = token.text
    if text == EMOJI:
        return Kind.EMOJI
    if token.like_url:
        return Kind.URL
    if token.like_email:
        return Kind.EMAIL
    if len(text) > 1 and text[0] == "#" and text[1:].replace("_", "").isalnum():
        return Kind.HASHTAG
    if len(text) > 1 and text[0] == "@":
        return Kind.MENTION
    if _NUMBER.match(text):
        return Kind.NUMBER
    if any(character.isalpha() for character in text):
        return Kind.WORD
    return Kind.PUNCT if token.is_punct else Kind.SYMBOL


def _vectors(tokens: Iterable[SpacyToken], nlp: Language) -> np.ndarray:
    rows = [vector_of(token) for token in tokens]
    width = nlp.vocab.vectors_length
    matrix = np.asarray(rows, dtype=np.float32).reshape(len(rows), width)
    norms = np.linalg.norm(matrix, axis=1, keepdims=True)
    return np.divide(matrix, norms, out=np.zeros_like(matrix), where=norms > 0)
