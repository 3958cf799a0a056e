"""Hashes of what training reads, so that weights can be traced to it."""

import hashlib
import json
from pathlib import Path


def sha256(file: Path) -> str:
    """Hex."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def data_used(folder: Path, names: list[str]) -> dict[str, dict]:
    """By name of the prepared file: how many documents it has, its hash, and that of what it was prepared from."""
    raw = json.loads((folder / "inputs.json").read_text())
    return {name: {**raw[name], "preparedSha256": sha256(folder / f"{name}.jsonl")} for name in names}
