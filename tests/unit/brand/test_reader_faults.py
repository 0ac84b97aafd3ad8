"""Each fault in a brand file is an error with the file, the line, the key and what to do."""

from pathlib import Path

import pytest

from tests.unit.brand.build import BRAND, brand_folder, fault

SWAPS = {
    "unknown key, near": ("label: Durf", "lable: Durf", 11, "values.0.lable", "‘label’"),
    "unknown key, far": ("mission:", "qqqq: x\nmission:", 3, "qqqq", "Wel: audiences"),
    "unknown key in a keyword": (
        "weight: 1.5",
        "wieght: 2",
        16,
        "values.0.keywords.1.wieght",
        "‘weight’",
    ),
    "missing key": (
        "    means: Iets doen wat nog niet mocht.\n",
        "",
        10,
        "values.0.means",
        "ontbreekt",
    ),
    "missing key at the top": ("name: Proeftuin\n", "", 1, "name", "ontbreekt"),
    "list where text belongs": ("name: Proeftuin", "name: [a, b]", 2, "name", "tekst"),
    "colon in a sentence": (
        "[heg, geluid]",
        "\n      - Let op: de heg",
        9,
        "audiences.0.topics.0",
        "aanhalingstekens",
    ),
    "text where a list belongs": ("[heg, geluid]", "heg", 8, "audiences.0.topics", "streepje"),
    "text where a block belongs": (
        "  - id: durf\n    label: Durf\n",
        "  - durf\n  - id: durf\n    label: Durf\n",
        10,
        "values.0",
        "sleutel",
    ),
    "nothing filled in": ("label: Durf", "label:", 11, "values.0.label", "nog niets"),
    "too short": ("- durven", "- d", 14, "values.0.keywords.0.term", "minstens 2"),
    "an empty list": ("[heg, geluid]", "[]", 8, "audiences.0.topics", "minstens 1"),
    "too heavy": ("1.5", "9", 16, "values.0.keywords.1.weight", "hoger zijn dan 3"),
    "no weight": ("1.5", "0", 16, "values.0.keywords.1.weight", "groter zijn dan 0"),
    "a word for a weight": ("1.5", "zwaar", 16, "values.0.keywords.1.weight", "getal"),
    "a decimal comma": ("1.5", "1,5", 16, "values.0.keywords.1.weight", "punt"),
    "not a number": ("1.5", ".nan", 16, "values.0.keywords.1.weight", "getal"),
    "capitals in an id": ("id: durf", "id: Durf", 10, "values.0.id", "kleine letters"),
    "half a character": ("label: Durf", 'label: "\\ud83d"', 11, "values.0.label", "half teken"),
    "id used twice": (
        "values:\n",
        "  - id: buren\n    name: B\n    description: x\n    topics: [heg]\nvalues:\n",
        9,
        "audiences.1.id",
        "regel 5",
    ),
    "key used twice": ("mission:", "name: Weer\nmission:", 3, "name", "regel 2"),
    "a list for a key": ("mission:", "? [a, b]\n: c\nmission:", 3, "brand.yaml", "sleutel"),
    "an alias": ("name: Proeftuin", "name: *vet", 2, "name", "sterretje"),
    "an anchor": ("name: Proeftuin", "name: &Co Proeftuin", 2, "name", "&"),
    "a tag": ("name: Proeftuin", "name: !Proef", 2, "name", "uitroepteken"),
    "a Python object": (
        "name: Proeftuin",
        "name: !!python/object:os.system x",
        2,
        "name",
        "uitroepteken",
    ),
    "a tab": ("    topics", "\ttopics", 8, "topics", "tab"),
    "an open quote": ("label: Durf", "label: 'Durf", 11, "label", "aanhalingsteken"),
    "an open bracket": ("[heg, geluid]", "[heg, geluid", 8, "topics", "]"),
    "an open brace": ("[heg, geluid]", "{heg: geluid", 8, "topics", "}"),
    "two colons": ("name: Proeftuin", "name: Proef: tuin", 2, "name", "dubbele punt"),
    "no colon": ("name: Proeftuin", "name Proeftuin", 3, "mission", "dubbele punt"),
    "wrong indentation": ("    label", "   label", 11, "label", "pring"),
    "an at sign": ("name: Proeftuin", "name: @proeftuin", 2, "name", "aanhalingstekens"),
    "a control character": ("Proeftuin", "Proef\x07tuin", 2, "name", "stuurteken"),
    "an impossible escape": ("name: Proeftuin", 'name: "\\U00110000"', 2, "name", "opmaak"),
    "a backslash": ("name: Proeftuin", 'name: "C:\\proef"', 2, "name", "schuine streep"),
    "a second document": ("values:", "---\nvalues:", 9, "topics", "---"),
}


@pytest.mark.parametrize("name", SWAPS)
def test_a_fault_has_its_line_its_key_and_advice(tmp_path: Path, name: str) -> None:
    old, new, line, key, says = SWAPS[name]
    assert old in BRAND
    found = fault(brand_folder(tmp_path, BRAND.replace(old, new, 1)))
    assert found[:2] == (line, key)
    assert says in found[2]


ADDED = {
    "je or u": ("form_of_address: jij", 17, "form_of_address.default", "je, u"),
    "je or u on a channel": (
        "form_of_address:\n  channels:\n    x: gij",
        19,
        "form_of_address.channels.x",
        "je, u",
    ),
    "knots that fall": (
        "rubrics:\n  clarity:\n    p:\n      knots: [3, 2, 1]",
        19,
        "rubrics.clarity.p",
        "oplopen",
    ),
    "two knots": (
        "rubrics:\n  clarity:\n    p:\n      knots: [3, 4]",
        20,
        "rubrics.clarity.p.knots.2",
        "ontbreekt",
    ),
    "a list of rubrics": ("rubrics: [clarity]", 17, "rubrics", "sleutel"),
    "yes or no": ("fictional: misschien", 17, "fictional", "true of false"),
    "far too long": (f"sector: {'a' * 300}", 17, "sector", "hoogstens 200"),
    "a post on an unknown value": (
        "posts:\n  - id: a\n    values: [lef]\n    text: Hoi",
        19,
        "posts.0.values.0",
        "durf",
    ),
    "a post for an unknown audience": (
        "posts:\n  - id: a\n    audience: x\n    text: Hoi",
        19,
        "posts.0.audience",
        "buren",
    ),
    "a post of an unknown level": (
        "posts:\n  - id: a\n    level: top\n    text: Hoi",
        19,
        "posts.0.level",
        "shown, named",
    ),
}


@pytest.mark.parametrize("name", ADDED)
def test_a_fault_in_what_may_be_left_out(tmp_path: Path, name: str) -> None:
    added, line, key, says = ADDED[name]
    found = fault(brand_folder(tmp_path, f"{BRAND}{added}\n"))
    assert found[:2] == (line, key)
    assert says in found[2]


@pytest.mark.parametrize(
    ("text", "says"),
    [("", "leeg"), ("# alleen dit\n", "leeg"), ("- a\n- b\n", "sleutel"), ("hallo\n", "sleutel")],
)
def test_a_file_that_is_no_brand_at_all(tmp_path: Path, text: str, says: str) -> None:
    line, key, problem = fault(brand_folder(tmp_path, text))
    assert (key, says in problem) == ("brand.yaml", True)
    assert line <= 2


def test_the_first_fault_in_the_file_is_told_first(tmp_path: Path) -> None:
    broken = BRAND.replace("label: Durf", "label: []").replace("name: Buren", "name: {}")
    assert fault(brand_folder(tmp_path, broken))[0] == 6
