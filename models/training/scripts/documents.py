"""Sentences joined into documents as people write them, and those documents as spaCy examples."""

from collections.abc import Iterator
from random import Random

from augment import augment
from conllu import Sentence
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vocab import Vocab

_SIZES = [1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 7]
_BREAKS = ["\n", "\n\n"]


def group(sentences: list[Sentence], rng: Random) -> Iterator[list[Sentence]]:
    """Neighbouring sentences in groups of about four."""
    start = 0
    while start < len(sentences):
        size = rng.choice(_SIZES)
        yield sentences[start : start + size]
        start += size


def epoch(sources: list[list[Sentence]], rng: Random) -> Iterator[list[Sentence]]:
    """All documents of all sources once, shuffled, each sentence perhaps augmented."""
    documents = [members for source in sources for members in group(source, rng)]
    rng.shuffle(documents)
    for members in documents:
        yield [augment(sentence, rng) for sentence in members]


def to_example(vocab: Vocab, members: list[Sentence], rng: Random | None) -> Example:
    """Join sentences into one annotated document; with `rng`, some are on lines of their own."""
    columns: dict[str, list] = {
        "words": [], "spaces": [], "lemmas": [], "pos": [], "morphs": [], "heads": [], "deps": [],
    }  # fmt: skip
    for number, sentence in enumerate(members):
        offset = len(columns["words"])
        for name in ("words", "spaces", "lemmas", "pos", "morphs", "deps"):
            columns[name].extend(getattr(sentence, name))
        columns["heads"].extend(head + offset for head in sentence.heads)
        if rng and number + 1 < len(members) and rng.random() < _break_chance(sentence):
            _add_break(columns, rng)
    predicted = Doc(vocab, words=columns["words"], spaces=columns["spaces"])
    reference = Doc(vocab, **columns)  # type: ignore[arg-type]
    return Example(predicted, reference)


def _break_chance(sentence: Sentence) -> float:
    return 0.22 if sentence.words[-1] in {".", "!", "?"} else 0.5


def _add_break(columns: dict[str, list], rng: Random) -> None:
    previous = len(columns["words"]) - 1
    columns["spaces"][-1] = rng.random() < 0.1
    text = rng.choice(_BREAKS)
    row = {"words": text, "spaces": False, "lemmas": text, "pos": "SPACE", "morphs": "",
           "heads": previous, "deps": "dep"}  # fmt: skip
    for name, value in row.items():
        columns[name].append(value)
