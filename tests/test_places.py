"""Units by name, day and holder: the traps of the reforms, names that recur, what became of what."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vngovnlp import places
from vngovnlp.errors import InputError
from vngovnlp.lexicon import read
from vngovnlp.places.names import read_name
from vngovnlp.places.parts import unit_part
from vngovnlp.places.portals import label_of, portal_units
from vngovnlp.places.units import around, unit

BEFORE, SINCE = date(2025, 6, 30), date(2025, 7, 1)


def name(found):
    return found.full_name if found else None


@pytest.mark.parametrize(
    ("text", "type", "key"),
    [
        ("thành phố Đông Hà", "thành phố", "đông hà"),
        ("TP. Đông Hà", "thành phố", "đông hà"),
        ("TP.Đông Hà", "thành phố", "đông hà"),
        ("T.P Đông Hà", None, "t p đông hà"),  # without its last full stop it is no abbreviation
        ("Tx. Quảng Trị", "thị xã", "quảng trị"),
        ("H.Hải Lăng", "huyện", "hải lăng"),
        ("Q.1", "quận", "1"),
        ("q1", "quận", "1"),
        ("Phường 05", "phường", "5"),
        ("Thủ đô Hà Nội", "thành phố", "hà nội"),
        ("tỉnh Hoà Bình", "tỉnh", "hòa bình"),
        ("Bà Rịa – Vũng Tàu", None, "bà rịa vũng tàu"),
        ("Xã Đàn", "xã", "đàn"),  # a street of Hà Nội: no unit has this name
        ("Hải Lăng", None, "hải lăng"),
        ("Tỉnh", None, "tỉnh"),
        ("", None, ""),
    ],
)
def test_a_name_is_read(text, type, key):
    assert read_name(text) == (type, key)


@pytest.mark.parametrize(
    ("text", "day", "found"),
    [
        # Hà Tây until 2008-07-31
        ("tỉnh Hà Tây", date(2008, 7, 31), "tỉnh Hà Tây"),
        ("tỉnh Hà Tây", date(2008, 8, 1), None),
        # Thủ Đức: district, then city, then none of its own
        ("quận Thủ Đức", date(2020, 12, 31), "quận Thủ Đức"),
        ("Thủ Đức", date(2020, 12, 31), "quận Thủ Đức"),
        ("TP Thủ Đức", date(2021, 1, 1), "thành phố Thủ Đức"),
        ("TP Thủ Đức", BEFORE, "thành phố Thủ Đức"),
        ("TP Thủ Đức", SINCE, None),
        ("phường Thủ Đức", SINCE, "phường Thủ Đức"),
        ("Q.2", date(2020, 12, 31), "quận 2"),
        ("Q.2", date(2021, 1, 1), None),
        ("Quận 9", date(2020, 1, 1), "quận 9"),
        # Huế: a city of the province, then the province
        ("thành phố Huế", date(2024, 12, 31), "thành phố Huế"),
        ("tỉnh Thừa Thiên - Huế", date(2024, 12, 31), "tỉnh Thừa Thiên Huế"),
        ("TT-Huế", date(2020, 1, 1), "tỉnh Thừa Thiên Huế"),
        ("tỉnh Thừa Thiên Huế", date(2025, 1, 1), None),
        # one province in two
        ("tỉnh Điện Biên", date(2003, 12, 31), None),
        ("tỉnh Điện Biên", date(2004, 1, 1), "tỉnh Điện Biên"),
        ("tỉnh Cần Thơ", date(2003, 12, 31), "tỉnh Cần Thơ"),
        ("Cần Thơ", date(2004, 1, 1), "thành phố Cần Thơ"),
        ("tỉnh Hà Bắc", date(1996, 12, 31), "tỉnh Hà Bắc"),
        ("tỉnh Bắc Ninh", date(1996, 12, 31), None),
        ("tỉnh Bắc Ninh", date(1997, 1, 1), "tỉnh Bắc Ninh"),
        ("Bình Trị Thiên", date(1989, 6, 30), "tỉnh Bình Trị Thiên"),
        ("tỉnh Quảng Trị", date(1989, 6, 30), None),
        # the reform of 2025-07-01 and what came after
        ("tỉnh Bình Dương", BEFORE, "tỉnh Bình Dương"),
        ("tỉnh Bình Dương", SINCE, None),
        ("huyện Hải Lăng", SINCE, None),
        ("xã Hải Lăng", SINCE, "xã Hải Lăng"),
        ("xã Hải Lăng", BEFORE, None),
        ("đặc khu Côn Đảo", SINCE, "đặc khu Côn Đảo"),
        ("Đồng Nai", date(2026, 4, 29), "tỉnh Đồng Nai"),
        ("Đồng Nai", date(2026, 4, 30), "thành phố Đồng Nai"),
        # the type that a unit had before will do if no other unit is of it
        ("huyện Phú Quốc", date(2018, 1, 1), "thành phố Phú Quốc"),
        ("huyện Kỳ Anh", date(2018, 1, 1), "huyện Kỳ Anh"),
        ("thị xã Kỳ Anh", date(2018, 1, 1), "thị xã Kỳ Anh"),
        # other spellings
        ("TP.HCM", BEFORE, "thành phố Hồ Chí Minh"),
        ("TPHCM", SINCE, "thành phố Hồ Chí Minh"),
        ("Sài Gòn", BEFORE, "thành phố Hồ Chí Minh"),
        ("Đắc Lắc", BEFORE, "tỉnh Đắk Lắk"),
        ("TỈNH THANH HOÁ", BEFORE, "tỉnh Thanh Hóa"),
        # no units
        ("Paris", BEFORE, None),
        ("xã", BEFORE, None),
        ("", BEFORE, None),
    ],
)
def test_a_name_on_a_day(text, day, found):
    assert name(places.resolve(text, as_of=day)) == found


def test_a_day_may_be_written():
    assert places.resolve("Thành phố Đông Hà", as_of="2024-03-05") == places.resolve(
        "Thành phố Đông Hà", as_of=date(2024, 3, 5)
    )
    assert places.resolve("Thành phố Đông Hà", as_of="2025-07-01") is None
    with pytest.raises(InputError, match="as_of is '5/3/2024', which is no day; write it as YYYY-MM-DD"):
        places.resolve("Thành phố Đông Hà", as_of="5/3/2024")


def test_names_that_recur_need_their_holder():
    assert places.resolve("xã Tân Thành", as_of=BEFORE) is None
    assert len(places.candidates("xã Tân Thành", as_of=BEFORE)) > 5
    assert places.resolve("huyện Châu Thành", as_of=BEFORE) is None
    found = places.resolve("huyện Châu Thành", as_of=BEFORE, within="Tiền Giang")
    assert found is not None
    assert found.parent.full_name == "tỉnh Tiền Giang"
    assert places.resolve("huyện Châu Thành, Tiền Giang", as_of=BEFORE) == found
    assert places.resolve("huyện Châu Thành", as_of=BEFORE, within=found.parent) == found
    assert places.resolve("huyện Châu Thành", as_of=BEFORE, within="82") == found
    assert places.candidates("huyện Châu Thành", within="Lạng Sơn") == ()
    assert places.resolve("phường 1", within="Đông Hà", as_of=BEFORE).today.full_name == "phường Đông Hà"


def test_two_units_of_one_name_at_one_level_in_one_province_are_both_given():
    assert [u.type for u in places.candidates("Cao Lãnh", within="Đồng Tháp", as_of=BEFORE)][:2] == ["thành phố", "huyện"]
    assert places.resolve("Cao Lãnh", within="Đồng Tháp", as_of=BEFORE) is None
    assert name(places.resolve("huyện Cao Lãnh", as_of=BEFORE)) == "huyện Cao Lãnh"


def test_without_a_type_word_the_highest_unit_is_meant():
    assert name(places.resolve("Hòa Bình", as_of=BEFORE)) == "tỉnh Hòa Bình"
    assert name(places.resolve("Quảng Trị", as_of=BEFORE)) == "tỉnh Quảng Trị"
    assert name(places.resolve("thị xã Quảng Trị", as_of=BEFORE)) == "thị xã Quảng Trị"


def test_without_a_day_the_last_unit_of_the_name_is_meant():
    assert places.resolve("Hà Nội").id == "vn25-01"
    assert places.resolve("tỉnh Hà Tây").id == "vn-28"
    assert places.resolve("Lai Châu").id == "vn25-12"
    assert places.resolve("thành phố Đồng Nai").valid_from == date(2026, 4, 30)


@pytest.mark.parametrize(
    ("text", "today"),
    [
        ("tỉnh Hà Tây", "thành phố Hà Nội"),
        ("tỉnh Hà Bắc", "tỉnh Bắc Ninh"),
        ("tỉnh Hậu Giang", "thành phố Cần Thơ"),
        ("tỉnh Thừa Thiên Huế", "thành phố Huế"),
        ("TP Thủ Đức", "thành phố Hồ Chí Minh"),
        ("quận 9", "thành phố Hồ Chí Minh"),
        ("huyện Hải Lăng", "tỉnh Quảng Trị"),  # in several communes today
        ("huyện Côn Đảo", "đặc khu Côn Đảo"),
        ("tỉnh Bình Trị Thiên", None),  # in two provinces today
        ("tỉnh Bình Phước", "thành phố Đồng Nai"),
        ("thành phố Hà Nội", "thành phố Hà Nội"),
    ],
)
def test_what_became_of_it(text, today):
    assert name(places.resolve(text).today) == today


def test_a_commune_of_today_lies_in_the_districts_that_it_was_made_of():
    found = places.resolve("xã Hải Lăng", as_of=SINCE)
    assert places.resolve("xã Hải Lăng", as_of=SINCE, within="huyện Hải Lăng") == found
    assert places.resolve("xã Hải Lăng", as_of=SINCE, within="huyện Cam Lộ") is None


def test_every_parent_and_successor_is_a_unit_and_none_is_its_own():
    rows = {e.id: e for file in ("places", "units") for e in read(file)}
    for row in rows.values():
        found = unit(row.id)
        assert found.parent is None or found.parent.level != found.level
        assert found.successor is None or found.successor.id != found.id
        assert found.today is None or found.today.valid_to is None
        assert found.province.level == "province"
        assert row.id in around(row.id)


def test_rows_by_hand_name_their_act_and_do_not_overlap():
    rows = read("units")
    assert all(row.legal_basis for row in rows)
    for row in rows:
        heir = unit(row.successor) if row.successor else None
        if heir is not None and heir.valid_from is not None and row.valid_to is not None:
            assert row.valid_to < heir.valid_from


def test_63_provinces_became_34_and_one_changed_its_type():
    ids = {e.id for file in ("places", "units") for e in read(file) if e.kind == "province"}
    for day, count in ((BEFORE, 63), (SINCE, 34), (date(2026, 4, 30), 34), (date(2024, 12, 31), 63), (date(2007, 1, 1), 64)):
        assert len([id for id in ids if unit(id).valid_on(day)]) == count


@pytest.mark.parametrize(
    ("host", "day", "found"),
    [
        ("quangtri.gov.vn", BEFORE, ["tỉnh Quảng Trị"]),
        ("www.quangtri.gov.vn", BEFORE, ["tỉnh Quảng Trị"]),
        ("DONGHA.quangtri.gov.vn", BEFORE, ["tỉnh Quảng Trị", "thành phố Đông Hà"]),
        ("huyenhailang.quangtri.gov.vn", BEFORE, ["tỉnh Quảng Trị", "huyện Hải Lăng"]),
        ("soyte.quangtri.gov.vn", BEFORE, ["tỉnh Quảng Trị"]),
        ("hochiminhcity.gov.vn", BEFORE, ["thành phố Hồ Chí Minh"]),
        ("thuathienhue.gov.vn", date(2024, 1, 1), ["tỉnh Thừa Thiên Huế"]),
        ("quangbinh.gov.vn", SINCE, ["tỉnh Quảng Trị"]),
        ("baria-vungtau.gov.vn", BEFORE, ["tỉnh Bà Rịa - Vũng Tàu"]),
        ("baoquangtri.vn", BEFORE, ["tỉnh Quảng Trị"]),
        ("chinhphu.vn", BEFORE, []),
        ("moh.gov.vn", BEFORE, []),
        ("baochinhphu.vn", BEFORE, []),
        ("quangtri.shop.vn", BEFORE, []),
        ("quangtri.gov.vn.example.com", BEFORE, []),
        ("", BEFORE, []),
    ],
)
def test_whose_pages_a_host_serves(host, day, found):
    assert [u.full_name for u in portal_units(host, day)] == found


def test_labels_of_domains():
    assert label_of("Bà Rịa - Vũng Tàu") == "bariavungtau"


@given(st.text(max_size=60), st.dates())
def test_any_name_on_any_day(text, day):
    for found in places.candidates(text, as_of=day, within=text):
        assert unit(found.id) == found
        assert found.valid_on(day)
    assert places.resolve(text) is None or unit(places.resolve(text).id)
    portal_units(text, day)


@pytest.mark.parametrize(
    ("body", "part"),
    [
        ("Sở Y tế tỉnh Quảng Trị", "tỉnh Quảng Trị"),
        ("Sở Y tế Quảng Trị", "Quảng Trị"),
        ("Sở VH-TT Quảng Trị", "Quảng Trị"),
        ("Sở Tài nguyên và Môi trường Quảng Trị", "Quảng Trị"),
        ("Chi cục Quản lý thị trường Quảng Trị", "Quảng Trị"),
        ("Huyện ủy Hải Lăng", "Hải Lăng"),
        ("Công an xã Ma Lập Quảng Trị", "Quảng Trị"),
        # No province is called so, but a district.
        ("UBND tỉnh Lâm Hà", None),
        ("Tỉnh ủy Hải Lăng", None),
        ("Trường THPT Lê Hồng Phong", None),
    ],
)
def test_the_unit_in_the_name_of_a_body(body, part):
    found = unit_part(body)
    assert (found and body[found.start : found.end]) == part
