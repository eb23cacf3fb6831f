"""Seats: what a run of posts without a name stands for. One seat, several, an office that is vacant, or nobody in particular."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from vngovnlp.resolve.agencies.names import read_name
from vngovnlp.resolve.officials.between import CLAUSE_HEAD
from vngovnlp.resolve.officials.name_lists import SEVERAL
from vngovnlp.resolve.officials.portfolios import portfolios
from vngovnlp.resolve.officials.post import Post
from vngovnlp.resolve.officials.posts import SAYS, TAKES_OFFICE, Reader
from vngovnlp.resolve.officials.titles import MINISTERS, OF_PARTY, RANK
from vngovnlp.resolve.pattern import pattern

# 'Giám đốc[ các sở]', 'Thủ tướng[ hai nước]', 'Chủ tịch Hội Nông dân[ ở 5 tỉnh]'; not 'trình Thủ tướng các báo cáo'.
_PLURAL_BEHIND = pattern(
    r" (?:(?:ở|tại|của) )?(?:(?:hơn|gần|trên|khoảng) )?(?:các|những|hai|ba|bốn|năm|\d{1,2}|một số) (?:nước|tỉnh|thành|huyện|quận|thị|xã|phường|đặc khu|khu|sở|ban|bộ|ngành|ủy ban|cơ quan|đơn vị|địa phương|trường|"
    r"tổ|cục|vụ|phòng|công ty|tổng|tập đoàn|doanh nghiệp|hội|viện|bệnh viện|trung tâm|đoàn|chi|nhóm|bên|cấp|thời kỳ|quốc gia|thôn|hợp tác xã)(?!\p{L})"
)
# 'Chủ tịch UBND[ ở đó]', 'một Chủ tịch xã[ nào đó]': whoever it may be.
_WHOEVER = pattern(r" (?:ở đó|nơi đó|nào|nhiều nơi)(?!\p{L})")
# 'đại sứ[ thương hiệu]': a figure of speech.
_FIGURATIVE = pattern(r" (?:thương hiệu|du lịch|hình ảnh|thiện chí|văn hóa đọc)(?!\p{L})")
# '[Hội nghị cấp ]Bộ trưởng', '[mỗi ]Bộ trưởng', '[từng đồng chí ]Cục trưởng', '[100% ]bí thư tỉnh ủy'; 'từng Bộ trưởng' was one.
_EACH = pattern(
    r"(?<!\p{L})(?:cấp|liên|cúp|mỗi|mọi|từng(?= (?:vị|đồng chí) )|tất cả|\d+ ?%)(?: các)?(?: vị| đồng chí| ông| bà)? $"
)
# 'Hội nghị [Bộ trưởng] Tài chính APEC': it is called after all who meet; not 'Hội nghị Thủ tướng với doanh nghiệp'.
_MEETING_OF = pattern(r"(?<!\p{L})(?:hội nghị|diễn đàn) $")
_MEET = frozenset(
    {"bộ trưởng", "thứ trưởng", "ngoại trưởng", "giám đốc", "thống đốc", "phó thống đốc", "viện trưởng", "chánh án"}
)
# 'Singapore, [Chủ tịch ASEAN]': a state has the chair.
_OF_STATES = frozenset({"asean", "apec", "g7", "g20"})
# '[miễn nhiệm ]Phó Thủ tướng, Bộ trưởng': offices that are filled one by one.
_FILLED = pattern(r"(?<!\p{L})(?:bầu|bổ nhiệm|miễn nhiệm|bãi nhiệm|cách chức|phê chuẩn|một) $")
# 'do [một ]Phó Thủ tướng[ làm ]Trưởng ban'.
_ANY = pattern(r"(?<!\p{L})một (?:ông |bà |vị |đồng chí )?$")
# 'Mỗi kiều bào [là một ]đại sứ'.
_LIKE = pattern(r"(?<!\p{L})(?:là|như|thành) (?:một|những) $")
_TO_BE = pattern(r" (?:làm|hoặc) ")
# '[các Phó Thủ tướng, ]Bộ trưởng', '[6 Ủy viên Bộ Chính trị và ]Bí thư Trung ương Đảng': the next of several.
_AMONG = pattern(
    r"(?:^|[\s(:;,])(?:các|những|tất cả|mỗi|mọi|nhiều|một số|(?<!ngày )(?<!tháng )\d{1,2}) (?:nguyên |cựu )?(?:phó )?(?:thủ tướng|bộ trưởng|thứ trưởng|chủ tịch|bí thư|giám đốc|ủy viên|"
    r"cục trưởng|vụ trưởng)[^.:\n]{0,70}(?:,|;| và)(?: nguyên)? $"
)
# '[bầu cử ]Tổng thống', '[chạy đua vào ghế ]Thủ tướng': an office, and nobody who holds it.
_OFFICE = pattern(
    r"(?:bầu cử|tranh cử|ghế|khuyết(?: vị trí| chức danh)?|chạy đua|ứng cử viên|ứng viên|chức danh(?: là)?|(?:bổ nhiệm|bổ sung|miễn nhiệm|\d+|hai|ba) chức vụ|kiện toàn|\d+ vị trí|mô hình(?: \p{L}+){0,3}|(?:sẽ|để|chưa) bầu(?: ra)?|cách chức|bãi nhiệm|thẩm quyền(?: của)?) $"
)
# 'Chủ tịch UBND xã[ do HĐND xã bầu]', 'Chủ tịch huyện[, thị xã]': what a rule says of whoever holds the office.
_BY_RULE = pattern(r" do [^,.;:\n]{2,60} (?:bầu|bổ nhiệm|phê chuẩn|đề cử|giới thiệu)(?!\p{L})")
_AND_UNITS = pattern(
    r"(?: ?, | và |/| )(?:thành phố|thành(?=[.,;:)\n]|$)|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?!\p{L})"
)
# 'các chức danh lãnh đạo cao cấp: [Thủ tướng]; [Chánh án] ...', 'lấy phiếu tín nhiệm gồm [Chủ tịch] ...', 'có quyền bầu, miễn nhiệm [Thủ tướng]; ...': the
# head of a list of offices.
_OFFICES = pattern(
    r"(?:(?:chức danh|chức vụ|đối tượng|vị trí|cương vị)(?!\p{L})[^.,;\n]{0,50}(?:[:(]| như| gồm)|lấy phiếu tín nhiệm(?:[^.,;\n]{0,25} (?:gồm|đối với|là)|:)|(?:bầu|bổ nhiệm|miễn nhiệm|bãi nhiệm)(?:, | và | hoặc )(?:bổ nhiệm|miễn nhiệm|bãi nhiệm|cách chức))[ :(]*$"
)
_LISTED = pattern(r"(?:[,;/]| và| của| \(|\))? ?[^.:\n]{0,40}")
_LIST = 24
"""So many mentions of a list of offices are looked through for its head."""
# Titles of which a body has many: without a name they stand for nobody ('bầu cử đại biểu Quốc hội').
_IN_LIST = frozenset({"TITLE", "AGENCY", "ORG", "LOCATION"})
_MEMBERS = frozenset(
    {"đại biểu", "thành viên", "ủy viên", "chuyên viên", "hội viên", "đảng viên", "đại biểu quốc hội", "người đứng đầu"}
)


def find_seats(row: Reader, i: int, posts: Sequence[Post]) -> tuple[list[list[Post]], bool]:
    """The posts of each seat, and whether the office is spoken of, not who holds it. ``i`` is the first title's place among the mentions.

    The run is cut at 'và' ('Bí thư Huyện ủy và Chủ tịch UBND huyện'), between a post and its deputy, between two countries ('gặp Tổng thống Pháp, Thủ
    tướng Đức'), and where a list goes on.
    """
    start = posts[0].title.start
    several = SEVERAL.search(row.norm, max(0, start - 20), start)
    fields = portfolios(row.text, row.norm, row.mentions, i) if row.title_of(posts[0]).base in MINISTERS else []
    # 'các đồng chí: Bí thư Huyện ủy; Phó Chủ tịch UBND huyện' are single people.
    if (
        _PLURAL_BEHIND.match(row.norm, posts[-1].end)
        or _WHOEVER.match(row.norm, posts[-1].end)
        or (row.title_of(posts[0]).base == "đại sứ" and _FIGURATIVE.match(row.norm, posts[0].title.end))
        or _EACH.search(row.norm, max(0, start - 20), start)
        or _is_meeting(row, posts)
        or (_ANY.search(row.norm, max(0, start - 16), start) and _TO_BE.match(row.norm, posts[0].end))
        or (several and not fields and not several[0].endswith(": "))
        or _is_among(row, i, posts[0])
    ):
        return [], False  # 'Giám đốc các sở', 'các Phó Chủ tịch': nobody in particular
    vacant = _OFFICE.search(row.norm, max(0, start - 30), start) is not None or _is_in_list_of_offices(row, i)
    vacant = vacant or _LIKE.search(row.norm, max(0, start - 16), start) is not None
    # 'ông giữ chức [Giám đốc Sở Y tế]': an office that somebody takes or leaves is his, and no seat of its own.
    vacant = vacant or TAKES_OFFICE.search(row.norm, max(0, start - 30), start) is not None
    vacant = (
        vacant
        or row.body_of(posts[0]) in _OF_STATES
        or _is_by_rule(row, posts[-1].end)
        or all(_is_of_many(row, post) for post in posts)
    )
    runs: list[list[Post]] = [[posts[0]._replace(agency=field, end=field.end)] for field in fields] or [[posts[0]]]
    listed = any(" và " in row.norm[a.end : b.title.start] for a, b in itertools.pairwise(posts))
    for before, post in itertools.pairwise(posts):
        abroad = (
            before.agency is not None and post.agency is not None and before.agency.label == post.agency.label == "LOCATION"
        )
        apart = " và " in row.norm[before.end : post.title.start] or row.is_deputy(before, post)
        if apart or abroad or _is_next(row, before, post, listed) or _is_another(row, runs[-1], post):
            runs.append([post])
        else:
            runs[-1].append(post)
    if not fields and (other := _of_other_body(row, i, posts[-1])) is not None:
        runs.append([other])
    return runs, vacant


def _of_other_body(row: Reader, i: int, post: Post) -> Post | None:
    """'[Tổng thống] Brazil và [Colombia] phản đối', 'phê bình [Chủ tịch] UBND huyện Hòa An và [Bình Lâm]': the same title of a second body."""
    k = next((k for k in range(i + 1, min(i + 8, len(row.mentions) - 1)) if row.mentions[k].end == post.end), None)
    if k is None or post.agency is None or row.mentions[k].label != post.agency.label or row.gap_behind(k) != " và ":
        return None
    other = row.mentions[k + 1]
    if other.label != post.agency.label or row.norm[other.start : other.end] == "việt nam":
        return None  # 'cả Thủ tướng Áo và Việt Nam': ours is called by no country
    if row.label(k + 2) in {"TITLE", "PERSON"} and row.mentions[k + 2].start - other.end <= 2:
        return None
    if other.label == "LOCATION":
        # 'quan hệ giữa Tổng thống X và Lâm Hải': only a subject is sure to be two people
        start = post.title.start
        whole = CLAUSE_HEAD.search(row.norm, max(0, start - 30), start) is not None
    else:
        whole = read_name(row.text[other.start : other.end]).kind is None  # 'UBND huyện Hòa An và [Bình Lâm]'
    return post._replace(agency=other, end=other.end) if whole else None


def _is_meeting(row: Reader, posts: Sequence[Post]) -> bool:
    """'Tại [Hội nghị] Bộ trưởng Tài chính APEC'; who speaks at one is somebody: 'Tại hội nghị Giám đốc Sở Y tế cho biết'."""
    start = posts[0].title.start
    if row.title_of(posts[0]).base not in _MEET or SAYS.match(row.norm, posts[-1].end):
        return False
    return _MEETING_OF.search(row.norm, max(0, start - 12), start) is not None


def _is_of_many(row: Reader, post: Post) -> bool:
    """'đại biểu', 'đại tá': a title or rank that many have."""
    return row.title_of(post).base in _MEMBERS or RANK.fullmatch(row.norm, post.title.start, post.title.end) is not None


def _is_by_rule(row: Reader, end: int) -> bool:
    """True if what stands behind a post is said of whoever holds it; 'Chủ tịch tỉnh, thành phố Hòa An' has a city of its own."""
    units = _AND_UNITS.match(row.norm, end)
    return _BY_RULE.match(row.norm, end) is not None or (
        units is not None and not row.text[units.end() + 1 : units.end() + 2].isupper()
    )


def _is_in_list_of_offices(row: Reader, i: int) -> bool:
    """True if title i goes on a list whose head says that it names offices, or is the second of two behind one word: 'bầu chức danh Chủ tịch UBND và
    [Chủ tịch] HĐND'."""
    paired = True
    for k in range(i, max(-1, i - _LIST), -1):
        if row.label(k) == "TITLE":
            start = row.mentions[k].start
            if _OFFICES.search(row.norm, max(0, start - 90), start):
                return True
            if k < i and paired and _OFFICE.search(row.norm, max(0, start - 30), start):
                return True
        if row.label(k - 1) not in _IN_LIST:
            return False
        gap = row.norm[row.mentions[k - 1].end : row.mentions[k].start]
        if len(gap) > 42 or not _LISTED.fullmatch(gap) or SAYS.search(gap):
            return False
        paired = paired and gap in {" và ", " "}
    return False


def _is_among(row: Reader, i: int, post: Post) -> bool:
    """True if the title goes on a list of several holders: it has no body of its own, or is one of the Party's many secretaries."""
    start = post.title.start
    if post.agency is not None and not row.norm.startswith(("trung ương", "ban bí thư"), post.agency.start):
        return False
    found = _AMONG.search(row.norm, max(0, start - 110), start)
    k = i - 1
    while found is not None and k >= 0 and row.mentions[k].start >= found.start():
        if row.label(k) == "PERSON":
            return False
        k -= 1
    return found is not None


def _is_next(row: Reader, before: Post, post: Post, listed: bool) -> bool:
    """'Giám đốc Sở Y tế, [Giám đốc Sở Nội vụ] và Chủ tịch UBND quận' are three seats; 'Giám đốc Sở Y tế, [Bí thư] Quận ủy' are two,
    since one's party post comes first."""
    if row.norm[before.end : post.title.start] != ", " or before.agency is None:
        return False
    one, two = row.title_of(before).base, row.title_of(post).base
    if one.startswith(OF_PARTY):
        return False
    return two.startswith(OF_PARTY) or (listed and post.agency is not None)


def _is_another(row: Reader, run: Sequence[Post], post: Post) -> bool:
    """'Bộ trưởng Bộ Y tế, [Bộ trưởng], Chủ nhiệm Văn phòng Chính phủ': a title that comes again is another's; so is the next one of 'miễn nhiệm Phó
    Thủ tướng, [Bộ trưởng]'."""
    gap = row.norm[run[-1].end : post.title.start]
    base, bases = row.title_of(post).base, [row.title_of(one).base for one in run]
    if gap != ", " or (bases[-1:] == ["bộ trưởng"] and base == "chủ nhiệm"):
        return False
    start = run[0].title.start
    return base in bases or _FILLED.search(row.norm, max(0, start - 14), start) is not None
