"""Words that end or begin names: shared by the rules of bodies, organisations and places."""

from __future__ import annotations

TERRITORIES = {"tỉnh", "thành", "tp", "huyện", "quận", "thị", "xã", "phường"}
"""First syllables of the type words that close a name: 'Quỹ Đầu tư phát triển tỉnh'."""
STOP = {
    "đã", "sẽ", "đang", "cần", "phải", "yêu", "cho", "tại", "ở", "ngày", "tổ", "đề", "nghị", "chủ", "tiếp", "báo", "trong", "từ", "đến", "do", "là", "có", "kiên", "xác", "rà", "tăng", "hôm", "tuy", "nên", "vẫn", "luôn", "mới", "sớm", "chỉ", "biểu", "khẩn", "đánh", "tích", "đôn", "được",
    "vừa", "cùng", "với", "theo", "khi", "để", "mà", "này", "đó", "nêu", "nói", "gồm", "họp", "làm", "tham", "dự", "ban", "hành", "phối", "kiến", "bị", "vào", "sau",
    "trước", "nhằm", "như", "không", "chưa", "cũng", "còn", "thì", "nhưng", "hoặc", "trên", "dưới", "giao", "gửi", "khẳng", "nhấn", "hồi", "quyết", "thông", "nhận", "ghi", "diễn",
}  # fmt: skip
# Words in lower case that no name of an organisation has inside it
NO_NAME = set(
    "các những là về của và hoặc gặp thắng thua hiện nay trước sau ra qua cả đã người dân khoảng gần hơn tin kiến thuộc nằm".split()
)
FOREIGN = frozenset("fjwzbdđlqsvxABCDEFGHIJKLMNOPQRSTUVWXYZ")
"""Letters that no Vietnamese syllable has behind its first."""
DOES = frozenset(
    "hỗ kiểm thăm tặng giúp trao xử hướng vận tuyên đón gặp mời thu chi cấp mở sử phục triển khởi khánh lập bàn tiến thanh giám nâng chia hợp "
    "đưa đi tới về vượt hạ đạt tạo góp ủng cứu khắc".split()
)
"""First syllables of what a body does to a place: 'Sở Y tế | hỗ trợ huyện Lam Giang'."""

PLACE_NAMED = {
    "truong", "truong-chinh-tri",
    "truong-dai-hoc", "truong-cao-dang", "truong-thpt", "truong-thcs", "truong-tieu-hoc", "truong-mam-non", "benh-vien", "don-bien-phong", "hat-kiem-lam",
}  # fmt: skip
"""Heads whose tail may be a place: 'trường Sa Pa', 'bệnh viện Hòa Bình'."""
