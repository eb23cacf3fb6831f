"""Posts, as single phrases say them: a title with the body behind it, and runs of them ('Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh').

Reads only mentions and the few words between them; whose the posts are is decided in :mod:`.holders`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, cached_property

import regex

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.lexicon import read
from vngovnlp.resolve.officials.aides import STAFF, go_together, serves
from vngovnlp.resolve.officials.antecedents import BARE_BODY, antecedent
from vngovnlp.resolve.officials.equations import CALLED
from vngovnlp.resolve.officials.offices import two_offices
from vngovnlp.resolve.officials.post import Post, Served
from vngovnlp.resolve.officials.shared_bodies import ALONE, share_agency
from vngovnlp.resolve.officials.titles import MINISTERS, OF_PARTY, RANK, Title, read_title
from vngovnlp.resolve.pattern import pattern

BODIES = frozenset({"AGENCY", "ORG", "LOCATION"})
_READ = BODIES | {"PERSON", "TITLE"}


# Between title and body: 'Chánh Văn phòng [của] UBND tỉnh', 'Đại sứ [nước] Lào', 'Phó Chủ tịch [phụ trách kinh tế của] UBND tỉnh', 'Thủ tướng [mới của] Lào', 'Tổng Biên tập [báo] An Hòa'.
_OF = pattern(
    r'[ "\n]{1,2}(?:nước chủ nhà )?(?:(?:phụ trách|thường trực|chuyên trách|không chuyên trách|điều hành|cơ sở|thứ nhất|thứ hai|kế nhiệm) )?(?:của |thuộc |tại |nước )?"?|'
    r" (?:phụ trách|thường trực|chuyên trách)(?:,? \p{L}+){1,5} (?:của|thuộc) |"
    r" (?:mới|đầu tiên|đương nhiệm|hiện tại|tiền nhiệm|lâm thời|tương lai)(?: nhất)? của |"
    r" (?:của )?(?:báo(?: điện tử)?|tạp chí|tờ(?: báo)?|hãng(?: tin)?|đài|kênh|trang) "
)
# Between body and its parent or short name: 'Cục Quản lý giá[, ]Bộ Tài chính', 'Vụ A [(]Bộ B)', 'Đại sứ Nhật Bản [tại ]Việt Nam'.
_PARENT = pattern(
    rf" ?(?:, ?|- | ?\((?:thuộc |của |(?:hiện |bây giờ )?nay là |{CALLED})?|thuộc |của |tại |trực thuộc |ở )|\)(?:,| thuộc)? "
)
# Between two posts of one holder: 'Ủy viên Ban Thường vụ[, ]Trưởng Ban Tổ chức [kiêm ]Giám đốc ...'.
_AND_ALSO = pattern(
    r" ?\)?(?: khóa [\divx]+)?(?: phụ trách(?: (?!và )\p{L}+){0,4}(?=,| kiêm)| phụ trách| này)? ?(?:[,/(\-] ?)?(?:(?:kiêm nhiệm|kiêm|và|đồng thời là|đồng thời|nguyên|cựu|quyền|là|giữ chức|chức vụ|chức) ?){0,3}"
)
# 'ông A [từng trải qua các chức vụ]: Phó Chủ tịch, Chủ tịch UBND huyện[; ]Bí thư Huyện ủy[, rồi ]Giám đốc Sở Y tế': a career.
_CAREER_WORDS = (
    "trải qua",
    "kinh qua",
    "từng giữ",
    "từng làm",
    "từng đảm nhiệm",
    "từng đảm nhận",
    "từng nắm",
    "từng là",
    "lần lượt giữ",
    "lần lượt làm",
    "giữ các chức vụ",
    "nắm các chức vụ",
    "thôi các chức vụ",
    "chức cả các chức vụ",
    "cách các chức vụ",
    "tất cả chức vụ",
    "tất cả các chức vụ",
    "đảm nhận các",
    "đảm nhiệm các",
    "giữ nhiều chức vụ",
    "đảm nhiệm nhiều",
    "thời gian giữ",
)
_CAREER = pattern(rf"(?:{'|'.join(_CAREER_WORDS)})(?!\p{{L}})")
_AND_LATER = pattern(r" ?[,;]? ?(?:(?:rồi|sau đó|tiếp đó|tiếp đến)(?: là| làm)? )?")
# 'các Phó Chủ tịch UBND tỉnh[: ]A[, ]B[ và ]C': one title for several names.
_BLANKS = pattern(r"[ \u00a0]+")
# Words of a body's name that its mention lacks: 'Chủ tịch [SOM ]APEC', 'Ban Chấp hành Trung ương[ Đoàn], Chủ tịch ...', 'APEC[ 2017] Lê Văn Bình'.
_LED = regex.compile(r" (?:\p{Lu}{2,}\d* ){1,2}")
_TAIL = regex.compile(r"(?: ?[-–] ?\d{1,4}| \d{1,4}| \p{Lu}[\p{L}\p{M}]*)(?![\p{L}\d])")
_NO_NAMES = frozenset({"TP", "HĐQT", "HĐTV", "BTV", "BCH"})
_AND_TITLE = pattern(r",? (?:kiêm )?")
# Titles of staff, whose body stands behind a comma: 'Thanh tra viên, Vụ II', 'chuyên viên, Sở Nội vụ'.
_STAFF = pattern(r"(?:viên|viên chính|viên cao cấp)$")
# 'Phó Giám đốc Sở Y tế [được bổ nhiệm giữ chức ]Giám đốc ...': one holder, two posts.
_APPOINTED = pattern(
    r",? (?:(?:đã|vừa|sẽ|mới|được|chính thức|nay|bầu|bổ nhiệm|điều động|phân công|chỉ định|luân chuyển|tiếp tục|và|đến|về|sang) ){0,6}"
    r"(?:(?:giữ|làm|đảm nhiệm|đảm nhận)(?: các)?(?: chức vụ| chức danh| chức| cương vị| vị trí)?|(?<=được )(?:tạm )?giao(?: giữ| nhiệm vụ| chức vụ)?) "
)
# 'được điều động từ Phó Giám đốc Sở Y tế [lên ]Giám đốc ...'.
_RAISED = pattern(r" lên(?: làm| giữ chức)? ")
TAKES_OFFICE = pattern(
    r"(?:(?:để|sang|đã|vừa|được) nhận nhiệm vụ(?: mới)?(?: là| làm)?|(?:giữ|nhận|đảm nhiệm|đảm nhận|đảm trách|kiêm nhiệm|chuyển|trên|với|thôi|rời|vào|từ)(?: các)? (?:chức vụ|chức danh|chức|cương vị|vị trí|vai trò|tư cách)(?: mới)?(?: là| như| nữ)?|làm|giữ|từng là|(?:khi|lúc|thời gian) (?:còn |đang )?là|(?:bầu|bổ nhiệm|phân công|chỉ định) (?:là|chức(?: vụ| danh)?)|đương chức|còn (?:giữ )?chức|đảm trách|sau đó là|hiện là|nay là|(?<!\p{L})(?<!chồng )(?<!vợ )(?<!của )(?:ông|bà|anh|chị) (?:còn |cũng )?là|\d{4}\)?,? (?:là|làm)|là nguyên|trở thành|đắc cử|tái cử|tái đắc cử|"
    r"(?:bị cách|xin từ|nhậm|từ nhiệm)(?: các)? (?:chức vụ|chức danh|chức)|(?<!\p{L})được (?:bổ nhiệm|điều động|chỉ định)) $"
)
SENTENCE_END = regex.compile(r'[.!?]["”]? +["“]?\p{Lu}|\n')
ON_BEHALF = pattern(r"(?:thay mặt|ủy quyền(?: của)?) $")
# '[Cho ý kiến về đề xuất của] Giám đốc Sở Y tế, Chủ tịch UBND tỉnh A [yêu cầu] ...': an opening with somebody else in it, then the subject and the verb.
INTRO = pattern(
    r'(?:^|[.!?;:"”\n] ?)(?:[^,.!?;:\n]{0,70} )?(?:của|với|theo|nghe|gặp|tiếp|đón|tiễn|trước|từ|đáp lời|tiếp lời|trả lời|báo cáo) (?:ông |bà |đồng chí )?$'
)
_SPOKEN_TO = ("đáp lời ", "tiếp lời ", "trả lời ", "báo cáo ")
SAYS = pattern(
    r"(?: ?[,\-(] ?(?:đại diện|chuyên gia|cử tri|người|cán bộ|nhân viên|chủ) [^.,;:\n]{0,60}?,?)? (?:(?:đã|cũng|vừa|tiếp tục) )?(?:cho rằng|cho biết|cho hay|nói|nêu|yêu cầu|đề nghị|nhấn mạnh|khẳng định|bày tỏ|chỉ đạo|giao|đánh giá|lưu ý|nhận định|"
    r"thông tin|phát biểu|giải thích|kết luận|ghi nhận|đồng ý|trả lời|chia sẻ|mong muốn|thống nhất|tiếp thu|trình bày|nhắc lại|nhắc nhở|băn khoăn|phân tích|giải trình|phản ánh|cảnh báo|tiết lộ|xác nhận|kêu gọi|thông báo|cam kết|lo ngại|nhìn nhận|đặt vấn đề|cảm ơn|khuyến cáo|tỏ ra|hứa|thừa nhận|lý giải|kiến nghị|đề xuất)(?!\p{L})"
)
# 'Phó Giám đốc Sở[ chủ trì] hội nghị'.
_ATTENDS = pattern(
    r" (?:(?:đã|cùng|đồng|sẽ|trực tiếp|đến|tới|cũng) )*(?:chủ trì|chủ tọa|điều hành|dự|tham dự|có mặt|trao|tặng|công bố|đọc|ôn lại|tuyên bố|hướng dẫn|giới thiệu|chúc mừng|gửi lời|dẫn đầu|làm trưởng đoàn)(?!\p{L})"
)
# '8 Phó Giám đốc Sở[ gồm] các ông A, B'.
_LISTS = pattern(r" (?:này )?(?:gồm|là) (?:các |hai |ba )?(?:ông|bà|đồng chí) ?[ ,:]")
_SERVING = 4
"""So many aides in a row each serve the next: 'thư ký của trợ lý Tổng thống'; more are no sentence."""
_AND_TERM = frozenset({" và ", ", ", ", và "})
_ADDRESSED = pattern(r" (?:ông |bà |đồng chí )?")
_POST_BEHIND = frozenset({", ", " - ", "- ", " (", ","})
_CENTRAL = frozenset({"thủ tướng", "phó thủ tướng", "bộ trưởng", "thứ trưởng"})
# Who heads the Party in a territory holds none of these besides.
_HEADS_PARTY = pattern(r"(?:tỉnh|thành|huyện|quận|thị) ủy")
_BELOW_SECRETARY = frozenset({"phó chủ tịch", "giám đốc"})
# '[cố ]Thủ tướng Lê Văn Bình' holds the office no longer either.
_FORMER_WORD = pattern(r"(?:nguyên|cựu|từng|thôi)(?:\s|$)|(?<!\p{L})cố $")


@cache
def _no_names() -> frozenset[str]:
    """Abbreviations behind a title that are no body: boards that are part of it, and what somebody has learned, 'Thượng úy [CN] A', 'Đại tá [TS] A'."""
    return _NO_NAMES | {e.form for e in read("titles") if e.kind == "degree" and e.form.isupper()}


class Reader:
    """The mentions of an article in a row, and the posts among them."""

    def __init__(self, article: Article, entities: Sequence[Match]) -> None:
        self.mentions = [m for m in entities if m.label in _READ]
        self.text = article.text
        self.norm = _without_terms(article.norm, [m for m in entities if m.label == "DATE"])
        self.headline_end = article.title[1] if article.title else -1
        # Most articles have none of the words, and ``in`` is the quicker look.
        told = any(word in self.norm for word in _CAREER_WORDS)
        self.careers = [found.start() for found in _CAREER.finditer(self.norm)] if told else []

    def gap(self, start: int, end: int) -> str:
        """The words between two places, blanks made single; a blank line or too long a gap is no gap ('\0')."""
        if end - start > 90:
            return "\0"
        gap = self.norm[start:end]
        if "\n" in gap and gap.lstrip(" ")[0] != "\n" and gap.strip(" \n") and "." not in gap:
            gap = gap.replace("\n", " ")  # a line broken behind a comma or dash
        return _BLANKS.sub(" ", gap) if "  " in gap else gap

    def gap_behind(self, i: int) -> str:
        return self.gap(self.mentions[i].end, self.mentions[i + 1].start)

    def label(self, i: int) -> str:
        return self.mentions[i].label if 0 <= i < len(self.mentions) else ""

    # -- one post -----------------------------------------------------------------------------------------------

    def post(self, i: int, depth: int = 0) -> tuple[Post, int]:
        """The post whose title is mention i, and the index of the first mention behind it; ``depth`` counts the aides in front, each of whom serves the next."""
        title = self.mentions[i]
        former = _FORMER_WORD.search(self.norm, max(0, title.start - 8), title.start) is not None
        j = i + 1
        aide = self.label(j) == "TITLE" and depth < _SERVING and self.title_of_mention(i).base in STAFF
        if aide and (served := self.served(j, depth + 1)) is not None:
            return Post(title, None, former, self.mentions[served.after - 1].end), served.after
        led = self.label(j) in {"AGENCY", "ORG"} and _LED.fullmatch(self.text, title.end, self.mentions[j].start)
        if self.label(j) not in BODIES or not (led or self.has_body(i)):
            end = self.end_of_name(i)  # 'Chủ tịch HĐQT MHC, kiêm Giám đốc ...'
            body = self.meant(i) if end == title.end else Match(title.end + 1, end, "ORG", None, "tail")
            return Post(title, body, former, end), j
        if self.label(j) == "LOCATION" and "tại" in self.gap_behind(i):  # 'Đại sứ tại Lào': a place, no body
            return Post(title, None, former, self.mentions[j].end), j + 1
        # A parent behind it ('Cục A, Bộ B') belongs to the post but is no second body of it.
        k = j
        while self.label(k + 1) in BODIES and (_PARENT.fullmatch(self.gap_behind(k)) or self.is_cut(k)):
            k += 1
        if k > j and not self.closes(k) and self.gap_behind(k - 1) != " tại ":  # 'Đại sứ Lào [tại Việt Nam] và ông A'
            k = j
        end = self.end_of_name(k)
        body = self.mentions[j]._replace(start=title.end + 1) if led else self.mentions[j]
        # 'APPF -26' is the 26th meeting of one body
        if k == j and not self.norm[body.end : end].lstrip().startswith(("-", "–")):
            body = body._replace(end=end)
        return Post(title, body, former, end), k + 1

    def end_of_name(self, k: int) -> int:
        """Where the name of body k ends if words of it were left out of the mention: 'Ban Chấp hành Trung ương [Đoàn], ...', 'APEC [2017] Lê Văn Bình'."""
        end = self.mentions[k].end
        tail = _TAIL.match(self.text, end)
        if tail is None or (k + 1 < len(self.mentions) and tail.end() > self.mentions[k + 1].start):
            return end
        named = self.label(k + 1) == "PERSON" and self.mentions[k + 1].start == tail.end() + 1
        joined = _AND_TITLE.match(self.norm, tail.end())
        goes_on = joined is not None and self.label(k + 1) == "TITLE" and self.mentions[k + 1].start == joined.end()
        if self.label(k) == "TITLE" and (not tail[0].strip().isupper() or tail[0].strip() in _no_names()):
            return end  # 'Bí thư Bình, Chủ tịch Minh': names that nobody marked
        return tail.end() if named or goes_on else end

    def served(self, i: int, depth: int = 0) -> Served | None:
        """Whom an aide or a relative named before title i serves or belongs to; None if nobody of this kind stands there."""
        kind = serves(self.norm, self.mentions[i].start)
        if not kind:
            return None
        post, j = self.post(i, depth)
        posts = [post]
        listed = self.label(j) == "TITLE" and self.gap(post.end, self.mentions[j].start) == ", "
        if listed and go_together(self.title_of(post).base, self.title_of_mention(j).base):
            post, j = self.post(j, depth)
            posts.append(post)
        named = self.label(j) == "PERSON" and self.gap(post.end, self.mentions[j].start) == " "
        title = self.title_of(posts[0]).base
        told = self.in_career(self.mentions[i].start) is not None  # '... từng làm: trợ lý Chủ tịch nước A; Bí thư Tỉnh ủy'
        if named and (kind == "of" or told or self.is_called(j, title)) and not self.is_held_by_another(posts[0], j):
            return Served(posts, j, j + 1)
        return Served(posts, None, j)

    def is_called(self, p: int, title: str) -> bool:
        """True if the name of person p, or its end, stands behind this title elsewhere, and no aide before it: 'trợ lý Tổng thống [Lê Văn Bình]'."""
        words = self.norm[self.mentions[p].start : self.mentions[p].end].split(" ")
        return any((title, " ".join(words[n:])) in self.called for n in range(len(words)))

    def is_held_by_another(self, post: Post, p: int) -> bool:
        """'người phát ngôn của Tổng thống Na Uy [Oskar Holm]': the name is the aide's, for the article calls somebody else the Tổng thống of Na Uy."""
        title, body = self.title_of(post).base, self.body_of(post)
        if not body or self.is_called(p, title):
            return False
        name = set(self.norm[self.mentions[p].start : self.mentions[p].end].split(" "))
        holders = [(of, held) for called, of, held in self.called_with_body if called == title]
        bodies = {of for of, _ in holders if of}
        return any((of == body or (not of and bodies <= {body})) and not name & set(held.split(" ")) for of, held in holders)

    @cached_property
    def called(self) -> set[tuple[str, str]]:
        """Each title with each name that stands behind it, or behind its body, where nobody serves the holder."""
        return {(title, name) for title, _, name in self.called_with_body}

    @cached_property
    def called_with_body(self) -> set[tuple[str, str, str]]:
        """The same, with the body between title and name, or "" if there is none."""
        found = set()
        for k, m in enumerate(self.mentions):
            if m.label == "PERSON":
                body = self.mentions[k - 1] if self.label(k - 1) in BODIES else None
                t = k - 2 if body else k - 1
                if self.label(t) == "TITLE" and not serves(self.norm, self.mentions[t].start):
                    of = self.norm[body.start : body.end] if body else ""
                    found.add((self.title_of_mention(t).base, of, self.norm[m.start : m.end]))
        return found

    def meant(self, i: int) -> Match | None:
        """The body that a bare noun behind title i stands for: 'ông A, Phó Giám đốc [Sở], cho biết'."""
        bare = BARE_BODY.match(self.norm, self.mentions[i].end)
        if bare is None or not self.ends_name(bare.end("noun"), i + 1):
            return None
        return antecedent(self.text, self.norm, self.mentions, i, bare["noun"])

    def ends_name(self, at: int, k: int) -> bool:
        """True if no words go on a body's name at this place: a pause comes, person k, or a verb ('Chủ tịch [hội] người mù' does not end)."""
        rest = self.norm[at : at + 2].strip()
        if not rest or rest[0] in ",.;:()-":
            return True
        if self.label(k) == "PERSON" and _ADDRESSED.fullmatch(self.norm, at, self.mentions[k].start):
            return True
        if self.label(k) == "TITLE" and self.mentions[k].start == at + 4 and self.norm.startswith(" và ", at):
            return True  # 'Giám đốc [Học viện] và Đại tá B'
        return any(words.match(self.norm, at) is not None for words in (SAYS, _LISTS, _ATTENDS))

    def is_cut(self, k: int) -> bool:
        """'Giám đốc [Sở Y tế] [Quảng Trị] [Lê Văn Bình]': one body in two mentions, for the holder stands behind both."""
        return self.gap_behind(k) == " " and self.label(k + 2) == "PERSON" and self.gap_behind(k + 1) == " "

    def has_body(self, i: int) -> bool:
        gap = self.gap_behind(i)
        if _OF.fullmatch(gap):
            return self.mentions[i].end != self.headline_end  # 'Tỉnh kiến nghị [Thủ tướng]⏎[UBND tỉnh A] vừa gửi ...'
        # 'ông A, Chuyên viên chính, Vụ Pháp chế, ...': with these titles the body stands behind a comma.
        title = self.mentions[i]
        if gap == " (" and self.norm[self.mentions[i + 1].end : self.mentions[i + 1].end + 1] == ")":
            return self.label(i + 1) == "AGENCY"
        if gap not in {", ", " - "} or self.label(i - 1) != "PERSON":
            return False
        if _STAFF.search(self.norm, title.start, title.end):
            return True
        # 'ông A, Phó Tổng Cục trưởng, Tổng cục Hậu cần': the comma too many
        apart = self.gap_behind(i - 1)
        base = self.title_of_mention(i).base
        return apart in _POST_BEHIND and self.label(i + 1) in {"AGENCY", "ORG"} and base not in ALONE

    def closes(self, k: int) -> bool:
        """True if after mention k comes a name, a title or the end of the phrase: then k was an apposition and no new subject."""
        end = self.mentions[k].end
        rest = self.norm[end : end + 6]
        if not rest[:2].strip(" )") or rest[0] in ",.;):-\n" or rest == " kiêm ":
            return True
        return k + 1 < len(self.mentions) and self.mentions[k + 1].start - end <= 2

    # -- posts that stand together ------------------------------------------------------------------------------

    def run(self, i: int) -> tuple[list[Post], int]:
        """The posts that stand together from mention i on."""
        post, j = self.post(i)
        posts = [post]
        first = post.title.start
        done = False
        career = self.in_career(first) is not None
        while self.label(j) == "TITLE":
            gap = self.gap(posts[-1].end, self.mentions[j].start)
            if _RAISED.fullmatch(gap):
                post, j = self.post(j)
                posts.append(post)
                continue
            also = _AND_ALSO.fullmatch(gap) is not None
            if not also and not _APPOINTED.fullmatch(gap) and not (career and _AND_LATER.fullmatch(gap)):
                break
            if gap == ", " and not self.is_ministers(posts[-1], j) and self.opens_clause(posts, j):
                break
            if gap == " và " and RANK.fullmatch(self.norm, self.mentions[j].start, self.mentions[j].end):
                break  # 'giữ chức Bí thư Huyện ủy và Đại tá B ...': the next one
            if done and gap == ", ":
                break  # 'do Bí thư Tỉnh ủy làm Trưởng ban, Chủ tịch UBND tỉnh làm Phó ban'
            done = not also
            post, k = self.post(j)
            if career:
                posts.append(post)
                j = k
                continue
            # 'bổ nhiệm bà A làm Phó trưởng phòng, Trưởng phòng': one after the other
            # 'ông A và ông B giữ chức Chủ tịch HĐND và Chủ tịch UBND'
            one_run = self.is_deputy(posts[-1], post) or gap == " và "
            # 'Giám đốc Sở Y tế về làm Chủ tịch UBND huyện': the one before the other
            apart = (
                also
                and self.exclude_each_other(posts[-1], post)
                and not (one_run and TAKES_OFFICE.search(self.norm, max(0, first - 30), first))
            )
            if apart or ON_BEHALF.search(self.norm, max(0, first - 16), first):
                break
            posts.append(post)
            j = k
        return share_agency(posts, self.norm), j

    def opens_clause(self, posts: list[Post], j: int) -> bool:
        """'Theo đề xuất của Giám đốc Sở Y tế, [Chủ tịch UBND tỉnh A] yêu cầu': the title at j is the subject behind an opening."""
        title = self.title_of(posts[0]).base
        start = posts[0].title.start
        intro = INTRO.search(self.norm, max(0, start - 90), start)
        if intro is None:
            return False
        spoken_to = "bí thư" in title and intro[0].endswith(_SPOKEN_TO)
        following = self.title_of_mention(j).base
        # 'Theo chỉ đạo của Bí thư Thành ủy, [Phó Chủ tịch UBND thành phố A] khẳng định'
        below = title == "bí thư" and _HEADS_PARTY.match(self.body_of(posts[0])) and following in _BELOW_SECRETARY
        if title.startswith(OF_PARTY) and not spoken_to and not below and following not in _CENTRAL:
            return False  # 'Theo Ủy viên Ban Thường vụ, Giám đốc Sở Y tế A'
        post, k = self.post(j)
        for _ in range(3):  # 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ A'
            if self.label(k) != "TITLE" or self.mentions[k].start - post.end > 3:
                break
            post, k = self.post(k)
        named = self.label(k) == "PERSON" and self.mentions[k].start - post.end <= 12
        return SAYS.match(self.norm, self.mentions[k].end if named else post.end) is not None

    def is_ministers(self, post: Post, j: int) -> bool:
        """'Đáp lời Bộ trưởng, [Chủ nhiệm] Văn phòng Chính phủ, ...': the two go together."""
        return self.title_of(post).base == "bộ trưởng" and post.agency is None and self.title_of_mention(j).base == "chủ nhiệm"

    def in_career(self, start: int) -> int | None:
        """Where, in the sentence before this place, a career begins to be told; None if it does not."""
        at = bisect_left(self.careers, start) - 1
        if at < 0 or start - self.careers[at] > 400 or SENTENCE_END.search(self.text, self.careers[at], start):
            return None
        return self.careers[at]

    def exclude_each_other(self, one: Post, two: Post) -> bool:
        """'Chủ tịch UBND tỉnh, Phó Chủ tịch UBND tỉnh', 'Chủ tịch nước, Thủ tướng': posts that nobody holds together."""
        a, b = self.title_of(one).base, self.title_of(two).base
        gap = self.gap(one.end, two.title.start)
        left = self.is_former(one) and self.is_former(two)
        now = " kiêm " not in gap and not self.is_former(one) and not self.is_former(two)
        if now and two_offices((a, self.body_of(one)), (b, self.body_of(two))):
            return True
        if a != b and a != "phó " + b and b != "phó " + a:
            return False
        return self.body_of(one) == self.body_of(two) and "giữ" not in gap and not (left and a != b)

    def is_former(self, post: Post) -> bool:
        """'nguyên Giám đốc Sở Y tế'."""
        return post.former or self.title_of(post).former

    def title_of_mention(self, i: int) -> Title:
        return read_title(self.text[self.mentions[i].start : self.mentions[i].end])

    def title_of(self, post: Post) -> Title:
        return read_title(self.text[post.title.start : post.title.end])

    def body_of(self, post: Post) -> str:
        return self.norm[post.agency.start : post.agency.end] if post.agency else ""

    def is_head(self, i: int, deputy: str) -> bool:
        """True if title i is that of whom a deputy is under: 'Chủ tịch', 'phó chủ tịch'."""
        head = self.title_of_mention(i).base
        return deputy == "phó " + head or {head, deputy} == MINISTERS

    def is_deputy(self, one: Post, two: Post) -> bool:
        """'[Bí thư], [Phó Bí thư] [Thành ủy] được giới thiệu': two people, if no name follows."""
        a, b = self.title_of(one).base, self.title_of(two).base
        shared = one.agency is None or two.agency is None or one.agency == two.agency
        return shared and (a == "phó " + b or b == "phó " + a)


def _without_terms(norm: str, dates: list[Match]) -> str:
    """The text with terms of office blanked: they stand between post and holder ('Chủ tịch HĐND nhiệm kỳ 2021 - 2026 A')."""
    parts: list[str] = []
    at = last = 0
    for m in dates:
        if norm.startswith("nhiệm k", m.start):
            start = (
                last if last and norm[last : m.start] in _AND_TERM else m.start
            )  # 'nhiệm kỳ 2005 - 2010[ và nhiệm kỳ 2010 - 2015]'
            parts += (norm[at:start], " " * (m.end - start))
            at = last = m.end
    return "".join((*parts, norm[at:])) if parts else norm
