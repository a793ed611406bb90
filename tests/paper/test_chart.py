"""Charts: round figures on the axis, every text where it can be read, colours that everybody tells apart."""

import math
import subprocess
import sys
from contextlib import closing
from itertools import combinations, pairwise
from typing import Any

import pypdfium2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from frontdesk.core.words import Speaker
from frontdesk.paper.axis import axis_of
from frontdesk.paper.brush import Box
from frontdesk.paper.chart import Chart, Series
from frontdesk.paper.drawing import ScreenChart, chart_pdf, draw_chart
from frontdesk.paper.fonts import faces
from frontdesk.paper.palette import DARK, LIGHT, PALETTES, PRINT, Palette

EN, ZH = Speaker("en"), Speaker("zh_CN")
MONTHS = tuple(f"2026-{month:02}" for month in range(1, 13))
AGES = ("0–30 天", "31–90 天", "91–180 天", "181–365 天", "一年以上")


def rates(*values: int | None, **changes: Any) -> Chart:
    whole: dict[str, Any] = {
        "title": "月度收缴率",
        "measure": "percent",
        "shape": "lines",
        "categories": MONTHS[: len(values)],
        "series": (Series("收缴率", values),),
    }
    return Chart(**{**whole, **changes})


def money(*values: int | None, **changes: Any) -> Chart:
    return rates(*values, **{"measure": "money", "shape": "bars", "title": "账龄分析", **changes})


def drawn(chart: Chart, size: tuple[float, float] = (640, 300), palette: Palette = LIGHT, text: float = 12) -> Any:
    return draw_chart(chart, size, palette, EN, faces(), text=text)


def texts(drawing: Any) -> list[tuple[str, Box, bool]]:
    """Every text of a drawing, what it covers, and whether it is turned."""
    found = []
    for shape in drawing.contents:
        if not hasattr(shape, "turn"):
            continue
        a, b, c, d, e, f = shape.turn
        ends = [(x, y) for x in (0, shape.line.width * shape.size) for y in (-0.2 * shape.size, 0.88 * shape.size)]
        xs, ys = zip(*((a * x + c * y + e, b * x + d * y + f) for x, y in ends), strict=True)
        found.append((shape.text, Box(min(xs), min(ys), max(xs), max(ys)), b != 0))
    return found


def words(chart: Chart, **how: Any) -> list[str]:
    return [text for text, _, _ in texts(drawn(chart, **how))]


def pdf_text(pdf: bytes) -> str:
    with closing(pypdfium2.PdfDocument(pdf)) as document, closing(document[0].get_textpage()) as page:
        return str(page.get_text_range())


# The axis


@pytest.mark.parametrize(
    ("measure", "values", "ticks", "unit"),
    [
        ("money", [123_456], ["0", "500", "1,000", "1,500"], "yuan"),
        ("money", [18_542_350, 9_321_180], ["0", "5", "10", "15", "20"], "10,000 yuan"),
        ("money", [-22_000, 45_000], ["-400", "-200", "0", "200", "400", "600"], "yuan"),
        ("money", [35], ["0.0", "0.1", "0.2", "0.3", "0.4"], "yuan"),
        ("money", [123_456_789_012_300], ["0", "5,000", "10,000", "15,000"], "100 million yuan"),
        ("money", [], ["0", "20", "40", "60", "80", "100"], "yuan"),
        ("percent", [9512, 8000], ["0%", "20%", "40%", "60%", "80%", "100%"], ""),
        ("percent", [13_240], ["0%", "50%", "100%", "150%"], ""),
        ("count", [3], ["0", "1", "2", "3"], ""),
        ("count", [0, 0], ["0", "1"], ""),
    ],
)
def test_an_axis_is_marked_at_round_figures(measure: Any, values: list[int], ticks: list[str], unit: str) -> None:
    axis = axis_of(measure, values, 5)
    assert [axis.tick(tick) for tick in axis.ticks] == ticks
    assert axis.unit == unit


@given(st.sampled_from(["money", "percent", "count"]), st.lists(st.integers(-(10**15), 10**15)), st.integers(0, 12))
def test_an_axis_has_room_for_every_figure_and_for_zero(measure: Any, values: list[int], most: int) -> None:
    axis = axis_of(measure, values, most)
    assert all(0 <= axis.at(value) <= 1 for value in [0, *values])
    assert 0 in axis.ticks
    assert len(axis.ticks) <= max(most, 2) + 1
    assert len({axis.tick(tick) for tick in axis.ticks}) == len(axis.ticks)


def test_a_figure_is_rounded_half_up_and_never_to_minus_nothing() -> None:
    axis = axis_of("money", [100_000], 5)
    assert [axis.label(value) for value in (149, 150, -150, -49)] == ["1", "2", "-2", "0"]
    assert axis_of("percent", [], 5).label(9512) == "95.1%"
    assert axis_of("money", [4999], 5).label(4999) == "49.99"


# What a chart says


def test_every_figure_is_said_in_full() -> None:
    chart = money(18_542_350, None, categories=("1 栋", "2 栋"), by="楼栋")
    assert list(chart.lines()) == ["1 栋: 185,423.50", "2 栋: –"]
    two = rates(9500, series=(Series("今年", (9500,)), Series("去年", (None,))))
    assert list(two.lines()) == ["2026-01: 今年 95.00%, 去年 –"]


def test_shares_are_those_of_the_whole_series() -> None:
    chart = money(30_000, 10_000, shares=True, shape="rows", categories=("物业费", "水费"))
    assert list(chart.lines()) == ["物业费: 300.00 (75.00%)", "水费: 100.00 (25.00%)"]
    assert {"300 (75.0%)", "100 (25.0%)"} <= set(words(chart))


def test_nothing_is_no_whole_to_have_a_share_of() -> None:
    assert list(money(0, shares=True).lines()) == ["2026-01: 0.00"]
    assert list(money(-100, 300, shares=True).lines())[1] == "2026-02: 3.00"


def test_a_series_has_one_value_for_each_category() -> None:
    with pytest.raises(ValueError, match="one value"):
        rates(9500, categories=MONTHS)


def causes(*values: int, **changes: Any) -> Chart:
    told = {"measure": "count", "shape": "pareto", "line": "累计", "few": 8000, "series": (Series("投诉", values),)}
    return rates(*values, **{**told, "categories": tuple(f"类{at}" for at in range(len(values))), **changes})


def test_a_pareto_chart_tells_what_the_figures_come_to_and_the_few_that_count() -> None:
    chart = causes(21, 14, 9, 5, 1)
    assert list(chart.lines()) == [
        "类0: 21, 累计 42.00%", "类1: 14, 累计 70.00%", "类2: 9, 累计 88.00%", "类3: 5, 累计 98.00%",
        "类4: 1, 累计 100.00%",
    ]  # fmt: skip
    assert (chart.vital, causes(80, 20).vital, causes(0, 0).vital, causes().vital) == (3, 1, 0, 0)


@pytest.mark.parametrize(("values", "more"), [((1, 2), {}), ((1, -1), {}), ((2, 1), {"series": ()})])
def test_a_pareto_chart_has_one_series_of_falling_figures(values: tuple[int, ...], more: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="falling"):
        causes(*values, **more)


# The drawing


def test_a_chart_in_a_pdf_can_be_searched_and_copied() -> None:
    chart = money(18_542_350, 1_234_500, categories=("𡋾栋", "喆栋"), counted="")
    found = "".join(pdf_text(chart_pdf(chart, (400, 220), PRINT, ZH)).split())
    assert all(text in found for text in ("账龄分析", "𡋾栋", "喆栋", "18.54", "1.23"))


def test_the_same_chart_gives_the_same_bytes() -> None:
    assert chart_pdf(rates(9500), (300, 200), PRINT, EN) == chart_pdf(rates(9500), (300, 200), PRINT, EN)


@pytest.mark.parametrize("shape", ["bars", "stacked", "lines", "rows"])
def test_a_chart_without_figures_says_so(shape: Any) -> None:
    for chart in (rates(shape=shape, series=()), rates(None, None, shape=shape), rates(shape=shape)):
        assert words(chart) == ["月度收缴率", "No figures yet."]


def test_a_chart_of_one_series_needs_no_legend_and_one_of_several_does() -> None:
    assert "收缴率" not in words(rates(9500))
    assert {"今年", "去年"} <= set(words(rates(9500, series=(Series("今年", (9500,)), Series("去年", (9400,))))))


def test_what_amounts_are_in_and_what_is_counted_is_said_once() -> None:
    assert words(money(100_000)).count("In yuan") == 1
    assert words(rates(3, measure="count", counted="households")).count("In households") == 1


def test_figures_that_would_meet_are_all_left_out() -> None:
    # They would not fit above each other's bars, so none is said: some of them would look chosen.
    values = tuple(28_000_000 + month * 731_000 for month in range(12))
    chart = money(*values, series=tuple(Series(name, values) for name in ("应收", "实收", "减免")))
    assert not [text for text in words(chart, size=(300, 200)) if "." in text]
    assert "35.3" in words(chart, size=(1300, 300))


def test_long_names_are_cut_and_many_are_thinned() -> None:
    long = tuple(f"住宅物业服务费（高层电梯洋房第{number}期）" for number in range(10))
    assert any(text.endswith("…") for text in words(money(*range(10), categories=long)))
    houses = tuple(f"{number} 栋" for number in range(1, 61))
    shown = [text for text in words(money(*range(60), categories=houses)) if text.endswith("栋")]
    assert 10 <= len(shown) < 60
    assert shown[0] == "1 栋"


def test_english_names_are_broken_between_words() -> None:
    names = ("Property service fee", "Parking space", "Water")
    shown = words(money(1, 2, 3, categories=names), size=(260, 200))
    assert {"Property", "service fee"} <= set(shown) or {"Property service", "fee"} <= set(shown)


def colours(drawing: Any) -> list[str]:
    fills = [getattr(shape, "fillColor", None) for shape in drawing.contents]
    return [f"#{fill.hexval()[2:].upper()}" for fill in fills if fill is not None]


def test_ages_go_from_light_to_dark_and_states_keep_their_colours() -> None:
    one = money(1, 2, 3, 4, 5, categories=AGES, ordered=True)
    assert [colour for colour in colours(drawn(one)) if colour in LIGHT.scale] == list(LIGHT.scale)
    stacked = money(1, shape="stacked", ordered=True, series=tuple(Series(age, (7,)) for age in AGES))
    assert set(LIGHT.scale) <= set(colours(drawn(stacked)))
    owed = money(5, series=(Series("欠费", (5,), "late"), Series("实收", (6,))))
    assert {LIGHT.states["late"], LIGHT.series[0]} <= set(colours(drawn(owed)))


def test_what_is_below_zero_hangs_and_is_said_below_its_bar() -> None:
    drawing = drawn(money(-300_000, 300_000, categories=("1月", "2月")))
    where = {text: box for text, box, _ in texts(drawing)}
    assert where["-3,000"].top < where["0"].bottom < where["3,000"].bottom


def test_a_line_has_a_gap_where_there_is_no_figure() -> None:
    def strokes(chart: Chart) -> int:
        return sum(getattr(shape, "strokeWidth", 0) == 12 / 6.5 for shape in drawn(chart).contents)

    assert strokes(rates(9000, 9100, 9200, 9300)) == 1
    assert strokes(rates(9000, 9100, None, 9200, 9300)) == 2


def names() -> st.SearchStrategy[str]:
    return st.text("一二栋费物业（）·abWi 0123456789-𡋾☑", max_size=30)


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    count = draw(st.sampled_from([0, 1, 2, 5, 12, 13, 24, 30, 60]))
    value = st.none() | st.integers(-(10 ** draw(st.integers(0, 15))), 10 ** draw(st.integers(0, 15)))
    series = st.builds(
        Series,
        names(),
        st.lists(value, min_size=count, max_size=count).map(tuple),
        st.sampled_from(["", "good", "late", "nonsense"]),
    )
    return Chart(
        title=draw(names()),
        measure=draw(st.sampled_from(["money", "percent", "count"])),
        categories=tuple(draw(st.lists(names(), min_size=count, max_size=count))),
        series=tuple(draw(st.lists(series, max_size=6))),
        shape=draw(st.sampled_from(["bars", "stacked", "lines", "rows"])),
        counted=draw(names()),
        ordered=draw(st.booleans()),
        shares=draw(st.booleans()),
    )


@st.composite
def paretos(draw: st.DrawFn) -> Chart:
    count = draw(st.sampled_from([0, 1, 3, 13]))
    values = draw(st.lists(st.integers(0, 10 ** draw(st.integers(0, 9))), min_size=count, max_size=count))
    return Chart(
        title=draw(names()),
        measure="count",
        shape="pareto",
        categories=tuple(draw(st.lists(names(), min_size=count, max_size=count))),
        series=(Series(draw(names()), tuple(sorted(values, reverse=True))),),
        line=draw(names()),
        few=draw(st.sampled_from([0, 8000])),
    )


@settings(max_examples=60)
@given(charts() | paretos(), st.floats(1, 1400), st.floats(1, 900), st.sampled_from([9.0, 12.0, 24.0]))
@example(money(1, categories=("W" * 30,)), 100, 60, 12.0)
@example(rates(title="0" * 13, series=()), 76, 40, 9.0)
@example(money(None, -3, series=tuple(Series("", (None, -3)) for _ in range(5))), 192, 323, 24.0)
@example(rates(1, None, shape="bars", shares=True), 192, 189, 24.0)
@example(rates(51, 0, measure="money"), 72, 85, 9.0)
@example(money(*range(20), categories=("",) * 18 + ("0" * 9, "")), 393, 229, 24.0)
def test_any_figures_are_drawn_with_every_text_inside_the_frame(
    chart: Chart, width: float, height: float, text: float
) -> None:
    drawing = drawn(chart, (width, height), text=text)
    found = [(said, box, turned) for said, box, turned in texts(drawing) if said]
    frame = Box(-0.5, -0.5, width + 0.5, height + 0.5)
    assert [(said, box) for said, box, _ in found if not box.within(frame)] == []
    flat = [(said, box) for said, box, turned in found if not turned]
    assert [(one, other) for one, other in combinations(flat, 2) if one[1].meets(other[1])] == []
    # The pdf can be written too.
    chart_pdf(chart, (width, height), PRINT, EN, text=text)


# Colours

_SIGHTS = {
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    # Without red, and without green: Machado, Oliveira and Fernandes 2009, severity 1.
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
}


def seen(colour: str, sight: str = "all") -> tuple[float, float, float]:
    """Lightness and colour in CIE L*a*b*, as somebody with this sight sees it."""
    linear = [
        part / 255 / 12.92 if part / 255 <= 0.04045 else ((part / 255 + 0.055) / 1.055) ** 2.4
        for part in bytes.fromhex(colour[1:])
    ]
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, linear, strict=True))))
        for row in _SIGHTS[sight]
    )
    x, y, z = (
        part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116
        for part in (
            (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047,
            0.2126 * red + 0.7152 * green + 0.0722 * blue,
            (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883,
        )
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES.keys())
@pytest.mark.parametrize("sight", _SIGHTS)
def test_everybody_tells_six_series_and_the_states_apart(palette: Palette, sight: str) -> None:
    for some, least in ((palette.series[:6], 15), ([palette.states[state] for state in ("good", "soon", "late")], 10)):
        assert min(math.dist(seen(a, sight), seen(b, sight)) for a, b in combinations(some, 2)) > least


def test_neighbours_differ_in_grey_too_and_a_scale_has_one_direction() -> None:
    assert all(abs(seen(a)[0] - seen(b)[0]) > 20 for a, b in pairwise(PRINT.series))
    for palette in (LIGHT, PRINT):
        assert all(seen(a)[0] - seen(b)[0] > 10 for a, b in pairwise(palette.scale))
    assert all(seen(b)[0] - seen(a)[0] > 10 for a, b in pairwise(DARK.scale))


def test_a_scale_has_as_many_steps_as_are_asked_for() -> None:
    assert LIGHT.steps(5) == list(LIGHT.scale)
    assert [len(set(LIGHT.steps(count))) for count in (0, 1, 2, 3, 9)] == [0, 1, 2, 3, 9]


# The screen


def test_the_screen_gets_the_colours_of_its_scheme() -> None:
    chart = ScreenChart(money(18_542_350), EN)
    for scheme, palette in (("light", LIGHT), ("dark", DARK)):
        width, height, pixels = chart.picture(320, 160, 12, scheme)
        assert (width, height, len(pixels)) == (320, 160, 320 * 160 * 4)
        points = {pixels[at : at + 3][::-1].hex() for at in range(0, len(pixels), 4)}
        assert {palette.ground[1:].lower(), palette.series[0][1:].lower()} <= points


def test_edges_of_bars_are_those_of_pixels() -> None:
    width, height, pixels = ScreenChart(money(18_542_350), EN).picture(319, 157, 12, "light")
    row = pixels[(height // 2) * width * 4 :][: width * 4]
    found = [row[at : at + 3][::-1].hex() for at in range(0, len(row), 4)]
    bar = LIGHT.series[0][1:].lower()
    assert bar in found
    assert found[found.index(bar) - 1] in (LIGHT.ground[1:].lower(), LIGHT.line[1:].lower())


@pytest.mark.parametrize("shape", ["bars", "lines", "rows", "pareto"])
def test_every_category_is_found_where_it_is_drawn(shape: Any) -> None:
    chart = money(4, 3, 2, 1, shape=shape, categories=("一栋", "二栋", "三栋", "四栋"))
    screen = ScreenChart(chart, EN)
    places = {text: box for text, box, _ in texts(draw_chart(chart, (640, 300), LIGHT, EN, faces(), text=12, grain=1))}
    # That of the test has a title above.
    size = 640, 300 - round(1.9 * 12)
    for line in screen.lines():
        box = places[line.partition(":")[0]]
        x, y = (box.left + box.right) / 2, (box.bottom + box.top) / 2
        assert screen.line_at(x, size[1] - y, *size, 12) == line
    assert screen.line_at(320, 2, *size, 12) == ""
    assert ScreenChart(rates(), EN).line_at(320, 100, *size, 12) == ""


def test_a_chart_of_many_rows_wants_to_be_higher() -> None:
    few, many = (
        ScreenChart(rates(*range(count), shape="rows", categories=tuple(map(str, range(count)))), EN)
        for count in (5, 50)
    )
    assert many.height(600, 12) > few.height(600, 12) * 5
    assert next(iter(few.lines())) == "0: 0.00%"
    assert few.title == "月度收缴率"


def test_reportlab_is_loaded_when_the_first_chart_is_drawn_and_not_before() -> None:
    script = (
        "import sys; import frontdesk.paper.drawing, frontdesk.paper.reportpages, frontdesk.paper.reportsheets; "
        "assert not {name.split('.')[0] for name in sys.modules} & {'reportlab', 'openpyxl', 'pypdfium2'}"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
