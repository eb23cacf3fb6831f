"""Figures that rose are results, whatever the network says of a 'tỷ lệ'."""

import numpy as np
import pytest

from test_statements import make
from vngovnlp import extract
from vngovnlp.statements.clauses import clauses, tokens
from vngovnlp.statements.network.figures import as_results
from vngovnlp.statements.network.listed import Odds


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Tỷ lệ hồ sơ trực tuyến đạt 61%, tăng 17 điểm phần trăm so với cuối năm 2022.", "ACHIEVEMENT"),
        ("Theo báo cáo, xã đã lập 12 tổ thu gom rác; tỷ lệ hộ dùng nước sạch đạt 92%, tăng 4 điểm phần trăm.", "ACHIEVEMENT"),
        # what falls short, though it rose
        ("Đến nay, tỷ lệ giải ngân mới đạt 32% kế hoạch, tuy tăng 2% so với cùng kỳ.", "LIMITATION"),
        ("Đến nay, tỷ lệ giải ngân mới đạt 32% kế hoạch, thấp hơn cùng kỳ.", "LIMITATION"),
    ],
)
def test_figures(text: str, role: str) -> None:
    found = extract(text, published="2023-04-12").statements
    assert found
    assert found[-1].role == role


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Tỷ lệ hộ dùng nước sạch đạt 92%, tăng 4 điểm phần trăm.", (0.1, 0.55, 0.0)),
        ("Tỷ lệ hộ dùng nước sạch mới đạt 92%, tăng 4 điểm phần trăm.", (0.1, 0.25, 0.3)),
        ("Tỷ lệ hộ dùng nước sạch đạt 92%, bằng năm trước.", (0.1, 0.25, 0.3)),
        ("Số hồ sơ quá hạn giảm từ 118 xuống còn 46.", (0.1, 0.55, 0.0)),
        ("Số hồ sơ quá hạn mới giảm từ 118 xuống còn 46.", (0.1, 0.25, 0.3)),
        ("Số hộ trồng chè giảm từ 118 xuống còn 46.", (0.1, 0.25, 0.3)),
    ],
)
def test_a_figure_that_rose_is_as_likely_a_result_as_it_is_one_or_a_shortcoming(text: str, about: tuple[float, ...]) -> None:
    toks = tokens(make(text), [])
    found = clauses(toks)
    odds = Odds(
        np.array([0]), np.array([len(found) - 1]), *(np.array([[0.1, 0.25, 0.3, 0.0, 0.0]], dtype=np.float32) for _ in range(2))
    )
    as_results(odds, toks, found)
    for likely in (odds.about, odds.exact):
        assert likely[0, :3].tolist() == pytest.approx(about)


@pytest.mark.parametrize(
    ("text", "roles", "result"),
    [
        ("UBND tỉnh họp. Tăng trưởng kinh tế của tỉnh đạt 8,3%.", (0.1, 0.3, 0.1), 0.55),
        # Nobody administers, something is short, no figure, another role is likelier, too unlikely, or sure anyway.
        ("Hãng xe họp. Doanh thu của hãng đạt 8,3 tỷ đồng.", (0.1, 0.3, 0.1), 0.3),
        ("UBND tỉnh họp. Tăng trưởng kinh tế của tỉnh chỉ đạt 8,3%.", (0.1, 0.3, 0.1), 0.3),
        ("UBND tỉnh họp. Kinh tế của tỉnh đạt kết quả khá.", (0.1, 0.3, 0.1), 0.3),
        ("UBND tỉnh họp. Tăng trưởng kinh tế của tỉnh đạt 8,3%.", (0.4, 0.3, 0.1), 0.3),
        ("UBND tỉnh họp. Tăng trưởng kinh tế của tỉnh đạt 8,3%.", (0.1, 0.15, 0.1), 0.15),
        ("UBND tỉnh họp. Tăng trưởng kinh tế của tỉnh đạt 8,3%.", (0.1, 0.7, 0.1), 0.7),
        ("UBND tỉnh họp. Tăng trưởng kinh tế của tỉnh đạt 8,3%.", (0.1, 0.55, 0.1), 0.6),
    ],
)
def test_a_figure_that_an_administration_reached_is_likelier_a_result(
    text: str, roles: tuple[float, ...], result: float
) -> None:
    toks = tokens(make(text), [])
    found = clauses(toks)
    last = np.array([len(found) - 1])
    odds = Odds(last, last, *(np.array([[*roles, 0.0, 0.0]], dtype=np.float32) for _ in range(2)))
    as_results(odds, toks, found)
    assert odds.about[0, 1] == pytest.approx(result)
