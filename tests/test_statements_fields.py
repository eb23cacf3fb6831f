"""Fields of given tasks, without the models that find them: who gives a task, and what kind of task the main verb makes it."""

from __future__ import annotations

import json
import lzma
from bisect import bisect_left
from datetime import date
from pathlib import Path

import pytest

from vngovnlp.article import Article
from vngovnlp.dates import tag
from vngovnlp.grammar.match import Match
from vngovnlp.report import Directive
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.officials import link_officials
from vngovnlp.segment import sentences
from vngovnlp.statements.clauses import tokens
from vngovnlp.statements.network.ranks import addressed, standings
from vngovnlp.statements.tasks.category import CATEGORIES, actions_in, task_words
from vngovnlp.statements.tasks.category_net import load_categories
from vngovnlp.statements.tasks.directives import Scene, Task, fill
from vngovnlp.statements.wording.predicate import predicate
from vngovnlp.text import normal

ROOT = Path(__file__).parent.parent
DATA = ROOT.parent / "shared" / "data"

MARKS = (
    ("Bộ trưởng", "TITLE"), ("Bộ Y tế", "AGENCY"), ("Đinh Thị Thảo", "PERSON"), ("Thủ tướng", "TITLE"), ("Chính phủ", "AGENCY"),
    ("Phó Chủ tịch", "TITLE"), ("Chủ tịch", "TITLE"), ("UBND thành phố", "AGENCY"), ("UBND tỉnh", "AGENCY"), ("Lò Văn Khánh", "PERSON"),
    ("Đại tá", "TITLE"), ("Phó Giám đốc", "TITLE"), ("Công an tỉnh", "AGENCY"), ("Sở Tài chính", "AGENCY"), ("Sở Xây dựng", "AGENCY"),
    ("Ban Chỉ đạo phòng chống lụt bão", "AGENCY"), ("Vân Hồ", "LOCATION"), ("Bản Mế", "LOCATION"), ("Sở Y tế", "AGENCY"), ("UBND xã", "AGENCY"), ("UBND TP Vân Hồ", "AGENCY"),
)  # fmt: skip


def read(text: str) -> tuple[Article, list[Match]]:
    article = Article(text, normal(text), sentences(text), published=date(2024, 5, 20))
    found = [
        Match(at, at + len(words), label, None, "test")
        for words, label in MARKS
        for at in range(len(text))
        if text.startswith(words, at)
    ]
    found.sort(key=lambda m: (m.start, -m.end))
    kept: list[Match] = []
    for mention in found:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return article, kept


def given(text: str, task: str) -> Directive:
    article, entities = read(text)
    toks = tokens(article, entities)
    agencies = link_agencies(article, entities)
    officials = link_officials(article, entities, agencies)
    scene = Scene.of(article, toks, entities, officials, agencies, tag(text, published=article.published))
    at = text.index(task)
    i, j = bisect_left(toks.start, at), bisect_left(toks.start, at + len(task))
    (found,) = fill(scene, [Task(i, predicate(toks, i, j), j, 1.0, 1)], load_categories(), given_on=None)
    return found


@pytest.mark.parametrize(
    ("text", "task", "issuer"),
    [
        # Who reports an order does not give it.
        (
            "Bộ trưởng Bộ Y tế Đinh Thị Thảo cho biết, Thủ tướng đã chỉ đạo các địa phương rà soát kho thuốc.",
            "các địa phương rà soát kho thuốc",
            "Thủ tướng",
        ),
        ("Bà Đinh Thị Thảo cho hay, Bộ Y tế đã yêu cầu các tỉnh báo cáo số ca mắc.", "các tỉnh báo cáo số ca mắc", "Bộ Y tế"),
        # A bare noun stands for a body, half of a word does not.
        ("Tỉnh đã yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", "Tỉnh"),
        ("Cuộc họp giao ban yêu cầu rà soát kho thuốc.", "rà soát kho thuốc", None),
        # Who reports and orders in one breath gives it.
        (
            "Bộ trưởng Bộ Y tế Đinh Thị Thảo cho biết dịch còn phức tạp và yêu cầu các tỉnh trực 24/24.",
            "các tỉnh trực 24/24",
            "Đinh Thị Thảo",
        ),
        # A title behind a name belongs to it.
        (
            "Đại tá Lò Văn Khánh - Phó Giám đốc Công an tỉnh đề nghị đơn vị quản lý chặt vũ khí.",
            "đơn vị quản lý chặt vũ khí",
            "Lò Văn Khánh",
        ),
        # 'ban hành văn bản' names no board.
        (
            "UBND tỉnh vừa ban hành văn bản chỉ đạo Sở Xây dựng kiểm tra các chung cư cũ.",
            "Sở Xây dựng kiểm tra các chung cư cũ",
            "UBND tỉnh",
        ),
        # A body that is only being set up gives nothing; the conclusions are those of the Deputy Chairman.
        (
            "Văn phòng vừa thông báo kết luận của Phó Chủ tịch UBND thành phố Lò Văn Khánh. Theo đó, Sở Tài chính cân đối nguồn vốn.",
            "Sở Tài chính cân đối nguồn vốn",
            "Lò Văn Khánh",
        ),
        # Behind a quotation its speaker, not the place named in it.
        (
            '"Tôi ủng hộ Vân Hồ làm đường và đề nghị huyện hoàn tất hồ sơ" - Phó Chủ tịch Lò Văn Khánh nói.',
            "huyện hoàn tất hồ sơ",
            "Lò Văn Khánh",
        ),
        # A city that orders is its committee, also when that is written short.
        ("UBND TP Vân Hồ vừa họp về chợ. Thành phố yêu cầu Sở Y tế rà soát kho thuốc.", "Sở Y tế rà soát kho thuốc", "UBND TP Vân Hồ"),
    ],
)  # fmt: skip
def test_issuer(text: str, task: str, issuer: str) -> None:
    assert given(text, task).issuer == issuer


def main_category(task: str) -> str:
    """The category of the main verb alone, before the model weighs it."""
    article, entities = read(f"Chủ tịch yêu cầu {task}.")
    toks = tokens(article, entities)
    i, j = 4, len(toks.word) - 1
    p = predicate(toks, i, j)
    acts = task_words(toks, i, p, j, actions_in(toks, p, j)).acts
    return CATEGORIES[max(acts) - 1 - len(CATEGORIES)]


@pytest.mark.parametrize(
    ("task", "category"),
    [
        # The decided cases of the guidelines.
        ("Sở Xây dựng đánh giá lại chất lượng mặt đường", "INSPECT"),
        ("Công an tỉnh điều tra vụ phá rừng", "INSPECT"),
        ("Sở Tài chính xem xét đơn giá bồi thường", "ADVISE"),
        ("Sở Xây dựng xem xét, kiểm điểm trách nhiệm của cá nhân có liên quan", "ORGANIZE"),
        ("Sở Y tế nghiêm túc rút kinh nghiệm", "ORGANIZE"),
        ("Sở Y tế hoàn thành báo cáo và gửi về tỉnh", "REPORT"),
        ("UBND xã công khai danh sách hộ nghèo", "COMMUNICATE"),
        ("UBND xã tạm dừng cấp phép", "ENFORCE"),
        ("Công an tỉnh không để xảy ra đua xe", "PREVENT"),
        ("Sở Tài chính tháo gỡ khó khăn cho hợp tác xã", "COORDINATE"),
        # With whom it is done decides nothing.
        ("Sở Xây dựng phối hợp với Công an tỉnh kiểm tra các chung cư", "INSPECT"),
        ("Sở Y tế chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan tham mưu cơ chế mua thuốc", "ADVISE"),
        ("Sở Y tế phối hợp chặt chẽ với Công an tỉnh trong quá trình thanh tra", "COORDINATE"),
        # Light words lead up to the verb.
        ("Sở Y tế tiếp tục tăng cường kiểm tra bếp ăn", "INSPECT"),
        ("Sở Y tế vào cuộc xử lý nghiêm vi phạm", "ENFORCE"),
        # What is made decides: a plan, a team, a road.
        ("Sở Xây dựng xây dựng kế hoạch cải tạo chợ", "ADVISE"),
        ("Công an tỉnh xây dựng đội ngũ cán bộ trẻ", "ORGANIZE"),
        ("Sở Xây dựng xây dựng cầu dân sinh", "IMPLEMENT"),
        ("Sở Y tế chuẩn bị báo cáo bằng văn bản", "REPORT"),
        ("Sở Y tế nghiên cứu đầu tư máy xạ trị", "ADVISE"),
        # Things named with a task word are no tasks.
        ("lộ trình đổi mới sách giáo khoa phải công khai", "COMMUNICATE"),
        ("các báo cáo tổng kết phải rà soát kỹ", "INSPECT"),
    ],
)
def test_main_verb(task: str, category: str) -> None:
    assert main_category(task) == category


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("Thủ tướng làm việc với Bộ Y tế", [5, 4]),
        ("Chủ tịch UBND tỉnh tiếp UBND xã", [3, 3, 3]),
        ("Sở Y tế báo cáo Chính phủ", [2, 5]),
        ("Bộ trưởng Đinh Thị Thảo đến. Bà Đinh Thị Thảo về", [4, 4, 4]),
    ],
)
def test_how_high_they_stand(text: str, steps: list[int]) -> None:
    toks = tokens(*read(text))
    assert [who.step for _, who in sorted(standings(toks).items())] == steps


def test_whom_a_clause_addresses() -> None:
    toks = tokens(*read("các bộ rà soát"))
    assert addressed(toks, standings(toks), 0, 4) == 4
    assert addressed(toks, standings(toks), 2, 4) == -1


@pytest.mark.parametrize(("part", "what"), [("statements_read", "statements"), ("issuers_read", "tasks")])
def test_the_articles_read_for_training_are_unlabelled_ones_without_a_title_of_dev(part: str, what: str) -> None:
    fitted = set(json.loads((ROOT / "models" / "vi_vngov" / "fitted.json").read_text(encoding="utf-8"))[part])
    marks = ROOT / "models" / "vi_vngov" / f"{part}.jsonl"
    rows = [json.loads(line) for line in marks.read_text(encoding="utf-8").splitlines()]
    assert fitted == {row["id"] for row in rows}
    assert all(set(row) == {"id", "file", "size", what} for row in rows), "places only, no text"
    assert all(isinstance(value, int | None) for row in rows if what == "tasks" for task in row[what] for value in task)
    if not (DATA / "raw").is_dir():
        pytest.skip(f"{DATA / 'raw'} is not here")
    known = [json.loads(line) for part in ("train", "dev") for line in (DATA / "gold" / f"{part}.jsonl").open(encoding="utf-8")]
    titles = {normal(item["title"]) for item in known if item["title"]}
    for file in {row["file"] for row in rows}:
        with lzma.open(DATA / "raw" / f"{file}.jsonl.xz", "rt", encoding="utf-8") as lines:
            assert not [
                item["id"] for item in map(json.loads, lines) if item["id"] in fitted and normal(item["title"]) in titles
            ]


@pytest.mark.parametrize(
    ("text", "task", "assignees"),
    [
        (
            "Thủ tướng chỉ đạo: các bộ ngành liên quan được yêu cầu rà soát quy định về đất đai.",
            "các bộ ngành liên quan được yêu cầu rà soát quy định về đất đai",
            ("các bộ ngành liên quan",),
        ),
        (
            "Thủ tướng chỉ đạo: các đơn vị được giao vốn phải báo cáo tiến độ.",
            "các đơn vị được giao vốn phải báo cáo tiến độ",
            ("các đơn vị",),
        ),
        ("Thủ tướng yêu cầu các địa phương sẽ rà soát kho thuốc.", "các địa phương sẽ rà soát kho thuốc", ("các địa phương",)),
        (
            "Thủ tướng yêu cầu các địa phương được hưởng lợi rà soát kho thuốc.",
            "các địa phương được hưởng lợi rà soát kho thuốc",
            ("các địa phương được hưởng lợi",),
        ),
    ],
)
def test_a_party_ends_before_what_is_said_of_it(text: str, task: str, assignees: tuple[str, ...]) -> None:
    assert given(text, task).assignees == assignees
