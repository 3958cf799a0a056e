import { type Logistic, probabilityOf } from "../../../server/extract/builtin/calibration/logistic.ts";

/** A finding to learn from. */
export interface Example {
  signals: readonly number[];
  isRight: boolean;
}

/** Prior of the weights (ridge): few findings must not give steep curves. The bias is free. */
const RIDGE = 1;
const STEPS = 30;

/** Logistic regression by Newton's method; a few steps reach the one optimum. Needs an example that is right and one that is not. */
export function fitLogistic(examples: readonly Example[]): Logistic {
  const size = 1 + Math.max(...examples.map(({ signals }) => signals.length));
  let values = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = values.map((value, i) => (i === 0 ? 0 : RIDGE * value));
    const curvature = values.map((_, i) => values.map((_, j): number => (i === j && i > 0 ? RIDGE : 0)));
    for (const { signals, isRight } of examples) {
      const x = [1, ...signals];
      const p = probabilityOf(modelOf(values), signals);
      for (const [i, a] of x.entries()) {
        gradient[i] = (gradient[i] ?? 0) + (p - (isRight ? 1 : 0)) * a;
        const row = curvature[i] ?? [];
        for (const [j, b] of x.entries()) row[j] = (row[j] ?? 0) + p * (1 - p) * a * b;
      }
    }
    const by = solve(curvature, gradient);
    values = values.map((value, i) => value - (by[i] ?? 0));
  }
  return modelOf(values);
}

function modelOf([bias = 0, ...weights]: readonly number[]): Logistic {
  return { bias, weights };
}

/** x with matrix x = vector, by Gaussian elimination; the matrix is positive definite, so no pivoting is needed. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i] ?? 0]);
  for (const [i, pivot] of rows.entries()) {
    const scale = pivot[i] ?? 1;
    for (let k = i; k < pivot.length; k++) pivot[k] = (pivot[k] ?? 0) / scale;
    for (const [j, row] of rows.entries()) {
      const factor = row[i] ?? 0;
      if (j === i || factor === 0) continue;
      for (let k = i; k < row.length; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
}
