"""What a stopped run goes on from."""

from pathlib import Path

import torch


class Checkpoint:
    """The state between two steps: weights, their running average, the optimiser, the random generator.

    `inputs` names the options and the data of the run. A checkpoint of other inputs is refused: its steps were others.
    """

    def __init__(self, file: Path, inputs: dict):
        self.file, self.inputs = file, inputs

    def restore(self, model: torch.nn.Module, optimiser: torch.optim.Optimizer, average: dict[str, torch.Tensor]) -> int:
        """Puts everything back as it was saved -> steps done; 0 where nothing was saved."""
        if not self.file.exists():
            return 0
        state = torch.load(self.file)
        if state.get("inputs") != self.inputs:
            raise SystemExit(f"{self.file} is of a run with other options or data: remove it, or choose another folder")
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        average.update(state["average"])
        torch.set_rng_state(state["rng"])
        return state["step"]

    def save(self, model: torch.nn.Module, optimiser: torch.optim.Optimizer, average: dict[str, torch.Tensor], step: int) -> None:
        """Whole or not at all: a run that is killed while it saves keeps the checkpoint before."""
        state = {"model": model.state_dict(), "optimiser": optimiser.state_dict(), "average": average}
        partial = self.file.with_suffix(".partial")
        torch.save({**state, "step": step, "rng": torch.get_rng_state(), "inputs": self.inputs}, partial)
        partial.replace(self.file)
