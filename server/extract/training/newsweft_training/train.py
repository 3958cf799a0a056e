"""Fine-tunes the encoder: python -m newsweft_training.train --data DATA --out RUN. Resumes where RUN has a checkpoint.

Steps are counted, never timed, so that a run can be repeated. One thread: two are slower where cores are shared.
"""

import argparse
import json
import math
import random
import time
from itertools import accumulate, chain
from pathlib import Path

import torch

from .checkpoint import Checkpoint
from .data import Window, batches, read, windows_of
from .encoder import base_weights_file
from .evaluate import evaluate
from .hashes import data_used, sha256
from .heads import NewsModel
from .losses import losses
from .manifest import sources

# Annotated articles: the corpus, and the project's own.
NEWS_DATA = ["train", "articles"]
# Open name data that may train what we ship (licences in NOTICE), with the share of it that is used and its style.
NAME_DATA = [
    ("redocred", 1.0, 1), ("uner_ewt_dev", 1.0, 2), ("uner_ewt_test", 1.0, 2),
    ("crossner_pol_train", 1.0, 3), ("crossner_pol_dev", 1.0, 3), ("wnut_train", 0.2, 4),
]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder that prepare.ts wrote")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints and the final weights")
    parser.add_argument("--init", type=Path, help="encoder.pt of pretrain.py instead of the base weights")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--budget", type=int, default=1280, help="padded word pieces in a batch")
    parser.add_argument("--rate", type=float, default=1.5e-4, help="peak learning rate of the encoder; heads learn faster")
    parser.add_argument("--average", type=float, default=0.998, help="decay of the running average of weights")
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps (0: all)")
    parser.add_argument("--threads", type=int, default=1, help="results repeat with as many threads only")
    parser.add_argument("--from-scratch", action="store_true", help="small random encoder instead of the base weights (tests)")
    return parser.parse_args()


def groups(model: NewsModel, rate: float) -> list[dict]:
    """Parameters with their learning rates: the word and position tables stay as they are."""
    model.enc.word.weight.requires_grad_(False)
    model.enc.pos.weight.requires_grad_(False)
    out = []
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        slow = name.startswith("enc.") and not name.startswith("enc.feat")
        small = "crf" in name or ".dist" in name or ".sent" in name or name.endswith("pair.bias")
        lr = rate if slow else 5e-3 if small else 1e-3
        out.append({"params": [p], "lr": lr, "peak": lr, "weight_decay": 0.0 if p.ndim < 2 else 0.01})
    return out


def plan(news: list[Window], extra: list[Window], a: argparse.Namespace) -> list[list[list[Window]]]:
    """Batches of each epoch: all news, and a part of the name data, which is spread over the first 60 % of the epochs."""
    rng = random.Random(a.seed)
    early = max(1, math.ceil(a.epochs * 0.6))
    more = batches(extra, a.budget, rng) if extra else []
    epochs = []
    for e in range(a.epochs):
        own = batches(news, a.budget, rng)
        if e < early:
            own += more[len(more) * e // early : len(more) * (e + 1) // early]
        rng.shuffle(own)
        epochs.append(own)
    return epochs


def main() -> None:
    a = arguments()
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    a.out.mkdir(parents=True, exist_ok=True)
    model = NewsModel(base=not a.from_scratch and a.init is None, layers=2 if a.from_scratch else 6)
    if a.init:
        model.enc.load_state_dict(torch.load(a.init))
    used = [name for name in NEWS_DATA if (a.data / f"{name}.jsonl").exists()]
    news = [w for name in used for d in read(a.data, name) for w in windows_of(d, 0)]
    rng, extra = random.Random(a.seed), []
    for name, share, style in NAME_DATA:
        if (a.data / f"ner_{name}.jsonl").exists():
            documents = read(a.data, f"ner_{name}")
            extra += [w for d in rng.sample(documents, int(len(documents) * share)) for w in windows_of(d, style)]
            used.append(f"ner_{name}")
    sources(used)
    # What the order of steps and their results depend on; where a run stops is no part of it.
    options = {k: v for k, v in vars(a).items() if k not in ("data", "out", "steps", "init")}
    pretrained = {"encoderSha256": sha256(a.init), **json.loads(a.init.with_suffix(".json").read_text())} if a.init else None
    base = None if a.from_scratch else sha256(base_weights_file())
    inputs = {"options": options, "data": data_used(a.data, used), "pretrained": pretrained, "base": base}
    done, total = run(model, plan(news, extra, a), a, inputs)
    torch.save(model.state_dict(), a.out / "final.pt")
    record = {**inputs, "steps": done, "stepsPlanned": total, "torch": torch.__version__}
    (a.out / "run.json").write_text(json.dumps(record, indent=2) + "\n")
    if (a.data / "dev.jsonl").exists():
        print(evaluate(model, [w for d in read(a.data, "dev") for w in windows_of(d, 0)]))


def run(model: NewsModel, epochs: list[list[list[Window]]], a: argparse.Namespace, inputs: dict) -> tuple[int, int]:
    """All steps, or those up to --steps: how many were done, of how many.

    At the end the model holds the running average of its weights, which is steadier than the last step's. A run that goes
    on from a checkpoint ends with the very weights of a run in one piece, on one machine: all that steps depend on is kept.
    """
    optimiser = torch.optim.AdamW(groups(model, a.rate), betas=(0.9, 0.98), eps=1e-6)
    ends = list(accumulate(map(len, epochs)))
    total = ends[-1]
    stop = min(total, a.steps or total)
    average = {k: v.clone() for k, v in model.state_dict().items()}
    saved = Checkpoint(a.out / "checkpoint.pt", inputs)
    step = saved.restore(model, optimiser, average)
    print(f"{total} steps, {step} done", flush=True)
    model.train()
    sums, start = {}, time.time()
    for batch in list(chain(*epochs))[step:stop]:
        for g in optimiser.param_groups:
            g["lr"] = g["peak"] * rate_factor(step, total)
        parts = losses(model, batch)
        optimiser.zero_grad()
        sum(parts.values()).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        step += 1
        decay = min(a.average, step / (step + 20))
        with torch.no_grad():
            for k, v in model.state_dict().items():
                average[k].lerp_(v, 1 - decay)
        for k, v in parts.items():
            sums.setdefault(k, []).append(float(v.detach()))
        if step in ends or step == stop:
            print(f"step {step}, {time.time() - start:.0f} s: " + " ".join(f"{k} {sum(v) / len(v):.3f}" for k, v in sums.items()), flush=True)
            saved.save(model, optimiser, average, step)
            sums, start = {}, time.time()
    model.load_state_dict(average)
    return step, total


def rate_factor(step: int, total: int) -> float:
    """Learning rates rise over the first 8 % of the steps, then fall in a line to a fiftieth."""
    warm = max(1, total * 8 // 100)
    return min(1.0, (step + 1) / warm) * max(0.02, 1 - step / total)


if __name__ == "__main__":
    main()
