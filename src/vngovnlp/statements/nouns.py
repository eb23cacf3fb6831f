"""Words that announce a task or a request, where they are nouns and announce none: 'theo yêu cầu của Bộ', 'đáp ứng yêu cầu', 'các kiến nghị'."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.phrases import phrases

_IN_ROWS = frozenset((("chỉ", "đạo"), ("kiến", "nghị"), ("đề", "xuất")))
"""Those that stand in rows of nouns: 'lãnh đạo, [chỉ đạo], điều hành'."""
_CUES = _IN_ROWS | {
    ("yêu", "cầu"), ("đề", "nghị"), ("phân", "công"), ("lưu", "ý"), ("mong", "muốn"), ("khuyến", "cáo"), ("nhắc", "nhở"),
}  # fmt: skip
# 'với [yêu cầu]', 'theo [chỉ đạo]', 'đáp ứng [yêu cầu]', 'phát biểu [chỉ đạo]', 'thực hiện [chỉ đạo]', 'giải quyết [kiến nghị]', 'ban [chỉ đạo]'.
# Those that were met often enough announce a task in fewer than one of five places of the annotated and read articles; the last four are rarer.
_BEFORE = frozenset(
    "với theo ứng là các những đạt về để sự trong hiện biểu nghiêm đúng tâm sau ban đơn quyết nhiều một mọi do".split()
)
_BEHIND = frozenset("của . và này nêu".split())
_OF_NOUNS = frozenset(phrases("thực tế,thực tiễn,đặt ra,đề ra,cấp thiết,cấp bách,bức thiết,kỹ thuật"))
"""'phù hợp với tình hình, yêu cầu [thực tế]'."""


def is_noun(word: Sequence[str], k: int) -> bool:
    """True if tokens ``k`` - 1 and ``k`` are such a word and it is a noun."""
    pair = (word[k - 1], word[k])
    if pair not in _CUES:
        return False
    before = word[k - 2] if k > 1 else "^"
    behind = word[k + 1] if k + 1 < len(word) else "."
    if before in _BEFORE or behind in _BEHIND or tuple(word[k + 1 : k + 3]) in _OF_NOUNS:
        return True
    if before == "kiến":  # 'ý kiến chỉ đạo', but 'có ý kiến chỉ đạo [Sở A ...]'
        return k < 4 or word[k - 4] != "có"
    return pair in _IN_ROWS and (before == "," or behind == ",")
