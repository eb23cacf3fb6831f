"""Who gets a task and who gives it, where the sentence says it in front of the task or by another name."""

from __future__ import annotations

from bisect import bisect_left
from time import process_time

import pytest

from test_statements_fields import read
from vngovnlp import extract
from vngovnlp.article import Article
from vngovnlp.dates import tag
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency, Directive
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.officials import link_officials
from vngovnlp.resolve.officials.between import EACH_OF
from vngovnlp.segment import sentences
from vngovnlp.statements.clauses import tokens
from vngovnlp.statements.tasks.actors import _body
from vngovnlp.statements.tasks.category_net import load_categories
from vngovnlp.statements.tasks.directives import Scene, Task, fill
from vngovnlp.statements.tasks.product import _DANGLING
from vngovnlp.statements.wording.parties import parties
from vngovnlp.statements.wording.predicate import predicate
from vngovnlp.statements.wording.verbal import LIKELY, ONES, PAIRS
from vngovnlp.text import normal


def told(text: str, *tasks: str) -> list[Directive]:
    """The rows of ``tasks``, cut from ``text``."""
    article, entities = read(text)
    toks = tokens(article, entities)
    agencies = link_agencies(article, entities)
    officials = link_officials(article, entities, agencies)
    scene = Scene.of(article, toks, entities, officials, agencies, tag(text, published=article.published))
    found = []
    for place, task in enumerate(tasks, start=1):
        at = text.index(task)
        i, j = bisect_left(toks.start, at), bisect_left(toks.start, at + len(task))
        found.append(Task(i, predicate(toks, i, j), j, 1.0, place))
    rows = fill(scene, found, load_categories(), given_on=None)
    for row in rows:
        assert tuple(text[a:b] for a, b in row.assignees_spans) == row.assignees
        assert row.issuer is None or row.issuer in text
    return rows


@pytest.mark.parametrize(
    ("task", "assignees"),
    [
        # Who gives it is no part of whoever is told.
        ("Sở Y tế được UBND tỉnh giao mua thuốc cho các xã", ("Sở Y tế",)),
        ("các hộ được hỗ trợ tiền cần dời nhà trước mùa lũ", ("các hộ",)),
        # Verbs that open no task by themselves end the name before them.
        ("UBND xã trả lại đất cho hộ dân", ("UBND xã",)),
        ("thanh niên đi làm bằng xe buýt", ("thanh niên",)),
        ("người dân ở nhà, tránh qua suối khi có lũ", ("người dân",)),
        ("các đơn vị nêu trên rà soát hồ sơ", ("các đơn vị nêu trên",)),
        ("các đơn vị một lần nữa rà soát hồ sơ", ("các đơn vị",)),
        ("phòng, chống dịch ở các xã", ()),
        ("phòng, ban rà soát hồ sơ", ("phòng, ban",)),
        ("các ngành chưa ban hành kế hoạch thì phải làm ngay", ("các ngành",)),
        ("từng đồng chí trong UBND xã, từng thôn rà soát hồ sơ", ("từng đồng chí trong UBND xã", "từng thôn")),
        ("các xã trong tháng rà soát hồ sơ", ("các xã",)),
        ("các tổ chức chính trị - xã hội rà soát hồ sơ", ("các tổ chức chính trị - xã hội",)),
        ("Sở Y tế - cơ quan thường trực rà soát hồ sơ", ("Sở Y tế",)),
        # What somebody does can be what they are called by.
        ("chủ đầu tư dừng thi công", ("chủ đầu tư",)),
        ("toàn ngành giáo dục và các xã cố gắng đủ sách cho năm học mới", ("toàn ngành giáo dục", "các xã")),
        ("các đoàn thanh tra, kiểm tra phải báo cáo hằng tuần", ("các đoàn thanh tra, kiểm tra",)),
        ("các tổ chức tôn giáo vận động giáo dân", ("các tổ chức tôn giáo",)),
        ("các bộ, ngành điều tra, làm rõ nguyên nhân", ("các bộ, ngành",)),
        ("các đơn vị kiểm tra, rà soát kho thuốc", ("các đơn vị",)),
        # A short form in brackets does not end the list.
        ("Sở Tài chính (STC), Sở Y tế và UBND xã rà soát kho thuốc", ("Sở Tài chính", "Sở Y tế", "UBND xã")),
        ("Sở Y tế (đơn vị quản lý), trước mắt phải rà soát kho thuốc", ("Sở Y tế",)),
        # A relative clause belongs to them if 'cần' or 'phải' stands behind it.
        ("các xã có vướng mắc về ranh giới cần thống nhất", ("các xã có vướng mắc về ranh giới",)),
        ("các xã có kế hoạch di dời, không phải chờ tỉnh", ("các xã",)),
        # The everyday verbs of others end it too; behind 'liên quan' the next verb is no name of a work.
        ("Sở Y tế giải thích rõ với bà con", ("Sở Y tế",)),
        ("các xã trực đêm ở bờ đê", ("các xã",)),
        ("hai địa phương giữ nguyên trạng khu chợ", ("hai địa phương",)),
        ("các bên liên quan xây dựng lại cầu", ("các bên liên quan",)),
        ("du khách chứng minh nơi ở", ("du khách",)),
        # So do words of time and degree, and what is to be done without a verb.
        ("các phòng, ban đang giữ hồ sơ chủ trì rà soát kho thuốc", ("các phòng, ban",)),
        ("các xã rất cố gắng sửa cầu trước mùa lũ", ("các xã",)),
        ("các xã thường xuyên sửa cầu", ("các xã",)),
        ("cơ quan này một mặt giúp dân sửa cầu", ("cơ quan này",)),
        ("các xã, một số thôn sửa cầu", ("các xã, một số thôn",)),
        ("nhà đầu tư các công tác chuẩn bị sửa cầu", ("nhà đầu tư",)),
        ("thường trực các xã rà soát kho thuốc", ("thường trực các xã",)),
        ("quân đội xây dựng các phương án giúp dân", ("quân đội",)),
        ("đội xây dựng cầu đường báo cáo xã", ("đội xây dựng cầu đường",)),
        ("chỉ huy hai tiểu đoàn phải sửa lại doanh trại", ("chỉ huy hai tiểu đoàn",)),
        ("hệ thống phòng, chống lao rà soát các ca mắc", ("hệ thống phòng, chống lao",)),
        ("giới chức quân đội phải bảo đảm an toàn", ("giới chức quân đội",)),
        ("tất cả quốc gia, bao gồm cả ta, rà soát cam kết", ("tất cả quốc gia",)),
        ("đơn giản hoá các thủ tục", ()),
        ("ba trọng tâm mà xã phải làm trước", ()),
        # Side by side they are two; officials and their bodies by level are one.
        ("doanh nghiệp, người dân tiết kiệm nước", ("doanh nghiệp", "người dân")),
        ("các ngân hàng, nhà đầu tư rà soát hợp đồng", ("các ngân hàng", "nhà đầu tư")),
        ("cán bộ, nhân dân giữ gìn đê điều", ("cán bộ, nhân dân",)),
        ("cấp ủy, chính quyền các cấp rà soát kho thuốc", ("cấp ủy, chính quyền các cấp",)),
        ("các sở, ngành, địa phương rà soát kho thuốc", ("các sở, ngành, địa phương",)),
        ("các cơ quan, tổ chức, cá nhân chấp hành quy định về đê", ("các cơ quan, tổ chức, cá nhân",)),
        ("ông Lò Khang và bà Mùa Dợ kiểm điểm sâu sắc", ("ông Lò Khang", "bà Mùa Dợ")),
        ("UBND xã cho thôn mượn đất", ("UBND xã",)),
        ("Sở Y tế, QLTT, CSGT kiểm tra", ("Sở Y tế", "QLTT", "CSGT")),
        ("lực lượng CSGT, TTGT kiểm tra", ("lực lượng CSGT, TTGT",)),
        ("mỗi bộ trưởng, chuyên viên đều có trách nhiệm", ("mỗi bộ trưởng, chuyên viên",)),
        # An office is called by its work, but a bare office can have work to do.
        ("Đội Quản lý trật tự đô thị vận động các hộ", ("Đội Quản lý trật tự đô thị",)),
        ("Sở nghiên cứu phương án thoát nước", ("Sở",)),
        ("Sở xây dựng kế hoạch thoát nước", ("Sở",)),
        # 'hậu cần' has no 'cần' in it, 'trật tự' no 'tự'.
        ("Cục Hậu cần rà soát kho thuốc", ("Cục Hậu cần",)),
        # A name that no list knows stands in capitals between the order and its verb.
        ("Hoabanex công bố kết quả", ("Hoabanex",)),
        ("Tiến hành rà soát kho thuốc", ()),
        # They begin like a body and are none.
        ("cơ cấu lại đàn bò", ()),
        ("toàn diện, đồng bộ trong đổi mới", ()),
        ("các dịch vụ công phải rẻ hơn", ()),
        ("một mô hình chợ sạch cần nhân rộng", ()),
        ("các cuộc họp cần ngắn hơn", ()),
        ("một số kiến trúc cũ phải giữ", ()),
        # Verbs known by counting: anywhere behind the name; of one syllable, behind a name or a collective alone.
        ("các sở, ngành gấp rút mua thuốc", ("các sở, ngành",)),
        ("lãnh đạo bến phà Vân Hồ bố trí thêm thuyền", ("lãnh đạo bến phà Vân Hồ",)),
        ("Sở Y tế xuất kho thuốc", ("Sở Y tế",)),
        ("các hộ kê khai chậm phải bổ sung hồ sơ", ("các hộ kê khai chậm",)),
        ("UBND xã chỉ cho mượn kho", ("UBND xã",)),
        ("ban chỉ huy đê rà soát kho", ("ban chỉ huy đê",)),
        ('Sở Y tế "dọn dẹp" kho thuốc', ("Sở Y tế",)),
        # What is said of how and when it is done ends the name; what says which body is meant does not.
        ("các xã, trên tinh thần khẩn trương, rà soát kho thuốc", ("các xã",)),
        ("Sở Y tế chậm nhất tuần sau phải rà soát kho thuốc", ("Sở Y tế",)),
        ("các đơn vị có liên quan rà soát kho thuốc", ("các đơn vị có liên quan",)),
        ("các đơn vị có phương án mua thuốc", ("các đơn vị",)),
        ("các xã trong tỉnh rà soát kho thuốc", ("các xã trong tỉnh",)),
        ("các xã trong tháng này rà soát kho thuốc", ("các xã",)),
        ("chính quyền từ tỉnh đến cơ sở rà soát kho thuốc", ("chính quyền từ tỉnh đến cơ sở",)),
        ("chính quyền từ nay rà soát kho thuốc", ("chính quyền",)),
        ("cơ quan kiểm định của tỉnh có ý kiến sớm", ("cơ quan kiểm định của tỉnh",)),
        ("cơ quan kiểm định hồ sơ của tỉnh", ("cơ quan",)),
        ("người phân loại hồ sơ phải mặc đồng phục", ("người phân loại hồ sơ",)),
        ("người phân loại hồ sơ và dọn bến phà, không để ai phải chờ", ("người",)),
        ("ngành giao thông rà soát cầu", ("ngành giao thông",)),
        ("bộ đội quản lý chặt vùng trời", ("bộ đội",)),
        # One more party behind 'cùng', 'cũng như', a semicolon.
        ("Sở Y tế cùng các xã rà soát kho thuốc", ("Sở Y tế", "các xã")),
        ("Sở Y tế cùng rà soát kho thuốc", ("Sở Y tế",)),
        ("nhà trường cũng như các xã rà soát kho thuốc", ("nhà trường", "các xã")),
        ("các sở, đặc biệt là Sở Y tế, rà soát kho thuốc", ("các sở", "Sở Y tế")),
        ("các sở, ngành; UBND xã; các trường rà soát kho thuốc", ("các sở, ngành", "UBND xã", "các trường")),
        ("các sở, ngành; rà soát kho thuốc", ("các sở, ngành",)),
        # Officials, kinds of bodies and counted bodies side by side are several; those under one head are one.
        ("thủ trưởng các sở, chủ tịch UBND xã rà soát kho thuốc", ("thủ trưởng các sở", "chủ tịch UBND xã")),
        ("bí thư, chủ tịch các xã rà soát kho thuốc", ("bí thư, chủ tịch các xã",)),
        ("các trường, bệnh viện rà soát kho thuốc", ("các trường", "bệnh viện")),
        ("lãnh đạo các trường, bệnh viện rà soát kho thuốc", ("lãnh đạo các trường, bệnh viện",)),
        ("Sở Y tế và lực lượng dân quân rà soát kho thuốc", ("Sở Y tế", "lực lượng dân quân")),
        ("các bộ và ngành rà soát kho thuốc", ("các bộ và ngành",)),
        ("3 sở và 9 quận rà soát kho thuốc", ("3 sở", "9 quận")),
        ("9 con bò phải tiêm phòng", ()),
        ("lãnh đạo xã, chính quyền thôn rà soát kho thuốc", ("lãnh đạo xã", "chính quyền thôn")),
        # A collective stands for those named behind the colon, but a list of places belongs to its body.
        ("các sở: Sở Y tế, Sở Tài chính rà soát kho thuốc", ("Sở Y tế", "Sở Tài chính")),
        ("các đơn vị: rà soát kho thuốc", ("các đơn vị",)),
        # A title behind a name belongs to that person; two titles before one name are one person.
        ("Bộ trưởng, Phó Chủ tịch UBND tỉnh Đinh Thị Thảo kiểm điểm", ("Đinh Thị Thảo",)),
        ("ông Lò Văn Khánh, Phó Giám đốc Sở Y tế, và bà Đinh Thị Thảo kiểm điểm", ("Lò Văn Khánh", "Đinh Thị Thảo")),
        # The name behind an order is told, whatever verb follows.
        ("Vân Hồ miễn học phí", ("Vân Hồ",)),
        # Who is told by a speaker inside the task, and who gets a duty.
        ("trách nhiệm cho Sở Y tế rà soát kho thuốc", ("Sở Y tế",)),
        ("khẩn các xã rà soát kho thuốc", ("các xã",)),
        ("chi bộ quan tâm kết nạp đảng viên trẻ", ("chi bộ",)),
        ("đảng bộ quản lý đảng viên đi làm xa", ("đảng bộ",)),
        ("các đơn vị thi công khẩn trương hoàn thành nắp cống", ("các đơn vị thi công",)),
        ('các phòng chức năng "bớt họp hành" và rà soát kho thuốc', ("các phòng chức năng",)),
        # 'hàng không' has no 'không' in it, but 'khách hàng' can be told not to do something.
        ("các hãng hàng không trong nước mở thêm đường bay", ("các hãng hàng không trong nước",)),
        ("các hãng hàng không phải mở thêm đường bay", ("các hãng hàng không",)),
        ("khách hàng không tụ tập ở bến phà", ("khách hàng",)),
        ("lãnh đạo xã đối chất với chủ thuyền", ("lãnh đạo xã",)),
        # What must be done to somebody or something is done by others, unless they get a duty.
        ("những sai sót của kho thuốc phải được khắc phục", ()),
        ("người dân phải được dùng nước sạch", ()),
        ("các quy hoạch, dự án bến phà cũng phải được công khai", ()),
        ("Sở Y tế cần được giao quản lý kho thuốc", ("Sở Y tế",)),
        ("Sở Y tế rà soát kho thuốc, hồ sơ phải được lưu", ("Sở Y tế",)),
        # What denies, goes on or sets against is no part of the name; nor is by when it is to be done.
        ("Sở Y tế vẫn phải rà soát kho thuốc", ("Sở Y tế",)),
        ("các xã không nên rà soát kho thuốc", ("các xã",)),
        ("Sở Y tế, mà trước hết là các trạm, làm đầu mối rà soát kho thuốc", ("Sở Y tế",)),
        ("Sở Y tế trễ nhất tuần sau phải rà soát kho thuốc", ("Sở Y tế",)),
        ("tổ giúp việc, Sở Y tế rà soát kho thuốc", ("tổ giúp việc", "Sở Y tế")),
        ("gia đình ông Lò Văn Khánh rà soát kho thuốc", ("gia đình ông Lò Văn Khánh",)),
        # Things that begin like a body, or have its name in theirs.
        ("các chuyên mục cần ngắn gọn hơn", ()),
        ("mọi nhận định phải theo thực tế", ()),
        ("Chính phủ điện tử phải thuận tiện cho người dân", ()),
        ("Chính phủ phải rà soát kho thuốc", ("Chính phủ",)),
        ("tỉnh táo trước tin đồn", ()),
    ],
)
def test_where_an_assignee_ends(task: str, assignees: tuple[str, ...]) -> None:
    (row,) = told(f"Chủ tịch UBND tỉnh Lò Văn Khánh yêu cầu {task}.", task)
    assert row.assignees == assignees


@pytest.mark.parametrize(
    ("text", "task", "assignees"),
    [
        ("Chủ tịch yêu cầu trong năm tới, Sở Y tế cần làm tốt các việc như: mua thuốc cho xã.", "mua thuốc cho xã", ("Sở Y tế",)),
        ("Sở Y tế cũng được đề nghị rà soát kho thuốc.", "rà soát kho thuốc", ("Sở Y tế",)),
        ("Hai nước phát triển tốt, hai bên cần: đẩy mạnh hợp tác.", "đẩy mạnh hợp tác", ("hai bên",)),
        ("Sở Y tế thực hiện tốt nhiệm vụ được giao, yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ()),
        ("UBND tỉnh có văn bản gửi các sở, ngành và UBND xã yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ("các sở, ngành", "UBND xã")),
        ("Trong văn bản gửi các sở, ngành, ông Lò Văn Khánh yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ("các sở, ngành",)),
        ("UBND tỉnh gửi văn bản đến Sở Y tế, bày tỏ lo ngại và đề nghị rà soát kho thuốc.", "rà soát kho thuốc", ("Sở Y tế",)),
        ("Đối với Sở Y tế, đẩy nhanh mua thuốc.", "đẩy nhanh mua thuốc", ("Sở Y tế",)),
        ("Đối với các hộ vi phạm, xử lý nghiêm.", "xử lý nghiêm", ()),
        ("Đối với cán bộ, đảng viên vi phạm, cần xử lý nghiêm.", "xử lý nghiêm", ()),
        ("Đối với Sở Y tế, cần đẩy nhanh mua thuốc.", "đẩy nhanh mua thuốc", ("Sở Y tế",)),
        # A circumstance that names a body, and another who gives the order; a letter 'về việc'; a notice; a duty given at once.
        ("Ông giao việc: đối với Sở Y tế: đẩy nhanh mua thuốc.", "đẩy nhanh mua thuốc", ("Sở Y tế",)),
        ("Ông giao các xã dọn cống; riêng Sở Y tế, đẩy nhanh mua thuốc.", "đẩy nhanh mua thuốc", ("Sở Y tế",)),
        ("Riêng Sở Y tế tỉnh họp muộn, đẩy nhanh mua thuốc.", "đẩy nhanh mua thuốc", ()),
        ("Riêng năm nay, đẩy nhanh mua thuốc.", "đẩy nhanh mua thuốc", ()),
        ("Đối với Sở Y tế, dọn cống; đẩy nhanh mua thuốc.", "đẩy nhanh mua thuốc", ("Sở Y tế",)),
        ("Đối với kho ở Hòa An, dọn cống; đẩy nhanh mua thuốc.", "đẩy nhanh mua thuốc", ()),
        ("Đối với Sở Y tế, lãnh đạo tỉnh yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ("Sở Y tế",)),
        ("Với khu chợ, lãnh đạo tỉnh yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ()),
        ("UBND tỉnh có văn bản gửi các sở, ngành về việc rà soát kho thuốc.", "rà soát kho thuốc", ("các sở, ngành",)),
        ("UBND xã thông báo đến các hộ dân, đề nghị rà soát kho thuốc.", "rà soát kho thuốc", ("các hộ dân",)),
        # Who is called, or gets the letter, one after the other; but a letter that orders, or a call, is nobody.
        ("Thủ tướng gọi điện cho Phó Giám đốc Sở Y tế Lò Văn Khánh yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ("Lò Văn Khánh",)),
        ("Thủ tướng đã điện thoại tới UBND tỉnh, yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ("UBND tỉnh",)),
        ("Thủ tướng có công điện đến các huyện, thị xã yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ("các huyện, thị xã",)),
        ("Thủ tướng ký công văn gửi UBND tỉnh; Sở Y tế; Công an tỉnh chỉ đạo rà soát kho thuốc.", "rà soát kho thuốc", ("UBND tỉnh", "Sở Y tế", "Công an tỉnh")),
        ("Thủ tướng gửi công văn chỉ đạo rà soát kho thuốc.", "rà soát kho thuốc", ()),
        ("Thủ tướng gọi điện yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ()),
        ("Thủ tướng sửa lưới điện cho các xã, yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ()),
        ("UBND tỉnh giao ngay cho Sở Y tế lập tổ, sớm rà soát kho thuốc.", "sớm rà soát kho thuốc", ("Sở Y tế",)),
        ("Đối với lực lượng biên phòng, lãnh đạo tỉnh yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ("lực lượng biên phòng",)),
        ("Riêng với các địa phương ven sông, lãnh đạo tỉnh đề nghị dọn bến phà.", "dọn bến phà", ("các địa phương ven sông",)),
        ("Đối với các doanh nghiệp vi phạm, lãnh đạo tỉnh yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ()),
        ("Đối với bộ hồ sơ cũ, lãnh đạo tỉnh yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ()),
        # The subject behind a circumstance, and what only looks like one.
        ("Ông Lò Văn Khánh nói ngay từ bây giờ Sở Y tế phải mua thuốc.", "ngay từ bây giờ Sở Y tế phải mua thuốc", ("Sở Y tế",)),
        ("Hàng tháng, các trạm y tế báo cáo.", "Hàng tháng, các trạm y tế báo cáo", ("các trạm y tế",)),
        ("Hàng tháng, các khoản thu phải rõ.", "Hàng tháng, các khoản thu phải rõ", ()),
        ("Người dân được khuyến cáo ở nhà.", "ở nhà", ("Người dân",)),
        ("Chủ tịch yêu cầu đến cuối năm, Sở Y tế phải rà soát kho thuốc.", "đến cuối năm, Sở Y tế phải rà soát kho thuốc", ("Sở Y tế",)),
        ("Khách đông, vì thế ngành y tế phải mua thuốc.", "vì thế ngành y tế phải mua thuốc", ("ngành y tế",)),
        ("Định kỳ hằng quý, Sở Y tế báo cáo.", "Định kỳ hằng quý, Sở Y tế báo cáo", ("Sở Y tế",)),
        ("Chủ tịch yêu cầu nhu cầu của các xã phải rõ.", "nhu cầu của các xã phải rõ", ()),
        # A place where something is, with the task behind the comma, is told nothing; a body is.
        ("Chủ tịch nói tại Bản Mế, Vân Hồ cần rà soát kho thuốc.", "Vân Hồ cần rà soát kho thuốc", ()),
        ("Chủ tịch nói như ở các xã Bản Mế, Vân Hồ cần rà soát kho thuốc.", "Vân Hồ cần rà soát kho thuốc", ()),
        ("Chủ tịch nói: Bản Mế, Vân Hồ cần rà soát kho thuốc.", "Vân Hồ cần rà soát kho thuốc", ("Vân Hồ",)),
        # 'ông', 'bà' alone stand for the one named before, but not for the one who gives the order.
        ("Bà Đinh Thị Thảo nói Chủ tịch Lò Văn Khánh yêu cầu bà rà soát kho thuốc.", "bà rà soát kho thuốc", ("Đinh Thị Thảo",)),
        ("Chủ tịch Lò Văn Khánh yêu cầu bà rà soát kho thuốc.", "bà rà soát kho thuốc", ("bà",)),
        # What joins a task to the one before; a collective that begins before the task; a speaker inside it.
        ("Còn ngành y tế rà soát kho thuốc.", "Còn ngành y tế rà soát kho thuốc", ("ngành y tế",)),
        ("UBND tỉnh gửi văn bản cho các sở, ban, ngành rà soát kho thuốc.", "ban, ngành rà soát kho thuốc", ("các sở, ban, ngành",)),
        ("Ông Lò Văn Khánh chỉ thị các xã rà soát kho thuốc.", "Ông Lò Văn Khánh chỉ thị các xã rà soát kho thuốc", ("các xã",)),
        ("Ông Lò Văn Khánh nói các xã phải rà soát kho thuốc.", "Ông Lò Văn Khánh nói các xã phải rà soát kho thuốc", ("các xã",)),
        ("Chủ tịch yêu cầu Sở Y tế nói chuyện với các xã.", "Sở Y tế nói chuyện với các xã", ("Sở Y tế",)),
        ("Thủ tướng chỉ thị toàn quân rà soát kho thuốc.", "Thủ tướng chỉ thị toàn quân rà soát kho thuốc", ("toàn quân",)),
        ("Phân công bà Đinh Thị Thảo quản lý bến phà.", "Phân công bà Đinh Thị Thảo quản lý bến phà", ("Đinh Thị Thảo",)),
        ("Phân công lịch trực bến phà.", "Phân công lịch trực bến phà", ()),
        # The whole list is told, not the last of it; what is said before the comma ends it.
        ("Các nhà hàng, xí nghiệp được đề nghị tiết kiệm nước.", "tiết kiệm nước", ("Các nhà hàng, xí nghiệp",)),
        ("Các xã mua thuốc, Sở Y tế được đề nghị rà soát kho thuốc.", "rà soát kho thuốc", ("Sở Y tế",)),
        ("Các xã quản lý chưa tốt, phải rà soát kho thuốc.", "rà soát kho thuốc", ()),
        # Who is told by another: 'được', 'bị' with the one who tells.
        ("Sở Y tế đã được lãnh đạo tỉnh yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", ("Sở Y tế",)),
        ("Chủ đầu tư bị UBND xã yêu cầu tháo dỡ rào chắn.", "tháo dỡ rào chắn", ("Chủ đầu tư",)),
        ("Sở Y tế bị cáo buộc chỉ đạo mua thuốc giá cao.", "mua thuốc giá cao", ()),
        ("Sở Y tế nhận được văn bản đề nghị rà soát kho thuốc.", "rà soát kho thuốc", ()),
    ],
)  # fmt: skip
def test_the_assignee_stands_before_the_task(text: str, task: str, assignees: tuple[str, ...]) -> None:
    (row,) = told(text, task)
    assert row.assignees == assignees


@pytest.mark.parametrize(
    ("second", "assignees"),
    [
        ("Việc mua thuốc phải công khai", ()),
        ("Các thủ tục đấu thầu cần đơn giản hơn", ()),
        ("Giường bệnh phải gần cửa", ()),
        ("Kiểm kê những gì phải bán", ("Sở Y tế",)),
        ("Rà soát việc mua thuốc, không để lãng phí", ("Sở Y tế",)),
        ("Người bệnh phải được hỏi ý kiến", ()),
        # So it is where an unnamed leader orders anew; who goes on without a speaker means the same party.
        ("Người đứng đầu UBND tỉnh cũng yêu cầu rà soát bến phà", ()),
        ("Bên cạnh đó, rà soát bến phà", ("Sở Y tế",)),
    ],
)
def test_what_is_said_of_a_thing_is_not_the_business_of_the_party_before(second: str, assignees: tuple[str, ...]) -> None:
    first = "Sở Y tế mua thuốc"
    task = second.rpartition("yêu cầu ")[2]
    assert told(f"Chủ tịch Lò Văn Khánh yêu cầu {first}. {second}.", first, task)[1].assignees == assignees


@pytest.mark.parametrize(
    ("task", "coordinators"),
    [
        (
            "Sở Xây dựng chủ trì, phối hợp Sở Y tế, Công an tỉnh và các xã kiểm tra bến phà",
            ("Sở Y tế", "Công an tỉnh", "các xã"),
        ),
        ("Sở Xây dựng phối hợp các địa phương cùng UBND xã kiểm tra bến phà", ("các địa phương", "UBND xã")),
        ("Sở Xây dựng phối hợp chặt chẽ các đơn vị liên quan dứt điểm bàn giao bến phà", ("các đơn vị liên quan",)),
        ("Sở Xây dựng phối hợp chặt chẽ với Sở Y tế làm rõ nguyên nhân", ("Sở Y tế",)),
        # Bodies whose names begin with their matter, and a matter alone.
        (
            "Sở Xây dựng phối hợp với Sở Y tế, Thuế tỉnh, Điện lực huyện và các xã kiểm tra bến phà",
            ("Sở Y tế", "Thuế tỉnh", "Điện lực huyện", "các xã"),
        ),
        ("Sở Xây dựng phối hợp với ngành tài chính, thuế kiểm tra bến phà", ("ngành tài chính, thuế",)),
        # Who joins in whoever presides.
        ("Sở Xây dựng chủ trì, Sở Y tế và các xã phối hợp kiểm tra bến phà", ("Sở Y tế", "các xã")),
        ("Sở Xây dựng chủ trì rà soát, có kế hoạch phối hợp kiểm tra bến phà", ()),
        ("Sở Xây dựng kết hợp với các xã kiểm tra bến phà", ("các xã",)),
        ("Sở Xây dựng phối hợp với cơ quan điều tra, làm rõ vụ việc", ("cơ quan điều tra",)),
        # A second verb or its object is nobody to work with.
        ("Sở Xây dựng kết hợp kiểm tra bến phà với dọn rác", ()),
        ("Sở Xây dựng phối hợp tổ chức dọn bến phà", ()),
        ("Sở Xây dựng phối hợp chỉ đạo Sở Y tế dọn bến phà", ()),
        ("Sở Xây dựng phối hợp giữa các ngành để dọn bến phà", ()),
        ("Sở Xây dựng phối hợp các giải pháp dọn bến phà", ()),
        # A family is somebody to work with; so is whoever one presides with.
        ("Sở Xây dựng phối hợp với gia đình, các xã dọn bến phà", ("gia đình", "các xã")),
        ("Sở Xây dựng chủ trì với Sở Y tế thẩm định đề án", ("Sở Y tế",)),
        ("Sở Xây dựng chủ trì cùng với Sở Y tế thẩm định đề án", ("Sở Y tế",)),
        ("Sở Xây dựng chủ trì với tinh thần khẩn trương dọn bến phà", ()),
    ],
)
def test_those_that_a_task_is_done_with(task: str, coordinators: tuple[str, ...]) -> None:
    (row,) = told(f"Chủ tịch Lò Văn Khánh yêu cầu {task}.", task)
    assert (row.assignees, row.coordinators) == (("Sở Xây dựng",), coordinators)


@pytest.mark.parametrize(
    ("task", "product"),
    [
        ("Sở Y tế xây dựng phương án sửa công trình nước sạch trước ngày 1/6", "phương án sửa công trình nước sạch"),
        ("Sở Y tế lập báo cáo giải trình gửi UBND tỉnh", "báo cáo giải trình"),
        ("Sở Y tế lập kế hoạch trồng 12.500 cây ven sông", "kế hoạch trồng 12.500 cây ven sông"),
        (
            "Sở Y tế có giải pháp khắc phục triệt để tình trạng thiếu thuốc",
            "giải pháp khắc phục triệt để tình trạng thiếu thuốc",
        ),
        ("Sở Y tế có giải pháp để khắc phục tình trạng thiếu thuốc", "giải pháp"),
        ("Sở Y tế hoàn thiện quy chế trên cơ sở góp ý của các xã", "quy chế"),
        ("Sở Y tế có kế hoạch mua thuốc nhưng không mua chịu", "kế hoạch mua thuốc"),
        ("Sở Y tế lập danh sách hộ nghèo của từng xã, thôn", "danh sách hộ nghèo của từng xã, thôn"),
        # Commas inside of what the paper is about; another verb is another deed.
        ("Sở Y tế lập kế hoạch phòng, chống dịch trên đàn bò", "kế hoạch phòng, chống dịch trên đàn bò"),
        ("Sở Y tế ban hành quy định về quản lý, sử dụng kho thuốc", "quy định về quản lý, sử dụng kho thuốc"),
        ("Sở Y tế ban hành quy định về quản lý, báo cáo UBND tỉnh", "quy định về quản lý"),
        ("Sở Y tế ban hành quy định về quản lý kho, kiểm tra các chợ", "quy định về quản lý kho"),
        ("Sở Y tế lập danh sách cán bộ, công chức đã tiêm", "danh sách cán bộ, công chức"),
        ("Sở Y tế lập danh sách cán bộ, tổ chức tiêm cho các xã", "danh sách cán bộ"),
        ("Sở Y tế hoàn thành báo cáo về các, khoản thu", "báo cáo"),
        ("Sở Y tế hoàn thành báo cáo Thủ tướng", "báo cáo"),
        ("Sở Y tế gửi báo cáo về Bộ Y tế để tổng hợp", "báo cáo"),
        ("Sở Y tế gửi báo cáo về bộ máy mới", "báo cáo về bộ máy mới"),
        # A draft law is a paper, what is built is none.
        ("Sở Y tế trình dự án luật phòng bệnh", "dự án luật phòng bệnh"),
        ("Sở Y tế lập dự án mua thuốc", "dự án mua thuốc"),
        ("Sở Y tế đầu tư xây dựng dự án trên", None),
        # Papers of all kinds; what they are for stays whole.
        ("Sở Y tế gửi công văn trả lời cử tri", "công văn trả lời cử tri"),
        ("Sở Y tế biên soạn sổ tay phòng dịch", "sổ tay phòng dịch"),
        ("Sở Y tế sửa đổi, bổ sung quy trình khám bệnh", "quy trình khám bệnh"),
        ("Sở Y tế có ý kiến bằng văn bản", "ý kiến bằng văn bản"),
        ("Sở Y tế có ý kiến của nhiều bên", None),
        ("Sở Y tế đổi mới công tác tham mưu chiến lược", None),
        ("Sở Y tế lập đề án mua trang thiết bị", "đề án mua trang thiết bị"),
        # What is handed in for approval comes forth, what was approved does not.
        ("Sở Y tế trình UBND tỉnh phê duyệt kế hoạch mua thuốc", "kế hoạch mua thuốc"),
        ("Sở Y tế thực hiện Quyết định phê duyệt kế hoạch mua thuốc", None),
    ],
)
def test_what_a_task_brings_forth(task: str, product: str | None) -> None:
    (row,) = told(f"Chủ tịch Lò Văn Khánh yêu cầu {task}.", task)
    assert row.product == product


@pytest.mark.parametrize(
    ("text", "task", "issuer"),
    [
        # A body is named by its fullest form, if that is of the same level.
        ("UBND TP Vân Hồ họp về chợ. UBND thành phố yêu cầu Sở Y tế rà soát chợ.", "Sở Y tế rà soát chợ", "UBND TP Vân Hồ"),
        ("UBND thành phố Vân Hồ họp. UBND tỉnh yêu cầu Sở Y tế rà soát chợ.", "Sở Y tế rà soát chợ", "UBND tỉnh"),
        # Who is told to do something does not give the task.
        ("Thủ tướng họp về dịch. Bộ Y tế cũng được yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", "Thủ tướng"),
        # 'cơ sở' is no department.
        ("Thủ tướng họp. Trên cơ sở đó, yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", "Thủ tướng"),
        # Leaders without a name are given as the text calls them.
        (
            "Đại tá Lò Văn Khánh nói về vụ cháy. Lãnh đạo Công an tỉnh cho hay đã chỉ đạo các đội tuần tra.",
            "các đội tuần tra",
            "Lãnh đạo Công an tỉnh",
        ),
        # Whoever stands before 'được' is told; all in a list are those that the letter goes to.
        ("Sở Y tế được UBND tỉnh giao rà soát kho thuốc.", "rà soát kho thuốc", "UBND tỉnh"),
        ("UBND tỉnh có văn bản gửi Thủ tướng và Sở Y tế đề nghị rà soát kho thuốc.", "rà soát kho thuốc", "UBND tỉnh"),
        ("Sau khi họp với Sở Y tế, UBND tỉnh yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", "UBND tỉnh"),
        # Who is called on the telephone or blamed gives nothing; who calls or blames does.
        ("Thủ tướng gọi điện cho Bộ trưởng Đinh Thị Thảo yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", "Thủ tướng"),
        (
            "UBND tỉnh phê bình nghiêm khắc Sở Y tế và yêu cầu UBND xã rà soát kho thuốc.",
            "UBND xã rà soát kho thuốc",
            "UBND tỉnh",
        ),
        ("UBND tỉnh ký công văn gửi Sở Y tế; Công an tỉnh chỉ đạo rà soát kho thuốc.", "rà soát kho thuốc", "UBND tỉnh"),
        ("Sau khi bị phê bình, Sở Y tế yêu cầu UBND xã rà soát kho thuốc.", "UBND xã rà soát kho thuốc", "Sở Y tế"),
        ("Theo thông báo của UBND tỉnh, Sở Y tế rà soát kho thuốc.", "Sở Y tế rà soát kho thuốc", "UBND tỉnh"),
        ("Tin từ UBND tỉnh cho hay vừa giao Sở Y tế rà soát kho thuốc.", "Sở Y tế rà soát kho thuốc", "UBND tỉnh"),
    ],
)
def test_who_gives_it(text: str, task: str, issuer: str) -> None:
    (row,) = told(text, task)
    assert row.issuer == issuer


@pytest.mark.parametrize(
    ("text", "task", "issuer", "assignees"),
    [
        # Nobody gives a task to themselves: who is ordered is the assignee, who is told of what he does is none.
        ("Lò Văn Khánh họp. Phân công Lò Văn Khánh điều hành trạm y tế.", "Lò Văn Khánh điều hành trạm y tế", None, ("Lò Văn Khánh",)),
        ("Thủ tướng họp về dịch. Thủ tướng chủ trì rà soát kho thuốc.", "Thủ tướng chủ trì rà soát kho thuốc", "Thủ tướng", ()),
        ("Thủ tướng yêu cầu UBND tỉnh rà soát kho thuốc.", "UBND tỉnh rà soát kho thuốc", "Thủ tướng", ("UBND tỉnh",)),
        # So it is with the titles before the name, with what they did behind it, and where they had to speak.
        ("Chủ tịch UBND tỉnh Lò Văn Khánh họp. Chủ tịch UBND tỉnh Lò Văn Khánh mua thuốc.", "Chủ tịch UBND tỉnh Lò Văn Khánh mua thuốc", "Lò Văn Khánh", ()),
        ("Thủ tướng họp về dịch. Thủ tướng đồng tình phải rà soát kho thuốc.", "Thủ tướng đồng tình phải rà soát kho thuốc", "Thủ tướng", ()),
        ("Thủ tướng đã phải ra văn bản yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", "Thủ tướng", ()),
        ("UBND tỉnh họp. UBND tỉnh cũng quyết nghị đẩy nhanh mua thuốc.", "UBND tỉnh cũng quyết nghị đẩy nhanh mua thuốc", "UBND tỉnh", ()),
        ("Thủ tướng họp. Sở Y tế cũng phải rà soát kho thuốc.", "Sở Y tế cũng phải rà soát kho thuốc", "Thủ tướng", ("Sở Y tế",)),
        ("UBND tỉnh họp. Sở Y tế và UBND tỉnh được yêu cầu rà soát kho thuốc.", "Sở Y tế và UBND tỉnh được yêu cầu rà soát kho thuốc", "UBND tỉnh", ("Sở Y tế", "UBND tỉnh")),
        ("Thủ tướng yêu cầu Phó Chủ tịch UBND tỉnh Lò Văn Khánh rà soát kho thuốc.", "Phó Chủ tịch UBND tỉnh Lò Văn Khánh rà soát kho thuốc", "Thủ tướng", ("Lò Văn Khánh",)),
        ("Lò Văn Khánh yêu cầu lãnh đạo Sở Y tế rà soát kho thuốc.", "lãnh đạo Sở Y tế rà soát kho thuốc", "Lò Văn Khánh", ("lãnh đạo Sở Y tế",)),
    ],
)  # fmt: skip
def test_who_gives_a_task_does_not_get_it(text: str, task: str, issuer: str | None, assignees: tuple[str, ...]) -> None:
    (row,) = told(text, task)
    assert (row.issuer, row.assignees) == (issuer, assignees)


@pytest.mark.parametrize(
    ("first", "second", "issuer"),
    [
        # A headline without a name is given by the first person who gives a task, else by the first body.
        ("Yêu cầu rà soát chợ", "UBND tỉnh vừa yêu cầu mua thuốc", "UBND tỉnh"),
        ("Yêu cầu rà soát chợ", "UBND tỉnh họp, Thủ tướng yêu cầu mua thuốc", "Thủ tướng"),
        ("Yêu cầu rà soát chợ", "Hôm qua trời mưa, cần mua thuốc", None),
    ],
)
def test_who_speaks_in_a_headline(first: str, second: str, issuer: str | None) -> None:
    assert told(f"{first}. {second}.", "rà soát chợ", "mua thuốc")[0].issuer == issuer


@pytest.mark.parametrize(
    ("text", "marks", "listed"),
    [
        # Places of one body are one party, countries side by side are two; the place around a body is left out.
        ("UBND các xã Mường Sa và Mường Lim", ("Mường Sa", "Mường Lim"), ["UBND các xã Mường Sa và Mường Lim"]),
        ("các tỉnh Mường Sa, Mường Lim", ("Mường Sa", "Mường Lim"), ["các tỉnh Mường Sa", "Mường Lim"]),
        ("Mường Sa và Mường Lim", ("Mường Sa", "Mường Lim"), ["Mường Sa", "Mường Lim"]),
        ("Mường Sa - Mường Lim", ("Mường Sa", "Mường Lim"), ["Mường Sa", "Mường Lim"]),
        ("Đội Mường Sa - Mường Lim", (), ["Đội Mường Sa"]),
        ("UBND xã Sa, huyện Lim, các trường", ("+UBND xã Sa", "huyện Lim"), ["UBND xã Sa", "các trường"]),
        ("UBND xã Sa, xã Lim", ("+UBND xã Sa", "xã Lim"), ["UBND xã Sa", "xã Lim"]),
        # Behind a colon.
        ("các sở: Y tế, Văn hóa và UBND xã", ("+Y tế", "+Văn hóa", "+UBND xã"), ["Y tế", "Văn hóa", "UBND xã"]),
        ("Giám đốc các sở: Y tế, Văn hóa và UBND xã", ("+Y tế", "+Văn hóa", "+UBND xã"), ["Giám đốc các sở: Y tế, Văn hóa", "UBND xã"]),
        ("UBND các xã: Sa, Lim", ("Sa", "Lim"), ["UBND các xã: Sa, Lim"]),
    ],
)  # fmt: skip
def test_names_in_a_list(text: str, marks: tuple[str, ...], listed: list[str]) -> None:
    entities = []
    for mark in marks:
        name = mark.removeprefix("+")
        at = text.index(name)
        entities.append(Match(at, at + len(name), "AGENCY" if mark.startswith("+") else "LOCATION", None, "test"))
    toks = tokens(Article(text, normal(text), sentences(text)), entities)
    found = parties(toks, 0, len(toks.word))
    assert [text[toks.start[a] : toks.end[b - 1]] for a, b in found] == listed


def test_verbs_found_by_counting_are_normal_forms_and_no_bodies() -> None:
    words = ONES | LIKELY | {word for pair in PAIRS for word in pair}
    assert all(word == normal(word) and word.isalpha() for word in words)
    assert {("gấp", "rút"), ("sẵn", "sàng")} <= PAIRS
    assert PAIRS.isdisjoint({("thanh", "niên"), ("bà", "con"), ("cơ", "quan"), ("địa", "phương"), ("lãnh", "đạo")})


@pytest.mark.parametrize(
    ("place", "works"),
    [
        ("huyện Hòa Sơn", True),
        ("Hòa Sơn", True),
        ("sân vận động Hòa Sơn", False),
        ("quốc lộ 3", False),
        ("Quốc Sơn", True),
        ("đoạn Hòa Sơn - Tân Hải", False),
    ],
)
def test_no_road_or_ground_gets_a_task(place: str, works: bool) -> None:
    article, _ = read(f"{place} khẩn trương bàn giao mặt bằng")
    toks = tokens(article, [Match(0, len(place), "LOCATION", None, "test")])
    p = predicate(toks, 0, len(toks.word))
    assert bool(parties(toks, 0, p)) is works


def test_half_of_a_word_gives_nobody_a_task() -> None:
    (row,) = told("Ngành giao thông: Giữ nguyên trạm thu phí.", "Giữ nguyên trạm thu phí")
    assert row.assignees == ()
    (row,) = told("Chủ tịch UBND tỉnh Lò Văn Khánh giao các xã: Giữ nguyên trạm thu phí.", "Giữ nguyên trạm thu phí")
    assert row.assignees == ("các xã",)


@pytest.mark.parametrize(
    ("here", "fullest", "chosen"),
    [
        ("Bộ Y tế", "Y tế và Dân số miền núi", "Bộ Y tế"),  # '[Thứ trưởng] Y tế ...' names no ministry by itself
        ("Bộ Y tế", "Bộ Y tế và Dân số", "Bộ Y tế và Dân số"),
    ],
)
def test_the_fullest_name_of_a_body_keeps_its_kind(here: str, fullest: str, chosen: str) -> None:
    text = f"{here} họp. {fullest}."
    article = Article(text, normal(text), sentences(text))
    at = text.rindex(fullest)
    agency = Agency.model_construct(name_span=(at, at + len(fullest)), id="a1")
    party = _body(article, Match(0, len(here), "AGENCY", None, "test"), {0: agency})
    assert text[party.span[0] : party.span[1]] == chosen


@pytest.mark.parametrize("line", ["- Các", "5. Các", "- Những", "- Toàn bộ các"])
def test_a_line_cut_off_behind_the_word_for_many_names_nobody(line: str) -> None:
    report = extract(f"Chủ tịch UBND tỉnh yêu cầu các sở khẩn trương họp.\n{line}")
    assert all(not assignee.endswith(line[-3:]) for d in report.directives for assignee in d.assignees)


def test_a_long_run_of_blanks_costs_no_time() -> None:
    """Read again at each of its blanks it took seconds."""
    began = process_time()
    assert _DANGLING.search("kế hoạch" + " " * 5000 + "phòng cháy").span() == (5018, 5018)
    assert EACH_OF.match(" " * 20000 + "Sở") is None
    assert process_time() - began < 1


@pytest.mark.parametrize(
    ("paper", "whole"),
    [
        ("kế hoạch của các  ", "kế hoạch"),
        ("kế hoạch  ", "kế hoạch"),
        ("kế hoạch", "kế hoạch"),
        ("kế hoạch của xã", "kế hoạch của xã"),
    ],
)
def test_words_that_join_nothing_are_cut_off(paper: str, whole: str) -> None:
    found = _DANGLING.search(paper)
    assert found is not None
    assert paper[: found.start()] == whole
