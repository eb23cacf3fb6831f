"""What holds for dates in any text: spans cut it, nothing raises, time is linear, every written date comes back."""

from __future__ import annotations

import gc
import random
import time
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vngovnlp.dates import article_of, event_date, find_dates, resolve, tag
from vngovnlp.dates.lunar import lunar
from vngovnlp.text import read_text

ANCHOR = date(2023, 6, 14)
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
PIECES = [
    "ngày ", "hôm ", "tháng ", "năm ", "quý ", "tuần ", "thứ ", "hai ", "chủ nhật ", "sáng ", "đêm ", "từ ", "đến ", "nay", "12", "3", "/", "-", ".", ",",
    "2020", " ", "(", ")", "đầu ", "cuối ", "6 tháng ", "âm lịch", "Tết ", "rằm ", "mùng ", "giai đoạn ", "thế kỷ ", "XX", "h", "30", ":", "và ", "hằng ", "lần",
    "qua", "tới", "\n", "Luật ", "trước ", "Quốc khánh ", "giờ ", "phút ", "vụ Đông Xuân ", "những ", "các ", "nửa ", "Canh Tý", "l/", "O5/",
]  # fmt: skip
TEXTS = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=30).map("".join))


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_any_text(text: str) -> None:
    text = read_text(text).text
    found = find_dates(text)
    assert all(0 <= f.start < f.end <= len(text) and text[f.start : f.end].strip() for f in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    for published in (None, ANCHOR):
        for t in tag(text, published=published):
            assert (t.begin is None) == (t.end_date is None)
            assert t.begin is None or t.end_date is None or t.begin <= t.end_date


WRITINGS = [
    "ngày {d}/{m}/{y}", "ngày {d:02}/{m:02}/{y}", "{d}-{m}-{y}", "ngày {d}.{m}.{y}", "ngày {d} tháng {m} năm {y}", "ngày {d:02} tháng {m:02} năm {y}",
    "hôm {d}/{m}/{y}", "sáng {d}/{m}/{y}", "ngày {d} tháng {m}/{y}", "ngày {d} - {m} - {y}", "{d:02}/{m:02}/{y}", "8h30 ngày {d}/{m}/{y}",
    "ngày {d}/{m} năm {y}", "ngày{d}/{m}/{y}", "ngày {d:02} /{m:02}/ {y}", "chiều tối ngày {d:02} tháng {m:02} năm {y}", "{weekday}, ngày {d}/{m}/{y}",
    "{weekday} ({d}-{m}-{y})", "ngày {words} tháng {month_words} năm {y}", "14 giờ 05 phút ngày {d}/{m}/{y}", "9 giờ sáng {d}.{m}.{y}",
]  # fmt: skip
ONES = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
MONTH_WORDS = ["Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười một", "Mười hai"]
WEEKDAYS = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]


def in_words(n: int) -> str:
    """25 -> 'hai mươi lăm'."""
    tens, ones = divmod(n, 10)
    if tens == 0:
        return "mùng " + ONES[ones]
    last = {1: "mốt" if tens > 1 else "một", 4: "tư" if tens > 1 else "bốn", 5: "lăm"}.get(ones, ONES[ones])
    return " ".join(filter(None, ["mười" if tens == 1 else ONES[tens] + " mươi", last]))


def written(day: date, writing: str) -> str:
    return writing.format(
        d=day.day, m=day.month, y=day.year, weekday=WEEKDAYS[day.weekday()], words=in_words(day.day), month_words=MONTH_WORDS[day.month - 1]
    )  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(DAYS, st.sampled_from(WRITINGS))
def test_every_written_date_comes_back(day: date, writing: str) -> None:
    if "{month_words}" in writing and day.month == 1:
        return  # 'tháng Một' is not said of January's days
    words = written(day, writing)
    text = f"Xã họp vào {words}, đông đủ."
    [t] = resolve(text, find_dates(text))
    assert (text[t.start : t.end], t.begin, t.end_date) == (words, day, day)


@settings(max_examples=200, deadline=None)
@given(DAYS, st.integers(0, 60), st.sampled_from([" đến ", " tới ", " đến hết "]))
def test_every_range_comes_back(day: date, more: int, link: str) -> None:
    last = day + timedelta(days=more + 1)
    words = f"ngày {day.day}/{day.month}/{day.year}{link}ngày {last.day}/{last.month}/{last.year}"
    text = f"Chợ đóng cửa từ {words}."
    [t] = resolve(text, find_dates(text))
    assert (text[t.start : t.end], t.value, t.begin, t.end_date) == (words, f"{day}/{last}", day, last)


UNITS = [
    ("tháng {m}/{y}", "{y}-{m:02}"), ("tháng {m:02} năm {y}", "{y}-{m:02}"), ("quý {q}/{y}", "{y}-Q{q}"), ("năm {y}", "{y}"),
    ("tuần thứ {w} năm {iso}", "{iso}-W{w:02}"), ("tuần {w}/{iso}", "{iso}-W{w:02}"), ("cuối tháng {m}/{y}", "{y}-{m:02}"),
]  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(DAYS, st.sampled_from(UNITS))
def test_every_unit_holds_its_days(day: date, unit: tuple[str, str]) -> None:
    iso = day.isocalendar()
    names = {"m": day.month, "y": day.year, "q": (day.month + 2) // 3, "w": iso.week, "iso": iso.year}
    words, value = (part.format(**names) for part in unit)
    text = f"Số liệu {words} của xã."
    [t] = resolve(text, find_dates(text))
    assert (text[t.start : t.end], t.value) == (words, value)
    assert t.begin is not None
    assert t.end_date is not None
    assert words.startswith("cuối") or t.begin <= day <= t.end_date


@settings(max_examples=150, deadline=None)
@given(DAYS)
def test_every_lunar_date_comes_back(day: date) -> None:
    d, m, y, leap = lunar(day)
    if leap:
        return  # no word of the text says so
    text = f"Làng mở hội ngày {d} tháng {m} âm lịch."
    [t] = resolve(text, find_dates(text), published=date(y, 7, 1))
    assert t.begin is not None
    assert (lunar(t.begin)[:2], abs(t.begin - day) < timedelta(days=400)) == ((d, m), True)


@settings(max_examples=150, deadline=None)
@given(DAYS, st.integers(-150, 150))
def test_a_date_without_its_year_is_the_nearest_one(day: date, away: int) -> None:
    text = f"Ngày {day.day}/{day.month} trời đẹp"
    [t] = resolve(text, find_dates(text), published=day + timedelta(days=away))
    assert t.begin == day or (day.month, day.day) == (2, 29)


@settings(max_examples=100, deadline=None)
@given(
    DAYS,
    st.integers(0, 400),
    st.sampled_from(
        [
            "Ngày 5/3",
            "Tháng 4",
            "Quý II",
            "Hôm nay",
            "Tuần tới",
            "Năm ngoái",
            "Rằm tháng Bảy",
            "Ngày 29/2",
            "Ngày 12",
            "Thứ Hai tuần tới",
            "Hôm thứ Ba",
            "Ba ngày trước",
            "Cách đây 20 năm",
            "5 năm qua",
            "Cuối tháng trước",
            "Đầu năm nay",
            "Tết Trung thu",
            "Mùa hè này",
            "Cuối tuần này",
            "Tuần đầu tháng 5",
            "6 tháng cuối năm",
            "Đêm qua",
            "Ngày 5/3 tới",
            "Mùng 3 Tết",
        ]
    ),
)
def test_resolving_is_monotone_in_the_anchor(day: date, later: int, text: str) -> None:
    [a], [b] = (resolve(text, find_dates(text), published=p) for p in (day, day + timedelta(days=later)))
    assert a.begin is not None
    assert b.begin is not None
    assert a.begin <= b.begin


def test_ten_thousand_mutated_sentences() -> None:
    rng = random.Random(20230614)
    seeds = [
        "Sáng 12/6, huyện Phú Lâm họp bàn nhiệm vụ quý III/2023, giao các phòng báo cáo trước ngày 30/6.",
        "Từ ngày 28/12/2022 đến ngày 3/1/2023, tức mùng 6 đến 12 tháng Chạp, trời rét.",
        "Thứ Hai, 24/2/2020, 09:30 - Trong 2 ngày 12 và 13/5, đoàn kiểm tra 5 năm (2016-2020).",
        "Chủ nhật tuần tới, rằm tháng Giêng Quý Mão, chùa mở hội; 3 lần/năm, nửa sau thế kỷ XIX, năm một chín bảy lăm.",
        "Lúc 9 giờ 15 phút chiều cùng ngày, ba hôm sau, cách đây 20 năm, từ nay đến hết quý, ngày 2l/5, Quốc khánh 2.9.",
    ]
    for _ in range(10_000):
        letters = list(rng.choice(seeds))
        for _ in range(rng.randint(1, 6)):
            at = rng.randrange(len(letters))
            letters[at] = rng.choice(
                ["", " ", "/", "-", "0", "9", "ngày ", "năm ", "(", ",", "ă", letters[at] * 2, "31", "2020", "\n"]
            )
        text = "".join(letters)
        article = article_of(text, published=ANCHOR)
        timexes = tag(text, published=ANCHOR)
        event_date(article, timexes)
        assert all(text[t.start : t.end].strip() for t in timexes)
        assert all(a.end <= b.start for a, b in pairwise(timexes))


HOSTILE = [
    "1",
    "1/",
    "12/5/2020 ",
    "ngày ",
    "ngày 12, ",
    "năm 2020, ",
    "2020 - ",
    "8h30 ",
    "thứ hai (",
    "1 ngày ",
    "\n",
    "ký ",
    "luật ",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_is_linear(unit: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * (size // len(unit) + 1))[:size]
        gc.collect()
        gc.disable()  # the garbage of all tests before would be looked through as well
        start = time.process_time()
        try:
            tag(text, published=ANCHOR)
            return time.process_time() - start
        finally:
            gc.enable()

    small, large = seconds(10_000), seconds(80_000)
    assert large < 0.05 or large < 24 * small  # 8 times the text; a quadratic scan would need 64 times


def test_a_megabyte_of_digits_and_slashes() -> None:
    rng = random.Random(3)
    text = "".join(rng.choice("0123456789/") for _ in range(1_000_000))
    start = time.process_time()
    find_dates(text)
    assert time.process_time() - start < 5


def test_a_range_that_would_end_before_it_begins_has_no_interval() -> None:
    for text in ("CHỦ NHẬT ĐẾN VỤ ĐÔNGXUÂN", "Chủ nhật đến vụ đông xuân"):
        assert all(
            t.begin is None or t.end_date is None or t.begin <= t.end_date for t in tag(text, published=date(2023, 6, 11))
        )
        assert {t.value for t in tag(text, published=date(2023, 6, 11))}.isdisjoint({"2023-06-11/2022/2023"})
