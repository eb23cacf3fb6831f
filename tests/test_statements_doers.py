"""Where an assignee ends before a verb that no table knows, and where what looks like a verb belongs to its name."""

from __future__ import annotations

import pytest

from test_statements_parties import told


@pytest.mark.parametrize(
    ("task", "assignees"),
    [
        # The verb is in no table.
        ("các tổ công tác mặc trang phục đúng quy định", ("các tổ công tác",)),
        ("công ty giãn cách ca làm việc, tăng tiền ăn ca", ("công ty",)),
        ("nhà trường tăng phúc lợi Tết cho giáo viên", ("nhà trường",)),
        ("cán bộ quản giáo ghi chép sổ sách đúng mẫu", ("cán bộ quản giáo",)),
        ("cán bộ y tế khám sức khỏe cho người cao tuổi", ("cán bộ y tế",)),
        ("chủ hộ kinh doanh ký cam kết không bán pháo nổ", ("chủ hộ kinh doanh",)),
        ("các điểm thi lắp camera giám sát", ("các điểm thi",)),
        ("các chủ đầu tư giữ giá bán như cam kết", ("các chủ đầu tư",)),
        ("các điện lực khu vực giãn cách ca trực", ("các điện lực khu vực",)),
        ("công an cấp xã gọi hỏi, răn đe người có tiền án", ("công an cấp xã",)),
        ("các thôn, khu phố dựng biển cảnh báo", ("các thôn, khu phố",)),
        ("chấp hành viên giải thích thấu đáo cho dân", ("chấp hành viên",)),
        ("điều tra viên lấy lời khai đúng quy định", ("điều tra viên",)),
        ("kiểm tra viên chức vi phạm", ()),
        ("tuyên truyền sinh viên giữ gìn vệ sinh", ()),
        ("thợ lò đeo bình tự cứu", ("thợ lò",)),
        # It goes on with the name: the next one is the verb.
        ("ban quản lý dự án đốc thúc nhà thầu", ("ban quản lý dự án",)),
        ("bộ phận chăm sóc khách hàng nhắn tin báo lịch ngừng điện", ("bộ phận chăm sóc khách hàng",)),
        ("lực lượng bảo vệ dự án chấn chỉnh thái độ làm việc", ("lực lượng bảo vệ dự án",)),
        ("đơn vị thi công rào chắn công trình", ("đơn vị thi công",)),
        ("đội thi công trả mặt đường sạch sẽ", ("đội thi công",)),
        ("lãnh đạo Báo và các phóng viên nhận thức rõ việc này", ("lãnh đạo Báo", "các phóng viên")),
        # Nouns that are verbs elsewhere.
        ("tổ công tác rà soát hồ sơ", ("tổ công tác",)),
        ("đoàn kiểm tra lập biên bản", ("đoàn kiểm tra",)),
        ("các đơn vị quản lý rừng trồng cây bản địa", ("các đơn vị quản lý rừng",)),
        ("cơ quan thường trực mời chuyên gia", ("cơ quan thường trực",)),
        # A relative clause belongs to them, if they must do something behind it.
        ("người lao động trở về quê phải khai báo y tế", ("người lao động trở về quê",)),
        ("tất cả người vào Tân Hải phải cách ly", ("tất cả người vào Tân Hải",)),
        ("những người làm báo luôn giữ vững phẩm chất", ("những người làm báo",)),
        ("những người dân rà soát các hộ phải di dời", ("những người dân",)),
        # Three syllables that begin like a commune.
        ("Sở Y tế xã hội hoá chi phí tổ chức lễ hội", ("Sở Y tế",)),
        ("Bộ Y tế, đại sứ quán vận động bà con ở lại", ("Bộ Y tế", "đại sứ quán")),
        ("nạn nhân trình báo công an", ("nạn nhân",)),
        ("hệ thống hoá lại các dự án chậm", ()),
        ("xã hội hoá việc tổ chức lễ hội", ()),
        ("ngành văn hóa rà soát di tích", ("ngành văn hóa",)),
        ("nhà máy hóa chất sơ tán công nhân", ("nhà máy hóa chất",)),
        ("các cơ quan thay đổi thói quen làm việc", ("các cơ quan",)),
        ("những thay đổi về đồng phục chỉ áp dụng cho lớp đầu cấp", ()),
        (
            "người đứng đầu cơ quan, tổ chức, đơn vị trực thuộc rà soát hồ sơ",
            ("người đứng đầu cơ quan, tổ chức, đơn vị trực thuộc",),
        ),
        ("các sở và tổ công tác rà soát hồ sơ", ("các sở", "tổ công tác")),
        ('Sở Y tế "mở cửa" cho dân', ("Sở Y tế",)),
        ("các hãng hàng không giảm tình trạng chậm chuyến", ("các hãng hàng không",)),
        ("Sở Y tế và Cộng đồng người Tày tăng cường quảng bá", ("Sở Y tế", "Cộng đồng người Tày")),
        # What is done stands first.
        ("tập trung vào việc thu hồi nợ đọng", ()),
        ("báo cáo người đứng đầu hằng tuần", ()),
        ("giám sát chặt chẽ việc xả thải", ()),
        ("kêu tàu thuyền về bờ", ()),
    ],
)
def test_where_whoever_does_it_ends(task: str, assignees: tuple[str, ...]) -> None:
    assert told(f"Chiều 3/6, Giám đốc Sở Y tế Lò Văn Khánh yêu cầu {task}.", task)[0].assignees == assignees
