"""Golden papers: a paper as text must match the file kept beside the tests.

After a wanted change run `FRONTDESK_GOLDEN=write pytest tests/papers` and read the difference before committing it.
"""

import os
from pathlib import Path

HERE = Path(__file__).parent


def check(name: str, language: str, text: str) -> None:
    """Compare with `<name>.<language>.txt`, or write it when asked to."""
    path = HERE / f"{name}.{language}.txt"
    if os.environ.get("FRONTDESK_GOLDEN") == "write":
        path.write_text(text, encoding="utf-8")
    assert path.is_file(), f"{path.name} does not exist yet"
    assert text == path.read_text(encoding="utf-8")
