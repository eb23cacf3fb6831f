"""Hearsay: whether one who only says something said it at the meeting, or is quoted from another day, another meeting or a paper.

No single sign tells; :mod:`.odds` weighs each of them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence

from vngovnlp.resolve.attendance.scene import Scene
from vngovnlp.resolve.attendance.seniority import LEADERS_OF_STATE, outranks
from vngovnlp.resolve.occasions import Occasion
from vngovnlp.resolve.pattern import pattern

# '[Sau khi nghe báo cáo], ông Lê Văn Hai đề nghị ...', '[Đồng tình với ý kiến này], bà Trần Thị Hoa ...'.
_TIED = pattern(
    r"(?:cũng )?(?:tại (?:đây|buổi|cuộc|phiên|hội nghị|kỳ họp|lễ)|sau khi nghe|phát biểu|báo cáo|giải trình|tiếp thu|kết luận|kết thúc|mở đầu|đồng tình|đồng quan điểm|"
    r"chia sẻ (?:ý kiến|quan điểm|với ý)|về phía|về phần|nêu|góp ý|tham gia|trả lời (?!(?:báo|phóng viên|phỏng vấn))|thảo luận|trao đổi (?!với (?:báo|phóng viên))|tiếp lời|thay mặt|đáp)(?!\p{L})"
)
_OFTEN = 3
"""Acts of one who has a part of his own."""


class Hearsay:
    """The speakers of a meeting, weighed by where and how they speak."""

    def __init__(self, scene: Scene, occasions: Sequence[Occasion], ranks: Mapping[str, int], chairs: Collection[str]) -> None:
        self.scene = scene
        self.ranks = ranks
        self.chair = max((ranks.get(ref, 0) for ref in chairs), default=0)
        self.opened = {o.sentence for o in occasions if o.opens and not o.cited and o.kind == scene.main.kind}

    def is_tied(self, sentence: int) -> bool:
        """True if a sentence opens with words that tie it to what was told of the meeting."""
        return _TIED.match(self.scene.norm, self.scene.article.sentences[sentence][0]) is not None

    def evidence(self, ref: str) -> Iterator[str]:
        """What speaks for and against it that somebody was there, by name."""
        scene, rank = self.scene, self.ranks.get(ref, 0)
        sentences = scene.article.sentences
        acts = set(scene.acts.get(ref, ()))
        numbers = {bisect_right(sentences, (at, len(scene.norm))) - 1 for at in acts}
        if rank > self.chair > 0:
            yield "above"  # he would have chaired
        if rank == self.chair > 0:
            yield "level"
        if outranks(self.chair, rank):
            yield "below"  # one of those whom the chair had called in
        if rank >= LEADERS_OF_STATE:
            yield "state"  # quoted in every article about what he decided
        if not self.opened.isdisjoint(numbers) or any(map(self.is_tied, numbers)):
            yield "tied"
        if len(acts) >= _OFTEN:
            yield "often"
        if all(scene.is_dated(sentences[n]) for n in numbers):
            yield "dated"
        if any(scene.norm.find('"', *sentences[n]) >= 0 for n in numbers):
            yield "quotes"
