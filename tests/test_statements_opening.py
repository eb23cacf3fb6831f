"""Where a task begins, from the span that the model found: with the whole list of those who get it, behind whoever only speaks."""

from __future__ import annotations

import re
from bisect import bisect_left

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from test_statements_fields import read
from vngovnlp.grammar.match import Match
from vngovnlp.statements.borders.further import behind_condition, handed_on
from vngovnlp.statements.borders.opening import opening
from vngovnlp.statements.borders.tasks import is_task
from vngovnlp.statements.clauses import tokens
from vngovnlp.statements.wording.predicate import predicate


def opened(text: str, span: str) -> str:
    """What the task at ``span`` of ``text`` begins with in the end, up to the end of the span."""
    article, entities = read(text)
    toks = tokens(article, entities)
    at = text.index(span)
    i, j = bisect_left(toks.start, at), bisect_left(toks.start, at + len(span))
    return text[toks.start[opening(toks, i, j, 0)] : toks.end[j - 1]]


@pytest.mark.parametrize(
    ("text", "span", "task"),
    [
        # A period frames the task, its comma stands inside of the task.
        ("Ông yêu cầu trong giai đoạn tới phải siết chặt quản lý, rà soát kho thuốc.", "trong giai đoạn tới phải siết chặt quản lý, rà soát kho thuốc", "siết chặt quản lý, rà soát kho thuốc"),
        ("Ông yêu cầu trong năm 2018 cần siết chặt quản lý.", "trong năm 2018 cần siết chặt quản lý", "siết chặt quản lý"),
        ("Ông yêu cầu trong thời gian cần thiết để sửa kho, các xã phải rà soát thuốc.", "trong thời gian cần thiết để sửa kho, các xã phải rà soát thuốc", "các xã phải rà soát thuốc"),
        ("Ông yêu cầu trong tháng 5, các xã phải rà soát kho thuốc.", "trong tháng 5, các xã phải rà soát kho thuốc", "các xã phải rà soát kho thuốc"),
        # The model's span begins with the last of a list.
        ("Ông yêu cầu Sở Y tế và các phòng, ban rà soát kho thuốc.", "ban rà soát kho thuốc", "Sở Y tế và các phòng, ban rà soát kho thuốc"),
        ("Tỉnh thúc các quận, huyện rà soát kho thuốc.", "huyện rà soát kho thuốc", "các quận, huyện rà soát kho thuốc"),
        ("Ông giao các sở, ngành rà soát kho thuốc.", "ngành rà soát kho thuốc", "các sở, ngành rà soát kho thuốc"),
        ("Trong năm, các bộ, ngành phải rà soát kho thuốc.", "ngành phải rà soát kho thuốc", "các bộ, ngành phải rà soát kho thuốc"),
        ("Do vậy các cấp, các ngành phải rà soát kho thuốc.", "các ngành phải rà soát kho thuốc", "các cấp, các ngành phải rà soát kho thuốc"),
        ("Từng sở, quận huyện rà soát kho thuốc.", "quận huyện rà soát kho thuốc", "Từng sở, quận huyện rà soát kho thuốc"),
        ("Theo ý kiến của các sở, quận huyện rà soát kho thuốc.", "quận huyện rà soát kho thuốc", "quận huyện rà soát kho thuốc"),
        ("Trong các tháng tới, quận huyện rà soát kho thuốc.", "quận huyện rà soát kho thuốc", "quận huyện rà soát kho thuốc"),
        ("Các kho thuốc đã hỏng, quận huyện phải sửa.", "quận huyện phải sửa", "quận huyện phải sửa"),
        ("Ông lưu ý, trong tuần, Sở Y tế và các xã, phường rà soát kho thuốc.", "phường rà soát kho thuốc", "phường rà soát kho thuốc"),
        ("Ông lưu ý, Sở Y tế và các xã, phường rà soát kho thuốc.", "phường rà soát kho thuốc", "Sở Y tế và các xã, phường rà soát kho thuốc"),
        ("Việc này đòi hỏi cả hệ thống chính trị, các cấp, các ngành phải rà soát kho thuốc.", "các cấp, các ngành phải rà soát kho thuốc", "cả hệ thống chính trị, các cấp, các ngành phải rà soát kho thuốc"),
        ("Mọi cấp, ngành phải rà soát kho thuốc.", "ngành phải rà soát kho thuốc", "Mọi cấp, ngành phải rà soát kho thuốc"),
        # What it is singled out with, wished with, or said to be.
        ("Trong đó có việc rà soát kho thuốc của xã.", "có việc rà soát kho thuốc của xã", "rà soát kho thuốc của xã"),
        ("Trong đó có rà soát kho thuốc của xã.", "Trong đó có rà soát kho thuốc của xã", "rà soát kho thuốc của xã"),
        ("Trong đó có ba xã phải rà soát kho thuốc.", "Trong đó có ba xã phải rà soát kho thuốc", "Trong đó có ba xã phải rà soát kho thuốc"),
        ("Xã nào có việc gấp phải báo cáo Sở Y tế.", "có việc gấp phải báo cáo Sở Y tế", "có việc gấp phải báo cáo Sở Y tế"),
        ("Mong các xã rà soát kho thuốc.", "Mong các xã rà soát kho thuốc", "các xã rà soát kho thuốc"),
        ("Rất mong muốn các xã rà soát kho thuốc.", "Rất mong muốn các xã rà soát kho thuốc", "các xã rà soát kho thuốc"),
        ("Mong chờ ngày hội, các xã rà soát kho thuốc.", "Mong chờ ngày hội, các xã rà soát kho thuốc", "Mong chờ ngày hội, các xã rà soát kho thuốc"),
        ("Nguyên tắc chung là phải rà soát kho thuốc.", "Nguyên tắc chung là phải rà soát kho thuốc", "rà soát kho thuốc"),
        ("Các xã trước hết là phải rà soát kho thuốc.", "Các xã trước hết là phải rà soát kho thuốc", "Các xã trước hết là phải rà soát kho thuốc"),
        ("Nguyên tắc chung là cần thiết để rà soát kho thuốc.", "Nguyên tắc chung là cần thiết để rà soát kho thuốc", "Nguyên tắc chung là cần thiết để rà soát kho thuốc"),
        # ... or with the last of several verbs.
        ("Ông yêu cầu đánh giá, làm rõ việc này.", "làm rõ việc này", "đánh giá, làm rõ việc này"),
        ("Các xã cần thăm hỏi và hỗ trợ các gia đình.", "hỗ trợ các gia đình", "Các xã cần thăm hỏi và hỗ trợ các gia đình"),
        ("Tỉnh đã họp bàn, hỗ trợ các gia đình.", "hỗ trợ các gia đình", "hỗ trợ các gia đình"),
        ("Đồng thời, hỗ trợ các gia đình.", "hỗ trợ các gia đình", "hỗ trợ các gia đình"),
        # Who presides over it and works with others on it is one party.
        ("Cùng đó, Sở Y tế chủ trì, phối hợp với các xã rà soát kho thuốc.", "phối hợp với các xã rà soát kho thuốc", "Sở Y tế chủ trì, phối hợp với các xã rà soát kho thuốc"),
        ("Cùng đó, Sở Y tế chủ trì, UBND các xã phối hợp rà soát kho thuốc.", "UBND các xã phối hợp rà soát kho thuốc", "Sở Y tế chủ trì, UBND các xã phối hợp rà soát kho thuốc"),
        ("Cùng đó, Sở Y tế chủ trì, UBND các xã phối hợp với Công an rà soát kho thuốc.", "UBND các xã phối hợp với Công an rà soát kho thuốc", "UBND các xã phối hợp với Công an rà soát kho thuốc"),
        ("Ông yêu cầu chủ trì, phối hợp với các xã rà soát kho thuốc.", "phối hợp với các xã rà soát kho thuốc", "chủ trì, phối hợp với các xã rà soát kho thuốc"),
        ("Sở Y tế đã họp, phối hợp với các xã rà soát kho thuốc.", "phối hợp với các xã rà soát kho thuốc", "phối hợp với các xã rà soát kho thuốc"),
        # A letter goes to a list of units, and what it is about is the task.
        ("Bộ Y tế gửi UBND các tỉnh, thành phố về việc rà soát kho thuốc.", "thành phố về việc rà soát kho thuốc", "rà soát kho thuốc"),
        ("Bộ Y tế yêu cầu các tỉnh, thành phố rà soát kho thuốc về việc này.", "thành phố rà soát kho thuốc về việc này", "các tỉnh, thành phố rà soát kho thuốc về việc này"),
        # The duty belongs to the order.
        ("Ông giao nhiệm vụ cụ thể cho Sở Y tế rà soát kho thuốc.", "nhiệm vụ cụ thể cho Sở Y tế rà soát kho thuốc", "Sở Y tế rà soát kho thuốc"),
        ("Ông yêu cầu trách nhiệm phải rõ.", "trách nhiệm phải rõ", "trách nhiệm phải rõ"),
        # No list: something is done before the comma, or somebody speaks.
        ("Ông yêu cầu Sở Y tế mua thuốc, các xã rà soát kho thuốc.", "các xã rà soát kho thuốc", "các xã rà soát kho thuốc"),
        ("Thủ tướng bày tỏ rằng Sở Y tế cần rà soát kho thuốc.", "Thủ tướng bày tỏ rằng Sở Y tế cần rà soát kho thuốc", "Sở Y tế cần rà soát kho thuốc"),
        ("Thủ tướng nhấn mạnh, Sở Y tế rà soát kho thuốc.", "Sở Y tế rà soát kho thuốc", "Sở Y tế rà soát kho thuốc"),
        ("Để an toàn cho người đi bộ, các xã rà soát cầu treo.", "các xã rà soát cầu treo", "các xã rà soát cầu treo"),
        # A leader who says it is not part of it, a leader who is told is.
        ("Thủ tướng nêu rõ cần rà soát kho thuốc ở xã.", "Thủ tướng nêu rõ cần rà soát kho thuốc ở xã", "rà soát kho thuốc ở xã"),
        ("Thủ tướng khẳng định: phải rà soát kho thuốc.", "Thủ tướng khẳng định: phải rà soát kho thuốc", "rà soát kho thuốc"),
        ("Về nước, Thủ tướng nêu rõ cần rà soát kho thuốc.", "rà soát kho thuốc", "rà soát kho thuốc"),
        ("Ông đề nghị Thủ tướng nêu rõ cách làm mới.", "Thủ tướng nêu rõ cách làm mới", "Thủ tướng nêu rõ cách làm mới"),
        ("Ngoài kho ở chợ, ông Chủ tịch gợi ý các xã rà soát kho thuốc.", "ông Chủ tịch gợi ý các xã rà soát kho thuốc", "các xã rà soát kho thuốc"),
        ("Ông cũng gợi ý cần rà soát kho thuốc ở xã.", "Ông cũng gợi ý cần rà soát kho thuốc ở xã", "rà soát kho thuốc ở xã"),
        ("Đồng chí Chủ tịch mong các xã rà soát kho thuốc.", "Đồng chí Chủ tịch mong các xã rà soát kho thuốc", "các xã rà soát kho thuốc"),
        ("Chủ tịch tỉnh yêu cầu ông Chủ tịch nhắc nhở các xã giữ kho thuốc.", "ông Chủ tịch nhắc nhở các xã giữ kho thuốc", "ông Chủ tịch nhắc nhở các xã giữ kho thuốc"),
        ("Bà con khuyên nhau rà soát kho thuốc.", "Bà con khuyên nhau rà soát kho thuốc", "Bà con khuyên nhau rà soát kho thuốc"),
        ("Xin Thủ tướng cho biết cách làm mới.", "Thủ tướng cho biết cách làm mới", "Thủ tướng cho biết cách làm mới"),
        ("Cùng với đó, là rà soát kho thuốc.", "là rà soát kho thuốc", "rà soát kho thuốc"),
        ("Thứ hai, các xã rà soát kho thuốc.", "Thứ hai, các xã rà soát kho thuốc", "các xã rà soát kho thuốc"),
        ("Thủ tướng nói và yêu cầu rà soát kho thuốc, kho gạo.", "và yêu cầu rà soát kho thuốc, kho gạo", "rà soát kho thuốc, kho gạo"),
        ("Thủ tướng nói và nhấn mạnh, Sở Y tế rà soát kho thuốc.", "và nhấn mạnh, Sở Y tế rà soát kho thuốc", "Sở Y tế rà soát kho thuốc"),
        ("Đặc biệt chú trọng y tế, nhất là ở vùng xa.", "Đặc biệt chú trọng y tế, nhất là ở vùng xa", "Đặc biệt chú trọng y tế, nhất là ở vùng xa"),
        ("Chủ tịch mong muốn các xã rà soát kho thuốc.", "Chủ tịch mong muốn các xã rà soát kho thuốc", "các xã rà soát kho thuốc"),
        ("Chủ tịch cũng mong rằng các xã rà soát kho thuốc.", "Chủ tịch cũng mong rằng các xã rà soát kho thuốc", "các xã rà soát kho thuốc"),
        ("Ông yêu cầu Chủ tịch nhắc nhở các xã giữ kho thuốc.", "Chủ tịch nhắc nhở các xã giữ kho thuốc", "Chủ tịch nhắc nhở các xã giữ kho thuốc"),
        # Who gets it is called comrade; 'đồng thời' leads to it.
        ("Giao đồng chí Phó Chủ tịch theo dõi, rà soát kho thuốc.", "đồng chí Phó Chủ tịch theo dõi, rà soát kho thuốc", "đồng chí Phó Chủ tịch theo dõi, rà soát kho thuốc"),
        ("Đồng thời với việc mua thuốc, rà soát kho thuốc.", "Đồng thời với việc mua thuốc, rà soát kho thuốc", "rà soát kho thuốc"),
        # Whoever is told to direct others gets it, by an order or in a list; else the order is told.
        ("Thủ tướng yêu cầu Sở Y tế chỉ đạo rà soát kho thuốc.", "rà soát kho thuốc", "Sở Y tế chỉ đạo rà soát kho thuốc"),
        ("Thủ tướng yêu cầu họp, Sở Y tế chỉ đạo rà soát kho thuốc.", "rà soát kho thuốc", "rà soát kho thuốc"),
        ("Ông yêu cầu:\n2. Sở Y tế chỉ đạo các xã rà soát kho thuốc.", "các xã rà soát kho thuốc", "Sở Y tế chỉ đạo các xã rà soát kho thuốc"),
        ("Sở Y tế chỉ đạo các xã rà soát kho thuốc.", "các xã rà soát kho thuốc", "các xã rà soát kho thuốc"),
        ("Ông yêu cầu:\n2. Hôm qua Sở Y tế chỉ đạo các xã rà soát kho thuốc.", "các xã rà soát kho thuốc", "các xã rà soát kho thuốc"),
        ("Nơi nào hết thuốc, Chủ tịch xã đó phải rà soát kho thuốc.", "rà soát kho thuốc", "Chủ tịch xã đó phải rà soát kho thuốc"),
        ("Từ đó phải rà soát kho thuốc.", "rà soát kho thuốc", "rà soát kho thuốc"),
        ("Riêng các xã rà soát kho thuốc để dân biết, theo dõi.", "Riêng các xã rà soát kho thuốc để dân biết, theo dõi", "các xã rà soát kho thuốc để dân biết, theo dõi"),
        ("Riêng ở vùng xa, các xã rà soát kho thuốc.", "Riêng ở vùng xa, các xã rà soát kho thuốc", "các xã rà soát kho thuốc"),
        # A case in which somebody else has to act leads to it.
        ("Nhà thầu nào chậm, các xã rà soát hợp đồng.", "Nhà thầu nào chậm, các xã rà soát hợp đồng", "các xã rà soát hợp đồng"),
        ("Ông nói: các hộ nào lấn chợ phải xử lý nghiêm.", "các hộ nào lấn chợ phải xử lý nghiêm", "xử lý nghiêm"),
        ("Ông nói: các xã nào chậm phải báo cáo huyện.", "các xã nào chậm phải báo cáo huyện", "các xã nào chậm phải báo cáo huyện"),
        ("Ông nói: trong ba năm tới phải xây xong chợ.", "trong ba năm tới phải xây xong chợ", "xây xong chợ"),
        ("Ông nói: từ nay tới cuối năm phải xây xong chợ.", "từ nay tới cuối năm phải xây xong chợ", "xây xong chợ"),
        ("Ông nói: trong quá trình rà soát cần phân loại đơn.", "trong quá trình rà soát cần phân loại đơn", "phân loại đơn"),
        ("Ông nói: trong quá trình rà soát các xã cần ghi sổ.", "trong quá trình rà soát các xã cần ghi sổ", "trong quá trình rà soát các xã cần ghi sổ"),
        ("Ông yêu cầu xử lý các lỗi như: đỗ xe trên cầu; chở đá.", "xử lý các lỗi như: đỗ xe trên cầu; chở đá", "xử lý các lỗi như: đỗ xe trên cầu; chở đá"),
        ("Ông yêu cầu xã làm các việc như: sửa chợ; xây cầu.", "xã làm các việc như: sửa chợ; xây cầu", "sửa chợ; xây cầu"),
        ("Đơn vị nào nợ thuế, Sở Y tế phải rà soát ngay.", "Đơn vị nào nợ thuế, Sở Y tế phải rà soát ngay", "Sở Y tế phải rà soát ngay"),
        ("Đơn vị nào nợ thuế phải rà soát ngay, nộp đủ.", "Đơn vị nào nợ thuế phải rà soát ngay, nộp đủ", "Đơn vị nào nợ thuế phải rà soát ngay, nộp đủ"),
        ("Đơn vị nào nợ thuế thì rà soát, các xã nộp đủ.", "Đơn vị nào nợ thuế thì rà soát, các xã nộp đủ", "Đơn vị nào nợ thuế thì rà soát, các xã nộp đủ"),
        ("Đơn vị nào nợ thuế, tỉnh sẽ rà soát ngay.", "Đơn vị nào nợ thuế, tỉnh sẽ rà soát ngay", "Đơn vị nào nợ thuế, tỉnh sẽ rà soát ngay"),
        ("Các xã làm rõ cầu nào yếu, Sở Y tế rà soát thuốc.", "Các xã làm rõ cầu nào yếu, Sở Y tế rà soát thuốc", "Các xã làm rõ cầu nào yếu, Sở Y tế rà soát thuốc"),
        # Whom it turns to stands before a colon; things and what is told of them do not.
        ("Ông giao: Đối với Sở Y tế: rà soát kho thuốc.", "Đối với Sở Y tế: rà soát kho thuốc", "rà soát kho thuốc"),
        ("Ông giao nhiệm vụ: đối với các xã: rà soát kho thuốc.", "nhiệm vụ: đối với các xã: rà soát kho thuốc", "rà soát kho thuốc"),
        ("Ông giao: Đối với các dự án cũ: rà soát kho thuốc.", "Đối với các dự án cũ: rà soát kho thuốc", "Đối với các dự án cũ: rà soát kho thuốc"),
        ("Các xã làm các việc trọng tâm: rà soát kho thuốc.", "Các xã làm các việc trọng tâm: rà soát kho thuốc", "rà soát kho thuốc"),
        ("Các xã giao cho trung tâm: rà soát kho thuốc.", "giao cho trung tâm: rà soát kho thuốc", "trung tâm: rà soát kho thuốc"),
        # Of whom it speaks can be a list; who has to do it stands behind.
        ("Đối với cán bộ, đảng viên vi phạm, các xã rà soát ngay.", "Đối với cán bộ, đảng viên vi phạm, các xã rà soát ngay", "các xã rà soát ngay"),
        ("Đối với chợ cũ, các xã rà soát, sửa ngay.", "Đối với chợ cũ, các xã rà soát, sửa ngay", "các xã rà soát, sửa ngay"),
        ("Đối với hộ nghèo, Sở Y tế rà soát, cấp thẻ.", "Đối với hộ nghèo, Sở Y tế rà soát, cấp thẻ", "Sở Y tế rà soát, cấp thẻ"),
        ("Đối với các hộ chưa có thẻ, xã rà soát, cấp thẻ.", "Đối với các hộ chưa có thẻ, xã rà soát, cấp thẻ", "xã rà soát, cấp thẻ"),
        ("Đối với học sinh, nhà trường rà soát, cấp thẻ.", "Đối với học sinh, nhà trường rà soát, cấp thẻ", "nhà trường rà soát, cấp thẻ"),
        ("Đối với hộ nghèo, xã rà soát thẻ.", "Đối với hộ nghèo, xã rà soát thẻ", "xã rà soát thẻ"),
        # What is handed down is part of it.
        ("Các xã giao chỉ tiêu cho từng thôn.", "giao chỉ tiêu cho từng thôn", "giao chỉ tiêu cho từng thôn"),
        ("Ông giao các thôn dọn kho thuốc.", "giao các thôn dọn kho thuốc", "các thôn dọn kho thuốc"),
        # 'cần', 'phải' belong to it behind whoever has to, not behind whoever says so.
        ("Ông yêu cầu cần phải rà soát kho thuốc.", "cần phải rà soát kho thuốc", "rà soát kho thuốc"),
        ("Vì vậy, cũng cần rà soát kho thuốc.", "Vì vậy, cũng cần rà soát kho thuốc", "rà soát kho thuốc"),
        ("Các xã cũng cần phải rà soát kho thuốc.", "rà soát kho thuốc", "Các xã cũng cần phải rà soát kho thuốc"),
        ("Sở Y tế khuyến cáo cần rà soát kho thuốc.", "cần rà soát kho thuốc", "rà soát kho thuốc"),
        ("Thủ tướng khẳng định việc này phải rà soát kho thuốc.", "phải rà soát kho thuốc", "rà soát kho thuốc"),
        ("Cần thiết kế lại kho thuốc ở xã.", "Cần thiết kế lại kho thuốc ở xã", "thiết kế lại kho thuốc ở xã"),
        ("Cần thiết phải rà soát kho thuốc.", "Cần thiết phải rà soát kho thuốc", "Cần thiết phải rà soát kho thuốc"),
        # Who is told to do it is part of it, with the words that tell them.
        ("Sở Y tế cũng được yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", "Sở Y tế cũng được yêu cầu rà soát kho thuốc"),
        ("Các xã được giao rà soát kho thuốc.", "rà soát kho thuốc", "Các xã được giao rà soát kho thuốc"),
        ("Sở Y tế, Sở Tư pháp được đề nghị rà soát kho thuốc.", "rà soát kho thuốc", "Sở Y tế, Sở Tư pháp được đề nghị rà soát kho thuốc"),
        # ... but not a thing, nor whoever tells them.
        ("Việc này được giao Sở Y tế rà soát.", "Sở Y tế rà soát", "Sở Y tế rà soát"),
        ("Sở Y tế yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", "rà soát kho thuốc"),
        ("Sở Y tế mua thuốc, việc này được giao rà soát kho thuốc.", "rà soát kho thuốc", "rà soát kho thuốc"),
        ("Về chợ, UBND tỉnh yêu cầu rà soát kho thuốc.", "Về chợ, UBND tỉnh yêu cầu rà soát kho thuốc", "rà soát kho thuốc"),
    ],
)  # fmt: skip
def test_where_a_task_begins(text: str, span: str, task: str) -> None:
    assert opened(text, span) == task


@given(
    st.lists(
        st.sampled_from("Thủ tướng Sở Y tế các xã , và : yêu cầu giao ông bà đồng chí nêu rõ cần rà soát cho .".split()),
        min_size=3,
        max_size=25,
    )
)
@example(["đồng", "chí", "nêu", "rõ"])
def test_it_begins_inside_its_text_whatever_the_words(words: list[str]) -> None:
    article, entities = read(" ".join(words))
    toks = tokens(article, entities)
    for i in range(len(toks.word) - 1):
        assert 0 <= opening(toks, i, len(toks.word), 0) < len(toks.word)


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        (
            "Sở Y tế báo cáo trước ngày 5/3 để Bộ Y tế tổng hợp trước ngày 9/3.",
            ["Sở Y tế báo cáo trước ngày 5/3", "Bộ Y tế tổng hợp trước ngày 9/3"],
        ),
        # A purpose: nobody else does it, it has no day of its own, or it is no task.
        (
            "Sở Y tế báo cáo trước ngày 5/3 để tổng hợp trước ngày 9/3.",
            ["Sở Y tế báo cáo trước ngày 5/3 để tổng hợp trước ngày 9/3"],
        ),
        ("Sở Y tế báo cáo trước ngày 5/3 để Bộ Y tế tổng hợp.", ["Sở Y tế báo cáo trước ngày 5/3 để Bộ Y tế tổng hợp"]),
        (
            "Sở Y tế báo cáo trước ngày 5/3 để Bộ Y tế vui trước ngày 9/3.",
            ["Sở Y tế báo cáo trước ngày 5/3 để Bộ Y tế vui trước ngày 9/3"],
        ),
    ],
)
def test_a_task_that_is_handed_on(text: str, tasks: list[str]) -> None:
    article, entities = read(text)
    dates = [Match(m.start(), m.end(), "DATE", None, "gold") for m in re.finditer(r"ngày \d/\d", text)]
    toks = tokens(article, sorted([*entities, *dates]))
    found = handed_on(toks, 0, len(toks.word) - 1)
    assert [text[toks.start[i] : toks.end[j - 1]] for i, j in found] == tasks


@pytest.mark.parametrize(
    ("span", "behind"),
    [
        ("Các xã sửa cầu, nếu xã nào không làm thì Sở Y tế báo cáo UBND tỉnh", ["Sở Y tế báo cáo UBND tỉnh"]),
        ("Các hộ dời nhà, nếu không tự giác chấp hành, các xã thực hiện cưỡng chế", ["các xã thực hiện cưỡng chế"]),
        ("Các xã sửa cầu, nếu có vướng mắc báo cáo UBND tỉnh trước ngày 9/6", ["báo cáo UBND tỉnh trước ngày 9/6"]),
        ("Các xã sửa cầu, trường hợp vượt thẩm quyền, báo cáo UBND tỉnh trước ngày 9/6", ["báo cáo UBND tỉnh trước ngày 9/6"]),
        ("Các xã sửa cầu, trường hợp vượt thẩm quyền, chờ UBND tỉnh báo cáo", []),
        ("Các xã sửa cầu, trường hợp chậm thì lãnh đạo xã sẽ bị phạt", []),
        ("Các xã sửa cầu, nếu kịp thì tốt cho dân trong xã", []),
        ("Các xã sửa cầu, sau khi cầu được kiểm tra, thẩm định thì mới thông xe", []),
        ("Các xã sửa cầu, rà soát kho thuốc thì báo cáo UBND tỉnh", []),
    ],
)
def test_a_task_behind_a_condition(span: str, behind: list[str]) -> None:
    article, entities = read(f"Ông yêu cầu: {span}.")
    toks = tokens(article, entities)
    last = len(toks.word) - 1
    comma = bisect_left(toks.start, article.text.index(","))
    assert [article.text[toks.start[i] : toks.end[j - 1]] for i, j in behind_condition(toks, comma, last)] == behind


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Các xã tập trung vào các nội dung như: rà soát kho thuốc.", False),
        ("Các xã thực hiện các nhiệm vụ sau: rà soát kho thuốc.", False),
        # What an order is about is none either, unless it is said behind 'về việc'.
        ("Về tình hình kho thuốc ở xã.", False),
        ("Về việc rà soát kho thuốc ở xã.", True),
        # Nor is a thing with its purpose, but what somebody does for it is.
        ("Những kho thuốc trên để phòng dịch.", False),
        ("Ban, ngành trong huyện để phòng dịch.", False),
        ("Giảm giá thuốc để phòng dịch.", True),
        ("Các xã rà soát kho thuốc: kho lớn trước.", True),
        ("Các xã thực hiện các nhiệm vụ sau.", True),
    ],
)
def test_what_announces_a_list_or_tells_its_matter_is_no_task(text: str, task: bool) -> None:
    article, entities = read(text)
    toks = tokens(article, entities)
    j = toks.word.index(":") if ":" in toks.word else len(toks.word) - 1
    assert is_task(toks, 0, predicate(toks, 0, j), j) is task


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Bộ Y tế không yêu cầu các xã dừng họp chợ.", False),
        ("Thành phố chưa chỉ đạo các xã dừng họp chợ.", False),
        ("Bộ Y tế không khuyến cáo các xã dừng họp chợ.", False),
        ("Huyện chưa giao các xã dừng họp chợ.", False),
        ("Huyện chưa giao cho các xã dừng họp chợ.", False),
        ("Bộ Y tế yêu cầu các xã dừng họp chợ.", True),
        ("Huyện giao các xã dừng họp chợ.", True),
        ("Bộ Y tế yêu cầu không các xã dừng họp chợ.", True),
    ],
)
def test_what_nobody_asked_for_is_no_task(text: str, task: bool) -> None:
    article, entities = read(text)
    toks = tokens(article, entities)
    i, j = toks.word.index("các"), len(toks.word) - 1
    assert is_task(toks, i, predicate(toks, i, j), j) is task
