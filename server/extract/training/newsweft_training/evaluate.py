"""A quick look at the dev articles, in words: the score that counts is score.mjs on the program's own output."""

import torch

from . import labels as L
from .data import Window, batches, collate
from .heads import NewsModel


@torch.no_grad()
def evaluate(model: NewsModel, windows: list[Window]) -> str:
    """F1 of names (exact), cues and triggers (first word), and relations between gold mentions."""
    model.eval()
    counts = {k: [0, 0, 0] for k in ("names", "cue", "trigger", "relations")}
    for batch in batches(windows, 4096):
        c = collate(batch)
        h = model.words(c["ids"], c["features"], c["mask"], c["first"])
        for i, w in enumerate(batch):
            n = len(w.first)
            own = range(w.own[0] - w.start, w.own[1] - w.start)
            path = model.crf.decode(model.ner(h[i, :n]))
            _add(counts["names"], _names(w.names, own), _names(path, own))
            cue = model.cue(h[i, :n]).softmax(-1)[:, 1] > 0.5
            _add(counts["cue"], {j for j in own if w.cue[j] == 1}, {j for j in own if cue[j]})
            trigger = model.trig(h[i, :n]).softmax(-1)
            found = {j for j in own if w.trigger[j] != L.IGNORED and trigger[j, 2:].sum() > 0.5}
            _add(counts["trigger"], {j for j in own if w.trigger[j] >= 2}, found)
            if len(w.mentions) > 1:
                rows = torch.tensor(w.mentions)
                hit = (model.rpair(h[i, :n], rows, rows, torch.tensor(w.sentence))[: len(L.RELATIONS)] > 0).nonzero().tolist()
                _add(counts["relations"], set(w.relations), {(r, w.mentions[x], w.mentions[y]) for r, x, y in hit if x != y})
    return " ".join(f"{k} {200 * tp / max(1, 2 * tp + fp + fn):.1f}" for k, (tp, fp, fn) in counts.items())


def _add(count: list[int], gold: set, found: set) -> None:
    count[0] += len(gold & found)
    count[1] += len(found - gold)
    count[2] += len(gold - found)


def _names(tags: list[int], own: range) -> set[tuple[int, int, str]]:
    out, start = set(), 0
    for i, tag in enumerate(L.NAMES[t] for t in tags):
        if tag[0] in "BS":
            start = i
        if tag[0] in "ES" and start in own:
            out.add((start, i, tag[2:]))
    return out
