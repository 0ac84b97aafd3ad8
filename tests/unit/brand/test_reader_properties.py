"""Whatever is in the files, reading gives a brand or a BrandFileInvalid, and never loses a word."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from brandcheck.brand import Brand, load_brand, read_document, write_document
from brandcheck.errors import BrandFileInvalid
from tests.unit.brand.build import BRAND, POST, brand_folder

MARKS = "\n |  |- |: |? |[|]|{|}|,|'|\"|>|&a|*a|!!x|#|%|@|\t|---|...|<<|~|=|null|id|values|é|🙂"
ODD = "\\U00110000|\\x|\\ud800|2026-13-45|0o9|\ufeff|\u2028|\x85|\r|\x00|%YAML 9"
SNIPPETS = st.sampled_from(["|", *MARKS.split("|"), *ODD.split("|")])
MESS = st.lists(SNIPPETS | st.text(max_size=5), max_size=30).map("".join)
WORDS = st.lists(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=2, max_size=20)
    .map(str.strip)
    .filter(lambda word: len(word) >= 2),
    min_size=1,
    max_size=8,
)

# A busy machine is slow, and slow is not wrong.
unhurried = settings(deadline=None, max_examples=60)


def tried(raw: bytes, post: bytes = POST.encode()) -> Brand | None:
    with TemporaryDirectory() as place:
        folder = brand_folder(Path(place), heg="")
        (folder / "brand.yaml").write_bytes(raw)
        (folder / "examples" / "heg.md").write_bytes(post)
        try:
            return load_brand(folder)
        except BrandFileInvalid as error:
            told = error.fields
    assert told["line"] >= 1
    assert told["key"]
    assert told["problem"]
    return None


@unhurried
@given(st.binary(max_size=300))
def test_any_bytes(raw: bytes) -> None:
    assert tried(raw) is None


@unhurried
@given(MESS)
def test_any_text(text: str) -> None:
    tried(text.encode("utf-8", "surrogatepass"))


@unhurried
@given(MESS, st.integers(0, len(BRAND)), st.integers(0, 20))
def test_any_text_inside_a_sound_brand(text: str, place: int, cut: int) -> None:
    tried((BRAND[:place] + text + BRAND[place + cut :]).encode("utf-8", "surrogatepass"))


@unhurried
@given(MESS, st.integers(0, len(POST)), st.integers(0, 20))
def test_any_text_inside_a_sound_post(text: str, place: int, cut: int) -> None:
    post = POST[:place] + text + POST[place + cut :]
    tried(BRAND.encode(), post.encode("utf-8", "surrogatepass"))


@unhurried
@given(MESS, st.integers(0, len(BRAND)))
def test_what_can_be_read_can_be_edited(text: str, place: int) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "brand.yaml"
        path.write_bytes((BRAND[:place] + text + BRAND[place:]).encode("utf-8", "surrogatepass"))
        try:
            before = load_brand(path)
            document = read_document(path)
        except BrandFileInvalid:
            return
        write_document(document, path)
        assert load_brand(path) == before


@unhurried
@given(WORDS)
def test_a_keyword_that_is_written_is_read_back(words: list[str]) -> None:
    with TemporaryDirectory() as place:
        path = brand_folder(Path(place)) / "brand.yaml"
        document = read_document(path)
        document["values"][0]["keywords"] = [DoubleQuotedScalarString(word) for word in words]
        write_document(document, path)
        assert [word.term for word in load_brand(path).values[0].keywords] == words
