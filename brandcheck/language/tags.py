"""Coarse CGN tags in `token.tag_`, from word class and features: *WW|pv|verl*, *N|soort|ev*.

For tools made for the other Dutch pipelines of spaCy, which read finite verbs, numerals and
pronouns from the tag of the Spoken Dutch Corpus (the package `lint-ii` does). brandcheck does not.
"""

from __future__ import annotations

from functools import lru_cache

from spacy.language import Language
from spacy.tokens import Doc

NAME = "brandcheck_tags"

_PLAIN = {
    "ADJ": "ADJ",
    "ADP": "VZ",
    "ADV": "BW",
    "CCONJ": "VG|neven",
    "INTJ": "TSW",
    "NUM": "TW|hoofd",
    "PROPN": "N|eigen",
    "PUNCT": "LET",
    "SCONJ": "VG|onder",
    "SYM": "SPEC|symb",
    "X": "SPEC|vreemd",
}
_PRONOUNS = {
    "Prs": "VNW|pers|pron",
    "Dem": "VNW|aanw",
    "Ind": "VNW|onbep",
    "Int": "VNW|vb",
    "Rel": "VNW|betr",
    "Rcp": "VNW|recip",
    "Tot": "VNW|onbep",
    "Neg": "VNW|onbep",
}
_NUMBERS = {"Sing": "|ev", "Plur": "|mv"}


@Language.component(NAME, requires=["token.pos", "token.morph"], assigns=["token.tag"])
def set_tags(doc: Doc) -> Doc:
    """Give every token its tag."""
    for token in doc:
        token.tag_ = cgn_tag(token.pos_, str(token.morph))
    return doc


@lru_cache(maxsize=2_000)
def cgn_tag(pos: str, morph: str) -> str:
    """The tag of a word class with its features (*VerbForm=Fin|Tense=Past*)."""
    feats = dict(feature.split("=", 1) for feature in morph.split("|") if "=" in feature)
    number = _NUMBERS.get(feats.get("Number", ""), "")
    if pos in ("VERB", "AUX"):
        return _verb(feats) + number
    if feats.get("NumType") == "Ord":
        return "TW|rang"
    if pos == "NOUN":
        return "N|soort" + number
    if pos in ("PRON", "DET"):
        return _pronoun(pos, feats)
    return _PLAIN.get(pos, "")


def _verb(feats: dict[str, str]) -> str:
    if feats.get("VerbForm") == "Fin":
        return "WW|pv|verl" if feats.get("Tense") == "Past" else "WW|pv|tgw"
    if feats.get("VerbForm") == "Part":
        return "WW|od" if feats.get("Tense") == "Pres" else "WW|vd"
    return "WW|inf"


def _pronoun(pos: str, feats: dict[str, str]) -> str:
    person = f"|{feats['Person']}" if "Person" in feats else ""
    if "Definite" in feats and pos == "DET":
        return "LID|bep" if feats["Definite"] == "Def" else "LID|onbep"
    if feats.get("Poss") == "Yes":
        return f"VNW|bez|det{person}"
    if feats.get("Reflex") == "Yes":
        return f"VNW|pr|pron{person}"
    return _PRONOUNS.get(feats.get("PronType", ""), "VNW|onbep") + person
