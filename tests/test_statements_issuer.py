"""Who may give a task, and how the likeliest is chosen; what the weights of the package say stands in test_statements_fields and test_statements_parties."""

from __future__ import annotations

from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from test_statements_fields import read
from vngovnlp.linear import Linear
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.officials import link_officials
from vngovnlp.statements.clauses import tokens
from vngovnlp.statements.tasks.actors import Party
from vngovnlp.statements.tasks.candidates import BEFORE, Before, Candidate, Cast
from vngovnlp.statements.tasks.directives import Scene
from vngovnlp.statements.tasks.issuer import IssuerModel, load_issuers


class Scenery:
    """The candidates of the task ``task`` of ``text``."""

    def __init__(self, text: str, task: str, before: tuple[str, str] | None = None) -> None:
        self.text = text
        article, entities = read(text)
        toks = tokens(article, entities)
        agencies = link_agencies(article, entities)
        scene = Scene.of(article, toks, entities, link_officials(article, entities, agencies), agencies, ())

        def place(words: str) -> tuple[int, int]:
            at = text.rindex(words)
            return bisect_left(toks.start, at), bisect_left(toks.start, at + len(words))

        last = None
        if before is not None:
            at = text.index(before[1])
            last = Before(*place(before[0]), Party((at, at + len(before[1])), None))
        self.found = Cast(article, toks, entities, scene.cast, scene.governs).candidates(*place(task), last)

    def names(self) -> list[str | None]:
        return [None if c.party is None else self.text[c.party.span[0] : c.party.span[1]] for c in self.found]

    def words(self, name: str | None) -> set[str]:
        """All feature names of the candidates called ``name``."""
        return {
            word
            for c, called in zip(self.found, self.names(), strict=True)
            if called == name
            for g in c.groups
            for word in g.names
        }


@pytest.mark.parametrize(
    ("text", "task", "named", "not_named"),
    [
        # Whoever stands before, in the sentence and in those before; nobody is always one.
        ("Thủ tướng họp. Bộ Y tế yêu cầu rà soát chợ.", "rà soát chợ", {"Thủ tướng", "Bộ Y tế", None}, set()),
        # Who is told to do it does not give it.
        ("Thủ tướng họp. Bộ Y tế được yêu cầu rà soát chợ.", "rà soát chợ", {"Thủ tướng"}, {"Bộ Y tế"}),
        # A title behind a name is another's if another holds it, and else the name's.
        (
            "Thủ tướng họp. Theo Bộ trưởng Đinh Thị Thảo, Thủ tướng đã nhắc rà soát chợ.",
            "rà soát chợ",
            {"Thủ tướng", "Đinh Thị Thảo"},
            set(),
        ),
        ("Đinh Thị Thảo, Bộ trưởng Bộ Y tế, yêu cầu rà soát chợ.", "rà soát chợ", {"Đinh Thị Thảo"}, {"Bộ Y tế"}),
        # The body above belongs to the title.
        (
            "Lò Văn Khánh - Phó Giám đốc Sở Y tế thuộc UBND tỉnh đề nghị rà soát chợ.",
            "rà soát chợ",
            {"Lò Văn Khánh"},
            {"UBND tỉnh", "Sở Y tế"},
        ),
        ("Thủ tướng họp. Bộ Y tế đã được giao rà soát chợ.", "rà soát chợ", {"Thủ tướng"}, {"Bộ Y tế"}),
        ("Thủ tướng họp. Bộ Y tế bị đề nghị rà soát chợ.", "rà soát chợ", {"Thủ tướng"}, {"Bộ Y tế"}),
        ("Thủ tướng họp. Bộ Y tế trực tiếp chỉ đạo rà soát chợ.", "rà soát chợ", {"Thủ tướng"}, {"Bộ Y tế"}),
        ("Thủ tướng họp. Bộ Y tế đã trực tiếp chỉ đạo rà soát chợ.", "rà soát chợ", {"Thủ tướng", "Bộ Y tế"}, set()),
        # Nor who is written to, called or blamed.
        ("UBND tỉnh gửi Bộ Y tế, Sở Y tế, yêu cầu rà soát chợ.", "rà soát chợ", {"UBND tỉnh"}, {"Bộ Y tế", "Sở Y tế"}),
        ("Thủ tướng đã điện cho anh Lò Văn Khánh yêu cầu rà soát chợ.", "rà soát chợ", {"Thủ tướng"}, {"Lò Văn Khánh"}),
        ("UBND tỉnh phê bình Sở Y tế và yêu cầu rà soát chợ.", "rà soát chợ", {"UBND tỉnh"}, {"Sở Y tế"}),
        ("UBND tỉnh họp với Bộ Y tế. Sở Y tế yêu cầu rà soát chợ.", "rà soát chợ", {"UBND tỉnh", "Bộ Y tế", "Sở Y tế"}, set()),
        # Nor who took a photograph, where that runs on into the text.
        ("Thủ tướng họp. Ảnh: Lò Văn Khánh Vì vậy, cần rà soát chợ.", "rà soát chợ", {"Thủ tướng"}, {"Lò Văn Khánh"}),
        (
            "Thủ tướng họp. Người nói: Lò Văn Khánh. Vì vậy, cần rà soát chợ.",
            "rà soát chợ",
            {"Thủ tướng", "Lò Văn Khánh"},
            set(),
        ),
        # The speaker behind a quotation, far behind it too.
        ('Thủ tướng họp. "Phải rà soát chợ", Lò Văn Khánh nói.', "rà soát chợ", {"Lò Văn Khánh"}, set()),
        ('Thủ tướng họp. "Phải rà soát chợ. Chợ còn bẩn", Lò Văn Khánh nói.', "rà soát chợ", {"Lò Văn Khánh"}, set()),
        # Whoever is named next, behind the first task of the article: a headline.
        ("Phải rà soát chợ. Đó là yêu cầu của Lò Văn Khánh.", "rà soát chợ", {"Lò Văn Khánh"}, set()),
        # ... unless a colon announces that it is given before.
        (
            "Thủ tướng yêu cầu:\n- Các xã rà soát chợ.\n- Lò Văn Khánh dọn kho.",
            "Các xã rà soát chợ",
            {"Thủ tướng"},
            {"Lò Văn Khánh"},
        ),
        (
            "Thủ tướng họp.\n- Các xã rà soát chợ.\n- Lò Văn Khánh dọn kho.",
            "Các xã rà soát chợ",
            {"Thủ tướng", "Lò Văn Khánh"},
            set(),
        ),
    ],
)
def test_who_may_give_it(text: str, task: str, named: set[str | None], not_named: set[str]) -> None:
    names = Scenery(text, task).names()
    assert named <= set(names)
    assert not_named.isdisjoint(names)
    assert names[-1] is None


def test_who_gave_the_task_before_is_a_candidate() -> None:
    text = "Thủ tướng yêu cầu rà soát chợ. Cần báo cáo sớm."
    known = Scenery(text, "báo cáo sớm", ("rà soát chợ", "Thủ tướng"))
    assert "PREV" in known.words("Thủ tướng")
    assert "PREV" not in Scenery(text, "báo cáo sớm").words("Thủ tướng")


def test_behind_a_further_task_nobody_who_is_named_next_is_a_candidate() -> None:
    text = "Thủ tướng yêu cầu rà soát chợ. Cần báo cáo sớm. Hôm sau Lò Văn Khánh đến thăm xã."
    assert "Lò Văn Khánh" not in Scenery(text, "báo cáo sớm", ("rà soát chợ", "Thủ tướng")).names()


def test_the_body_that_a_bare_noun_stands_for() -> None:
    assert "BARE" in Scenery("UBND tỉnh họp. Tỉnh yêu cầu rà soát chợ.", "rà soát chợ").words("UBND tỉnh")
    assert "BARE" not in Scenery("UBND tỉnh họp. Các tỉnh yêu cầu rà soát chợ.", "rà soát chợ").words("UBND tỉnh")


def test_a_body_that_a_bare_noun_stands_for_is_given_by_its_fullest_name() -> None:
    text = "UBND TP Vân Hồ báo cáo. Theo UBND thành phố, nhiều nhà xây sai. Thành phố cũng yêu cầu rà soát nhà ở."
    seen = Scenery(text, "rà soát nhà ở")
    (bare,) = (c.party for c in seen.found if any("BARE" in g.names for g in c.groups))
    assert bare is not None
    assert text[slice(*bare.span)] == "UBND TP Vân Hồ"
    assert bare.ref == "a1"


def test_what_is_seen_of_a_subject_and_of_whom_it_writes_to() -> None:
    text = "Sau khi họp với Sở Y tế, UBND tỉnh đã yêu cầu rà soát chợ."
    scene = Scenery(text, "rà soát chợ")
    assert {"Isp=Trueb", "Igov=Falseb", "Ia1=yêu", "Ia2=yêu cầu", "nb=0"} <= scene.words("UBND tỉnh")
    assert {"Igov=Trueb", "Ib1=với", "nb=1"} <= scene.words("Sở Y tế")


def test_a_list_that_goes_on_is_spoken_to_as_a_whole() -> None:
    text = "UBND tỉnh họp với Sở Xây dựng, Sở Tài chính, yêu cầu rà soát chợ."
    assert "Igov=Trueb" in Scenery(text, "rà soát chợ").words("Sở Tài chính")
    text = "Sau khi họp với Sở Xây dựng, Sở Tài chính yêu cầu rà soát chợ."
    assert "Igov=Falseb" in Scenery(text, "rà soát chợ").words("Sở Tài chính")


def test_whose_order_the_sentence_before_tells_of() -> None:
    text = "Văn phòng truyền đạt kết luận của Lò Văn Khánh tại cuộc họp của UBND tỉnh. Theo đó, Sở Y tế rà soát chợ."
    scene = Scenery(text, "Sở Y tế rà soát chợ")
    assert "Bord=Trueu" in scene.words("Lò Văn Khánh")
    assert "Bord=Falseb" in scene.words("UBND tỉnh")


def test_only_the_last_actors_are_candidates() -> None:
    text = "Thủ tướng họp. " + "Sở Y tế họp. Bộ Y tế họp. " * 20 + "UBND tỉnh yêu cầu rà soát chợ."
    names = Scenery(text, "rà soát chợ").names()
    assert len(names) <= BEFORE + 2 + 1, "the first two of the article and nobody beside them"
    assert names[0] == "Thủ tướng"


def test_the_likeliest_comes_first() -> None:
    model = IssuerModel(Linear.of({"NULL": [0, 2.0], "k=b": [0, 1.0]}, [0.0]))
    found = Scenery("UBND tỉnh yêu cầu rà soát chợ.", "rà soát chợ").found
    assert model.ranked(found)[0].party is None
    assert {id(one) for one in model.ranked(found)} == {id(one) for one in found}


@given(
    st.lists(
        st.sampled_from(["Thủ tướng", "Bộ Y tế", "yêu cầu", "được giao", "rà soát", ",", ".", '"', ":", "ông", "tỉnh", "nói"]),
        max_size=25,
    )
)
def test_any_sentence_has_its_candidates(words: list[str]) -> None:
    text = " ".join([*words, "rà soát chợ ."])
    found: list[Candidate] = Scenery(text, "rà soát chợ").found
    assert found[-1].party is None
    assert load_issuers().ranked(found)[0] in found
