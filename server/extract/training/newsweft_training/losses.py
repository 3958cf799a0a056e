"""What training minimises. Sums are divided by words, so that long and short articles weigh by their length."""

import torch
import torch.nn.functional as F

from . import labels as L
from .data import Window, collate, sentence_index
from .heads import NewsModel, Pair

# Weights of the parts, taken over from the first experiments with this encoder; those of relations were not varied.
TAGS, CLASSES, PAIRS, RELATIONS = 4.0, 2.0, 1.0, 1.0
WORD_DROPOUT = 0.04  # pieces replaced by the unknown one, so that names are learned from their surroundings too


def losses(model: NewsModel, batch: list[Window]) -> dict[str, torch.Tensor]:
    c = collate(batch)
    unknown = (torch.rand(c["ids"].shape) < WORD_DROPOUT) & (c["ids"] > 999)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        h = model.words(c["ids"].masked_fill(unknown, L.UNKNOWN), c["features"], c["mask"], c["first"])
        scores, cue, trigger = model.ner(h).float(), model.cue(h).float(), model.trig(h).float()
    h = h.float()
    index, mask = sentence_index(batch)
    nll = model.crf.loss(scores.reshape(-1, scores.shape[-1])[index], c["names"].reshape(-1)[index], mask)
    out = {"names": nll / mask.sum() * TAGS}
    full = [(i, w) for i, w in enumerate(batch) if w.full]
    words = sum(len(w.first) for _, w in full)
    if not words:
        return out
    parts: dict[str, list[torch.Tensor]] = {"cue": [], "trigger": [], "classes": [], "pairs": [], "relations": []}
    for i, w in full:
        n = len(w.first)
        parts["cue"].append(F.cross_entropy(cue[i, :n], torch.tensor(w.cue), reduction="sum"))
        parts["trigger"].append(F.cross_entropy(trigger[i, :n], torch.tensor(w.trigger), reduction="sum"))
        sentence = torch.tensor(w.sentence)
        parts["pairs"] += _arguments(model.cpair, w.claims, L.CLAIM_ROLES, h[i, :n], sentence)
        parts["pairs"] += _arguments(model.ipair, w.incidents, L.INCIDENT_ROLES, h[i, :n], sentence)
        parts["relations"] += _relations(model.rpair, w, h[i, :n], sentence)
        parts["classes"] += _classes(model, w, h[i])
    weights = {"cue": TAGS, "trigger": TAGS, "classes": CLASSES, "pairs": PAIRS, "relations": RELATIONS}
    for name, terms in parts.items():
        if terms:
            out[name] = torch.stack(terms).sum() / words * weights[name]
    return out


def _classes(model: NewsModel, w: Window, h: torch.Tensor) -> list[torch.Tensor]:
    out = []

    def add(scores: torch.Tensor, gold: dict[int, dict], key: str) -> None:
        out.append(F.cross_entropy(scores, torch.tensor([x[key] for x in gold.values()]), reduction="sum"))

    if w.claims:
        cues = list(w.claims)
        add(model.stances(h, cues, [x["CONTENT"] for x in w.claims.values()]), w.claims, "stance")
        add(model.ckind(h[cues]), w.claims, "kind")
    if w.incidents:
        add(model.status(h[list(w.incidents)]), w.incidents, "status")
    return out


def _arguments(head: Pair, gold: dict[int, dict], roles: list[str], h: torch.Tensor, sentence: torch.Tensor) -> list[torch.Tensor]:
    if not gold:
        return []
    rows = sorted(gold)
    target, weight = torch.zeros(len(roles), len(rows), len(h)), torch.ones(len(roles), len(rows), len(h))
    for n, i in enumerate(rows):
        for r, role in enumerate(roles):
            weight[r, n, list(gold[i]["elsewhere"].get(role, ()))] = 0
            weight[r, n, list(gold[i][role])] = target[r, n, list(gold[i][role])] = 1
    scores = head(h, torch.tensor(rows), torch.arange(len(h)), sentence)
    return [F.binary_cross_entropy_with_logits(scores, target, weight, reduction="sum")]


def _relations(head: Pair, w: Window, h: torch.Tensor, sentence: torch.Tensor) -> list[torch.Tensor]:
    out = []
    if len(w.mentions) > 1:
        at = {word: i for i, word in enumerate(w.mentions)}
        target = torch.zeros(len(L.RELATIONS), len(at), len(at))
        for kind, a, b in w.relations:
            target[kind, at[a], at[b]] = 1
        rows = torch.tensor(w.mentions)
        scores = head(h, rows, rows, sentence)[: len(L.RELATIONS)]
        out.append(F.binary_cross_entropy_with_logits(scores, target, reduction="sum"))
    if w.roles:
        rows = sorted(w.roles)
        target = torch.zeros(len(rows), len(h))
        for n, i in enumerate(rows):
            target[n, list(w.roles[i])] = 1
        scores = head(h, torch.tensor(rows), torch.arange(len(h)), sentence)[-1]
        out.append(F.binary_cross_entropy_with_logits(scores, target, reduction="sum"))
    return out
