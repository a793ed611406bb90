"""Where whatever the desks let be called takes words from people, and the same call with other words in one place."""

import types
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass, replace
from typing import Any

Put = Callable[[Any, str], Any]
"""The value with a text in one place of it."""


def places(hint: Any) -> Iterator[tuple[str, Put]]:
    """Where a value of this type may hold a text: the name of the place, and what puts another one there."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if hint is str:
        yield "", lambda _, text: text
    elif origin in (typing.Union, types.UnionType):
        for each in inner:
            yield from places(each)
    elif is_dataclass(hint) and isinstance(hint, type):
        hints = typing.get_type_hints(hint)
        for field in fields(hint):
            for name, put in places(hints[field.name]) if field.init else ():
                yield f".{field.name}{name}", _within(field.name, put)
    elif isinstance(origin, type) and issubclass(origin, Mapping):
        for name, put in places(inner[1]):
            yield f"{{}}{name}", _in_each_value(put)
    elif isinstance(origin, type) and issubclass(origin, Sequence | AbstractSet) and origin is not tuple:
        for name, put in places(inner[0]):
            yield f"[]{name}", _in_each(put)


def _within(name: str, put: Put) -> Put:
    return lambda value, text: replace(value, **{name: put(getattr(value, name), text)})


def _in_each(put: Put) -> Put:
    return lambda value, text: [put(each, text) for each in value]


def _in_each_value(put: Put) -> Put:
    return lambda value, text: {key: put(each, text) for key, each in value.items()}
