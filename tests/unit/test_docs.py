"""What the pages for people say of the house is true: names, paths, commands, packages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from brandcheck.cli import app

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.DOTALL | re.MULTILINE)
# Where a path without a room before it belongs.
BASES = ("", "brandcheck/channels", "brand_values/woonstee")


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _commands(page: str) -> Iterator[str]:
    """Lines of plain code blocks, and code within a sentence."""
    for language, block in FENCE.findall(page):
        if not language:
            yield from block.splitlines()
    yield from re.findall(r"`([^`\n]+)`", FENCE.sub("", page))


def _said(starting_with: str) -> list[tuple[str, str]]:
    pattern = re.compile(rf"(?:^|[\s/|]){starting_with} ([^#|>]+)")
    return [
        (page.name, found.group(1).strip())
        for page in PAGES
        for command in _commands(text(page))
        if (found := pattern.search(command))
    ]


@pytest.mark.parametrize(("page", "target"), _said("make"))
def test_make_targets_exist(page: str, target: str) -> None:
    assert re.search(rf"^{re.escape(target)}:", text(ROOT / "Makefile"), re.MULTILINE)


@pytest.mark.parametrize(("page", "words"), _said("brandcheck"))
def test_commands_and_their_options_exist(page: str, words: str) -> None:
    command: Any = typer.main.get_command(app)
    options = _options(command)
    for word in words.split():
        if word.startswith("--"):
            assert word in options, f"{page}: {words}"
        elif word in (inside := getattr(command, "commands", {})):
            command = inside[word]
            options |= _options(command)
    is_group = hasattr(command, "commands")
    assert not is_group or words.startswith("--lang"), f"{page}: {words}"


def _options(command: Any) -> set[str]:
    return {option for parameter in command.params for option in parameter.opts}


@pytest.mark.trained
def test_the_python_in_the_readme_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    code = next(block for language, block in FENCE.findall(text(PAGES[0])) if language == "python")
    # The draft in the README breaks off; a score needs a few words more.
    exec(code.replace("ladder …", "ladder en zette hij de dakgoot recht voor mevrouw Jansen."), {})
    assert "[" in capsys.readouterr().out


def _map() -> list[str]:
    block = text(ROOT / "README.md").split("## The map of the house")[1]
    found = FENCE.search(block)
    assert found
    names, above = [], ""
    for line in found.group(2).splitlines():
        name = line.split()[0]
        if not line.startswith(" "):
            above = name if name.endswith("/") else ""
        names.append(name if name == above or not line.startswith(" ") else above + name)
    return names


@pytest.mark.parametrize("name", _map())
def test_the_map_names_what_is_there(name: str) -> None:
    assert _exists(name)


def _exists(path: str) -> bool:
    pattern = re.sub(r"<[^>]+>", "*", path).rstrip("/")
    return any(any((ROOT / base).glob(pattern)) for base in BASES)


def _paths() -> list[str]:
    inline = re.findall(r"`([^`\s]+)`", text(ROOT / "CONTRIBUTING.md"))
    return [name for name in inline if "/" in name or name.endswith((".md", ".py", ".yaml"))]


@pytest.mark.parametrize("path", _paths())
def test_the_paths_in_contributing_exist(path: str) -> None:
    assert _exists(path)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", text(page)):
        assert "://" in target or (page.parent / target).exists(), target


def _wanted(requirements: str) -> set[str]:
    lines = text(ROOT / requirements).splitlines()
    return {found.group() for line in lines if (found := re.match(r"[a-zA-Z][\w.-]*", line))}


def _explained(section: str) -> set[str]:
    after = text(ROOT / "docs" / "dependencies.md").split(f"## {section}\n")[1]
    rows = re.findall(r"^\| (.+?) \| ", after.split("\n## ")[0], re.MULTILINE)
    return {name for row in rows[1:] for name in row.split(", ")}


@pytest.mark.parametrize(
    ("requirements", "section"),
    [("requirements.in", "Run time"), ("requirements-dev.in", "Tests and checks")],
)
def test_every_dependency_has_its_reason(requirements: str, section: str) -> None:
    assert _explained(section) == _wanted(requirements)


LEFT_OUT = {
    *(".git", ".venv", "__pycache__", ".pytest_cache", ".ruff_cache", ".hypothesis", "output"),
    *("node_modules", "build", "data"),
}
# Spelled so that this file does not mention them either.
ELSEWHERE = re.compile(
    r"(?<![\w.])/[w]ork\b|\b[p]ypi\.org|[p]ythonhosted|[n]pmjs|[i]ndex-url\s*[=:]|[t]rusted-host\s*="
)


def _files() -> Iterator[Path]:
    for path in ROOT.rglob("*"):
        folders = path.relative_to(ROOT).parts
        if path.is_file() and not LEFT_OUT.intersection(folders) and "egg-info" not in str(path):
            yield path


def test_no_file_speaks_of_the_machine_it_was_made_on() -> None:
    for path in _files():
        content = path.read_bytes()
        if b"\0" in content[:1000] or len(content) > 5_000_000:
            continue
        found = ELSEWHERE.search(content.decode("utf-8", "replace"))
        assert not found, f"{path.relative_to(ROOT)}: {found.group()}"
