"""Whole sentences of every kind with all that is to be found in them. Every sentence is invented.

A line is: day of publication, day of the event ('-' not judged, 'none' for an event without a day), the sentence with each expression as
[words=value;MOD]. The values were reckoned by hand from the annotation guidelines before the package was run on the sentences.
"""

from __future__ import annotations

import re
from datetime import date

import pytest

from vngovnlp.dates import article_of, event_date, tag

SENTENCES = """
# ago
2023-04-06 - Rừng dừa này do cha ông trồng [30 năm trước=1993].
2019-09-12 - [Cách đây ba ngày=2019-09-09], cống xả tràn bị cuốn trôi.
2021-03-03 - [Nửa năm trước=2020-09], con đường này còn là bãi cát.
2018-10-31 - Ngôi mộ cổ được phát lộ [cách đây đúng một tháng=2018-09].
2018-06-28 - Giếng cổ được tìm thấy [cách đây hai tuần=2018-W24].
2021-05-13 - Khoảng [10 năm trước=2011;APPROX], cả xã chỉ có một xe máy.
2021-03-16 - [Cách đây 15 năm=2006], bản chưa có điện.
2020-06-02 - Nền móng lộ ra từ hơn [ba tháng trước=2020-03;MORE_THAN].
2023-04-11 - [Hai ngày trước=2023-04-09], cá chết nổi trắng sông.
# anaphoric
2018-12-27 - [Ngày 20/12=2018-12-20] lò gạch nổ, [hai hôm sau=2018-12-22] chủ lò ra trình diện.
2021-06-24 - Quyết định tạm giữ ký [ngày 18/6/2021=2021-06-18]; [cùng ngày=2021-06-18], tang vật được niêm phong.
2019-06-19 - [Ngày 3/6=2019-06-03] ông Cừ nộp hồ sơ, [một tuần sau=2019-W24] có kết quả.
2020-10-14 - [Trưa 12/10=2020-10-12TMI] mưa ngớt, nhưng [đêm hôm đó=2020-10-12TNI] nước lại lên.
2021-04-29 - Ông Bàn Văn Seo nộp đơn [ngày 5/4/2021=2021-04-05], [mười ngày sau=2021-04-15] nhận được trả lời.
2018-12-13 - [Sáng 11/12=2018-12-11TMO] xe tải cán chó chết, [sáng hôm sau=2018-12-12TMO] chủ chó kéo đến bãi xe.
2020-10-20 2020-10-19 [Sáng 19/10=2020-10-19TMO], đoàn thăm hỏi gia đình liệt sĩ; [trưa cùng ngày=2020-10-19TMI], đoàn trao quà cho bà con vùng lũ.
2019-02-26 - Xe khách gặp nạn [chiều 23/2=2019-02-23TAF], [đêm cùng ngày=2019-02-23TNI] tài xế ra đầu thú.
2022-03-29 - Đơn khiếu nại nộp [ngày 02/03/2022=2022-03-02], [ba ngày sau=2022-03-05] cơ quan đã thụ lý.
# citation date
2021-11-25 - Quyết định 1719/QĐ-TTg ban hành [ngày 14 tháng 10 năm 2021=2021-10-14] mở ra cơ hội cho vùng đồng bào.
2019-12-26 - Luật Kiến trúc [năm 2019=2019] sẽ thi hành từ [ngày 01/7/2020=2020-07-01].
2022-05-26 - Theo Hiến pháp [năm 2013=2013], công dân có quyền khiếu nại, tố cáo.
2020-05-19 2020-05-18 [Chiều 18/5=2020-05-18TAF], Huyện ủy Bắc Mê quán triệt Chỉ thị 35-CT/TW [ngày 30/5/2019=2019-05-30] của Bộ Chính trị.
2019-06-04 - Căn cứ Thông tư số 22/2016/TT-BGDĐT [ngày 22/9/2016=2016-09-22], trường đổi cách đánh giá.
2021-08-17 2021-08-16 Tổ công tác làm việc [ngày 16/8=2021-08-16] theo Công điện 1099/CĐ-TTg [ngày 22-8-2021=2021-08-22].
2018-10-16 none Hội nghị tổng kết [10 năm=P10Y] Nghị quyết 26-NQ/TW [ngày 5/8/2008=2008-08-05] vừa được tổ chức tại huyện Đắk Glei.
2022-01-11 - Luật Bảo vệ môi trường [năm 2020=2020] có hiệu lực từ [ngày 01/01/2022=2022-01-01].
2023-04-25 - Theo Tờ trình 41/TTr-UBND, [ngày 20/4/2023=2023-04-20], dự án tăng vốn 30 tỷ đồng.
# clock
2020-08-13 - Lệnh phong tỏa có hiệu lực từ [0 giờ ngày 14/8=2020-08-14T00:00].
2021-04-08 - Đoàn xe rước ảnh xuất phát lúc [7g30 ngày 10/4=2021-04-10T07:30].
2019-02-28 - Giấy phép thi công có giá trị đến [17h00 ngày 31/3/2019=2019-03-31T17:00;ON_OR_BEFORE].
2023-06-28 - Điện lưới mất lúc [5 giờ chiều 27/6=2023-06-27T17:00] và chưa có lại.
2021-03-17 2021-03-20 Đại biểu tập trung lúc [6 giờ 45 phút ngày 20/3=2021-03-20T06:45] để dự lễ thượng cờ.
2023-10-11 2023-10-10 Lễ công bố khai mạc hồi [9 giờ 30 ngày 10/10/2023=2023-10-10T09:30] với 200 khách mời.
2019-07-16 - Nhà máy nước sẽ ngừng cấp nước phường Tân Lợi từ [22h đêm 18/7=2019-07-18T22:00].
2022-07-05 - Cổng trường mở cho thí sinh vào từ [6h30 đến 7h15 ngày 7/7=2022-07-07T06:30/2022-07-07T07:15].
2025-03-18 - Tin báo cháy được tiếp nhận lúc [1h50 ngày 16/3=2025-03-16T01:50] từ tổ bảo vệ.
# context year
2022-12-01 - [Năm 2021=2021] cả nước gồng mình: [quý III=2021-Q3] tăng trưởng âm.
2022-05-25 - [Năm 2009=2009] là năm đói: từ [tháng 4=2009-04] kho thóc đã cạn.
2020-07-09 - [Năm 2016=2016], hạn kéo dài từ [tháng 2=2016-02] khiến 3.000 ha cà phê cháy lá.
2019-10-15 - [Năm 2017=2017] ám ảnh mãi: riêng [ngày 4/11=2017-11-04] bão đánh chìm 70 tàu.
2022-06-14 - So với [năm 2020=2020], khi [quý III=2020-Q3] vẫn có khách, nay khách sạn vắng tanh.
# cung ky
2022-08-03 - Thu nội địa [7 tháng đầu năm=2022-01/2022-07] tăng 9% so với cùng kỳ [năm 2021=2021].
2018-10-04 - Giá tiêu [tháng 9=2018-09] giảm 30% so với cùng kỳ [năm ngoái=2017].
2018-06-19 - Thu hút đầu tư tăng 20% so với cùng kỳ [năm 2017=2017].
2022-08-02 - Tai nạn giảm 5 vụ so cùng kỳ [năm trước=2021].
# deadline
2024-06-12 - Doanh nghiệp phải khắc phục trong thời hạn [30 ngày=P30D].
2019-03-20 - Trong vòng [một tháng=P1M;EQUAL_OR_LESS], mọi điểm tập kết cát trái phép phải giải tỏa.
2022-11-02 - Không muộn hơn [ngày 10/11=2022-11-10;ON_OR_BEFORE], phòng tài chính cấp đủ tiền hỗ trợ.
2021-02-03 - Tỉnh đặt mục tiêu hoàn thành số hóa đất đai vào [cuối quý III/2021=2021-Q3;END].
2018-03-14 - Văn phòng tổng hợp ý kiến, báo cáo trước [thứ Sáu tuần này=2018-03-16;BEFORE].
2023-07-26 - Hộ kinh doanh phải treo biển giá trước [17 giờ hôm nay=2023-07-26T17:00;BEFORE].
2022-01-13 - Chậm nhất [5 ngày làm việc=P5D;EQUAL_OR_LESS], phòng phải trả kết quả.
2021-03-25 - Thành phố quyết tâm xóa điểm đen rác trước [cuối quý II=2021-Q2;END].
2018-11-08 - Danh sách gửi về trước [chiều 12/11=2018-11-12TAF;BEFORE].
# decade century
2023-08-24 - Nhà thờ đổ xây [đầu thế kỷ XX=19;START].
2020-12-31 - Bản đồ vẽ khoảng [thế kỷ XVI=15;APPROX].
2023-10-18 - Điệu múa này phổ biến ở [nửa đầu thế kỷ XX=19;START].
2018-11-21 - Cây đa được trồng từ [thế kỷ trước=19].
2022-06-08 - Phong trào Đông Du sôi nổi [những năm đầu thế kỷ XX=19;START].
2020-09-02 - [Cuối thập niên 1990=199;END], phà được thay bằng cầu treo.
2021-04-21 - Hơn [nửa thế kỷ=P50Y;MORE_THAN] qua đi, hầm bí mật vẫn nguyên vẹn.
2019-08-07 - [Hai thập kỷ qua=P20Y], rừng đặc dụng hồi sinh.
2020-02-27 - Ngành than phát triển mạnh trong [thập niên 1930=193].
# deictic
2024-05-16 - Thời hạn thí điểm kết thúc vào [ngày mai=2024-05-17].
2019-11-28 2019-11-25/2019-12-01 Hội đồng nhân dân phường sẽ bầu bổ sung chức danh phó chủ tịch trong [tuần này=2019-W48].
2022-03-02 - [Đầu tháng này=2022-03;START], trạm thu phí số 2 dừng thu tiền mặt.
2021-10-27 - Trạm y tế lưu động sẽ rút quân vào [cuối tháng sau=2021-11;END].
2023-09-13 - [Năm kia=2021], cả xã chỉ còn hai lớp ghép.
2018-08-01 - Sang [quý sau=2018-Q4], chợ nông sản mới vận hành.
2020-02-12 - Giá thanh long nhích lên từ [giữa tuần trước=2020-W06;MID].
2018-10-18 2018-10-17 Đoàn đại biểu tôn giáo tỉnh lên đường thăm Thủ đô [hôm qua=2018-10-17].
2019-06-11 - [Đêm qua=2019-06-10TNI], cảnh sát cơ động vây bắt nhóm vận chuyển ma túy.
# duration
2020-03-12 - [Một tuần qua=P1W], phố cổ không có ca nhiễm mới.
2023-11-23 - Lớp tập huấn [02 ngày=P2D] dành cho thư ký tòa án.
2021-09-16 - Học viên thực tập [6 tuần=P6W] tại khu công nghiệp.
2019-05-02 - Kỳ nghỉ kéo dài [5 ngày=P5D], bãi biển không còn chỗ trống.
2022-06-09 - Mất [một tiếng rưỡi=PT90M], tàu mới kéo được sà lan.
2020-11-19 - Tranh chấp kéo dài [hàng chục năm=PXY] giữa hai dòng họ.
2020-05-13 - Ban giám khảo chấm liên tục [ba ngày đêm=P3D].
2021-06-23 - Cây cầu gỗ tồn tại ngót [60 năm=P60Y;LESS_THAN].
2019-10-09 - Mỗi tiết học rút còn [35 phút=PT35M].
# enumeration
2018-05-30 - Nắng nóng phủ khắp [tháng 5, 6/2018=2018-05/2018-06].
2020-07-29 - Ba ca bệnh được công bố [ngày 25=2020-07-25], [27=2020-07-27] và [29/7=2020-07-29].
2019-10-16 - Sở thanh tra các dự án cấp phép [năm 2015=2015], [năm 2016=2016] và [năm 2018=2018].
2021-06-02 - Sạt lở tái diễn [ngày 28/5=2021-05-28], [ngày 1/6=2021-06-01].
2019-06-13 - Vòng loại diễn ra [các ngày 15, 16 và 17/6=2019-06-15/2019-06-17] ở ba cụm.
2022-10-06 - Hai phiên giải trình mở [ngày 4/10=2022-10-04] và [ngày 6/10=2022-10-06].
2018-06-14 - Hai dịch lớn [năm 2009=2009] và [năm 2014=2014] khiến đàn vịt gần như mất trắng.
2023-02-16 - Lịch xét nghiệm: [sáng 18=2023-02-18TMO] và [chiều 20/2=2023-02-20TAF] tại trạm y tế.
2018-10-30 - Các lớp tập huấn mở vào [ngày 5=2018-11-05], [ngày 8=2018-11-08] và [ngày 12/11=2018-11-12].
# event hard
2021-06-30 none Kết luận hội nghị, Chủ tịch huyện giao các xã hoàn thành trước [ngày 15/7=2021-07-15;BEFORE].
2019-09-25 2019-09-24 Triển khai Kế hoạch 88/KH-UBND [ngày 12/8/2019=2019-08-12], [sáng 24/9=2019-09-24TMO] thị trấn ra quân dẹp vỉa hè.
2022-11-16 2022-11-15 Chào mừng Ngày hội Đại đoàn kết [18/11=2022-11-18], [chiều 15/11=2022-11-15TAF] khu phố 3 giao lưu bóng chuyền.
2020-12-24 none Qua [5 năm=P5Y] thực hiện Luật Hộ tịch [năm 2014=2014], hội thảo chỉ ra nhiều bất cập.
2023-01-11 2023-01-10 [Năm 2022=2022] thu ngân sách vượt 12%, theo báo cáo tại hội nghị tổng kết [ngày 10/1=2023-01-10] của Cục Thuế.
# holiday
2018-05-17 - Đoàn trường thi thuyết trình mừng sinh nhật Bác ([19/5=2018-05-19]).
2021-05-05 - Thành phố không bắn pháo hoa dịp [Quốc khánh=2021-09-02].
2023-04-26 - Hàng nghìn người dâng hương dịp [Giỗ Tổ Hùng Vương năm nay=2023-04-29].
2018-11-14 - Trường THCS Nà Phặc hội giảng chào mừng [20/11=2018-11-20].
2020-02-26 - Bệnh nhân nghèo được khám miễn phí nhân Ngày Thầy thuốc Việt Nam ([27/2=2020-02-27]).
2019-03-06 - Kỷ niệm [60 năm=P60Y] Ngày truyền thống Bộ đội Biên phòng ([3/3/1959 - 3/3/2019=1959-03-03/2019-03-03]), đồn Pha Long tặng quà học sinh.
2023-12-07 - Thư viện trưng bày sách nhân [22/12=2023-12-22].
2018-04-26 - Lễ Giải phóng miền Nam [30/4=2018-04-30] và Quốc tế Lao động [1/5=2018-05-01], công viên nước giảm giá vé.
2020-05-14 - Tuổi trẻ tỉnh thi kể chuyện chào mừng kỷ niệm [130 năm=P130Y] Ngày sinh Chủ tịch Hồ Chí Minh ([19/5/1890 - 19/5/2020=1890-05-19/2020-05-19]).
# long text
2020-03-31 2020-03-30 [Ngày 30/3=2020-03-30], Tỉnh ủy họp phiên [tháng 3=2020-03], đánh giá tình hình [quý I=2020-Q1] và bàn nhiệm vụ [quý II/2020=2020-Q2].
2022-07-27 2022-07-26 Kỷ niệm [75 năm=P75Y] Ngày Thương binh - Liệt sĩ ([27/7/1947 - 27/7/2022=1947-07-27/2022-07-27]), [tối 26/7=2022-07-26TEV] huyện đoàn thắp nến tri ân.
2019-11-13 2019-11-12 Cuộc họp bắt đầu lúc [8 giờ ngày 12/11=2019-11-12T08:00] và kết thúc sau [ba giờ=PT3H]. Biên bản sẽ gửi các phòng trong [tuần này=2019-W46].
2021-11-23 none [Mới đây=PAST_REF], huyện tổ chức hội thảo về chiến khu [giai đoạn 1946 - 1954=1946/1954]; kỷ yếu in [cuối năm nay=2021;END].
2018-10-23 2018-10-20/2018-10-21 Trong [các ngày 20 và 21/10=2018-10-20/2018-10-21], giải cờ tướng thu hút 80 kỳ thủ; [hôm nay=2018-10-23] ban tổ chức trao giải bổ sung.
2020-05-13 2020-05-12 [Ngày 12/5/2020=2020-05-12] hợp tác xã họp đại hội thành viên. Cổ tức chia [hằng năm=P1Y], [năm 2019=2019] chia 8%, bằng 2/3 so với [năm 2018=2018].
# lunar
2023-12-14 - Xe khách kín chỗ đến [28 Tết=2024-02-07;ON_OR_BEFORE].
2020-04-02 - Lễ hội đền Hùng chính hội [mùng 10 tháng 3=2020-04-02] không đón khách.
2022-07-28 - [Tháng 7 âm lịch=2022-07-29/2022-08-26], người dân kiêng mua xe.
2019-02-07 - [Mùng 1 Tết Kỷ Hợi=2019-02-05], ba em bé chào đời tại bệnh viện huyện.
2021-02-24 - Lễ rước nước tổ chức [ngày 12 tháng Giêng=2021-02-23], chỉ gồm phần lễ.
2019-01-30 - Hoa đào lên giá từ [25 tháng Chạp=2019-01-30].
2020-01-15 - Ngân hàng nghỉ từ [29 tháng Chạp đến hết mùng 5 Tết=2020-01-23/2020-01-29].
2022-08-10 2022-08-12 Đại lễ cầu siêu sẽ diễn ra [ngày rằm tháng Bảy=2022-08-12] tại nghĩa trang Vị Xuyên.
2018-02-14 - Bắn pháo hoa vào [đêm giao thừa=2018-02-15TNI] tại hai điểm.
# meeting
2021-03-18 2021-03-17 Cũng trong [ngày 17/3=2021-03-17], đoàn đã đến dâng hương tại đền thờ các vua Hùng.
2019-06-20 2019-06-20 [Hôm nay=2019-06-20] khép lại kỳ họp chuyên đề của HĐND thành phố Kon Rẫy.
2022-11-10 2022-11-15 Hội thảo bắt đầu lúc [8h30 ngày 15/11=2022-11-15T08:30], mời các nhà khoa học đăng ký tham luận trước [ngày 12/11=2022-11-12;BEFORE].
2020-07-16 - Trong [các ngày 13=2020-07-13], [15=2020-07-15] và [16/7=2020-07-16], Ban Văn hóa - Xã hội khảo sát ba trường nội trú.
2018-04-05 2018-04-03 Nhân chuyến công tác tại huyện đảo, [chiều 3/4=2018-04-03TAF], Phó Bí thư Tỉnh ủy trao cờ Tổ quốc cho ngư dân.
2023-10-05 2023-10-02/2023-10-08 [Tuần 40 năm 2023=2023-W40], Thường trực Thành ủy cho ý kiến bốn nội dung về nhân sự.
2021-08-12 none Thông báo số 215/TB-UBND [ngày 10/8/2021=2021-08-10] truyền đạt kết luận của Chủ tịch huyện tại cuộc họp trực tuyến với các xã.
2019-12-19 2019-12-18 Đánh giá công tác đối ngoại [năm 2019=2019], [sáng 18/12=2019-12-18TMO] Sở Ngoại vụ chỉ ra ba hạn chế.
2024-06-27 2024-06-26 Đúng [ngày 26/6=2024-06-26], nhà máy cấp nước sạch liên xã cắt băng khánh thành trong niềm vui của 4.000 hộ dân.
2020-09-24 none [Gần đây=PAST_REF], Hội Nông dân tỉnh đã khai trương điểm bán nông sản an toàn.
2022-05-12 none Bế mạc hội nghị, Bí thư Đảng ủy giao hoàn thiện nghị quyết chậm nhất [ngày 20/5=2022-05-20;ON_OR_BEFORE].
2018-10-04 - Cuộc thi viết về người tốt việc tốt phát động từ [ngày 1/10=2018-10-01], trao giải dịp [tháng 2/2019=2019-02].
2021-11-25 2021-11-24 Lễ trao quyết định nghỉ hưu cho đồng chí Lương Văn Hượt - [ngày 24/11/2021=2021-11-24].
2020-12-10 2020-12-11 [Tối mai (11/12)=2020-12-11TEV], đêm hội hoa tam giác mạch chính thức bắt đầu.
2022-02-10 2022-02-08 [Sáng 8/2 (mùng 8 Tết)=2022-02-08TMO], các trường vùng cao đón học sinh trở lại.
2017-09-28 2017-10-01/2017-10-31 Đại hội Đoàn toàn tỉnh dự kiến tổ chức vào [tháng 10/2017=2017-10].
# month
2021-02-04 - Trạm biến áp đóng điện từ [tháng 12 năm ngoái=2020-12].
2020-10-22 - Khoảng [tháng 3 năm tới=2021-03;APPROX], đàn dê giống được bàn giao.
2018-05-31 - Từ [tháng 6=2018-06], học sinh nghỉ hè nhưng hồ bơi trường vẫn mở.
2023-01-26 - Lượng hồ tiêu xuất khẩu [tháng 12/2022=2022-12] cao nhất năm.
2019-08-22 - Khách quốc tế [tháng 8=2019-08] ước đạt 7.000 lượt.
2018-01-25 - Lương hưu [tháng 01/2018=2018-01] và [tháng 02/2018=2018-02] được chi trả cùng kỳ.
# negative
2022-12-28 - Đội tuyên truyền lưu động đem phim về chiếu ở bản xa nhất.
2020-10-01 - Nhà văn hóa thôn thành nơi sinh hoạt cộng đồng của bà con.
2021-11-18 - Trưởng bản Vàng A Lử đi từng nhà vận động xóa bỏ cây thuốc phiện.
2018-05-16 - Cán bộ xã vận động bà con chuyển sang trồng keo lai.
2020-02-11 - Bệnh viện bổ sung giường bệnh và máy thở cho khoa hồi sức.
2022-10-04 - Hộ ông Bế Văn Tài tự nguyện tháo dỡ hàng rào lấn đường.
2021-06-15 - Ban quản lý chợ sắp xếp lại ngành hàng, kẻ vạch phân lô.
# number words
2020-06-03 - [Giữa tháng Năm=2020-05;MID], ve kêu râm ran khắp sân trường.
2022-09-21 - Ông lão lội suối đưa học trò qua sông suốt [hai mươi lăm năm=P25Y].
2018-03-22 - Đám cưới tập thể đã diễn ra [ngày mười hai tháng Ba=2018-03-12].
2021-09-16 - Sang [tháng Mười=2021-10], đàn chim di cư sẽ về đầm.
2019-05-16 - Lớp học nghề kéo dài [ba tháng=P3M], học viên được hỗ trợ tiền ăn.
2019-10-08 - Đầu vụ là [tháng Mười=2019-10], bà con xuống giống khoai tây.
2022-04-19 - Trạm bơm đã chạy thử [ngày mười lăm tháng Tư=2022-04-15], đủ nước cho bốn thôn.
2021-07-06 - [Sáu tháng đầu năm=2021-H1], đội tuần tra phạt chín mươi lượt xe.
2018-09-25 - Nước lũ về từ [tháng Tám=2018-08] đến giờ chưa rút.
# numeric date
2021-09-30 2021-09-28 Đồng chí Hà Văn Sửu được bầu làm Chủ tịch Hội Nông dân huyện tại đại hội [ngày 28/9/2021=2021-09-28].
2023-05-11 2023-05-10 [Tối ngày 10/5/2023=2023-05-10TEV], chung kết tiếng hát công nhân lao động đã khép lại với giải nhất thuộc về Công đoàn Điện lực.
2021-06-16 2021-06-15 [Ngày 15/06/2021=2021-06-15], Hội đồng nhân dân quận tổ chức kỳ họp thứ nhất tại nhà văn hóa lao động.
2019-09-10 2019-09-09 Ở trụ sở Huyện đoàn, [ngày 9-9-2019=2019-09-09] diễn ra lễ phát động tháng thanh niên hành động.
2022-03-15 - Giấy chứng nhận được Văn phòng Đăng ký đất đai cấp [ngày 14.03.2022=2022-03-14], vào sổ số 771.
2018-11-20 - Biên lai thu tiền ghi [19/11/2018=2018-11-19] nhưng chưa có chữ ký kế toán.
2020-08-05 2020-08-04 Buổi đối thoại với tiểu thương chợ Bến Gỗ được tổ chức vào [ngày 04 tháng 8 năm 2020=2020-08-04].
2017-05-03 - Ông Vi Văn Thạo, sinh [ngày 17/8/1959=1959-08-17], thường trú tại thôn Nà Lốc.
2021-01-19 - Chỉ số giá tiêu dùng [tháng 12.2020=2020-12] giảm nhẹ so với bình quân cả nước.
# ocr noise
2019-08-01 - Bản sao công chứng [ngày 3l/7/2019=2019-07-31] bị mờ.
2023-03-30 - báo cáo thu chi [quý 1/2023=2023-Q1] và [tháng3/2023=2023-03]
2021-12-16 - [Chiều  15 / 12=2021-12-15TAF] , xã họp dân lấy ý kiến quy hoạch.
2019-04-24 - Phiếu trình đề [ngày 23 /4/2019=2019-04-23].
2021-09-29 - Danh sách lập [ngày 0l/9=2021-09-01] còn thiếu chữ ký.
2020-12-23 - [Sáng22/12=2020-12-22TMO], băng giá phủ đỉnh đèo.
2018-01-17 2018-01-15 [Toi 15/1=2018-01-15TEV], Nha van hoa huyen khai mac hoi dien.
2022-03-16 - nghị quyết đại hội [nhiệm kỳ 2020- 2025=2020/2025]
2021-01-14 - Giấy mời họp [ngày 15/ 01 /2021=2021-01-15] gửi muộn.
# part of day
2022-10-19 - Khoảng [3 giờ sáng 18/10=2022-10-18T03:00;APPROX], nước đập tràn qua cầu Bản Lác.
2018-12-05 - [Sáng sớm nay=2018-12-05TMO], sương muối phủ trắng đỉnh Mẫu Sơn.
2021-07-14 2021-07-14 Lãnh đạo Bộ Quốc phòng [trưa nay=2021-07-14TMI] đã gặp gỡ cán bộ chủ chốt quân khu.
2020-10-08 - Mực nước lên nhanh từ [khuya 6/10=2020-10-06TNI].
2019-04-24 2019-04-23 Công an huyện Mường Khoa bàn giao [sáng 23/4=2019-04-23TMO] hai ngôi nhà tình nghĩa cho hộ nghèo.
2022-03-09 2022-03-08 Tại trụ sở Liên minh Hợp tác xã, [chiều 8/3=2022-03-08TAF] các đơn vị thành viên bốc thăm gian hàng hội chợ.
2020-02-18 2020-02-17 [Sáng 17/2=2020-02-17TMO], Bí thư Huyện ủy Lộc Thắng kiểm tra dự án hồ Bản Chang.
2021-07-07 2021-07-06 [Chiều ngày 06/7=2021-07-06TAF], Thường trực HĐND thị xã giám sát công tác thu gom rác.
2019-09-03 - Lốc xoáy quật đổ 12 cột điện ở xã Long Hòa vào [rạng sáng 2/9=2019-09-02TMO].
# part of period
2022-02-17 - [Cuối năm 2021=2021;END], hợp tác xã xuất lô xoài đầu tiên.
2019-09-26 - [Giữa tháng 8 vừa qua=2019-08;MID], giếng làng cạn trơ đáy.
2024-04-11 - Bãi rác tạm đóng cửa trước [cuối tháng 6=2024-06;END].
2022-08-31 - [Hạ tuần tháng 8=2022-08;END], triều cường dâng cao.
2020-05-20 - [Giữa năm ngoái=2019;MID], dịch tả heo châu Phi quét qua huyện.
2021-12-08 - Vốn vay nhả nhỏ giọt, đến [đầu quý IV=2021-Q4;START] mới thông.
2019-01-23 - Nước sạch về bản từ [những tháng đầu năm 2018=2018;START].
2020-06-18 - [Những ngày đầu tháng 6=2020-06;START], sen nở rộ khắp đầm.
2022-09-29 - Khu công nghiệp sinh thái lấp đầy vào [cuối năm tới=2023;END].
# partial date
2021-05-27 - Kết quả bầu cử phải niêm yết chậm nhất [ngày 2/6=2021-06-02;ON_OR_BEFORE].
2023-09-28 - Lũ trên sông Cả lên lại trong [hai ngày 26, 27/9=2023-09-26/2023-09-27].
2018-08-16 - Theo lịch, tàu khảo sát rời cảng [ngày 20/8=2018-08-20] nếu biển lặng.
2020-01-09 - Đợt mưa đá bất thường [ngày 23/12=2019-12-23] khiến 200 mái ngói vỡ.
2022-12-15 - Mốc hoàn thành mặt bằng là [ngày 20/1=2023-01-20], nếu chậm sẽ mất vốn.
2024-01-25 - Các đơn vị đã quyết toán xong trước [ngày 31/12=2023-12-31;BEFORE].
2019-07-18 - Lô nhãn đầu tiên xuất sang Úc [hôm 12/7=2019-07-12].
2020-06-11 2020-06-10 Hơn 200 cựu thanh niên xung phong tề tựu [ngày 10/6=2020-06-10] trong buổi họp mặt truyền thống.
2020-12-03 2020-12-01 Ủy ban nhân dân tỉnh và Tập đoàn Viễn thông ký biên bản ghi nhớ về đô thị thông minh [ngày 1/12=2020-12-01].
2021-07-21 2021-07-19 Ngay sau khi có Chỉ thị số 16/CT-TTg, [ngày 19/7=2021-07-19] Ban Chỉ đạo phòng chống dịch huyện họp khẩn.
2020-01-30 - Khu cách ly đón công dân đầu tiên [hôm 28/1=2020-01-28].
2021-05-06 - Hãng bay tạm dừng đường bay từ [12h ngày 7/5=2021-05-07T12:00].
2022-01-27 - Đường hoa mở cửa đón khách từ [19 giờ ngày 29/1 (27 tháng Chạp)=2022-01-29T19:00].
2022-06-07 2022-06-03 Hội Nông dân xã Đồng Mít tổng kết mô hình lúa hữu cơ vào [ngày 3-6=2022-06-03].
2018-08-21 2018-08-18 Hội thi lái xe giỏi do Sở Giao thông vận tải chủ trì [ngày 18.8=2018-08-18] có 60 thí sinh.
2023-09-19 - Theo kế hoạch, tuyến buýt số 4 sẽ chạy thử [ngày 25/9=2023-09-25].
# period
2022-04-27 - Sinh viên [niên khóa 2018 - 2022=2018/2022] nhận bằng.
2021-09-01 - Mục tiêu cụ thể đến [năm 2025=2025;ON_OR_BEFORE]: 100% thôn có internet cáp quang.
2024-01-18 - [Nhiệm kỳ 2019 - 2024=2019/2024], Mặt trận các cấp vận động 40 tỷ đồng.
2018-05-10 - Đề án mỗi xã một sản phẩm [giai đoạn 2018-2020=2018/2020], định hướng đến [năm 2030=2030;ON_OR_BEFORE] vừa được ban hành.
2022-03-31 - Tầm nhìn đến [năm 2045=2045;ON_OR_BEFORE], thành phố là đô thị biển quốc tế.
# quarter half
2019-08-29 - Ước cả [quý III=2019-Q3], cảng thông qua 1,2 triệu tấn hàng.
2022-01-27 - Giải ngân dồn vào [hai tháng cuối năm 2021=2021-11/2021-12].
2022-04-13 - [Hai tháng đầu năm 2022=2022-01/2022-02], khách nội địa tăng gấp ba.
2020-11-18 - Kim ngạch xuất khẩu [10 tháng năm 2020=2020-01/2020-10] đạt 1,1 tỷ USD.
2019-07-03 - Nhiệm vụ [6 tháng cuối năm 2019=2019-H2] rất nặng nề.
2021-02-17 - [10 ngày đầu tháng 2=2021-02-01/2021-02-10], lượng khách chỉ bằng một nửa.
2018-09-26 - [Ba quý đầu năm=2018-01/2018-09], tỉnh giải quyết việc làm cho 9.000 người.
2019-07-18 - Sản lượng khai thác [nửa đầu năm nay=2019-H1] đạt 51 nghìn tấn.
2020-09-10 - Tín dụng [8 tháng năm 2020=2020-01/2020-08] tăng 4,2%.
# range
2018-02-22 - Trường đào tạo nghề cho 1.200 thanh niên [giai đoạn 2013-2017=2013/2017].
2023-07-27 - Thời gian trưng bày: [28/7 - 15/8/2023=2023-07-28/2023-08-15].
2022-08-25 - Đường cấm xe tải trong [ngày 27 và 28/8=2022-08-27/2022-08-28].
2020-06-11 - Mất nước từ [sáng 9/6 đến tối 10/6=2020-06-09TMO/2020-06-10TEV].
2021-07-01 - Tính từ [ngày 1/1 đến nay=2021-01-01/2021-07-01], huyện xử phạt 300 xe quá tải.
2019-10-24 - Cấp nước luân phiên từ [quý IV/2019 đến quý I/2020=2019-Q4/2020-Q1].
2024-03-14 - Khu vực trung tâm cúp điện từ [8h đến 16h ngày mai=2024-03-15T08:00/2024-03-15T16:00].
2020-03-25 - Chợ đêm tạm đóng từ [20 giờ ngày 26/3 đến hết ngày 5/4=2020-03-26T20:00/2020-04-05].
2021-05-12 - Cử tri bầu cử sớm vào [hai ngày 20 - 21/5=2021-05-20/2021-05-21].
# school crop year
2019-03-28 - Chỉ tiêu lớp 6 [năm học 2019-2020=2019/2020] giảm hai lớp.
2021-05-13 - Vịt chạy đồng theo chân [vụ Đông Xuân 2020 - 2021=2020/2021].
2023-01-18 - Học sinh các lớp nghỉ Tết theo khung [năm học này=2022/2023].
2020-09-09 - Trường dạy trực tuyến trong học kỳ một [năm học 2020-2021=2020/2021].
2021-03-04 - Tuyển sinh [năm học 2021-2022=2021/2022] thực hiện trực tuyến.
2019-01-24 - [Vụ đông xuân 2018 - 2019=2018/2019] xuống giống 48.000 ha.
2020-07-30 - Năng suất [vụ Hè Thu 2020=2020] giảm vì mặn.
2019-09-10 - Ngành giáo dục bước vào [năm học 2019 - 2020=2019/2020] với 320 trường.
2021-05-04 - [Vụ Đông Xuân 2020-2021=2020/2021], sâu cuốn lá gây hại 900 ha.
# season
2023-07-06 - Đồi sim tím hút khách vào [mùa hè năm ngoái=2022-SU].
2021-08-04 - [Mùa thu năm nay=2021-FA], phố cổ vắng khách lạ thường.
2020-11-26 - Bảo tàng trưng bày kỷ vật [mùa hè năm 1972=1972-SU] đỏ lửa.
2019-02-12 - Lớp học xóa mù mở từ [mùa thu năm 1946=1946-FA].
# set
2022-10-27 - Trạm trưởng trực [mỗi tuần hai lần=P1W].
2020-02-13 - Nghĩa trang được quét dọn [một tháng hai lần=P1M].
2018-06-07 - Hội chọi trâu khai xuân tổ chức vào [tháng 2 hằng năm=XXXX-02].
2020-01-29 - Ca trực đổi [8 giờ một lần=PT8H].
2023-05-31 - Hội đồng thi đua xét tặng [5 năm/lần=P5Y].
2020-10-28 - Làng giỗ tổ nghề vào [ngày 12/8 hằng năm=XXXX-08-12].
2022-06-22 - Trưởng trạm báo cáo [mỗi ngày một lần=P1D] qua zalo.
2021-08-11 - Đoàn thanh niên dọn bãi biển [hai tuần một lần=P2W].
2018-10-17 - Giá nước điều chỉnh [hằng năm=P1Y] theo lộ trình.
# tail modifier
2018-03-28 - Vụ chìm đò [hôm 20/3 vừa rồi=2018-03-20] khiến cả xóm bàng hoàng.
2021-10-20 - Cao tốc sẽ thông xe [cuối tháng 12 này=2021-12;END].
2023-02-22 - Khách đặt vé bay [ngày 30/4 sắp tới=2023-04-30] tăng vọt.
2022-04-21 2022-04-30 Hội đua thuyền sẽ diễn ra vào [ngày 30/4 tới=2022-04-30] trên đầm Thị Nại.
2019-11-21 - Cơn bão hồi [tháng 9 vừa qua=2019-09] đã thổi bay mái trường.
2023-05-25 - Chỉ số sản xuất [quý I vừa qua=2023-Q1] xuống thấp.
2023-09-26 2023-09-22 [Chiều 22/9 vừa qua=2023-09-22TAF], Câu lạc bộ thơ huyện ra mắt tập san mới.
2021-08-10 - Nhà máy rác đóng cửa vào [tháng 12 tới=2021-12].
2022-04-05 - Trận lốc [tháng 11 năm ngoái=2021-11] làm đổ hai cột ăng ten.
# trap
2020-08-20 - Bài thi được 7,5/10 điểm nên trượt.
2022-04-28 - 12/15 hộ trong xóm đã ký cam kết.
2019-01-17 - Kèm biên bản 03/BB-VPHC lập tại hiện trường.
2018-09-06 - Lớp mẫu giáo ghép ở Trường mầm non 8-3 có 20 cháu.
2023-02-02 - Công viên 23/9 thành chợ hoa.
2020-07-02 - Xe dừng trước nhà 7/4 tổ 12 để bốc hàng.
2022-08-04 - Số máy 0977.20.11.85 liên tục gọi quấy rối.
2019-06-27 - Quý hồ hơn vàng, dân bản giữ rừng đầu nguồn.
2021-01-21 - Cây cầu dài năm nhịp nối đôi bờ.
2023-06-15 - Cán bộ phải sáng về trí, vững về tâm.
2018-03-01 - Đây là lần thứ 3 trường đạt giải nhất toàn đoàn.
2022-11-03 - Mạng 4G đạt tốc độ 150 Mb/giây, sóng phủ 24/24.
2020-05-21 - Phạt 1-3 triệu đồng với hành vi đổ trộm phế thải.
2021-04-08 - Biển báo ghi hiệu lực từ ngày 31/4, sai rõ ràng.
2023-12-20 - Điểm bình quân đạt 8,5/10, xếp thứ 4/18.
2020-09-16 - Có 5/8 nội dung phải điều chỉnh sau góp ý.
# vague
2021-10-14 - [Trước đây=PAST_REF], hồ là bãi chăn trâu.
2020-09-17 - Đến [thời điểm hiện tại=PRESENT_REF], 70% hộ đã nhận tiền hỗ trợ.
2024-07-03 - [Thời gian gần đây=PAST_REF], giá cau non tăng chóng mặt.
2019-12-11 - [Thời điểm hiện tại=PRESENT_REF], đập chứa 70% dung tích.
2020-07-22 none [Vừa qua=PAST_REF], tại thị trấn Phố Bảng, đoàn nghệ thuật quân khu biểu diễn phục vụ bộ đội.
2023-07-13 - [Sắp tới=FUTURE_REF], xã mở thêm lớp xóa mù chữ cho phụ nữ Mông.
2019-03-14 - [Những năm gần đây=PAST_REF], cá đồng cạn kiệt.
2022-02-24 none [Mới đây=PAST_REF], tại Sóc Trăng đã diễn ra ngày hội dừa.
2021-08-05 - [Lúc này=PRESENT_REF], ưu tiên số một là vắc xin.
# web header
2018-01-25 - [Thứ 5, 25/01/2018 - 08:00=2018-01-25T08:00] | Tin địa phương
2020-10-29 - Đăng ngày: [29/10/2020=2020-10-29] | Tác giả: Ban biên tập
2019-06-05 - [Thứ 4, 05/06/2019, 07:30=2019-06-05T07:30] GMT+7
2021-11-03 - Xuất bản: [09:15, 03/11/2021=2021-11-03T09:15]
2020-04-15 - Lãnh đạo tỉnh kiểm tra chốt kiểm dịch ([15/4/2020=2020-04-15])
2019-02-21 - Ngày cập nhật: [21/02/2019 10:12=2019-02-21T10:12] - Lượt đọc 88
2022-09-22 - Trang chủ - Tin tức - [Thứ năm, 22/09/2022=2022-09-22]
2021-03-02 - [Thứ Ba, 02/3/2021, 08:15=2021-03-02T08:15] (GMT+7)
2022-11-29 - Người đăng: Quản trị - Ngày đăng: [29-11-2022=2022-11-29] - Lượt xem: 2.019
# week
2021-04-22 - Dự báo trong [tuần tới=2021-W17] nhiệt độ tăng dần.
2023-05-11 - Rau xanh tăng giá từ [cuối tuần qua=2023-W18-WE].
2021-01-06 - [Tuần đầu năm 2021=2021-W01], 14 xã ra quân làm thủy lợi.
2024-08-07 2024-08-19/2024-08-25 Tập huấn chữ ký số sẽ diễn ra trong [tuần thứ tư của tháng 8=2024-W34].
2019-12-04 - Giá điện mới áp dụng từ [tuần 1 năm 2020=2020-W01].
2019-02-14 - Hạn duyệt hồ sơ tuyển dụng rơi vào [tuần thứ nhất tháng 3/2019=2019-W10].
2022-07-14 - [Tuần cuối cùng của tháng 7=2022-W30], các xã đồng loạt cân trẻ suy dinh dưỡng.
2020-10-29 2020-11-09/2020-11-15 Lễ mừng công lùi đến [tuần thứ hai của tháng 11=2020-W46].
2021-02-04 - [Tuần lễ thứ 5 năm 2021=2021-W05] là đỉnh của đợt không khí ô nhiễm.
# weekday
2018-11-15 - Phiên đấu giá lùi sang [thứ Hai, 19/11=2018-11-19].
2022-03-31 - Nắng đẹp vào [thứ Bảy, Chủ nhật tuần này=2022-W13-WE].
2020-08-27 - Xe cứu thương về tới trạm [chiều thứ hai=2020-08-24TAF].
2021-03-31 2021-04-03/2021-04-04 Hội nghị cử tri nơi cư trú sẽ mở vào [thứ Bảy và Chủ nhật tuần này=2021-W13-WE].
2019-05-09 - Mưa dông dữ dội đổ xuống [chiều thứ Tư=2019-05-08TAF] khiến nhiều tuyến phố ngập.
2022-07-07 2022-07-10 [Chủ nhật (10/7)=2022-07-10], chùa Linh Phước tổ chức khóa tu mùa hè.
2023-03-29 - Ông Đinh Văn Gối bị triệu tập lần hai vào [thứ Hai vừa qua=2023-03-27].
2021-02-23 2021-02-24 Hội nghị hiệp thương lần thứ nhất sẽ khai mạc [thứ 4 (24/2)=2021-02-24].
2019-03-20 2019-03-26 [Thứ Ba tuần tới=2019-03-26], Ban Pháp chế HĐND tỉnh sẽ giám sát trại tạm giam.
# year
2022-09-22 - Đường tỉnh 614 làm [năm 2004=2004], mở rộng [năm 2016=2016].
2019-11-14 - Mức phí giữ nguyên như [năm 2018=2018].
2020-04-16 - Xã về đích trước [năm 2022=2022;BEFORE].
2021-12-09 - Sau [năm 2030=2030;AFTER], xe buýt dùng điện hoàn toàn.
2020-06-24 - Ngôi trường thành lập [năm Đinh Dậu 1957=1957] giữa vùng chiến khu.
2022-01-19 - Bước sang [năm Nhâm Dần=2022], làng tranh tất bật đơn hàng.
2018-04-11 - Kinh phí chi trả theo giá đất [năm 2015=2015].
2021-10-13 - Dự toán [2022=2022] được lập trên cơ sở thực hiện [2021=2021].
2019-07-09 - Doanh nghiệp nợ thuế [các năm 2014=2014], [2016=2016] và [2018=2018].
# year boundary
2021-12-29 - Học sinh tiểu học trở lại trường từ [tháng sau=2022-01].
2020-01-02 - Tuyết rơi dày trên đỉnh Phan Xi Păng [hôm thứ Ba=2019-12-31].
2019-12-31 - Lệ phí trước bạ mới áp dụng từ [ngày mai=2020-01-01].
2023-01-04 2022-12-30 [Chiều 30/12=2022-12-30TAF], Công đoàn Khu kinh tế tổng kết hoạt động.
2022-12-14 - Hồ sơ phải hoàn thiện trong [quý I=2023-Q1].
2018-12-26 - Lô vắc xin đầu tiên sẽ về vào [đầu tháng 1=2019-01;START].
2021-01-13 2021-01-12 Tổng kết [năm 2020=2020], [ngày 12/1=2021-01-12] Sở Xây dựng triển khai nhiệm vụ mới.
2021-12-30 - Cấm xe quanh hồ từ [18 giờ ngày 31/12 đến 2 giờ ngày 1/1=2021-12-31T18:00/2022-01-01T02:00].
2020-01-16 - Báo cáo [quý IV=2019-Q4] cho thấy nợ xấu đã giảm.
"""
_MARKED = re.compile(r"\[([^\]=]+)=([^\];]+)(?:;([A-Z_]+))?\]")


@pytest.mark.parametrize("line", [line for line in SENTENCES.splitlines() if line and not line.startswith("#")])
def test_sentence(line: str) -> None:
    day, event, marked = line.split(" ", 2)
    text = _MARKED.sub(r"\1", marked)
    published = date.fromisoformat(day)
    timexes = tag(text, published=published)
    expected = [(m[1], m[2], m[3]) for m in _MARKED.finditer(marked)]
    assert [(text[t.start : t.end], t.value, t.mod) for t in timexes] == expected
    if event != "-":
        found = event_date(article_of(text, published=published), timexes)
        said = None if found is None else tuple(d.isoformat() for d in found[:2])
        assert said == (None if event == "none" else (event.split("/")[0], event.split("/")[-1]))
