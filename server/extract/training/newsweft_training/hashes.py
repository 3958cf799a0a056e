"""Hashes of what training reads, so that weights can be traced to it."""

import hashlib
from pathlib import Path


def sha256(file: Path) -> str:
    """Hex."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def hashes(folder: Path, names: list[str]) -> dict[str, str]:
    """Prepared files by name, with their hashes."""
    return {name: sha256(folder / f"{name}.jsonl") for name in names}
