"""A document against its model: the first fault, as an error with file, line and key."""

from __future__ import annotations

from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from brandcheck.brand import problems
from brandcheck.brand.document import Document, Loc
from brandcheck.i18n import _

Model = TypeVar("Model", bound=BaseModel)


def checked(model: type[Model], document: Document, **given: Any) -> Model:
    """The document as `model`; `given` are fields that the file itself does not hold."""
    if document.data is None:
        raise document.invalid((), _(problems.EMPTY))
    if not isinstance(document.data, dict):
        raise document.invalid((), _(problems.NOT_A_MAPPING))
    _refuse_given(model, document, given)
    try:
        return model.model_validate({**document.data, **given})
    except ValidationError as error:
        first = _first(error.errors(include_url=False), document)
        loc = _loc(first)
        raise document.invalid(loc, _problem(first, loc, model, given)) from error


def _refuse_given(model: type[BaseModel], document: Document, given: dict[str, Any]) -> None:
    for key in document.data:
        if key in given:
            raise document.invalid((key,), problems.unknown_key("", _keys(model, ()) - set(given)))


def _first(faults: list[ErrorDetails], document: Document) -> ErrorDetails:
    """The fault to tell. One in an item also makes its list "too short": that is no news."""
    locs = [_loc(fault) for fault in faults]
    around = {loc[:depth] for loc in locs for depth in range(len(loc))}
    innermost = [fault for fault in faults if _loc(fault) not in around]
    return min(innermost or faults, key=lambda fault: _order(fault, document))


def _order(fault: ErrorDetails, document: Document) -> tuple[bool, int]:
    """Unknown keys first: a slip of the pen also shows up as a key that is missing."""
    return fault["type"] != "extra_forbidden", document.line(_loc(fault))


def _loc(fault: ErrorDetails) -> Loc:
    return tuple(part for part in fault["loc"] if part != "[key]")


def _problem(fault: ErrorDetails, loc: Loc, model: type[BaseModel], given: dict[str, Any]) -> str:
    if fault["type"] != "extra_forbidden":
        return problems.model_problem(fault)
    return problems.unknown_key(str(loc[-1]), _keys(model, loc[:-1]) - set(given))


def _keys(model: type[BaseModel], loc: Loc) -> set[str]:
    """The keys a file may use at `loc`, found by walking down the models."""
    inner: type[BaseModel] | None = model
    for part in loc:
        if inner and isinstance(part, str) and part in inner.model_fields:
            inner = _model_in(inner.model_fields[part].annotation)
    return set(inner.model_fields) if inner else set()


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(part) for part in get_args(annotation))
    return next((model for model in found if model), None)
