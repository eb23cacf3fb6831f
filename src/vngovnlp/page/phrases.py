"""Words that stand on web pages around articles, by reason. Data only; all lower case, new-style and old-style tones.

``ANYWHERE``: furniture wherever it makes up a whole line. ``EDGES``: only before and after the article's prose, since 'Văn bản' or
'Liên hệ' can also be a heading in it. ``SECTIONS`` open a block that belongs to the page down to its end.
"""

from __future__ import annotations

import unicodedata

ANYWHERE: dict[str, str] = {
    "navigation": """
        quay lại|quay lại trang trước|quay về|trở lại|trở về|trở về trang trước|về trang trước|về trang chủ|về đầu trang|
        lên đầu trang|đầu trang|back to top|go back|skip to content|skip to main content|skip navigation|
        skip ribbon commands|bỏ qua nội dung|bỏ qua điều hướng|chuyển đến nội dung chính|đi đến nội dung chính""",
    "print or mail": """
        in trang|in ra|in trang này|in bài|in bài viết|in bài này|in tin|in|in ấn|bản in|print|in nội dung|in tin này|gửi email|email|
        gửi mail|gửi bài viết|gửi cho bạn bè|gửi bài viết qua email|gửi bài này|email bài này|lưu bài viết|lưu bài|
        lưu tin|lưu|tải xuống|tải về|tải về pdf|xuất pdf|pdf|send email|
        qr code|mã qr|quét mã qr|print this page""",
    "share buttons": """
        chia sẻ|chia sẻ bài viết|chia sẻ lên facebook|chia sẻ facebook|chia sẻ qua email|chia sẻ zalo|chia sẻ qua zalo|
        chia sẻ trên facebook|chia sẻ với bạn bè|share|tweet|sao chép|sao chép liên kết|copy link|copy liên kết|facebook|twitter|
        zalo|linkedin|google+|pinterest|messenger|telegram|theo dõi trên google news|theo dõi chúng tôi trên google news|
        google news|like fanpage|thích|like|theo dõi fanpage|theo dõi chúng tôi|follow us|chia sẻ twitter|chia sẻ liên kết""",
    "font size": """
        cỡ chữ|cỡ chữ nhỏ|cỡ chữ lớn|kích cỡ chữ|tăng cỡ chữ|giảm cỡ chữ|xem cỡ chữ|xem với cỡ chữ|kích thước chữ|font size|chữ nhỏ|chữ to|phóng to chữ|
        thu nhỏ chữ|a a|a a a|cỡ chữ mặc định|độ tương phản|tương phản|tương phản cao|chế độ tương phản|chế độ đọc|đọc bài|đọc bài viết|nghe đọc bài|nghe bài viết|nghe audio|
        nghe đọc báo|nghe nội dung|nghe tin|nghe bài|giọng nam|giọng nữ|giọng đọc|chọn giọng đọc|nam miền bắc|nữ miền bắc|nam miền trung|
        nữ miền trung|nam miền nam|nữ miền nam|giọng nam miền bắc|giọng nữ miền bắc|giọng nam miền nam|giọng nữ miền nam|
        tạm dừng|tắt tiếng|play|pause|mute|unmute|tốc độ phát|tốc độ đọc|phát âm thanh""",
    "advertisement": """
        quảng cáo|advertisement|advertisements|qc|nội dung tài trợ|sponsored|đóng quảng cáo|bỏ qua quảng cáo""",
    "picture control": """
        click vào hình xem bản đầy đủ|xem ảnh lớn|phóng to ảnh|xem toàn màn hình|ảnh trước|ảnh sau|xem slideshow""",
    "template": """
        loading|đang tải|đang tải dữ liệu|undefined|null|nan|untitled|no title|object object|javascript is disabled|
        lorem ipsum""",
}

EDGES: dict[str, str] = {
    "menu": """
        trang chủ|trang chu|home|trang nhất|giới thiệu|giới thiệu chung|tin tức|tin tức sự kiện|tin tức - sự kiện|
        tin tức và sự kiện|tin tức & sự kiện|tin tức, sự kiện|tin hoạt động|tin trong tỉnh|tin trong huyện|tin địa phương|
        tin trong nước|tin quốc tế|tin thế giới|tin chỉ đạo điều hành|tin tổng hợp|tin chi tiết|chi tiết|chi tiết tin|
        chi tiết bài viết|chi tiết tin tức|nội dung chi tiết|hoạt động|hoạt động của lãnh đạo|hoạt động lãnh đạo|
        lịch công tác|lịch làm việc|lịch tiếp công dân|chỉ đạo điều hành|chỉ đạo, điều hành|thông tin chỉ đạo điều hành|
        thông tin chỉ đạo, điều hành|văn bản|văn bản mới|văn bản chỉ đạo|văn bản chỉ đạo điều hành|văn bản pháp luật|
        văn bản quy phạm pháp luật|hệ thống văn bản|công báo|thủ tục hành chính|tthc|dịch vụ công|dịch vụ công trực tuyến|
        cải cách hành chính|cchc|hỏi đáp|hỏi - đáp|góp ý|liên hệ|liên hệ - góp ý|sơ đồ trang|sơ đồ website|sơ đồ cổng|
        site map|sitemap|rss|tìm kiếm|tìm kiếm nâng cao|search|đăng nhập|đăng ký|đăng xuất|login|sign in|thư viện ảnh|
        thư viện video|thư viện|thư viện số|video|videos|video clip|multimedia|media|podcast|infographic|e-magazine|
        emagazine|longform|thông báo|thông tin tuyên truyền|tuyên truyền|bộ máy tổ chức|cơ cấu tổ chức|tổ chức bộ máy|
        chức năng nhiệm vụ|chức năng, nhiệm vụ|thông tin liên hệ|lãnh đạo các thời kỳ|quy hoạch|đấu thầu|mua sắm công|
        dự án|báo cáo thống kê|thống kê|thời sự|chính trị|thời sự - chính trị|chính trị - xã hội|xã hội|kinh tế|
        kinh tế - xã hội|văn hóa|văn hoá|văn hóa - xã hội|văn hoá - xã hội|an ninh - quốc phòng|quốc phòng - an ninh|
        an ninh quốc phòng|giáo dục|y tế|thể thao|giải trí|pháp luật|đời sống|quốc tế|thế giới|du lịch|khoa học|
        khoa học công nghệ|công nghệ|nông nghiệp|nông thôn mới|xây dựng đảng|đảng|chính quyền|đoàn thể|đảng - chính quyền|
        góc nhìn|bất động sản|sức khỏe|sức khoẻ|môi trường|an toàn giao thông|chuyển đổi số|menu|danh mục|chuyên mục|
        mới nhất|tiếng việt|english|vietnamese|vi|en|phiên bản cũ|phiên bản tiếng anh|trang tin|
        đường dây nóng|tiếp công dân|người dân|doanh nghiệp|công dân|cán bộ|thành viên|xem tất cả|xem thêm|
        tiếp theo|trang đầu|trang cuối|trang trước|trang sau|trước|sau|next|previous|prev|page|đóng|close|mở rộng|thu gọn|
        toggle navigation|lịch sử hình thành|điều kiện tự nhiên|bản đồ|bản đồ hành chính""",
    "rating": """
        đánh giá|đánh giá bài viết|bình chọn|xếp hạng|click để đánh giá bài viết|điểm đánh giá|bạn đánh giá thế nào|
        gửi đánh giá|bạn có hài lòng với bài viết|thăm dò ý kiến|kết quả bình chọn|biểu quyết""",
    "cookie banner": """
        chấp nhận tất cả|chấp nhận cookie|từ chối|đồng ý và đóng|tùy chỉnh cookie|tuỳ chỉnh cookie|chính sách cookie|
        accept all|accept cookies""",
    "terms": """
        điều khoản sử dụng|chính sách bảo mật|chính sách quyền riêng tư|quy định sử dụng|privacy policy|terms of use|
        tòa soạn|toà soạn|liên hệ quảng cáo|thông tin tòa soạn|thông tin toà soạn""",
}

SECTIONS: dict[str, str] = {
    "related articles": """
        tin liên quan|các tin liên quan|bài liên quan|bài viết liên quan|các bài liên quan|các bài viết liên quan|
        tin bài liên quan|tin, bài liên quan|nội dung liên quan|tin tức liên quan|tin khác|các tin khác|tin tức khác|
        bài viết khác|các bài viết khác|các bài khác|bài khác|tin bài khác|các tin bài khác|tin cùng chuyên mục|
        cùng chuyên mục|bài cùng chuyên mục|bài viết cùng chuyên mục|các tin cùng chuyên mục|tin cùng loại|tin mới hơn|
        các tin mới hơn|những tin mới hơn|tin cũ hơn|các tin cũ hơn|những tin cũ hơn|các tin đã đưa|tin đã đưa|
        các tin đã đăng|tin đã đăng|các tin trước|các tin tiếp|các tin tiếp theo|có thể bạn quan tâm|bạn có thể quan tâm|
        đọc nhiều|đọc nhiều nhất|tin đọc nhiều|tin đọc nhiều nhất|xem nhiều|xem nhiều nhất|tin xem nhiều|tin nổi bật khác|
        tin mới|tin mới nhất|tin nổi bật|đọc thêm|tham khảo thêm|bài đọc nhiều|bài trước|bài sau|bài tiếp theo|
        bài kế tiếp|bài viết trước|bài viết sau|điều hướng bài viết|post navigation|previous post|next post|
        cùng chủ đề|tin cùng chủ đề|related articles|related news|related posts|see also|tin mới cập nhật|
        tin tức mới nhất|bài viết mới nhất|bài viết mới|bài mới nhất|most read""",
    "tags": "tags|tag|từ khóa|từ khoá",
    "attachments": """
        file đính kèm|tệp đính kèm|tập tin đính kèm|tệp tin đính kèm|tài liệu đính kèm|văn bản đính kèm|các file đính kèm|
        attachments""",
    "comment box": """
        bình luận|bình luận bài viết|các bình luận|viết bình luận|gửi bình luận|ý kiến bạn đọc|ý kiến độc giả|
        ý kiến của bạn|ý kiến phản hồi|gửi ý kiến|gửi phản hồi|phản hồi|gửi bình luận của bạn|comments|leave a comment|
        leave a reply|thảo luận bài viết|trả lời bình luận""",
    "weather": "dự báo thời tiết|thời tiết|thông tin thời tiết|thời tiết hôm nay|weather|weather forecast",
    "visitor counter": """
        thống kê truy cập|thống kê lượt truy cập|lượt truy cập|số lượt truy cập|tổng lượt truy cập|tổng số truy cập|
        bộ đếm truy cập|thống kê website""",
    "link box": """
        liên kết website|liên kết web|website liên kết|liên kết|liên kết hữu ích|các trang liên kết|liên kết ngoài|
        trang liên kết|cổng thành phần|danh sách liên kết|chọn liên kết|lựa chọn liên kết|-- liên kết website --""",
    "market box": "tỷ giá|tỷ giá ngoại tệ|giá vàng|giá vàng hôm nay|chứng khoán|kết quả xổ số|xổ số",
}


ACCOUNTS = """
    admin|administrator|super user|superuser|quantri|quản trị|quản trị viên|ban quản trị|người quản trị|quản trị hệ thống|
    webmaster|user|editor|root"""
"""Accounts under which pages are posted: they name nobody."""


def listed(phrases: str) -> list[str]:
    """The phrases of ``"trang chủ|tin tức"``, in NFC and without the line breaks of the source."""
    return [" ".join(phrase.split()) for phrase in unicodedata.normalize("NFC", phrases).split("|")]


def table(groups: dict[str, str]) -> dict[str, str]:
    """``{phrase: reason}`` of one of the groups above, in NFC."""
    return {phrase: reason for reason, phrases in groups.items() for phrase in listed(phrases)}
