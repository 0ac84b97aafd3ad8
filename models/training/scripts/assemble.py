"""Put the trained parts together as the pipeline that is shipped."""

import argparse
import json
import shutil
from pathlib import Path

import spacy
from spacy.language import Language
from thinc.api import NumpyOps, set_current_ops

from brandcheck.language.lemmas import NAME as LEMMATIZER
from brandcheck.language.people import NAME as PEOPLE
from brandcheck.language.pipeline import prepare
from brandcheck.language.tags import NAME as TAGS

SOURCES = [
    {"name": "UD Dutch LassySmall and Alpino", "license": "CC BY-SA 4.0"},
    {"name": "Eindhoven corpus, newspaper part (NLTK)", "license": "by permission, learned from"},
    {"name": "multilingual-e5-small (vectors, silver trees)", "license": "MIT"},
    {"name": "Frog 0.20 (silver lemmas and names)", "license": "GPL-3.0 (the program)"},
    {"name": "wordfreq 3.1 (vocabulary)", "license": "Apache-2.0, CC BY-SA 4.0"},
]
META = {
    "name": "nl_brandcheck",
    "version": "0.2.0",
    "description": "Dutch for posts: tagger, parser, lemmatizer, names and word vectors.",
    "author": "the brandcheck project",
    "license": "CC BY-SA 4.0",
    "sources": SOURCES,
}


def assemble(main: Path, names: Path, tables: Path) -> Language:
    """The trained encoder, tagger and parser with our tokens, line breaks, lemmas and names."""
    nlp = spacy.load(main, exclude=["senter"])
    prepare(nlp)
    nlp.add_pipe(TAGS, after="morphologizer")
    nlp.add_pipe(LEMMATIZER, after="parser").from_disk(tables)  # type: ignore[attr-defined]
    if names.exists():
        nlp.add_pipe("ner", source=spacy.load(names, vocab=nlp.vocab))
        nlp.add_pipe(PEOPLE, after="ner")
    nlp.meta.update(META)
    return nlp


def forget_strings(folder: Path, nlp: Language) -> None:
    """Keep only the strings that vectors and labels need, so that nobody's words are shipped."""
    strings = nlp.vocab.strings
    words = {strings[key] for key in nlp.vocab.vectors.key2row}
    labels = {label for labels in nlp.pipe_labels.values() for label in labels}
    path = folder / "vocab" / "strings.json"
    path.write_text(json.dumps(sorted(words | labels), ensure_ascii=False), encoding="utf-8")


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--main", type=Path, required=True)
    parser.add_argument("--names", type=Path, required=True)
    parser.add_argument("--tables", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    args = parser.parse_args()
    set_current_ops(NumpyOps(use_blis=False))
    nlp = assemble(args.main, args.names, args.tables)
    fresh = args.output.with_name(args.output.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.parent.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(fresh)
    forget_strings(fresh, nlp)
    for name in ("README.md", "LICENSE"):
        if (args.output / name).exists():
            shutil.copy(args.output / name, fresh / name)
    old = args.output.with_name(args.output.name + ".old")
    if args.output.exists():
        args.output.rename(old)
    fresh.rename(args.output)
    shutil.rmtree(old, ignore_errors=True)
    print(args.output, nlp.pipe_names)


if __name__ == "__main__":
    main()
