"""Odds of who took part: the decision, and the signs that it is made from."""

import numpy as np
import pytest

from test_resolve_marked import read
from test_resolve_meeting import meeting
from vngovnlp.linear import Linear
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.attendance.find import hear
from vngovnlp.resolve.attendance.odds import Odds, load_odds
from vngovnlp.resolve.attendance.signs import Party
from vngovnlp.resolve.occasions import find_occasions, main_occasion
from vngovnlp.resolve.officials import link_officials


def parties(marked):
    article, entities = read(marked)
    agencies = link_agencies(article, entities)
    officials = link_officials(article, entities, agencies)
    occasions = find_occasions(article, entities)
    main = main_occasion(article, occasions, entities)
    assert main is not None
    witness = hear(article, entities, officials, agencies, main, occasions)
    return {(witness.officials[p.ref].name if p.ref in witness.officials else p.ref): p for p in witness.parties()}


MEETING = (
    "[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì cuộc họp về nước sạch. "
    "Tham dự có ông [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A). Việc này do [Sở Nội vụ](A) lo. Bà [Trần Thị Hoa](P), [Thứ trưởng](T) [Bộ Y tế](A), nghỉ hưu."
)


def test_everybody_with_a_role_or_a_name_is_asked():
    found = parties(MEETING)
    assert {name: party.said for name, party in found.items()} == {"Lê Văn Bình": "c", "Vũ Minh": "a", "Trần Thị Hoa": "n"}
    assert all(party.kind == "o" for party in found.values())


def test_signs_are_of_the_party_and_of_the_words_beside_it():
    signs = set(parties(MEETING)["Vũ Minh"].signs)
    assert {"Ra", "rlisted", "tgiám đốc", "-2Pcó ông", "gPcó"} <= signs
    assert not {"rchair", "Rc", "qP"} & signs


def test_no_sign_twice_and_always_in_one_order():
    first, again = parties(MEETING), parties(MEETING)
    assert first == again
    assert all(len(set(party.signs)) == len(party.signs) for party in first.values())


@pytest.mark.parametrize(
    ("said", "sums", "verdict"),
    [
        ("c", [0.0, 0.0, 0.0], ([1], [])),  # who chairs by the rules stays unless much speaks against it
        ("c", [0.0, 4.0, 0.0], ([], [1])),
        ("a", [0.0, 0.0, 0.0], ([], [1])),  # another must be likelier than not
        ("a", [0.0, 0.0, 4.0], ([1], [])),
        ("n", [4.0, 0.0, 0.0], ([], [])),
    ],
)
def test_verdict(said, sums, verdict):
    odds = Odds(Linear({}, np.array([sums], dtype=np.float32)))
    found = odds.judge([Party("o1", "o", said, ())])
    assert (found.chairs, found.attendees) == tuple(["o1"] * len(part) for part in verdict)


def test_a_body_never_chairs():
    odds = Odds(Linear({}, np.array([[0.0, 0.0, 4.0]], dtype=np.float32)))
    assert odds.judge([Party("a1", "a", "a", ())]).chairs == []


def test_the_weights_know_the_signs():
    """A sign that is called otherwise since the weights were fitted would count for nothing."""
    signs = {sign for party in parties(MEETING).values() for sign in party.signs}
    known = load_odds().linear.rows
    assert {"Rc", "Ra", "Rn", "rlisted", "rchair", "tgiám đốc"} <= signs & known.keys()
    assert len(signs & known.keys()) > len(signs) / 3


@pytest.mark.parametrize(
    ("marked", "chairs", "attendees"),
    [
        (MEETING[: MEETING.index(" Bà ")], ("Lê Văn Bình",), ("Vũ Minh",)),
        (
            "[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) làm việc với [UBND huyện Hòa An](A) về thủy lợi. Ông [Vũ Minh](P), [Chủ tịch](T) [UBND huyện Hòa An](A), báo cáo kết quả tại buổi làm việc.",
            ("Lê Văn Bình",), ("UBND huyện Hòa An", "Vũ Minh"),
        ),
        (
            "[Sáng 5/3](D), [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) chủ trì hội nghị về lúa. Trước đó, [ngày 2/2](D), [Thứ trưởng](T) [Bộ Y tế](A) [Trần Thị Hoa](P) đã ký công văn gửi tỉnh.",
            ("Lê Văn Bình",), (),
        ),
    ],
)  # fmt: skip
def test_with_the_weights_of_the_package(marked, chairs, attendees):
    found = meeting(marked)
    assert (found.chairs, found.attendees) == (chairs, attendees)
