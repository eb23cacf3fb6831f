"""What a task is about, by the things it names. A topic decides nothing, it tips the balance: *làm tốt công tác cán bộ* is of the staff,
*làm tốt công tác tuyên truyền* of the public."""

from __future__ import annotations

from collections.abc import Iterator

from vngovnlp.report import Category
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.wording.verbs import sizes

_TOPICS: dict[Category, str] = {
    "ADVISE": """văn bản, nghị định, thông tư, luật, dự luật, dự thảo, đề án, phương án, kế hoạch, quy hoạch, cơ chế, chính sách, thể chế, giải pháp, kịch bản, chiến lược, tiêu chí, quy chế, quy chuẩn,
        quy định, chủ trương, chương trình, lộ trình, mô hình, hiến pháp, pháp luật, tờ trình, hồ sơ""",
    "INSPECT": """nguyên nhân, tình hình, thực trạng, số liệu, hiệu quả, chất lượng, tiến độ, kết quả, hiện trường, đoàn kiểm tra, đoàn thanh tra, bất cập""",
    "REPORT": """báo cáo, danh sách, bằng văn bản, câu hỏi, chất vấn, ý kiến cử tri, thông tin, hồ sơ, thủ tướng, kết quả""",
    "COORDINATE": """khó khăn, vướng mắc, doanh nghiệp, các bên, hợp tác, điều kiện, quan hệ, song phương, hai nước, hai bên, nhà đầu tư, điểm nghẽn""",
    "FINANCE": """kinh phí, vốn, ngân sách, thuế, phí, giá, tiền, tỉ đồng, tỷ đồng, triệu đồng, nguồn thu, chi tiêu, đầu tư công, nợ, lương, lãi suất, tín dụng, tài chính, xe công, quỹ""",
    "COMMUNICATE": """báo chí, dư luận, truyền thông, người dân hiểu, nhận thức, đồng thuận, nhân dân, bà con, công luận, mạng xã hội, quảng cáo, du khách, thông tin, thông điệp""",
    "ORGANIZE": """cán bộ, công chức, viên chức, đảng viên, đội ngũ, bộ máy, nhân sự, nhân lực, biên chế, trách nhiệm, kỷ luật, kỷ cương, tác phong, thái độ, đạo đức, phẩm chất, bản lĩnh, năng lực, trình độ, ứng xử,
        tinh thần, người đứng đầu, lãnh đạo, tấm gương, gương mẫu, chức danh, chức vụ, chi bộ, tổ chức đảng, tổ chức, xây dựng đảng, suy thoái, tư tưởng, quà, quà tết, lễ hội, giờ hành chính, đào tạo, bồi dưỡng, tập huấn,
        ban chỉ đạo, tổ công tác, đại biểu, nội bộ, lề lối""",
    "ENFORCE": """vi phạm, sai phạm, khiếu nại, tố cáo, đơn thư, lấn chiếm, trái phép, sai phép, tồn đọng, tồn tại, hàng giả, buôn lậu, tiêu cực, tham nhũng, nhũng nhiễu, lãng phí, giấy phép, bức xúc, ô nhiễm, hành vi,
        chế tài, nghiêm, dứt điểm, pháp luật, tội phạm""",
    "PREVENT": """dịch, dịch bệnh, bão, lũ, mưa, thiên tai, sạt lở, hồ chứa, cháy, cháy rừng, tai nạn, an toàn, an ninh, trật tự, tội phạm, rủi ro, nguy cơ, khử khuẩn, kiểm dịch, khẩu trang, cách ly, ùn tắc, thiệt hại, sự cố,
        quốc phòng, biên giới, ma túy, tàu thuyền, bệnh, hậu quả, đừng để, không để, tái diễn""",
    "IMPLEMENT": """dự án, công trình, tiến độ, mục tiêu, nhiệm vụ, nghị quyết, chỉ tiêu, kế hoạch, sản xuất, kinh tế, nông thôn, du lịch, giáo dục, y tế, hạ tầng, giao thông, người dân, học sinh, thủ tục, cải cách, công nghệ""",
}  # fmt: skip


def _pairs() -> Iterator[tuple[tuple[str, ...], Category]]:
    for category, line in _TOPICS.items():
        for phrase in " ".join(line.split()).split(", "):
            yield tuple(phrase.split()), category


TOPICS: dict[tuple[str, ...], tuple[Category, ...]] = {}
"""Phrase -> the categories whose tasks are often about it."""
for _phrase, _category in _pairs():
    TOPICS[_phrase] = (*TOPICS.get(_phrase, ()), _category)

_SIZES = sizes(TOPICS)


def topics(toks: Tokens, i: int, j: int) -> list[Category]:
    """The categories that tokens ``i`` to ``j`` are about, outside of names, in text order."""
    word, entity = toks.word, toks.entity
    found: dict[Category, None] = {}
    for k in range(i, j):
        for size in _SIZES.get(word[k], ()):
            about = TOPICS.get(tuple(word[k : k + size]))
            if about is not None and entity[k] is None and k + size <= j:
                found.update(dict.fromkeys(about))
                break
    return list(found)
