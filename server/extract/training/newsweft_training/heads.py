"""What stands on the encoder: a CRF over names, tags of predicates, and scores between words."""

import torch
from torch import nn

from . import labels as L
from .encoder import Encoder, dropout, load_base

KEY = 64  # width of a pair score's vectors
NEVER = -1e4


class Crf(nn.Module):
    """Linear-chain CRF (Lafferty et al. 2001) over BIOES tags; transitions that make no name are barred."""

    def __init__(self, tags: list[str]):
        super().__init__()
        n = len(tags)
        self.trans, self.start, self.end = nn.Parameter(torch.zeros(n, n)), nn.Parameter(torch.zeros(n)), nn.Parameter(torch.zeros(n))
        follows = [[self._follows(a, b) for b in tags] for a in tags]
        self.register_buffer("barred", torch.tensor([[0.0 if ok else NEVER for ok in row] for row in follows]), persistent=False)
        self.register_buffer("no_start", torch.tensor([0.0 if t[0] in "OBS" else NEVER for t in tags]), persistent=False)
        self.register_buffer("no_end", torch.tensor([0.0 if t[0] in "OES" else NEVER for t in tags]), persistent=False)

    @staticmethod
    def _follows(a: str, b: str) -> bool:
        return b[0] in "OBS" if a[0] in "OES" else b[0] in "IE" and a[2:] == b[2:]

    def loss(self, scores: torch.Tensor, gold: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """scores [S, T, tags], gold [S, T], mask [S, T] (words first) -> summed negative log likelihood."""
        trans, start, end = self.trans + self.barred, self.start + self.no_start, self.end + self.no_end
        alpha = start + scores[:, 0]
        for t in range(1, scores.shape[1]):
            step = torch.logsumexp(alpha[:, :, None] + trans, 1) + scores[:, t]
            alpha = torch.where(mask[:, t, None], step, alpha)
        total = torch.logsumexp(alpha + end, 1)
        last = gold.gather(1, mask.sum(1, keepdim=True) - 1)[:, 0]
        path = scores.gather(2, gold[..., None])[..., 0].masked_fill(~mask, 0).sum(1) + start[gold[:, 0]] + end[last]
        path = path + (trans[gold[:, :-1], gold[:, 1:]] * mask[:, 1:]).sum(1)
        return (total - path).sum()

    def decode(self, scores: torch.Tensor) -> list[int]:
        """Viterbi: scores [T, tags] -> the best path."""
        trans = self.trans + self.barred
        alpha, back = self.start + self.no_start + scores[0], []
        for t in range(1, len(scores)):
            best, arg = (alpha[:, None] + trans).max(0)
            back.append(arg)
            alpha = best + scores[t]
        path = [int((alpha + self.end + self.no_end).argmax())]
        for arg in reversed(back):
            path.append(int(arg[path[-1]]))
        return path[::-1]


class Pair(nn.Module):
    """How much word j is argument r of word i: dot product, the word's own bias, distance, sentences between, the role's bias."""

    def __init__(self, width: int, roles: int):
        super().__init__()
        self.roles = roles
        self.p, self.a = nn.Linear(width, roles * KEY), nn.Linear(width, roles * (KEY + 1))
        self.dist, self.sent = nn.Parameter(torch.zeros(roles, 33)), nn.Parameter(torch.zeros(roles, 9))
        self.bias = nn.Parameter(torch.full((roles,), -3.0))

    def forward(self, h: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor, sentence: torch.Tensor) -> torch.Tensor:
        """h [W, width]; rows N and columns M are word indices; sentence [W] -> scores [roles, N, M]."""
        p = self.p(h[rows]).view(-1, self.roles, KEY).transpose(0, 1)
        a = self.a(h[columns]).view(-1, self.roles, KEY + 1).transpose(0, 1)
        scores = p @ a[..., :-1].transpose(1, 2) / 8 + a[..., -1][:, None, :]
        distance = columns[None] - rows[:, None]
        bucket = 16 + torch.sign(distance) * (torch.log2(distance.abs().float() + 1) * 2).round().long().clamp(max=16)
        between = (sentence[columns][None] - sentence[rows][:, None]).clamp(-4, 4) + 4
        return scores + self.dist[:, bucket] + self.sent[:, between] + self.bias[:, None, None]


class NewsModel(nn.Module):
    def __init__(self, base: bool = True, drop: float = 0.1, layers: int = 6):
        super().__init__()
        encoder = Encoder(layers=layers, drop=drop)
        self.enc = load_base(encoder) if base else encoder
        width = self.enc.word.weight.shape[1]
        self.drop = drop
        self.ner, self.crf = nn.Linear(width, len(L.NAMES)), Crf(L.NAMES)
        self.cue, self.trig = nn.Linear(width, L.CUE), nn.Linear(width, L.TRIGGER)
        self.status, self.stance = nn.Linear(width, len(L.STATUSES)), nn.Linear(width, len(L.STANCES))
        self.ckind = nn.Linear(width, len(L.CLAIM_KINDS))
        self.said = nn.Linear(width, len(L.STANCES))  # what the words of a claim's content say of its stance
        self.cpair, self.ipair = Pair(width, len(L.CLAIM_ROLES)), Pair(width, len(L.INCIDENT_ROLES))
        self.rpair = Pair(width, len(L.RELATION_ROLES))

    def words(self, ids: torch.Tensor, features: torch.Tensor, mask: torch.Tensor, first: torch.Tensor) -> torch.Tensor:
        """first [B, W]: the first piece of each word -> [B, W, width]."""
        x = dropout(self.enc(ids, features, mask), self.drop, self.training)
        return x.gather(1, first[..., None].expand(-1, -1, x.shape[-1]))

    def stances(self, h: torch.Tensor, cues: list[int], contents: list[set[int]]) -> torch.Tensor:
        """h [W, width]; a claim's cue and the words of its content -> scores [claims, stances]: the cue's own, plus the content's mean."""
        said = self.said(h)
        means = [said[list(words)].mean(0) if words else said.new_zeros(said.shape[1]) for words in contents]
        return self.stance(h[cues]) + torch.stack(means)
