"""An example post written into its file; what did not change is left as it was."""

from __future__ import annotations

from io import StringIO
from typing import Any

from ruamel.yaml import YAML

from brandcheck.brand.examples import FENCE, parts_of, read_example
from brandcheck.brand.model import ExamplePost
from brandcheck.brand.plain import plain, written_keys
from brandcheck.brand.yaml_edit import YamlEdit
from brandcheck.brand.yaml_pieces import is_block, line_end, start
from brandcheck.brand.yaml_writing import block
from brandcheck.errors import BrandFileInvalid

_NOT_IN_FRONT = frozenset({"id", "text"})


def example_text(post: ExamplePost, before: str | None = None) -> str:
    """The text of `<id>.md`; `before` is what stands there now. Raises BrandFileInvalid when that
    has a fault."""
    if before is None:
        return _new(post)
    old, document = read_example(before, f"{post.id}.md")
    if old == post:
        return before
    front, text = parts_of(before, f"{post.id}.md")
    names = [*document.data, *_written(post)]
    edited = _patched(front, *(_fields(side, names) for side in (old, post)))
    body = text if old.text == post.text else f"\n{post.text}\n"
    made = f"{FENCE}\n{edited}{FENCE}\n{body}"
    return made if _says(made, post) else _new(post)


def _new(post: ExamplePost) -> str:
    front = {name: plain(getattr(post, name)) for name in _written(post)}
    told = f"{block(front, 0)}\n" if front else "{}\n"
    return f"{FENCE}\n{told}{FENCE}\n\n{post.text}\n"


def _written(post: ExamplePost) -> list[str]:
    return [name for name in written_keys(post) if name not in _NOT_IN_FRONT]


def _fields(post: ExamplePost, names: list[str]) -> dict[str, Any]:
    return {name: getattr(post, name) for name in names}


def _patched(front: str, old: dict[str, Any], new: dict[str, Any]) -> str:
    root = YAML(typ="safe", pure=True).compose(StringIO(front))
    if root is None or not is_block(root):
        return f"{block({name: plain(value) for name, value in new.items()}, 0)}\n"
    edited = front[: start(root)] + YamlEdit(front).patched(root, old, new)
    return f"{(edited + front[line_end(root, front) :]).rstrip()}\n"


def _says(text: str, post: ExamplePost) -> bool:
    try:
        return read_example(text, f"{post.id}.md")[0] == post
    except BrandFileInvalid:
        return False
