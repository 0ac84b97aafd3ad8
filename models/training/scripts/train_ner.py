"""Train the names component, with a small encoder of its own."""

import argparse
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path

import spacy
from conllu import EMOJI, clean, read_conllu
from names import Words
from ner_data import from_tree, read_frog, swap, templates
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.util import load_config, load_model_from_config
from thinc.api import Adam, NumpyOps, fix_random_seed, set_current_ops
from train import save
from vectors import add_vectors

_NO_SPACE_BEFORE = set(".,:;!?)…")


def to_example(nlp: Language, sentences: list[Words], rng: random.Random) -> Example:
    """Join sentences into a document."""
    words: list[str] = []
    labels: list[str] = []
    for sentence in sentences:
        for word, label in sentence:
            words.append(word)
            labels.append(label)
        if rng.random() < 0.25:
            words.append(rng.choice(["\n", "\n\n"]))
            labels.append("O")
    spaces = [following[:1] not in _NO_SPACE_BEFORE for following in words[1:]] + [False]
    reference = Doc(nlp.vocab, words=words, spaces=spaces)
    reference.ents = list(_spans(reference, labels))
    return Example(Doc(nlp.vocab, words=words, spaces=spaces), reference)


def _spans(doc: Doc, labels: list[str]) -> Iterator[Span]:
    start = 0
    for end in range(1, len(labels) + 1):
        if end == len(labels) or labels[end] != labels[start]:
            if labels[start] != "O":
                yield Span(doc, start, end, label=labels[start])
            start = end


def disturb(words: Words, rng: random.Random) -> Words:
    """No capitals, all capitals, no full stop, an emoji."""
    chance = rng.random()
    if chance < 0.02:
        words = [(word.lower(), label) for word, label in words]
    elif chance < 0.05:
        words = [(word.upper(), label) for word, label in words]
    if rng.random() < 0.08 and len(words) > 1 and words[-1][0] == ".":
        words = words[:-1]
    if rng.random() < 0.08:
        words = [*words, (EMOJI, "O")]
    return words


def epoch(frog: list[Words], trees: list, rng: random.Random) -> Iterator[list[Words]]:
    """Documents of one to five sentences of mixed origin."""
    people = [words for tree in rng.sample(trees, 14000) if (words := from_tree(tree, rng))]
    pool = [swap(words, rng) for words in frog] + people + list(templates(rng, 35))
    pool = [disturb(words, rng) for words in pool if words]
    rng.shuffle(pool)
    start = 0
    while start < len(pool):
        size = rng.choice([1, 2, 3, 4, 5])
        yield pool[start : start + size]
        start += size


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--vectors", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="go on from this pipeline")
    parser.add_argument("--steps", type=int, default=2500)
    parser.add_argument("--seed", type=int, default=12)
    args = parser.parse_args()
    set_current_ops(NumpyOps(use_blis=False))
    fix_random_seed(args.seed)
    rng = random.Random(args.seed)
    frog = list(read_frog(args.data / "silver" / "frog.tsv.gz"))
    silver = (s for s, _ in read_conllu(args.data / "ud" / "silver.conllu.gz"))
    trees = [s for s in map(clean, silver) if s and "PROPN" not in s.pos]
    print("frog", len(frog), "trees", len(trees), flush=True)
    nlp = (
        spacy.load(args.start)
        if args.start
        else load_model_from_config(load_config(args.config), auto_fill=True)
    )
    held = [to_example(nlp, [swap(w, rng)], rng) for w in frog[-1500:]]
    frog = frog[:-1500]
    if not args.start:
        add_vectors(nlp, args.vectors)
        documents = zip(epoch(frog, trees, rng), range(800), strict=False)
        sample = [to_example(nlp, document, rng) for document, _ in documents]
        nlp.initialize(lambda: sample)
    optimizer = Adam(learn_rate=0.001, L2=0.01, grad_clip=1.0, use_averages=True)
    nlp.resume_training(sgd=optimizer)
    step, began, losses = 0, time.monotonic(), {}
    while step < args.steps:
        batch: list[Example] = []
        for document in epoch(frog, trees, rng):
            batch.append(to_example(nlp, document, rng))
            if sum(len(example) for example in batch) < 1400:
                continue
            step += 1
            optimizer.learn_rate = 0.0012 * min(step / 100, 1) * max(1 - step / args.steps, 0.02)
            nlp.update(batch, drop=0.2, sgd=optimizer, losses=losses)
            batch = []
            if step % 250 == 0 or step == args.steps:
                with nlp.use_params(optimizer.averages):
                    scores = nlp.evaluate(held)
                    save(nlp, args.output / "model-last")
                types = {k: round(v["f"], 3) for k, v in (scores["ents_per_type"] or {}).items()}
                minutes = round((time.monotonic() - began) / 60, 1)
                line = {"step": step, "minutes": minutes, "f": types, "losses": str(losses)}
                print(json.dumps(line), flush=True)
                losses = {}
            if step >= args.steps:
                break


if __name__ == "__main__":
    main()
