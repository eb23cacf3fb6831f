"""Syllables and pairs of syllables that are verbs, by how often they stand behind 'phải', 'cần', 'sẽ' and how seldom behind 'các', 'những'. Data only.

Written by scripts/build_verbs.py. Compared with normal forms (lower case).
"""

_PAIRS = """ban:bố,hành bao:trùm,vây bàn:giao bày:tỏ bác:bỏ bám:sát bán:hết,ra,đấu bình:phục,tĩnh,đẳng bù:đắp bùng:nổ,phát
    băng:qua bước:qua,ra,sang,vào bảo:quản,toàn,trì,tồn,vệ,đảm bất:chấp bầu:bổ bận:rộn bật:khóc bắn:hạ,pháo
    bắt:giữ,gặp,khẩn,kịp,quả,tay,đầu bế:mạc bỏ:cuộc,học,lại,lỡ,phiếu,qua,ra,tiền,trốn bố:trí bồi:hoàn,thường bổ:sung
    bộc:lộ canh:tác che:giấu chi:ra,tiền,trả chia:tay chinh:phục chiêu:mộ chiếm:lĩnh,đoạt,ưu chung:tay
    chuyển:giao,hướng,hồ,mình,sang,thành,tiền,từ,đổi chuẩn:bị chào:mừng,đón châm:ngòi chính:thức chúc:mừng
    chăm:chỉ,lo,sóc chơi:bóng,tốt,đùa chạm:trán chạy:thận,thử,trên,trốn,xe,đua chấm:dứt chấn:chỉnh chấp:hành,nhận,thuận
    chậm:lại,tiến chật:kín,vật chắc:đã chẳng:bao,còn,có,thể chết:vì chỉ:biết,ra,rõ,đạo
    chịu:cảnh,nhiều,sức,sự,thiệt,thuế,trách,tác,áp,đựng chống:chọi,lại,ngập chờ:cơ,kết,xem,đến,đợi chụp:hình,ảnh
    chủ:quan,trì,động chứng:kiến,minh chững:lại coi:đây,đó cung:cấp cuốn:trôi cán:mốc cân:bằng,nhắc công:bố,khai,nhận
    cùng:chung,nhau,phát,tham cúi:đầu cư:trú cướp:tài,đi cưỡng:chế cạn:kiệt cạnh:tranh cải:thiện,tạo cảm:thấy,ơn
    cảnh:giác cấp:cứu,giấy,phép cầm:cố,dao cẩn:thận,trọng cận:kề cập:nhật cắt:bỏ,giảm,đứt cố:gắng cổ:vũ cởi:mở củng:cố
    cử:cán,lực,người dang:dở di:chuyển,dời,tản diễn:ra duy:trì dành:lời,nhiều,sự,thời,tặng dính:vào
    dùng:dao,nhiều,tay,thuốc,tiền,điện,đến dần:trở dẫn:dắt,trước,đầu dập:lửa,tắt dễ:dàng dọn:dẹp dỡ:bỏ
    dừng:chân,hoạt,lại dự:hội,lễ,thi dựa:vào ghi:bàn,dấu,hình,lại,nhận,nhớ,tên ghé:thăm giao:công,nộp,sở,thanh,đất
    giành:chiến,giải,lại,quyền giàu:có giám:sát giúp:bạn,con,công,ích,đỡ
    giải:cứu,nghệ,ngân,phóng,quyết,trình,tán,tỏa,đáp
    giảm:bớt,cân,dần,giá,nguy,nhẹ,so,số,thiểu,tải,tốc,tối,tới,từ,ùn,đi,đáng giảng:dạy giật:mình giết:chết giống:nhau
    giới:thiệu giữ:gìn,vững gánh:chịu,vác
    gây:bão,chú,chấn,dựng,hậu,mưa,ngập,nhiều,ra,sốt,sức,sự,tai,thiệt,thất,tranh,xôn,áp,ấn gìn:giữ gương:mẫu gấp:rút
    gần:gũi gắn:bó,kết gặp:chủ,gỡ,khó,không,lại,mặt,nguy,người,nhau,nhiều,phải,thủ,tổng gặt:hái gọi:điện
    gửi:báo,công,gắm,lời,thông,thư,tiền,văn,đi,điện,đơn,đến hoan:nghênh hoàn:chỉnh,thiện,thành,trả,tất,vốn hoành:hành
    hoảng:loạn huy:động hài:hòa,lòng hành:nghề hào:hứng háo:hức hé:lộ hòa:mình,nhập hô:hoán hạ:cánh,giá,gục,nhiệt
    hầu:tòa hẹn:hò hề:có hối:thúc hồi:phục,sinh hỗ:trợ hộ:tống hội:tụ,đàm hủy:bỏ,diệt,hoại hứa:sẽ hứng:chịu im:lặng
    khai:mạc,thác khen:ngợi,thưởng khiến:bạn,mọi,ít khoanh:vùng khoác:áo khuyến:khích khám:nghiệm,phá,xét khánh:thành
    khéo:léo khép:lại khó:lòng khôi:phục khẩn:trương khắc:phục khống:chế khởi:công,hành,kiện,sắc,tranh,tố,động
    kiên:nhẫn,quyết,trì,định kiềm:chế kiểm:nghiệm,soát,tra,điểm kéo:giảm,đến kê:khai kêu:gọi ký:kết kết:hôn,thúc
    kể:lại,đến kịp:thời lan:tỏa lao:vào liên:hệ lo:hậu loay:hoay loại:bỏ,trừ luôn:giữ ly:dị,hôn
    làm:bài,báo,bãi,chậm,công,dự,gì,gương,hàng,hết,khách,lại,lễ,mưa,mọi,mới,ngay,nghề,nhiều,nhiệm
    làm:như,nên,quen,ra,rõ,rất,sao,sáng,sạch,thay,thêm,thế,thủ,tròn,tất,tốt,tổn,từ,việc,vậy
    làm:xong,ăn,điều,đúng,đơn,đường,để lâm:vào lây:lan lên:kế,sóng,tiếng,án,đường lôi:kéo lúng:túng
    lưu:giữ,hành,thông,trữ lường:trước lại:dấu,nhiều,ấn lấy:chồng,lại,lời,mẫu,phiếu,tiền,xe,ý,đi lẩn:trốn
    lập:biên,danh,dự,gia,hồ,kế,lại,tổ,đoàn lật:đổ lắc:đầu lắng:nghe lắp:đặt lặng:lẽ lọc:máu lọt:vào lợi:dụng
    mang:bầu,thai,tới,về,đến minh:bạch miễn:nhiệm miệt:mài mong:chờ mua:cổ,lại,nhà,sắm,vàng,vé,xe,đồ mãi:mãi mạnh:dạn
    mắc:bệnh,kẹt mặc:áo mỉm:cười mở:bán,cuộc,cửa,lại,phiên,ra,rộng,thêm,đường neo:đậu nghe:báo,thông nghiêm:khắc,túc
    nghiêng:về nghĩ:rằng nghỉ:hưu,học,ngơi,việc nguy:kịch ngăn:chặn,cản,ngừa ngạc:nhiên ngẫu:nhiên ngậm:ngùi ngập:sâu
    ngỏ:khả ngồi:lại,trên,tù,uống,vào ngỡ:ngàng ngừng:hoạt nhiệt:tình nhìn:lại,nhận,thấy,thẳng,vào nhóm:họp nhường:chỗ
    nhảy:xuống nhấn:chìm nhất:quyết,trí nhận:diện,dạng,giải,hối,lỗi,lời,nhiều,nhiệm,ra,thêm,thất,thẻ,tiền,trách,tội,về
    nhập:cuộc,học,viện nhắc:lại,nhở,đến nhắn:tin nhẹ:nhàng nhớ:rằng nhờ:người,đến niêm:yết nuôi:con,dưỡng
    nâng:cao,mức,tầm nêu:cao,lên,quan,ra nói:chuyện,dối,gì,lời,như,ra,rõ,thẳng,tới,về,đến nảy:sinh nấu:ăn
    nắm:bắt,chắc,giữ,quyền,rõ nằm:bờ,dưới,ngủ,viện nổ:súng nộp:hồ,phí,phạt,thuế,tiền,vào,đơn phong:tỏa phá:dỡ,hủy,vỡ
    phát:huy,hành,lệnh,nổ,sóng,thông,triển,tín,đi,động phân:biệt,bổ,công,cấp,hủy,loại,luồng,phối,định
    phê:bình,chuẩn,duyệt phòng:ngừa phô:diễn phơi:bày phản:đối phấn:đấu phẫu:thuật phối:hợp phổ:biến phớt:lờ phục:vụ
    qua:đời quan:tâm quay:về,đầu quen:biết,thuộc quy:trách quyên:góp quyết:liệt quá:lo,muộn,quen,tải quán:triệt quên:đi
    quảng:bá ra:lệnh,mắt rao:bán rà:soát ráo:riết rèn:luyện rút:khỏi,kinh,lui,lại,ngắn,quân,tiền răn:đe rời:bỏ,sân,xa
    sa:thải san:lấp siết:chặt soạn:thảo suy:giảm sâu:sát sôi:động sơ:tán sắp:xếp sẵn:sàng sống:sót sở:hữu sụt:giảm
    sử:dụng sửa:chữa,lại tha:thứ tham:chiến,dự,gia,khảo,mưu,quan thanh:lý,toán thay:mặt,thế thi:công,hành,lại,đấu
    thiêu:rụi thiếu:kiểm,trách thiệt:mạng thoái:vốn thoát:khỏi,nạn,ra,thân thoải:mái
    thu:giữ,gom,hoạch,hút,hồi,mua,thập,tiền,xếp thuyết:phục thuê:người thành:khẩn,lập,niên tháo:chạy,dỡ,gỡ thêm:thời
    thí:điểm thú:nhận thúc:đẩy thư:giãn thảo:luận thất:nghiệp thấu:hiểu thẩm:vấn,định thận:trọng thắp:hương thắt:chặt
    thẳng:thắn thế:chấp thỏa:mãn,đáng thốt:lên thủng:lưới thừa:nhận thử:sức thực:hiện,nghiệm,thi tin:tưởng tinh:giản
    tiêu:diệt,hủy,thụ,xài tiến:gần,hành,tới,vào,về tiếp:cận,diễn,nhận,tay,thu,thêm,tục,xúc,đón tiết:kiệm toát:lên
    trang:trí,trải,điểm trao:bằng,giải,quyết,trả,tặng tri:ân triển:khai triệt:phá triệu:hồi,tập
    truy:bắt,cập,lùng,thu,tìm,tố truyền:cảm,tải,đạt tránh:bão,bị,gây,sự,tình,việc,xa trân:trọng trì:hoãn trình:bày
    trò:chuyện trôi:qua trông:chờ trúng:cử,tuyển trưng:bày,cầu trả:giá,hồ,lãi,lương,lại,lời,nợ,phí,thù,tiền,đũa trải:qua
    trầm:trọng,trồ trốn:khỏi trồng:cây trỗi:dậy trộm:cắp trở:lại,thành,về trục:lợi,vớt,xuất trực:tiếp tung:ra
    tuyên:phạt,thệ,truyền,án tuân:thủ tái:cơ,khẳng,khởi,thiết tán:thành
    tìm:cách,giải,hiểu,kiếm,lại,mua,mọi,nguyên,người,ra,thấy,tới,việc,đường,đến tích:cực,lũy tính:thuế,đến
    tôn:trọng,vinh tông:vào
    tăng:cao,cường,giá,gấp,hiệu,khoảng,khả,lãi,lên,mạnh,mức,nhanh,sức,thu,thuế,thêm,trở,tính,tốc,từ tương:xứng
    tưởng:niệm tạm:dừng,giữ,hoãn,ngừng,thời,trú,đình,ứng tạo:ra tấn:công tấp:nập tất:bật tận:dụng,hưởng
    tập:huấn,kích,luyện,trung tặng:quà tỉnh:táo tỏ:ra tỏa:sáng tối:ưu tống:đạt tốt:nghiệp tồi:tệ tổng:kết tụ:tập từ:chức
    tử:vong tự:bảo,hỏi,mình,nguyện,tay,tháo,tin,tìm,tử,vệ,ý,đi,động uy:hiếp uống:nước,rượu,thuốc vay:mượn,tiền,vốn
    viết:thư,đơn vui:mừng,vẻ vào:chung,cuộc,vai,viện,vòng vô:hiệu vươn:lên vướng:phải,vào vượt:lên,mức,qua,quá
    vận:chuyển,hành vật:lộn vắng:mặt về:hưu,quê,đích,đến vội:vàng,vã xem:chi,lại,xét xin:cấp,giấy,lỗi,nghỉ,phép,ý
    xoa:dịu xuất:sắc xuống:cấp,hiện,đường xác:lập,minh,nhận,thực,định xây:cầu,dựng,nhà,tường xét:tuyển xóa:bỏ xôn:xao
    xả:trạm xảy:ra xếp:hàng xử:lý,phạt yên:tâm yêu:nhau áp:dụng,sát,thuế,đặt âm:thầm,ỉ ăn:cơm,mừng đau:đầu đem:lại,đến
    đeo:khẩu đi:bán,công,cùng,cấp,học,khám,kiểm,làm,lại,lấy,mua,qua,quá,sâu,thăm,trên,trước,tìm,tới,từ
    đi:vệ,xa,đôi,đúng,đầu,đến điều:chuyển,khiển,tiết,tra,trị,động điện:đàm đoạt:giải đàm:phán
    đánh:bóng,bại,bắt,chặn,lái,mất,thuế,trúng,đổi đáp:lại,trả,ứng đâm:vào đòi:lại,nợ,quyền đón:nhận,tiếp,tết
    đóng:cửa,phí,quân,thuế,tiền,vai đôn:đốc đăng:ký,quang,tải,đàn đưa:anh,con,hai,người,ra,thi,thêm,tin,vào,về,vụ,đi
    đạt:giải,hiệu,kết,mục,nhiều,thành,thỏa,tiêu,tới,từ,yêu,điểm,đến đảm:bảo đẩy:lùi,mạnh,nhanh
    đặt:chân,cọc,dấu,hàng,mua,nhiều,tên,vấn đến:cơ,dự,gần,gặp,hiện,kiểm,lúc,mức,nhà,sân,tham,thăm,trung,trụ,tận,đây
    đề:cập,nghị đền:bù đều:đặn để:lại,ngỏ,xảy,ý đệ:trình,đơn đối:chiếu,diện,mặt,phó,thoại,xử,đầu đồng:loạt,ý
    đổ:dồn,lỗi,về,xuống,xô đụng:độ đứng:chờ,lên,ra,trên,trước,về,vững ấp:ủ ổn:định"""
PAIRS: frozenset[tuple[str, str]] = frozenset(
    (first, second) for row in _PAIRS.split() for first, _, rest in [row.partition(":")] for second in rest.split(",")
)
"""The first two syllables of a verb: ('gấp', 'rút')."""

ONES: frozenset[str] = frozenset(
    """buông bám bôi bấm bận bắt bịt bỏ bồi bộc che chinh chuẩn chào chăm chạy chấm chật chịu chờ cân cù cúi cạn cất cẩn
    cắm cắt cởi củng duy dành dính dùng dần dập dọn dồn dừng ghi ghé gieo giành giảm gây gạt gắn gặp gặt gửi hoàn hé hỗ
    im khoanh khoe khép khóc khôi khẩn khắc khống khởi kiên kiềm kiểm kêu kịp lau làm lùi lúng lưu lấy lắp lọt lừa mang
    miệt mua mời mở neo nghe nghỉ ngăn ngưng ngẫu ngậm ngồi ngủ ngừng nhìn nhường nhận nhắc nhớ nhờ nâng né nảy nấu nắm
    nộp phun phô phơi phấn phẫu phối quyên quên quỳ rao rà ráo rèn rút răn rời san siết sạc sẵn sửa tham thu thua thuyết
    tháo thả thấm thắp thốt thổi thừa tiến tiếp trao truy tránh trút trả trở tung tuân tái tìm tăng tước tạm tấp tận tốn
    tồi uống vươn vượt vẽ vội xem xin xoa xoay xác xây xóa xảy xử ôm đem đeo đi đành đáp đón đăng đưa đạt đặt đọc đổ
    đụng đứng ổn""".split()
)
"""Verbs of one syllable, and the first of verbs of two."""

LIKELY: frozenset[str] = frozenset(
    """ban bao bay biến biết bung buôn buông buồn buộc bàn bào bày bám bán báo bây bình bóc bóp bôi bù bùng băn bơi bơm
    bước bảo bấm bầu bận bật bắn bắt bế bền bịt bỏ bố bốc bồi bổ bộc bớt bứt cai cam can canh cao che chen chi chia
    chinh chiếm chiếu chui chuyển chuẩn chào chán cháy châm chém chê chìm chín chôn chú chúc chúng chăm chăng chơi chạm
    chạy chảy chấm chấn chấp chẩn chậm chật chắc chẳng chặn chặt chết chỉ chỉnh chịu chọn chống chốt chờ chở chụp chứa
    chứng chửi chữa chững co coi cung cài càng cân cù cùng cúi cúng căng cương cưới cướp cười cưỡng cạn cạnh cải cảm cản
    cấm cất cầm cần cẩn cẩu cận cập cắm cắn cắt cố cống cởi củng cứ cứng cứu cử cực dang di diễn diệt do duy duyên duyệt
    dàn dành dày dám dán dâng dính dùng dư dạy dấy dần dẫn dập dậy dắt dặn dẹp dễ dịu dọn dốc dồn dời dỡ dụ dứt dừng dựa
    e ghi ghé ghép giam giao gieo già giành giàu giám gián giáng giúp giơ giải giảm giấu giận giật giặt giết giỏi giống
    giới giữ gom gác gánh gây gìn góp gõ gạt gấp gần gắn gặp gặt gọi gọn gỡ gửi hi hiến hiển hiểu hoan hoang hoàn hoành
    hoãn hoảng hung huy huấn hy hài hào hái háo hát hâm hãy hé hét hít hô hôn hút hđxx hơi hư hướng hưởng hạ hạn hạnh
    hấp hầu hẳn hẹn hề họ học họp hỏi hỏng hối hồi hỗ hỗn hợp hủy hứa hứng im in khai khao khen khiến khiếu khoanh khoe
    khoác khuyên khuyến khuất khá khám kháng khéo khép khích khó khóc khói khô khôi khôn khơi khảo khấu khẩn khắc khẳng
    khỏi khống khổ khớp khởi kiên kiêng kiếm kiềm kiểm kiệt kèm kém kéo kê kêu kí kích kín ký kẹt kết kể kịp lan lao lau
    leo livestream liên liều lo luyện luân luôn ly làm lành lách lái lâu lây lãng lén lên lôi lùi lúng lăn lưu lướt
    lường lạc lại lạm lạnh lấn lấp lấy lầm lẩn lập lật lắc lắm lắng lắp lặn lặng lặp lọc lọt lộ lội lột lỡ lừa lựa mang
    mau may miêu miễn miệt mong mua muốn muộn mãi mãn mê móc mơ mưu mượn mạnh mạo mấy mẫn mắc mắt mặc mềm mệt mọc mọi mổ
    mỗi mời mở mừng neo ngang ngay nghe nghiêm nghiên nghiêng nghèo nghĩ nghỉ ngon nguội ngâm ngã ngăn ngưng ngạc ngại
    ngẫu ngậm ngập ngắm ngỏ ngồi ngỡ ngụy ngủ ngừng nhanh nhìn nhường nhượng nhạt nhảy nhấn nhầm nhẫn nhận nhập nhậu
    nhắc nhắm nhắn nhặt nhẹ nhớ nhờ niêm nuôi nuốt nâng nã né ném nên nêu nó nói nóng nạo nạp nảy nấu nắm nắng nằm nối
    nổ nổi nỗ nộp nới nở nợ phanh phun phàn phá phát phân phê phô phù phơi phản phấn phẫu phỏng phối phổ phục phức qua
    quay quen quyên quyết quá quét quên quản quảng quỳ ra rao rung rà ráo rèn rút răn rơi rạng rẻ rẽ rồi rớt rời rủ rửa
    sa san sang say siết so soi soạn suy suýt sáp sôi săn sơ sạc sạch sập sắm sắp sẵn sốc sống sốt sợ sụp sụt sử sửa tan
    tha tham than thay thi thiêu thiếu thiệt thoái thoát thoải thu thua thuyết thuê thuận thuộc tháo thâm thâu thêm
    thích thôi thú thúc thăm thường thưởng thả thảo thấm thấp thất thấu thấy thẩm thận thật thắng thắp thắt thẳng thống
    thốt thổi thờ thở thụ thủng thừa thử thực tinh tiếc tiến tiếp tiết to tranh trao treo tri triển triệt truy truyền
    tràn tránh trân trèo trình trích tròn trôi trông trùng trú trúng trút trưng trượt trả trải trấn trầm trọn trốn trống
    trồng trỗi trộm trở trục trừ trừng trực tu tung tuyên tuyển tuyệt tuân tàn tách tái tán tìm tích tính tò tóm tôi tôn
    tông tùy túc tăng tươi tương tước tưới tường tưởng tạm tạo tấn tấp tất tẩu tẩy tận tập tắm tắt tặng tỏ tỏa tốn tống
    tốt tồi tồn tổ tụ tụt từ tử tự uy uống va vay vinh viết vui vào vây vì vô vươn vượt vạch vấp vất vận vậy vắng vẽ vội
    vớt vỡ vợ vứt vững xa xem xin xinh xoa xoay xong xuất xuống xác xâm xây xét xóa xô xôn xông xúc xả xảy xấu xắn xếp
    xứng xử yên yêu ám áp âm ân ép ít ôm ôn ùn ăn đau đe đem đeo đi điền điều đo đoán đoạt đua đuổi đàm đành đào đá đánh
    đáp đâm đâu đè đích đính đòi đón đóng đôn đùa đúc đúng đăng đưa đương đạp đạt đảm đấu đầu đẩy đập đậu đắp đắt đặn
    đặt đẹp đếm đến đề đền để đệ đọc đốn đốt đổ đổi đỗ đột đỡ đợi đụng đứng đừng ảnh ấm ấn ấp ẩn ập ốm ồ ổn ủng""".split()
)
"""The same with many that are nouns as well: verbs where no noun can stand."""
