"""Words by which a body, a collective or a thing is known where no name stands. Data only.

Compared with normal forms (lower case).
"""

from __future__ import annotations

# What a collective or an unnamed body begins with: 'các đơn vị', 'người đứng đầu', 'toàn ngành', 'UBND các xã'.
HEADS = frozenset(
    "các những tất toàn mỗi từng mọi cả một người lực cơ đơn cấp chính ngành doanh địa cán chủ nhà ban bộ sở tỉnh thành huyện xã "
    "phường trường công đoàn hội tổ phòng ubnd ủy uỷ lãnh thủ giám trưởng đại chi đảng thanh nông nhân bà đồng ông anh chị chúng đội đài báo "
    "hai ba 2 3 4 5 tập hđnd mttq phía hộ bệnh trung đại ngân viện kho cục vụ quân hệ tp thị đặc hiệp khối tân tiểu sân văn mặt liên học giáo phụ "
    "hãng họ bên chúng quận loạt thợ tand vksnd bhxh".split()
)
# The same, where the first syllable alone begins other words as well.
BODIES = frozenset(
    "gia đình,sinh viên,ứng viên,nạn nhân,sứ quán,cựu chiến,nội bộ,thí sinh,tài xế,lái tàu,khách hàng,du khách,bác sĩ,bác sỹ,chuyên gia,chuyên viên,kiều bào,cử tri,thầy cô,thầy giáo,"
    "hải quan,hải quân,biên phòng,dân quân,kiểm lâm,kiểm sát,kiểm ngư,tòa án,toà án,tòa thánh,toà thánh,thường trực,thường vụ,bí thư,phi công,"
    "binh chủng,binh đoàn,binh sĩ,cảng vụ,tàu cá,thuyền viên,thuyền trưởng,ngư dân,hành khách,lái xe,nghệ sĩ,nghị sĩ,luật sư,y tế,y bác,tổng công,"
    "tổng cục,hợp tác xã,quốc hội,chính quyền,mặt trận,tuổi trẻ,phóng viên,nghiệp đoàn,xí nghiệp,đồn biên,cảnh sát,đồn công,thanh tra,cộng đồng,"
    "tổng giám,tiểu thương,thuế tỉnh,thuế thành,thuế cơ,hạt kiểm,thẩm phán,hội thẩm,kiểm toán,giảng viên,vận động viên,cầu thủ,tín đồ,thân nhân,lưu học,chùa chiền,nguyên thủ,"
    "thư ký,hiệu trưởng,quản đốc,kỹ sư,dược sĩ,chiến sĩ,chiến sỹ,sĩ quan,cư dân,thương lái,cổ đông,trọng tài,tiếp viên,cá nhân,kế toán,viên chức,bệnh nhân,điều dưỡng,điện lực,trạm y,quan chức,giới chức,quân nhân,cố vấn,ngoại trưởng,thủy thủ,thuỷ thủ,diễn viên,vườn quốc,khu quản,chỉ huy,trưởng các,trưởng ban,trưởng phòng,trưởng đoàn,phó các".split(
        ","
    )
)
# With 'viên' behind, who does so for a living: 'chấp hành [viên]'.
TRADES = frozenset(
    "chấp hành,điều tra,kiểm sát,kiểm tra,thanh tra,hướng dẫn,báo cáo,tuyên truyền,công chứng,huấn luyện,tình nguyện,hòa giải,hoà giải,cộng tác,phát thanh,"
    "đăng kiểm,thẩm tra,kiểm toán,kiểm soát,giám định,đấu giá,vận động".split(",")
)
# They begin like a body and name none: 'toàn [diện]', 'công [việc]', 'hội [nghị]'.
NO_BODIES = frozenset(
    "công nghệ,công nghiệp,toàn diện,toàn quốc,đồng bộ,đồng thời,đồng loạt,đồng ý,đồng thuận,công việc,công văn,công điện,công suất,công lập,công bằng,công tâm,"
    "văn hóa,văn hoá,văn minh,văn kiện,phòng ngừa,phòng tránh,phòng bệnh,phòng cháy,phòng dịch,đơn giản,một cách,một mặt,một là,hai là,ba là,cơ cấu,cơ hội,"
    "cơ động,chính là,chính vì,chính thức,trung thực,trung bình,trung và,thị trường,hội nghị,hội thảo,hội đàm,tỉnh táo,vụ lợi,cấp hoặc,nông thôn,hội nhập,hội họp,đại hội,đặc cách,"
    "địa điểm,địa chỉ,địa hình,học phí,học tập,học bổng,thành tích,thành công,thành lập,bộ luật,bộ tiêu,bộ quy,mặt hàng,mặt khác,mặt bằng,"
    "giáo trình,giáo án,người ta,đảng phí,nhân rộng,nhân lực,nhân dịp,nhân sự,vụ án,vụ nổ,vụ cháy,vụ tai,vụ mùa,cấp thiết,cấp bách,cấp phép,"
    "thủ đoạn,báo động,từng bước,từng dự,từng công,mỗi năm,mỗi ngày,nhân hội,năm gần,năm qua,năm tới,mỗi dự,chủ quyền,chủ nghĩa,chủ động,tập quán,hộ khẩu,hộ chiếu,"
    "bên cạnh,bên trong,bên ngoài,thanh tra lại,liên quan,liên kết,liên hệ,liên tục,toàn bộ quy,một năm,một tháng,một tuần,một ngày,một lần".split(
        ","
    )
)
# 'công tác X', 'văn bản', 'thủ tục': things, no bodies, although they stand in front like one.
THINGS = frozenset(
    "công tác,mặt công,trọng tâm,văn bản,hành vi,vấn đề,vướng mắc,báo cáo,bài thi,hệ tri,việc làm,dự án,nội dung,nhiệm vụ,biện pháp,giải pháp,quy định,"
    "chính sách,công trình,trường hợp,hoạt động,kết quả,chỉ tiêu,chương trình,phương án,người trở,tình trạng,số liệu,mục tiêu,thông tin,"
    "lĩnh vực,nỗ lực,đảm bảo,bảo đảm,đề xuất,phương tiện,cơ bản,đặc biệt,quy mô,thủ tục,khâu,hồ sơ,kế hoạch,tiêu chí,nguồn lực,quyền lợi,cơ chế,bạn trẻ,thành phần,tổ chức thực,công khai,công nghệ,chủ trương,"
    "tiến độ,vụ việc,điều kiện,yêu cầu,hạng mục,tuyến đường,khoản,nguyên tắc,thiết bị,chất lượng,"
    "cuộc họp,đề án,dự luật,phong trào,quy chế,di sản,sản phẩm,hàng hóa,hàng hoá,phương pháp,chi phí,số tiền,tinh thần,thái độ,chức danh,tiến trình,"
    "quá trình,nghị quyết,nghị định,thông tư,mô hình,loại hình,kết luận,thể chế,thức ăn,mặt hàng,quy trình,công đoạn,bất đồng,bất cập,sai phạm,vi phạm,"
    "gương người,trạm thu,dịch vụ,rủi ro,nguy cơ,tội phạm,chỉ số,tài liệu,tài sản,bài học,khó khăn,hạn chế,cơ hội,kinh nghiệm,phương thức,giao dịch,"
    "lễ hội,sự kiện,dữ liệu,phản ánh,kiến nghị,tệ nạn,khoản chi,nguồn vốn,nguồn thu,tai nạn,sự cố,công việc,dòng vốn,con số,bước đi,bản quy,"
    "hành động,hình ảnh,máy bay,câu chuyện,ý kiến,yếu tố,vị trí,câu hỏi,cáo buộc,động thái,giá trị,hình thức,chiến dịch,mối quan,mối đe,nguyên nhân,"
    "thương hiệu,tác phẩm,dấu hiệu,lý do,ứng dụng,con đường,tiêu chuẩn,hợp đồng,thoả thuận,thỏa thuận,không gian,thông điệp,điều khoản,nền tảng,"
    "vũ khí,tài khoản,toà nhà,tòa nhà,tính năng,tranh chấp,triệu chứng,ý tưởng,biểu hiện,kỹ năng,thời điểm,chiến lược,hậu quả,hiện tượng,bằng chứng,"
    "quan điểm,phiên họp,kỳ thi,kỳ họp,giấy tờ,nhu cầu,kiến thức,sáng kiến,rào cản,quy tắc,kịch bản,chế độ,thói quen,vật dụng,chứng cứ,xu hướng,"
    "áp lực,thông số,mạng lưới,thiệt hại,mâu thuẫn,thực phẩm,môi trường,lợi thế,lợi ích,khả năng,sự việc,mục đích,kỹ thuật,khía cạnh,biến động,"
    "vai trò,động lực,di tích,nghĩa vụ,thiếu sót,phần mềm,xung đột,vật liệu,trang thiết,lỗ hổng,gói thầu,tiềm năng,nguyên liệu,diện tích,đề tài,"
    "ưu đãi,hướng đi,kiến trúc,quyết sách,khối lượng,thách thức,tình huống,diễn biến,danh hiệu,biến chứng,khu đất,căn hộ,ngôi nhà,công cụ,khoản nợ,"
    "phương châm,nghiên cứu,ngôn ngữ,cơ sở hạ,đường dây,gia cầm,gia súc,đàn lợn,đoạn đường,cây cầu,bến xe,bãi đỗ,tham mưu,quyết định,bộ phim,chuyên mục,giấy phép,nhận định,điểm nghẽn,bất ổn,cảng biển,đơn thư,điểm cần,điểm yếu,điểm mới,bất hợp,trang web,trang tin".split(
        ","
    )
)
MANY = frozenset("các những mọi tất cả một số nhiều mỗi".split())
