"""Trained weights -> the int8 ONNX graph and the scores that stand beside it: python -m newsweft_training.export --run RUN --out MODELS.

The graph is written by hand, operator by operator, with the fused operators that make it fast on a CPU. Inputs: ids [T],
feats [T, 5] (case, place, quotation, evidence, piece kind), first [W]. One window a call: no batch, no padding, no mask.
Outputs a word: tags; cp and ca, ip and ia, rp and ra, the two sides of the pair scores of claims, incidents and relations.
"""

import argparse
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from .check_graph import check_graph
from .manifest import TRAINING, write_manifest

HEADS = 12
FUSED = "com.microsoft"
VOCABULARY = TRAINING.parent / "builtin" / "models" / "vocab.txt"  # by which prepare.ts cut the words
PAIRS = ("cpair", "ipair", "rpair")
OUTPUTS = {
    "tags": ["ner", "cue", "trig", "status", "stance", "ckind", "said"],
    **{name[0] + side: [f"{name}.{side}"] for name in PAIRS for side in "pa"},
}


class Graph:
    """Collects nodes and constants; every method gives the name of its result."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value).reshape(value.shape), name))
        return name

    def node(self, op: str, inputs: list[str], output: str, domain: str = "", **attributes: object) -> str:
        self.nodes.append(helper.make_node(op, inputs, [output], name=f"{output}_n", domain=domain, **attributes))
        return output

    def linear(self, x: str, output: str, weight: np.ndarray, bias: np.ndarray) -> str:
        """weight [out, in], as torch keeps it."""
        product = self.node("MatMul", [x, self.constant(f"{output}.W", weight.T)], f"{output}_mm")
        return self.node("Add", [product, self.constant(f"{output}.b", bias)], output)


def build(w: dict[str, np.ndarray]) -> onnx.ModelProto:
    g = Graph()
    x = embed(g, w)
    layers = 1 + max(int(k.split(".")[2]) for k in w if k.startswith("enc.layers."))
    for i in range(layers):
        x = layer(g, w, x, i)
    words = g.node("Gather", [g.node("Squeeze", [x, "axis0"], "pieces"), "first"], "words", axis=0)
    outputs = []
    for name, parts in OUTPUTS.items():
        weight = np.concatenate([w[f"{p}.weight"] for p in parts])
        g.linear(words, name, weight, np.concatenate([w[f"{p}.bias"] for p in parts]))
        outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["W", weight.shape[0]]))
    inputs = [
        helper.make_tensor_value_info("ids", TensorProto.INT64, ["T"]),
        helper.make_tensor_value_info("feats", TensorProto.INT64, ["T", 5]),
        helper.make_tensor_value_info("first", TensorProto.INT64, ["W"]),
    ]
    graph = helper.make_graph(g.nodes, "news", inputs, outputs, list(g.constants.values()))
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)], ir_version=8)


def embed(g: Graph, w: dict[str, np.ndarray]) -> str:
    """Word pieces at one int8 row with one scale each, positions (token type and the news style folded in), features."""
    rows, scales = int8_rows(w["enc.word.weight"])
    picked = g.node("Cast", [g.node("Gather", [g.constant("emb.q", rows), "ids"], "emb_q")], "emb_f", to=TensorProto.FLOAT)
    scales = g.node("Gather", [g.constant("emb.s", scales), "ids"], "emb_s")
    x = g.node("Mul", [picked, scales], "emb")
    positions = g.constant("pos", w["enc.pos.weight"] + w["enc.tok"] + w["enc.feat.5.weight"][0])
    zero, axis = g.constant("zero", np.array([0])), g.constant("axis0", np.array([0]))
    here = g.node("Slice", [positions, zero, g.node("Shape", ["ids"], "length"), axis], "pos_s")
    x = g.node("Add", [x, here], "x_pos")
    for i in range(5):
        column = g.node("Gather", ["feats", g.constant(f"i{i}", np.array(i))], f"f{i}", axis=1)
        x = g.node("Add", [x, g.node("Gather", [g.constant(f"feat{i}", w[f"enc.feat.{i}.weight"]), column], f"fe{i}")], f"x_f{i}")
    x = g.node("Unsqueeze", [x, axis], "x_b")
    norm = [g.constant("n.g", w["enc.norm.weight"]), g.constant("n.b", w["enc.norm.bias"])]
    return g.node("LayerNormalization", [x, *norm], "h0", axis=-1, epsilon=1e-12)


def int8_rows(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows of whole numbers, and what to multiply each with."""
    scales = (np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127).astype(np.float32)
    return np.clip(np.round(table / scales), -127, 127).astype(np.int8), scales


def layer(g: Graph, w: dict[str, np.ndarray], x: str, i: int) -> str:
    p, q = f"enc.layers.{i}.", f"L{i}_"

    def const(key: str, value: np.ndarray) -> str:
        return g.constant(q + key, value)

    def normed(a: str, residual: str, norm: str, bias: str) -> str:
        inputs = [a, residual, const(f"{norm}g", w[f"{p}{norm}.weight"]), const(f"{norm}b", w[f"{p}{norm}.bias"]), bias]
        return g.node("SkipLayerNormalization", inputs, f"{q}{norm}", FUSED, epsilon=1e-12)

    qkv = const("qkvW", np.concatenate([w[f"{p}{k}.weight"].T for k in "qkv"], 1))
    bias = const("qkvb", np.concatenate([w[f"{p}{k}.bias"] for k in "qkv"]))
    a = g.node("Attention", [x, qkv, bias], f"{q}att", FUSED, num_heads=HEADS, unidirectional=0)
    a = g.node("MatMul", [a, const("oW", w[f"{p}o.weight"].T)], f"{q}o")
    x = normed(a, x, "n1", const("ob", w[f"{p}o.bias"]))
    up = g.node("MatMul", [x, const("upW", w[f"{p}up.weight"].T)], f"{q}up")
    inner = g.node("BiasGelu", [up, const("upb", w[f"{p}up.bias"])], f"{q}gelu", FUSED)
    down = g.node("MatMul", [inner, const("downW", w[f"{p}down.weight"].T)], f"{q}down")
    return normed(down, x, "n2", const("db", w[f"{p}down.bias"]))


def beside(w: dict[str, np.ndarray]) -> dict:
    """What decoding needs besides the graph: transition scores, and distance, sentence and role biases of the pair scores."""
    crf = {k: w[f"crf.{k}"].tolist() for k in ("trans", "start", "end")}
    return {**crf, **{p: {k: w[f"{p}.{k}"].tolist() for k in ("dist", "sent", "bias")} for p in PAIRS}}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True, help="folder with final.pt and run.json")
    parser.add_argument("--out", type=Path, required=True, help="folder for the graph, the heads, the vocabulary and the manifest")
    parser.add_argument("--name", default="news-l6")
    a = parser.parse_args()
    trained = {k: v.float() for k, v in torch.load(a.run / "final.pt").items()}
    weights = {k: v.numpy() for k, v in trained.items()}
    a.out.mkdir(parents=True, exist_ok=True)
    plain, small = a.out / f"{a.name}.tmp.onnx", a.out / f"{a.name}.int8.onnx"
    onnx.save(build(weights), plain)
    rows, scales = int8_rows(weights["enc.word.weight"])
    check_graph(plain, {**trained, "enc.word.weight": torch.tensor(rows * scales)}, OUTPUTS)
    # A scale of its own for each output of a product keeps more of small weights than one scale a matrix.
    quantize_dynamic(plain, small, weight_type=QuantType.QInt8, per_channel=True, reduce_range=False,
                     op_types_to_quantize=["MatMul", "Attention"], extra_options={"DefaultTensorType": TensorProto.FLOAT})
    plain.unlink()
    heads = a.out / f"{a.name}.heads.json"
    heads.write_text(json.dumps(beside(weights)))
    vocabulary = a.out / VOCABULARY.name
    if not vocabulary.exists():
        shutil.copyfile(VOCABULARY, vocabulary)
    files = {"graph": small, "heads": heads, "vocabulary": vocabulary}
    write_manifest(a.out, json.loads((a.run / "run.json").read_text()), files)
    for file in files.values():
        print(f"{file.name} {file.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
