"""Which way a request goes: invented sentences whose tasks, as found, stand [in brackets]."""

from __future__ import annotations

import re
from bisect import bisect_left

import pytest

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.segment import sentences
from vngovnlp.statements.clauses import Clause, tokens
from vngovnlp.statements.network.spans import Piece
from vngovnlp.statements.roles.direction import turn
from vngovnlp.text import normal

NAMES = {
    "Phó Chủ tịch": "TITLE", "Giám đốc": "TITLE", "Thủ tướng": "TITLE", "Bộ trưởng": "TITLE", "tỉnh Tân Hải": "LOCATION",
    "Tổng Giám đốc": "TITLE", "Chủ tịch HĐQT": "TITLE", "Chủ tịch Hội đồng thành viên": "TITLE", "Công ty Dệt Lụa": "ORG", "UBND tỉnh": "AGENCY", "Chủ tịch": "TITLE", "UBND phường": "AGENCY",
    "đại biểu": "TITLE", "Đại biểu": "TITLE", "Nguyên Bí thư": "TITLE", "Chủ tịch tỉnh": "TITLE", "Quốc hội": "AGENCY", "UBND xã Mới": "AGENCY",
    "Sở Y tế": "AGENCY", "Chính phủ": "AGENCY", "Bộ Y tế": "AGENCY", "Lò Văn Khánh": "PERSON", "Vi Thị Lan": "PERSON",
}  # fmt: skip


def roles(marked: str) -> list[str]:
    """The role of each marked task in the end."""
    text, at = "", []
    for part in re.split(r"([\[\]])", marked):
        if part in ("[", "]"):
            at.append(len(text))
        else:
            text += part
    names = [Match(m.start(), m.end(), label, None, "test") for name, label in NAMES.items() for m in re.finditer(name, text)]
    toks = tokens(Article(text, normal(text), sentences(text), published=None), sorted(names))
    found = [
        Clause(bisect_left(toks.start, a), bisect_left(toks.start, b), 0, "", "", False)
        for a, b in zip(at[::2], at[1::2], strict=True)
    ]
    return [piece.role for piece in turn(toks, found, [Piece(k, k, "DIRECTIVE", 0.9) for k in range(len(found))])]


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
