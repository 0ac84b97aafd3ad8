"""Read CoNLL-U files into plain sentences, and repair what tokenizers of tweets left behind."""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import regex

EMOJI = "\N{SLIGHTLY SMILING FACE}"
_PICTURE = regex.compile(r"^[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f\u20e3]+$")
_DIGITISH = regex.compile(r"^[\d#*©®™]+$")
_BROKEN = regex.compile(r"•|^\^|.\.https?:|^\.{4,}$|\ufffd")
_QUOTES = {",,": '"', "''": '"', "``": '"'}
_CURLY = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"'})


@dataclass(slots=True)
class Sentence:
    """One tree: parallel lists, heads as indices (the root points at itself)."""

    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    morphs: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    source: str = "gold"

    def __len__(self) -> int:
        return len(self.words)

    def has_child(self, index: int) -> bool:
        """Whether some other word hangs on the word at `index`."""
        return any(head == index and i != index for i, head in enumerate(self.heads))

    def drop(self, index: int) -> None:
        """Remove a word without children."""
        if index and not self.spaces[index - 1]:
            self.spaces[index - 1] = self.spaces[index]
        for name in ("words", "spaces", "lemmas", "pos", "morphs", "heads", "deps"):
            del getattr(self, name)[index]
        self.heads = [head - (head > index) for head in self.heads]

    def copy(self) -> "Sentence":
        """A copy whose lists can be changed."""
        return Sentence(
            list(self.words),
            list(self.spaces),
            list(self.lemmas),
            list(self.pos),
            list(self.morphs),
            list(self.heads),
            list(self.deps),
            self.source,
        )


def read_conllu(path: Path, source: str = "gold") -> Iterator[tuple[Sentence, float]]:
    """Yield each sentence of a (gzipped) CoNLL-U file with the teacher's confidence in it."""
    opener = gzip.open if path.suffix == ".gz" else open
    rows: list[list[str]] = []
    meta: dict[str, str] = {}
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in (*lines, "\n"):
            line = line.rstrip("\n")
            if line.startswith("#"):
                key, _, value = line[1:].partition("=")
                meta[key.strip()] = value.strip()
            elif line:
                rows.append(line.split("\t"))
            elif rows:
                yield _sentence(rows, meta.get("source", source)), float(meta.get("confidence", 0))
                rows, meta = [], {}


def _sentence(rows: list[list[str]], source: str) -> Sentence:
    sentence = Sentence(source=source)
    for number, row in enumerate(rows):
        head = int(row[6]) - 1
        sentence.words.append(row[1])
        sentence.spaces.append("SpaceAfter=No" not in row[9])
        sentence.lemmas.append(row[2].replace("_", "") if len(row[2]) > 1 else row[2])
        sentence.pos.append(row[3])
        sentence.morphs.append("" if row[5] == "_" else row[5])
        sentence.heads.append(number if head < 0 else head)
        sentence.deps.append("ROOT" if head < 0 else row[7])
    sentence.spaces[-1] = True
    return sentence


def clean(sentence: Sentence) -> Sentence | None:
    """Make a sentence look like the text the app hands over; None where it cannot be repaired."""
    if any(_BROKEN.search(word) for word in sentence.words):
        return None
    sentence.words = [_QUOTES.get(word, word).translate(_CURLY) for word in sentence.words]
    sentence.lemmas = [_QUOTES.get(lemma, lemma).translate(_CURLY) for lemma in sentence.lemmas]
    _join_genitives(sentence)
    _one_emoji(sentence)
    return sentence if _is_tree(sentence) else None


def _is_tree(sentence: Sentence) -> bool:
    """Whether every word reaches a root."""
    for index in range(len(sentence)):
        seen = 0
        while sentence.heads[index] != index and seen <= len(sentence):
            index, seen = sentence.heads[index], seen + 1
        if seen > len(sentence):
            return False
    return len(sentence) > 0


def _join_genitives(sentence: Sentence) -> None:
    """Some silver text splits *foto's*: join the ending to its noun again."""
    for i in range(len(sentence) - 1, 0, -1):
        if sentence.words[i] != "'s" or sentence.spaces[i - 1]:
            continue
        head = sentence.heads[i]
        if sentence.heads[i - 1] == i:
            sentence.heads[i - 1] = i - 1 if head == i else head
            sentence.deps[i - 1] = sentence.deps[i]
        sentence.words[i - 1] += "'s"
        sentence.spaces[i - 1] = sentence.spaces[i]
        sentence.heads = [i - 1 if h == i else h for h in sentence.heads]
        sentence.heads[i] = i - 1
        sentence.drop(i)


def _one_emoji(sentence: Sentence) -> None:
    """Every emoji becomes the one canonical emoji; the halves of torn sequences go."""
    for i in range(len(sentence) - 1, -1, -1):
        word = sentence.words[i]
        if _PICTURE.match(word) and not _DIGITISH.match(word):
            torn = i > 0 and _PICTURE.match(sentence.words[i - 1]) and not sentence.spaces[i - 1]
            if torn and not sentence.has_child(i) and sentence.heads[i] != i:
                sentence.drop(i)
                continue
            sentence.words[i] = sentence.lemmas[i] = EMOJI
            sentence.pos[i], sentence.morphs[i] = "SYM", ""
            if sentence.heads[i] != i:
                sentence.deps[i] = "punct"
