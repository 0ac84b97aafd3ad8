"""text -> Analysis. The only room with spaCy.

`load_pipeline` opens a spaCy pipeline; `Analyser` reads texts with it.
"""

from brandcheck.language.analyse import Analyser
from brandcheck.language.analysis import Analysis, Kind, Sentence, Span, Token
from brandcheck.language.pipeline import load_pipeline

__all__ = ["Analyser", "Analysis", "Kind", "Sentence", "Span", "Token", "load_pipeline"]
