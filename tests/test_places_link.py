"""What the places of an article stand for. Entities are marked in the texts: ``[[thành phố Đông Hà](LOCATION)``."""

from datetime import date

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

import vngovnlp
from vngovnlp import places
from vngovnlp.article import Article
from vngovnlp.errors import InputError
from vngovnlp.grammar.match import Match
from vngovnlp.places.units import coded
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.segment import sentences
from vngovnlp.text import normal

_MARK = regex.compile(r"\[(?P<text>[^\]]+)\]\((?P<label>[A-Z]+)\)")


QUANG_TRI = places.resolve("Quảng Trị", as_of=date(2024, 3, 5))


def link(marked, day=date(2024, 3, 5), **options):
    """(article, the linked places) of a text with its entities marked."""
    text, entities = "", []
    at = 0
    for m in _MARK.finditer(marked):
        text += marked[at : m.start()]
        entities.append(Match(len(text), len(text) + len(m["text"]), m["label"], None, "test"))
        text += m["text"]
        at = m.end()
    text += marked[at:]
    article = Article(text, normal(text), sentences(text))
    return article, places.link_places(article, entities, link_agencies(article, entities), day=day, **options)


def units(marked, **options):
    """{words of each mention: the unit with what holds it}, for a text with marks."""
    article, found = link(marked, **options)
    return {
        article.text[s:e]: (p.unit and (f"{p.unit.name}, {p.unit.parent}" if p.unit.parent else p.unit.name))
        for p in found.places
        for s, e in p.mentions
    }


def of_body(marked, **options):
    """The place of the first body."""
    _, found = link(marked, **options)
    return found.agencies[0].place and found.agencies[0].place.name


def test_a_chain_is_read_from_its_end():
    found = units("Tại [xã Tân Thành](LOCATION), [huyện Hướng Hóa](LOCATION), [tỉnh Quảng Trị](LOCATION).")
    assert found["xã Tân Thành"] == "xã Tân Thành, huyện Hướng Hóa"
    found = units(
        "Tại [huyện Châu Thành](LOCATION) ([Tiền Giang](LOCATION)) và [huyện Châu Thành](LOCATION) ([Bến Tre](LOCATION))."
    )
    assert "huyện Châu Thành" in found
    _, linked = link(
        "Tại [huyện Châu Thành](LOCATION) ([Tiền Giang](LOCATION)) và [huyện Châu Thành](LOCATION) ([Bến Tre](LOCATION))."
    )
    assert [p.unit.parent for p in linked.places if p.unit and p.unit.type == "huyện"] == ["tỉnh Tiền Giang", "tỉnh Bến Tre"]


def test_a_unit_of_another_country_is_none_of_ours():
    found = units(
        "Tỉnh trưởng [tỉnh Hà Nam](LOCATION) ([Trung Quốc](LOCATION)) và đoàn [Tỉnh ủy Hà Nam](AGENCY) của [Trung Quốc](LOCATION) thăm [Huế](LOCATION)."
    )
    assert found["tỉnh Hà Nam"] is None
    assert found.get("Hà Nam") is None
    assert found["Huế"] == "thành phố Huế, tỉnh Thừa Thiên Huế"
    assert units("Tại [tỉnh Hà Nam](LOCATION) ([Việt Nam](LOCATION)).")["tỉnh Hà Nam"] == "tỉnh Hà Nam"
    assert units("Tại [Hà Nội](LOCATION), [Lào](LOCATION).")["Hà Nội"] == "thành phố Hà Nội"


def test_a_name_that_recurs_takes_the_home_of_the_article_and_says_so():
    article, found = link("[UBND tỉnh Tiền Giang](AGENCY) kiểm tra tại [huyện Châu Thành](LOCATION).")
    place = found.places[-1]
    assert place.unit.parent == "tỉnh Tiền Giang"
    assert place.evidence == "tỉnh Tiền Giang"
    assert article.text[slice(*place.evidence_span)] == place.evidence


def test_a_name_that_recurs_stays_open_without_a_home():
    assert units("Đoàn đến [huyện Châu Thành](LOCATION).") == {"huyện Châu Thành": None}
    assert units("Đoàn đến [xã Tân Thành](LOCATION).") == {"xã Tân Thành": None}


def test_a_commune_must_lie_where_the_article_is():
    """Communes that were merged before 2025 are not in the table: one far away of the same name is not taken for them."""
    assert units("[UBND tỉnh Quảng Trị](AGENCY) thăm [xã Đất Mũi](LOCATION).")["xã Đất Mũi"] is None
    assert units("[UBND tỉnh Cà Mau](AGENCY) thăm [xã Đất Mũi](LOCATION).")["xã Đất Mũi"] == "xã Đất Mũi, huyện Ngọc Hiển"


@pytest.mark.parametrize(
    ("day", "marked", "found"),
    [
        (date(2024, 3, 5), "[Bình Dương](LOCATION)", "tỉnh Bình Dương"),
        (date(2025, 9, 1), "[tỉnh Bình Dương](LOCATION)", "tỉnh Bình Dương"),  # former, and said of it since
        (date(2025, 9, 1), "[Bình Dương](LOCATION)", "tỉnh Bình Dương"),
        (date(2025, 9, 1), "[TP.HCM](LOCATION): [phường Bình Dương](LOCATION)", "phường Bình Dương, thành phố Hồ Chí Minh"),
        (date(2025, 9, 1), "[tỉnh Quảng Trị](LOCATION): [phường Đông Hà](LOCATION)", "phường Đông Hà, tỉnh Quảng Trị"),
        (date(2025, 9, 1), "[tỉnh Quảng Trị](LOCATION): [thành phố Đông Hà](LOCATION) cũ", "thành phố Đông Hà, tỉnh Quảng Trị"),
        (date(2025, 9, 1), "[tỉnh Quảng Trị](LOCATION): [Đông Hà](LOCATION)", "phường Đông Hà, tỉnh Quảng Trị"),
        (date(2024, 3, 5), "[tỉnh Quảng Trị](LOCATION): [Đông Hà](LOCATION)", "thành phố Đông Hà, tỉnh Quảng Trị"),
        (date(2020, 5, 1), "[thành phố Huế](LOCATION)", "thành phố Huế, tỉnh Thừa Thiên Huế"),
        (date(2025, 2, 1), "[thành phố Huế](LOCATION)", "thành phố Huế"),
        (date(2017, 5, 1), "[Hà Tây](LOCATION)", "tỉnh Hà Tây"),
        (date(2024, 5, 1), "[Cửu Long](LOCATION)", None),  # a province until 1991, a river now
        (date(2024, 5, 1), "[tỉnh Cửu Long](LOCATION)", "tỉnh Cửu Long"),
        (date(2024, 5, 1), "[Lào](LOCATION)", None),
        (date(2024, 5, 1), "[tỉnh Savannakhet](LOCATION)", None),
        (date(2024, 5, 1), "[sông Thạch Hãn](LOCATION)", None),
        (date(2024, 5, 1), "[quốc lộ 9](LOCATION)", None),
        (None, "[TP Thanh Hóa](LOCATION)", "thành phố Thanh Hóa, tỉnh Thanh Hóa"),  # no province, whatever the day
    ],
)
def test_a_location_by_the_day(day, marked, found):
    assert list(units(marked, day=day).values())[-1] == found


def test_a_list_shares_the_type_of_its_first_member():
    found = units(
        "[UBND tỉnh Đồng Nai](AGENCY): 4 [xã Bình Sơn](LOCATION), [Long An](LOCATION) và [xã Cẩm Đường](LOCATION), [huyện Long Thành](LOCATION)."
    )
    assert found["Long An"] == "xã Long An, huyện Long Thành"
    assert units("Đoàn qua [xã Bình Sơn](LOCATION), [Long An](LOCATION).")["Long An"] == "tỉnh Long An"


def test_mentions_of_one_unit_are_one_place_with_what_it_is_today():
    article, found = link(
        "[TP. Đông Hà](LOCATION), [tỉnh Quảng Trị](LOCATION). [Đông Hà](LOCATION) và [sông Hiếu](LOCATION), [Sông Hiếu](LOCATION)."
    )
    city, province, river = found.places
    assert [article.text[s:e] for s, e in city.mentions] == ["TP. Đông Hà", "Đông Hà"]
    assert (city.name, city.unit.code, city.unit.type, city.unit.valid_to) == ("TP. Đông Hà", "461", "thành phố", "2025-06-30")
    assert (province.unit.successor.name, province.unit.successor.code) == ("tỉnh Quảng Trị", "44")
    assert city.unit.successor == province.unit.successor
    assert (river.unit, len(river.mentions)) == (None, 2)


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("[UBND tỉnh Quảng Trị](AGENCY)", "tỉnh Quảng Trị"),
        ("[Sở Y tế Quảng Trị](AGENCY)", "tỉnh Quảng Trị"),
        ("[Tỉnh ủy Quảng Trị](AGENCY)", "tỉnh Quảng Trị"),
        ("[Thành uỷ Đông Hà](AGENCY)", "thành phố Đông Hà"),
        ("[UBND TP.Đà Nẵng](AGENCY)", "thành phố Đà Nẵng"),
        ("[Bộ Tư lệnh Thủ đô Hà Nội](AGENCY)", "thành phố Hà Nội"),
        ("[UBND thị xã Quảng Trị](AGENCY)", "thị xã Quảng Trị"),
        ("[Công an huyện Hải Lăng](AGENCY)", "huyện Hải Lăng"),
        ("[Sở Lao động - Thương binh và Xã hội tỉnh Quảng Trị](AGENCY)", "tỉnh Quảng Trị"),
        # no places
        ("[Bộ Y tế](AGENCY)", None),
        ("[Học viện Chính trị quốc gia Hồ Chí Minh](AGENCY)", None),
        ("[Trường THPT Hòa Bình](AGENCY)", None),
        ("[Bảo hiểm Xã hội Việt Nam](AGENCY)", None),
        ("[Liên minh Hợp tác xã Việt Nam](AGENCY)", None),
        ("[UBND tỉnh](AGENCY)", None),
        ("[Sở Y tế](AGENCY)", None),
    ],
)
def test_the_place_of_a_body(marked, found):
    assert of_body(f"{marked} họp.") == found


@pytest.mark.parametrize(
    ("marked", "level"),
    [
        ("[UBND Quảng Trị](AGENCY)", "province"),
        ("[Công an Hải Lăng](AGENCY)", "district"),
        ("[Ủy ban Kiểm tra Thành ủy Đà Nẵng](AGENCY)", "province"),
        ("[UBND TP Đông Hà](AGENCY), [UBND tỉnh Quảng Trị](AGENCY)", "district"),
        # a name that is no territory
        ("[Bệnh viện Đà Nẵng](AGENCY)", None),
        ("[Đại học Kinh tế Đà Nẵng](AGENCY)", None),
        ("[Ban Quản lý dự án Quảng Trị](AGENCY)", None),
    ],
)
def test_the_level_of_a_body_that_is_named_after_its_territory(marked, level):
    _, found = link(f"{marked} họp.", day=date(2017, 3, 5))
    assert found.agencies[0].level == level


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("[UBND tỉnh](AGENCY) giao [Sở Y tế](AGENCY). Tại [tỉnh Quảng Trị](LOCATION)", "tỉnh Quảng Trị"),
        ("[Sở Y tế](AGENCY) kiểm tra tại [huyện Hải Lăng](LOCATION)", "tỉnh Quảng Trị"),
        ("[UBND tỉnh](AGENCY) kiểm tra tại [huyện Hải Lăng](LOCATION)", "tỉnh Quảng Trị"),
        ("[UBND thành phố](AGENCY) họp. [Thành ủy Đà Nẵng](AGENCY)", "thành phố Đà Nẵng"),
        ("[UBND thành phố](AGENCY) họp tại [TP. Đông Hà](LOCATION), [tỉnh Quảng Trị](LOCATION)", "thành phố Đông Hà"),
        ("[Huyện ủy](AGENCY) họp. [UBND huyện Hải Lăng](AGENCY)", "huyện Hải Lăng"),
        # of the other level, of several, or many
        ("[UBND tỉnh](AGENCY) làm việc tại [TP Đà Nẵng](LOCATION)", None),
        ("[UBND tỉnh](AGENCY) nghe [Quảng Trị](LOCATION), [Hà Tĩnh](LOCATION), [Nghệ An](LOCATION) báo cáo", None),
        ("[UBND thành phố](AGENCY) họp. [UBND tỉnh Quảng Trị](AGENCY). Sau đó đi [Hà Nội](LOCATION)", None),
        ("[UBND huyện](AGENCY) họp. [tỉnh Quảng Trị](LOCATION): [huyện Hải Lăng](LOCATION), [huyện Cam Lộ](LOCATION)", None),
        ("Các [UBND tỉnh](AGENCY), như tại [tỉnh Quảng Trị](LOCATION)", None),
        ("[UBND tỉnh](AGENCY), thành phố báo cáo, như [tỉnh Quảng Trị](LOCATION)", None),
    ],
)
def test_what_a_bare_type_word_of_a_body_stands_for(marked, found):
    assert of_body(f"{marked}.") == found


def test_a_bare_name_needs_the_portal_or_a_hint_where_the_text_is_silent():
    marked = "[UBND tỉnh](AGENCY) họp với [Sở Y tế](AGENCY)."
    for options, evidence in (({"host": "quangtri.gov.vn"}, "portal"), ({"hint": QUANG_TRI}, "hint")):
        _, found = link(marked, **options)
        (place,) = found.places
        assert (place.name, place.name_span, place.unit.code) == ("tỉnh Quảng Trị", None, "45")
        assert (place.evidence, place.evidence_span) == (evidence, None)
        assert [a.place.code for a in found.agencies] == ["45", "45"]
    assert not link(marked)[1].places
    assert not link(marked, host="moh.gov.vn")[1].places


def test_a_hint_wins_over_the_portal_and_the_portal_over_the_names():
    marked = "[UBND tỉnh](AGENCY) tiếp đoàn [tỉnh Quảng Nam](LOCATION)."
    assert of_body(marked, host="quangtri.gov.vn") == "tỉnh Quảng Trị"
    assert of_body(marked, host="quangtri.gov.vn", hint=places.resolve("Nghệ An")) == "tỉnh Nghệ An"
    assert of_body("[UBND thành phố](AGENCY) họp.", host="dongha.quangtri.gov.vn") == "thành phố Đông Hà"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Trên địa bàn tỉnh có mưa.", 1),
        ("Lãnh đạo tỉnh và toàn tỉnh.", 2),
        ("Tỉnh đã giao việc.", 1),
        ("Đồng chí Bí thư tỉnh cho biết.", 1),
        # kinds of units, other words
        ("Các tỉnh, nhiều tỉnh, 12 tỉnh.", 0),
        ("Cấp tỉnh và liên tỉnh.", 0),
        ("Mỗi tỉnh, từng tỉnh, một tỉnh.", 0),
        ("Các tỉnh, thành phố; tỉnh, thành phố; bảy tỉnh thành phố.", 0),
        ("Tỉnh lộ và tỉnh lẻ.", 0),
        ("Người bệnh đã tỉnh táo.", 0),
        ("Tỉnh bạn, tỉnh khác, tỉnh nào.", 0),
        ("Một số huyện của tỉnh Gì Đó.", 0),
    ],
)
def test_bare_words_of_the_text(text, count):
    _, found = link(text, host="quangtri.gov.vn")
    assert sum(len(p.mentions) for p in found.places) == count


def test_no_place_is_found_in_other_words():
    assert link("Kinh tế - xã hội, hợp tác xã, quận công, phường hội.", hint=places.resolve("huyện Hải Lăng"))[1].places == ()


def test_several_of_a_type_leave_the_one_named_before_in_the_sentence():
    marked = "[tỉnh Quảng Trị](LOCATION): [huyện Cam Lộ](LOCATION).\n[huyện Hải Lăng](LOCATION) chậm, lãnh đạo huyện hứa sửa. Lãnh đạo huyện đã họp."
    article, found = link(marked)
    hai_lang = next(p for p in found.places if p.name == "huyện Hải Lăng")
    assert [article.text[s:e] for s, e in hai_lang.mentions] == ["huyện Hải Lăng", "huyện"]


def test_a_text_without_any_day():
    """'quận' and a province that ended tell of the time before; 'cũ' does not."""
    assert units("[quận Sơn Trà](LOCATION), [TP Đà Nẵng](LOCATION)", day=None)["TP Đà Nẵng"] == "thành phố Đà Nẵng"
    _, old = link("[quận Sơn Trà](LOCATION), [TP Đà Nẵng](LOCATION)", day=None)
    _, new = link("[quận Sơn Trà](LOCATION) cũ, [TP Đà Nẵng](LOCATION)", day=None)
    assert [p.unit.valid_to for p in old.places] == ["2025-06-30", "2025-06-30"]
    assert [p.unit.valid_to for p in new.places] == ["2025-06-30", None]


TEXT = (
    "UBND tỉnh họp về phòng chống dịch\n"
    "Sáng 5/3, tại thành phố Đông Hà, ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp với Sở Y tế. "
    "Ông Lê Văn Mẫu yêu cầu Sở Y tế báo cáo trước ngày 20/3."
)


def test_a_report_has_places_bodies_and_the_place_of_the_meeting():
    report = vngovnlp.extract(TEXT, published="2024-03-06")
    by_id = {p.id: p for p in report.places}
    assert by_id[report.meeting.place_id].unit.name == "thành phố Đông Hà"
    assert {a.name: a.place.name for a in report.agencies} == {"UBND tỉnh": "tỉnh Quảng Trị", "Sở Y tế": "tỉnh Quảng Trị"}
    province = next(p for p in report.places if p.unit.type == "tỉnh")
    assert (province.name_span, province.evidence) == (None, "thành phố Đông Hà")


def test_the_caller_may_say_where():
    text = "Sáng 5/3, UBND tỉnh họp với Sở Y tế."
    report = vngovnlp.extract(text, published="2024-03-06", place="Quảng Trị")
    assert [(p.unit.code, p.evidence) for p in report.places] == [("45", "hint")]
    assert vngovnlp.extract(text, published="2025-09-06", place="Quảng Trị").places[0].unit.code == "44"
    assert not vngovnlp.extract(text, published="2024-03-06").places
    with pytest.raises(InputError, match="no unit has this name"):
        vngovnlp.extract(text, place="Xứ Lạ")
    with pytest.raises(InputError, match="name the unit that holds it"):
        vngovnlp.extract(text, place="huyện Châu Thành")


@pytest.mark.parametrize("pipeline", ["default", "rules"])
def test_components_alone_find_what_the_whole_finds(pipeline):
    from vngovnlp.pipeline import PIPELINES, blank, load

    whole, parts = load(pipeline), blank()
    for component in (
        *PIPELINES[pipeline][:-1],
        "vngov_agencies",
        "vngov_officials",
        "vngov_documents",
        "vngov_meeting",
        "vngov_places",
    ):
        parts.add_pipe(component)
    found = []
    for nlp in (whole, parts):
        doc = nlp.make_doc(TEXT)
        doc.user_data |= {"published": "2024-03-06", "url": "https://quangtri.gov.vn/1"}
        doc = nlp(doc)
        found.append([doc.spans[group].attrs["parts"] for group in ("places", "agencies", "meeting")])
    assert found[0] == found[1]


WORDS = "tỉnh thành phố huyện xã phường TP. Quảng Trị Đông Hà , ( ) - và các 12 cũ UBND Sở Y tế Hải Lăng . \n Tân Thành thị xã Hồ Chí Minh".split(
    " "
)


@given(st.lists(st.sampled_from(WORDS), max_size=30), st.data())
def test_any_words_with_any_marks(words, data):
    text = " ".join(words)
    article = Article(text, normal(text), sentences(text))
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    labels = data.draw(st.lists(st.sampled_from(["LOCATION", "AGENCY", "ORG"]), min_size=8, max_size=8))
    entities = [
        Match(s, e, labels[i % 8], None, "test")
        for i, (s, e) in enumerate(zip(cuts[::2], cuts[1::2], strict=False))
        if text[s:e].strip()
    ]
    agencies = link_agencies(article, entities)
    for day in (None, date(2024, 1, 1), date(2026, 1, 1)):
        found = places.link_places(article, entities, agencies, day=day, host="quangtri.gov.vn")
        locations = {(m.start, m.end) for m in entities if m.label == "LOCATION"}
        assert locations <= {span for p in found.places for span in p.mentions}
        assert len({p.id for p in found.places}) == len(found.places)
        assert [a.id for a in found.agencies] == [a.id for a in agencies]
        for place in found.places:
            assert place.name_span is None or text[slice(*place.name_span)] == place.name
            assert place.evidence_span is None or text[slice(*place.evidence_span)] == place.evidence
            assert all(0 <= s < e <= len(text) for s, e in place.mentions)
            assert place.unit is None or place.unit.code is None or place.unit.code in coded()
