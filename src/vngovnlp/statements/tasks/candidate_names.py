"""The feature names of those who may give a task, each group of them made once: it holds the few things that come back together (grouped.py)."""

from __future__ import annotations

from vngovnlp.statements.grouped import Memo


@Memo
def placed(place: str, kind: str, state: str) -> tuple[str, ...]:
    return f"k={kind}", f"p={place}{kind}", f"p={place}{kind}|{state}"


@Memo
def apart(place: str, gap: str, kind: str, cue: str) -> tuple[str, ...]:
    return f"g={place}{gap}{kind}", f"g={place}{gap}|{cue}"


@Memo
def known(place: str, kind: str, state: str, often: str, same: bool, first: bool, bare: bool) -> tuple[str, ...]:
    names = f"n={often}{kind}", f"prev={same}{kind}{place}|{state}", f"first={first}{place}"
    return (*names, f"bare={place}{kind}") if bare else names


@Memo
def followed(place: str, kind: str, after: str, more: str) -> tuple[str, ...]:
    return f"{place}a1={after}", f"{place}a2={after} {more}", f"{place}{kind}a1={after}"


@Memo
def led(place: str, kind: str, before: str, earlier: str) -> tuple[str, ...]:
    return f"{place}b1={before}", f"{place}b2={earlier} {before}", f"{place}{kind}b1={before}"


@Memo
def subject(says: bool, governed: bool, kind: str) -> tuple[str, ...]:
    return f"Isp={says}{kind}", f"Igov={governed}{kind}"


@Memo
def ordered(order: bool, under: str, reach: str, kind: str) -> tuple[str, ...]:
    return f"Iord={order}", f"Ipas={under}", f"Icue={reach}{kind}"


@Memo
def crowded(nearer: int, people: int, kind: str) -> tuple[str, ...]:
    return f"nb={nearer}", f"nh={people}{kind}"


@Memo
def spoke(says: bool, says_soon: bool, governed: bool, order: bool, kind: str, state: str) -> tuple[str, ...]:
    return f"Bsp={says}{says_soon}{governed}{kind}", f"Bsp={says}{says_soon}{kind}|{state}", f"Bord={order}{kind}"


@Memo
def recent(
    others: int, speaker: bool, since: bool, same: bool, within: bool, opens: bool, kind: str, state: str
) -> tuple[str, ...]:
    names = f"Bnh={others}{kind}", f"Blast={speaker}{kind}|{state}", f"Bsince={since}{kind}|{same}", f"B0={opens}{kind}"
    return (*names, f"Bin={kind}") if within else names


@Memo
def quoting(closed: bool, inside: bool, says: bool, kind: str) -> tuple[str, ...]:
    return f"Aq={closed}{inside}{kind}", f"Asay={says}{kind}{inside}"


@Memo
def announced(says: bool, says_soon: bool, governed: bool, order: bool, rank: int, first: bool, kind: str) -> tuple[str, ...]:
    return f"Tsp={says}{says_soon}{governed}{kind}", f"Tord={order}", f"Tn={rank}{kind}", f"Th={first}{kind}"


@Memo
def goes_on(state: str, cue: str, away: str, people: int, actors: int) -> tuple[str, ...]:
    return (
        "PREV",
        f"PREV|{state}",
        f"PREVd={away}",
        f"PREVd={away}|{state}",
        f"PREVcue={cue}",
        f"PREVcue={cue}|{state[0]}",
        f"PREVnh={people}",
        f"PREVna={actors}|{state}",
    )


@Memo
def bare(state: str, called: str, same: bool, known: bool) -> tuple[str, ...]:
    first = called.split(" ", 1)[0]
    return "BARE", f"BARE|{state}", f"BARE={first}", f"BAREprev={same}", f"BAREid={known}{first}", f"BAREall={called}"


@Memo
def bare_in(before: str, after: str, cue: str) -> tuple[str, ...]:
    return f"BAREb1={before}", f"BAREa1={after}", f"BAREc={cue}"


@Memo
def of_body(how: str, place: str, kind: str, itself: bool, holds: bool) -> tuple[str, ...]:
    return f"of={how}{kind}{itself}{holds}", f"of={how}{place}{kind}{itself}{holds}"


@Memo
def goes_on_of(how: str, itself: bool) -> tuple[str, ...]:
    return (f"PREVof={how}{itself}",)


@Memo
def nobody(state: str, cue: str, before: bool, how: str) -> tuple[str, ...]:
    return "NULL", f"NULL|{state}", f"NULLc={cue}", f"NULLprev={before}|{state}", f"NULLof={how}"
