"""The house keeps its shape: layers hold, rules run without a screen, nothing private is in the tree."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.application import use_cases
from importlinter.configuration import configure

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "frontdesk"
SOURCES = sorted(path for path in PACKAGE.rglob("*.py") if path.parent.name != "versions")

SEEN = {"widgets", "shell", "tables", "dialogs", "tab"}
"""Packages and modules that show something; all others run where Qt is not even installed."""

LINES = {PACKAGE / "shell" / "window.py": 250}
"""The most lines that a file may have, where that is not 400."""

EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base", "handler", "model", "models"}


def test_the_import_contracts_hold(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    configure()
    kept = use_cases.lint_imports(no_logo=True, cache_dir=None)
    assert kept, capsys.readouterr().out


def test_the_rules_run_without_qt() -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in SOURCES
        if not SEEN & {*path.relative_to(PACKAGE).parts, path.stem} and path.stem not in ("__init__", "__main__", "env")
    ]
    # A name that is None in sys.modules cannot be imported.
    lines = [
        "import sys",
        "sys.modules['PySide6'] = None",
        *(f"import {name}" for name in modules),
    ]
    result = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr


def test_qt_does_not_wear_out_none() -> None:
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(5000):
        thing.setObjectName("thing")
    assert sys.getrefcount(None) > before - 500


def test_files_stay_short_enough_to_be_read() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    over = {path: length for path, length in lengths.items() if length > LINES.get(path, 400)}
    assert [f"{path.relative_to(ROOT)}: {length}" for path, length in over.items()] == []


def test_every_module_has_a_name_that_says_what_it_is() -> None:
    assert [str(path.relative_to(ROOT)) for path in SOURCES if {path.stem, path.parent.name} & EMPTY_NAMES] == []


def test_every_dependency_is_pinned_by_name_and_version_alone() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    pins = [
        line
        for line in (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]
    assert [pin for pin in pins if not re.fullmatch(r"[a-z0-9-]+==[0-9][0-9a-z.]*", pin)] == []
    pinned = {pin.split("==")[0] for pin in pins}
    assert {re.split(r"[<>=!]", name)[0].lower().replace("_", "-") for name in wanted} <= pinned


def texts() -> Iterator[tuple[Path, str]]:
    """Every text file of the project that people write."""
    folders = ("frontdesk", "tests", "packaging", "i18n", "resources", ".ci")
    files = [ROOT / "README.md", ROOT / "pyproject.toml"]
    for path in files + [path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file()]:
        if path.suffix in {"", ".py", ".md", ".toml", ".txt", ".ts", ".qss", ".svg", ".csv", ".tsv", ".json"}:
            yield path, path.read_text(encoding="utf-8")


def test_no_registry_and_no_home_folder_is_named_in_the_tree() -> None:
    private = re.compile(
        r"https?://[^/\s]*(pypi|pythonhosted|npmjs|debian\.org|mirrors?\.)|/(home|Users|root)/[a-z]|[A-Z]:\\Users\\"
    )
    assert [f"{path.relative_to(ROOT)}: {hit[0]}" for path, text in texts() if (hit := private.search(text))] == []
