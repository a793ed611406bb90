"""Every act that the code knows, found in its text, and calls that come as far as each of them."""

import ast
import types
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

import frontdesk
from frontdesk.core.money import Money

_PACKAGE = Path(frontdesk.__file__).parent
_OWN = {"Ground", "Books"}
"""Where acts are made, not taken."""


def named_acts() -> set[str]:
    """The name of every act in the code."""
    return {name for tree in _trees().values() for name in _names(tree)}


@cache
def _trees() -> dict[str, ast.Module]:
    found = {}
    for path in sorted(_PACKAGE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if ".act(" in text or ".require(" in text:
            parts = path.relative_to(_PACKAGE.parent).with_suffix("").parts
            found[".".join(part for part in parts if part != "__init__")] = ast.parse(text)
    return found


def _sites(tree: ast.AST) -> Iterator[ast.Call]:
    """Where an act is begun: `ground.act(name, right)`."""
    return (node for node in _asks(tree) if len(node.args) == 2)


def _asks(tree: ast.AST) -> Iterator[ast.Call]:
    """Where an act is begun or a right is asked for: `ground.require(right)`."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if (node.func.attr, len(node.args)) in (("act", 2), ("require", 1)):
            yield node


def _names(tree: ast.Module) -> Iterator[str]:
    """The names of the acts of a module: a text, one of two texts, or a name that a caller or a constant gives."""
    for site in _sites(tree):
        yield from (each.value for each in ast.walk(site.args[0]) if isinstance(each, ast.Constant))


@cache
def doors() -> list[tuple[str, str, str, bool]]:
    """Whatever anybody may call that asks for a right: module, class (or "") and function, and whether it is an act."""
    found = []
    for module, tree in _trees().items():
        for scope in (tree, *(node for node in tree.body if isinstance(node, ast.ClassDef))):
            owner = scope.name if isinstance(scope, ast.ClassDef) else ""
            if owner in _OWN:
                continue
            made = {each.name: each for each in scope.body if isinstance(each, ast.FunctionDef)}
            calls = {name: _calls(each) for name, each in made.items()}
            acting = _reaching({name for name, each in made.items() if any(_sites(each))}, calls)
            asking = _reaching({name for name, each in made.items() if any(_asks(each))}, calls)
            found += [(module, owner, name, name in acting) for name in sorted(asking) if not name.startswith("_")]
    return found


def _reaching(names: set[str], calls: Mapping[str, set[str]]) -> set[str]:
    """These, and whatever beside them calls them, directly or not."""
    more = names | {name for name, called in calls.items() if called & names}
    return names if more == names else _reaching(more, calls)


def _calls(tree: ast.AST) -> set[str]:
    """What a function calls: functions beside it, and methods of its own."""
    called = {node.func for node in ast.walk(tree) if isinstance(node, ast.Call)}
    return {each.id for each in called if isinstance(each, ast.Name)} | {
        each.attr
        for each in called
        if isinstance(each, ast.Attribute) and isinstance(each.value, ast.Name) and each.value.id == "self"
    }


def made(hint: Any, known: Mapping[Any, Any]) -> Any:
    """Some value of a type, such as a desk would take; `known` gives those of types that can't be guessed."""
    if hint in known:
        return known[hint]
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return None if type(None) in inner else made(inner[0], known)
    if origin is typing.Literal:
        return inner[0]
    if origin is tuple:
        return tuple(made(each, known) for each in inner if each is not ...)
    if origin is not None and issubclass(origin, Mapping):
        return {made(inner[0], known): made(inner[1], known)}
    if origin is Callable:
        return lambda *_: None
    if origin is not None and issubclass(origin, Sequence | AbstractSet | typing.Iterable):  # type: ignore[arg-type]
        return [made(inner[0], known)]
    if is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        needed = [each for each in fields(hint) if each.default is MISSING and each.default_factory is MISSING]
        return hint(**{each.name: made(hints[each.name], known) for each in needed})
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    plain: dict[Any, Any] = {str: "说明", int: 1, bool: True, bytes: b"", dict: {}, Money: Money(100), float: 1.0}
    return plain[hint]
