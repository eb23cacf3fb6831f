"""How many times as fast as underthesea's ner the whole pipeline is: both over the same articles, in turns, on one core.

    python benchmarks/bench_ratio.py [FILE.jsonl[.xz]|FOLDER]

The two take turns article by article, so that a core that slows down or is shared in between slows both. Printed: articles a CPU second and the ratio
of each round, and the median. ``ner`` gets sentence by sentence, which is five times as fast for it as the whole article.
"""

import statistics
import sys
import time

from bench_pipeline import ROOT, by_sentence, report, texts

ROUNDS = 3
REPEATS = 3
"""How often our pipeline reads each article for one reading of the peer, which takes so much longer."""


def seconds(work, text: str, times: int = 1) -> float:
    began = time.process_time()
    for _ in range(times):
        work(text)
    return (time.process_time() - began) / times


def main() -> None:
    source = sys.argv[1] if len(sys.argv) > 1 else str(ROOT.parent / "shared" / "data" / "raw" / "gov-articles.jsonl.xz")
    articles = texts(source)
    ours, rules, peer = report("default"), report("rules"), by_sentence("ner")
    for text in articles:
        ours(text)
        rules(text)
    peer(articles[0])
    ratios = []
    print(f"{len(articles)} articles of {sum(len(text.split()) for text in articles) / len(articles):.0f} syllables")
    for number in range(1, ROUNDS + 1):
        spent = [0.0, 0.0, 0.0]
        for text in articles:
            for k, (work, times) in enumerate(((ours, REPEATS), (rules, REPEATS), (peer, 1))):
                spent[k] += seconds(work, text, times)
        rates = [len(articles) / total for total in spent]
        ratios.append((rates[0] / rates[2], rates[1] / rates[2]))
        print(
            f"round {number}: extract {rates[0]:.1f}, rules {rates[1]:.1f}, underthesea ner {rates[2]:.1f} articles/s: "
            f"{ratios[-1][0]:.1f} and {ratios[-1][1]:.1f} times as fast",
            flush=True,
        )
    print(
        f"median: extract {statistics.median(r[0] for r in ratios):.1f}, rules {statistics.median(r[1] for r in ratios):.1f} times as fast"
    )


if __name__ == "__main__":
    main()
