"""People, places and organisations made up from lists, to learn names from their surroundings."""

import re
from pathlib import Path
from random import Random

_HERE = Path(__file__).resolve()
_LISTS = _HERE.parents[1] / "lists"
_FIRST = _HERE.parents[3] / "brandcheck" / "language" / "nl" / "first_names.txt"
_TITLES = ["mevrouw", "meneer", "mevrouw", "meneer", "dhr.", "mw.", "mevr.", "de heer"]
_SYLLABLES = [
    "ka", "mi", "ro", "sa", "jo", "le", "fa", "ti", "na", "be", "lu", "wo", "dri", "ne", "ha",
    "shi", "ra", "vo", "ze", "ol", "an", "ij", "bra", "ste", "mar", "jan", "el", "is", "yo",
    "kwa", "ber",
]  # fmt: skip

_STARTS = re.findall(
    r"\w+",
    "Ooster Wester Noorder Zuider Oude Nieuwe Nieuw Lage Hoge Lange Groen Water Molen Linde "
    "Beuken Haven Kerk Dorps Singel Markt Station Veen Broek Hoek Wilgen Sluis Raadhuis Polder "
    "Park Bloemen Rivieren Meer Zand Duin Burg Elzen Heide Kasteel Klooster School",
)
_GROUNDS = re.findall(
    r"\w+",
    "veen dam wijk dorp drecht hoven lo burg broek meer horst wolde kerk zijl woude land "
    "end oord stede heem muiden schoten berg dijk kamp rade buurt",
)
_STREETS = re.findall(r"\w+", "straat weg plein laan kade dijk pad singel park hof steeg markt")

Words = list[tuple[str, str]]  # word, label


def read_list(path: Path) -> list[str]:
    """The lines of a list, without its comments."""
    lines = path.read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


FIRST = read_list(_FIRST)
SURNAMES = read_list(_LISTS / "surnames.txt")
PLACES = read_list(_LISTS / "places.txt")
TEMPLATES = read_list(_LISTS / "templates.txt")
_PARTICLES = read_list(_LISTS / "particles.txt")
_ORGANISATIONS = dict(line.split(": ", 1) for line in read_list(_LISTS / "organisations.txt"))
HEADS, NAMES, SINGLE = (_ORGANISATIONS[key].split("|") for key in ("head", "name", "single"))


def first_name(rng: Random) -> str:
    """A first name; sometimes a double one, or one that nobody has."""
    chance = rng.random()
    if chance < 0.12:
        return "".join(rng.choice(_SYLLABLES) for _ in range(rng.choice([2, 2, 3]))).capitalize()
    if chance < 0.15:
        return f"{rng.choice(FIRST)}-{rng.choice(FIRST)}"
    if chance < 0.4:
        return _blend(FIRST, rng)
    return rng.choice(FIRST)


def _blend(names: list[str], rng: Random) -> str:
    """The start of one name and the end of another: a name that stands in no list."""
    first, last = rng.choice(names), rng.choice(names)
    return first[: max(2, len(first) // 2)] + last[len(last) // 2 :].lower()


def surname(rng: Random, *, alone: bool = False) -> list[str]:
    """A surname with or without particle; after a first name its particle is in lower case."""
    name = [rng.choice(SURNAMES) if rng.random() < 0.7 else _blend(SURNAMES, rng)]
    if rng.random() < 0.05:
        name = [f"{name[0]}-{rng.choice(SURNAMES)}"]
    if rng.random() < 0.35:
        particle = _PARTICLES[min(int(rng.expovariate(0.4)), len(_PARTICLES) - 1)].split()
        if alone and rng.random() < 0.8:
            particle[0] = particle[0].capitalize()
        name = particle + name
    return name


def person(rng: Random) -> Words:
    """A full name."""
    chance = rng.random()
    first = [first_name(rng)]
    if chance < 0.08:
        first = [rng.choice("ABCDEFGHJKLMNPRSTW") + "." for _ in range(rng.choice([1, 1, 2]))]
    elif chance < 0.11:
        return [(first[0], "PERSON"), (rng.choice("ABDHJKMPRSVW") + ".", "PERSON")]
    return [(word, "PERSON") for word in first + surname(rng)]


def place(rng: Random) -> Words:
    """A place, known or made up, or a street; an article in front is not part of the name."""
    chance = rng.random()
    if chance < 0.2:
        return [(rng.choice(_STARTS) + rng.choice(_GROUNDS), "LOC")]
    if chance < 0.38:
        stem = rng.choice([rng.choice(SURNAMES), rng.choice(_STARTS), rng.choice(FIRST)])
        return [(stem + rng.choice(_STREETS), "LOC")]
    words = rng.choice(PLACES).split()
    label = "O" if words[0] in {"de", "het"} else "LOC"
    rest = [(word, "LOC") for word in words[1:]]
    return [(words[0], label), *rest]


def organisation(rng: Random) -> Words:
    """An organisation: one word, or a kind and a name."""
    chance = rng.random()
    if chance < 0.45:
        words = rng.choice(SINGLE).split()
    elif chance < 0.6:
        words = rng.choice(NAMES).split()
    elif chance < 0.7:
        words = [rng.choice(SURNAMES), rng.choice(["Bouw", "Groep", "Techniek", "Zorg", "BV"])]
    elif chance < 0.85:
        words = rng.choice(HEADS).split() + rng.choice(NAMES).split()
    else:
        made = rng.choice([rng.choice(_STARTS) + rng.choice(_GROUNDS), _blend(SURNAMES, rng)])
        words = [*rng.choice(HEADS).split(), made]
    return [(word, "ORG") for word in words]


def fill(template: str, rng: Random) -> Words:
    """A template with names in its slots."""
    words: Words = []
    for word in template.split():
        slot = word[:3]
        if slot == "{P}":
            words.append((first_name(rng) + word[3:], "PERSON"))
        elif slot == "{F}":
            words += person(rng)
        elif slot == "{S}":
            words += [(part, "PERSON") for part in surname(rng, alone=True)]
        elif slot == "{M}":
            title = rng.choice(_TITLES).split()
            words += [(part, "O") for part in title]
            words += [(part, "PERSON") for part in surname(rng, alone=True)]
        elif slot == "{L}":
            words += place(rng)
        elif slot == "{O}":
            words += organisation(rng)
        else:
            words.append((word, "O"))
    return words
