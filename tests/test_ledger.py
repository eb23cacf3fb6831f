"""The ledger: the same task in several articles, on what evidence, and what is overdue on a day."""

import datetime
import time

import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

import vngovnlp
from conftest import ROOT
from vngovnlp import frames
from vngovnlp.cli import app
from vngovnlp.errors import InputError
from vngovnlp.frames import COUNTS, LEDGER, REPEATS
from vngovnlp.repeats import link_tasks
from vngovnlp.report import Agency, Deadline, Directive, Entity, MeetingReport, Official, Position, Source, Versions

TASK = "rà soát toàn bộ các hộ kinh doanh lấn chiếm vỉa hè quanh chợ trung tâm, lập danh sách và trình phương án di dời"


def said(
    text=TASK, *, id="bai", on="2024-03-05", by="Lý Văn Quảng", of="UBND huyện Vạn Ninh", title="Chủ tịch", to="Phòng Kinh tế", due=None,
    places=(), portal=None, category="ADVISE",
):  # fmt: skip
    """The report of an article with one task: ``by``, ``title`` of ``of``, tells ``to`` to do ``text``, until the day that ends it (``due``: words, day)."""
    whole = f"{text} {due[0]}" if due else text
    cut = (whole.index(due[0]), len(whole)) if due else (0, 0)
    officials = (
        [Official(id="o1", name=by, positions=(Position(title=title, title_span=(0, 0), agency=of, agency_id="a1"),))]
        if by
        else []
    )
    bodies = [Agency(id="a1", name=of, name_span=(0, 0), canonical=of)] if of else []
    leads = [Agency(id="a2", name=to, name_span=(0, 0), canonical=to)] if to else []
    task = Directive(
        id="s1", no=1, start=0, end=len(whole), text=whole, score=1.0, issuer=by or of, issuer_id="o1" if by else "a1", given_on=on,
        assignees=(to,) if to else (), assignee_ids=("a2",) if to else (), category=category, category_score=1.0,
        deadline=Deadline(text=due[0], start=cut[0], end=cut[1], date=due[1]) if due else None,
    )  # fmt: skip
    entities = [
        Entity(start=whole.index(p), end=whole.index(p) + len(p), label="LOCATION", text=p, source="test", score=1.0)
        for p in places
    ]
    return MeetingReport(
        id=id, text=whole, source=Source(title=f"Tin {id}", published=on, portal=portal), entities=tuple(entities), officials=tuple(officials),
        agencies=(*bodies, *leads), statements=(task,), versions=Versions(library="0", lexicon="0", model=None),
    )  # fmt: skip


def sizes(*reports):
    return sorted(len(task.given) for task in link_tasks(reports))


AGAIN = "khẩn trương " + TASK + " trước khi vào mùa du lịch"


# What is the same task.


def test_a_task_told_again_is_one_task_with_the_evidence():
    (task,) = link_tasks([said(AGAIN, id="b", on="2024-04-02"), said(id="a")])
    assert [given.doc_id for given in task.given] == ["a", "b"]
    assert task.links[0] is None
    link = task.links[1]
    assert (link.earlier, link.official, link.agency, link.assignee) == (
        0,
        "Lý Văn Quảng",
        "UBND huyện Vạn Ninh",
        "Phòng Kinh tế",
    )
    assert 0.5 < link.similarity < 1


@pytest.mark.parametrize(
    "other",
    [
        {"by": "Trần Thị Hương", "title": "Phó Chủ tịch"},  # the same agency
        {"of": "Ban Chỉ đạo 389 huyện Vạn Ninh"},  # the same person in another chair
        {"to": "lãnh đạo Phòng Kinh tế"},
        {"to": None},
        {"on": None},
        {"text": TASK.replace("di dời", "di dời.")},
        {"text": TASK.upper().replace("VỈA HÈ", "vỉa  hè")},
    ],
)
def test_the_same_task_in_other_clothes(other):
    assert sizes(said(id="a"), said(**{"id": "b", "on": "2024-04-02"} | other)) == [2]


def test_both_spellings_of_a_tone_are_one():
    text = "khơi thông toàn bộ kênh {} nội đồng và khoá các cửa xả ra sông trước khi có bão"
    assert sizes(said(text.format("thuỷ lợi"), id="a"), said(text.format("thủy lợi").replace("khoá", "khóa"), id="b")) == [2]


@pytest.mark.parametrize(
    "other",
    [
        {"by": "Trần Thị Hương", "of": "UBND huyện Tư Nghĩa"},
        {"to": "Phòng Nội vụ"},
        {"text": "rà soát toàn bộ các hợp tác xã nông nghiệp, lập danh sách và trình phương án sáp nhập"},
        {"on": "2025-04-02"},  # more than a year later
        {"text": TASK + " của quý 2"},
    ],
)
def test_another_task(other):
    first = said(TASK + (" của quý 1" if "quý 2" in other.get("text", "") else ""), id="a")
    assert sizes(first, said(**{"id": "b", "on": "2024-04-02"} | other)) == [1, 1]


def test_other_places_are_other_tasks():
    here, there = (TASK.replace("trung tâm", name) for name in ("An Hòa", "Bình Sơn"))
    assert sizes(said(here, id="a", places=["An Hòa"]), said(there, id="b", places=["Bình Sơn"])) == [1, 1]
    assert sizes(said(here, id="a", places=["An Hòa"]), said(TASK, id="b")) == [2]


def test_short_phrases_are_no_task_that_could_be_known_again():
    assert sizes(said("báo cáo kết quả về UBND huyện", id="a"), said("báo cáo kết quả về UBND huyện", id="b")) == [1, 1]


def test_a_task_without_assignee_needs_more_common_words():
    text = "kiểm tra việc thu gom rác tại các khu dân cư mới"
    assert sizes(said(text, id="a"), said(text, id="b")) == [2]
    assert sizes(said(text, id="a", to=None), said(text, id="b", to=None)) == [1, 1]


def test_names_that_many_bodies_bear_need_the_same_portal():
    def one(id, portal):
        return said(id=id, by=None, of="Ủy ban nhân dân huyện", portal=portal)

    assert sizes(one("a", "vanninh.vidu.vn"), one("b", "vanninh.vidu.vn")) == [2]
    assert sizes(one("a", "vanninh.vidu.vn"), one("b", "tunghia.vidu.vn")) == [1, 1]
    assert sizes(one("a", None), one("b", None)) == [1, 1]


def test_membership_of_a_council_is_no_common_agency():
    def one(id, name):
        return said(id=id, by=name, title="Ủy viên", of="Ban Thường vụ Huyện ủy Vạn Ninh")

    assert sizes(one("a", "Lý Văn Quảng"), one("b", "Trần Thị Hương")) == [1, 1]


def test_tasks_of_one_article_stay_apart():
    report = said()
    task = report.directives[0]
    twice = report.model_copy(update={"statements": (task, task.model_copy(update={"id": "s2", "no": 2}))})
    assert sizes(twice) == [1, 1]
    assert sizes(twice, said(id="b")) == [1, 2]


def test_ids_that_are_given_twice_are_two_articles():
    assert sizes(said(), said()) == [2]


def test_the_order_of_the_reports_does_not_matter_where_all_are_dated():
    reports = [said(id=str(n), on=f"2024-03-{n + 1:02}", to=to) for n, to in enumerate(["Phòng Kinh tế", "Phòng Nội vụ"] * 4)]
    for order in (reports, reports[::-1]):
        tasks = link_tasks(order)
        assert [[given.doc_id for given in task.given] for task in tasks] == [["0", "2", "4", "6"], ["1", "3", "5", "7"]]


def test_time_grows_with_the_number_of_directives():
    """A thousand near copies of one task by one issuer: each with each would be half a million comparisons."""

    def seconds(count):
        reports = [said(f"{TASK} đợt thứ {'abcdefghij'[n % 10]}{n}", id=str(n)) for n in range(count)]
        start = time.process_time()
        link_tasks(reports)
        return time.process_time() - start

    seconds(50)
    assert seconds(2000) < 12 * seconds(500)


# The tables.


@pytest.fixture
def corpus():
    """A task whose deadline moves twice, one with a deadline that stays, one without, and one that names nobody."""
    return [
        said(id="a", on="2024-03-05", due=("trước ngày 30/3", "2024-03-30")),
        said(AGAIN, id="b", on="2024-04-02", due=("trước ngày 15/4", "2024-04-15")),
        said(id="c", on="2024-04-20", due=("trong tháng 5", "2024-05-31")),
        said(
            "kiểm tra hồ chứa nước",
            id="d",
            on="2024-04-21",
            to="Phòng Nông nghiệp",
            due=("trước 30/6", "2024-06-30"),
            category="INSPECT",
        ),
        said("tuyên truyền phòng cháy", id="e", on="2024-04-22", to="Phòng Kinh tế", category="COMMUNICATE"),
        said("giữ gìn vệ sinh chung", id="f", on=None, to=None),
    ]


def test_the_ledger_has_its_schema_with_and_without_rows(corpus):
    for reports in (corpus, []):
        for as_of in (None, "2024-06-01"):
            frame = frames.ledger(reports, as_of=as_of)
            assert {name: frame[name].dtype for name in frame} == dict(LEDGER)
            for summary in (frames.ledger_by_agency, frames.ledger_by_category):
                assert list(summary(reports, as_of=as_of).columns)[1:] == list(COUNTS)
        repeats = frames.repeats(reports)
        assert {name: repeats[name].dtype for name in repeats} == dict(REPEATS)


def test_moved_deadlines_are_shown(corpus):
    row = vngovnlp.ledger(corpus).iloc[0]
    assert row["Số lần nhắc"] == 2
    assert (row["Ngày giao"], row["Ngày nhắc gần nhất"]) == (pd.Timestamp("2024-03-05"), pd.Timestamp("2024-04-20"))
    assert (row["Thời hạn đầu"], row["Thời hạn cuối"]) == (pd.Timestamp("2024-03-30"), pd.Timestamp("2024-05-31"))
    assert row["Số lần đổi hạn"] == 2
    assert row["Các thời hạn"] == (
        "30/03/2024 (“trước ngày 30/3”, giao ngày 05/03/2024); 15/04/2024 (“trước ngày 15/4”, giao ngày 02/04/2024); "
        "31/05/2024 (“trong tháng 5”, giao ngày 20/04/2024)"
    )
    assert [line.split(";")[0] for line in row["Trích dẫn"].split("\n")] == ["a", "b", "c"]
    assert set(vngovnlp.ledger(corpus)["Trạng thái"]) == {"Chưa cập nhật"}


def test_the_same_deadline_again_has_not_moved():
    due = ("trước ngày 30/3", "2024-03-30")
    row = vngovnlp.ledger([said(id="a", due=due), said(id="b", on="2024-03-20", due=due), said(id="c", on="2024-03-21")]).iloc[
        0
    ]
    assert (row["Số lần nhắc"], row["Số lần đổi hạn"]) == (2, 0)


def test_nothing_is_overdue_without_a_day(corpus):
    table = vngovnlp.ledger(corpus)
    assert table[["Tính đến ngày", "Quá hạn", "Số ngày quá hạn"]].isna().all().all()
    assert frames.ledger_by_agency(corpus)["Quá hạn"].isna().all()


@pytest.mark.parametrize(
    ("day", "overdue", "late"),
    [
        ("2024-03-01", None, None),  # not given yet
        ("2024-03-30", "Không", None),  # the last day
        ("2024-03-31", "Có", 1),
        ("2024-04-10", "Không", None),  # moved to 15/4 on 2/4
        ("2024-04-18", "Có", 3),
        ("2024-05-01", "Không", None),  # moved to 31/5 on 20/4
        ("2024-07-01", "Có", 31),
    ],
)
def test_overdue_is_what_was_known_on_the_day(corpus, day, overdue, late):
    row = vngovnlp.ledger(corpus, as_of=day).iloc[0]
    assert (None if pd.isna(row["Quá hạn"]) else row["Quá hạn"]) == overdue
    assert (None if pd.isna(row["Số ngày quá hạn"]) else row["Số ngày quá hạn"]) == late
    assert row["Tính đến ngày"] == pd.Timestamp(day)


def test_a_day_may_be_a_date_and_must_be_one(corpus):
    for day in (datetime.date(2024, 7, 1), datetime.datetime(2024, 7, 1, 8), pd.Timestamp("2024-07-01")):
        pd.testing.assert_frame_equal(vngovnlp.ledger(corpus, as_of=day), vngovnlp.ledger(corpus, as_of="2024-07-01"))
    with pytest.raises(InputError, match="YYYY-MM-DD"):
        vngovnlp.ledger(corpus, as_of="1/7/2024")


def test_summaries_count_each_task_once(corpus):
    table = frames.ledger_by_agency(corpus, as_of="2024-06-15").set_index("Đơn vị chủ trì")
    assert table.loc["Phòng Kinh tế"].tolist() == [2, 1, 1, 1, 1]
    assert table.loc["Phòng Nông nghiệp"].tolist() == [1, 0, 1, 0, 0]
    assert table.loc[frames.NOBODY].tolist() == [1, 0, 0, 0, 0]
    table = frames.ledger_by_category(corpus, as_of="2024-06-15").set_index("Loại nhiệm vụ")
    assert table["Số nhiệm vụ"].to_dict() == {"Tham mưu, đề xuất": 2, "Kiểm tra, giám sát": 1, "Tuyên truyền, thông tin": 1}


def test_repeats_show_what_was_linked_to_what(corpus):
    table = frames.repeats(corpus)
    assert table["TT"].tolist() == [1, 1, 1]
    assert table["Lần"].tolist() == [1, 2, 3]
    assert table["Nhắc lại lần"].fillna(0).tolist() == [0, 1, 1]
    assert table["Cùng đơn vị chủ trì"].fillna("").tolist() == ["", "Phòng Kinh tế", "Phòng Kinh tế"]
    assert table["Độ giống"].iloc[2] == 1.0


# The command.


def run(*args):
    return CliRunner().invoke(app, list(map(str, args)))


def test_the_command_writes_all_sheets(corpus, tmp_path):
    source, path = tmp_path / "reports.jsonl", tmp_path / "so.xlsx"
    source.write_text("".join(report.to_json() + "\n" for report in corpus), encoding="utf-8")
    done = run("ledger", source, path, "--as-of", "2024-07-01")
    assert done.exit_code == 0, done.output
    assert "4 tasks of 6 articles" in done.stderr
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Sổ theo dõi", "Các lần nhắc", "Theo đơn vị", "Theo loại", "Nguồn"]
    assert [cell.value for cell in book["Sổ theo dõi"][1]] == list(LEDGER)
    assert book["Sổ theo dõi"]["O2"].value == "Có"
    assert book["Sổ theo dõi"]["J2"].number_format == "dd/mm/yyyy"
    assert [row[0].value for row in book["Nguồn"].iter_rows(min_row=2)] == ["a", "b", "c", "d", "e", "f"]


def test_the_command_reads_articles_and_writes_csv(tmp_path):
    done = run("ledger", ROOT / "examples" / "articles.jsonl", tmp_path / "so.csv")
    assert done.exit_code == 0
    assert (tmp_path / "so.csv").read_text(encoding="utf-8-sig").startswith("TT,Nội dung nhiệm vụ,")


def test_a_bad_day_stops_the_command(tmp_path):
    done = run("ledger", ROOT / "examples" / "articles.jsonl", tmp_path / "so.csv", "--as-of", "hôm nay")
    assert isinstance(done.exception, InputError)
    assert not (tmp_path / "so.csv").exists()


WORDS = st.lists(st.sampled_from(["rà soát", "kế hoạch", "quý 1", "chợ", "báo cáo", "và", "a", "ủy", "12"]), max_size=14).map(
    " ".join
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.builds(
            said,
            st.one_of(WORDS, st.text(max_size=30)),
            on=st.sampled_from([None, "2024-03-05", "2024-05-01"]),
            to=st.sampled_from([None, "Sở A"]),
        ),
        max_size=6,
    )
)
def test_every_directive_is_in_one_task(reports):
    tasks = link_tasks(reports)
    assert sum(len(task.given) for task in tasks) == len(reports)
    for task in tasks:
        assert len({given.article for given in task.given}) == len(task.given) == len(task.links)
        assert [link is None for link in task.links] == [True] + [False] * (len(task.links) - 1)
        assert all(link.earlier < place for place, link in enumerate(task.links) if link)
