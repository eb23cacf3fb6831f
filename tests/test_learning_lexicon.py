"""A user's own lexicon: the table, where its forms are found, and who decides."""

import itertools
import subprocess
import sys
from datetime import date

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

import vngovnlp
from vngovnlp.errors import InputError, LexiconError, ModelError
from vngovnlp.grammar.match import Match
from vngovnlp.lexicon.user import Row, UserLexicon, dump_rows, parse_rows, read_rows
from vngovnlp.pipes.lexicon import decide
from vngovnlp.text import normal

TEXT = "Sáng 5/3, Tổ Đề án 06 họp với Bệnh viện 19-8. Trưởng bản Lò Văn Mấy báo cáo."


def found(text, *rows, day=None):
    """(text, label) of what a lexicon finds."""
    return [(text[m.start : m.end], m.label) for m in UserLexicon(rows).find(text, normal(text), day)]


# The table


def test_columns_in_any_order_with_any_separator():
    one = parse_rows("form,label,canonical\nTổ 06,AGENCY,Tổ Đề án 06\n", name="my.csv")
    other = parse_rows("\ufeffLabel;Canonical;Form\r\nagency;Tổ Đề án 06; Tổ  06\r\n;;\r\n", name="my.csv")
    assert one == other == (Row("Tổ 06", "AGENCY", "Tổ Đề án 06"),)


def test_days_as_people_and_excel_write_them():
    rows = parse_rows("form,label,valid_from,valid_to\nTổ 06,AGENCY,2024-03-05,31/12/2025\n", name="my.csv")
    assert rows[0][3:] == (date(2024, 3, 5), date(2025, 12, 31))


def test_a_table_that_was_written_is_read_back():
    rows = (Row('Câu lạc bộ "Sen, Súng"', "ORG"), Row("Tổ 06", "AGENCY", "Tổ Đề án 06", date(2024, 1, 1), None))
    assert parse_rows(dump_rows(rows), name="my.csv") == rows


@pytest.mark.parametrize(
    ("table", "line", "what"),
    [
        ("", 1, "form,label"),
        ("form,nhãn\nTổ 06,AGENCY\n", 1, "found form, nhãn"),
        ("form,label,form\nTổ 06,AGENCY,x\n", 1, "columns must be"),
        ("form,label\nTổ 06,AGENCY\nTổ 07\n", 3, "1 columns instead of 2"),
        ("form,label\nTổ 06,CƠ QUAN\n", 2, "none of PERSON"),
        ("form,label\nTổ 06,DATE\n", 2, "none of PERSON"),
        ("form,label\n...,ORG\n", 2, "neither letter nor digit"),
        ("form,label,valid_from\nTổ 06,AGENCY,mai\n", 2, "no date"),
        ("form,label,valid_from\nTổ 06,AGENCY,31/02/2024\n", 2, "no date"),
        ("form,label,valid_from,valid_to\nTổ 06,AGENCY,2024-02-01,2024-01-01\n", 2, "is after"),
        ("form,label\nTổ Hoà Bình,AGENCY\nTổ Hòa Bình,ORG\n", 3, "AGENCY in line 2"),
        ("form,label\nTổ 06,AGENCY\nTổ 06,AGENCY\n", 3, "twice"),
    ],
)
def test_a_mistake_is_told_with_file_and_line(table, line, what):
    with pytest.raises(LexiconError, match=rf"^my\.csv, line {line}: .*{what}"):
        parse_rows(table, name="my.csv")


def test_one_form_may_mean_two_things_at_different_times():
    table = "form,label,valid_from,valid_to\nTổ 06,AGENCY,,2024-12-31\nTổ 06,ORG,2025-01-01,\n"
    assert [row.label for row in parse_rows(table, name="my.csv")] == ["AGENCY", "ORG"]


def test_a_file_in_another_encoding_is_told_with_its_line(tmp_path):
    path = tmp_path / "my.csv"
    path.write_bytes(b"form,label\nTo 06,AGENCY\n" + "Tổ 07,AGENCY\n".encode("utf-16-le"))
    with pytest.raises(LexiconError, match=r"my\.csv, line 3: not UTF-8"):
        read_rows(path)


# Where its forms are found


def test_tone_marks_and_dashes_are_spelt_in_several_ways():
    rows = Row("Tổ Hoà giải – Hy vọng", "AGENCY")
    for text in ("gặp Tổ Hòa giải - Hy vọng hôm nay", "gặp Tổ Hoà giải-Hy vọng hôm nay"):
        assert [label for _, label in found(text, rows)] == ["AGENCY"]


def test_whole_tokens_only():
    assert found("Tổ 06 họp với Tổ 061 và Tổ 06A", Row("Tổ 06", "AGENCY")) == [("Tổ 06", "AGENCY")] * 2
    assert found("Tuấn An, Tuấn Anh, Tuấn An.", Row("Tuấn An", "PERSON")) == [("Tuấn An", "PERSON")] * 2
    assert found("Bưng Tổ Tiên", Row("ng Tổ", "AGENCY")) == []


@pytest.mark.parametrize(
    ("form", "label", "text", "expected"),
    [
        ("Bến Sen", "LOCATION", "ở Bến Sen và bến sen", ["Bến Sen"]),
        ("Tổ tự quản", "AGENCY", "tổ tự quản và Tổ tự quản", ["Tổ tự quản"]),
        ("Tổ tự quản", "AGENCY", "TỔ TỰ QUẢN", ["TỔ TỰ QUẢN"]),
        ("Trưởng bản", "TITLE", "trưởng bản và Trưởng bản", ["trưởng bản", "Trưởng bản"]),
        ("tổ tự quản", "AGENCY", "tổ tự quản và Tổ tự quản", ["tổ tự quản", "Tổ tự quản"]),
        ("ATK", "LOCATION", "ATK, atk, Atk", ["ATK"]),
    ],
)
def test_the_case_of_a_form_says_which_case_is_found(form, label, text, expected):
    assert found(text, Row(form, label)) == [(piece, label) for piece in expected]


def test_a_row_counts_while_it_is_in_force():
    row = Row("Sở Biển đảo", "AGENCY", None, date(2025, 3, 1), date(2025, 6, 30))
    assert found("Sở Biển đảo", row, day=date(2025, 3, 1))
    assert found("Sở Biển đảo", row, day=date(2025, 6, 30))
    assert not found("Sở Biển đảo", row, day=date(2025, 2, 28))
    assert not found("Sở Biển đảo", row, day=date(2025, 7, 1))
    assert found("Sở Biển đảo", row), "without a date nothing is ruled out"


def test_of_two_forms_the_longer_one_counts():
    rows = (Row("Tổ 06", "AGENCY"), Row("Tổ 06 xã Mẫu", "ORG"))
    assert found("Tổ 06 xã Mẫu, Tổ 06 xã khác", *rows) == [("Tổ 06 xã Mẫu", "ORG"), ("Tổ 06", "AGENCY")]


def test_an_empty_lexicon_finds_nothing():
    assert found(TEXT) == []


@given(
    st.text(alphabet="Aaâ ổTto06-–.,\n", max_size=60), st.lists(st.text(alphabet="Taổ06 -", min_size=1, max_size=6), max_size=4)
)
def test_finds_are_whole_tokens_in_order_whatever_the_text(text, forms):
    rows = [Row(" ".join(f.split()), "AGENCY") for f in forms if any(map(str.isalnum, f))]
    lexicon = UserLexicon(rows)
    matches = lexicon.find(text, normal(text))
    keys = {normal(r.form).replace(" - ", "-") for r in rows}
    assert all(normal(text)[m.start : m.end].replace(" - ", "-") in keys for m in matches)
    assert all(a.end <= b.start for a, b in itertools.pairwise(matches))
    for m in matches:
        assert not (text[m.start - 1 : m.start].isalpha() and text[m.start].isalpha())
        assert not (text[m.end - 1].isdigit() and text[m.end : m.end + 1].isdigit())


# Who decides


def mention(start, end, label, rule="crf"):
    return Match(start, end, label, None, rule)


def hit(start, end, label="AGENCY"):
    return Match(start, end, label, None, "lexicon:my.csv")


@pytest.mark.parametrize(
    ("mentions", "wins"),
    [
        ([], True),
        ([mention(10, 20, "ORG")], True),
        ([mention(10, 20, "AGENCY")], True),
        ([mention(12, 18, "AGENCY")], True),
        ([mention(5, 15, "AGENCY")], True),
        ([mention(8, 12, "PERSON"), mention(14, 25, "AGENCY")], True),
        ([mention(10, 25, "AGENCY")], False),
        ([mention(5, 20, "ORG")], False),
        ([mention(12, 16, "DATE", "day_month")], True),
        ([mention(18, 25, "DATE", "day_month")], False),
        ([mention(5, 25, "DATE", "day_month")], False),
    ],
)
def test_a_row_decides_unless_it_is_a_part_of_a_longer_mention_or_of_a_date(mentions, wins):
    far = [mention(0, 5, "PERSON"), mention(25, 30, "TITLE")]
    made = decide(sorted([far[0], *mentions, far[1]]), [hit(10, 20)])
    assert made == sorted([*far, hit(10, 20)] if wins else [*far, *mentions])


@given(st.data())
def test_whatever_is_decided_never_overlaps(data):
    def spans(label, rule):
        cuts = sorted(data.draw(st.sets(st.integers(0, 30), max_size=10)))
        return [
            Match(i, j, data.draw(st.sampled_from(label)), None, rule)
            for i, j in itertools.pairwise(cuts)
            if data.draw(st.booleans())
        ]

    mentions, hits = spans(["AGENCY", "DATE"], "crf"), spans(["AGENCY", "ORG"], "lexicon:my.csv")
    made = decide(mentions, hits)
    assert all(a.end <= b.start for a, b in itertools.pairwise(made))
    assert set(made) <= {*mentions, *hits}
    assert {m for m in mentions if not any(m.start < h.end and h.start < m.end for h in hits)} <= set(made)


# In a pipeline


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "my.csv"
    path.write_text(
        "form,label,canonical,valid_from,valid_to\nTổ Đề án 06,AGENCY,Tổ công tác triển khai Đề án 06,,\nBệnh viện 19-8,ORG,,,\n"
        "Trưởng bản,TITLE,,,\nTổ Đề án 06 họp,ORG,,2030-01-01,\n",
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize("name", ["default", "rules"])
def test_the_report_says_what_the_rows_say(table, name):
    report = vngovnlp.extract(TEXT, pipeline=vngovnlp.load(name, lexicon=table), published="2024-03-06")
    said = {e.text: e for e in report.entities if e.source == "lexicon:my.csv"}
    assert {text: e.label for text, e in said.items()} == {
        "Tổ Đề án 06": "AGENCY",
        "Bệnh viện 19-8": "ORG",
        "Trưởng bản": "TITLE",
    }
    assert all(e.score == 1.0 for e in said.values())
    assert [a.canonical for a in report.agencies if a.name == "Tổ Đề án 06"] == ["Tổ công tác triển khai Đề án 06"]
    assert "+" in report.versions.lexicon
    plain = vngovnlp.extract(TEXT, pipeline=name, published="2024-03-06")
    assert report.versions.lexicon.split("+")[0] == plain.versions.lexicon


def test_what_is_a_part_of_a_name_is_no_date(table):
    nlp = vngovnlp.load(lexicon=table)
    assert [d.text for d in vngovnlp.extract(TEXT, pipeline=nlp, published="2024-03-06").dates] == ["Sáng 5/3"]
    assert [d.text for d in vngovnlp.extract("Ngày 19-8, bệnh viện họp.", pipeline=nlp, published="2024-09-06").dates]


def test_furniture_has_no_rows(table):
    text = "Trang chủ\nGiới thiệu\nTin tức\nLiên hệ\n" + TEXT
    nlp = vngovnlp.load(lexicon=table)
    report = vngovnlp.extract(text, pipeline=nlp, published="2024-03-06")
    dropped = [(d.start, d.end) for d in report.source.dropped]
    assert not [e for e in report.entities if any(s <= e.start < t for s, t in dropped)]


def test_a_saved_pipeline_carries_its_rows(table, tmp_path):
    nlp = vngovnlp.load(lexicon=table)
    report = vngovnlp.extract(TEXT, pipeline=nlp, published="2024-03-06")
    nlp.to_disk(tmp_path / "saved")
    config, data = nlp.config, nlp.to_bytes()
    table.unlink()
    assert vngovnlp.extract(TEXT, pipeline=spacy.load(tmp_path / "saved"), published="2024-03-06") == report
    again = spacy.util.get_lang_class(config["nlp"]["lang"]).from_config(config).from_bytes(data)
    assert vngovnlp.extract(TEXT, pipeline=again, published="2024-03-06") == report


def test_the_component_works_without_an_import_of_vngovnlp(table):
    code = (
        "import spacy, sys\n"
        "nlp = spacy.blank('xx', config={'nlp': {'tokenizer': {'@tokenizers': 'vngov.SyllableTokenizer.v1'}}})\n"
        "nlp.add_pipe('vngov_lexicon', config={'path': sys.argv[1]})\n"
        "print([s.label_ for s in nlp('Tổ Đề án 06.').spans['entities']])"
    )
    assert (
        subprocess.run([sys.executable, "-c", code, table], capture_output=True, text=True, check=True).stdout == "['AGENCY']\n"
    )


def test_many_records_with_a_lexicon(table):
    nlp = vngovnlp.load("rules", lexicon=table)
    made = list(vngovnlp.extract_many([{"text": TEXT}, {"no": "text"}], pipeline=nlp))
    assert any(e.source == "lexicon:my.csv" for e in made[0].entities)
    assert isinstance(made[1], vngovnlp.FailedRecord)


def test_mistakes_are_told_when_the_pipeline_is_loaded(tmp_path):
    (tmp_path / "my.csv").write_text("form,label\nTổ 06,GROUP\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"my\.csv, line 2"):
        vngovnlp.load(lexicon=tmp_path / "my.csv")
    with pytest.raises(FileNotFoundError):
        vngovnlp.load(lexicon=tmp_path / "none.csv")
    with pytest.raises(ModelError, match=r"no folder of a model"):
        vngovnlp.load(model=tmp_path / "none")
    with pytest.raises(InputError, match="has no tagger"):
        vngovnlp.load("rules", model=tmp_path)
