"""What Vietnamese offices are told to do: verbs and nouns of tasks by category, and the light words in front of them. Data only.

Compared with normal forms (lower case). The longest phrase that fits wins.
"""

from __future__ import annotations

from collections.abc import Iterable

from vngovnlp.phrases import phrases
from vngovnlp.report import Category

_PHRASES: dict[Category, str] = {
    "IMPLEMENT": """triển khai, thực hiện, hoàn thành, hoàn tất, đẩy nhanh, tổ chức thực hiện, chấp hành, duy trì, phát huy, phát triển,
        quản lý, vận hành, cải thiện, nâng cao chất lượng, nâng cao hiệu quả, nâng cấp, khởi công, thi công, đầu tư, thu hút, áp dụng,
        đổi mới, giảm tải, chăm lo, tiêu thụ, khôi phục, giải phóng mặt bằng, bàn giao, ký kết, cấp phép, cải cách, hiện đại hóa,
        chuyển đổi, ứng dụng, tháo dỡ, khai thác, sản xuất, xuất khẩu, đưa vào, đi vào, khai trương, đảm bảo tiến độ, bảo đảm tiến độ,
        bảo đảm chất lượng, đảm bảo chất lượng, quán triệt, cụ thể hóa, mở rộng, phấn đấu, tuyển sinh,
        dốc toàn lực, cứu chữa, tiếp nhận, ưu tiên, giữ vững, đi đầu, bám sát, lựa chọn, đấu thầu, kết nối, xây dựng nông thôn mới,
        xây dựng chính phủ điện tử, khởi công, khánh thành, thông xe, thí điểm, vào cuộc, chiến thắng, giành thắng lợi, bình ổn, ổn định, tăng trưởng, đàm phán, kết thúc điều tra, khơi thông, lắng nghe, cắt giảm, giảm bớt, mở cửa, thực thi, tuân thủ, thúc đẩy, tạo đột phá, giữ gìn, bảo tồn, tôn tạo, chuẩn bị tốt, đặt mục tiêu""",
    "ADVISE": """tham mưu, xây dựng, ban hành, nghiên cứu, đề xuất, trình, lập phương án, lập kế hoạch, lập quy hoạch, lập đề án, lập dự án,
        xem xét, sửa đổi, bổ sung, hoàn thiện, dự thảo, soạn thảo, thẩm định, quy định, kiến nghị, hiến kế, có cơ chế, có chính sách,
        có kế hoạch, có phương án, có giải pháp, tính toán, chỉnh sửa, cân nhắc, tư vấn, góp ý, cho ý kiến, lấy ý kiến, xin ý kiến,
        tiếp thu, thảo luận, phê duyệt, đưa ra giải pháp, đưa ra phương án, đưa ra, tìm giải pháp, lên kế hoạch, lên phương án,
        chuẩn bị phương án, chuẩn bị kịch bản, chuẩn bị, hoàn chỉnh, điều chỉnh, làm thủ tục, làm hồ sơ, lập hồ sơ, thiết kế,
        quy hoạch, đổi mới tư duy, chọn công nghệ, định hướng, hoạch định, thể chế hóa, luật hóa, thống nhất phương án, đổi mới cơ chế, đổi mới chính sách, xây dựng thể chế, xây dựng phương án, xây dựng kế hoạch, đề ra""",
    "INSPECT": """rà soát, kiểm tra, giám sát, thanh tra, thanh kiểm tra, đôn đốc, theo dõi, làm rõ, đánh giá, điều tra, xác minh, thống kê,
        kiểm soát, xác định, nắm tình hình, nắm chắc, nắm bắt, tìm ra nguyên nhân, tìm nguyên nhân, tìm rõ, kiểm toán, hậu kiểm,
        phân tích, tổng kết, sơ kết, rà lại, phân loại, kiểm kê, xem xét lại, xác nhận, thu thập, kết luận, kiểm định, đối chiếu,
        tổ chức kiểm tra, tổ chức thanh tra, tổ chức rà soát, thẩm tra, thẩm tra lại, khảo sát, tra soát, quan trắc, tuần tra""",
    "REPORT": """báo cáo, tổng hợp, cung cấp thông tin, cung cấp, trả lời, giải trình, hoàn thành báo cáo, hoàn thiện báo cáo,
        lập báo cáo, gửi báo cáo, gửi về, gửi hồ sơ, tường trình, thông tin về, trình bày, cập nhật tình hình, có báo cáo""",
    "COORDINATE": """phối hợp, hỗ trợ, tạo điều kiện, tháo gỡ, giúp đỡ, liên kết, tạo thuận lợi, gỡ vướng, đồng hành, chia sẻ, hợp tác,
        giải quyết khó khăn, giải quyết vướng mắc, giải quyết các vướng mắc, làm việc với, trao đổi với, thống nhất với, ủng hộ, giúp""",
    "FINANCE": """bố trí kinh phí, bố trí vốn, bố trí nguồn, bố trí ngân sách, giải ngân, thu ngân sách, chi ngân sách, tiết kiệm chi,
        kinh phí, ngân sách, cân đối, cấp vốn, nộp tiền, nộp ngân sách, thanh toán, quyết toán, chi trả, thu hồi nợ, thu thuế, thu phí,
        tăng thu, giảm chi, huy động nguồn lực, huy động vốn, cho vay, dự toán, chi thường xuyên, tăng lương, phân bổ, giảm lãi suất""",
    "COMMUNICATE": """tuyên truyền, phổ biến, vận động, công bố, công khai, thông báo, truyền thông, thông tin, quảng bá, khuyến cáo,
        giáo dục, đưa tin, phản ánh, đăng tải, cảnh báo, thông tin kịp thời, nêu gương, lên án, niêm yết, đối thoại""",
    "ORGANIZE": """phân công, đào tạo, kỷ luật, kỷ cương, nâng cao trách nhiệm, nâng cao năng lực, nâng cao nhận thức, kiểm điểm,
        rút kinh nghiệm, chịu trách nhiệm, đề cao trách nhiệm, nêu cao trách nhiệm, tinh thần trách nhiệm, thành lập, cử người,
        cử cán bộ, bổ nhiệm, miễn nhiệm, sắp xếp, kiện toàn, củng cố, luân chuyển, tinh giản, tuyển dụng, bồi dưỡng, tập huấn,
        cách chức, điều động, bố trí cán bộ, bố trí lực lượng, bố trí nhân lực, bố trí người, bố trí đủ, điều hành, làm gương, gương mẫu,
        đổi mới phong cách, tác phong, thi hành kỷ luật, cải cách bộ máy, biên chế, cấp phó, lập tổ, lập đoàn, phân cấp, ủy quyền,
        quán triệt tinh thần, đoàn kết, khen thưởng, bầu, phân định trách nhiệm, xác định trách nhiệm, nhắc nhở, cho thôi chức, thôi chức, từ chức, tinh gọn, điều chuyển, thay thế cán bộ, xếp lại, phân quyền, nâng cao vai trò, phát huy vai trò, nêu cao tinh thần, gương mẫu, sắp xếp thôn, quân số, nhân lực, đội ngũ cán bộ""",
    "ENFORCE": """xử lý, xử lý nghiêm, thu hồi, đình chỉ, khắc phục, giải quyết, chấm dứt, dừng, tạm dừng, ngừng, xử phạt, chấn chỉnh,
        nghiêm cấm, cưỡng chế, xóa bỏ, xóa, loại bỏ, bãi bỏ, hủy, hủy bỏ, cấm, truy tố, khởi tố, tịch thu, tháo dỡ, trục xuất,
        giải tỏa, đóng cửa, chấm dứt hợp đồng, bắt giữ, truy quét, giải quyết khiếu nại, giải quyết đơn, tiếp công dân, tạm ngưng""",
    "PREVENT": """phòng chống, chống, bảo đảm an ninh, đảm bảo an ninh, bảo đảm an toàn, đảm bảo an toàn, ứng phó, không để,
        không để xảy ra, tránh, ngăn chặn, phòng ngừa, ngăn ngừa, bảo vệ, di dời, sơ tán, cách ly, dập dịch, giữ an toàn, cứu hộ, cứu nạn,
        khoanh vùng, phun khử khuẩn, tiêm chủng, đeo khẩu trang, truy vết, đo thân nhiệt, đấu tranh, cảnh giác, chủ quan, hạn chế,
        phòng dịch, phòng lũ, tẩy chay, cảnh giác, đề cao cảnh giác, trật tự an ninh, bảo vệ an ninh, giữ gìn trật tự, cứu dân, chuẩn bị ứng phó, chủ động ứng phó, bảo đảm tuyệt đối an ninh, đảm bảo tuyệt đối an ninh, bảo vệ tuyệt đối an toàn, đảm bảo an ninh, xả nước, quốc phòng an ninh, siết bảo mật, siết chặt công tác bảo mật, bảo đảm trật tự, đảm bảo trật tự, giữ gìn an ninh, giữ vững an ninh, gia cố, diễn tập, trực ban, túc trực, đề phòng""",
}  # fmt: skip

# Words that tell the category once it is known that a task is given, but stand in any other sentence as well.
_FURTHER: dict[Category, str] = {
    "IMPLEMENT": """tìm cách, phát động phong trào, sử dụng, vận dụng, nhân rộng, hoàn thành nhiệm vụ, hoàn thành mục tiêu, đưa vào sử dụng, lắng nghe, tổ chức tốt,
        chủ động thực hiện, học tập, hoàn thành báo cáo nghiên cứu, hoàn thành lập, giải quyết việc làm, bồi thường, tái định cư, cấp, làm,
        tập trung nguồn lực, hoạt động, điều trị, khám chữa bệnh, giảng dạy, thi hành, giữ, thực hiện kết luận, triển khai kết luận, sửa chữa, lắp đặt,
        đưa vào vận hành, bàn giao mặt bằng, xử lý thủ tục, giải quyết thủ tục, giải quyết công việc, giải quyết hồ sơ, triển khai thu phí, thực hiện thu phí,
        xử lý nhanh thủ tục, tiếp cận, phục vụ, trồng, nuôi, bắt tay ngay, nghiên cứu khoa học, nghiên cứu ứng dụng, rút ngắn, tổ chức tổng kết, cổ phần hóa,
        tái cơ cấu""",
    "ADVISE": """có văn bản, có cơ chế chính sách, chuẩn bị tốt phương án, xây dựng đề án, xây dựng chương trình, xây dựng dự thảo, lập quy hoạch, đánh giá tác động,
        thống nhất phương án, tham khảo, đổi mới tư duy, sửa luật, sửa, làm luật, trình phê duyệt, trình cấp, xin chủ trương, tổ chức thẩm định, đặt ra,
        có ý kiến, cho ý kiến về, lên kịch bản, cập nhật kịch bản, tính tới, tính đến phương án, tìm phương án, có tiêu chí, có quy định,
        có quy chế, có chiến lược, có chương trình, có lộ trình, có lời giải, tạo cơ sở pháp lý, hoàn thành đề án, hoàn thành phương án, hoàn thành dự thảo,
        hoàn thành luật, thông qua luật, biểu quyết, bàn, bàn thảo, chuẩn bị đề án, xây dựng đề cương, cụ thể hóa thành, thay đổi tư duy,
        có phương án giải quyết, có phương án xử lý, có phương án khắc phục, có giải pháp thực hiện, có giải pháp thu hút""",
    "INSPECT": """theo dõi sát, nắm sát, nắm tình hình, nắm rõ, nắm vững, tìm hiểu, truy tìm, tìm kiếm, hậu kiểm, điều tra làm rõ, xác minh làm rõ, có cơ chế giám sát,
        kiểm tra giám sát, xem lại, chỉ rõ, nhìn nhận, nhìn lại, giám định, thẩm tra kỹ, soát xét, tìm hiểu rõ, nắm vững tình hình, nắm thông tin,
        phát hiện, đi kiểm tra, xuống kiểm tra, kiểm đếm, đo đạc, tự kiểm tra, tổng rà soát, tổng kiểm tra""",
    "REPORT": """lập báo cáo tổng thể, tổng hợp báo cáo, gửi văn bản, văn bản báo cáo, thông tin lại, phản hồi, công khai báo cáo, gửi danh sách, gửi văn bản về,
        lập danh sách, cho biết rõ, cho biết, có câu trả lời, có văn bản trả lời, văn bản giải trình, có văn bản giải trình, có thông tin cụ thể,
        phản hồi thông tin, tập hợp, nêu rõ, chuyển hồ sơ, gửi thông tin, gửi công văn, làm báo cáo, xây dựng báo cáo""",
    "COORDINATE": """phối họp, thống nhất cách, bắt tay, ngồi lại, tạo thuận lợi cho, chung tay, tham gia cùng, tương trợ, kết nối với, thông thoáng, gỡ khó, gỡ vướng,
        gỡ nhiều vướng mắc, gỡ, trao đổi, liên hệ, làm việc với các, tăng cường hợp tác, đóng góp, tranh thủ sự hỗ trợ, kết nghĩa, phối hợp chặt chẽ,
        cùng phối hợp, tiếp sức, tháo điểm nghẽn, tạo mọi điều kiện""",
    "FINANCE": """bố trí nguồn vốn, nguồn vốn, cấp kinh phí, hỗ trợ kinh phí, tiến độ giải ngân, thu nợ, tài khóa, chi tiêu, tiền lương, tín dụng, chống thất thu,
        hạn mức, tự cân đối, trang trải, hoàn thuế, giảm thuế, miễn thuế, đầu tư công, tiết kiệm, ứng vốn, tạm ứng, bố trí ngân sách, giảm giá, hạ giá, sắm xe,
        mua sắm xe, thu đúng, quản lý nguồn vốn, quản lý tốt nguồn vốn, tự trang trải, kế hoạch vốn, cung ứng vốn, cung ứng đủ vốn, dành vốn, dành kinh phí,
        dành ngân sách, thu xếp vốn, thu xếp nguồn vốn, thu xếp kinh phí, tìm nguồn, truy thu, bổ sung kinh phí, bổ sung vốn, bổ sung nguồn vốn,
        duyệt kinh phí, phê duyệt kinh phí, cấp bổ sung kinh phí, đánh thuế, tăng thuế, thuế, vốn góp, rút vốn, thanh quyết toán, huy động nguồn vốn,
        huy động các nguồn lực, tài trợ, xã hội hóa nguồn, góp vốn, bảo lãnh, trợ giá, tăng giá, mua sắm""",
    "COMMUNICATE": """thông tin đầy đủ, thông tin rộng rãi, nâng cao ý thức, giải thích, hướng dẫn người dân, trả lời báo chí, cung cấp thông tin cho báo chí,
        định hướng dư luận, phát động, đăng ký thông tin, làm công tác tuyên truyền, làm tốt thông tin, công tác truyền thông, công tác tuyên truyền,
        thông tin chính sách, thông tin để, kêu gọi, biết, hiểu đúng, quảng cáo, giới thiệu, nói lại, cuộc vận động, tạo sự đồng thuận,
        tạo đồng thuận, tiếp xúc với dân, gặp gỡ, trả lời chất vấn, phát sóng, biểu dương, tôn vinh, tuyên dương""",
    "ORGANIZE": """nhận lỗi, xin lỗi, chúc tết, đi họp, dự họp, làm trưởng ban, làm tổ trưởng, lập các tổ, lập ban chỉ đạo, lựa chọn cán bộ, quản lý cán bộ, đội ngũ,
        bộ máy, nhân sự, đổi mới lề lối, lề lối làm việc, thu xếp, đề cao, nêu cao, chấp hành kỷ luật, thi đua, đánh giá cán bộ, quy hoạch cán bộ,
        dự họp đầy đủ, nâng cao chất lượng hoạt động, nâng cao năng lực, tổ chức bộ máy, phát huy tinh thần, sinh hoạt chi bộ, tăng cường trách nhiệm,
        xem xét trách nhiệm, xử lý kỷ luật, quy trình xử lý kỷ luật, xử lý trách nhiệm với, xem xét kỷ luật, có trách nhiệm với, truy trách nhiệm,
        quy trách nhiệm, làm rõ vai trò, rõ trách nhiệm, thấy trách nhiệm, nhận trách nhiệm, dám nhận trách nhiệm, dám chịu trách nhiệm, hết sức trách nhiệm,
        tự phê bình, phê bình, khiển trách, cảnh cáo, cử, tiến cử, tái cử, giới thiệu nhân sự, thôi giữ chức, giữ chức, thôi nhiệm vụ, nghỉ hưu, xin nghỉ,
        thay thế ngay, thay người, sáp nhập, giải thể, giải tán, thi tuyển, công tác cán bộ, công tác tổ chức, công tác nhân sự,
        công tác xây dựng đảng, tổ chức xây dựng đảng, xây dựng đảng, xây dựng lực lượng, xây dựng đội ngũ, phát triển đội ngũ, phát triển đảng viên,
        kết nạp đảng viên, phát triển nguồn nhân lực, nguồn nhân lực, quản lý cán bộ, sử dụng cán bộ, thái độ, ứng xử, đạo đức, bản lĩnh, phẩm chất,
        trình độ chuyên môn, nâng cao trình độ, quy tắc ứng xử, tấm gương, nêu gương, quán triệt quy tắc, biếu quà, tặng quà, biếu,
        đi lễ hội, suy thoái, ổn định tư tưởng, công tác tư tưởng, đầu mối, làm đầu mối, phân về, ôm đồm, sát dân, chọn nguồn cán bộ, chuyển công tác,
        giáng cấp, đổi mới phương thức lãnh đạo, phương thức lãnh đạo, giao quyền, lập đội, lập các đội, lập đoàn kiểm tra,
        bố trí nhân sự, bố trí công việc""",
    "ENFORCE": """xử lý dứt điểm, xử lý dứt điểm tình trạng, giải quyết dứt điểm, xử lý trách nhiệm, làm rõ và xử lý, thu hồi đất, dỡ, dỡ bỏ, bỏ, phạt, triệt phá,
        truy tận gốc, kiên quyết xử lý, trả lại, tố cáo, xử nghiêm, xử, xem xét xử lý, xem xét xử lý nghiêm, vào cuộc xử lý, có mức xử lý, có biện pháp xử lý,
        có chế tài, dẹp, loại trừ, loại, loại ngay, cắt bỏ, gỡ bỏ, chuyển cơ quan điều tra, tiêu hủy, buộc dừng, buộc, rút giấy phép, rút,
        không cấp, không cho phép, ngưng, thu hồi giấy phép, phá dỡ, di dời các cơ sở, không bao che, làm việc với các nhà thầu, xử lý dứt điểm các, đẩy lùi""",
    "PREVENT": """lơ là, xuống cấp, an ninh trật tự, an toàn giao thông, phòng dịch, chống dịch, cứu người, cấp cứu, tìm kiếm cứu nạn, khống chế, dập tắt,
        bảo hộ công dân, không được để, đừng để, tránh để, tránh tình trạng, chống thất thoát, giãn cách, xét nghiệm, khử khuẩn, ra khỏi nhà, ở nhà, đừng để,
        không thể để, khử trùng, phun, trấn áp, tấn công trấn áp, tấn công, truy quét tội phạm, giảm tai nạn, kiềm chế, neo đậu, đón lũ, xả lũ, hạ thấp,
        lường trước, tổng vệ sinh, vệ sinh môi trường, phòng cháy, phòng cháy chữa cháy, khai báo y tế, kiểm dịch, an toàn sau, giải pháp an toàn,
        mất an toàn, đảm bảo trật tự, giữ vững ổn định an ninh chính trị, bảo mật thông tin, bảo mật, trực cứu hộ,
        phòng bệnh, cứu trợ, phòng tránh""",
}  # fmt: skip


_NO_TASK = """chương trình, quá trình, lộ trình, tiến trình, hành trình, quy trình, công trình, giáo trình, trình độ, trình diễn, không ngừng, trạm dừng nghỉ,
    sân vận động, cuộc vận động, cấp bách, cấp xã, cấp trên, cấp dưới, cấp huyện, cấp tỉnh, cấp ủy, cấp uỷ, cấp cao, cấp thẩm quyền, các cấp, khẩn cấp,
    trung cấp, ứng xử, đối xử, bỏ phiếu, công nghệ thông tin, hệ thống thông tin, an toàn thông tin, bảo mật thông tin, ngành giáo dục, sở giáo dục,
    bộ giáo dục, giáo dục và đào tạo, giáo dục phổ thông, giáo dục đại học, giáo dục nghề nghiệp, cơ sở giáo dục, theo quy định, các quy định,
    đúng quy định, những quy định, quy định của, cơ quan quản lý, ban quản lý, quản lý dự án, đơn vị quản lý, chủ đầu tư, đơn vị thi công, đơn vị tư vấn,
    cơ quan điều tra, đoàn thanh tra, thanh tra sở, đoàn kiểm tra, ủy ban kiểm tra, trung tâm cứu hộ, bảng giá, làm việc cầm chừng, tinh thần làm việc,
    việc làm, khai thác được, sức khỏe, kiến nghị của, đề xuất của, đề nghị của, yêu cầu của, chỉ đạo của, thi cử, bầu cử, ứng cử, đề cử, bắt buộc,
    nhà đầu tư, cơ quan soạn thảo, cơ quan giám sát, tổ soạn thảo, kết luận thanh tra, kết luận của, các kết luận, người quản lý, ngành giáo dục,
    lĩnh vực giáo dục, cơ sở dữ liệu, nhà sản xuất, doanh nghiệp sản xuất, cơ quan thanh tra, công tác thanh tra, dung tích thiết kế, né tránh,
    trong trình, cơ quan quản lý nhà nước, trạm thu phí, thu phí tự động, ban chỉ đạo, cơ quan thường trực, nhà tư vấn, tổ tư vấn, tư vấn giám sát,
    nhà thầu thi công, công nghệ thông tin"""


def _table(phrases: dict[Category, str]) -> dict[tuple[str, ...], Category]:
    return {
        tuple(phrase.split()): category for category, line in phrases.items() for phrase in " ".join(line.split()).split(", ")
    }


OPENERS: dict[tuple[str, ...], Category] = _table(_PHRASES)
"""Phrase, as a tuple of syllables -> category: the words that a task opens with."""

TASKS: dict[tuple[str, ...], Category] = _table(_FURTHER) | OPENERS | {("phòng", ",", "chống"): "PREVENT"}
"""The same with further words, for a text that is known to be a task."""

NO_TASK: frozenset[tuple[str, ...]] = frozenset(phrases(_NO_TASK))
"""Compounds in which a task word names a thing: 'lộ trình', 'ban quản lý'."""


def sizes(phrases: Iterable[tuple[str, ...]]) -> dict[str, tuple[int, ...]]:
    """First syllable -> the lengths of the phrases that begin with it, longest first."""
    found: dict[str, set[int]] = {}
    for phrase in phrases:
        found.setdefault(phrase[0], set()).add(len(phrase))
    return {first: tuple(sorted(sizes, reverse=True)) for first, sizes in found.items()}


PAPERS = frozenset(
    "phương án,kế hoạch,đề án,dự thảo,nghị định,nghị quyết,thông tư,quy định,quy chế,quy chuẩn,tiêu chuẩn,tiêu chí,chính sách,cơ chế,chương trình,"
    "chiến lược,kịch bản,thể chế,pháp luật,văn bản,báo cáo,danh mục,lộ trình,quy hoạch,giải pháp,đơn giá,bảng giá,dự án,dự toán,quy trình,nội quy,"
    "bộ tiêu,tầm nhìn,nội dung,hồ sơ,tờ trình,mục tiêu,khung pháp,hệ thống".split(",")
)
"""What 'xây dựng' makes at a desk, by its first two syllables."""
TEAMS = frozenset("đội ngũ,bộ máy,chính quyền,chi bộ,tổ chức,cán bộ".split(","))
"""What 'xây dựng' makes of people."""

SIZES: dict[str, tuple[int, ...]] = sizes([*TASKS, *NO_TASK])
"""First syllable -> the lengths of the phrases of TASKS that begin with it, longest first."""

_LIGHT = """tăng cường, tiếp tục, đẩy mạnh, tập trung, chủ động, tích cực, khẩn trương, kịp thời, quyết liệt, nghiêm túc, tổ chức, chỉ đạo,
    tiến hành, thực hiện tốt, thực hiện nghiêm, thực hiện việc, thực hiện công tác, chủ trì, làm tốt, quan tâm, chú trọng, chú ý, lưu ý,
    nhanh chóng, sớm, cần, phải, nên, hãy, sẽ, thường xuyên, kiên quyết, dứt khoát, nỗ lực, cố gắng, phấn đấu, đặc biệt, trước mắt, ngay,
    trực tiếp, đồng thời, nghiêm, cùng, có trách nhiệm, được giao, làm đầu mối, hướng dẫn, yêu cầu, đề nghị, giao, thống nhất,
    thực sự, triển khai, thực hiện, bảo đảm, đảm bảo, nâng cao, phối hợp, căn cứ, trên cơ sở, theo, không, không được, tuyệt đối,
    vẫn, cũng, còn, lại, đều, vừa, hết sức, tạo, có, làm, coi, lấy, đưa, gắn, xác định, tham gia, dành, tự"""  # fmt: skip
LIGHT: frozenset[tuple[str, ...]] = frozenset(phrases(_LIGHT))
"""Adverbs, modals and support verbs: they open a predicate, but what follows decides what the task is."""

SUPPORT: frozenset[tuple[str, ...]] = LIGHT | frozenset(
    _table(
        {
            "IMPLEMENT": "đẩy nhanh, đẩy nhanh tiến độ, tiến độ, công tác, hoạt động, việc, nâng cao chất lượng, nâng cao hiệu quả, triển khai biện pháp, triển khai các biện pháp, triển khai các giải pháp, có giải pháp, có biện pháp, có phương án, các biện pháp, các giải pháp, biện pháp, giải pháp, vào cuộc, tổ chức thực hiện, giữ, cấp, sử dụng, hoàn thành"
        }
    )
)
"""Those and the words that support another verb inside a task ('đẩy nhanh tiến độ giải ngân')."""

OPENER_SIZES: dict[str, tuple[int, ...]] = sizes([*OPENERS, *LIGHT])
"""The same for the phrases of OPENERS and LIGHT."""
