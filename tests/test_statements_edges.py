"""Where a statement begins and ends: without the words that join it to its neighbours and without what the teller adds."""

from __future__ import annotations

from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from test_statements_fields import read
from vngovnlp.statements.borders.edges import trimmed
from vngovnlp.statements.clauses import tokens
from vngovnlp.statements.network.spans import ROLES, Role
from vngovnlp.statements.tasks.directives import span_of


def trim(text: str, span: str, role: Role) -> str:
    """What is left of the statement at ``span`` of ``text``."""
    article, entities = read(text)
    toks = tokens(article, entities)
    at = text.index(span)
    i, j = trimmed(toks, bisect_left(toks.start, at), bisect_left(toks.start, at + len(span)), role)
    return text[toks.start[i] : toks.end[j - 1]]


@pytest.mark.parametrize(
    ("span", "role", "left"),
    [
        ("Tuy nhiên, tiến độ còn chậm", "LIMITATION", "tiến độ còn chậm"),
        ("Tuy nhiên tiến độ còn chậm", "LIMITATION", "tiến độ còn chậm"),
        ("Bên cạnh đó, thứ hai là tiến độ còn chậm", "LIMITATION", "tiến độ còn chậm"),
        ("và sẽ xây thêm cầu", "COMMITMENT", "sẽ xây thêm cầu"),
        ("Đặc biệt, các xã đã xây xong cầu", "ACHIEVEMENT", "các xã đã xây xong cầu"),
        ("đồng thời hỗ trợ xây cầu", "PROPOSAL", "hỗ trợ xây cầu"),
        ("Muốn vậy các xã phải xây cầu", "DIRECTIVE", "các xã phải xây cầu"),
        ("Chính vì vậy, tiến độ còn chậm", "LIMITATION", "tiến độ còn chậm"),
        ("Muốn vay vốn xây cầu còn khó", "LIMITATION", "Muốn vay vốn xây cầu còn khó"),
        # 'cần' asks where a request begins; elsewhere it tells.
        ("Phải sớm xây cầu mới", "PROPOSAL", "sớm xây cầu mới"),
        ("Cần nhiều vốn mà chưa có", "LIMITATION", "Cần nhiều vốn mà chưa có"),
        # The same words with another sense.
        ("Đặc biệt nghiêm trọng là cầu hỏng", "LIMITATION", "Đặc biệt nghiêm trọng là cầu hỏng"),
        ("Cụ thể hoá nghị quyết còn chậm", "LIMITATION", "Cụ thể hoá nghị quyết còn chậm"),
        ("Trong đó có ba cầu hỏng", "LIMITATION", "Trong đó có ba cầu hỏng"),
        ("Đồng thời", "LIMITATION", "Đồng thời"),
    ],
)
def test_it_begins_behind_what_joins_it(span: str, role: Role, left: str) -> None:
    assert trim(f"{span}.", span, role) == left


@pytest.mark.parametrize(
    ("text", "span", "role", "left"),
    [
        ("Ông cho biết thêm, tiến độ còn chậm.", "thêm, tiến độ còn chậm", "LIMITATION", "tiến độ còn chậm"),
        ("Tỉnh sửa đường, cũng như xây cầu mới.", "như xây cầu mới", "PROPOSAL", "xây cầu mới"),
        ("Tỉnh kiến nghị với Sở Y tế mua thuốc.", "với Sở Y tế mua thuốc", "PROPOSAL", "Sở Y tế mua thuốc"),
        ("Ông An, giám đốc, kiến nghị tỉnh mua thuốc.", "kiến nghị tỉnh mua thuốc", "PROPOSAL", "tỉnh mua thuốc"),
        ("Ông An, giám đốc, kiến nghị với Sở Y tế mua thuốc.", "kiến nghị với Sở Y tế mua thuốc", "PROPOSAL", "Sở Y tế mua thuốc"),
        ("Ông An, giám đốc, kiến nghị cần mua thuốc.", "kiến nghị cần mua thuốc", "PROPOSAL", "mua thuốc"),
        ("Kiến nghị của ông An chưa được trả lời.", "Kiến nghị của ông An", "PROPOSAL", "Kiến nghị của ông An"),
        ("Ông nói ưu tiên hàng đầu là xã phải sửa cầu.", "ưu tiên hàng đầu là xã phải sửa cầu", "DIRECTIVE", "xã phải sửa cầu"),
        ("Sở A bảo hộ ngư dân, theo thông cáo của Sở A.", "Sở A bảo hộ ngư dân, theo thông cáo của Sở A", "DIRECTIVE", "Sở A bảo hộ ngư dân"),
        ("Sở A bảo hộ ngư dân, theo quy định của Sở.", "Sở A bảo hộ ngư dân, theo quy định của Sở", "DIRECTIVE", "Sở A bảo hộ ngư dân, theo quy định của Sở"),
        ("Các sở rà soát, kiến nghị bổ sung vốn.", "kiến nghị bổ sung vốn", "DIRECTIVE", "kiến nghị bổ sung vốn"),
        ("Ông hứa với Sở Y tế sẽ mua thuốc.", "với Sở Y tế sẽ mua thuốc", "COMMITMENT", "sẽ mua thuốc"),
        ("Huyện cùng với Sở Y tế sẽ mua thuốc.", "với Sở Y tế sẽ mua thuốc", "COMMITMENT", "với Sở Y tế sẽ mua thuốc"),
        # The order that begins the next one.
        ("Ông giao xã xây cầu, yêu cầu sửa chợ.", "xã xây cầu, yêu cầu", "DIRECTIVE", "xã xây cầu"),
        ("Ông giao xã xây cầu đáp ứng yêu cầu.", "xã xây cầu đáp ứng yêu cầu", "DIRECTIVE", "xã xây cầu đáp ứng yêu cầu"),
        # Not the end of an announcement.
        ("Xã thiếu thuốc. Thêm một cầu đã hỏng.", "Thêm một cầu đã hỏng", "LIMITATION", "Thêm một cầu đã hỏng"),
        ("Như ông đã nói cầu hỏng.", "Như ông đã nói cầu hỏng", "LIMITATION", "Như ông đã nói cầu hỏng"),
        ("Ông nói với Sở Y tế còn thiếu thuốc.", "với Sở Y tế còn thiếu thuốc", "LIMITATION", "với Sở Y tế còn thiếu thuốc"),
        # What came of it.
        ("Các xã rà soát cầu và sau đó huyện đã sửa.", "Các xã rà soát cầu và sau đó huyện đã sửa", "DIRECTIVE", "Các xã rà soát cầu"),
        ("Dừng thu phí và sau đó xe đã chặn cầu.", "Dừng thu phí và sau đó xe đã chặn cầu", "PROPOSAL", "Dừng thu phí"),
        ("Các xã rà soát cầu và sau đó báo cáo.", "Các xã rà soát cầu và sau đó báo cáo", "DIRECTIVE", "Các xã rà soát cầu và sau đó báo cáo"),
        # What joins the next statement.
        ("Các xã rà soát cầu, đồng thời yêu cầu sửa.", "Các xã rà soát cầu, đồng thời", "DIRECTIVE", "Các xã rà soát cầu"),
        ("Các xã rà soát cầu và giao Sở Y tế.", "Các xã rà soát cầu và", "DIRECTIVE", "Các xã rà soát cầu"),
        ("Các xã rà soát cầu, đồng thời chỉ đạo huyện sửa.", "Các xã rà soát cầu, đồng thời chỉ đạo", "DIRECTIVE", "Các xã rà soát cầu"),
        ("Các xã rà soát cầu và chỉ đạo.", "Các xã rà soát cầu và chỉ đạo", "DIRECTIVE", "Các xã rà soát cầu và chỉ đạo"),
        ("Các xã rà soát cầu vào lúc đồng thời.", "Các xã rà soát cầu vào lúc", "DIRECTIVE", "Các xã rà soát cầu vào lúc"),
        ("Xã đã sửa xong cầu và dự kiến, năm tới xây chợ.", "Xã đã sửa xong cầu và dự kiến", "ACHIEVEMENT", "Xã đã sửa xong cầu"),
        # What came of it.
        ("Xã thiếu vốn nên chưa xây chợ.", "Xã thiếu vốn nên", "LIMITATION", "Xã thiếu vốn"),
        ("Xã thiếu vốn, nên chưa xây chợ.", "Xã thiếu vốn, nên", "LIMITATION", "Xã thiếu vốn"),
        ("Các hộ ở gần kho thuốc không nên lo lắng.", "Các hộ ở gần kho thuốc không nên", "DIRECTIVE", "Các hộ ở gần kho thuốc không nên"),
        ("Dân xã đã góp sức lập nên, xây chợ mới.", "Dân xã đã góp sức lập nên", "ACHIEVEMENT", "Dân xã đã góp sức lập nên"),
        # Whoever says or reports it.
        ('Ông nói: "Cầu đã hỏng nặng", thông báo nêu rõ.', 'Cầu đã hỏng nặng", thông báo nêu rõ', "LIMITATION", "Cầu đã hỏng nặng"),
        ("Xã sẽ sửa cầu hỏng, báo Lao Xã đưa tin.", "Xã sẽ sửa cầu hỏng, báo Lao Xã đưa tin", "COMMITMENT", "Xã sẽ sửa cầu hỏng"),
        ("Các xã rà soát cầu, đường mà báo nêu.", "Các xã rà soát cầu, đường mà báo nêu", "DIRECTIVE", "Các xã rà soát cầu, đường mà báo nêu"),
        # Why a task is given, what is said of it, and the credit of a picture.
        ("Các xã sửa cầu bởi mùa lũ đã đến.", "Các xã sửa cầu bởi mùa lũ đã đến", "DIRECTIVE", "Các xã sửa cầu"),
        ("Các xã sửa cầu, vì không sửa sẽ hỏng.", "Các xã sửa cầu, vì không sửa sẽ hỏng", "DIRECTIVE", "Các xã sửa cầu"),
        ("Các xã sửa cầu, vì sự an toàn của dân.", "Các xã sửa cầu, vì sự an toàn của dân", "DIRECTIVE", "Các xã sửa cầu, vì sự an toàn của dân"),
        ("Các xã sửa cầu hỏng vì không ai trông.", "Các xã sửa cầu hỏng vì không ai trông", "DIRECTIVE", "Các xã sửa cầu hỏng vì không ai trông"),
        ("Các xã sửa cầu vì hiện mùa lũ đã đến.", "Các xã sửa cầu vì hiện mùa lũ đã đến", "DIRECTIVE", "Các xã sửa cầu"),
        ("Các xã sửa cầu, đây là việc rất gấp.", "Các xã sửa cầu, đây là việc rất gấp", "DIRECTIVE", "Các xã sửa cầu"),
        # What came of it.
        ("Các xã sửa cầu, đã xong ba cái.", "Các xã sửa cầu, đã xong ba cái", "DIRECTIVE", "Các xã sửa cầu"),
        ("Các hộ nghèo, đã có đơn, nhận tiền.", "Các hộ nghèo, đã có đơn, nhận tiền", "DIRECTIVE", "Các hộ nghèo, đã có đơn, nhận tiền"),
        ("Xã sẽ sửa cầu, đã có đủ vốn.", "Xã sẽ sửa cầu, đã có đủ vốn", "COMMITMENT", "Xã sẽ sửa cầu, đã có đủ vốn"),
        ("Các xã sửa cầu, nếu không sẽ chậm.", "Các xã sửa cầu, nếu không sẽ chậm", "DIRECTIVE", "Các xã sửa cầu"),
        ("Các xã sửa cầu và bày tỏ tin tưởng.", "Các xã sửa cầu và bày tỏ tin tưởng", "DIRECTIVE", "Các xã sửa cầu"),
        ("Các xã sửa cầu, đồng thời nêu rõ cách làm.", "Các xã sửa cầu, đồng thời nêu rõ cách làm", "DIRECTIVE", "Các xã sửa cầu"),
        ("Các xã sửa cầu, kịp thời nêu rõ cách làm.", "Các xã sửa cầu, kịp thời nêu rõ cách làm", "DIRECTIVE", "Các xã sửa cầu, kịp thời nêu rõ cách làm"),
        ("Các xã sửa cầu, nếu kịp thì xây mới.", "Các xã sửa cầu, nếu kịp thì xây mới", "DIRECTIVE", "Các xã sửa cầu"),
        ("Các xã sửa cầu, trường hợp cần thiết mời thợ giỏi.", "Các xã sửa cầu, trường hợp cần thiết mời thợ giỏi", "DIRECTIVE", "Các xã sửa cầu, trường hợp cần thiết mời thợ giỏi"),
        ("Trong một tháng nữa, nếu hỏng thì các xã sửa cầu.", "Trong một tháng nữa, nếu hỏng thì các xã sửa cầu", "DIRECTIVE", "Trong một tháng nữa, nếu hỏng thì các xã sửa cầu"),
        ("Các xã sửa cầu, trường hợp chậm sẽ bị phạt.", "Các xã sửa cầu, trường hợp chậm sẽ bị phạt", "DIRECTIVE", "Các xã sửa cầu"),
        ("Các xã sửa cầu; nếu vướng thì họp dân.", "Các xã sửa cầu; nếu vướng thì họp dân", "DIRECTIVE", "Các xã sửa cầu"),
        ("Các xã sửa cầu; trường hợp vướng báo cáo huyện.", "Các xã sửa cầu; trường hợp vướng báo cáo huyện", "DIRECTIVE", "Các xã sửa cầu"),
        ("Các xã sửa cầu; nếu cần thì họp dân.", "Các xã sửa cầu; nếu cần thì họp dân", "DIRECTIVE", "Các xã sửa cầu; nếu cần thì họp dân"),
        ("Các xã sửa cầu; nếu vướng, họp dân.", "Các xã sửa cầu; nếu vướng, họp dân", "DIRECTIVE", "Các xã sửa cầu; nếu vướng, họp dân"),
        ("Các xã sửa cầu; sau khi xong thì họp dân.", "Các xã sửa cầu; sau khi xong thì họp dân", "DIRECTIVE", "Các xã sửa cầu; sau khi xong thì họp dân"),
        ("Các xã sửa cầu, sau khi xong mới xây chợ.", "Các xã sửa cầu, sau khi xong mới xây chợ", "DIRECTIVE", "Các xã sửa cầu"),
        ("Tỉnh sửa cầu bởi mùa lũ đã đến.", "Tỉnh sửa cầu bởi mùa lũ đã đến", "PROPOSAL", "Tỉnh sửa cầu"),
        ("Xã sẽ sửa cầu và mong muốn được giúp.", "Xã sẽ sửa cầu và mong muốn được giúp", "COMMITMENT", "Xã sẽ sửa cầu"),
        ("Tỉnh sửa cầu, nếu đủ vốn thì xây mới.", "Tỉnh sửa cầu, nếu đủ vốn thì xây mới", "PROPOSAL", "Tỉnh sửa cầu, nếu đủ vốn thì xây mới"),
        ("Xã sẽ sửa cầu, nếu đủ vốn sẽ xây mới.", "Xã sẽ sửa cầu, nếu đủ vốn sẽ xây mới", "COMMITMENT", "Xã sẽ sửa cầu, nếu đủ vốn sẽ xây mới"),
        ("Xã sẽ sửa cầu bởi mùa lũ đã đến.", "Xã sẽ sửa cầu bởi mùa lũ đã đến", "COMMITMENT", "Xã sẽ sửa cầu bởi mùa lũ đã đến"),
        # Whoever says what the sentence begins with.
        ("Nhắc các xã sửa cầu, Thủ tướng nhận định rằng lũ đã đến.", "các xã sửa cầu, Thủ tướng nhận định rằng lũ đã đến", "DIRECTIVE", "các xã sửa cầu"),
        # what the next party is to do is no telling
        ("Các sở rà soát kho thuốc, Bộ trưởng chỉ đạo các xã mua thuốc.", "Các sở rà soát kho thuốc, Bộ trưởng chỉ đạo các xã mua thuốc", "DIRECTIVE", "Các sở rà soát kho thuốc, Bộ trưởng chỉ đạo các xã mua thuốc"),
        ("Nhắc các xã còn thiếu cầu, Bộ trưởng cho rằng phải xây.", "các xã còn thiếu cầu, Bộ trưởng cho rằng phải xây", "LIMITATION", "các xã còn thiếu cầu"),
        ("Các xã sửa cầu, Bộ trưởng báo cáo tiến độ.", "Các xã sửa cầu, Bộ trưởng báo cáo tiến độ", "DIRECTIVE", "Các xã sửa cầu, Bộ trưởng báo cáo tiến độ"),
        ("Các xã sửa cầu, Sở Y tế yêu cầu mua thuốc.", "Các xã sửa cầu, Sở Y tế yêu cầu mua thuốc", "DIRECTIVE", "Các xã sửa cầu, Sở Y tế yêu cầu mua thuốc"),
        ("Các xã sửa cầu - Ảnh: Văn Bình.", "Các xã sửa cầu - Ảnh: Văn Bình", "DIRECTIVE", "Các xã sửa cầu"),
        # By whom something was done, what for, and shortcomings with their reasons.
        ("Các xã sửa cầu bị hỏng bởi mưa lũ lớn.", "Các xã sửa cầu bị hỏng bởi mưa lũ lớn", "DIRECTIVE", "Các xã sửa cầu bị hỏng bởi mưa lũ lớn"),
        ("Các xã sửa cầu vì an toàn của dân.", "Các xã sửa cầu vì an toàn của dân", "DIRECTIVE", "Các xã sửa cầu vì an toàn của dân"),
        ("Các xã sửa cầu thay vì nhiều lần vá.", "Các xã sửa cầu thay vì nhiều lần vá", "DIRECTIVE", "Các xã sửa cầu thay vì nhiều lần vá"),
        ("Các xã treo ảnh: cầu, đường, chợ.", "Các xã treo ảnh: cầu, đường, chợ", "DIRECTIVE", "Các xã treo ảnh: cầu, đường, chợ"),
        ("Cầu xây chậm bởi mùa lũ đã đến.", "Cầu xây chậm bởi mùa lũ đã đến", "LIMITATION", "Cầu xây chậm bởi mùa lũ đã đến"),
        # A bracket that was opened before it.
        ("Xã Tân An (huyện Sơn Hạ), còn thiếu cầu.", "huyện Sơn Hạ), còn thiếu cầu", "LIMITATION", "còn thiếu cầu"),
        ("Xã Tân An (huyện Sơn Hạ) còn thiếu cầu.", "Xã Tân An (huyện Sơn Hạ) còn thiếu cầu", "LIMITATION", "Xã Tân An (huyện Sơn Hạ) còn thiếu cầu"),
    ],
)  # fmt: skip
def test_the_words_around_it_stay_outside(text: str, span: str, role: Role, left: str) -> None:
    assert trim(text, span, role) == left


@pytest.mark.parametrize(
    ("text", "span", "whole"),
    [
        ('Phải "cởi trói" thủ tục.', 'cởi trói" thủ tục', '"cởi trói" thủ tục'),
        ('Phải lo "Tết cho dân".', 'lo "Tết cho dân', 'lo "Tết cho dân"'),
        ("Sở bỏ tên 'trạm thu giá'.", "bỏ tên 'trạm thu giá", "bỏ tên 'trạm thu giá'"),
        ("Phải lo “Tết cho dân…”.", "lo “Tết cho dân", "lo “Tết cho dân…”"),
        ("Sửa cầu (cầu gỗ, cầu tre...), đường.", "Sửa cầu (cầu gỗ, cầu tre", "Sửa cầu (cầu gỗ, cầu tre...)"),
        # The quotation is around the statement.
        ('Ông nói: "Phải sửa cầu".', "Phải sửa cầu", "Phải sửa cầu"),
        ("Ông nói: “Phải sửa cầu.”", "Phải sửa cầu", "Phải sửa cầu"),
        ("Ông nói: 'Người H'Mông phải sửa cầu'.", "Người H'Mông phải sửa cầu", "Người H'Mông phải sửa cầu"),
        ("Ông nói (Phải sửa cầu).", "Phải sửa cầu", "Phải sửa cầu"),
    ],
)
def test_it_has_both_marks_of_a_pair_or_none(text: str, span: str, whole: str) -> None:
    article, entities = read(text)
    toks = tokens(article, entities)
    at = text.index(span)
    start, end = span_of(article, toks, bisect_left(toks.start, at), bisect_left(toks.start, at + len(span)))
    assert text[start:end] == whole


@given(
    st.lists(
        st.sampled_from('Thủ tướng Sở Y tế các xã , và : " ( ) đồng thời cần thứ hai là vì đặc biệt rà soát cầu .'.split()),
        min_size=2,
        max_size=25,
    ),
    st.sampled_from(ROLES),
)
def test_something_is_left_whatever_the_words(words: list[str], role: Role) -> None:
    article, entities = read(" ".join(words))
    toks = tokens(article, entities)
    i, j = trimmed(toks, 0, len(toks.word), role)
    assert 0 <= i < j <= len(toks.word)
