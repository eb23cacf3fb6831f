"""Which way a request goes: invented sentences whose tasks, as found, stand [in brackets]."""

from __future__ import annotations

import re
from bisect import bisect_left

import pytest

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.segment import sentences
from vngovnlp.statements.clauses import Clause, tokens
from vngovnlp.statements.network.spans import Piece, Role
from vngovnlp.statements.roles import levels
from vngovnlp.statements.roles.direction import turn
from vngovnlp.text import normal

NAMES = {
    "Phó Chủ tịch": "TITLE", "Giám đốc": "TITLE", "Thủ tướng": "TITLE", "Bộ trưởng": "TITLE", "tỉnh Tân Hải": "LOCATION",
    "Tổng Giám đốc": "TITLE", "Chủ tịch HĐQT": "TITLE", "Chủ tịch Hội đồng thành viên": "TITLE", "Công ty Dệt Lụa": "ORG", "UBND tỉnh": "AGENCY", "Chủ tịch": "TITLE", "UBND phường": "AGENCY",
    "đại biểu": "TITLE", "Đại biểu": "TITLE", "Nguyên Bí thư": "TITLE", "Chủ tịch tỉnh": "TITLE", "Quốc hội": "AGENCY", "UBND xã Mới": "AGENCY",
    "Bí thư": "TITLE", "Tân Hải": "LOCATION", "huyện Đông": "LOCATION", "UBND huyện Đông": "AGENCY", "Huyện ủy": "AGENCY", "Tổng công ty Sợi": "ORG", "BHXH huyện Đông": "AGENCY", "BHXH tỉnh": "AGENCY",
    "Công an xã": "AGENCY", "Công an tỉnh": "AGENCY", "Ban Tổ chức Tỉnh ủy": "AGENCY", "Phó Trưởng": "TITLE", "Đảng bộ xã Mới": "AGENCY", "Chủ tịch UBND xã": "TITLE", "Cục Đê": "AGENCY",
    "UBND TP. Vân Hồ": "AGENCY", "UBND thành phố": "AGENCY", "Thanh tra tỉnh": "AGENCY", "thị trấn Chợ": "LOCATION", "Sở Y tế": "AGENCY", "Chính phủ": "AGENCY", "Bộ Y tế": "AGENCY", "Lò Văn Khánh": "PERSON", "Vi Thị Lan": "PERSON",
}  # fmt: skip


def roles(marked: str, role: Role = "DIRECTIVE") -> list[str]:
    """The role of each marked task (or of what was found as ``role``) in the end."""
    text, at = "", []
    for part in re.split(r"([\[\]])", marked):
        if part in ("[", "]"):
            at.append(len(text))
        else:
            text += part
    pattern = re.compile("|".join(sorted(NAMES, key=len, reverse=True)))
    names = [Match(m.start(), m.end(), NAMES[m[0]], None, "test") for m in pattern.finditer(text)]
    toks = tokens(Article(text, normal(text), sentences(text), published=None), names)
    found = [
        Clause(bisect_left(toks.start, a), bisect_left(toks.start, b), 0, "", "", False)
        for a, b in zip(at[::2], at[1::2], strict=True)
    ]
    return [piece.role for piece in turn(toks, found, [Piece(k, k, role, 0.9) for k in range(len(found))])]


@pytest.mark.parametrize(
    "marked",
    [
        # People and firms.
        "Đại diện các hộ dân cũng yêu cầu [làm rõ giá đất].",
        "Cử tri Lò Văn Khánh đề nghị [huyện sửa cầu].",
        "Công ty này đã nhiều lần đề nghị [huyện giao đất].",
        "Tại buổi đối thoại, họ mong muốn [huyện sửa cầu].",
        "Hàng trăm hộ dân kêu gọi [huyện giữ rừng].",
        "30 nhân viên kêu gọi [Bộ trưởng xin lỗi].",
        "Dư luận còn băn khoăn và đề nghị [làm rõ giá đất].",
        # Those who can hold an office each, if several speak.
        "Nhiều chuyên gia cho rằng [huyện phải sửa cầu].",
        "Các chuyên gia cho rằng cần [sửa cầu].",
        "Một số luật sư nhấn mạnh [huyện phải trả lại tiền].",
        # Who asks for something to be given, and to be ordered.
        "Bà Vi Thị Lan yêu cầu [được gặp chủ đầu tư].",
        "Sở Y tế xin chỉ đạo [các xã sửa kho thuốc].",
        "Quá lâu, xin Thủ tướng chỉ đạo [các tỉnh sửa kho thuốc].",
        "Giám đốc Sở Y tế đề xuất với Bộ trưởng giao [các tỉnh sửa kho thuốc].",
        # Who hopes stands inside what was found.
        "[Chị Hoa, mẹ của một học sinh, mong xã làm rõ việc này].",
        "[Các hộ dân mong huyện sớm sửa cầu].",
        # Who speaks for a firm, to an office.
        "Công ty Dệt Lụa đề nghị [UBND tỉnh giao đất].",
        "Giám đốc Công ty Dệt Lụa Lò Văn Khánh đề nghị [Chủ tịch UBND phường sửa đường].",
        "Giám đốc Công ty Dệt Lụa, bà Vi Thị Lan, đề nghị [ngành điện báo trước].",
        "Ông Lò Văn Khánh, Tổng Giám đốc Công ty Dệt Lụa cũng mong muốn [tỉnh giao đất].",
        "Tổng Giám đốc Công ty Dệt Lụa Lò Văn Khánh dự họp. Ông Lò Văn Khánh đề nghị [tỉnh giao đất].",
        "Ông Lò Văn Khánh, Tổng Giám đốc Tập đoàn đề nghị [UBND tỉnh giao đất].",
        "Chủ tịch HĐQT Lò Văn Khánh nói giá thấp. Công ty Dệt Lụa lỗ. Ông Lò Văn Khánh đề nghị [UBND tỉnh duyệt giá].",
        "Chủ tịch Hội đồng thành viên Lò Văn Khánh nói giá thấp. Công ty Dệt Lụa lỗ. Ông Lò Văn Khánh đề nghị [UBND tỉnh duyệt giá].",
        "Tổng công ty đề nghị [UBND tỉnh duyệt giá].",
        "Vị giám đốc này cũng đề nghị [phường sửa đường].",
        # What follows in the same breath.
        "Bà con đề nghị [huyện sửa cầu], đồng thời kiến nghị [UBND tỉnh cấp vốn].",
        "Bà con đề nghị [huyện sửa cầu], yêu cầu [chủ đầu tư dọn đường].",
        "Bà con đề nghị [làm rõ giá đất]; đồng thời [sửa cầu].",
        # A province or its department, of the state.
        "Ông Lò Văn Khánh, Phó Chủ tịch tỉnh Tân Hải cũng đã đề nghị [Chính phủ cấp vốn].",
        "Giám đốc Sở Y tế Vi Thị Lan kiến nghị [các bộ, ngành trung ương cấp vốn].",
        "Giám đốc Sở Y tế Vi Thị Lan đề nghị [Bộ cấp vốn].",
        "UBND xã Mới đề nghị [Bộ cấp vốn].",
        # What a paper asks of whom it goes to.
        "Sở Y tế và UBND huyện Đông cũng có văn bản gửi Thủ tướng đề nghị [xem xét, sửa quy hoạch].",
        "UBND tỉnh vừa gửi công văn gửi Bộ Y tế đề nghị [cấp thêm thuốc].",
    ],
)
def test_what_is_asked_from_below_is_a_request(marked: str) -> None:
    assert set(roles(marked)) == {"PROPOSAL"}


@pytest.mark.parametrize(
    "marked",
    [
        "Ông Lò Văn Khánh yêu cầu [các hộ dân dọn rác].",
        "Theo kiến nghị của người dân, Giám đốc Sở Y tế yêu cầu [làm rõ giá đất].",
        "Vì người dân, huyện đề nghị [làm rõ giá đất].",
        "Thủ tướng đề nghị [Chính phủ cấp vốn].",
        "Thủ tướng đề nghị [Bộ cấp vốn].",
        "Phó Chủ tịch tỉnh Tân Hải đề nghị [bộ máy gọn lại].",
        "Bộ trưởng Bộ Y tế đề nghị [các bộ, ngành góp vốn].",
        "Phó Chủ tịch tỉnh Tân Hải đề nghị [Sở Y tế cấp vốn].",
        "Phó Chủ tịch tỉnh Tân Hải yêu cầu [Chính phủ cấp vốn].",
        "Vi Thị Lan đề nghị [các bộ, ngành góp vốn].",
        # Inside a firm, and where an office speaks to it or beside it.
        "Tổng Giám đốc Công ty Dệt Lụa Lò Văn Khánh đề nghị [các xưởng giảm ca].",
        "Tổng công ty đề nghị [các xưởng giảm ca].",
        "Tổng Giám đốc Công ty Dệt Lụa Lò Văn Khánh yêu cầu [ban quản lý giảm ca].",
        "Phó Chủ tịch tỉnh Tân Hải Vi Thị Lan đề nghị [Sở Y tế làm việc với Công ty Dệt Lụa].",
        "Làm việc với Công ty Dệt Lụa, Giám đốc Sở Y tế Vi Thị Lan đề nghị [UBND phường sửa đường].",
        "Nghe Giám đốc Công ty Dệt Lụa Lò Văn Khánh báo cáo, bà Vi Thị Lan đề nghị [UBND phường sửa đường].",
        "Các hộ dân được yêu cầu [dọn rác].",
        "Ông Lò Văn Khánh cho rằng [huyện phải sửa cầu].",
        "Thủ tướng chỉ đạo [các tỉnh sửa kho thuốc].",
        "Thủ tướng đồng ý đề xuất của Bộ Y tế và chỉ đạo [các tỉnh sửa kho thuốc].",
        "Bộ trưởng đề nghị Sở Y tế chỉ đạo [các xã sửa kho thuốc].",
        "[Chủ tịch tỉnh Lò Văn Khánh mong các xã sớm sửa cầu].",
        "[Chị em phụ nữ phải giữ rừng], huyện mong vậy.",
        "Họ yêu cầu gì thì [làm rõ giá đất].",
        "[Đề nghị sửa cầu].",
        "Bộ Y tế có văn bản gửi UBND tỉnh đề nghị [xem xét, sửa quy hoạch].",
        "Bộ Y tế có văn bản gửi UBND tỉnh, sau đó đề nghị [xem xét, sửa quy hoạch].",
    ],
)
def test_what_is_asked_downwards_stays_a_task(marked: str) -> None:
    assert set(roles(marked)) == {"DIRECTIVE"}


def test_the_next_sentence_is_another_breath() -> None:
    assert roles("Bà con đề nghị [sửa cầu]. Giám đốc Sở Y tế yêu cầu [mua thuốc].") == ["PROPOSAL", "DIRECTIVE"]
    assert roles("Bà con đề nghị [sửa cầu] và Giám đốc yêu cầu [mua thuốc].") == ["PROPOSAL", "DIRECTIVE"]


@pytest.mark.parametrize(
    "marked",
    [
        # A deputy, an expert and a former official order nobody.
        "Đại biểu Quốc hội Vi Thị Lan đề nghị [Bộ Y tế mua thuốc].",
        "Bà Vi Thị Lan, đại biểu Quốc hội, nhấn mạnh: [phải mua thuốc sớm].",
        "Chuyên gia Lò Văn Khánh cho rằng [Sở Y tế cần mua thuốc].",
        "Nguyên Bí thư Lò Văn Khánh nói thuốc đã hết và đề nghị [Sở Y tế mua thuốc].",
        # Who is told by where they live.
        "Bà Vi Thị Lan (thôn Đông, xã Mới) đề nghị [huyện sửa cầu].",
        "Bà Vi Thị Lan (số 15, ngõ 32) đề nghị [công an tuần tra].",
        # Said on in the next sentence, or asked by one who was called so before.
        'Đại biểu Vi Thị Lan nói: "Kho đã cạn. [Sở Y tế cần mua thuốc]".',
        "Đại biểu Vi Thị Lan đến thăm chợ. Theo bà Lan, [Sở Y tế cần mua thuốc].",
    ],
)
def test_who_has_no_office_asks(marked: str) -> None:
    assert set(roles(marked)) == {"PROPOSAL"}


@pytest.mark.parametrize(
    "marked",
    [
        # The head of something stays that in the debate.
        "Chủ tịch tỉnh Lò Văn Khánh, đại biểu Quốc hội, đề nghị [Sở Y tế mua thuốc].",
        "Chủ tịch UBND TP. Vân Hồ Lò Văn Khánh, đại biểu Quốc hội, yêu cầu [các xã mua thuốc].",
        "Đại biểu Vi Thị Lan hỏi về kho thuốc. Bộ trưởng Lò Văn Khánh yêu cầu [Sở Y tế mua thuốc].",
        # Another speaks, or the deputy only stands nearby.
        "Đại biểu Vi Thị Lan nói kho đã cạn. UBND xã Mới yêu cầu [Sở Y tế mua thuốc].",
        "Đại biểu Vi Thị Lan nói kho đã cạn. Kho ở xa. Chợ ở gần. Đường xấu. Mọi người phải [mua thuốc].",
        "Chuyên gia Lò Văn Khánh đến thăm kho. Chiều nay [các xã phải mua thuốc].",
        "Chuyên gia Lò Văn Khánh nói nhiều. Ngoài việc yêu cầu [các xã mua thuốc], huyện lo kho.",
        "Nói về cách làm của chuyên gia, Giám đốc Vi Thị Lan yêu cầu [các xã mua thuốc].",
        "Thủ tướng tiếp các đại biểu. Ông Lò Văn Khánh yêu cầu [Sở Y tế mua thuốc].",
        "Bà Vi Thị Lan (Giám đốc Sở Y tế) đề nghị [các xã sửa cầu].",
        "Bà Vi Thị Lan (bìa trái) đề nghị [các xã sửa cầu].",
    ],
)
def test_whoever_has_an_office_orders(marked: str) -> None:
    assert set(roles(marked)) == {"DIRECTIVE"}


@pytest.mark.parametrize(
    "marked",
    [
        # Of the level above, with its name or without.
        "Ông Lò Văn Khánh, Phó Chủ tịch UBND huyện Đông đề nghị [tỉnh sớm định giá đất].",
        "Bí thư Huyện ủy Lò Văn Khánh đề nghị [tỉnh sớm duyệt quy hoạch].",
        "Chủ tịch UBND xã Lò Văn Khánh đề nghị [huyện cấp vốn].",
        "Giám đốc Sở Y tế đề nghị [lãnh đạo tỉnh mời chuyên gia].",
        "Bộ Y tế đề nghị [Chính phủ cấp vốn].",
        "Chủ tịch Tân Hải Lò Văn Khánh đề nghị [trung ương cấp vốn].",
        "UBND huyện Đông (tỉnh Tân Hải) đề nghị [Sở Y tế cấp thuốc].",
        # Of the same office one level up.
        "Giám đốc BHXH huyện Đông Lò Văn Khánh đề nghị [BHXH tỉnh thêm người].",
        "Công an xã đề nghị [Công an tỉnh cấp xe].",
        # Who is asked is to order others.
        "Giám đốc Sở Y tế đề nghị UBND tỉnh giao [Công an tỉnh tuần tra].",
        "UBND xã Mới đề nghị huyện chỉ đạo [Phòng Y tế cấp thuốc].",
        # Whose words a quote holds, and who goes on.
        '"Đề nghị [Bộ Y tế cấp 200 bình oxy]", Chủ tịch Tân Hải Lò Văn Khánh nói.',
        '"Chúng tôi đề nghị [tỉnh cấp vốn]", ông Lò Văn Khánh, Phó Chủ tịch UBND huyện Đông nói.',
        "Phó Chủ tịch UBND huyện Đông Lò Văn Khánh dự họp. Ông Lò Văn Khánh đề nghị [tỉnh cấp vốn].",
        "Phó Chủ tịch UBND huyện Đông Lò Văn Khánh nói đường hỏng, đồng thời đề nghị [tỉnh cấp vốn].",
        # A firm of the state, of whatever office is there.
        "Đại diện Tổng công ty Sợi đề nghị [địa phương giao đất].",
    ],
)
def test_what_is_asked_of_a_higher_level_is_a_request(marked: str) -> None:
    assert roles(marked) == ["PROPOSAL"]


@pytest.mark.parametrize(
    "marked",
    [
        "Phó Chủ tịch UBND huyện Đông Lò Văn Khánh đề nghị [xã sớm sửa cầu].",
        "Giám đốc Sở Y tế đề nghị [UBND huyện Đông mua thuốc].",
        "Phó Chủ tịch UBND huyện Đông Lò Văn Khánh yêu cầu [tỉnh lộ 5 thông xe].",
        "Chủ tịch Tân Hải Lò Văn Khánh đề nghị [Sở Y tế mua thuốc].",
        # Offices get orders from whoever governs beside them, and a body of one level asks another.
        "UBND huyện Đông đề nghị [Công an tỉnh tuần tra].",
        "UBND huyện Đông đề nghị [Thanh tra tỉnh làm rõ].",
        "Chủ tịch Tân Hải Lò Văn Khánh đề nghị [Cục Đê sửa đê].",
        "Bộ Y tế đề nghị [Bộ trưởng báo cáo].",
        # Who is nobody that is known, or has two offices.
        "Lò Văn Khánh đề nghị [tỉnh cấp vốn].",
        "Chủ tịch UBND xã Mới Lò Văn Khánh, Chủ tịch Tân Hải Lò Văn Khánh dự họp. Ông Lò Văn Khánh đề nghị [tỉnh cấp vốn].",
        # Another speaks, or it was too long ago.
        "Bí thư Huyện ủy Vi Thị Lan nghe xong. Trưởng đoàn đề nghị [tỉnh cấp vốn].",
        "Bí thư Huyện ủy Vi Thị Lan nghe xong. Mưa to. Chợ vắng. Đề nghị [tỉnh cấp vốn].",
        '"Đề nghị [Bộ Y tế cấp oxy]", Thủ tướng nói.',
    ],
)
def test_what_is_asked_of_others_stays_a_task(marked: str) -> None:
    assert roles(marked) == ["DIRECTIVE"]


@pytest.mark.parametrize(
    "marked",
    [
        "Giám đốc Sở Y tế đề nghị [UBND huyện Đông mua thuốc].",
        "Thủ tướng đề nghị [Bộ Y tế mua thuốc].",
        "Đồng chí Lò Văn Khánh, Phó Trưởng Ban Tổ chức Tỉnh ủy dự họp. Phát biểu chỉ đạo, đồng chí Lò Văn Khánh đề nghị [Đảng bộ xã Mới kiện toàn chi ủy].",
        "Bộ Y tế đề nghị Sở Y tế giao [UBND xã Mới mua thuốc].",
        "Bà Vi Thị Lan, Phó Chủ tịch UBND huyện Đông cho biết kho đã đủ, đồng thời đề nghị [xã mua thuốc].",
        "Giám đốc Sở Y tế đề nghị [thị trấn Chợ mua thuốc].",
    ],
)
def test_what_is_asked_of_a_lower_level_is_a_task(marked: str) -> None:
    assert roles(marked, "PROPOSAL") == ["DIRECTIVE"]


@pytest.mark.parametrize(
    "marked",
    [
        # What is proposed is none, and nothing that is asked upwards or by whoever has no office.
        "Giám đốc Sở Y tế kiến nghị [UBND huyện Đông mua thuốc].",
        "Giám đốc Sở Y tế đề xuất [UBND huyện Đông mua thuốc].",
        "UBND huyện Đông đề nghị [UBND thành phố cấp vốn].",
        "Đại biểu Quốc hội Vi Thị Lan đề nghị [Bộ Y tế mua thuốc].",
        "UBND huyện Đông đề nghị [UBND huyện Đông cấp vốn].",
        "Cử tri đề nghị [xã sửa cầu].",
    ],
)
def test_what_is_proposed_stays_a_request(marked: str) -> None:
    assert roles(marked, "PROPOSAL") == ["PROPOSAL"]


def test_a_task_goes_on_in_the_same_breath() -> None:
    marked = "Thủ tướng đề nghị [Bộ Y tế mua thuốc]; [sửa kho]. Cử tri đề nghị [xã sửa cầu]."
    assert roles(marked, "PROPOSAL") == ["DIRECTIVE", "DIRECTIVE", "PROPOSAL"]


@pytest.mark.parametrize(
    ("words", "at", "place"),
    [
        ("thủ tướng", levels.STATE, None), ("bộ y tế", levels.MINISTRY, None), ("cục đê", levels.MINISTRY, None),
        ("bộ chỉ huy quân sự tỉnh", levels.PROVINCE, levels.PROVINCE), ("sở y tế tỉnh tân hải", levels.DEPARTMENT, levels.PROVINCE),
        ("ubnd huyện đông , tỉnh tân hải", levels.DISTRICT, levels.DISTRICT), ("công an xã mới", levels.DEPARTMENT, levels.COMMUNE),
        ("thị ủy", None, None), ("ubnd thị xã đông", levels.DISTRICT, levels.DISTRICT), ("thị trấn chợ", levels.COMMUNE, levels.COMMUNE),
        ("ubnd thành phố", levels.PROVINCE, levels.PROVINCE), ("thành ủy tp hcm", levels.PROVINCE, levels.PROVINCE),
        ("ubnd tp . hồ chí minh", levels.PROVINCE, levels.PROVINCE), ("ubnd thành phố đông triều", levels.DISTRICT, levels.DISTRICT),
        ("bảo hiểm xã hội tỉnh", levels.DEPARTMENT, levels.PROVINCE), ("hội phụ nữ", None, None), ("", None, None),
    ],
)  # fmt: skip
def test_levels(words: str, at: int | None, place: int | None) -> None:
    assert levels.level(words.split()) == at
    assert levels.seat(words.split()) == place
