"""Pictures: their data row by row, and that what is drawn is that data."""

from datetime import date

import pytest

from vngovnlp import extract
from vngovnlp.errors import InputError
from vngovnlp.plots import data, draw_meetings, draw_network, draw_tasks

ARTICLES = [
    (
        "Sáng 5/3, Chủ tịch UBND huyện Lê Văn Mẫu chủ trì cuộc họp về nước sạch. Tham dự có bà Trần Thị Thử, Giám đốc Sở Y tế. "
        "Ông Lê Văn Mẫu yêu cầu Phòng Kinh tế rà soát các trạm bơm trước ngày 10/3/2024. Giao Phòng Y tế kiểm tra nguồn nước.",
        "2024-03-05",
    ),
    (
        "Chiều 20/3, Chủ tịch UBND huyện Lê Văn Mẫu chủ trì hội nghị về y tế. Tham dự hội nghị có bà Trần Thị Thử, Giám đốc Sở Y tế; "
        "ông Đỗ Văn Ví, Trưởng phòng Y tế. Ông Lê Văn Mẫu yêu cầu Phòng Kinh tế báo cáo trước ngày 30/6/2024.",
        "2024-03-20",
    ),
]


@pytest.fixture(scope="module")
def reports():
    return [extract(text, published=day, id=f"bai-{n}", pipeline="rules") for n, (text, day) in enumerate(ARTICLES, 1)]


def test_meetings_are_rows_in_order_of_their_days(reports):
    rows = data.meetings(reversed(reports))
    assert [(r.begin, r.kind, r.report) for r in rows] == [
        (date(2024, 3, 5), "MEETING", "bai-1"),
        (date(2024, 3, 20), "CONFERENCE", "bai-2"),
    ]


def test_meetings_without_a_date_are_left_out():
    report = extract("Chủ tịch UBND huyện Lê Văn Mẫu chủ trì cuộc họp về nước sạch.", pipeline="rules")
    assert data.meetings([report]) == []
    with pytest.raises(InputError, match="no report has a meeting with a date"):
        draw_meetings([report])


def test_the_network_counts_meetings_and_pairs(reports):
    found = data.network(reports)
    assert found.people["Lê Văn Mẫu"] == 2
    assert found.pairs["Lê Văn Mẫu", "Trần Thị Thử"] == 2
    assert found.pairs["Lê Văn Mẫu", "Đỗ Văn Ví"] == 1
    assert data.network(reports, most=1).pairs == {}


def test_tasks_are_counted_by_lead_and_day(reports):
    rows = {row.lead: row for row in data.tasks(reports, as_of=date(2024, 4, 1))}
    assert (rows["Phòng Kinh tế"].overdue, rows["Phòng Kinh tế"].due) == (1, 1)
    assert data.tasks(reports, as_of=date(2024, 4, 1), most=1)[0].lead == "Phòng Kinh tế"
    assert data.tasks([], as_of=date(2024, 4, 1)) == []


def test_what_is_drawn_is_the_data(reports):
    pytest.importorskip("matplotlib", reason="matplotlib is not installed: pip install 'vngovnlp[plots]'")
    timeline = draw_meetings(reports).axes[0]
    assert [t.get_text() for t in timeline.get_yticklabels()] == ["Cuộc họp (1)", "Hội nghị (1)"]
    bars = draw_tasks(reports, as_of="2024-04-01").axes[0]
    assert [t.get_text() for t in bars.get_yticklabels()] == [r.lead for r in data.tasks(reports, as_of=date(2024, 4, 1))]
    assert sum(bar.get_width() for bar in bars.patches) == sum(r.total for r in data.tasks(reports, as_of=date(2024, 4, 1)))
    names = {t.get_text().split(" (")[0] for t in draw_network(reports).axes[0].texts}
    assert names == set(data.network(reports).people)


def test_nothing_to_draw_is_said(reports):
    with pytest.raises(InputError, match="no report has a directive"):
        draw_tasks([], as_of=date(2024, 4, 1))
    with pytest.raises(InputError, match="no two named people"):
        draw_network([])
