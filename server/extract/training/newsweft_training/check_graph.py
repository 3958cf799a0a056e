"""Whether a hand-written graph computes what was trained."""

from pathlib import Path

import numpy as np
import onnxruntime
import torch

from . import labels as L
from .heads import NewsModel

LARGEST = 1e-3  # of float32 sums in another order; a wrong operator is off by whole units
PIECES = 40


@torch.no_grad()
def check_graph(graph: Path, weights: dict[str, torch.Tensor], outputs: dict[str, list[str]]) -> None:
    """Compares both on a window of random pieces. `outputs`: the layers that each output of the graph joins."""
    layers = 1 + max(int(k.split(".")[2]) for k in weights if k.startswith("enc.layers."))
    model = NewsModel(base=False, layers=layers).eval()
    model.load_state_dict(weights)
    rng = np.random.default_rng(1)
    ids = rng.integers(1000, 30000, PIECES)
    features = np.stack([rng.integers(0, n, PIECES) for n in [*L.FEATURES, L.PIECE_KINDS]], 1)
    first = np.arange(1, PIECES, 2)
    found = onnxruntime.InferenceSession(graph).run(list(outputs), {"ids": ids, "feats": features, "first": first})
    news = torch.cat([torch.tensor(features), torch.zeros(PIECES, 1, dtype=torch.long)], 1)
    mask = torch.ones(1, PIECES, dtype=torch.bool)
    words = model.words(torch.tensor(ids)[None], news[None], mask, torch.tensor(first)[None])[0]
    for (name, parts), values in zip(outputs.items(), found):
        expected = torch.cat([model.get_submodule(part)(words) for part in parts], 1)
        if (off := float((expected - torch.tensor(values)).abs().max())) > LARGEST:
            raise SystemExit(f"The graph's {name} differs from the trained weights by {off:.4f}: build() in export.py is wrong")
