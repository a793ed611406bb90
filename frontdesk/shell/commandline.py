"""How a command line is read: its language, its help, and the options that every command has."""

import argparse
import locale
import os
import sys
from itertools import pairwise
from typing import Any, NoReturn

from frontdesk.core.words import LANGUAGES, language_of, say

MISUSED = 2
"""The exit code of a command line that is not understood."""


def readable(words: list[str]) -> bool:
    """Whether all that is asked is text: bytes in another encoding could be neither kept nor answered."""
    said = (
        *words,
        *(os.environ.get(name, "") for name in ("FRONTDESK_DATA", "FRONTDESK_OPERATOR", "FRONTDESK_PASSWORD")),
    )
    try:
        "".join(said).encode()
    except UnicodeEncodeError:
        return False
    return True


class _Help(argparse.HelpFormatter):
    """Help with its first word in the language in use."""

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, say("Usage:") + " " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """Speaks the language in use; the names of commands and options are the same in every language."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_Help, **settings)
        self._positionals.title = say("What is asked for")
        self._optionals.title = say("Options")
        self.add_argument("-h", "--help", action="help", help=say("show this help"))

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(MISUSED, say("This command line is not understood: {reason}", reason=message) + "\n")


def common_options(default: Any) -> argparse.ArgumentParser:
    """Options that stand before or after the command; those after it don't reset those before."""
    common = argparse.ArgumentParser(add_help=False, argument_default=default)
    common.add_argument("--data", metavar=say("FOLDER"), help=say("data folder; else FRONTDESK_DATA"))
    common.add_argument("--operator", metavar=say("NAME"), help=say("who signs in; else FRONTDESK_OPERATOR"))
    common.add_argument("--language", choices=LANGUAGES, help=say("language of the answers"))
    common.add_argument("--json", action="store_true", default=default or False, help=say("answer in JSON"))
    return common


def language_asked(words: list[str]) -> str:
    """The language asked for, which the help needs before anything is parsed; else the system's."""
    for word, following in pairwise([*words, ""]):
        name, _, value = word.partition("=")
        if name == "--language" and (value or following) in LANGUAGES:
            return value or following
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(variable):
            return language_of(os.environ[variable])
    if sys.platform == "win32":
        import ctypes

        return language_of(locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), ""))
    return language_of("")
