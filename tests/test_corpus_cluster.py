"""A Dask cluster of two processes: one is killed in mid-run, articles take their workers along, and no byte differs."""

import json
import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from corpus_faults import write
from vngovnlp.corpus.options import Limits
from vngovnlp.corpus.run import run_batch

pytestmark = pytest.mark.slow
distributed = pytest.importorskip("distributed")

WORK = "corpus_faults:build"


@pytest.fixture
def cluster(monkeypatch):
    import dask

    dask.config.set({"distributed.scheduler.allowed-failures": 0})
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(Path(__file__).parent), *sys.path]))
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as made:
        yield made


def limits(cluster) -> Limits:
    return Limits(seconds=3, work=WORK, scheduler=cluster.scheduler_address)


def test_poison_articles_are_put_aside(cluster, tmp_path):
    harmful = {5: "chết rồi", 9: "lỗi đây"}  # each death costs the start of a worker
    source = write(tmp_path / "in.jsonl", [harmful.get(number, f"họp {number}") for number in range(10)])
    assert run_batch(source, tmp_path / "out.jsonl", limits=limits(cluster)) == (10, 2, 10)
    out = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [number for number, line in enumerate(out) if "error" in line] == sorted(harmful)
    assert [line["error"]["kind"] for line in out if "error" in line] == ["Killed", "ZeroDivisionError"]


def test_a_killed_worker_and_poison_articles_change_no_byte_of_the_others(cluster, tmp_path):
    texts = [f"chậm 0.01 {number}" for number in range(300)]
    source = write(tmp_path / "in.jsonl", texts)
    run_batch(source, tmp_path / "undisturbed.jsonl", limits=Limits(workers=0, work=WORK))

    def kill():
        time.sleep(1)
        os.kill(next(iter(cluster.workers.values())).pid, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    assert run_batch(source, tmp_path / "out.jsonl", limits=limits(cluster)) == (300, 0, 300)
    killer.join()
    with distributed.Client(cluster) as client:
        client.wait_for_workers(2, timeout=120)
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "undisturbed.jsonl").read_bytes()


def test_the_partition_function_in_a_dask_frame(cluster):
    import dask.dataframe as dd
    import pandas as pd

    import vngovnlp
    from vngovnlp.frames import FACTS, facts

    frame = pd.DataFrame({"id": ["a", "b"], "text": ["Sáng 5/3, Chủ tịch UBND xã Lý Văn Quảng chủ trì cuộc họp."] * 2})
    with distributed.Client(cluster):
        made = dd.from_pandas(frame, npartitions=2).map_partitions(vngovnlp.extract_frame, meta=facts([])).compute()
    whole = vngovnlp.extract_frame(frame)
    assert list(made.columns) == list(FACTS)
    assert made.reset_index(drop=True).equals(whole)
