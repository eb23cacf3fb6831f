"""The name of an organisation behind its head, read word by word: 'Công ty | Cổ phần Đầu tư Sông Đà 6', 'Quỹ | Hỗ trợ nông dân'."""

from __future__ import annotations

from vngovnlp.grammar.agencies import agency_at
from vngovnlp.grammar.fields import phrase_end
from vngovnlp.grammar.places import place_at
from vngovnlp.grammar.tokens import CAPITAL, LOWER, NUMBER, UPPER, Hits, Tokens
from vngovnlp.grammar.units import type_end
from vngovnlp.grammar.words import DOES, FOREIGN, STOP, TERRITORIES

COMPANY_WORDS = frozenset(
    "cổ phần trách nhiệm hữu hạn một thành viên đầu tư xây dựng phát triển thương mại dịch vụ sản xuất xuất nhập khẩu vận tải du lịch "
    "bất động sản truyền thông công nghệ tư vấn thiết kế kinh doanh hạ tầng khu công nghiệp và nhà máy nước điện lực môi trường đô thị cấp thoát "
    "khai thác thủy lợi quản lý bảo trì chính sách xã hội nông nghiệp ngoại thương công thương quốc tế giao thông xổ số kiến thiết bóng đá phim truyện gốm sứ trẻ logistics bảo hiểm chứng khoán tài chính viễn thông "
    "hàng không hàng hải đường sắt đường bộ dầu khí hóa chất dệt may lương thực cao su cà phê thép giấy bia rượu nước giải khát may nghe nhìn "
    "kiến trúc dược phẩm thực phẩm giống cây trồng vật liệu môi giới tài trợ bảo trợ trẻ em người nghèo khuyến học phát thanh truyền hình truyền thanh "
    "rác thải chất rắn xử phí thức nghỉ măng gạch ngói bột phân bón thuốc lá bông nhuộm gỗ nhôm đóng tàu chế biến sữa than gang hữu cơ rau sạch nhân lữ hành năng lượng lâm nghiệp luật lắp kính hàng tiêu dùng đồ hộp "
    "huyện tỉnh thành phố miền phía tập đoàn tổng hệ thống thanh toán ô tô chi nhánh tổ hợp công ty liên doanh hợp tác phân phối bán lẻ nghiệp hợp nhiên giới".split()
)
_NO_SECOND = {"và", "tỉnh", "huyện", "tại", "không", "của", "các", "hiện", "thực", "tổ", "vụ"}
# Heads whose name may go on in lower case: 'Quỹ Hỗ trợ nông dân', 'CLB Phụ nữ khởi nghiệp'
_PHRASED = {"tong-cong-ty", "quy", "hiep-hoi", "cau-lac-bo", "hoi-doanh-nghiep"}
# After a number they make it a count: 'công ty 50 người'
_UNITS = {"tỷ", "tỉ", "triệu", "nghìn", "người", "năm", "tháng", "ngày", "nhân", "công", "%", ",", ".", "/"}
OTHERS = {"TITLE", "AGENCY_FIXED", "AGENCY_BODY", "RANK"}
"""What begins with one of these is another mention."""
# '... Thu phí | tự động', '... Kỳ nghỉ | quốc tế'
_HOW = (["tự", "động"], ["quốc", "tế"], ["toàn", "cầu"])
_LONGEST = 18
"""Tokens of a name."""


class OrgName:
    """The name from token ``j`` on, behind the head ``head`` at tokens ``i`` to ``j``."""

    __slots__ = ("_brand_end", "_head", "_i", "_j", "_tk", "built", "country_end", "end", "k", "proper")

    def __init__(self, tk: Tokens, i: int, j: int, head: str) -> None:
        self._tk, self._i, self._j, self._head = tk, i, j, head
        self.k = j
        """The token behind all that was read."""
        self.end = j
        """Where the name ends, for words in lower case only lead on to more of it."""
        self.proper = False
        """True if a word of it is a name and none of a trade."""
        self.built = False
        """True if it ends with a work, as of those who built it: 'Công ty TNHH BOT | cầu Hòa Lâm'."""
        self.country_end = -1
        brand = tk.hit("ORG", i)
        self._brand_end = brand.end if brand is not None else -1

    def read(self) -> bool:
        """Reads on as long as the name can go on. True if it is whole then: nothing else belongs to it, and it is none if nothing was read."""
        tk = self._tk
        while self.k < len(tk.starts) and self.k < self._j + _LONGEST and self.k not in tk.taken:
            k, word, shape = self.k, tk.words[self.k], tk.shapes[self.k]
            if k > self._j and not tk.near(k):
                break
            if word in TERRITORIES and type_end(tk, k) is not None and tk.word(k + 1) != "hội":
                break
            if shape in (CAPITAL, UPPER):
                hits = tk.at.get(k, {})
                if (
                    self._head in ("cau-lac-bo", "doi-tuyen")
                    and "AGENCY_BODY" in hits
                    and hits["AGENCY_BODY"].value == "cong-an"
                ):
                    police = agency_at(tk, k)  # 'CLB | Công an Hà Nội'
                    self.end = police.end if police is not None else self._j
                    return True
                if self._begins_another(hits):
                    break
                self._take_capital(hits)
            elif self._head == "cong-ty" and not self._is_number() and self._is_work():
                built = place_at(tk, k)  # 'Công ty TNHH BOT | cầu Hòa Lâm', 'Công ty TNHH đầu tư | quốc lộ 1 ...'
                if built is None:
                    break
                self.end, self.built = built.end, True
                return True
            elif not self._take_other():
                break
        return False

    def _begins_another(self, hits: Hits) -> bool:
        """True if the capital at ``k`` begins another mention: a title, a region, a person behind a brand or a country."""
        tk, k = self._tk, self.k
        if not hits.keys().isdisjoint(OTHERS) or (self.end == self._j and not tk.capital(self._i) and "PLACE_REGION" in hits):
            return True
        if "SURNAME" not in hits or not tk.capital(k + 1):
            return False
        if k == self.country_end:
            return True
        short = k > self._j and tk.shapes[k - 1] == UPPER and self._head in ("dai", "tap-doan", "ngan-hang")
        # 'Chủ tịch Tập đoàn Viettel | Lê Văn Mẫu'
        return (k == self._brand_end or short) and hits["SURNAME"].score == 1.0 and tk.capital(k + 2)

    def _take_capital(self, hits: Hits) -> None:
        """Reads the word with a capital at ``k``, and what is one with it."""
        tk, k = self._tk, self.k
        country = hits.get("COUNTRY")
        self._brand_end = hits["ORG"].end if "ORG" in hits else self._brand_end
        self.country_end = country.end if country is not None else self.country_end
        known = max(phrase_end(tk, k), k + 1, hits["ORG"].end if "ORG" in hits else 0)  # 'Quỹ Dân số | Liên hợp quốc'
        if (
            known == k + 1
            and country is None
            and "PLACE_FOREIGN" not in hits
            and not (k > self._j and tk.shapes[k - 1] == CAPITAL)
            and _half_a_word(tk, k, first=k == self._j)
        ):
            known = k + 4 if tk.words[k + 2 : k + 4] in _HOW else k + 2
        self.proper = self.proper or (known == k + 1 and tk.shapes[k] == CAPITAL)
        self.k = self.end = known

    def _is_number(self) -> bool:
        """True for a number at ``k`` that belongs to the name: 'Đội | số 6', 'Sông Đà | 6', but not '6 tỷ'."""
        tk, k = self._tk, self.k
        if tk.words[k] == "số" and k > self._j:
            return tk.shapes[k + 1 : k + 2] == [NUMBER]
        if tk.shapes[k] != NUMBER:
            return False
        return (k > self._j and tk.word(k + 1) not in ("%", "tỷ", "tỉ", "triệu", "người")) or (
            self._head in ("cong-ty", "tong-cong-ty") and tk.capital(self._i) and tk.word(k + 1) not in _UNITS
        )

    def _is_work(self) -> bool:
        """True if a road, bridge or the like begins at ``k``, behind 'đầu tư' or 'BOT'."""
        tk, k = self._tk, self.k
        return k > self._j and tk.words[k - 1] in ("tư", "bot", "bt") and tk.hit("PLACE_FEATURE", k) is not None

    def _take_other(self) -> bool:
        """Reads the number, the field of work, the mark or the word of trade at ``k``; False if there is none."""
        tk, k, word = self._tk, self.k, self._tk.words[self.k]
        if self._is_number():
            self.k = self.end = k + 2 if word == "số" else k + 1
        elif not self.proper and (tk.capital(self._i) or self._head == "cong-ty") and (behind := phrase_end(tk, k)) > k:
            named = self._head in _PHRASED and self.end > self._j and k == self.end and word not in DOES
            self.k = behind
            self.end = behind if named else self.end
        elif (k > self._j and word in ("-", "&", "và") and _joins(tk, k)) or (
            word in COMPANY_WORDS and word != "và" and not (word == "triển" and tk.words[k - 1] != "phát")
        ):
            self.k += 1
        else:
            return False
        return True


def _joins(tk: Tokens, k: int) -> bool:
    """True if the mark or 'và' at ``k`` may stand inside a name: 'Đầu tư và Phát triển', 'Koyu & Unitek'."""
    n = k + 1
    if tk.word(n) in ("ảnh", "nguồn", "pv") or tk.hit("ORG_HEAD", n) is not None or tk.hit("AGENCY_HEAD", n) is not None:
        return False
    if tk.words[k] == "và":
        return phrase_end(tk, n) > n or (not tk.capital(n) and tk.word(n) in COMPANY_WORDS)
    return tk.capital(n)


def _half_a_word(tk: Tokens, k: int, *, first: bool) -> bool:
    """True if the capital at ``k`` and the word in lower case after it are one word: 'Lương thực', 'Thanh toán', 'Da giày'."""
    n = k + 1
    if n >= len(tk.words) or not tk.near(n) or tk.shapes[n] != LOWER or tk.words[n] in _NO_SECOND:
        return False
    if tk.shapes[k] == UPPER or not FOREIGN.isdisjoint(tk.text[tk.starts[k] + 1 : tk.ends[k]]):
        return False  # 'Hãng IBM | chế tạo', 'MobiFone | phát'
    return tk.words[n] in COMPANY_WORDS or (first and not tk.words[k].isascii() and tk.words[n] not in STOP)
