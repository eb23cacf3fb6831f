"""Documents whole and apart. All of them are invented."""

import pytest

from test_grammar_mend import expected, mended


@pytest.mark.parametrize(
    ("found", "right"),
    [
        (
            "ký Quy chế phối hợp liên ngành [số 01/QCPH](document) hôm qua",
            "ký [Quy chế phối hợp liên ngành số 01/QCPH](document) hôm qua",
        ),
        ("theo Hợp đồng [số 02/HĐ-BQL](document)", "theo [Hợp đồng số 02/HĐ-BQL](document)"),
        ("thi hành Mệnh [lệnh số 14/ML-BCH](document)", "thi hành [Mệnh lệnh số 14/ML-BCH](document)"),
        ("hồ sơ [số 02/HĐ-BQL](document)", "hồ sơ [số 02/HĐ-BQL](document)"),
        (
            "Quy chế của [Sở Y tế](agency) và [số 02/HĐ-BQL](document)",
            "Quy chế của [Sở Y tế](agency) và [số 02/HĐ-BQL](document)",
        ),
        # two documents
        (
            "thông qua [Đề án phát triển chè và điều chỉnh Quy hoạch phát triển điện lực](document)",
            "thông qua [Đề án phát triển chè](document) và điều chỉnh [Quy hoạch phát triển điện lực](document)",
        ),
        ("[Đề án bám sát Kết luận số 12-KL/TW](document)", "Đề án bám sát [Kết luận số 12-KL/TW](document)"),
        # one
        ("[Kế hoạch thực hiện Nghị quyết số 18-NQ/TW](document)", "[Kế hoạch thực hiện Nghị quyết số 18-NQ/TW](document)"),
        (
            "[Kế hoạch thực hiện công tác dân vận và tôn giáo](document)",
            "[Kế hoạch thực hiện công tác dân vận và tôn giáo](document)",
        ),
        ("[Quyết định phê duyệt và sửa đổi giá nước](document)", "[Quyết định phê duyệt và sửa đổi giá nước](document)"),
    ],
)
def test_documents(found: str, right: str) -> None:
    assert mended(found) == expected(right)
