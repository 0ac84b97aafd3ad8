"""Train the shared encoder with tagger, parser and lemmatizer."""

import argparse
import json
import random
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import spacy
from conllu import Sentence, clean, read_conllu
from documents import epoch, to_example
from spacy.language import Language
from spacy.training import Example
from spacy.util import load_config, load_model_from_config
from thinc.api import Adam, NumpyOps, fix_random_seed, set_current_ops
from vectors import add_vectors

GOLD = 1955
LEAST_CONFIDENT = -0.45


def load_sources(data: Path) -> list[list[Sentence]]:
    """Gold three times, relabelled wiki twice, and the silver that the teacher was sure of."""
    ud = data / "ud"
    gold = [s for s, _ in read_conllu(ud / "train.conllu")][:GOLD]
    paper = [s for s, _ in read_conllu(ud / "train_cdb.conllu.gz")]
    wiki = [s for s, _ in read_conllu(ud / "wiki_relabelled.conllu.gz")]
    silver: dict[str, list[Sentence]] = {}
    for sentence, confidence in read_conllu(ud / "silver.conllu.gz"):
        if confidence > LEAST_CONFIDENT:
            silver.setdefault(sentence.source, []).append(sentence)
    sources = [gold, gold, gold, paper, paper, paper, wiki, wiki, *silver.values()]
    return [[s for s in map(clean, source) if s] for source in sources]


def batches(nlp: Language, sources: list, rng: random.Random, size: int) -> Iterator[list[Example]]:
    """Endless batches of about `size` words."""
    batch: list[Example] = []
    words = 0
    while True:
        for members in epoch(sources, rng):
            length = sum(map(len, members))
            if batch and words + length > size:
                yield batch
                batch, words = [], 0
            batch.append(to_example(nlp.vocab, members, rng))
            words += length


def build(config: Path, vectors: Path, sources: list) -> Language:
    """The untrained pipeline with its vectors and labels."""
    nlp = load_model_from_config(load_config(config), auto_fill=True)
    add_vectors(nlp, vectors)
    rng = random.Random(1)
    sample = [s for source in (*sources[:7:3], *(s[:6000] for s in sources[8:])) for s in source]
    sample = [to_example(nlp.vocab, sample[i : i + 4], rng) for i in range(0, len(sample), 4)]
    nlp.initialize(lambda: sample)
    return nlp


def dev_examples(nlp: Language, path: Path) -> list[Example]:
    """Shuffled dev sentences joined in fives, so that the splitting is scored as well."""
    sentences = [s for s in (clean(s) for s, _ in read_conllu(path)) if s]
    random.Random(0).shuffle(sentences)
    joined = [sentences[i : i + 5] for i in range(0, len(sentences), 5)]
    return [to_example(nlp.vocab, members, None) for members in joined]


def score(nlp: Language, path: Path) -> dict[str, float]:
    """Figures on dev with gold words and own sentences."""
    scores = nlp.evaluate(dev_examples(nlp, path))
    names = ("pos_acc", "morph_acc", "lemma_acc", "dep_uas", "dep_las", "sents_f", "speed")
    return {name: round(float(scores.get(name) or 0), 4) for name in names}


def save(nlp: Language, path: Path) -> None:
    """Write to a neighbour first, so that a reader never sees half a pipeline."""
    fresh = path.with_name(path.name + ".new")
    fresh.parent.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(fresh, ignore_errors=True)
    nlp.to_disk(fresh)
    shutil.rmtree(path, ignore_errors=True)
    fresh.rename(path)


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=6000)
    parser.add_argument("--last", type=float, default=0.0, help="learning rate at the end")
    parser.add_argument("--words", type=int, default=1400)
    parser.add_argument("--every", type=int, default=250)
    parser.add_argument("--rate", type=float, default=0.0012)
    parser.add_argument("--start", type=Path, help="go on from this pipeline")
    parser.add_argument("--vectors", type=Path, help="what vector_fit.py wrote")
    parser.add_argument("--seed", type=int, default=11)
    args = parser.parse_args()
    set_current_ops(NumpyOps(use_blis=False))  # three times as fast as blis here
    fix_random_seed(args.seed)
    rng = random.Random(args.seed)
    sources = load_sources(args.data)
    print("sources", [(s[0].source, len(s), sum(map(len, s))) for s in sources], flush=True)
    nlp = spacy.load(args.start) if args.start else build(args.config, args.vectors, sources)
    print("labels", {name: len(labels) for name, labels in nlp.pipe_labels.items()}, flush=True)
    optimizer = Adam(learn_rate=args.rate, L2=0.01, grad_clip=1.0, use_averages=True)
    nlp.resume_training(sgd=optimizer)
    args.output.mkdir(parents=True, exist_ok=True)
    best, began = 0.0, time.monotonic()
    losses: dict[str, float] = {}
    feed = batches(nlp, sources, rng, args.words)
    log = (args.output / "log.jsonl").open("a")
    for step in range(1, args.steps + 1):
        done = step / args.steps
        rate = args.rate + (args.last - args.rate) * done
        optimizer.learn_rate = rate * min(step / 200, 1.0)
        nlp.update(next(feed), drop=0.1, sgd=optimizer, losses=losses)
        if step % args.every and done < 1 and step != 60:
            continue
        with nlp.use_params(optimizer.averages):
            scores = score(nlp, args.data / "ud" / "dev.conllu")
            total = np.mean([scores[n] for n in ("pos_acc", "morph_acc", "dep_uas", "dep_las")])
            save(nlp, args.output / "model-last")
            if total > best:
                best = float(total)
                save(nlp, args.output / "model-best")
        minutes = round((time.monotonic() - began) / 60, 1)
        line = {"step": step, "minutes": minutes, "rate": round(float(optimizer.learn_rate), 6),
                **scores, "losses": {k: round(float(v), 1) for k, v in losses.items()}}  # fmt: skip
        print(json.dumps(line), flush=True)
        print(json.dumps(line), file=log, flush=True)
        losses = {}
        if done >= 1:
            break


if __name__ == "__main__":
    main()
