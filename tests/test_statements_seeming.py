"""What only looks like a statement is none, and what looks like that is one: invented sentences, the part found [in brackets]."""

from __future__ import annotations

import time
from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from test_statements_fields import read
from vngovnlp.statements.clauses import Tokens, tokens
from vngovnlp.statements.network.spans import ROLES, Role
from vngovnlp.statements.roles.seeming import asks_anything, is_statement


def found(marked: str) -> tuple[Tokens, int, int]:
    """The tokens of a text and where the part in brackets begins and ends."""
    begin, end = marked.index("["), marked.index("]") - 1
    toks = tokens(*read(marked.replace("[", "").replace("]", "")))
    return toks, bisect_left(toks.start, begin), bisect_left(toks.start, end)


@pytest.mark.parametrize(
    ("marked", "role", "said"),
    [
        # Names alone.
        ("Các nội dung tỉnh kiến nghị [Bộ Y tế].", "PROPOSAL", False),
        ("Tỉnh kiến nghị [Bộ Y tế cấp thuốc].", "PROPOSAL", True),
        # A question, unless somebody is to answer it or it asks why something is so.
        ("[Kho thuốc của xã đã đủ hay chưa]?", "LIMITATION", False),
        ('"[Bao giờ chợ mới sẽ xong]"?', "COMMITMENT", False),
        ("Ông đề nghị [xã trả lời bao giờ chợ xong]?", "PROPOSAL", True),
        ("[Vì sao kho thuốc chậm xong]?", "LIMITATION", True),
        ("[Xử lý ra sao]?", "LIMITATION", False),
        ("[Kho thuốc của xã chưa đủ].", "LIMITATION", True),
        # A condition alone.
        ("[Trong trường hợp, nếu phát hiện xã làm sai thì] xử lý nghiêm.", "DIRECTIVE", False),
        ("[Trong trường hợp xã làm sai thì xử lý nghiêm].", "DIRECTIVE", True),
        # A hope is no promise.
        ("Bà tin tưởng [xã sẽ giàu hơn].", "COMMITMENT", False),
        ("Bà bày tỏ mong muốn, trong thời gian tới [hai tỉnh sẽ gắn bó].", "COMMITMENT", False),
        ("Bà mong xã khá lên và hứa [huyện sẽ góp vốn].", "COMMITMENT", True),
        ("Bà thông tin rằng [huyện sẽ góp vốn].", "COMMITMENT", True),
        # Nor is what is on the programme, or what a newspaper says of itself.
        ("Chiều nay, [Quốc hội sẽ thảo luận dự án luật].", "COMMITMENT", False),
        ("[Hội nghị sẽ khai mạc ngày mai].", "COMMITMENT", False),
        ("[Chúng tôi sẽ tiếp tục thông tin tới bạn đọc].", "COMMITMENT", False),
        ("[Báo Chợ Mới sẽ thông tin tiếp].", "COMMITMENT", False),
        ("[Chúng tôi sẽ thông tin tới người dân].", "COMMITMENT", True),
        ("[Quốc hội sẽ giám sát việc này].", "COMMITMENT", True),
        ("Bà hỏi [huyện sẽ làm thế nào để dân bớt nghèo].", "COMMITMENT", False),
        ("[Huyện sẽ làm cầu để dân bớt nghèo].", "COMMITMENT", True),
        ("Quốc hội sẽ thảo luận và [tỉnh sẽ sửa cầu].", "COMMITMENT", True),
        ("[Kỳ họp sẽ xem xét ba nghị quyết].", "COMMITMENT", False),
        ("[Chính phủ sẽ đọc báo cáo về chợ].", "COMMITMENT", False),
        ("[Chính phủ sẽ cấp vốn sửa chợ].", "COMMITMENT", True),
        ("[Báo Chợ Mới sẽ tiếp tục thông tin về vụ cháy].", "COMMITMENT", False),
        ("[Xã sẽ thông tin vụ cháy].", "COMMITMENT", False),
        ("[Xã sẽ thông tin cho các hộ về vụ cháy].", "COMMITMENT", True),
        # Nor a threat, nor an approval.
        ("[Xã nào làm chậm sẽ bị kiểm điểm].", "COMMITMENT", False),
        ("[Ai bán thuốc giả đều phải chịu trách nhiệm].", "COMMITMENT", False),
        ("[Nếu xã nào làm chậm, huyện sẽ cử người xuống].", "COMMITMENT", True),
        ("[Không hộ nào bị thiệt, huyện sẽ đền đủ].", "COMMITMENT", True),
        ("[Thủ tướng cũng nhất trí chủ trương xây chợ].", "COMMITMENT", False),
        ("Bà cho biết [đồng ý với đề xuất của xã].", "COMMITMENT", False),
        ("[Bộ trưởng nhất trí chủ trương và sẽ cấp vốn xây chợ].", "COMMITMENT", True),
        ("[Hai bên nhất trí tăng cường trao đổi].", "COMMITMENT", True),
        # Nor what comes of a thing.
        ("[Dự án này sẽ giúp dân bớt nghèo].", "COMMITMENT", False),
        ("[Khi xong, chợ sẽ giải quyết được nạn bán hàng rong].", "COMMITMENT", False),
        ("[Huyện sẽ giúp dân bớt nghèo].", "COMMITMENT", True),
        ("[Dự án này sẽ xong trong năm].", "COMMITMENT", True),
        # What would be, and trouble that is not there.
        ("[Nếu kho đóng cửa thì dân thiếu thuốc].", "LIMITATION", False),
        ("[Dân thiếu thuốc nếu kho đóng cửa].", "LIMITATION", True),
        ("[Thuốc về kho không gặp khó khăn].", "LIMITATION", False),
        ("[Thuốc về kho không gặp khó khăn nhưng còn chậm].", "LIMITATION", True),
        ("[Việc đền bù không có vướng mắc gì].", "LIMITATION", False),
        ("[Việc đền bù không có vướng mắc gì nhưng kho còn chậm].", "LIMITATION", True),
        ("[Việc đền bù không có tiền].", "LIMITATION", True),
        ("[Các hộ không bị ảnh hưởng bởi việc sửa chợ].", "LIMITATION", False),
        ("[Các hộ bị ảnh hưởng bởi việc sửa chợ].", "LIMITATION", True),
        ("[Mỗi phòng không quá 3 phó phòng].", "LIMITATION", False),
        ("[Mỗi phòng vi phạm vì không quá 3 người làm].", "LIMITATION", True),
        # What is denied, not known yet, or done about it.
        ("[Việc hết thuốc không liên quan đến xã].", "LIMITATION", False),
        ("[Đây không phải là lỗi của xã].", "LIMITATION", False),
        ("[Kho thuốc không phải lúc nào cũng đủ].", "LIMITATION", True),
        ("Nhưng [điều đó không có nghĩa là chợ không an toàn].", "LIMITATION", False),
        ("[Chợ này không an toàn].", "LIMITATION", True),
        ("[Đến nay huyện chưa phát hiện xã nào bán thuốc giả].", "LIMITATION", False),
        ("[Huyện phát hiện ba xã chưa có thuốc].", "LIMITATION", True),
        ("[Công an đang điều tra vụ cháy chợ].", "LIMITATION", False),
        ("[Vụ cháy chợ làm hỏng kho].", "LIMITATION", True),
        ("[Huyện vẫn chưa nhận được công văn của xã].", "LIMITATION", False),
        ("[Các hộ chưa nhận tiền].", "LIMITATION", True),
        ("[Để đủ thuốc, xã phải vay thêm tiền].", "LIMITATION", False),
        ("[Xã để kho thiếu thuốc].", "LIMITATION", True),
        ("[Để xảy ra cháy chợ].", "LIMITATION", True),
        ("[Công tác điều tra của xã còn chậm].", "LIMITATION", True),
        ("[Chợ mới chưa nhận được sự đồng tình của dân].", "LIMITATION", True),
        # What is not done yet.
        ("[Công an khẩn trương làm rõ vụ cháy chợ].", "ACHIEVEMENT", False),
        ("[Xã vẫn cần xây thêm kho].", "ACHIEVEMENT", False),
        ("[Xã đang xây thêm kho].", "ACHIEVEMENT", False),
        ("[Xã đang nuôi 300 con bò].", "ACHIEVEMENT", True),
        ("[Huyện Cần Giờ thu ngân sách cao nhất].", "ACHIEVEMENT", True),
        ("[Xã đã kiểm điểm, làm rõ trách nhiệm].", "ACHIEVEMENT", True),
        ("[Xã đã xây xong kho và đang nuôi bò].", "ACHIEVEMENT", True),
        ("[Huyện còn chưa phê duyệt dự án chợ].", "ACHIEVEMENT", False),
        ("[Huyện đã phê duyệt dự án chợ].", "ACHIEVEMENT", True),
        # Praise without content.
        ("Bà biểu dương [những kết quả mà xã đã đạt được trong năm qua].", "ACHIEVEMENT", True),
        ("Bà ghi nhận và đánh giá cao [thành tích của các xã].", "ACHIEVEMENT", True),
        ("Bà biểu dương [những kết quả mà xã đã đạt được, nhất là xây xong chợ].", "ACHIEVEMENT", True),
        ("Bà đánh giá cao [kết quả trồng rừng của các xã].", "ACHIEVEMENT", True),
        ("Bà biểu dương [nỗ lực của xã trong trồng rừng].", "ACHIEVEMENT", True),
        # Awards and the meeting itself.
        ("[Nhân dịp này, huyện tặng giấy khen cho 5 xã].", "ACHIEVEMENT", False),
        ("[Xã được tỉnh tặng bằng khen].", "ACHIEVEMENT", True),
        ("[Các đại biểu đã thảo luận về chợ].", "ACHIEVEMENT", False),
        ("[Xã đã thảo luận, xây dựng quy chế chợ].", "ACHIEVEMENT", True),
        ("[Xã đã tổ chức họp về chợ].", "ACHIEVEMENT", False),
        ("[Xã đã tổ chức 5 lớp dạy nghề].", "ACHIEVEMENT", True),
        # A hope, but not thanks.
        ("Bà cảm ơn và [mong được tỉnh bạn giúp thêm].", "ACHIEVEMENT", False),
        ("Bà cảm ơn [các hộ đã giúp xã xây xong chợ].", "ACHIEVEMENT", True),
        # Requests that are talked about, and nobody's.
        ("Huyện chưa đề xuất [xây thêm chợ].", "PROPOSAL", False),
        ("Người mua có quyền đề nghị [chợ trả lại tiền].", "PROPOSAL", False),
        ("Xã có công văn về việc đề nghị [huyện xây thêm chợ].", "PROPOSAL", True),
        ("Huyện đồng ý đề xuất [nuôi cá ở hồ].", "PROPOSAL", True),
        ("Ông nói đề xuất [này rất hay].", "PROPOSAL", False),
        ("[Kiến nghị trên đã được huyện xem xét].", "PROPOSAL", False),
        ("Xã kiến nghị [huyện xem xét].", "PROPOSAL", True),
        ("Xã đề nghị [trên cơ sở kết quả kiểm tra thì huyện nên cấp vốn].", "PROPOSAL", True),
        ("Xã đề xuất [nhiều giải pháp giảm kẹt xe ở chợ].", "PROPOSAL", False),
        ("Tỉnh chỉ đạo [một số giải pháp giảm kẹt xe ở chợ].", "PROPOSAL", True),
        ("Xã đề xuất [nhiều giải pháp như mở thêm đường vào chợ].", "PROPOSAL", True),
        ("Xã đề xuất [một số giải pháp cần được huyện cấp vốn].", "PROPOSAL", True),
    ],
)  # fmt: skip
def test_statements_of_other_roles(marked: str, role: Role, said: bool) -> None:
    assert is_statement(*found(marked), role) is said


@pytest.mark.parametrize(
    ("marked", "ordered"),
    [
        # The content stands elsewhere.
        ("Ông chỉ đạo [như vậy tại hội nghị].", False),
        ("Ông nhắc nhở [như vậy tại buổi làm việc với xã].", False),
        ("Ông lưu ý [như chợ cũ, chợ mới phải có lối thoát].", True),
        ("Ông yêu cầu [tương tự với các xã].", False),
        ("Ông yêu cầu [các xã làm tốt các nhiệm vụ sau đây]: sửa cầu.", False),
        ("Ông yêu cầu [các xã tập trung ba nội dung như sau]: sửa cầu.", False),
        ("Ông yêu cầu [các xã báo cáo việc này tại kỳ họp sau].", True),
        ("Ông yêu cầu [các xã xử lý vấn đề sau giải tỏa chợ].", True),
        ("Ông chỉ đạo [trên cơ sở kết quả, rà soát chợ].", True),
        ("Ông yêu cầu [huyện tập trung thực hiện một số nhiệm vụ trọng tâm].", False),
        ("Ông yêu cầu [huyện tập trung thực hiện một số nhiệm vụ như sửa cầu, xây chợ].", True),
        ("Ông yêu cầu [một số nội dung liên quan đến việc xây chợ].", False),
        ("Ông yêu cầu [một số xã liên quan rà soát chợ].", True),
        ("Huyện có văn bản chỉ đạo [xung quanh việc rà soát chợ].", False),
        ("Huyện có văn bản chỉ đạo [liên quan đến việc rà soát chợ, các xã phải dọn đường].", True),
        ("Huyện chỉ đạo [khẩn về việc xử lý vụ cháy chợ].", False),
        ("Huyện chỉ đạo [tại cuộc họp về xây dựng chợ].", False),
        ("Huyện chỉ đạo [tại các chợ, kiểm tra bình cứu hỏa].", True),
        # A noun.
        ("Yêu cầu [này cũng được nêu ra khi kiểm tra chợ].", False),
        ("Yêu cầu [này phải thực hiện trước tháng 5].", True),
        ("Kỷ cương, an toàn là hai yêu cầu [hàng đầu để quản lý chợ].", False),
        ("Ông nêu hai yêu cầu [quản lý chợ, dọn đường].", True),
        # Why it is ordered, what is thought of it, and a threat.
        ("[Điều này nhằm bảo đảm an toàn cho chợ].", False),
        ("[Xã rà soát chợ nhằm bảo đảm an toàn].", True),
        ("Ông nói [mục tiêu hoàn thành chợ trong năm là hoàn toàn khả thi].", False),
        ("Ông nói [mục tiêu hoàn thành chợ trong năm là khả thi, các xã phải làm ngay].", True),
        ("[Người đứng đầu các xã làm chậm sẽ bị xử lý].", False),
        ("[Các xã phải xử lý chợ sẽ bị ngập].", True),
        # An approval, a slogan, and words that only look like 'giao'.
        ("[Đối với đề xuất xây nhà đa năng: đồng ý về chủ trương].", False),
        ("[Thống nhất theo đề xuất của các phường về giá thuê chợ].", False),
        ("[Đối với việc xây nhà đa năng: giao xã lập dự toán].", True),
        ("Bà yêu cầu [thống nhất cách làm từ huyện đến xã].", True),
        ("[Mỗi xã phường là một pháo đài chống dịch].", False),
        ("[Mỗi xã phải là một pháo đài chống dịch].", True),
        ("Bà chủ trì họp giao [ban với các sở, ngành về giải phóng mặt bằng].", False),
        ("Sáng nay huyện giao [ban trực tuyến với 12 xã].", False),
        ("Huyện giao [ban quản lý chợ dọn rác].", True),
        ("Huyện tổ chức cuộc họp khẩn chỉ đạo [công tác chống bão].", False),
        ("Huyện tổ chức cuộc họp chỉ đạo [các xã chống bão].", True),
        ("Năm nay, huyện giao [1.450 công dân cho 9 đơn vị].", False),
        ("Huyện giao [12 xã vận động công dân nhập ngũ].", True),
        # What is allowed, or not done.
        ("Đại biểu có quyền yêu cầu [các xã báo cáo].", False),
        ("Xã bán đất thay vì giao [các hộ quản lý].", False),
        ("Đại biểu yêu cầu [các xã báo cáo].", True),
        # What something is.
        ("Ông nói: [làm chợ không phải là phá đường].", False),
        ("[Xã không phải nộp báo cáo này].", True),
        ("[Cục Hàng không phải do xã báo cáo].", True),
        # How things are.
        ("Điều quan trọng nhất là [giữ chợ].", False),
        ("Muốn dân giàu thì phải [giữ chợ].", False),
        ("Đây là chợ quan trọng, các xã phải [giữ chợ].", True),
        ("Ông mong muốn các xã phải [giữ chợ].", True),
        # The speaker's own side.
        ("Ông nói: [chúng ta cần giữ chợ].", False),
        ("Chúng ta cũng cần phải [giữ chợ].", False),
        ("[Thực tế đó làm chúng ta phải đổi mới cách giữ chợ].", False),
        ("[Vì chúng ta, các xã phải giữ chợ].", True),
        ("Ông đề nghị [chúng ta cần giữ chợ].", True),
        ("[Chúng ta có vốn, các xã phải giữ chợ].", True),
        # What somebody looks for or got.
        ("Huyện kêu gọi [đầu tư hai chợ với 3 tỉ đồng].", False),
        ("Huyện đã kêu gọi, [tiếp nhận 2 tỉ đồng giúp dân].", False),
        ("Ông kêu gọi [các xã đầu tư hai chợ].", True),
        ("Huyện đã giao [20 ha đất cho công ty xây chợ].", False),
        ("Huyện đã tạm giao [mặt bằng để sửa chợ].", False),
        ("Huyện đã giao [20 xã rà soát đất].", True),
        ("Huyện giao [đất của chợ cho xã quản lý].", True),
        ("Việc cần làm là kêu gọi, [hướng dẫn tàu vào bờ].", True),
        # How it is done, when and about what, but not what.
        ("Huyện vừa chỉ đạo [khẩn sau vụ cháy chợ].", False),
        ("Huyện đã có chỉ đạo [sau khi báo đưa tin cháy chợ].", False),
        ("Huyện chỉ đạo [sau khi xong chợ, các xã phải dọn đường].", True),
        ("Huyện luôn chỉ đạo [sát sao và có ý kiến với xã về chợ].", False),
        ("Huyện chỉ đạo [khẩn trương sửa chợ].", True),
        ("Các hộ nghiêm túc chấp hành yêu cầu [của xã].", False),
        ("Bà dự và chỉ đạo [hội nghị toàn huyện xây dựng chợ].", False),
        ("[Lễ mở thầu rộng rãi gói thầu cung cấp mái chợ].", False),
        ("[Lễ mở chợ phải tổ chức tiết kiệm].", True),
        ("Bà yêu cầu [lễ hội giữ gìn nếp cũ].", True),
        ("Bà đề nghị [cảnh sát giao thông hướng dẫn xe vào chợ].", True),
        ("[Không có chuyện xã đuổi các hộ tổ chức bán hàng].", False),
        ("Huyện đã kêu gọi, tiếp nhận 2 tỉ đồng giúp dân; [phối hợp tặng quà cho các hộ nghèo].", False),
        ("Huyện kêu gọi các hộ; [phối hợp tặng quà cho các hộ nghèo].", True),
        # A remark.
        ("Bà lưu ý [đến tình hình cháy nổ ở các chợ].", False),
        ("Bà lưu ý [việc xả lũ sẽ kéo dài].", False),
        ("Bà lưu ý [việc giữ vệ sinh chợ].", True),
        ("Bà lưu ý [vấn đề cháy nổ cần được xử lý ngay].", True),
        # What something is.
        ("Đó là [những việc mà dân rất cần].", False),
        ("Đó mới là [một bước đột phá, tránh phiền hà cho dân].", False),
        ("Việc trước mắt là [các xã rà soát chợ].", True),
        ("Ông đề nghị, là [một hộ lớn, nhà bà phải sửa chợ trước].", True),
        ("[Đó không chỉ là trách nhiệm của xã, mà còn của chợ].", False),
        ("[Đây cũng là việc các xã phải làm ngay để giữ chợ].", True),
        # An amount that is needed.
        ("Ông Lò Văn Khánh: '[Vân Hồ cần 20 năm mới đủ chợ]'.", False),
        ("[Huyện cần hơn 2.100 tỷ đồng để sửa chợ].", False),
        ("[Huyện cần rà soát 20 chợ trong 30 ngày].", True),
        # An approval.
        ("[Ông cũng đồng ý với các hộ sửa lại chợ].", False),
        ("[Căn cứ ý kiến của xã, ông nhất trí việc lập ban quản lý chợ].", False),
        ("Ông nói [việc sửa chữa chợ là rất cần thiết].", False),
        ("Ông nói [việc sửa chữa chợ là rất cần thiết, các xã phải làm ngay].", True),
        ("[Phải chăng các xã đã rà soát chợ].", False),
        ("[Không cách nào rà soát chợ].", False),
        ("Tỉnh đồng ý với kiến nghị của Sở Y tế về việc yêu cầu [các xã mua thuốc].", False),
        ("Tỉnh đồng ý với kiến nghị của Sở Y tế và yêu cầu [các xã mua thuốc].", True),
        ("Tỉnh đồng ý với đề xuất của Sở Y tế; về việc mua thuốc, yêu cầu [các xã rà soát].", True),
        ("[Xã đồng ý cho các hộ sửa chợ nhưng phải giữ lối đi].", True),
        # Between equals.
        ("Bà mong muốn [hai bên gắn bó, giúp nhau xây chợ].", False),
        ("Bà mong rằng [phía bạn tạo điều kiện cho hàng qua biên giới].", False),
        ("Bà mong muốn [các xã giúp nhau xây chợ].", True),
        # Nothing is done.
        ("Huyện giao [nhiệm vụ].", False),
        ("Huyện giao [trọng trách mới cho đồng chí].", False),
        ("Huyện giao [nhiệm vụ rà soát chợ].", True),
        # Whoever is told answers.
        ("Bà Vi Thị Lan xin [tiếp thu toàn bộ ý kiến].", False),
        ("Bà Vi Thị Lan yêu cầu [tiếp thu toàn bộ ý kiến].", True),
    ],
)
def test_orders(marked: str, ordered: bool) -> None:
    assert asks_anything(*found(marked)) is ordered


@pytest.mark.parametrize(
    ("marked", "ordered"),
    [
        ("[Rà soát kho thuốc ở xã]\nÔng đi thăm chợ.", False),
        ("Ông đi thăm chợ.\n[Rà soát kho thuốc ở xã]\nÔng về xã.", False),
        ("[Sở Y tế rà soát kho thuốc ở xã]\nÔng đi thăm chợ.", False),
        ("[Sở Y tế phải rà soát kho thuốc ở xã]\nÔng đi thăm chợ.", True),
        ("[Vân Hồ thúc các xã rà soát kho thuốc]\nÔng đi thăm chợ.", True),
        # Who gives it or a word of order makes it one; a list and a sentence are no heading.
        ("Chủ tịch huyện: [Rà soát kho thuốc ở xã]\nÔng đi thăm chợ.", True),
        ("[Nghiêm cấm bán thuốc ở chợ]\nÔng đi thăm chợ.", True),
        ("[Rà soát kho thuốc, không để thiếu]\nÔng đi thăm chợ.", True),
        ("Ông yêu cầu:\n[Rà soát kho thuốc ở xã]\nSửa chợ.", True),
        ("Ông đi thăm chợ.\n[Rà soát kho thuốc ở xã].", True),
        # The title of a part, above its points; a point itself.
        ("Ông yêu cầu:\n4. [Tổ chức rà soát kho thuốc]\n- Các xã dọn kho.", False),
        ("Ông yêu cầu:\n- [Rà soát kho thuốc]\n- Dọn kho.", True),
        ("Ông yêu cầu:\n4. [Rà soát kho thuốc]\n5. Dọn kho.", True),
    ],
)
def test_a_heading_without_issuer_and_cue_is_no_task(marked: str, ordered: bool) -> None:
    assert asks_anything(*found(marked)) is ordered


@pytest.mark.parametrize(
    ("marked", "role", "said"),
    [
        ("[Về việc kho thuốc hỏng], ông Lò Văn Khánh cho biết huyện sẽ sửa.", "LIMITATION", False),
        ("[Liên quan đến các hộ ở chợ], Chủ tịch UBND xã Tân An yêu cầu dọn cống.", "LIMITATION", False),
        ("[Đối với việc di dời các hộ ở chợ], Chủ tịch đề nghị xã rà soát.", "DIRECTIVE", False),
        ("Riêng chợ cũ, [các hộ còn bán], Chủ tịch đề nghị xã rà soát.", "DIRECTIVE", True),
        # It names what is wrong, says something itself, or nobody speaks behind it.
        ("[Về việc sửa chợ, xã đã làm xong], ông Lò Văn Khánh cho biết.", "ACHIEVEMENT", True),
        ("Báo chí phản ánh [về tình trạng kho hỏng], Chủ tịch yêu cầu xã kiểm tra.", "LIMITATION", True),
        ("[Trước tình trạng chợ ngập], Chủ tịch UBND xã Tân An yêu cầu dọn cống.", "LIMITATION", True),
        ("[Trước đây xã thiếu thuốc], dân phải đi xa.", "LIMITATION", True),
        ("[Kho thuốc hỏng], ông Lò Văn Khánh cho biết.", "LIMITATION", True),
    ],
)
def test_what_only_leads_to_who_speaks_is_none(marked: str, role: Role, said: bool) -> None:
    assert is_statement(*found(marked), role) is said


@given(
    st.lists(
        st.sampled_from(
            'Ông yêu cầu như vậy chúng ta cần sẽ ? " . , đã rà soát nếu\n xã mong về lưu ý là mong nhất trí việc đề xuất'.split(
                " "
            )
        ),
        min_size=2,
        max_size=20,
    ),
    st.sampled_from(ROLES),
)
def test_any_words_have_an_answer(words: list[str], role: Role) -> None:
    toks = tokens(*read(" ".join(words)))
    n = len(toks.word)
    for i in range(n):
        assert isinstance(is_statement(toks, i, n, role), bool)
        assert isinstance(asks_anything(toks, i, n), bool)


def test_a_long_sentence_takes_time_in_proportion() -> None:
    def seconds(times: int) -> float:
        article, entities = read("[Thủ tướng](T) yêu cầu [Sở Y tế](A) rà soát chợ, sửa cầu; " * times)
        toks = tokens(article, entities)
        starts = [k for k, word in enumerate(toks.word) if word == "rà"]
        began = time.process_time()
        for i in starts:
            asks_anything(toks, i, i + 3)
            is_statement(toks, i, i + 3, "COMMITMENT")
        return time.process_time() - began

    seconds(20)
    assert seconds(1600) < 12 * seconds(400)  # 4 times the text; 16 times the time would be quadratic
