"""Lemmas by table: form and word class first, then known word ends, then learned endings.

Runs after the parser, so that a separable verb comes back whole: in *zij belde hem op* the lemma
of *belde* is *opbellen*. The tables are learned from treebanks and tagger output by
`models/training/scripts/lemma_tables.py`, and live inside the pipeline.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc, Token
from spacy.training import Example

from brandcheck.language.nl.frequency import zipf
from brandcheck.language.nl.infinitives import infinitives

NAME = "brandcheck_lemmatizer"
PARTICLE = "compound:prt"

_AS_IS = frozenset({"PUNCT", "SYM", "SPACE", "X", "PROPN"})
_LOOSE = (
    "aan|achter|achterna|af|beet|bekend|bij|binnen|bloot|boven|buiten|deel|dicht|dood|door|droog|fijn|gade|gelijk|goed|"
    "groot|heen|hoog|in|klaar|kwijt|langs|leeg|les|los|mede|mee|mis|na|neer|om|onder|op|omhoog|omlaag|open|over|overeen|plaats|"
    "prijs|rond|samen|schoon|stil|stop|tegemoet|tegen|teleur|terecht|terug|thuis|toe|tussen|uit|uiteen|"
    "vast|voor|voorbij|voorop|voort|vooruit|vrij|waar|weg|weer|zwart"
)
_LONG_VOWEL = re.compile(r"([aou])\1([bcdfgklmnprstvz]en)$")  # *stroomen* is *stromen*
_PARTICLES = re.compile(f"(?:{_LOOSE})(?=.{{4}})")
_PARTICLE_WORD = re.compile(f"(?:{_LOOSE})$")
_PARTICIPLE = re.compile(f"({_LOOSE}|)ge(?!.*eer(?:t|den?)$)(?=.*(?:d|t|en|de|te)$)(?=.{{3}})")
_COMPOUND = frozenset({"NOUN", "VERB", "ADJ"})
_LONGEST_ENDING = 9
_SHORTEST_END = 4
_REGULAR_PAST = re.compile("[dt]en?$")
_COMMON = 2.0
_FILE = "tables.json.gz"

Tables = dict[str, dict[str, dict[str, str]]]


def is_particle(word: str) -> bool:
    """A word that can be the loose part of a separable verb."""
    return _PARTICLE_WORD.match(word) is not None


def ending_kind(lower: str, pos: str) -> tuple[str, str]:
    """Which table of endings applies, and the form it works on: a participle goes without *ge*."""
    participle = _PARTICIPLE.match(lower) if pos == "VERB" else None
    if participle is None:
        return pos, lower
    return "VERB+ge", participle.group(1) + lower[participle.end() :]


class TableLemmatizer:
    """`words[pos][form]` is a lemma; `endings[pos][ending]` is "how many letters off|what on"."""

    def __init__(self, name: str = NAME) -> None:
        self.name = name
        self.words: dict[str, dict[str, str]] = {}
        self.endings: dict[str, dict[str, str]] = {}
        self.infinitives: frozenset[str] = frozenset()
        self.separable: frozenset[str] = frozenset()

    def __call__(self, doc: Doc) -> Doc:
        """Set the lemma of every token."""
        for token in doc:
            token.lemma_ = self.lemma(token.text, token.pos_)
        for token in doc:
            if token.dep_ == PARTICLE and token.head.pos_ == "VERB":
                self._join(token)
        return doc

    def lemma(self, form: str, pos: str) -> str:
        """The lemma of a form as a word class, without its surroundings."""
        if pos in _AS_IS:
            return self.words.get(pos, {}).get(form, form)
        lower = form.lstrip("#").lower() or form
        known = self.words.get(pos, {}).get(lower)
        return known or self._by_end(lower, pos) or self._by_ending(lower, pos) or lower

    def _by_end(self, lower: str, pos: str) -> str | None:
        """A compound inflects like its last part: *taartenbakkers*, *meegedacht*."""
        known = self.words.get(pos, {})
        if pos == "VERB":
            particle = _PARTICLES.match(lower)
            starts = [particle.end()] if particle else []
        elif pos in _COMPOUND:
            starts = range(2, len(lower) - _SHORTEST_END + 1)
        else:
            return None
        found = ((start, known[lower[start:]]) for start in starts if lower[start:] in known)
        return next((lower[:start] + lemma for start, lemma in found), None)

    def _by_ending(self, lower: str, pos: str) -> str:
        kind, stem = ending_kind(lower, pos)
        if pos == "VERB" and (verb := self.infinitive(stem)):
            return verb
        endings = self.endings.get(kind, {})
        marked = "^" + stem
        for length in range(min(_LONGEST_ENDING, len(marked)), 0, -1):
            rule = endings.get(marked[-length:])
            if rule is not None:
                off, _, on = rule.partition("|")
                made = stem[: len(stem) - int(off)] + on
                return _LONG_VOWEL.sub(r"\1\2", made) if pos == "VERB" else made
        return lower

    def infinitive(self, stem: str) -> str | None:
        """A known infinitive that the form can come from, with or without a particle.

        For a regular past form also one that is merely a common word: *schrobde*, *schrobben*.
        """
        particle = _PARTICLES.match(stem)
        for start in (0, particle.end()) if particle else (0,):
            for verb in infinitives(stem[start:]):
                if verb in self.infinitives:
                    return stem[:start] + verb
        if _REGULAR_PAST.search(stem):
            verb = max(infinitives(stem), key=zipf)
            return verb if zipf(verb) >= _COMMON else None
        return None

    def _join(self, particle: Token) -> None:
        verb = particle.head
        whole = particle.lower_ + verb.lemma_
        if whole in self.separable and not verb.lemma_.startswith(particle.lower_):
            verb.lemma_ = whole

    def set_tables(self, tables: Tables, separable: list[str]) -> None:
        """Fill in what was learned."""
        self.words, self.endings = tables["words"], tables["endings"]
        self.infinitives = frozenset(self.words.get("VERB", {}).values())
        self.separable = frozenset(separable)

    def score(self, examples: list[Example], **_: Any) -> dict[str, Any]:
        """Accuracy over the tokens that have a lemma in the reference."""
        return Scorer.score_token_attr(examples, "lemma")

    def to_bytes(self, *, exclude: tuple[str, ...] = ()) -> bytes:
        """The tables, packed."""
        del exclude
        content = {"words": self.words, "endings": self.endings, "sep": sorted(self.separable)}
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        return gzip.compress(text.encode("utf-8"), mtime=0)

    def from_bytes(self, data: bytes, *, exclude: tuple[str, ...] = ()) -> TableLemmatizer:
        """Unpack the tables."""
        del exclude
        content = json.loads(gzip.decompress(data))
        self.set_tables({"words": content["words"], "endings": content["endings"]}, content["sep"])
        return self

    def to_disk(self, path: Path, *, exclude: tuple[str, ...] = ()) -> None:
        """Write the tables into a folder."""
        Path(path).mkdir(parents=True, exist_ok=True)
        (Path(path) / _FILE).write_bytes(self.to_bytes(exclude=exclude))

    def from_disk(self, path: Path, *, exclude: tuple[str, ...] = ()) -> TableLemmatizer:
        """Read the tables from a folder."""
        return self.from_bytes((Path(path) / _FILE).read_bytes(), exclude=exclude)


@Language.factory(NAME, assigns=["token.lemma"], default_score_weights={"lemma_acc": 1.0})
def make_lemmatizer(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """An empty lemmatizer, to be filled by `from_disk` or `set_tables`."""
    del nlp
    return TableLemmatizer(name)
