"""Makes models/vi_vngov/clusters.json: word2vec over syllables of unlabelled text, clustered by k-means into coarse and fine classes.

    python models/vi_vngov/train_clusters.py ../shared/data/raw [--vectors out/vectors.npz]

Needs the extra [train] (gensim, scikit-learn). word2vec: Mikolov et al. 2013 (CBOW); clusters as tagger features: Turian et al. 2010.
The file holds {"coarse.fine": "form form ..."}, forms as :func:`vngovnlp.tagger.features.form` writes them. --vectors keeps the normed word vectors for teacher.py.
"""

from __future__ import annotations

import argparse
import json
import lzma
import tempfile
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from gensim.models import Word2Vec
from sklearn.cluster import MiniBatchKMeans

from vngovnlp.segment import sentences
from vngovnlp.tagger.features import form
from vngovnlp.tagger.tagger import CLUSTERS
from vngovnlp.text import TOKEN, normal, read_text

HERE = Path(__file__).parent
CONFIG = tomllib.loads((HERE / "config.toml").read_text(encoding="utf-8"))["clusters"]


def lines(folder: Path) -> Iterator[str]:
    """The sentences of the unlabelled text, as blank-separated forms."""
    for name, (times, every) in CONFIG["sources"].items():
        with lzma.open(folder / f"{name}.jsonl.xz", "rt", encoding="utf-8") as handle:
            for number, line in enumerate(handle):
                if number % every:
                    continue
                item = json.loads(line)
                text = read_text(f"{item['title']}\n{item['text']}").text
                norm = normal(text)
                for start, end in sentences(text):
                    forms = [
                        form(text[m.start() : m.end()], norm[m.start() : m.end()]) for m in TOKEN.finditer(text, start, end)
                    ]
                    for _ in range(times):
                        yield " ".join(forms)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("raw", type=Path)
    parser.add_argument("--vectors", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus.txt"
        with corpus.open("w", encoding="utf-8") as out:
            out.writelines(line + "\n" for line in lines(options.raw))
        settings = {key: CONFIG[key] for key in ("vector_size", "window", "min_count", "negative", "sample", "epochs")}
        vectors = Word2Vec(corpus_file=str(corpus), workers=1, sg=0, seed=1, **settings).wv
    points = vectors.get_normed_vectors()
    if options.vectors:
        words = np.frombuffer("\n".join(vectors.index_to_key).encode(), dtype=np.uint8)
        np.savez_compressed(options.vectors, words=words, vectors=points)
    ids = [
        MiniBatchKMeans(k, batch_size=4096, n_init=3, random_state=0).fit_predict(points)
        for k in (CONFIG["coarse"], CONFIG["fine"])
    ]
    groups: dict[str, list[str]] = defaultdict(list)
    for word, coarse, fine in zip(vectors.index_to_key, *ids, strict=True):
        groups[f"{coarse}.{fine}"].append(word)
    text = json.dumps({key: " ".join(sorted(words)) for key, words in sorted(groups.items())}, ensure_ascii=False, indent=0)
    (HERE / CLUSTERS).write_text(text + "\n", encoding="utf-8")
    print(f"{len(points)} forms in {len(groups)} clusters")


if __name__ == "__main__":
    main()
