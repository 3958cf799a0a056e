"""Lets the encoder read unlabelled news first: python -m newsweft_training.pretrain --data DATA --out RUN.

Masked language modelling (Devlin et al. 2019) with whole words masked, on the texts of the task's own domain (Gururangan et al.
2020, "Don't Stop Pretraining"). The base weights were made to compare sentences; this turns them towards single words and lets
the tables of surface features, which start at random, find their place before there are labels to learn. One pass by default.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn

from . import labels as L
from .data import Window, batches, collate, read, windows_of
from .encoder import Encoder, load_base
from .hashes import data_used

MASKED = 0.15  # of all words; of their pieces eight in ten become [MASK], one another piece, one stays
VOCABULARY = 30522
ORDINARY = 999  # pieces above it are words and their parts, below it special ones


class Guesser(nn.Module):
    """Hidden states -> scores of every piece, by the encoder's own (frozen) table of pieces."""

    def __init__(self, width: int):
        super().__init__()
        self.dense, self.norm, self.bias = nn.Linear(width, width), nn.LayerNorm(width), nn.Parameter(torch.zeros(VOCABULARY))

    def forward(self, h: torch.Tensor, table: torch.Tensor) -> torch.Tensor:
        return F.linear(self.norm(F.gelu(self.dense(h))), table.to(h.dtype), self.bias.to(h.dtype))


def mask(batch: list[Window], ids: torch.Tensor, rng: random.Random) -> tuple[torch.Tensor, torch.Tensor]:
    """Masked ids, and which positions are to be guessed [B, T]."""
    masked, asked = ids.clone(), torch.zeros_like(ids, dtype=torch.bool)
    for row, w in enumerate(batch):
        for i, start in enumerate(w.first):
            if rng.random() >= MASKED:
                continue
            end = w.first[i + 1] if i + 1 < len(w.first) else len(w.ids) - 1
            for k in range(start, end):
                asked[row, k] = True
                draw = rng.random()
                if draw < 0.9:
                    masked[row, k] = L.MASK if draw < 0.8 else rng.randrange(ORDINARY, VOCABULARY)
    return masked, asked


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder that prepare.ts wrote")
    parser.add_argument("--out", type=Path, required=True, help="folder for encoder.pt and encoder.json")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--budget", type=int, default=1280, help="padded word pieces in a batch")
    parser.add_argument("--rate", type=float, default=2e-4, help="peak learning rate")
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps (0: one pass)")
    parser.add_argument("--from-scratch", action="store_true", help="small random encoder instead of the base weights (tests)")
    a = parser.parse_args()
    torch.manual_seed(a.seed)
    torch.set_num_threads(1)
    a.out.mkdir(parents=True, exist_ok=True)
    options = {k: v for k, v in vars(a).items() if k not in ("data", "out")}
    inputs = {"by": "masked words", "options": options, "data": data_used(a.data, ["unlabelled"])}
    if is_done(a.out, inputs):
        print(f"{a.out} holds the encoder of these options and data")
        return
    rng = random.Random(a.seed)
    encoder = Encoder(layers=2, drop=0.0) if a.from_scratch else load_base(Encoder(drop=0.0))
    guesser = Guesser(encoder.word.weight.shape[1])
    encoder.word.weight.requires_grad_(False)
    encoder.pos.weight.requires_grad_(False)
    parameters = [p for p in [*encoder.parameters(), *guesser.parameters()] if p.requires_grad]
    optimiser = torch.optim.AdamW(parameters, lr=a.rate, betas=(0.9, 0.98), eps=1e-6, weight_decay=0.01)
    steps = batches([w for d in read(a.data, "unlabelled") for w in windows_of(d, 0)], a.budget, rng)
    steps = steps[: a.steps] if a.steps else steps
    run(encoder, guesser, optimiser, steps, a.rate, rng)
    # The record last and each file whole or not at all: what is half written is made anew.
    save(encoder.state_dict(), a.out / "encoder.pt")
    partial = a.out / "encoder.partial"
    partial.write_text(json.dumps({**inputs, "steps": len(steps)}, indent=2) + "\n")
    partial.replace(a.out / "encoder.json")


def is_done(folder: Path, inputs: dict) -> bool:
    """Whether the folder holds an encoder of these inputs."""
    record, weights = folder / "encoder.json", folder / "encoder.pt"
    if not record.exists() or not weights.exists():
        return False
    found = json.loads(record.read_text())
    return all(found.get(k) == v for k, v in inputs.items())


def save(state: dict, file: Path) -> None:
    partial = file.with_suffix(".partial")
    torch.save(state, partial)
    partial.replace(file)


def run(encoder, guesser, optimiser, steps: list[list[Window]], rate: float, rng: random.Random) -> None:
    """One step a batch; the rate rises over the first 5 % and falls to nothing."""
    warm, since, losses = max(1, len(steps) // 20), time.time(), []
    for step, batch in enumerate(steps):
        for group in optimiser.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / warm) * (1 - step / len(steps))
        c = collate(batch)
        masked, asked = mask(batch, c["ids"], rng)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = guesser(encoder(masked, c["features"], c["mask"])[asked], encoder.word.weight)
        loss = F.cross_entropy(scores.float(), c["ids"][asked])
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for g in optimiser.param_groups for p in g["params"]], 1.0)
        optimiser.step()
        losses.append(float(loss.detach()))
        if (step + 1) % 100 == 0 or step + 1 == len(steps):
            print(f"step {step + 1} of {len(steps)}, {time.time() - since:.0f} s: loss {sum(losses) / len(losses):.3f}", flush=True)
            losses = []


if __name__ == "__main__":
    main()
