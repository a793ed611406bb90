"""Starts the program: `frontdesk`, or `python -m frontdesk`."""

import builtins
import gc
import sys


def main() -> int:
    """The window or the command line, as the arguments ask."""
    if sys.platform == "win32":
        # Redirected output would else be in a code page that lacks most names.
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    if sys.argv[1:] == ["--read-aside"]:
        # A bundled program is its own reader of other offices' files.
        from frontdesk.paper.aside import live

        live()
    if len(sys.argv) == 1:
        # The window is what most starts are for: it is painted before anything that it does not need is loaded.
        # Looking for garbage among ever more modules takes a tenth of the start; `starting` begins again after it.
        gc.disable()
        _load_qt()
        from frontdesk.shell.starting import run

        return run()
    from frontdesk.shell.cli import main as ask
    from frontdesk.shell.trouble import hush

    hush()
    return ask()


def _load_qt() -> None:
    """Load Qt and keep Python's own import: PySide6's, which looks for a switch unused here, is a fifth slower."""
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - loaded for what it does to imports

    builtins.__import__ = own


if __name__ == "__main__":
    sys.exit(main())
