"""The lexicon files and their reader."""

import unicodedata
from datetime import date

import pytest

from vngovnlp.errors import LexiconError
from vngovnlp.lexicon import COLUMNS, FILES, parse, read, version

HEADER = ",".join(COLUMNS)


def forms(name: str, id_: str) -> set[str]:
    return {entry.form for entry in read(name) if entry.id == id_}


@pytest.mark.parametrize("name", FILES)
def test_every_file_is_read_and_not_empty(name):
    entries = read(name)
    assert len(entries) > 30
    assert all(unicodedata.is_normalized("NFC", entry.form) for entry in entries)
    assert read(name) is entries


def test_parents_and_successors_exist():
    units = {e.id for name in ("places", "geography") for e in read(name)}
    bodies = {e.id for e in read("agencies")}
    assert all(e.parent is None or e.parent in units for name in ("places", "geography") for e in read(name))
    assert all(e.successor is None or e.successor in units for name in ("places", "geography") for e in read(name))
    assert all(e.parent is None or e.parent in bodies for e in read("agencies"))


@pytest.mark.parametrize(
    ("id_", "last"),
    [
        ("bo-ke-hoach-va-dau-tu", date(2025, 2, 28)),
        ("bo-giao-thong-van-tai", date(2025, 2, 28)),
        ("bo-thuy-san", date(2007, 7, 31)),
    ],
)
def test_ministries_that_were_merged_end_and_stay(id_, last):
    rows = [e for e in read("agencies") if e.id == id_]
    assert rows
    assert {e.valid_to for e in rows} == {last}
    assert all(e.valid_on(last) and not e.valid_on(date(2026, 1, 1)) and e.legal_basis for e in rows)


def test_new_ministry_begins_on_the_day_of_the_reform():
    row = next(e for e in read("agencies") if e.form == "Bộ Nông nghiệp và Môi trường")
    assert row.valid_from == date(2025, 3, 1)
    assert not row.valid_on(date(2025, 2, 28))
    assert row.valid_on(date(2025, 3, 1))


def test_63_provinces_became_34_and_districts_ended():
    places = read("places")
    old = [e for e in places if e.kind == "province" and e.valid_on(date(2025, 6, 30))]
    new = [e for e in places if e.kind == "province" and e.valid_on(date(2025, 7, 1))]
    assert (len(old), len(new)) == (63, 34)
    assert not [e for e in places if e.kind == "district" and e.valid_on(date(2025, 7, 1))]
    assert len([e for e in places if e.kind == "commune" and e.valid_on(date(2025, 7, 1))]) == 3321
    assert {e.successor for e in old} == {e.id for e in new}


@pytest.mark.parametrize(
    ("old", "heir"),
    [("vn-54", "Đắk Lắk"), ("vn-74", "Hồ Chí Minh"), ("vn-17", "Phú Thọ"), ("vn-95", "Cà Mau"), ("vn-01", "Hà Nội")],
)
def test_old_province_knows_its_heir(old, heir):
    units = {e.id: e for e in read("places")}
    assert units[units[old].successor].form == heir


def test_known_traps_of_places():
    hand = {(e.form, e.valid_to) for e in read("geography") if e.kind in ("province", "district")}
    assert ("Hà Tây", date(2008, 7, 31)) in hand
    assert ("Thừa Thiên Huế", date(2024, 12, 31)) in hand
    assert ("Thủ Đức", date(2020, 12, 31)) in hand


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id,form\n", "line 1: the columns must be"),
        ("", "line 1: the columns must be"),
        (f"{HEADER}\na,B,c,,,\n", "line 2: 6 columns instead of 7"),
        (f"{HEADER}\na,B,c,,2025-13-01,,usage\n", "line 2: '2025-13-01' is no date"),
        (f"{HEADER}\na,B,c,,2025-03-01,2025-02-01,usage\n", "is after valid_to"),
        (f"{HEADER}\na,B,,,,,usage\n", "must not be empty"),
        (f"{HEADER}\na,B ,c,,,,usage\n", "begin or end with a blank"),
        (f"{HEADER}\nb,B,c,,,,usage\na,A,c,,,,usage\n", "line 3: a,A must stand before b,B"),
        (f"{HEADER}\na,B,c,,,,usage\na,B,c,,,,usage\n", "line 3: a,B is there twice"),
        (f"{HEADER}\na,B,c,,,,usage\nb,Hoa\u0300,c,,,,usage\n", "line 3: not in Unicode NFC"),
    ],
)
def test_a_broken_file_is_named_with_its_line(text, message):
    with pytest.raises(LexiconError) as error:
        parse(text, name="some.csv")
    assert str(error.value).startswith("some.csv, line ")
    assert message in str(error.value)


def test_an_unknown_file_lists_the_known_ones():
    with pytest.raises(LexiconError, match="agencies"):
        read("ministries")


def test_version_is_a_stable_digest():
    assert version() == version()
    assert len(version()) == 12
