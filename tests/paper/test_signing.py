"""Where a paper is signed: nothing of a name is lost beyond the edge of the page."""

from unittest.mock import Mock

from frontdesk.paper.fonts import Faces
from frontdesk.paper.sheet import Signature
from frontdesk.paper.signing import Signing

SIZE, WIDTH = 9.0, 300.0


def drawn(*signatures: Signature) -> list[tuple[float, float]]:
    """Where the words of each end, and their size."""
    faces, pen = Faces(), Mock()
    Signing(faces, signatures, SIZE, WIDTH).draw(pen, 0.0, 0.0)
    return [(x + faces.width(text, size), size) for x, _, text, size in (call.args for call in pen.text.call_args_list)]


def test_words_that_are_longer_than_the_page_are_smaller() -> None:
    (short, usual), (long, smaller) = drawn(Signature("开单人：沈一舟"), Signature("签收人：" + "赵" * 60))
    assert (usual, short < WIDTH) == (SIZE, True)
    assert smaller < SIZE and long <= WIDTH + 0.01
    assert drawn(Signature("")) == [(0.0, SIZE)]
