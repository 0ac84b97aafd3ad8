"""Sentences with names: Frog's silver repaired, trees with people put in, and own sentences."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

from conllu import Sentence
from names import (
    FIRST,
    PLACES,
    SINGLE,
    TEMPLATES,
    Words,
    fill,
    first_name,
    organisation,
    person,
    place,
)

_FIRST, _PLACES, _SINGLE = frozenset(FIRST), frozenset(PLACES), frozenset(SINGLE)
_PERSON_NOUNS = frozenset(
    re.findall(
        r"\w+",
        "man vrouw collega medewerker bewoner cliënt patiënt leerling student docent vrijwilliger "
        "directeur voorzitter leraar agent burgemeester wethouder minister moeder vader zoon "
        "dochter broer zus buurman buurvrouw chauffeur kok arts verpleegkundige meisje jongen",
    )
)
_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "ADV", "INTJ"})
_VERBS = frozenset({"VERB", "AUX"})
_SINGULAR = frozenset({"hij", "zij", "ze", "hem", "haar"})
_NOT_PEOPLE = frozenset(
    re.findall(
        r"\w+",
        "Corona YouTube LIVE App De Motie FVD TeamD66 StemRutteWeg StemZeWeg Facebook Marrakesh "
        "Zwarte Instagram Twitter Van Koran Brexit Covid Allah Jinek Buitenhof Nieuwsuur",
    )
)
_PARTICLES = frozenset(["van", "de", "der", "den", "ter", "ten", "te", "het", "'t"])


def read_frog(path: Path) -> Iterator[Words]:
    """Frog's sentences; those whose labels cannot be trusted are left out."""
    rows: list[list[str]] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                rows.append(line.rstrip("\n").split("\t"))
                continue
            words = _repair(rows)
            if words:
                yield words
            rows = []


def _repair(rows: list[list[str]]) -> Words | None:
    words: Words = []
    index = 0
    while index < len(rows):
        token, label = rows[index][0], rows[index][3]
        if token == "@" and index + 1 < len(rows):
            words.append(("@" + rows[index + 1][0].lower(), "O"))
            index += 2
            continue
        if token == "#" and index + 1 < len(rows):
            words.append(("#" + rows[index + 1][0], "O"))
            index += 2
            continue
        end = index + 1
        while end < len(rows) and rows[end][3].startswith("I-"):
            end += 1
        if not label.startswith("B-"):
            words.append(("https://t.co/a1b2c3" if token == "LINK" else token, "O"))
            index += 1
            continue
        span = [row[0] for row in rows[index:end]]
        if "@" in span or "USER" in span or "LINK" in span:
            return None
        verdict = _judge(span, [row[2] for row in rows[index:end]], label[2:])
        if verdict is None:
            return None
        words += [(word, verdict) for word in span]
        index = end
    return words


def _judge(span: list[str], tags: list[str], label: str) -> str | None:
    """The label of a span, "O" where it is no name, None where the sentence is better left out."""
    text = " ".join(span)
    names = all(word in _PARTICLES or word[:1].isupper() for word in span)
    proper = "eigen" in tags[0]
    if label == "LOC" and text in _PLACES:
        return "LOC"
    if text in _SINGLE:
        return "ORG"
    if label == "PER":
        if span[0] in _NOT_PEOPLE or not names or not proper:
            return None
        return "PERSON"
    if label in {"PRO", "EVE", "MISC"} or not proper:
        return "O" if label not in {"ORG"} and span[0] not in _FIRST else None
    if span[0] in _FIRST and len(span) > 1:
        return "PERSON"
    if label == "LOC":
        return "LOC" if text in _PLACES else ("O" if tags[0].startswith("ADJ") else None)
    if label == "ORG" and names and span[0].isalnum() and len(span[0]) > 1:
        return "ORG"
    return None


def swap(words: Words, rng: Random) -> Words:
    """Other people, places and organisations in the same sentence."""
    made: Words = []
    index = 0
    while index < len(words):
        label = words[index][1]
        end = index + 1
        while label != "O" and end < len(words) and words[end][1] == label:
            end += 1
        span = words[index:end]
        index = end
        if label == "O" or rng.random() < 0.2:
            made += span
        elif label == "PERSON":
            single = [(first_name(rng), label)] if rng.random() < 0.5 else person(rng)
            made += single if len(span) == 1 else person(rng)
        else:
            made += place(rng) if label == "LOC" else organisation(rng)
    return made


def from_tree(sentence: Sentence, rng: Random) -> Words | None:
    """A sentence without names of its own, with a person where a pronoun or a noun stood."""
    if "PROPN" in sentence.pos or "X" in sentence.pos:
        return None
    words: Words = [(word, "O") for word in sentence.words]
    changes = [c for i in range(len(sentence)) for c in _openings(sentence, i)]
    rng.shuffle(changes)
    if not changes or rng.random() < 0.25:
        return without_names(sentence, rng)
    start, end, append = changes[0]
    name = [(first_name(rng), "PERSON")] if rng.random() < 0.65 else person(rng)
    return words[: end if append else start] + name + words[end:]


def without_names(sentence: Sentence, rng: Random) -> Words:
    """The sentence, or its end, or one word of it, with capitals that make no name."""
    words = list(sentence.words)
    content = [i for i, pos in enumerate(sentence.pos) if pos in _CONTENT]
    chance = rng.random()
    if content and chance < 0.35:
        start = rng.choice(content)
        words = words[start:] if chance < 0.22 else [words[start], rng.choice([".", "!", "?"])]
        words[0] = words[0][:1].upper() + words[0][1:]
    elif content and chance < 0.55:
        for i in rng.sample(content, min(len(content), rng.choice([1, 1, 2]))):
            words[i] = words[i].capitalize()
            if i and sentence.pos[i - 1] == "ADJ":
                words[i - 1] = words[i - 1].capitalize()
    return [(word, "O") for word in words]


def _openings(sentence: Sentence, i: int) -> Iterator[tuple[int, int, bool]]:
    if sentence.deps[i] not in {"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:arg", "nmod"}:
        return
    verbs = [
        sentence.heads[i],
        *(j for j, h in enumerate(sentence.heads) if h == sentence.heads[i]),
    ]
    plural = any("Number=Plur" in sentence.morphs[j] for j in verbs if sentence.pos[j] in _VERBS)
    if sentence.words[i].lower() in _SINGULAR and sentence.pos[i] == "PRON":
        if not (plural and sentence.deps[i].startswith("nsubj")):
            yield i, i + 1, False
    elif sentence.lemmas[i] in _PERSON_NOUNS and "Number=Sing" in sentence.morphs[i]:
        children = [j for j, head in enumerate(sentence.heads) if head == i and j != i]
        before = [j for j in children if sentence.pos[j] in {"DET", "PRON"}]
        if before == [i - 1] and max(children) < i:
            yield i, i + 1, True
            if len(children) == 1:
                yield i - 1, i + 1, False


def templates(rng: Random, times: int) -> Iterator[Words]:
    """Own sentences, each filled `times` times."""
    for template in TEMPLATES:
        for _ in range(times):
            yield fill(template, rng)
