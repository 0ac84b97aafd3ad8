"""What is wrong with a brand file, in plain Dutch: YAML's and pydantic's messages, translated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from pydantic_core import ErrorDetails
from ruamel.yaml.error import MarkedYAMLError

from brandcheck.i18n import N_, _

# The first fragment found in the parser's message decides; the order goes from narrow to wide.
_SYNTAX = (
    ("mapping values are not allowed", N_(
        "Hier staat een dubbele punt te veel, of de regel springt te ver in. "
        "Zet een zin met een dubbele punt tussen aanhalingstekens."
    )),
    ("character '\\t'", N_("Hier staat een tab. Spring in met spaties.")),
    ("undefined alias", N_(
        "Een sterretje aan het begin betekent in dit bestand iets anders. "
        "Zet de tekst tussen aanhalingstekens."
    )),
    ("cannot start any token", N_(
        "Met dit teken kan een waarde niet beginnen. Zet de tekst tussen aanhalingstekens."
    )),
    ("another document", N_("Hier begint met --- een tweede document. Haal die regel weg.")),
    ("could not find expected ':'", N_(
        "Hier ontbreekt een dubbele punt achter een sleutel, of de regel springt verkeerd in."
    )),
    ("unknown escape character", N_(
        "Een schuine streep (\\) tussen dubbele aanhalingstekens kan hier niet. "
        "Gebruik enkele aanhalingstekens."
    )),
    ("quoted scalar", N_("Een aanhalingsteken gaat hier open en niet meer dicht.")),
    ("flow sequence", N_("Deze lijst gaat open met [ en niet goed dicht. Kijk naar komma en ].")),
    ("flow mapping", N_("Dit blok gaat open met { en niet goed dicht. Kijk naar komma en }.")),
    ("expected <block end>", N_(
        "De inspringing klopt hier niet: wat bij elkaar hoort, begint even ver van de kantlijn."
    )),
)  # fmt: skip
SYNTAX_OTHER = N_(
    "De opmaak klopt hier niet. Kijk naar inspringing, dubbele punten en aanhalingstekens."
)
ALIAS = N_(
    "Tekst die met & of * begint is hier een verwijzing, en die lezen we niet. "
    "Zet de tekst tussen aanhalingstekens."
)
TAG = N_("Tekst die met een uitroepteken begint, hoort tussen aanhalingstekens.")
KEY_TWICE = N_("Deze sleutel staat er al op regel {first}. Voeg de twee samen.")
KEY_NOT_TEXT = N_("Een sleutel is één woord, geen lijst of blok.")
TOO_DEEP = N_("Dit bestand is te diep genest.")
LONG_LINE = N_("Deze regel is langer dan {limit} tekens; dat lezen we niet.")
TOO_MANY = N_("Dit bestand heeft meer dan {limit} onderdelen; dat lezen we niet.")
CONTROL = N_("Hier staat een onzichtbaar stuurteken. Haal het weg.")
EMPTY = N_("Dit bestand is nog leeg.")
NOT_A_MAPPING = N_("Hier horen regels met een sleutel en een dubbele punt, zoals ‘id: zorgzaam’.")
ID_TWICE = N_("De id ‘{id}’ staat er al op regel {first}. Geef elk een eigen id.")
POST_TWICE = N_("Er is al een voorbeeldpost met de id ‘{id}’. Geef dit bestand een andere naam.")
NOT_KNOWN = N_("‘{name}’ is er niet in brand.yaml. Wel: {known}.")
NO_FRONT = N_("Een voorbeeldpost begint met een regel ---, dan de gegevens, dan weer ---.")
FRONT_OPEN = N_("De gegevens bovenaan gaan open met --- en niet meer dicht.")
NO_TEXT = N_("Onder de gegevens staat nog geen tekst.")

_NOT_A_LIST = N_("Hier hoort een lijst: begin elke regel met een streepje, of gebruik [a, b].")
_NOTHING = N_("Hier staat nog niets. Vul het in, of haal de regel weg.")
_COLON = N_(
    "Hier hoort gewone tekst. Staat er een dubbele punt in de zin? "
    "Zet dan de hele zin tussen aanhalingstekens."
)
_NUMBER = N_("Hier hoort een getal, met een punt: 1.5.")
_YES_NO = N_("Hier hoort true of false.")
_PYDANTIC = {
    "missing": N_("Deze sleutel ontbreekt."),
    "string_type": N_("Hier hoort tekst."),
    "string_unicode": N_("Hier staat een half teken (een losse surrogaat). Haal het weg."),
    "string_too_short": N_("Dit is te kort: minstens {min_length} tekens."),
    "string_too_long": N_("Dit is te lang: hoogstens {max_length} tekens."),
    "string_pattern_mismatch": N_(
        "Gebruik alleen kleine letters, cijfers en losse streepjes, zoals ‘zorg-aan-zee’."
    ),
    "literal_error": N_("Kies uit: {expected}."),
    "tuple_type": _NOT_A_LIST,
    "dict_type": NOT_A_MAPPING,
    "model_type": NOT_A_MAPPING,
    "model_attributes_type": NOT_A_MAPPING,
    "too_short": N_("Hier moeten er minstens {min_length} staan."),
    "too_long": N_("Hier mogen er hoogstens {max_length} staan."),
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": _NUMBER,
    "greater_than": N_("Dit getal moet groter zijn dan {gt}."),
    "greater_than_equal": N_("Dit getal mag niet lager zijn dan {ge}."),
    "less_than_equal": N_("Dit getal mag niet hoger zijn dan {le}."),
    "bool_type": _YES_NO,
    "bool_parsing": _YES_NO,
}
_OTHER = N_("Dit past hier niet.")
_CHECKS = {"knots must rise": N_("De drie knikpunten moeten oplopen.")}
_UNKNOWN_NEAR = N_("Deze sleutel kennen we niet. Bedoel je ‘{near}’?")
_UNKNOWN = N_("Deze sleutel kennen we niet. Wel: {known}.")


def syntax_problem(error: MarkedYAMLError) -> str:
    """What the YAML parser tripped over."""
    said = f"{error.context or ''} {error.problem or ''}"
    return _(next((text for part, text in _SYNTAX if part in said), SYNTAX_OTHER))


def syntax_line(error: MarkedYAMLError) -> int:
    """The line to look at: where a quote or bracket opened, else where the parser stopped."""
    opened = any(part in (error.context or "") for part in ("quoted", "flow"))
    mark = (error.context_mark if opened else None) or error.problem_mark or error.context_mark
    return mark.line + 1 if mark else 1


def model_problem(error: ErrorDetails) -> str:
    """What pydantic found, apart from unknown keys."""
    kind, given = error["type"], error.get("input")
    if kind == "value_error":
        return _(_CHECKS.get(str(error.get("ctx", {}).get("error")), _OTHER))
    if given is None and kind.endswith("_type"):
        return _(_NOTHING)
    if kind == "string_type" and isinstance(given, Mapping):
        return _(_COLON)
    return _(_PYDANTIC.get(kind, _OTHER)).format(**_readable(error.get("ctx", {})))


def unknown_key(key: str, known: Iterable[str]) -> str:
    """An unknown key, with the nearest known one or else all that are known here."""
    names = sorted(known)
    near = get_close_matches(key.lower(), names, n=1, cutoff=0.6)
    if near:
        return _(_UNKNOWN_NEAR).format(near=near[0])
    return _(_UNKNOWN).format(known=", ".join(names))


def _readable(context: Mapping[str, Any]) -> dict[str, Any]:
    """Pydantic's fields without English words and needless decimals."""
    fields = {
        key: f"{value:g}" if isinstance(value, float) else value for key, value in context.items()
    }
    if "expected" in fields:
        fields["expected"] = str(fields["expected"]).replace(" or ", ", ").replace("'", "")
    return fields
