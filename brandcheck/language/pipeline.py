"""Opens a Dutch spaCy pipeline and fits it for posts: our tokens, our line breaks.

`load_pipeline()` reads the shipped `models/nl_brandcheck`; `BRANDCHECK_PIPELINE` or a name chooses
another (an installed package such as `nl_core_news_lg`, or a path).
"""

from __future__ import annotations

import os
from pathlib import Path

import spacy
from spacy.language import Language
from thinc.api import NumpyOps, set_current_ops
from threadpoolctl import threadpool_limits

from brandcheck.errors import PipelineMissing
from brandcheck.language import lemmas, people, sentences, tags, word_vectors
from brandcheck.language.nl.tokenizer import install_tokenizer

SHIPPED = Path(__file__).parents[2] / "models" / "nl_brandcheck"
VARIABLE = "BRANDCHECK_PIPELINE"
# Importing these modules made their components known to spaCy.
COMPONENTS = (
    sentences.NAME,
    sentences.JOINS,
    lemmas.NAME,
    people.NAME,
    word_vectors.NAME,
    tags.NAME,
)
_SPLITTERS = ("parser", "senter", "sentencizer")


def load_pipeline(name: str | Path | None = None) -> Language:
    """Open the pipeline. Raises PipelineMissing when it is not there or cannot be read."""
    wanted = name or os.environ.get(VARIABLE) or SHIPPED
    set_current_ops(NumpyOps(use_blis=False))  # numpy multiplies several times faster than blis
    threadpool_limits(1)  # the matrices are small: more threads only wait for one another
    try:
        nlp = spacy.load(wanted)
    except (OSError, ValueError, KeyError, ImportError) as error:
        raise PipelineMissing(pipeline=str(wanted)) from error
    return prepare(nlp)


def prepare(nlp: Language) -> Language:
    """Give any Dutch pipeline our tokenizer, line breaks, and vectors for unknown words."""
    install_tokenizer(nlp)
    if not any(splitter in nlp.pipe_names for splitter in _SPLITTERS):
        nlp.add_pipe("sentencizer")
    if sentences.NAME not in nlp.pipe_names:
        splitter = next(pipe for pipe in nlp.pipe_names if pipe in _SPLITTERS)
        nlp.add_pipe(sentences.NAME, before=splitter)
    if sentences.JOINS not in nlp.pipe_names and "parser" in nlp.pipe_names:
        nlp.add_pipe(sentences.JOINS, after="parser")
    if word_vectors.NAME not in nlp.pipe_names:
        nlp.add_pipe(word_vectors.NAME, last=True)
    return nlp
