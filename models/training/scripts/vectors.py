"""The fitted word vectors (`vector_fit.py`) in the vocabulary of a pipeline.

Their length is the weight that a word has in a text, so the plain average that spaCy takes for
`Doc.vector` is the weighted average that was fitted. A word with a capital, or in capitals, shares
the row of the word in lower case.
"""

from pathlib import Path

import numpy as np
from spacy.language import Language
from spacy.vectors import Vectors


def add_vectors(nlp: Language, path: Path) -> None:
    """Put the table into the vocabulary."""
    with np.load(path) as table:
        words, data = [str(word) for word in table["words"]], table["vectors"]
    for word in words:
        nlp.vocab.strings.add(word)
    vectors = Vectors(strings=nlp.vocab.strings, data=data, keys=words, name="nl_brandcheck")
    for row, word in enumerate(words):
        for form in sorted({word.capitalize(), word.upper()} - {word}):
            vectors.add(nlp.vocab.strings.add(form), row=row)
    nlp.vocab.vectors = vectors
