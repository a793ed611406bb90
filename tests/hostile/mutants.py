"""Real files as a bad disk, a bad line or a bad person leaves them."""

import io
import random
import zipfile
from collections.abc import Iterator, Sequence


def mutants(real: Sequence[bytes], count: int, chance: random.Random) -> Iterator[bytes]:
    """So many files, each one of the real ones with something wrong."""
    for _ in range(count):
        content = chance.choice(real)
        change = chance.choice((_flipped, _cut, _hollow, _doubled, _random, _swapped))
        yield change(content, chance)


def _flipped(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 3, 30))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content))]


def _hollow(content: bytes, chance: random.Random) -> bytes:
    at, size = chance.randrange(len(content)), chance.choice((1, 16, 512))
    return content[:at] + bytes(size) + content[at + size :]


def _doubled(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content))
    return content[:at] + content[at // 2 :]


def _random(content: bytes, chance: random.Random) -> bytes:
    return content[:4] + chance.randbytes(chance.randrange(2_000))


def _swapped(content: bytes, chance: random.Random) -> bytes:
    """A workbook whose parts bear each other's names, or are damaged within a sound archive; a text turned round."""
    if not content.startswith(b"PK"):
        return content[::-1]
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(target, "w") as after:
        names = before.namelist()
        first, second = chance.sample(names, 2)
        for name in names:
            part = before.read({first: second}.get(name, name))
            if name == second:
                part = chance.choice((_flipped, _cut, _hollow))(part, chance)
            after.writestr(name, part)
    return target.getvalue()
