"""Numbers that only look like dates: fractions, addresses, document numbers, names made of dates."""

from __future__ import annotations

import re

# Words in front of a name, number or address: 'đường 30/4', 'ngõ 8/3', 'Bệnh viện 19-8', 'Nghị định số 11/2017'
_NAMED = re.compile(
    r"(?<!\w)(?:đường|phố|ngõ|ngách|hẻm|kiệt|số|số nhà|lô|thửa|tổ|nhà|căn hộ|phòng|tờ|bệnh viện|trường|quảng trường|công viên|cầu|khu phố|khu|cụm|kcn"
    r"|công ty|xí nghiệp|nhà máy|nông trường|lâm trường|hợp tác xã|htx|rạp|chợ|sân|nhà hát|nhà văn hóa|trạm|kho|cảng|bến|hồ|đảo|tầng|ô|dãy|km|quốc lộ|tỉnh lộ"
    r"|ql|tl|đt|dt|điện thoại|đt|fax|hotline|máy|tel|mã|biển|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|kế hoạch|công văn|kết luận|tờ trình"
    r"|thông báo|luật|điều|khoản|mục|chương|phụ lục|mẫu|tỷ lệ|tỉ lệ|tỷ số|tỉ số|xếp hạng|thứ hạng|đạt|được|chiếm|có|gồm|hơn|gần|khoảng|cả|tròn|bằng|còn|mới|ít nhất|quá|tới hơn|trên"
    r"|tiểu đoàn|trung đoàn|đại đội|sư đoàn|lữ đoàn|ngã tư|ngã ba|ngã năm|hầm|thôn|ấp|bản|xóm|kp|toà|tòa|chung cư|ktx|block|cổng|đại lộ|doanh nghiệp|tập đoàn|giải|cúp|vụ|ca|kênh|đê)"
    r"[ ]{0,3}(?:số[ ]{0,2})?[\"']?\Z"
)
# Before a day with its year a name is that of a place: 'đường 19/5/1959'; 'Phòng Nội vụ 15/02/2024' is a row of a table
_NAMED_FULL = re.compile(
    r"(?<!\w)(?:số|đường|phố|ngõ|trường|quảng trường|công viên|cầu|khu phố|công ty|xí nghiệp|nhà máy|nông trường|bệnh viện|chợ|rạp)"
    r"[ ]{0,3}(?:số[ ]{0,2})?[\"']?\Z"
)
# '2/3 số đại biểu', '15/17 chỉ tiêu', '7/9 thành viên'
_COUNTED = re.compile(
    r"[ ]{1,3}(?:số|tổng|tổng số|đại biểu|thành viên|chỉ tiêu|tiêu chí|mục tiêu|xã|phường|huyện|thôn|bản|ấp|tỉnh|quận|thị trấn|hộ|phiếu|người|ủy viên|đơn vị"
    r"|diện tích|dân số|nhiệm vụ|trường|sở|đảng viên|thời gian|quãng đường|chặng|hồ sơ|ý kiến|dự án|công trình|nội dung|chi bộ|đảng bộ|cơ quan|cơ sở|địa phương"
    r"|doanh nghiệp|trẻ|học sinh|sinh viên|giáo viên|cán bộ|vụ|ca|bệnh|tuyến|km|m|ha|tấn|kg|lít|cổ đông|cử tri|sáng kiến|kiến nghị|điểm|phòng|ngành|lớp|môn|nước"
    r"|quốc gia|lượt|em|cháu|con|cây|lô|tàu|xe|nhà|trạm|bệnh viện|ngôi|chiếc|khu|tổ|nhóm|hội|câu lạc bộ|hợp tác xã|sản phẩm|giải|huy chương|trận|bàn|hiệp|đội|lần"
    r"|nguồn|vốn|sản lượng|kế hoạch|giá|mức|lương|tổ chức thành viên|thủ tục|tiết|bài|giờ|ngày|tháng|tuần|năm|phần|đoạn|chiều dài|chiều cao|lãnh đạo)(?!\w)"
    r"|[ ]?%|[ ]{1,2}(?:triệu|tỷ|tỉ|nghìn|ngàn)(?!\w)"
)
# Words that ask for a date: 'trước 30/6', 'từ 1/7', 'kể từ 1/7', 'dịp 30/4'
_ASKS = re.compile(
    r"(?<!\w)(?:từ|đến|tới|trước|sau|vào|lúc|hồi|trong|dịp|nhân|mừng|lễ|tết|hết|qua|nay|và|hôm|kể từ|khánh|động|nữ|giáo|miền nam|sĩ|thiếu nhi|công nhân|ngày|nghỉ|thuốc|việt nam|giỗ tổ|tổ|hạn|hạn chót"
    r"|muộn nhất|chậm nhất|tính đến|tuần|đợt|kỷ niệm|mừng|bản|đăng|giờ|h|quốc tế|tháng|diễn ra|khai mạc|bế mạc|bắt đầu|kết thúc|tổ chức|họp|khởi công|hôm nay|hôm qua|lịch|cùng|hoặc|là|phiên)[ ]{0,3}[(:]?[ ]?$|[(:][ ]?$|\d[ ]?(?:-|và|,)[ ]?$|\n[ ]{0,2}$|^[ ]{0,2}$"
)
# 'Ngày thành lập Đảng 3/2', 'Ngày hội Đại đoàn kết 18/11': the day belongs to the name
_NAMED_DAY = re.compile(
    r"(?<!\w)(?:ngày|tết|lễ)[ ](?:nhà|thầy|quốc|phụ|thương|báo|thành lập|truyền thống|hội|doanh|gia|giải|toàn|vì|môi|nước|thế giới|sách|chuyển đổi|pháp luật|công an|dân số|biên phòng|di sản"
    r"|sinh|phòng chống|an toàn|khoa học|đại đoàn|người|chiến thắng|bầu cử|khuyến học|độc lập|thống nhất|hiến máu|bảo hiểm|hợp tác)(?!\w)(?:[ ][^\s\d.;:()]+){0,8}[ ]{1,2}$"
)
# '1/3', '3/4': numbers that are as often shares
# 'Quốc khánh 2.9', 'dịp 30.4'
_FEAST = re.compile(
    r"(?:quốc khánh|lao động|miền nam|thiếu nhi|nhà giáo|phụ nữ|liệt sĩ|dịp(?: lễ)?|nghỉ lễ|nhân ngày)[ ]{1,2}\(?$"
)
# 'bàn giao mặt bằng trước 30.5, ...': a day by which something is to be done, not 'trước 30.5 triệu đồng'
_DUE = re.compile(r"(?<!\w)(?:trước|hết|(?:chậm|muộn|trễ) nhất(?: là| vào| đến)?|hạn (?:chót|cuối)(?: là)?)[ ]{1,2}$")
_MOVING = re.compile(r"(?<!\w)(?:có|đạt|với|được|hơn|gần|khoảng|tỷ lệ|thu|cho|và|tặng)(?!\w)[^,]{0,20}$")
_FRACTION = re.compile(r"1/[2345]|2/[35]|3/[45]|4/5|1/10")
_ASKS_DAY = re.compile(
    r"(?<!\w)(?:từ|trước|sau|vào|dịp|lễ|hết|nhân|mừng|hôm|nghỉ|khánh|động|nữ|giáo|thuốc|việt nam|thiếu nhi|và|ngày|bản|qua|nay|lúc|giờ|h)[ ]{0,3}[(]?[ ]?$|\([ ]?$"
)
_DASHED = re.compile(
    r"(?<!\w)(?:từ|đến|tới|trước|sau|vào|dịp|lễ|hết|khánh|nhân|mừng|niệm|động|nữ|giáo|miền nam|sĩ|thiếu nhi|thuốc|việt nam|\()[ ]{0,2}$"
)
_TO_DAY = re.compile(r"[ ](?:đến|tới)[ ](?:hết[ ])?(?:ngày[ ])?\d{1,2}[/.-]\d")
_CLOSED = re.compile(r"[ ]?(?:[.,;:!?)\"\n…-]|$)")
_ROUND_THE_CLOCK = re.compile(r"24/(?:7|24)(?!\d)")


def in_a_name(norm: str, start: int) -> bool:
    """Whether words in front make a number part of a name: 'đường 3 Tháng 2'."""
    return _NAMED.search(norm, max(0, start - 24), start) is not None


def is_bare_date(norm: str, start: int, end: int, *, full: bool) -> bool:
    """Whether the number ``norm[start:end]``, with no 'ngày' in front, is a date and not a fraction, a name or a number."""
    before = norm[max(0, start - 24) : start]
    if full:
        return _NAMED_FULL.search(before) is None
    if _NAMED.search(before):
        return False
    written = norm[start:end]
    if "ngày" in written:  # '2 ngày 26 và 27-9'
        return True
    if _ROUND_THE_CLOCK.match(written):
        return False
    named = _NAMED_DAY.search(norm, max(0, start - 70), start) and not _MOVING.search(norm, max(0, start - 40), start)
    if _COUNTED.match(norm, end) and not named and not (_no_share(written) and _ASKS_DAY.search(before)):
        return False
    if "." in written:  # '20.10' is as often a number
        return bool(_FEAST.search(before) or (_DUE.search(before) and _CLOSED.match(norm, end)))
    if named:
        return True
    if not _ASKS.search(before) or (_FRACTION.fullmatch(written) and not _ASKS_DAY.search(before)):
        return False
    if "/" not in written:
        return bool(_DASHED.search(before)) and (
            bool(re.search(r"đến|tới", written)) or bool(_CLOSED.match(norm, end) or _TO_DAY.match(norm, end))
        )
    return True


def _no_share(written: str) -> bool:
    """'20/11' is no part of a whole: more than all of it."""
    numbers = [int(n) for n in re.findall(r"\d+", written)]
    return len(numbers) == 2 and numbers[0] > numbers[1]


MEASURED = re.compile(
    r"[ ]?(?:đồng|usd|người|m2|m|ha|tấn|kg|km|hộ|con|cây|lượt|suất|trường hợp|triệu|tỷ|tỉ|đô|euro|mét|calo|mg|ml|cc|bộ|chiếc|căn|ca|%)(?!\w)"
)
# 'tháng 10 tuổi', '5 năm tuổi', '8 giờ/ngày' are caught by the rules; here: names in front of a year range or clock
_NOT_YEARS = re.compile(r"(?:số|điện thoại|fax|mã|đt|tel|tài khoản|biển số|giá)[ :]{0,3}$")


def is_year_range(norm: str, start: int, end: int) -> bool:
    """Whether '2016-2020' without 'năm' are years, not a number or a quantity."""
    return not _NOT_YEARS.search(norm, max(0, start - 14), start) and not MEASURED.match(norm, end)
