"""The table of officials: who is one person, who is kept apart, and which pairs a reader should look at."""

import csv

import openpyxl
import pytest
from typer.testing import CliRunner

from vngovnlp.cli import app
from vngovnlp.errors import InputError
from vngovnlp.registry import COLUMNS, REVIEW_COLUMNS, officials_table, write_officials
from vngovnlp.report import Agency, MeetingReport, Official, Place, Position, Source, UnitRef, Versions

AN_HOA = UnitRef(code="01", name="tỉnh An Hòa")
BINH_LAM = UnitRef(code="02", name="tỉnh Bình Lâm")


def article(id, *officials, published=None, portal=None):
    """A report of officials: (name, [(title, body, place), ...]); a body is an agency unless it begins with a small letter."""
    agencies, people = [], []
    for number, (name, posts) in enumerate(officials):
        positions = []
        for title, body, *place in posts:
            ref = None
            if body and body[0].isupper():
                ref = f"a{len(agencies)}"
                level = "central" if body.startswith(("Bộ", "Quốc")) else None
                agencies.append(
                    Agency(id=ref, name=body, name_span=(0, 1), canonical=body, level=level, place=place[0] if place else None)
                )
            positions.append(Position(title=title, title_span=(0, 1), agency=body, agency_id=ref))
        people.append(Official(id=f"o{number}", name=name, positions=tuple(positions)))
    return MeetingReport(
        id=id,
        text="văn bản",
        source=Source(published=published, portal=portal),
        officials=tuple(people),
        agencies=tuple(agencies),
        versions=Versions(library="0", lexicon="0", model=None),
    )


def rows(*articles):
    return [(p.person, p.name, p.title, p.agency, p.articles) for p in officials_table(articles).posts]


def test_the_same_post_in_two_articles_is_one_row():
    table = officials_table(
        [
            article("b1", ("Lê Văn Bình", [("Phó CT", "Ủy ban nhân dân tỉnh", AN_HOA)]), published="2024-03-05"),
            article("b2", ("Lê Văn  Bình", [("Phó Chủ tịch", "Ủy ban nhân dân tỉnh An Hòa", AN_HOA)]), published="2024-01-02"),
            article("b3", ("Lê Văn Bình", [("Phó Chủ tịch", "Ủy ban nhân dân tỉnh", AN_HOA)])),
        ]
    )
    (post,) = table.posts
    assert (post.name, post.title, post.agency, post.place) == (
        "Lê Văn Bình", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh An Hòa", "tỉnh An Hòa",
    )  # fmt: skip
    assert (str(post.first_seen), str(post.last_seen), post.articles) == ("2024-01-02", "2024-03-05", 3)
    assert post.sources == ("b1", "b2", "b3")
    assert table.review == ()


def test_the_same_name_in_two_places_is_two_people_and_no_silent_merge():
    table = officials_table(
        [
            article("b1", ("Lê Văn Bình", [("Chủ tịch", "Ủy ban nhân dân tỉnh", AN_HOA)]), published="2024-03-05"),
            article("b2", ("Lê Văn Bình", [("Chủ tịch", "Ủy ban nhân dân tỉnh", BINH_LAM)]), published="2024-03-15"),
        ]
    )
    assert len({p.person for p in table.posts}) == 2
    (pair,) = table.review
    assert pair.evidence == ("same name", "same title", "same body", "other place")
    assert pair.days_apart == 10


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a body whose place nobody knows, on two portals
        (article("b1", ("Lê Văn Bình", [("Giám đốc", "Sở Y tế")]), portal="a.vn"), article("b2", ("Lê Văn Bình", [("Giám đốc", "Sở Y tế")]), portal="b.vn")),
        # one seat of many, a rank, a title alone
        (article("b1", ("Lê Văn Bình", [("đại biểu", "Quốc hội")])), article("b2", ("Lê Văn Bình", [("đại biểu", "Quốc hội"), ("Giám đốc", "Bộ Y tế")]))),
        (article("b1", ("Lê Văn Bình", [("Đại tá", None)])), article("b2", ("Lê Văn Bình", [("Đại tá", None)]))),
        (article("b1", ("Lê Văn Bình", [("Giám đốc", None)])), article("b2", ("Lê Văn Bình", [("Giám đốc", None)]))),
        # another post
        (article("b1", ("Lê Văn Bình", [("Bộ trưởng", "Bộ Y tế")])), article("b2", ("Lê Văn Bình", [("Thứ trưởng", "Bộ Y tế")]))),
        (article("b1", ("Lê Văn Bình", [("Bí thư", "an Hòa")])), article("b2", ("Lê Văn Bình", [("Chủ tịch", "an Hòa")]))),
    ],
)  # fmt: skip
def test_kept_apart_and_listed(one, other):
    table = officials_table([one, other])
    assert len({p.person for p in table.posts}) == 2
    assert [pair.evidence[0] for pair in table.review] == ["same name"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Thủ tướng", None), ("Thủ tướng", None)),  # there is one
        (("Bộ trưởng", "Bộ Y tế"), ("Bộ trưởng", "Bộ Y tế")),
        (("Giám đốc", "Sở Y tế"), ("Giám đốc", "Sở Y tế")),  # of one portal
        (("Trưởng", "Phòng Nội vụ"), ("Trưởng phòng", "Phòng Nội vụ")),
    ],
)
def test_joined(one, other):
    made = [article(id, ("Lê Văn Bình", [post]), portal="a.vn") for id, post in (("b1", one), ("b2", other))]
    assert len(rows(*made)) == 1


@pytest.mark.parametrize(
    ("one", "other", "titles"),
    [
        # who held the post, and who stands among those who hold it
        (("Bộ trưởng", "Bộ Y tế"), ("nguyên Bộ trưởng", "Bộ Y tế"), {"Bộ trưởng", "Nguyên Bộ trưởng"}),
        (("Thủ tướng", None), ("Cựu Thủ tướng", None), {"Thủ tướng", "Cựu Thủ tướng"}),
        (("Phó Chủ tịch thường trực", "Ủy ban nhân dân tỉnh", AN_HOA), ("Phó Chủ tịch", "Ủy ban nhân dân tỉnh", AN_HOA), {"Phó Chủ tịch", "Phó Chủ tịch thường trực"}),
        # the name of the place in another spelling
        (("Giám đốc", "Sở Y tế tỉnh Ân Hòa", AN_HOA), ("Giám đốc", "Sở Y tế tỉnh An Hòa", AN_HOA), {"Giám đốc"}),
    ],
)  # fmt: skip
def test_one_person_whose_post_is_told_in_another_way(one, other, titles):
    made = [article(id, ("Lê Văn Bình", [post]), portal=f"{id}.vn") for id, post in (("b1", one), ("b2", other))]
    table = officials_table(made)
    assert {post.person for post in table.posts} == {1}
    assert {post.title for post in table.posts} == titles
    assert table.review == ()


@pytest.mark.parametrize(
    ("title", "body"),
    [("Chủ tịch", "Ủy ban nhân dân tỉnh An Hòa"), ("Bí thư", "Tỉnh ủy An Hòa"), ("Phó Bí thư thường trực", "Tỉnh ủy An Hòa")],
)
def test_a_unit_stands_for_the_body_that_leads_it(title, body):
    unit = UnitRef(code="01", name="tỉnh An Hòa", type="tỉnh")
    whole = article("b1", ("Lê Văn Bình", [(title, body, unit)]))
    named = MeetingReport(
        id="b2",
        text="An Hòa",
        source=Source(),
        officials=(
            Official(
                id="o1",
                name="Lê Văn Bình",
                positions=(Position(title=title, title_span=(0, 1), agency="An Hòa", agency_span=(0, 6)),),
            ),
        ),
        places=(Place(id="p1", name="An Hòa", unit=unit, mentions=((0, 6),)),),
        versions=Versions(library="0", lexicon="0", model=None),
    )
    assert {row[0] for row in rows(whole, named)} == {1}
    elsewhere = named.model_copy(update={"places": (named.places[0].model_copy(update={"unit": BINH_LAM}),)})
    assert {row[0] for row in rows(whole, elsewhere)} == {1, 2}


def test_posts_that_an_article_gives_together_join_people():
    bridge = article("b3", ("Lê Văn Bình", [("Bộ trưởng", "Bộ Y tế"), ("nguyên Bộ trưởng", "Bộ Nội vụ")]))
    one = article("b1", ("Lê Văn Bình", [("Bộ trưởng", "Bộ Y tế")]))
    two = article("b2", ("Lê Văn Bình", [("nguyên Bộ trưởng", "Bộ Nội vụ")]))
    assert len({row[0] for row in rows(one, two)}) == 2
    assert {row[0] for row in rows(one, two, bridge)} == {1}


def test_nearly_the_same_name_in_the_same_post_is_listed():
    table = officials_table(
        [
            article(id, (name, [("Bộ trưởng", "Bộ Y tế")]))
            for id, name in (("b1", "Lê Văn Bình"), ("b2", "Lê Văn Bính"), ("b3", "Vũ Minh"))
        ]
    )
    (pair,) = table.review
    assert {pair.name, pair.other_name} == {"Lê Văn Bình", "Lê Văn Bính"}
    assert pair.evidence[:2] == ("nearly the same name", "same post")


def test_seats_and_people_without_office_are_no_rows():
    assert rows(article("b1", (None, [("Thủ tướng", None)]), ("Vũ Minh", []))) == []


def test_sorted_by_the_given_name():
    found = rows(article("b1", *((name, [("Bộ trưởng", "Bộ Y tế")]) for name in ("Trần Yên", "Vũ An", "Lê Đức", "Đỗ Bình"))))
    assert [row[1] for row in found] == ["Vũ An", "Đỗ Bình", "Lê Đức", "Trần Yên"]


def test_a_thousand_namesakes_take_no_square_of_the_time():
    made = [article(f"b{n}", ("Lê Văn Bình", [("Giám đốc", None)])) for n in range(1000)]
    table = officials_table(made)
    assert len(table.posts) == 1000
    assert len(table.review) < 40 * 1000


# -- files -----------------------------------------------------------------------------------------------------------------

ARTICLES = [
    article("b1", ("Lê Văn Bình", [("Chủ tịch", "Ủy ban nhân dân tỉnh", AN_HOA)]), published="2024-03-05"),
    article("b2", ("Lê Văn Bình", [("Chủ tịch", "Ủy ban nhân dân tỉnh", BINH_LAM)]), published="2024-03-15"),
]


def test_the_workbook_has_the_table_and_the_review(tmp_path):
    assert write_officials(ARTICLES, tmp_path / "can_bo.xlsx") == 2
    people, review = openpyxl.load_workbook(tmp_path / "can_bo.xlsx").worksheets
    assert tuple(cell.value for cell in people[1]) == COLUMNS
    assert tuple(cell.value for cell in review[1]) == REVIEW_COLUMNS
    assert review.cell(2, 7).value == "cùng họ tên, cùng chức danh, cùng tên cơ quan, khác địa phương"


def test_the_review_stands_beside_a_csv_file(tmp_path):
    write_officials(ARTICLES, tmp_path / "can_bo.csv")
    with (tmp_path / "can_bo.csv").open(encoding="utf-8-sig", newline="") as file:
        first, *_ = csv.DictReader(file)
    assert (first["Họ và tên"], first["Từ ngày"], first["Nguồn"]) == ("Lê Văn Bình", "2024-03-05", "b1")
    assert "cùng họ tên" in (tmp_path / "can_bo_review.csv").read_text(encoding="utf-8-sig")


def test_nothing_is_read_for_a_file_that_cannot_be_written(tmp_path):
    def unread():
        raise AssertionError
        yield

    with pytest.raises(InputError, match=r"\.xlsx or \.csv"):
        write_officials(unread(), tmp_path / "can_bo.txt")


def test_the_command(tmp_path):
    source = tmp_path / "reports.jsonl"
    source.write_text("".join(report.to_json() + "\n" for report in ARTICLES), encoding="utf-8")
    result = CliRunner().invoke(app, ["officials", str(source), str(tmp_path / "out.csv")])
    assert result.exit_code == 0, result.output
    assert (tmp_path / "out.csv").is_file()
    assert (tmp_path / "out_review.csv").is_file()
