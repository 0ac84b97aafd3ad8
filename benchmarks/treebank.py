"""Figures of a pipeline on the gold trees of dev.conllu, with tokens and sentences of its own."""

from __future__ import annotations

import random
import sys
from pathlib import Path

from spacy.language import Language
from spacy.training import Example

SCRIPTS = Path(__file__).resolve().parents[1] / "models" / "training" / "scripts"
FIGURES = {
    "UPOS": "pos_acc",
    "features": "morph_acc",
    "lemma": "lemma_acc",
    "UAS": "dep_uas",
    "LAS": "dep_las",
    "sentence F": "sents_f",
}
# What explosion publishes for nl_core_news_sm / lg 3.8, on other sentences.
PUBLISHED = (".958/.967", ".951/.966", ".950/.955", ".857/.876", ".805/.830", ".865/.869")
LEAST = (".955", ".948", ".955", ".875", ".825", ".90")
AIM = (".965", ".957", ".970", ".895", ".850", ".95")
TEXTS = {"texts of five sentences": 5, "one text": 10_000}


def quality(nlp: Language, path: Path, per_text: int) -> tuple[dict[str, float], int]:
    """The figures, and the number of words; sentences are shuffled and joined."""
    if str(SCRIPTS) not in sys.path:
        sys.path.append(str(SCRIPTS))
    from conllu import clean, read_conllu  # type: ignore[import-not-found]
    from documents import to_example  # type: ignore[import-not-found]

    sentences = [s for s in (clean(s) for s, _ in read_conllu(path)) if s]
    random.Random(0).shuffle(sentences)
    examples = []
    for start in range(0, len(sentences), per_text):
        reference = to_example(nlp.vocab, sentences[start : start + per_text], None).reference
        examples.append(Example(nlp.make_doc(reference.text.strip()), reference))
    scores = nlp.evaluate(examples)
    figures = {name: float(scores[key] or 0) for name, key in FIGURES.items()}
    return figures, sum(len(example.reference) for example in examples)


def quality_lines(nlp: Language, path: Path) -> list[str]:
    """A table, or why there is none."""
    if not path.exists():
        return ["", "Trees: SKIPPED, there is no dev.conllu (BRANDCHECK_DATA)."]
    lines = ["", "| dev.conllu (chosen on) | words | " + " | ".join(FIGURES) + " |"]
    lines.append("|---" * (len(FIGURES) + 2) + "|")
    for label, per_text in TEXTS.items():
        figures, words = quality(nlp, path, per_text)
        cells = " | ".join(f"{value:.3f}" for value in figures.values())
        lines.append(f"| {label} | {words:,} | {cells} |")
    for label, row in (("asked at least", LEAST), ("aim", AIM), ("nl_core_news_sm/lg", PUBLISHED)):
        lines.append(f"| {label} | | {' | '.join(row)} |")
    return lines
