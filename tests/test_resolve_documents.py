from datetime import date

import pytest

from test_resolve_marked import read
from vngovnlp.article import Timex
from vngovnlp.resolve.documents import link_documents


def documents(marked):
    article, entities = read(marked)
    timexes = [
        Timex(m.start, m.end, "DATE", "2024-03-05", date(2024, 3, 5), date(2024, 3, 5)) for m in entities if m.label == "DATE"
    ]
    return link_documents(article, entities, timexes)


@pytest.mark.parametrize(
    ("text", "kind", "number", "symbol", "name"),
    [
        ("Nghị định 56/2012/NĐ-CP", "Nghị định", "56/2012", "NĐ-CP", None),
        ("Nghị quyết số 57-NQ/TW", "Nghị quyết", "57", "NQ/TW", None),
        ("Công văn số 721/BKHĐT - KCHTĐT", "Công văn", "721", "BKHĐT - KCHTĐT", None),
        ("văn bản 2000", "văn bản", "2000", None, None),
        ("Luật Đất đai 2013", "Luật", None, None, "Luật Đất đai 2013"),
        ("Nghị định 108 về chính sách tinh giản biên chế", "Nghị định", "108", None, "chính sách tinh giản biên chế"),
        ("số 215 - TTr/ĐU", None, "215", "TTr/ĐU", None),
    ],
)
def test_the_parts_of_a_document(text, kind, number, symbol, name):
    (found,) = documents(f"theo [{text}](V) thì")
    assert (found.kind, found.number, found.symbol, found.name) == (kind, number, symbol, name)


def test_date_and_issuer_stand_behind():
    (found,) = documents("[Quyết định số 12/QĐ-TTg](V) [ngày 5/3/2024](D) của [Thủ tướng](T) [Chính phủ](A) về đất lúa")
    assert (found.date, found.issuer) == ("2024-03-05", "Thủ tướng Chính phủ")


def test_issuer_without_date():
    (found,) = documents("[Thông tư 8/2024/TT-BYT](V) của [Bộ Y tế](A)")
    assert (found.date, found.issuer) == (None, "Bộ Y tế")


def test_what_stands_further_off_is_not_the_document_s():
    (found,) = documents("[Nghị định 12/2024/NĐ-CP](V), sau đó [ngày 5/3/2024](D) [Bộ Y tế](A) họp")
    assert (found.date, found.issuer) == (None, None)
