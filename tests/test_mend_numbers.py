"""Numbers taken for nothing, which share the head of a list or end a name, behind the tagger. All people are invented."""

import pytest

from test_grammar_mend import expected, mended


@pytest.mark.parametrize(
    ("found", "right"),
    [
        # documents that share their kind
        ("thực hiện [Quyết định 518](document), 519 của Bộ", "thực hiện [Quyết định 518](document), [519](document) của Bộ"),
        ("các [nghị quyết số 71](document) và 72 vào ngày", "các [nghị quyết số 71](document) và [72](document) vào ngày"),
        # one that was found already stays as it is
        ("[đề án 05](document), [06](document), 07.", "[đề án 05](document), [06](document), [07](document)."),
        # places of one kind
        (
            "đi qua các [quận 2](location), 4, 6, [9](location) và [Lam Khê](location)",
            "đi qua các [quận 2](location), [4](location), [6](location), [9](location) và [Lam Khê](location)",
        ),
        ("cử tri [phường 3](location) và 11 (TP Lam Khê)", "cử tri [phường 3](location) và [11](location) (TP Lam Khê)"),
        ("tại [tiểu khu 410](location), 411 ở rừng", "tại [tiểu khu 410](location), [411](location) ở rừng"),
        # what is counted, measured or dated
        ("ở [quận 2](location), 5 người bị thương", "ở [quận 2](location), 5 người bị thương"),
        ("ở [phường 3](location), 4.000 hộ dân", "ở [phường 3](location), 4.000 hộ dân"),
        ("ở [phường 3](location) và 4 xã khác", "ở [phường 3](location) và 4 xã khác"),
        ("[Nghị quyết 71](document), 3 nhiệm vụ", "[Nghị quyết 71](document), 3 nhiệm vụ"),
        ("theo [Nghị quyết 71](document), 2026.", "theo [Nghị quyết 71](document), 2026."),
        ("theo [Nghị quyết 71](document), [15/3](date).", "theo [Nghị quyết 71](document), [15/3](date)."),
        ("[Luật Thư viện](document), 12 của", "[Luật Thư viện](document), 12 của"),
        ("tại [số 5 Lê Lợi 2](location), 4 và", "tại [số 5 Lê Lợi 2](location), 4 và"),
        # the number of a unit or house
        ("bay của [Trung đoàn Không quân](agency) 618 (Sư đoàn)", "bay của [Trung đoàn Không quân 618](agency) (Sư đoàn)"),
        ("[Tổ Công tác](agency) 2518 do ông Mẫu", "[Tổ Công tác 2518](agency) do ông Mẫu"),
        ("thăm [Bệnh viện Phụ nữ](agency) 2 [Lam Khê](location).", "thăm [Bệnh viện Phụ nữ 2 Lam Khê](agency)."),
        ("[Nhà máy điện Lam Khê](org) 2, do", "[Nhà máy điện Lam Khê 2](org), do"),
        ("[Bệnh viện Phụ nữ](agency) 300 giường", "[Bệnh viện Phụ nữ](agency) 300 giường"),
        ("[Tổ công tác](agency) 12 người", "[Tổ công tác](agency) 12 người"),
        ("gửi [Quốc hội](agency) 15 trong", "gửi [Quốc hội](agency) 15 trong"),
        ("[Trung đoàn bộ binh](agency) [15/3](date) họp", "[Trung đoàn bộ binh](agency) [15/3](date) họp"),
    ],
)
def test_numbers(found: str, right: str) -> None:
    assert mended(found) == expected(right)


@pytest.mark.parametrize(
    ("found", "right"),
    [
        # the capital of a paper within a sentence
        ("do Báo [Lam Giang](org) tổ chức", "do [Báo Lam Giang](org) tổ chức"),
        ("Ảnh: Báo [Lam Giang](org)", "Ảnh: [Báo Lam Giang](org)"),
        ("Trước đó, Báo [Lam Giang](org) đưa tin", "Trước đó, [Báo Lam Giang](org) đưa tin"),
        # where a sentence begins every word has one
        ("Báo [Lam Giang](org) đưa tin", "Báo [Lam Giang](org) đưa tin"),
        ("Đã xong. Báo [Lam Giang](org) đưa tin", "Đã xong. Báo [Lam Giang](org) đưa tin"),
        ("Đã xong\nBáo [Lam Giang](org) đưa tin", "Đã xong\nBáo [Lam Giang](org) đưa tin"),
        ("[Minh Mẫu](person) Báo [Lam Giang](org) cập nhật", "[Minh Mẫu](person) Báo [Lam Giang](org) cập nhật"),
        ("theo báo [Lam Giang](org)", "theo báo [Lam Giang](org)"),
        ("theo Báo [Đức Die Zeitung](org)", "theo Báo [Đức Die Zeitung](org)"),
        # channels
        ("theo [kênh Canalia](location), đội bóng", "theo [kênh Canalia](org), đội bóng"),
        ("quan hệ trên các [kênh Đảng](location) và [Quốc hội](agency)", "quan hệ trên các kênh Đảng và [Quốc hội](agency)"),
        ("nạo vét [kênh Tân Lam](location)", "nạo vét [kênh Tân Lam](location)"),
        # embassies of Vietnam
        ("[Đại sứ quán Việt Nam tại Lào](org) nói", "[Đại sứ quán Việt Nam tại Lào](agency) nói"),
        ("[Tổng Lãnh sự quán Việt Nam](org) nói", "[Tổng Lãnh sự quán Việt Nam](agency) nói"),
        ("[Đại sứ quán Lào tại Việt Nam](org) nói", "[Đại sứ quán Lào tại Việt Nam](org) nói"),
        ("[Hiệp hội Chè Việt Nam](org) nói", "[Hiệp hội Chè Việt Nam](org) nói"),
    ],
)
def test_papers_and_embassies(found: str, right: str) -> None:
    assert mended(found) == expected(right)
