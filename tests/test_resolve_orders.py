"""'kiểm tra' in what somebody orders is a task, in a sentence of its own an event: invented texts, all of them short."""

import time

import pytest

from test_resolve_meeting import meeting
from vngovnlp.resolve.occasions.orders import goes_on

pytestmark = pytest.mark.usefixtures("rules_alone")

BOSS = "[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P)"


@pytest.mark.parametrize(
    "marked",
    [
        f"{BOSS} ký công văn yêu cầu [Sở Y tế](A) kiểm tra các quán ăn; [Sở Công Thương](A) kiểm tra giá gạo.",
        f"{BOSS} yêu cầu: [Sở Y tế](A) rà soát thuốc; [Sở Xây dựng](A) kiểm tra các cầu yếu.",
        f"{BOSS} yêu cầu: 1. [Chi cục Kiểm lâm](A) kiểm tra rừng đầu nguồn. 2. [Công an tỉnh](A) tuần tra.",
        "[UBND huyện](A) yêu cầu các xã thực hiện các nội dung sau:\n1. Tổ chức kiểm tra các chợ.\n2. Tuyên truyền.",
        f"{BOSS} giao:\n- [Sở Y tế](A) rà soát thuốc;\n- [Sở Xây dựng](A) kiểm tra các cầu yếu.",
    ],
)
def test_a_list_of_orders_tells_of_no_inspection(marked):
    assert meeting(marked) is None


@pytest.mark.parametrize(
    "marked",
    [
        # on its day, by who gave the order, and done
        f"{BOSS} yêu cầu: [Sở Y tế](A) rà soát thuốc. [Sáng 5/3](D), [Sở Xây dựng](A) kiểm tra cầu [Hòa An](L).",
        f"[Sở Y tế](A) được yêu cầu rà soát thuốc; [sáng 5/3](D), {BOSS} kiểm tra cầu [Hòa An](L).",
        f"[Sáng 5/3](D), {BOSS} kiểm tra cầu [Hòa An](L); yêu cầu [Sở Y tế](A) rà soát thuốc.",
        "[Sáng 5/3](D), [Sở Xây dựng](A) kiểm tra cầu [Hòa An](L).",
    ],
)
def test_an_inspection_beside_orders_is_one(marked):
    found = meeting(marked)
    assert found is not None
    assert found.kind == "INSPECTION"


def test_long_lists_take_no_time():
    text = "yêu cầu sở a làm b; giao sở c " * 100
    began = time.process_time()
    assert not goes_on(text + "đã ", len(text) + 3)
    assert time.process_time() - began < 0.5
