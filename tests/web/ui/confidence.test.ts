import { expect, it } from "vitest";
import { confidenceSteps } from "../../../web/ui/Confidence.tsx";

it.each([
  [0, 0],
  [0.03, 1],
  [0.24, 1],
  [0.52, 2],
  [0.78, 3],
  [0.88, 4],
  [1, 4],
])("a confidence of %d fills %d of four steps", (value, steps) => {
  expect(confidenceSteps(value)).toBe(steps);
});
