"""The components together and each alone, in our pipeline and in anyone's."""

import copy
import pickle
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

import pandas as pd
import pytest
import spacy
from spacy.tokens import Doc, DocBin

from vngovnlp import extract, extract_frame, frames
from vngovnlp.errors import InputError
from vngovnlp.pipeline import PIPELINES, blank, load, mention_finder
from vngovnlp.pipes.groups import article_of, get_matches, get_timexes
from vngovnlp.pipes.words import align

TEXT = (
    "UBND huyện Cam Lộ họp giao ban tháng 3\n"
    "Sáng 5/3, Chủ tịch UBND huyện Cam Lộ Lê Văn Mẫu chủ trì họp giao ban. "
    "Chủ tịch UBND huyện yêu cầu Phòng Tài chính - Kế hoạch hoàn thành quyết toán trước ngày 20/3; "
    "Phòng Nội vụ rà soát biên chế theo Nghị định 30/2020/NĐ-CP.\n"
    "Quay lại"
)


@pytest.fixture(scope="module", params=PIPELINES)
def nlp(request):
    return load(request.param)


@pytest.fixture(scope="module")
def doc(nlp):
    made = nlp.make_doc(TEXT)
    made.user_data["published"] = "2024-03-06"
    return nlp(made)


def texts(doc, group, label=None):
    return [span.text for span in doc.spans[group] if label in (None, span.label_)]


def test_both_pipelines_fill_the_same_groups_with_the_same_labels(doc):
    assert texts(doc, "entities", "PERSON") == ["Lê Văn Mẫu"]
    assert texts(doc, "entities", "DATE") == ["tháng 3", "Sáng 5/3", "ngày 20/3"]
    assert "Phòng Tài chính - Kế hoạch" in texts(doc, "entities", "AGENCY")
    assert texts(doc, "entities", "DOCUMENT") == ["Nghị định 30/2020/NĐ-CP"]
    assert all(span.id_ for span in doc.spans["entities"])


def test_dates_are_resolved_by_the_publication_date(doc):
    assert [t.value for t in get_timexes(doc)] == ["2024-03", "2024-03-05TMO", "2024-03-20"]


def test_furniture_is_a_sentence_of_its_own_and_no_stage_reads_it(doc):
    assert texts(doc, "page", "FURNITURE") == ["Quay lại"]
    assert [sent.text.strip() for sent in doc.sents][-1] == "Quay lại"
    article = article_of(doc)
    assert all(article.text[s:e] != "Quay lại" for s, e in article.sentences)


def test_statements_hang_together(doc):
    directives = [span for span in doc.spans["statements"] if span.label_ == "DIRECTIVE"]
    assert len(directives) == 2
    assert directives[0].text.startswith("Phòng Tài chính - Kế hoạch hoàn thành quyết toán")


def test_a_doc_survives_docbin_with_all_its_results(nlp, doc):
    again = next(iter(DocBin(docs=[doc], store_user_data=True).get_docs(nlp.vocab)))
    assert {name: [s.text for s in group] for name, group in again.spans.items()} == {
        name: [s.text for s in group] for name, group in doc.spans.items()
    }
    assert get_timexes(again) == get_timexes(doc)
    assert again.spans["officials"].attrs["parts"][0]["name"] == "Lê Văn Mẫu"


def test_two_processes_give_what_one_gives(nlp):
    docs = [TEXT, "", "Không có gì."]
    one = [{name: [s.text for s in group] for name, group in d.spans.items()} for d in nlp.pipe(docs)]
    two = [{name: [s.text for s in group] for name, group in d.spans.items()} for d in nlp.pipe(docs, n_process=2)]
    assert one == two


@pytest.mark.parametrize(
    "component", sorted({name for names in PIPELINES.values() for name in names} | {"vngov_words", "vngov_clauses"})
)
@pytest.mark.parametrize("text", ["", TEXT, "  \n\n ", "Hello world."])
def test_every_component_works_alone(component, text):
    nlp = blank()
    nlp.add_pipe(component)
    assert nlp(text).text == text


@pytest.mark.parametrize("component", ["vngov_dates", "vngov_rules", "vngov_entities", "vngov_page"])
def test_components_run_in_a_pipeline_with_another_tokenizer(component):
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe(component)
    doc = nlp("Sáng 5/3/2024, Sở Y tế họp tại TP.Tân Hải.")
    if component == "vngov_dates":
        assert texts(doc, "dates") == ["Sáng 5/3/2024"]


def test_words_are_hints_that_never_move_a_boundary():
    nlp = blank()
    nlp.add_pipe("vngov_words")
    doc = nlp("Uỷ ban nhân dân tỉnh Hoà Bình  triển khai kế hoạch.\nSở Y tế báo cáo.")
    words = texts(doc, "words")
    assert "triển khai" in words
    assert "kế hoạch" in words
    assert all(span.text == doc.text[span.start_char : span.end_char] for span in doc.spans["words"])


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        ("Sở Y tế họp", ["Sở", "Y tế", "họp"], ["Sở", "Y tế", "họp"]),
        ("Sở  Y\ntế họp", ["Sở", "Y tế", "họp"], ["Sở", "Y\ntế", "họp"]),
        ("Hoà Bình", ["Hòa Bình"], []),  # a letter was changed
        ("Sở Y tế", ["Sở", "tế"], []),  # a word was lost
    ],
)
def test_alignment_of_words(sentence, words, expected):
    assert [sentence[s:e] for s, e in align(sentence, words)] == expected


def test_an_unknown_pipeline_is_named_with_those_there_are():
    with pytest.raises(InputError, match=r"'defualt'.*'default'.*'rules'"):
        load("defualt")


def test_scores_are_kept_beside_the_spans():
    doc = load()(TEXT)
    matches = get_matches(doc, "entities")
    assert len(matches) == len(doc.spans["entities"])
    assert all(0 <= m.score <= 1 for m in matches)
    assert isinstance(doc, Doc)


LEXICON = "form,label,canonical\nTổ Đề án 06,AGENCY,Tổ công tác\n"
OWN = "Sáng 9/7, Tổ Đề án 06 họp sơ kết."


@pytest.fixture(scope="module")
def own(tmp_path_factory):
    path = tmp_path_factory.mktemp("own") / "tu_rieng.csv"
    path.write_text(LEXICON, encoding="utf-8")
    made = {name: load(name, lexicon=path) for name in PIPELINES}
    path.unlink()  # the pipeline brings the rows along
    return made


@pytest.mark.parametrize("name", PIPELINES)
def test_a_pipeline_with_a_lexicon_works_in_another_process(name, own):
    here = extract(OWN, published="2024-07-10", pipeline=own[name])
    assert [agency.name for agency in here.agencies] == ["Tổ Đề án 06"]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert pool.submit(partial(extract, published="2024-07-10", pipeline=own[name]), OWN).result() == here


def test_a_pickled_pipeline_is_small_and_needs_no_doc(own):
    packed = pickle.dumps(own["default"])
    assert len(packed) < 100_000, "the weights stay on disk"
    assert mention_finder(pickle.loads(packed)) is not None


def test_a_copied_pipeline_finds_the_same(own):
    assert extract(OWN, pipeline=copy.deepcopy(own["default"])) == extract(OWN, pipeline=own["default"])


def test_a_table_is_read_by_a_pipeline_of_ones_own(own):
    df = pd.DataFrame({"id": ["a"], "text": [OWN]})
    assert frames.agencies(extract_frame(df, pipeline=own["default"]))["canonical"].tolist() == ["Tổ công tác"]
    assert frames.agencies(extract_frame(df, pipeline="rules"))["canonical"].tolist() != ["Tổ công tác"]
