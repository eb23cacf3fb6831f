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
2022-05-19 - [20 năm trước=2002], bản chưa có trường.
2021-05-20 - [Cách đây hai năm=2019], khu này là ruộng muối.
2023-04-06 - Rừng dừa này do cha ông trồng [30 năm trước=1993].
2019-09-12 - [Cách đây ba ngày=2019-09-09], cống xả tràn bị cuốn trôi.
2021-03-03 - [Nửa năm trước=2020-09], con đường này còn là bãi cát.
2018-10-31 - Ngôi mộ cổ được phát lộ [cách đây đúng một tháng=2018-09].
2018-06-28 - Giếng cổ được tìm thấy [cách đây hai tuần=2018-W24].
2021-05-13 - Khoảng [10 năm trước=2011;APPROX], cả xã chỉ có một xe máy.
2021-03-16 - [Cách đây 15 năm=2006], bản chưa có điện.
2020-06-02 - Nền móng lộ ra từ hơn [ba tháng trước=2020-03;MORE_THAN].
# anaphoric
2019-02-28 - [Ngày 25/2=2019-02-25] đám cưới, [sáng hôm sau=2019-02-26TMO] chú rể nhập ngũ.
2020-06-25 - Thi thể được tìm thấy [ngày 21/6=2020-06-21], [hai ngày sau=2020-06-23] nghi phạm ra đầu thú.
2018-12-27 - [Ngày 20/12=2018-12-20] lò gạch nổ, [hai hôm sau=2018-12-22] chủ lò ra trình diện.
2021-06-24 - Quyết định tạm giữ ký [ngày 18/6/2021=2021-06-18]; [cùng ngày=2021-06-18], tang vật được niêm phong.
2019-06-19 - [Ngày 3/6=2019-06-03] ông Cừ nộp hồ sơ, [một tuần sau=2019-W24] có kết quả.
2020-10-14 - [Trưa 12/10=2020-10-12TMI] mưa ngớt, nhưng [đêm hôm đó=2020-10-12TNI] nước lại lên.
2021-04-29 - Ông Bàn Văn Seo nộp đơn [ngày 5/4/2021=2021-04-05], [mười ngày sau=2021-04-15] nhận được trả lời.
2018-12-13 - [Sáng 11/12=2018-12-11TMO] xe tải cán chó chết, [sáng hôm sau=2018-12-12TMO] chủ chó kéo đến bãi xe.
2020-10-20 2020-10-19 [Sáng 19/10=2020-10-19TMO], đoàn thăm hỏi gia đình liệt sĩ; [trưa cùng ngày=2020-10-19TMI], đoàn trao quà cho bà con vùng lũ.
2019-02-26 - Xe khách gặp nạn [chiều 23/2=2019-02-23TAF], [đêm cùng ngày=2019-02-23TNI] tài xế ra đầu thú.
# behind the name of a body
2024-02-01 - Xây dựng kế hoạch | Phòng Nội vụ | [15/02/2024=2024-02-15]
2024-02-01 - Rà soát hộ nghèo, Phòng Tài chính - Kế hoạch, [29/02/2024=2024-02-29].
2024-02-01 - Chợ Mới nằm trên đường 19/5/1959, cạnh Công viên 30/4/1975.
2024-02-01 - Nhà ở ngõ 8/3, phòng 15/2.
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
2018-09-18 - Tâm bão nằm trên đất liền lúc [16 giờ ngày 17/9=2018-09-17T16:00].
# context year
2022-01-20 - [Năm 2021=2021] nhiều biến động, nhất là từ [tháng 5 đến tháng 9=2021-05/2021-09].
2022-04-07 - [Năm 2017=2017], bão lớn đổ bộ [ngày 15/9=2017-09-15] làm sập cầu tàu.
2022-12-01 - [Năm 2021=2021] cả nước gồng mình: [quý III=2021-Q3] tăng trưởng âm.
2025-04-02 - Huyện bàn việc của [quý I=2025-Q1] và một số việc của [quý II=2025-Q2]; [quý một và hai năm 2024=2024-Q1/2024-Q2] đạt khá.
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
2019-03-14 - Đơn vị nào chưa kê khai phải bổ sung trong [tuần này=2019-W11].
2020-11-26 - Hồ sơ nộp sau [17h ngày 30/11/2020=2020-11-30T17:00;AFTER] không được xét.
2024-05-30 - Chậm nhất [tháng 7=2024-07;ON_OR_BEFORE], cầu phải thông.
2024-06-12 - Doanh nghiệp phải khắc phục trong thời hạn [30 ngày=P30D].
2019-03-20 - Trong vòng [một tháng=P1M;EQUAL_OR_LESS], mọi điểm tập kết cát trái phép phải giải tỏa.
2022-11-02 - Không muộn hơn [ngày 10/11=2022-11-10;ON_OR_BEFORE], phòng tài chính cấp đủ tiền hỗ trợ.
2021-02-03 - Tỉnh đặt mục tiêu hoàn thành số hóa đất đai vào [cuối quý III/2021=2021-Q3;END].
2018-03-14 - Văn phòng tổng hợp ý kiến, báo cáo trước [thứ Sáu tuần này=2018-03-16;BEFORE].
2023-07-26 - Hộ kinh doanh phải treo biển giá trước [17 giờ hôm nay=2023-07-26T17:00;BEFORE].
2022-01-13 - Chậm nhất [5 ngày làm việc=P5D;EQUAL_OR_LESS], phòng phải trả kết quả.
# decade century
2023-09-14 - Bộ cồng chiêng có từ [cuối thế kỷ 19=18;END].
2020-03-26 - Lò gạch thủ công rộ lên [những năm 1990=199].
2019-10-03 - Hầm rượu có từ [những năm 20 của thế kỷ XX=192].
2023-08-24 - Nhà thờ đổ xây [đầu thế kỷ XX=19;START].
2020-12-31 - Bản đồ vẽ khoảng [thế kỷ XVI=15;APPROX].
2023-10-18 - Điệu múa này phổ biến ở [nửa đầu thế kỷ XX=19;START].
2018-11-21 - Cây đa được trồng từ [thế kỷ trước=19].
2022-06-08 - Phong trào Đông Du sôi nổi [những năm đầu thế kỷ XX=19;START].
2020-09-02 - [Cuối thập niên 1990=199;END], phà được thay bằng cầu treo.
2021-04-21 - Hơn [nửa thế kỷ=P50Y;MORE_THAN] qua đi, hầm bí mật vẫn nguyên vẹn.
# deictic
2023-04-27 - [Ngày kia=2023-04-29], hồ chứa sẽ xả tràn, người dân hạ du cần chú ý.
2018-09-06 - Vụ va chạm [sáng qua=2018-09-05TMO] khiến cầu phao bị gãy nhịp giữa.
2021-06-10 - Khảo sát cho thấy học sinh đi học lại [tuần này=2021-W23] đạt 98%.
2019-08-08 - So [năm trước=2018], hộ nghèo người Khmer giảm một nửa.
2022-04-14 - Cáp treo hoạt động trở lại từ [9 giờ sáng mai=2022-04-15T09:00].
2023-10-26 - Bão tan, [trưa nay=2023-10-26TMI] tàu du lịch ra đảo bình thường.
2018-11-22 - [Tháng 12 này=2018-12], trại giống đóng cửa để tiêu độc.
2020-01-30 - Học sinh nghỉ hết [tuần sau=2020-W06] để phòng dịch.
2024-07-18 - Từ [cuối tháng trước=2024-06;END], nước hồ chuyển màu xanh lục.
2024-05-16 - Thời hạn thí điểm kết thúc vào [ngày mai=2024-05-17].
# duration
2023-05-25 - Ca mổ tách dính kéo dài suốt [12 giờ đồng hồ=PT12H].
2020-09-10 - Công nhân nghỉ luân phiên từ [2 tuần=P2W] trở lên.
2022-08-18 - Hợp đồng thuê đất thời hạn [50 năm=P50Y].
2018-05-03 - [Bốn ngày qua=P4D], bãi tắm đón 60.000 khách.
2021-07-15 - [Hai tuần tới=P2W] là thời điểm quyết định.
2020-02-20 - Hộ kinh doanh đóng cửa [hai tháng=P2M] được giảm thuế.
2022-10-20 - Đường ống rò rỉ khoảng [20 phút=PT20M;APPROX] trước khi khóa van.
2021-03-18 - [20 năm qua=P20Y], nghĩa trang quy tập 3.000 mộ.
2020-03-12 - [Một tuần qua=P1W], phố cổ không có ca nhiễm mới.
2023-11-23 - Lớp tập huấn [02 ngày=P2D] dành cho thư ký tòa án.
# enumeration
2019-06-27 - Thi lại vào [ngày 2=2019-07-02], [ngày 4/7=2019-07-04].
2021-09-09 - Mưa dồn vào [tháng 9=2021-09] và [tháng 11=2021-11].
2018-05-30 - Nắng nóng phủ khắp [tháng 5, 6/2018=2018-05/2018-06].
2020-07-29 - Ba ca bệnh được công bố [ngày 25=2020-07-25], [27=2020-07-27] và [29/7=2020-07-29].
2019-10-16 - Sở thanh tra các dự án cấp phép [năm 2015=2015], [năm 2016=2016] và [năm 2018=2018].
2021-06-02 - Sạt lở tái diễn [ngày 28/5=2021-05-28], [ngày 1/6=2021-06-01].
2019-06-13 - Vòng loại diễn ra [các ngày 15, 16 và 17/6=2019-06-15/2019-06-17] ở ba cụm.
2022-10-06 - Hai phiên giải trình mở [ngày 4/10=2022-10-04] và [ngày 6/10=2022-10-06].
2018-06-14 - Hai dịch lớn [năm 2009=2009] và [năm 2014=2014] khiến đàn vịt gần như mất trắng.
2023-02-16 - Lịch xét nghiệm: [sáng 18=2023-02-18TMO] và [chiều 20/2=2023-02-20TAF] tại trạm y tế.
# event hard
2018-12-20 2018-12-19 Kỷ niệm [74 năm=P74Y] Ngày thành lập Quân đội nhân dân Việt Nam, [tối 19/12=2018-12-19TEV] Bộ Chỉ huy Quân sự tỉnh tổ chức giao lưu.
2020-07-30 2020-08-11/2020-08-12 Đại hội đại biểu Đảng bộ thành phố [nhiệm kỳ 2020 - 2025=2020/2025] sẽ diễn ra trong [hai ngày 11 và 12/8=2020-08-11/2020-08-12].
2021-09-23 none Tại buổi kiểm tra tiến độ cầu Nậm Thi, Chủ tịch tỉnh yêu cầu hợp long trước [30/10=2021-10-30;BEFORE].
2022-10-13 none Hội nghị lấy ý kiến về Luật Đất đai [năm 2013=2013] sửa đổi vừa được Mặt trận tỉnh tổ chức.
2019-05-16 none Hội nghị quán triệt Quy định số 08-QĐi/TW [ngày 25/10/2018=2018-10-25] được nối cầu truyền hình tới 12 điểm.
2023-08-10 none Lễ phát động thi đua chào mừng Quốc khánh [2/9=2023-09-02] thu hút đông đảo công nhân.
2021-11-11 2021-11-10 Cuộc họp [ngày 10/11=2021-11-10] bàn phương án đón 2.000 lao động trở về từ [ngày 15/11=2021-11-15].
2018-03-15 2018-03-14 Vượt khó [năm 2017=2017], hợp tác xã chia lãi 15%, con số được công bố ở đại hội thường niên [ngày 14/3=2018-03-14].
2022-12-22 - Giải bóng đá thanh niên khai mạc [ngày 20/12=2022-12-20] và kết thúc [ngày 25/12=2022-12-25].
2024-02-29 - Hội xuân kéo dài hết [tháng Giêng=2024-02-10/2024-03-09], riêng lễ khai hội đã tổ chức [mùng 6 Tết=2024-02-15].
# holiday
2020-06-04 - Thiếu nhi vùng cao vui tết [1/6=2020-06-01] muộn vì mưa.
2022-02-10 - Hoa hồng tăng giá trước [Ngày Quốc tế Phụ nữ=2022-03-08;BEFORE].
2019-04-25 - Chào mừng [44 năm=P44Y] Ngày Giải phóng miền Nam ([30/4/1975 - 30/4/2019=1975-04-30/2019-04-30]), xã thi kéo co.
2021-10-21 - Hội Phụ nữ tặng mái ấm nhân dịp [20/10=2021-10-20].
2018-12-20 - Công an tăng cường tuần tra dịp [Noel=2018-12-25] và [Tết Dương lịch 2019=2019-01-01].
2018-05-17 - Đoàn trường thi thuyết trình mừng sinh nhật Bác ([19/5=2018-05-19]).
2021-05-05 - Thành phố không bắn pháo hoa dịp [Quốc khánh=2021-09-02].
2023-04-26 - Hàng nghìn người dâng hương dịp [Giỗ Tổ Hùng Vương năm nay=2023-04-29].
2018-11-14 - Trường THCS Nà Phặc hội giảng chào mừng [20/11=2018-11-20].
2020-02-26 - Bệnh nhân nghèo được khám miễn phí nhân Ngày Thầy thuốc Việt Nam ([27/2=2020-02-27]).
# long text
2020-06-18 2020-06-17 [Sáng 17/6=2020-06-17TMO], Huyện ủy Nậm Sài họp phiên thường kỳ. Kết luận phiên họp, Bí thư yêu cầu hoàn thành đại hội chi bộ trước [ngày 30/6=2020-06-30;BEFORE] và báo cáo [hằng tuần=P1W].
2021-10-21 2021-10-20 Kinh tế [9 tháng đầu năm=2021-01/2021-09] của thị xã tăng 3%. Thông tin được đưa ra tại hội nghị Ban Chấp hành, tổ chức [chiều 20/10=2021-10-20TAF].
2019-02-14 2019-02-13 Sau [Tết Nguyên đán Kỷ Hợi=2019-02-05;AFTER], khí thế lao động trở lại. [Sáng 13/2=2019-02-13TMO], UBND huyện Phú Xá phát động Tết trồng cây; chỉ tiêu [năm 2019=2019] là 50.000 cây.
2022-07-14 2022-07-12 [Ngày 12/7=2022-07-12], đoàn công tác khảo sát cảng cá. [Chiều cùng ngày=2022-07-12TAF], đoàn làm việc với Ban Thường vụ Tỉnh ủy.
2023-12-28 2023-12-27 Hội nghị tổng kết công tác Mặt trận [năm 2023=2023] diễn ra [ngày 27/12=2023-12-27]. Các đại biểu kiến nghị bố trí kinh phí trong [quý I/2024=2024-Q1], chậm nhất [ngày 15/3=2024-03-15;ON_OR_BEFORE].
2018-08-30 2018-08-29 Chuẩn bị [năm học 2018-2019=2018/2019], [hôm qua=2018-08-29] Phòng Giáo dục và Đào tạo tập huấn cho 120 hiệu trưởng. Lễ khai giảng ấn định [ngày 5/9=2018-09-05].
2021-04-01 2021-03-29/2021-03-31 Đợt giám sát kéo dài từ [ngày 29/3 đến 31/3=2021-03-29/2021-03-31] tại năm xã. Trước đó, đoàn đã gửi đề cương từ [ngày 10/3=2021-03-10].
2020-11-12 2020-11-11 Căn cứ Kế hoạch số 77/KH-HĐND [ngày 2/11/2020=2020-11-02], Ban Dân tộc làm việc với huyện Sông Đốc. Buổi làm việc diễn ra [sáng 11/11=2020-11-11TMO], 12/14 xã tham dự.
2022-03-24 2022-03-23 [Thời gian qua=PAST_REF], buôn lậu xăng dầu diễn biến phức tạp. Tại cuộc họp [ngày 23/3=2022-03-23], Ban Chỉ đạo 389 thống nhất mở đợt cao điểm [ba tháng=P3M].
2019-10-10 2019-10-14/2019-10-20 Sau [10 năm=P10Y] thực hiện cuộc vận động, 80% hộ dùng hàng Việt. Hội nghị tổng kết sẽ được tổ chức vào [tuần sau=2019-W42].
# lunar
2018-02-22 - [Rạng sáng mùng 6 Tết=2018-02-21TMO], hàng nghìn người trẩy hội chùa Hương.
2021-09-16 - Dâng hương tưởng nhớ danh tướng vào [20 tháng 8 âm lịch=2021-09-26].
2023-12-21 - Bánh kẹo [Tết Giáp Thìn 2024=2024-02-10] lên kệ.
2022-01-27 - Đường hoa khai trương [tối 26 tháng Chạp=2022-01-28TEV].
2019-09-12 - Bến cảng lung linh đèn lồng đón [Trung thu=2019-09-13].
2020-10-01 - [Tối 30/9 (14/8 âm lịch)=2020-09-30TEV], trường mầm non rước đèn cùng 300 cháu.
2021-02-18 - [Mùng bảy tháng Giêng=2021-02-18], dân làng hạ cây nêu.
2023-12-14 - Xe khách kín chỗ đến [28 Tết=2024-02-07;ON_OR_BEFORE].
2020-04-02 - Lễ hội đền Hùng chính hội [mùng 10 tháng 3=2020-04-02] không đón khách.
2022-07-28 - [Tháng 7 âm lịch=2022-07-29/2022-08-26], người dân kiêng mua xe.
# meeting
2021-10-07 2021-10-06 Đúng như lịch, [ngày 6/10=2021-10-06] đoàn viên công đoàn hiến 150 đơn vị máu.
2019-05-23 2019-05-22 Có mặt tại buổi gặp mặt [chiều 22/5=2019-05-22TAF], các già làng đề nghị sớm kéo điện về buôn.
2022-06-23 2022-06-21 Trong [ngày 21/6/2022=2022-06-21], Chi hội Nhà báo Đài tỉnh liên hoan tiếng hát.
2020-02-06 - Trưởng ban kết luận: mọi lễ hội dừng từ [ngày 5/2=2020-02-05], báo cáo gửi trước [10/2=2020-02-10;BEFORE].
2023-07-13 2023-07-08/2023-07-09 Đoàn khối thi đua số 2 sinh hoạt chuyên đề [ngày 8 và 9/7=2023-07-08/2023-07-09] ở Côn Đảo.
2018-01-04 2017-12-31 Hàng vạn người xuống phố xem chương trình nghệ thuật [đêm 31/12=2017-12-31TNI].
2024-09-05 2024-09-05 [Sáng nay=2024-09-05TMO], tiếng trống khai trường mở màn [năm học 2024 - 2025=2024/2025].
2021-06-03 2021-06-04 Theo giấy mời số 112/GM-UBND, cuộc họp bắt đầu từ [13 giờ 30 phút ngày 04/6/2021=2021-06-04T13:30].
2019-11-14 2019-11-16 Hướng về Ngày Nhà giáo Việt Nam [20/11=2019-11-20], [thứ Bảy tuần này=2019-11-16] cựu học sinh họp mặt.
2020-12-17 none Nhìn lại [năm 2020=2020], hội nghị nhấn mạnh bài học giữ dân, giữ rừng.
2022-09-15 none Sau [một ngày=P1D] làm việc khẩn trương, đại hội công đoàn ngành đã bầu 27 ủy viên.
2023-03-30 none Phát biểu tại lễ khởi công, lãnh đạo tỉnh mong nhà máy vận hành trong [quý IV/2024=2024-Q4].
2018-09-27 none Ban Pháp chế thẩm tra Tờ trình 98/TTr-UBND [ngày 14/9/2018=2018-09-14] trong phiên họp toàn thể.
2021-12-02 2021-11-30 Buổi giám sát [ngày 30/11=2021-11-30] chỉ ra 6 dự án chậm từ [năm 2019=2019].
2020-05-14 2020-05-13 Với tinh thần khẩn trương, [sáng 13/5=2020-05-13TMO] Hội đồng tuyển dụng viên chức huyện Sơn Trà Bắc chấm phúc khảo 86 bài thi.
2021-11-18 2021-11-17 Làng Chu Ru đón bằng công nhận di sản vào [ngày 17/11=2021-11-17], đông đảo du khách chứng kiến.
2019-03-28 - Biên bản ghi nhớ hợp tác đào tạo đã được hai trường ký [ngày 27/3/2019=2019-03-27].
2022-09-01 2022-09-02 [Chiều mai=2022-09-02TAF], tuyến phố đi bộ Sông Hàn Bắc chính thức đón khách.
2023-02-16 - [Đầu tuần tới=2023-W08;START], Thanh tra tỉnh công bố quyết định thanh tra tại ba sở.
2018-06-14 2018-06-15 Bế giảng lớp trung cấp chính trị khóa 21 sẽ diễn ra [sáng thứ Sáu tuần này=2018-06-15TMO].
2020-10-08 2020-10-05/2020-10-07 Liên hoan đờn ca tài tử quy tụ 19 đoàn, diễn ra từ [ngày 5 đến 7/10=2020-10-05/2020-10-07].
2024-03-21 none [Mới đây=PAST_REF], đoàn chuyên gia Hà Lan đã tư vấn cho tỉnh về chống sạt lở.
2021-04-29 none Hội thao chào mừng Quốc tế Lao động [1/5=2021-05-01] của công đoàn khu chế xuất vừa bế mạc.
2019-12-05 none Chủ trì cuộc họp, ông yêu cầu quyết toán vốn [năm 2018=2018] xong trước [ngày 20/12=2019-12-20;BEFORE].
# month
2022-09-08 - Học phí [tháng 9, 10/2022=2022-09/2022-10] thu một đợt, [tháng 11=2022-11] thu đợt sau.
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
2021-05-06 - Đường dây đóng điện [ngày mùng bốn tháng Năm=2021-05-04].
2018-10-04 - [Mười lăm năm=P15Y] bám bản, thầy Giàng nói tiếng Mông như người bản địa.
2023-10-12 - Lúa mùa gặt rộ [tháng Mười=2023-10], thơm khắp thung lũng.
2020-06-03 - [Giữa tháng Năm=2020-05;MID], ve kêu râm ran khắp sân trường.
2022-09-21 - Ông lão lội suối đưa học trò qua sông suốt [hai mươi lăm năm=P25Y].
2018-03-22 - Đám cưới tập thể đã diễn ra [ngày mười hai tháng Ba=2018-03-12].
2021-09-16 - Sang [tháng Mười=2021-10], đàn chim di cư sẽ về đầm.
2019-05-16 - Lớp học nghề kéo dài [ba tháng=P3M], học viên được hỗ trợ tiền ăn.
2019-10-08 - Đầu vụ là [tháng Mười=2019-10], bà con xuống giống khoai tây.
2022-04-19 - Trạm bơm đã chạy thử [ngày mười lăm tháng Tư=2022-04-15], đủ nước cho bốn thôn.
# numeric date
2020-05-21 - Thẻ bảo hiểm có giá trị sử dụng từ [01/6/2020 đến 31/5/2021=2020-06-01/2021-05-31].
2019-08-15 - Trích lục khai tử cấp [ngày 12 tháng 8 năm 2019=2019-08-12].
2022-11-24 - Thửa đất đấu giá lần hai [ngày 22-11-2022=2022-11-22] vẫn không có người mua.
2020-07-02 - Sổ hồng cấp lại mang [ngày 30.6.2020=2020-06-30].
2023-11-09 - Anh Sùng A Chua sinh [ngày 2 tháng 9 năm 1992=1992-09-02], nhập ngũ [năm 2011=2011].
2021-09-30 2021-09-28 Đồng chí Hà Văn Sửu được bầu làm Chủ tịch Hội Nông dân huyện tại đại hội [ngày 28/9/2021=2021-09-28].
2023-05-11 2023-05-10 [Tối ngày 10/5/2023=2023-05-10TEV], chung kết tiếng hát công nhân lao động đã khép lại với giải nhất thuộc về Công đoàn Điện lực.
2021-06-16 2021-06-15 [Ngày 15/06/2021=2021-06-15], Hội đồng nhân dân quận tổ chức kỳ họp thứ nhất tại nhà văn hóa lao động.
2019-09-10 2019-09-09 Ở trụ sở Huyện đoàn, [ngày 9-9-2019=2019-09-09] diễn ra lễ phát động tháng thanh niên hành động.
2022-03-15 - Giấy chứng nhận được Văn phòng Đăng ký đất đai cấp [ngày 14.03.2022=2022-03-14], vào sổ số 771.
# ocr noise
2021-11-18 2021-11-17 [sang ngay 17/11=2021-11-17TMO], Hoi Lien hiep Phu nu xa trao nha tinh thuong
2020-07-09 - Ngày nhận: [O8/7/2020=2020-07-08]
2023-02-16 - Lập hồi [9 giờ00 ngày 15/2/2023=2023-02-15T09:00] tại UBND xã.
2018-08-02 - Phiếu chi lập [ngày 3l/07/2018=2018-07-31].
2021-08-19 - Thời gian tiêm: từ [20/8 -25/8=2021-08-20/2021-08-25] tại trạm y tế.
2023-02-23 - Cuộc họp lúc [14 h 30 ngày 24/2=2023-02-24T14:30] dời sang phòng số 1.
2019-11-21 - Hợp đồng ký [ngày20/11/2019=2019-11-20] tại trụ sở bên A.
2022-06-16 - sơ kết [6 tháng đầu năm2022=2022-H1]
2019-08-01 - Bản sao công chứng [ngày 3l/7/2019=2019-07-31] bị mờ.
2023-03-30 - báo cáo thu chi [quý 1/2023=2023-Q1] và [tháng3/2023=2023-03]
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
2023-02-14 2023-02-13 [Trưa 13-2=2023-02-13TMI], đoàn doanh nghiệp Nhật Bản đến khảo sát cụm công nghiệp Hòa An.
# part of period
2022-10-06 - Lũ rút [đầu tháng 10=2022-10;START], để lại lớp bùn dày.
2021-01-28 - Cáp ngầm ra đảo đóng điện [cuối năm ngoái=2020;END].
2019-07-11 - Giá heo hồi phục từ [giữa quý II=2019-Q2;MID].
2018-03-08 - Làng thoát nghèo từ [cuối năm 2012=2012;END].
2023-06-29 - Hạn chót thả cá giống là [giữa tháng 7=2023-07;MID].
2022-02-17 - [Cuối năm 2021=2021;END], hợp tác xã xuất lô xoài đầu tiên.
2019-09-26 - [Giữa tháng 8 vừa qua=2019-08;MID], giếng làng cạn trơ đáy.
2024-04-11 - Bãi rác tạm đóng cửa trước [cuối tháng 6=2024-06;END].
2022-08-31 - [Hạ tuần tháng 8=2022-08;END], triều cường dâng cao.
2020-05-20 - [Giữa năm ngoái=2019;MID], dịch tả heo châu Phi quét qua huyện.
# partial date
2023-04-20 - Đàn bò lây bệnh từ [ngày 2/4=2023-04-02], đến [15/4=2023-04-15;ON_OR_BEFORE] thì khống chế được.
2018-06-21 - Xe buýt đổi lộ trình kể từ [1/7=2018-07-01].
2021-02-25 - Giãn cách thêm [7 ngày=P7D], tính từ [0h ngày 26/2=2021-02-26T00:00].
2020-10-29 - Gió giật mạnh nhất vào khoảng [10 giờ ngày 28/10=2020-10-28T10:00;APPROX].
2018-10-11 - Đường lăn bị nứt, hãng tạm dừng khai thác từ [ngày 9/10=2018-10-09].
2021-08-12 - Sau [0 giờ ngày 15/8=2021-08-15T00:00;AFTER], toàn thành phố áp dụng mức giãn cách cao hơn.
2020-05-28 - Cơ sở giết mổ phải nộp báo cáo trước [ngày 5 hằng tháng=XXXX-XX-05;BEFORE], riêng kỳ này gia hạn đến [ngày 8/6=2020-06-08;ON_OR_BEFORE].
2018-06-28 - Nhân Ngày Gia đình Việt Nam ([28/6=2018-06-28]), xã khen 15 gia đình văn hóa.
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
2023-08-31 - [8 tháng đầu năm=2023-01/2023-08], huyện đón 90.000 lượt khách.
2020-04-16 - Doanh thu [quý đầu năm=2020-Q1] sụt 40%.
2018-12-13 - Nợ đọng phải xử lý dứt điểm trong [6 tháng đầu năm 2019=2019-H1].
2018-12-06 - [11 tháng năm 2018=2018-01/2018-11], cảng hàng không đón 2 triệu khách.
2021-10-14 - Dự báo [quý cuối năm=2021-Q4] xuất khẩu tôm phục hồi.
2023-03-16 - So với [quý IV/2022=2022-Q4], doanh thu [hai tháng đầu năm=2023-01/2023-02] giảm 5%.
2019-08-29 - Ước cả [quý III=2019-Q3], cảng thông qua 1,2 triệu tấn hàng.
2022-01-27 - Giải ngân dồn vào [hai tháng cuối năm 2021=2021-11/2021-12].
2022-04-13 - [Hai tháng đầu năm 2022=2022-01/2022-02], khách nội địa tăng gấp ba.
2020-11-18 - Kim ngạch xuất khẩu [10 tháng năm 2020=2020-01/2020-10] đạt 1,1 tỷ USD.
# range
2021-03-11 - Mùa khô từ [tháng 12 đến tháng 4=2020-12/2021-04] năm nào cũng thiếu nước.
2020-08-20 - Báo cáo kiểm toán [các năm 2017 - 2019=2017/2019].
2023-11-30 - Từ [đầu quý IV đến nay=2023-10-01/2023-11-30], đơn hàng gỗ nhích lên.
2018-08-09 - Tàu ngừng chạy từ [đêm 7/8 đến trưa 8/8=2018-08-07TNI/2018-08-08TMI].
2022-04-21 - Đường đi bộ mở xuyên lễ, từ [29/4 đến 3/5=2022-04-29/2022-05-03].
2020-01-16 - Hội hoa xuân từ [25 Tết đến mùng 5 Tết=2020-01-19/2020-01-29].
2020-08-27 - Giảm nghèo [giai đoạn 2016-2020=2016/2020] vượt mục tiêu, riêng [năm 2019=2019] giảm 3%.
2022-05-26 - Từ [2015 đến nay=2015/2022-05-26], bản không có người vượt biên.
2021-12-30 - Từ [nay đến mùng 5 Tết=2021-12-30/2022-02-05], phà chạy suốt đêm.
2021-06-17 - Từ [tháng 2 đến nay=2021-02/2021-06-17] có 12 vụ, bằng cả [năm ngoái=2020] cộng lại.
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
2022-08-16 - Nông dân thu hoạch lúa [vụ Hè Thu 2022=2022] trong mưa.
# season
2023-07-06 - Đồi sim tím hút khách vào [mùa hè năm ngoái=2022-SU].
2021-08-04 - [Mùa thu năm nay=2021-FA], phố cổ vắng khách lạ thường.
2020-11-26 - Bảo tàng trưng bày kỷ vật [mùa hè năm 1972=1972-SU] đỏ lửa.
2019-02-12 - Lớp học xóa mù mở từ [mùa thu năm 1946=1946-FA].
# set
2021-04-15 - Hộ nghèo được khám sức khỏe [6 tháng/lần=P6M].
2022-12-01 - Phố đi bộ cấm xe [tối thứ Bảy hằng tuần=XXXX-WXX-6TEV].
2019-01-03 - Chi trả lương qua thẻ [ngày 7 hàng tháng=XXXX-XX-07].
2018-11-22 - Tiếp dân vào [thứ Năm hằng tuần=XXXX-WXX-4], trừ ngày lễ.
2023-01-19 - Học bổng trao [mỗi năm một lần=P1Y].
2022-10-27 - Trạm trưởng trực [mỗi tuần hai lần=P1W].
2020-02-13 - Nghĩa trang được quét dọn [một tháng hai lần=P1M].
2018-06-07 - Hội chọi trâu khai xuân tổ chức vào [tháng 2 hằng năm=XXXX-02].
2020-01-29 - Ca trực đổi [8 giờ một lần=PT8H].
2023-05-31 - Hội đồng thi đua xét tặng [5 năm/lần=P5Y].
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
2020-09-15 - Đề án vị trí việc làm phải xong vào [ngày 30 tháng 9 này=2020-09-30].
# trap
2022-07-28 - Xếp thứ 3/12 đơn vị, 9,2/10 điểm.
2019-09-19 - Ban hành kèm theo Quyết định 24/2019/QĐ-UBND.
2021-03-18 - Xe dừng đón khách trước rạp 1-5.
2020-10-08 - Năm mươi hộ di dời, thứ hai, ưu tiên người già.
2018-07-26 - Tổng đài 1900.2019 quá tải.
2023-03-23 - 10/13 ủy viên có mặt, 1/3 là nữ.
2019-07-04 - Quán nằm ở số 12 đường 19-5, cạnh chợ 20/8.
2020-11-05 - Đính kèm phụ lục 02/2020 và bản vẽ A1-03.
2022-08-25 - Đề nghị quý phụ huynh đón con đúng giờ.
2020-04-09 - Bà Hoàng Thị Mai và em Qua [hôm nay=2020-04-09] được xuất viện.
2024-04-30 - Bộ trưởng phát biểu tại hội nghị cấp cao lần thứ 30 [hôm nay=2024-04-30] ở Huế.
2024-04-30 - Đại hội đại biểu lần 5 [năm 2015=2015] bầu ban chấp hành, [2 năm 2018 và 2019=2018/2019] xã không có.
2024-04-30 - Đại hội đại biểu lần thứ ba [năm 2016=2016] kết nạp ba xã, [cả năm 2017=2017] thêm hai.
2024-04-30 - Số thu [năm 2013=2013] tăng; [mùa thu năm 2014=2014-FA] mưa nhiều.
2024-04-30 - Phiên họp thứ 15 [hôm qua=2024-04-29] đã bế mạc.
2021-07-08 - 3/5 công trình chậm; hạn xử lý là [15/7=2021-07-15].
2018-09-13 - Khoa Nội Bệnh viện 30-4 trực suốt dịp [2/9=2018-09-02].
2023-06-08 - Hóa đơn số 0000123 xuất [ngày 1/6=2023-06-01] không hợp lệ.
2019-03-21 - Cụm di tích đón khách thứ 1.000.000 trong tiếng trống hội.
2022-08-11 - Phòng khám nhận 200 lượt/ngày, đổi ca [ba lần/ngày=P1D].
2021-03-25 - Vượt [hai năm=P2Y] dịch bệnh, cụ ông 101 tuổi vẫn minh mẫn.
2020-08-20 - Bài thi được 7,5/10 điểm nên trượt.
2022-04-28 - 12/15 hộ trong xóm đã ký cam kết.
2019-01-17 - Kèm biên bản 03/BB-VPHC lập tại hiện trường.
2018-09-06 - Lớp mẫu giáo ghép ở Trường mầm non 8-3 có 20 cháu.
2023-02-02 - Công viên 23/9 thành chợ hoa.
2020-07-02 - Xe dừng trước nhà 7/4 tổ 12 để bốc hàng.
2022-08-04 - Số máy 0977.20.11.85 liên tục gọi quấy rối.
2019-06-27 - Quý hồ hơn vàng, dân bản giữ rừng đầu nguồn.
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
2020-06-09 none [Vừa qua=PAST_REF], Liên đoàn Lao động thành phố tổ chức ngày hội công nhân.
# web header
2023-10-05 - [Thứ năm, ngày 05/10/2023 08:45=2023-10-05T08:45] AM
2021-05-20 - Đăng lúc: [20.05.2021=2021-05-20]
2018-01-25 - [Thứ 5, 25/01/2018 - 08:00=2018-01-25T08:00] | Tin địa phương
2020-10-29 - Đăng ngày: [29/10/2020=2020-10-29] | Tác giả: Ban biên tập
2019-06-05 - [Thứ 4, 05/06/2019, 07:30=2019-06-05T07:30] GMT+7
2021-11-03 - Xuất bản: [09:15, 03/11/2021=2021-11-03T09:15]
2020-04-15 - Lãnh đạo tỉnh kiểm tra chốt kiểm dịch ([15/4/2020=2020-04-15])
2019-02-21 - Ngày cập nhật: [21/02/2019 10:12=2019-02-21T10:12] - Lượt đọc 88
2022-09-22 - Trang chủ - Tin tức - [Thứ năm, 22/09/2022=2022-09-22]
2021-03-02 - [Thứ Ba, 02/3/2021, 08:15=2021-03-02T08:15] (GMT+7)
# week
2022-03-10 - Đợt cao điểm diễn ra từ [tuần 11 đến tuần 14=2022-W11/2022-W14].
2019-10-31 - [Tuần đầu tháng 11=2019-W45], nhà máy bảo dưỡng.
2020-04-02 - Số ca nhập viện [tuần 12=2020-W12] và [tuần 13=2020-W13] tăng nhanh.
2023-08-03 - Thẩm định giá xong trong [tuần thứ hai tháng 8=2023-W32].
2021-04-22 - Dự báo trong [tuần tới=2021-W17] nhiệt độ tăng dần.
2023-05-11 - Rau xanh tăng giá từ [cuối tuần qua=2023-W18-WE].
2021-01-06 - [Tuần đầu năm 2021=2021-W01], 14 xã ra quân làm thủy lợi.
2024-08-07 2024-08-19/2024-08-25 Tập huấn chữ ký số sẽ diễn ra trong [tuần thứ tư của tháng 8=2024-W34].
2019-12-04 - Giá điện mới áp dụng từ [tuần 1 năm 2020=2020-W01].
2019-02-14 - Hạn duyệt hồ sơ tuyển dụng rơi vào [tuần thứ nhất tháng 3/2019=2019-W10].
# weekday
2018-04-26 - Cổng đền mở từ [6 giờ sáng thứ Tư=2018-04-25T06:00].
2020-07-23 - Cúp điện [chiều thứ Bảy tới=2020-07-25TAF] ở ba khu phố.
2022-07-28 - Hẹn trả kết quả: [thứ Hai, 01/8/2022=2022-08-01].
2018-11-15 - Phiên đấu giá lùi sang [thứ Hai, 19/11=2018-11-19].
2022-03-31 - Nắng đẹp vào [thứ Bảy, Chủ nhật tuần này=2022-W13-WE].
2020-08-27 - Xe cứu thương về tới trạm [chiều thứ hai=2020-08-24TAF].
2021-03-31 2021-04-03/2021-04-04 Hội nghị cử tri nơi cư trú sẽ mở vào [thứ Bảy và Chủ nhật tuần này=2021-W13-WE].
2019-05-09 - Mưa dông dữ dội đổ xuống [chiều thứ Tư=2019-05-08TAF] khiến nhiều tuyến phố ngập.
2022-07-07 2022-07-10 [Chủ nhật (10/7)=2022-07-10], chùa Linh Phước tổ chức khóa tu mùa hè.
2023-03-29 - Ông Đinh Văn Gối bị triệu tập lần hai vào [thứ Hai vừa qua=2023-03-27].
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
2021-10-26 - Trong [các năm 2019, 2020=2019/2020], quỹ khuyến học tặng 300 suất học bổng.
# year boundary
2024-02-01 - Tiền thưởng Tết chi trả xong trước [ngày 5/2=2024-02-05;BEFORE].
2019-12-12 - Chợ đầu mối sẽ dời đi vào [tháng 3=2020-03].
2022-01-13 - Số liệu [tháng 11=2021-11] và [quý IV=2021-Q4] được rà soát lại.
2023-01-05 - Rét đậm từ [tuần trước=2022-W52] chưa dứt.
2019-01-31 - Thủ quỹ bỏ trốn từ [ngày 25/12=2018-12-25], mang theo tiền quỹ lớp.
2022-12-08 - Luật mới dự kiến có hiệu lực từ [ngày 15/2=2023-02-15].
2020-12-17 - Đội bóng sẽ tập trung vào [tháng tới=2021-01] chuẩn bị mùa giải.
2019-12-26 - [Năm tới=2020], xã sáp nhập ba thôn; [đầu năm sau=2020;START] sẽ lấy ý kiến dân.
2021-01-07 - Kim ngạch [quý IV năm ngoái=2020-Q4] lập kỷ lục.
2022-01-06 - Đường bị cấm từ [ngày 28/12 đến 3/1=2021-12-28/2022-01-03] đã thông trở lại.
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
