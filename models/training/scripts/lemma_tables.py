"""Learn the lemma tables from gold trees, silver trees and Frog's output."""

import argparse
import gzip
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from conllu import Sentence, clean, read_conllu
from wordfreq import iter_wordlist

from brandcheck.language.lemmas import TableLemmatizer, ending_kind, is_particle
from brandcheck.language.nl.frequency import zipf

GOLD = 1955
_WEIGHT = {"gold": 8, "wiki": 6}
_FROG = {"N(soort": ("NOUN",), "WW(": ("VERB", "AUX"), "ADJ(": ("ADJ",), "BW(": ("ADV",)}
_AS_IS = {"PUNCT", "SYM", "SPACE", "X"}
_CASED = {"ADJ", "NOUN"}
_LONGEST = 9
_SEEN = 2
_PREFIX = re.compile("ge")
_INFLECTED = ("NOUN", "VERB", "AUX", "ADJ", "ADV", "PRON", "DET")

Counts = dict[tuple[str, str], Counter[str]]


def learn(data: Path) -> tuple[dict, list[str]]:
    """`words` and `endings` per word class, and the separable verbs that were seen."""
    counts: Counts = defaultdict(Counter)
    separable: Counter[str] = Counter()
    infinitives: Counter[str] = Counter()
    for sentence in _sentences(data / "ud"):
        _count(sentence, counts, separable)
        infinitives.update(_infinitives(sentence))
    for form, pos, lemma in _frog(data / "silver" / "frog.tsv.gz"):
        counts[pos, form][lemma] += 1
    words: dict[str, dict[str, str]] = defaultdict(dict)
    for (pos, form), lemmas in counts.items():
        if pos in {"VERB", "AUX"}:
            lemmas = {m: n for m, n in lemmas.items() if _is_verb(form, m, n)}
        if not lemmas:
            continue
        lemma, _ = min(lemmas.items(), key=lambda item: (-item[1], item[0]))
        words[pos][form] = lemma
    _repair(words["VERB"], frozenset(verb for verb, n in infinitives.items() if n >= _SEEN))
    endings = _endings(words)
    words["PROPN"] = {f: m for f, m in words["PROPN"].items() if f != m and m[0].isupper()}
    return {"words": words, "endings": endings}, _separable(words["VERB"], separable)


def _infinitives(sentence: Sentence) -> Iterator[str]:
    """Words that are an infinitive here, or the lemma of a verb in a tree made by hand."""
    for form, pos, lemma, morph in zip(
        sentence.words, sentence.pos, sentence.lemmas, sentence.morphs, strict=True
    ):
        if pos == "VERB" and "VerbForm=Inf" in morph and form.endswith("n"):
            yield form.lower()
        if pos == "VERB" and sentence.source in _WEIGHT and lemma.endswith("n"):
            yield from [lemma.lower()] * _SEEN


def _repair(verbs: dict[str, str], infinitives: frozenset[str]) -> None:
    """Lemmas of automatic annotation that are no infinitive: *straalde* is not *straalen*.

    The form gets the known infinitive that spelling allows; without one it is left to the rules.
    """
    lemmatizer = TableLemmatizer()
    lemmatizer.infinitives = infinitives
    for form, lemma in list(verbs.items()):
        if lemma in infinitives:
            continue
        better = lemmatizer.infinitive(ending_kind(form, "VERB")[1])
        if better:
            verbs[form] = better
        elif not zipf(lemma):
            del verbs[form]


def _is_verb(form: str, lemma: str, count: int) -> bool:
    """An infinitive that looks like its form, or that people gave the form."""
    stem = _PREFIX.sub("", form)
    alike = lemma[:1] in {form[:1], stem[:1]}
    return lemma.endswith("n") and (alike or count >= _WEIGHT["wiki"])


def _sentences(ud: Path) -> Iterator[Sentence]:
    files = ("train.conllu", "train_cdb.conllu.gz", "wiki_relabelled.conllu.gz", "silver.conllu.gz")
    for name in files:
        for number, (sentence, _) in enumerate(read_conllu(ud / name)):
            if name == "train.conllu" and number >= GOLD:
                break
            if kept := clean(sentence):
                yield kept


def _count(sentence: Sentence, counts: Counts, separable: Counter[str]) -> None:
    particles = {
        sentence.heads[i]: sentence.words[i].lower()
        for i, dep in enumerate(sentence.deps)
        if dep == "compound:prt" and sentence.words[i].isalpha()
    }
    weight = _WEIGHT.get(sentence.source, 1)
    for i, (form, pos, lemma) in enumerate(
        zip(sentence.words, sentence.pos, sentence.lemmas, strict=True)
    ):
        if pos in _AS_IS or not lemma or form.startswith(("#", "@", "http")):
            continue
        if pos == "VERB" and i in particles:
            lemma = _bare(form.lower(), lemma, particles[i], separable)
        if pos == "PROPN":
            counts[pos, form][lemma] += weight
        else:
            lemma = lemma if pos in _CASED and form[0].isupper() else lemma.lower()
            counts[pos, form.lower()][lemma] += weight


def _bare(form: str, lemma: str, particle: str, separable: Counter[str]) -> str:
    """The lemma of the verb alone; *opbellen* becomes *bellen* beside a loose *op*."""
    if not is_particle(particle):
        return lemma
    if lemma.startswith(particle) and not form.startswith(particle):
        separable[lemma] += 3
        return lemma[len(particle) :]
    separable[particle + lemma] += 1
    return lemma


def _frog(path: Path) -> Iterator[tuple[str, str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if not line.strip():
                continue
            form, lemma, tag, _ = line.rstrip("\n").split("\t")
            for start, classes in _FROG.items():
                if tag.startswith(start) and form.isalpha():
                    yield from ((form.lower(), pos, lemma.lower()) for pos in classes)


def _endings(words: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    """Per word class and ending the change that most forms need; longer ones where they differ."""
    seen: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for pos in _INFLECTED:
        for form, lemma in words[pos].items():
            kind, stem = ending_kind(form, pos)
            marked = "^" + stem
            for length in range(1, min(_LONGEST, len(marked)) + 1):
                seen[kind][marked[-length:]][_rule(stem, lemma.lower())] += 1
    return {kind: _choose(endings) for kind, endings in seen.items()}


def _choose(seen: dict[str, Counter[str]]) -> dict[str, str]:
    chosen: dict[str, str] = {}
    for ending in sorted(seen, key=len):
        rule, count = min(seen[ending].items(), key=lambda item: (-item[1], item[0]))
        shorter = next((chosen[e] for e in _shorter(ending) if e in chosen), None)
        sure = count > 1 and count > 0.5 * seen[ending].total()
        if rule != shorter and (sure or len(ending) == 1):
            chosen[ending] = rule
    return chosen


def _shorter(ending: str) -> Iterator[str]:
    return (ending[start:] for start in range(1, len(ending)))


def _rule(form: str, lemma: str) -> str:
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return f"{len(form) - same}|{lemma[same:]}"


def _separable(verbs: dict[str, str], seen: Counter[str]) -> list[str]:
    """Joined verbs that are Dutch: seen more than once, or known as a verb or a word."""
    known = set(verbs.values()) | set(verbs)
    common = {word for word, _ in zip(iter_wordlist("nl", "large"), range(250_000), strict=False)}
    return sorted(
        verb for verb, count in seen.items() if count >= 3 or verb in known or verb in common
    )


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    args = parser.parse_args()
    lemmatizer = TableLemmatizer()
    lemmatizer.set_tables(*learn(args.data))
    lemmatizer.to_disk(args.output)
    print({pos: len(table) for pos, table in lemmatizer.words.items()})


if __name__ == "__main__":
    main()
