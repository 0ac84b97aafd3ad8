"""The word vectors of the pipeline: unit length times the weight that a word has in a text.

With these weights (a / (a + p), p the word's frequency) the plain average that spaCy takes for
`Doc.vector` is the frequency-weighted average, the best of the simple sentence vectors.
A word with a capital, or in capitals, shares the row of the word in lower case.
"""

from pathlib import Path

import numpy as np
from spacy.language import Language
from spacy.vectors import Vectors
from wordfreq import word_frequency

_WEIGHT = 0.001


def add_vectors(nlp: Language, path: Path, *, rows: int, columns: int) -> None:
    """Put the first `rows` words and `columns` components of the table into the vocabulary."""
    source = np.load(path)
    words = [str(word) for word in source["words"][:rows]]
    data = source["vectors"][:rows, :columns].astype("float32")
    data /= np.linalg.norm(data, axis=1, keepdims=True) + 1e-8
    frequency = np.array([word_frequency(word, "nl") for word in words], dtype="float32")
    data *= (_WEIGHT / (_WEIGHT + frequency))[:, None]
    for word in words:
        nlp.vocab.strings.add(word)
    table = Vectors(strings=nlp.vocab.strings, data=data, keys=words, name="nl_brandcheck")
    for row, word in enumerate(words):
        for form in sorted({word.capitalize(), word.upper()} - {word}):
            table.add(nlp.vocab.strings.add(form), row=row)
    nlp.vocab.vectors = table
