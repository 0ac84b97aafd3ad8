"""A private person's e-mail address.

Private are: an address with a person's name before the @ (*jan.de.vries@*, *j.devries@*,
*fatima@*), also at work, and an address at a provider for private people (*@gmail.com*). A role
(*info@*, *vacatures@*, *team.zuid@*) stays silent.
"""

from __future__ import annotations

import re

from brandcheck.language.nl.names import is_first_name
from brandcheck.safety.base import Alert
from brandcheck.safety.lists import pattern
from brandcheck.safety.reading import read
from brandcheck.signals.base import Draft

KIND = "email"
_ADDRESS = re.compile(
    r"(?<![\w.+-])(?P<local>\w[\w.+'-]*)\s?(?:@|\(at\)|\[at\])\s?"
    r"(?P<domain>[A-Za-z0-9-]+)(?:\.[A-Za-z0-9-]+)+(?<![.-])"
)
_PART = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"(?<![\w@.])[A-ZÀ-Ý][\w-]{2,}")
MIN_SURNAME = 3


def find(draft: Draft) -> list[Alert]:
    """E-mail addresses of private people."""
    reading = read(draft)
    if "@" not in reading.text and "at" not in reading.text:
        return []
    named = {word.lower() for word in _NAME.findall(_ADDRESS.sub(" ", reading.text))}
    return reading.alerts(
        KIND,
        [
            match.span()
            for match in _ADDRESS.finditer(reading.text)
            if is_private(match["local"], match["domain"], named)
        ],
    )


def is_private(local: str, domain: str, named: set[str]) -> bool:
    """Whether an address is a person's. `named`: the capitalised words of the text."""
    parts = [part.lower() for part in _PART.findall(local)]
    if not parts or any(pattern("roles", "role").fullmatch(part) for part in parts):
        return False
    if pattern("roles", "freemail").fullmatch(domain):
        return True
    if is_first_name(parts[0]) or any(is_first_name(part) for part in parts[1:]):
        return True
    if len(parts) > 1:
        return len(parts[0]) == 1 or all(part.isalpha() for part in parts)
    return any(len(name) > MIN_SURNAME and parts[0].endswith(name) for name in named)
