"""Sentences: where they end, and where they do not."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vngovnlp.segment import sentences

# Sentences are written apart by ' | '.
CASES = [
    "Sở Y tế họp giao ban. | Giám đốc Sở chủ trì.",
    "Đoàn kiểm tra tại TP. Tân Hải và TX. Bến Lở.",
    "PGS.TS. Lê Văn Mẫu phát biểu. | Hội nghị kết thúc.",
    "Đ/c. Trần Thị Thí dự họp.",
    "Hạn nộp là 24.2.2020 theo quy định. | Các xã báo cáo.",
    "Kinh phí 3.500.000 đồng. | Thu đủ.",
    "Hoàn thành trong quý I. | Sở Tài chính theo dõi.",
    "Vì sao chậm? | Do thiếu vốn! | Phải làm ngay.",
    "Tiến độ còn chậm… | Tuy nhiên, kết quả tốt.",
    "Ông nói: “Phải làm ngay.” | Các xã đồng tình.",
    "Ảnh: T. Bình",
    "1. Sở Y tế rà soát. | 2. Sở Tài chính bố trí kinh phí.",
    "a) Rà soát hồ sơ. | b) Báo cáo kết quả.",
    "Kinh tế phát triển.Ông Lê Văn Mẫu đánh giá cao.".replace(".Ô", ".|Ô"),
    "Văn phòng UBND TP.Tân Hải thông báo.",
    "Ông làm việc với các sở của TP. | Báo cáo tại cuộc họp, bà Thí nêu khó khăn.",
    "Đoàn đến TP. Huế và TP. Vinh khảo sát, rồi về TP. HCM.",
    "Kinh phí do TP. | Ông Mẫu đồng tình.",
    "Ông nêu khó khăn của TP. | Tại Hà Nội, ông nói khác.",
    "LÃNH ĐẠO TP. ĐÀ NẴNG họp với UBND TP. HỒ CHÍ MINH.",
    "Đoàn đến TP. Osaka (Nhật Bản), TX. AyunPa và TP. Bà Rịa ký kết.",
    "Truy cập congbao.vn để xem.",
    "Số 12/TB-UBND. | Nơi nhận: các xã.",
    # a caption or a heading without a mark runs into the text
    "Các xã tham mưu đúng, kịp thời | Tại buổi làm việc, ông Mẫu nêu khó khăn.",
    "Ảnh: Lê Mẫu | Liên quan đến vụ việc, UBND xã báo cáo.",
    "Trình phương án trong tháng 7 | Trao đổi với báo chí, bà Thí nói rõ.",
    "Nhiều tuyến đê đã sạt lở | Thời gian qua, các xã báo cáo chậm.",
    "Thận trọng với cơn sốt đất | Về phía UBND xã, ông Mẫu nêu ba việc.",
    "Chuyên mục “Cụ thể” và b) Đối với các xã, mức thu là 5 %.",
    "Chuyên mục “Tại buổi họp” của Phòng Theo dõi thi hành án.",
]


@pytest.mark.parametrize("marked", CASES)
def test_sentence_ends(marked):
    expected = [part.strip() for part in marked.split("|")]
    text = marked.replace(" | ", " ").replace("|", "")
    assert [text[s:e] for s, e in sentences(text)] == expected


def test_lines_end_sentences_unless_they_are_hard_wrapped():
    assert len(sentences("Ông họp với các sở của TP.\nBáo cáo tại cuộc họp, bà Thí nêu khó khăn.")) == 2
    text = "Hội nghị giao ban tháng 3\nSáng 5/3, UBND xã giao các đơn vị\nphối hợp rà soát. UBND TP.\nTân Hải báo cáo\n\nĐại biểu dự họp"
    assert [text[s:e] for s, e in sentences(text)] == [
        "Hội nghị giao ban tháng 3",
        "Sáng 5/3, UBND xã giao các đơn vị\nphối hợp rà soát.",
        "UBND TP.\nTân Hải báo cáo",
        "Đại biểu dự họp",
    ]


def test_list_lines_in_lower_case_are_sentences_of_their_own():
    text = "Yêu cầu các xã\na) rà soát\nb) báo cáo"
    assert [text[s:e] for s, e in sentences(text)] == ["Yêu cầu các xã", "a) rà soát", "b) báo cáo"]


def test_furniture_is_in_no_sentence():
    text = "Trang chủ\nXã họp giao ban. Chủ tịch kết luận.\nQuay lại"
    found = [text[s:e] for s, e in sentences(text, [(0, 9), (text.index("Quay"), len(text))])]
    assert found == ["Xã họp giao ban.", "Chủ tịch kết luận."]


@given(st.text(alphabet="aAđĐ1. …?!;:\n\r\t“”()-/", max_size=80))
def test_sentences_are_ordered_apart_and_hold_every_letter(text):
    spans = sentences(text)
    assert all(a < b for a, b in spans)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(spans))
    inside = "".join(text[s:e] for s, e in spans)
    assert "".join(inside.split()) == "".join(text.split())
    assert all(text[s:e] == text[s:e].strip() for s, e in spans)


@pytest.mark.parametrize("piece", [".", ". ", "1/2.", "\n", "a\n", ".”", "TP. ", "… "])
def test_time_is_linear_on_hostile_text(piece):
    def cost(length):
        began = time.process_time()
        sentences(piece * (length // len(piece)))
        return time.process_time() - began

    cost(1000)
    assert cost(400_000) < 60 * max(cost(20_000), 0.001)
