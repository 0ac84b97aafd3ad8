"""Everything a person reads is Dutch with an English counterpart that says as much."""

from __future__ import annotations

import ast
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po

from brandcheck.channels import channels
from brandcheck.i18n import LOCALES, N_, _, ngettext, use_locale
from brandcheck.scoring import ALL_RUBRICS, shipped_rubrics
from brandcheck.scoring.rubric import Texts

PACKAGE = Path(__file__).parents[2] / "brandcheck"
CATALOGUE = PACKAGE / "locales" / "en" / "LC_MESSAGES"
MARKS = ("_", "N_", "ngettext")
PLACEHOLDER = re.compile(r"\{(\w+)(?::([^{}]*))?\}")
Message = str | tuple[str, ...]


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _collected() -> set[Message]:
    """What `make catalogue` collects."""
    found = extract_from_dir(str(PACKAGE), keywords={**DEFAULT_KEYWORDS, "N_": None})
    return {_plain(message) for _file, _line, message, _comments, _context in found}


def _plain(message: object) -> Message:
    return tuple(map(str, message)) if isinstance(message, tuple | list) else str(message)


def _marked() -> set[Message]:
    """What the code itself passes through `_`, `N_` and `ngettext`."""
    return {
        message
        for path in PACKAGE.rglob("*.py")
        for call in _calls(_tree(path))
        if isinstance(call.func, ast.Name) and call.func.id in MARKS
        if (message := _words_of(call)) is not None
    }


def _words_of(call: ast.Call) -> Message | None:
    """The literal words in a call; none where it is given a name for them."""
    words = [str(arg.value) for arg in call.args if isinstance(arg, ast.Constant)]
    return tuple(words[:2]) if len(words) > 1 else next(iter(words), None)


def _english() -> Catalog:
    with (CATALOGUE / "brandcheck.po").open("rb") as file:
        return read_po(file, locale="en")


def _content(catalogue: Catalog) -> dict[Message, Message]:
    return {_plain(m.id): _plain(m.string) for m in catalogue if m.id}


def _placeholders(text: str) -> set[tuple[str, str]]:
    """Names with their format. Braces around anything else are shown as they are."""
    return set(PLACEHOLDER.findall(text))


def _variants(message: Message) -> tuple[str, ...]:
    return (message,) if isinstance(message, str) else message


def test_what_is_marked_is_what_is_collected() -> None:
    """The collector cannot look into an f-string, and takes the key of a subscript for words."""
    assert _marked() == _collected()


def test_every_string_has_an_english_one() -> None:
    assert set(_content(_english())) == _collected(), "run: make catalogue"
    for message in _english():
        if message.id:
            assert not message.fuzzy, message.id
            assert all(text.strip() for text in _variants(_plain(message.string))), message.id


def test_placeholders_are_the_same_in_english() -> None:
    for dutch, english in _content(_english()).items():
        wanted = set().union(*map(_placeholders, _variants(dutch)))
        given = set().union(*map(_placeholders, _variants(english)))
        assert given == wanted, dutch


def test_english_begins_and_ends_like_the_dutch() -> None:
    """A sentence stays a sentence, and a word in a sentence stays small."""
    for dutch, english in _content(_english()).items():
        for a, b in zip(_variants(dutch), _variants(english), strict=True):
            assert (a[-1] in ".?!:…") == (b[-1] in ".?!:…"), a


def test_the_compiled_catalogue_is_up_to_date() -> None:
    compiled = io.BytesIO()
    write_mo(compiled, _english())
    compiled.seek(0)
    with (CATALOGUE / "brandcheck.mo").open("rb") as file:
        assert _content(read_mo(file)) == _content(read_mo(compiled)), "run: make catalogue"


def test_the_language_in_use_decides() -> None:
    assert _("nog niet") == "nog niet"
    with use_locale("en"):
        assert _("nog niet") == "not yet"
        assert N_("nog niet") == "nog niet"
        one, more = "{count} bevinding apart gezet", "{count} bevindingen apart gezet"
        assert ngettext(one, more, 1) == "{count} finding set aside"
        assert ngettext(one, more, 3) == "{count} findings set aside"
    assert _("nog niet") == "nog niet"


@pytest.mark.parametrize("name", ALL_RUBRICS)
def test_rubric_texts_use_the_same_placeholders_in_both_languages(name: str) -> None:
    for criterion in shipped_rubrics()[name].criteria:
        for field in Texts.model_fields:
            dutch, english = (getattr(criterion.texts(locale), field) for locale in LOCALES)
            assert _placeholders(dutch) == _placeholders(english), f"{criterion.id}: {field}"


@pytest.mark.parametrize("name", ALL_RUBRICS)
def test_the_two_languages_differ(name: str) -> None:
    """Apart from names and examples: those may be Dutch in both."""
    rubric = shipped_rubrics()[name]
    same = [title for title in (rubric.question, *rubric.limits) if title.nl == title.en]
    for criterion in rubric.criteria:
        for field in ("good", "low", "why", "how"):
            dutch, english = (getattr(criterion.texts(locale), field) for locale in LOCALES)
            same += [dutch] if dutch == english else []
    assert not same


def test_channels_have_their_note_in_both_languages() -> None:
    for channel in channels().values():
        assert bool(channel.note_nl) == bool(channel.note_en), channel.id


WEB = sorted((PACKAGE / "web").rglob("*.py"))
LETTERS = re.compile(r"[^\W\d_]{2,}")
NOT_WORDS = re.compile(r"<[^>]*>|\{[^}]*\}|&\w+;")
SPOKEN = re.compile(r'\b(?:aria-label|title|alt|placeholder)="([^"]*)"')
# Streamlit calls whose first argument is not shown.
SILENT = {"container", "get", "setdefault", "component", "columns", "html"}


def _id(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


@pytest.mark.parametrize("path", WEB, ids=_id)
def test_no_bare_words_go_to_streamlit(path: Path) -> None:
    for call in _calls(_tree(path)):
        function = call.func
        if not isinstance(function, ast.Attribute) or function.attr in SILENT:
            continue
        if not isinstance(function.value, ast.Name) or function.value.id != "st":
            continue
        shown = [*call.args[:1], *(k.value for k in call.keywords if k.arg in SPOKEN_ARGUMENTS)]
        for argument in shown:
            for text in _literals(argument):
                assert not LETTERS.search(text), f"line {call.lineno}: {text!r} is not translated"


SPOKEN_ARGUMENTS = ("label", "body", "help", "placeholder", "title", "text")


def _literals(node: ast.expr) -> Iterator[str]:
    """The words that stand in this expression itself, apart from calls such as `_`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
        return  # a path
    elif isinstance(node, ast.JoinedStr | ast.BinOp | ast.IfExp):
        for part in ast.iter_child_nodes(node):
            if isinstance(part, ast.expr):
                yield from _literals(part)


@pytest.mark.parametrize("path", WEB, ids=_id)
def test_templates_hold_no_words(path: Path) -> None:
    """Words come in by a placeholder, so that they pass through the catalogue."""
    for node in ast.walk(_tree(path)):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        template = node.value
        if not re.match(r"\s*<\w", template) or template.startswith("<html"):
            continue
        said = [NOT_WORDS.sub(" ", template), *SPOKEN.findall(template)]
        for text in said:
            assert not LETTERS.search(re.sub(r"\{[^}]*\}", "", text)), f"line {node.lineno}: {text}"
