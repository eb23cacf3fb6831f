import datetime

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vngovnlp
from conftest import ROOT
from vngovnlp import frames
from vngovnlp.errors import InputError
from vngovnlp.frames import FACTS, TASK_SHEET

VIEWS = {
    frames.entities: frames.ENTITIES,
    frames.officials: frames.OFFICIALS,
    frames.agencies: frames.AGENCIES,
    frames.dates: frames.DATES,
    frames.meetings: frames.MEETINGS,
    frames.statements: frames.STATEMENTS,
    frames.directives: frames.DIRECTIVES,
}


def has_schema(frame: pd.DataFrame, schema: frames.Schema) -> bool:
    return list(frame.columns) == list(schema) and all(frame[name].dtype == dtype for name, dtype in schema.items())


def first(frame: pd.DataFrame) -> dict:
    return {name: None if pd.isna(value) else value for name, value in frame.iloc[0].items()}


def test_facts_have_the_schema_with_and_without_rows(made):
    assert has_schema(frames.facts([made]), FACTS)
    assert has_schema(frames.facts([]), FACTS)
    assert len(frames.facts([])) == 0


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_a_view_has_its_schema_with_and_without_rows(view, made, bare):
    for reports in ([made], [bare], [made, bare], []):
        frame = view(frames.facts(reports))
        assert has_schema(frame, VIEWS[view])
        assert frame.index.equals(pd.RangeIndex(len(frame)))


def test_a_fact_cuts_its_text(made):
    for row in frames.facts([made]).dropna(subset=["start", "text"]).itertuples():
        assert made.text[row.start : row.end] == row.text


def test_facts_begin_with_the_article_and_parents_come_before_their_children(made):
    table = frames.facts([made])
    assert table["fact"].tolist() == list(range(len(table)))
    assert table["kind"][0] == "article"
    children = table.dropna(subset=["parent"])
    assert (children["parent"] < children["fact"]).all()


def test_officials_have_a_row_a_position(made):
    table = frames.officials(frames.facts([made]))
    assert table["official"].tolist() == ["o1", "o2", "o3"]
    assert first(table) == {
        "doc_id": "bai-1", "official": "o1", "name": "Lý Văn Quảng", "title": "Phó Chủ tịch", "agency": "UBND huyện",
        "agency_id": "a1", "agency_inferred": None, "honorific": "Ông", "acting": False, "former": False, "mentions": 2,
        "start": made.officials[0].name_span[0], "end": made.officials[0].name_span[1],
    }  # fmt: skip
    assert table["agency_inferred"].fillna("").tolist() == ["", "UBND các xã", ""]
    assert pd.isna(table["name"][1])
    assert table["former"].tolist() == [False, False, True]


def test_directives_carry_the_fields_of_the_task_register(made):
    table = frames.directives(frames.facts([made]))
    assert table["no"].tolist() == [1, 2]
    task = first(table)
    assert task["assignees"] == "Phòng Kinh tế"
    assert task["deadline_date"] == pd.Timestamp("2024-03-30")
    assert task["deadline_mod"] == "BEFORE"
    assert task["six_clear"] == "rõ người; rõ việc; rõ thời gian"
    assert task["category_score"] == pytest.approx(0.7)
    assert table["routine"].tolist() == [False, True]
    assert pd.isna(table["issuer"][1])
    assert pd.isna(table["deadline_date"][1])


def test_meetings_dates_agencies_statements_entities(made):
    table = frames.facts([made])
    meeting = first(frames.meetings(table))
    assert meeting["attendees"] == "Phòng Kinh tế; Sở Xây dựng"
    assert meeting["published"] == pd.Timestamp("2024-03-06")
    assert meeting["begin"] == pd.Timestamp("2024-03-05")
    assert frames.dates(table)["role"].tolist() == ["EVENT", "DEADLINE", "OTHER"]
    assert frames.agencies(table)["place_code"].fillna("").tolist() == ["001", ""]
    assert frames.statements(table)["role"].tolist() == ["LIMITATION", "DIRECTIVE", "DIRECTIVE"]
    assert frames.entities(table)["label"].tolist() == ["DATE", "TITLE", "AGENCY", "PERSON"]


def test_ids_that_are_given_twice_stay_apart(made):
    once, twice = frames.facts([made]), frames.facts([made, made])
    for view in VIEWS:
        pd.testing.assert_frame_equal(view(twice), pd.concat([view(once)] * 2, ignore_index=True))


def test_views_of_joined_tables_are_joined_views(made, bare):
    """Partitions of a corpus can be put together: what Dask, Spark and Parquet do."""
    other = made.model_copy(update={"id": "bai-2"})
    parts = [frames.facts([made]), frames.facts([bare]), frames.facts([other])]
    whole = pd.concat(parts, ignore_index=True)
    assert has_schema(whole, FACTS)
    for view in VIEWS:
        pd.testing.assert_frame_equal(view(whole), pd.concat([view(part) for part in parts], ignore_index=True))
        pd.testing.assert_frame_equal(
            view(whole.sort_values(["kind", "doc_id", "fact"])).sort_values("doc_id", kind="stable", ignore_index=True),
            view(whole).sort_values("doc_id", kind="stable", ignore_index=True),
        )


def test_a_view_refuses_another_table():
    with pytest.raises(InputError, match=r"frames\.facts"):
        frames.officials(pd.DataFrame({"text": ["a"]}))


def test_the_task_sheet_has_the_columns_of_the_register(made, bare):
    sheet = frames.task_sheet([made, bare])
    assert has_schema(sheet, TASK_SHEET)
    assert has_schema(frames.task_sheet([]), TASK_SHEET)
    assert list(sheet.columns)[:5] == ["TT", "Nội dung nhiệm vụ", "Lãnh đạo chỉ đạo", "Ngày giao", "Đơn vị chủ trì"]
    assert list(sheet.columns)[-4:] == ["Trạng thái", "Kết quả thực hiện", "Ghi chú", "Trích dẫn"]
    assert sheet["Loại nhiệm vụ"].tolist() == ["Tham mưu, đề xuất", "Kiểm tra, giám sát"]
    assert set(sheet["Trạng thái"]) == {"Chưa cập nhật"}
    assert sheet["Kết quả thực hiện"].isna().all()
    pd.testing.assert_frame_equal(made.directives_frame(), frames.task_sheet([made]))


# With real articles.

ARTICLE = (ROOT / "examples" / "tin_cap_xa_2025.txt").read_text(encoding="utf-8")


def test_a_table_of_articles_becomes_facts():
    table = vngovnlp.extract_frame(
        pd.DataFrame({"id": [7, 7], "text": [ARTICLE, ARTICLE], "published": ["2025-09-05", None], "other": [1, 2]})
    )
    assert has_schema(table, FACTS)
    assert set(table["doc_id"]) == {"7"}
    assert len(frames.officials(table)) == 2 * len(frames.officials(vngovnlp.frames.facts([vngovnlp.extract(ARTICLE)])))
    assert frames.directives(table)["doc_id"].notna().all()


def test_columns_can_have_other_names():
    given_names = vngovnlp.extract_frame(
        pd.DataFrame({"bai": [ARTICLE], "ma": ["a"], "ngay": [datetime.date(2025, 9, 5)]}),
        text="bai",
        id="ma",
        published="ngay",
    )
    usual = vngovnlp.extract_frame(
        pd.DataFrame({"text": [ARTICLE], "id": ["a"], "published": [pd.Timestamp("2025-09-05 07:00")]})
    )
    pd.testing.assert_frame_equal(given_names, usual)


def test_missing_text_gives_no_facts():
    table = vngovnlp.extract_frame(pd.DataFrame({"id": [1, 2, 3, 4], "text": [None, np.nan, pd.NA, "Họp."]}))
    assert set(table["doc_id"]) == {"4"}
    assert has_schema(vngovnlp.extract_frame(pd.DataFrame({"text": [None]})), FACTS)
    assert has_schema(vngovnlp.extract_frame(pd.DataFrame({"text": []})), FACTS)


def test_missing_cells_are_as_if_the_column_was_not_there():
    df = pd.DataFrame({"id": [1.0, np.nan], "text": ["Họp.", "Họp."], "published": [pd.NaT, pd.NaT], "title": [np.nan, None]})
    table = vngovnlp.extract_frame(df)
    ids = table["doc_id"].unique().tolist()
    assert ids == ["1", vngovnlp.extract("Họp.").id]


def test_a_row_that_cannot_be_read_is_an_error_row():
    table = vngovnlp.extract_frame(pd.DataFrame({"id": ["a", "b"], "text": [b"\xff", "Họp."]}))
    errors = table[table["kind"] == "error"]
    assert errors["doc_id"].tolist() == ["a"]
    assert errors["label"].tolist() == ["InputError"]
    assert has_schema(table, FACTS)


def test_a_table_without_the_text_column_is_an_error_that_names_the_columns():
    with pytest.raises(InputError, match=r"'text'.*noi_dung"):
        vngovnlp.extract_frame(pd.DataFrame({"noi_dung": ["Họp."]}))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.one_of(st.none(), st.text(), st.integers(), st.floats()), max_size=4))
def test_any_column_of_texts_gives_a_table_of_the_schema(cells):
    assert has_schema(vngovnlp.extract_frame(pd.DataFrame({"text": pd.Series(cells, dtype="object")})), FACTS)


DAYS = {"text": [ARTICLE], "published": ["2025-09-05"]}


@pytest.mark.parametrize("key", ["text", "id", "published", "title", "url"])
def test_a_column_that_is_named_must_be_there(key):
    with pytest.raises(InputError, match=rf"no column 'ngày'; its columns are text, published.*{key}="):
        vngovnlp.extract_frame(pd.DataFrame(DAYS), **{key: "ngày"})


def test_a_day_in_place_of_a_column_is_told_where_it_goes():
    with pytest.raises(InputError, match=r"df\.assign\(published="):
        vngovnlp.extract_frame(pd.DataFrame({"text": [ARTICLE]}), published="2024-03-06")


def test_the_usual_columns_may_be_missing():
    assert (
        frames.meetings(vngovnlp.extract_frame(pd.DataFrame({"text": [ARTICLE]}), published="published"))["title"].notna().all()
    )


def test_an_index_is_found_by_its_name_as_a_column_is():
    df = pd.DataFrame(DAYS, index=pd.Index(["a"], name="id"))
    assert set(vngovnlp.extract_frame(df)["doc_id"]) == {"a"}
    assert set(vngovnlp.extract_frame(df.rename_axis("ma"), id="ma")["doc_id"]) == {"a"}
    two = df.assign(ngay="2025-09-05").set_index("ngay", append=True)
    pd.testing.assert_frame_equal(vngovnlp.extract_frame(two, published="ngay"), vngovnlp.extract_frame(df))
    unnamed = df.rename_axis(None)
    assert set(vngovnlp.extract_frame(unnamed)["doc_id"]) == {vngovnlp.extract(ARTICLE).id}, "an index without a name is no id"
    assert set(vngovnlp.extract_frame(df.assign(id="b"))["doc_id"]) == {"b"}, "a column comes first"


def test_a_column_that_is_there_twice_is_refused():
    with pytest.raises(InputError, match="2 columns 'text'"):
        vngovnlp.extract_frame(pd.DataFrame([["a", "b"]], columns=["text", "text"]))


def test_the_place_of_all_articles_can_be_given():
    df = pd.DataFrame({"id": ["a"], "text": ["Sáng 5/3, UBND tỉnh họp giao ban."]})
    agencies = frames.agencies(vngovnlp.extract_frame(df, place="Quảng Trị"))
    assert agencies["place"].tolist() == ["tỉnh Quảng Trị"]
    with pytest.raises(InputError, match="place 'Foo'"):
        vngovnlp.extract_frame(df, place="Foo")


@pytest.mark.parametrize("given", [[{"text": "Họp."}], pd.Series(["Họp."]), None, "a.csv"], ids=repr)
def test_what_is_no_table_is_refused_with_what_to_give(given):
    with pytest.raises(InputError, match="DataFrame"):
        vngovnlp.extract_frame(given)


@pytest.mark.parametrize(
    "view",
    [frames.directives, frames.officials, frames.agencies, frames.dates, frames.meetings],
    ids=lambda view: view.__name__,
)
def test_a_view_of_a_part_of_an_article_is_refused(view, made):
    facts = frames.facts([made])
    parts = [facts[facts["kind"].isin(["statement", "official", "agency", "date", "meeting"])], facts[facts["fact"] > 0]]
    for part in parts[: 1 if view in (frames.agencies, frames.dates) else 2]:
        with pytest.raises(InputError, match=r"'bai-1' are missing.*doc_id"):
            view(part)


def test_a_directive_needs_its_number_and_its_category(made):
    facts = frames.facts([made])
    for kind in ("no", "category"):
        with pytest.raises(InputError, match=f"of kind '{kind}'"):
            frames.directives(facts[facts["kind"] != kind])


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_a_view_of_whole_articles_and_of_what_it_does_not_read_is_as_ever(view, made, bare):
    facts = frames.facts([made, bare.model_copy(update={"id": "bai-2"})])
    pd.testing.assert_frame_equal(view(facts[facts["doc_id"] == "bai-1"]), view(frames.facts([made])))
    pd.testing.assert_frame_equal(view(facts[~facts["kind"].isin(["version", "document"])]), view(facts))
    assert has_schema(view(facts[facts["doc_id"] == "?"]), VIEWS[view])


def test_views_of_one_fact_a_row_need_no_other(made):
    facts = frames.facts([made])
    for view, kind in ((frames.entities, "entity"), (frames.statements, "statement")):
        pd.testing.assert_frame_equal(view(facts[facts["kind"] == kind]), view(facts))


def test_directives_say_where_they_stand(made):
    table = frames.directives(frames.facts([made, made.model_copy(update={"id": "bai-2"})]))
    meetings = frames.meetings(frames.facts([made]))
    for name in ("title", "published", "url"):
        assert table[name].tolist() == meetings[name].tolist() * 4
