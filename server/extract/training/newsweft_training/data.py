"""Prepared documents -> windows -> batches."""

import json
import random
from dataclasses import dataclass, field
from pathlib import Path

import torch

from . import labels as L

_NAME = {tag: i for i, tag in enumerate(L.NAMES)}


@dataclass
class Window:
    """One window of a document. Positions are words of the window; gold is empty for documents with names alone."""

    document: str
    start: int  # word of the document at which the window starts
    own: tuple[int, int]  # words of the document that this window answers for
    ids: list[int]
    features: list[list[int]]
    first: list[int]
    sentence: list[int]
    names: list[int]
    full: bool = False
    cue: list[int] = field(default_factory=list)
    trigger: list[int] = field(default_factory=list)
    claims: dict[int, dict] = field(default_factory=dict)
    incidents: dict[int, dict] = field(default_factory=dict)
    mentions: list[int] = field(default_factory=list)  # last word of each
    relations: list[tuple[int, int, int]] = field(default_factory=list)  # type, from, to: last words
    roles: dict[int, set[int]] = field(default_factory=dict)  # last word of the person -> words of the role


def read(folder: Path, name: str) -> list[dict]:
    return [json.loads(line) for line in (folder / f"{name}.jsonl").open()]


def windows_of(document: dict, domain: int) -> list[Window]:
    tags = [_NAME[t] for t in bioes(document["names"])]
    return [_window(document, tags, bounds, domain) for bounds in document["windows"]]


def bioes(tags: list[str]) -> list[str]:
    """B and I tags -> B, I, E and S."""
    out = []
    for i, tag in enumerate(tags):
        if tag == "O":
            out.append("O")
            continue
        kind = tag[2:]
        opens = tag[0] == "B" or i == 0 or tags[i - 1][2:] != kind
        closes = i + 1 >= len(tags) or tags[i + 1] != f"I-{kind}"
        out.append(("S" if opens and closes else "B" if opens else "E" if closes else "I") + f"-{kind}")
    return out


def _window(document: dict, tags: list[int], bounds: list[int], domain: int) -> Window:
    start, end, own_from, own_to = bounds
    ids, features, first = [L.OPENING], [[*L.SPECIAL, domain]], []
    for i in range(start, end):
        first.append(min(len(ids), 511))
        for k, piece in enumerate(document["pieces"][i]):
            if len(ids) < 511:
                ids.append(piece)
                features.append([*document["features"][i], 1 if k else 0, domain])
    ids.append(L.CLOSING)
    features.append([*L.SPECIAL, domain])
    window = Window(document["id"], start, (own_from, own_to), ids, features, first, document["sentence"][start:end], tags[start:end])
    if "claims" in document:
        _add_gold(window, document, start, end)
    return window


def _add_gold(window: Window, document: dict, start: int, end: int) -> None:
    def within(span: list[int] | None) -> set[int]:
        return set() if span is None else set(range(max(start, span[0]) - start, min(end, span[1]) - start))

    def whole(span: list[int]) -> bool:
        return start <= span[0] and span[1] <= end

    n = end - start
    window.full, window.cue, window.trigger = True, [0] * n, [0] * n
    for i in document["triggersElsewhere"]:
        if start <= i < end:
            window.trigger[i - start] = L.IGNORED
    for c in filter(lambda c: whole(c["cue"]), document["claims"]):
        words = sorted(within(c["cue"]))
        for k, i in enumerate(words):
            window.cue[i] = 2 if k and window.cue[i] == 0 else 1 if not k else window.cue[i]
        gold = window.claims.setdefault(words[0], {role: set() for role in L.CLAIM_ROLES} | {"elsewhere": {}})
        gold["SOURCE"] |= within(c["source"])
        gold["SPEAKER"] |= within(c["speaker"])
        for span in c["speakerElsewhere"]:
            gold["elsewhere"].setdefault("SPEAKER", set()).update(within(span))
        for span in c["content"]:
            gold["CONTENT"] |= within(span)
        gold["stance"], gold["kind"] = L.STANCES.index(c["stance"]), L.CLAIM_KINDS.index(c["kind"])
    for x in filter(lambda x: whole(x["trigger"]), document["incidents"]):
        words = sorted(within(x["trigger"]))
        if window.trigger[words[0]] >= 2:
            continue
        window.trigger[words[0]] = 2 + L.INCIDENT_TYPES.index(x["type"])
        for i in words[1:]:
            window.trigger[i] = window.trigger[i] or 1
        gold = window.incidents[words[0]] = {role: set() for role in L.INCIDENT_ROLES}
        gold["status"] = L.STATUSES.index(x["status"])
        for role, a, b in x["arguments"]:
            gold[role] |= within([a, b])
        gold["elsewhere"] = {}
        for role, a, b in x["elsewhere"]:
            gold["elsewhere"].setdefault(role, set()).update(within([a, b]))
    window.mentions = sorted({m[1] - 1 - start for m in document["mentions"] if whole(m)})
    for r in filter(lambda r: whole(r["from"]) and whole(r["to"]), document["relations"]):
        a, b = r["from"][1] - 1 - start, r["to"][1] - 1 - start
        window.relations.append((L.RELATIONS.index(r["type"]), a, b))
        if r["type"] == "KIN":
            window.relations.append((L.RELATIONS.index("KIN"), b, a))
        if r["role"] and within(r["role"]):
            window.roles.setdefault(a, set()).update(within(r["role"]))


def batches(windows: list[Window], budget: int, rng: random.Random | None = None) -> list[list[Window]]:
    """Batches of at most `budget` padded pieces; windows of like length stand together within stretches of 256."""
    order = list(windows)
    if rng:
        rng.shuffle(order)
    stretch = 256 if rng else max(1, len(order))
    out: list[list[Window]] = []
    for i in range(0, len(order), stretch):
        batch: list[Window] = []
        for w in sorted(order[i : i + stretch], key=lambda w: len(w.ids)):
            if batch and len(w.ids) * (len(batch) + 1) > budget:
                out.append(batch)
                batch = []
            batch.append(w)
        if batch:
            out.append(batch)
    if rng:
        rng.shuffle(out)
    return out


def collate(batch: list[Window]) -> dict[str, torch.Tensor]:
    pieces, words = max(len(w.ids) for w in batch), max(len(w.first) for w in batch)
    pad = [*L.SPECIAL, 0]
    return {
        "ids": torch.tensor([w.ids + [0] * (pieces - len(w.ids)) for w in batch]),
        "features": torch.tensor([w.features + [pad] * (pieces - len(w.ids)) for w in batch]),
        "mask": torch.tensor([[True] * len(w.ids) + [False] * (pieces - len(w.ids)) for w in batch]),
        "first": torch.tensor([w.first + [0] * (words - len(w.first)) for w in batch]),
        "names": torch.tensor([w.names + [0] * (words - len(w.names)) for w in batch]),
    }


def sentence_index(batch: list[Window], longest: int = 80) -> tuple[torch.Tensor, torch.Tensor]:
    """Flat word positions of the batch's sentences, cut at `longest` words -> index [S, T], mask [S, T]."""
    words, rows = max(len(w.first) for w in batch), []
    for i, window in enumerate(batch):
        start = 0
        for j in range(1, len(window.sentence) + 1):
            if j == len(window.sentence) or window.sentence[j] != window.sentence[start]:
                rows += [(i * words + q, min(longest, j - q)) for q in range(start, j, longest)]
                start = j
    starts, sizes = torch.tensor([r[0] for r in rows]), torch.tensor([r[1] for r in rows])
    steps = torch.arange(int(sizes.max()))
    mask = steps[None] < sizes[:, None]
    return (starts[:, None] + steps[None]).where(mask, starts[:, None]), mask
