"""What posts do to Dutch: small random changes to a sentence that keep its tree."""

from collections.abc import Callable
from pathlib import Path
from random import Random

from conllu import EMOJI, Sentence

_ROOT = Path(__file__).resolve().parents[3]
_NAMES = [
    line
    for line in (_ROOT / "brandcheck/language/nl/first_names.txt").read_text("utf-8").split("\n")
    if line and not line.startswith("#")
]
_KNOWN = frozenset(_NAMES)
_PRONOUNS = frozenset({"hij", "zij", "ze"})

_FINAL = {".", "!", "?", "…", "..."}
_STRAIGHT_TO_CURLY = {"'": "’", '"': "”"}
_KEEP_CASE = ("http", "www", "@")


def augment(sentence: Sentence, rng: Random) -> Sentence:
    """A changed copy of the sentence, or the sentence itself where chance leaves it alone."""
    if rng.random() < 0.55:
        return sentence
    changed = sentence.copy()
    if rng.random() < 0.5:
        _names(changed, rng)
    _case(changed, rng)
    if rng.random() < 0.16:
        _drop_final(changed)
    elif rng.random() < 0.06:
        _shout(changed, rng)
    if rng.random() < 0.04:
        _curl(changed)
    if rng.random() < 0.10:
        _typing_error(changed, rng)
    if rng.random() < 0.10:
        _hashtag(changed, rng)
    if rng.random() < 0.16:
        _emoji(changed, rng)
    return changed


def _case(sentence: Sentence, rng: Random) -> None:
    chance = rng.random()
    if chance < 0.08:
        _recase(sentence, str.lower)
    elif chance < 0.13:
        _recase(sentence, str.upper)
    elif chance < 0.19:
        sentence.words[0] = sentence.words[0].lower()
    elif chance < 0.23:
        _emphasise(sentence, rng)


def _names(sentence: Sentence, rng: Random) -> None:
    """Other people: swap first names, and let a name stand where a pronoun stood."""
    for i, word in enumerate(sentence.words):
        if sentence.pos[i] == "PROPN" and word in _KNOWN:
            sentence.words[i] = sentence.lemmas[i] = rng.choice(_NAMES)
        elif (
            word.lower() in _PRONOUNS
            and sentence.deps[i] in {"nsubj", "nsubj:pass"}
            and rng.random() < 0.4
            and not _is_plural(sentence, sentence.heads[i])
        ):
            sentence.words[i] = sentence.lemmas[i] = rng.choice(_NAMES)
            sentence.pos[i], sentence.morphs[i] = "PROPN", "Gender=Com|Number=Sing"


def _is_plural(sentence: Sentence, verb: int) -> bool:
    group = [verb, *(i for i, head in enumerate(sentence.heads) if head == verb)]
    verbs = (i for i in group if sentence.pos[i] in {"VERB", "AUX"})
    return any("Number=Plur" in sentence.morphs[i] for i in verbs)


def _recase(sentence: Sentence, change: Callable[[str], str]) -> None:
    """Change the case of every word; lemmas that do not follow from the new form are left out."""
    for i, word in enumerate(sentence.words):
        if word.startswith(_KEEP_CASE):
            continue
        sentence.words[i] = change(word)
        if sentence.words[i] != word:
            sentence.lemmas[i] = ""


def _emphasise(sentence: Sentence, rng: Random) -> None:
    index = rng.randrange(len(sentence))
    if sentence.words[index].isalpha() and sentence.pos[index] != "PROPN":
        sentence.words[index] = sentence.words[index].upper()
        sentence.lemmas[index] = ""


def _drop_final(sentence: Sentence) -> None:
    last = len(sentence) - 1
    if last > 1 and sentence.words[last] in _FINAL and not sentence.has_child(last):
        sentence.drop(last)
        sentence.spaces[-1] = True


def _shout(sentence: Sentence, rng: Random) -> None:
    if sentence.words[-1] == ".":
        sentence.words[-1] = sentence.lemmas[-1] = rng.choice(["!", "!!", "!!!", "...", "…", "?!"])


def _curl(sentence: Sentence) -> None:
    for i, word in enumerate(sentence.words):
        for straight, curly in _STRAIGHT_TO_CURLY.items():
            word = word.replace(straight, curly)
        sentence.words[i] = word


def _typing_error(sentence: Sentence, rng: Random) -> None:
    index = rng.randrange(len(sentence))
    word = sentence.words[index]
    if len(word) < 5 or not word.isalpha():
        return
    at = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(3)
    if kind == 0:
        word = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    elif kind == 1:
        word = word[:at] + word[at + 1 :]
    else:
        word = word[:at] + word[at] + word[at:]
    sentence.words[index] = word
    sentence.lemmas[index] = ""


def _hashtag(sentence: Sentence, rng: Random) -> None:
    nouns = [
        i
        for i, word in enumerate(sentence.words)
        if sentence.pos[i] in {"NOUN", "PROPN", "ADJ"} and word.isalpha() and len(word) > 3
    ]
    if nouns:
        index = rng.choice(nouns)
        word = sentence.words[index]
        sentence.words[index] = "#" + (word.capitalize() if rng.random() < 0.5 else word)
        sentence.lemmas[index] = ""


def _emoji(sentence: Sentence, rng: Random) -> None:
    if sentence.words[-1].startswith("http"):
        return
    root = next((i for i, head in enumerate(sentence.heads) if head == i), 0)
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        sentence.spaces[-1] = sentence.spaces[-1] and rng.random() < 0.8
        sentence.words.append(EMOJI)
        sentence.lemmas.append(EMOJI)
        sentence.pos.append("SYM")
        sentence.morphs.append("")
        sentence.heads.append(root)
        sentence.deps.append("punct")
        sentence.spaces.append(True)
