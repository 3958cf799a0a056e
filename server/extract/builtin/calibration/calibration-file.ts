import { readFile } from "node:fs/promises";
import { AppError } from "../../../domain/errors.ts";
import type { Calibration } from "./calibrate.ts";

/** Beside the weights, whose confidences it corrects. */
export const CALIBRATION_FILE = new URL("../models/calibration.json", import.meta.url);

/** What `npm run calibrate` writes. */
export interface CalibrationFile {
  /** The extractor that it was fitted for: weights and rules. */
  extractor: string;
  /** How many articles it was fitted on. */
  articles: number;
  kinds: Calibration;
}

/**
 * The shipped calibration. One that was fitted for other weights or rules is still used, for it is nearer to the truth than
 * none, but every start says so.
 * @throws AppError INTERNAL when the file is missing or no JSON
 */
export async function loadCalibration(extractor: string): Promise<Calibration> {
  const file = await readCalibration();
  if (file.extractor !== extractor) {
    process.emitWarning(
      `Confidences are only roughly calibrated: models/calibration.json was fitted for ${file.extractor}, not for ${extractor}. Run npm run calibrate`,
    );
  }
  return file.kinds;
}

export async function readCalibration(): Promise<CalibrationFile> {
  try {
    return JSON.parse(await readFile(CALIBRATION_FILE, "utf8"));
  } catch (cause) {
    const remedy = "restore server/extract/builtin/models from the repository";
    throw new AppError("INTERNAL", `The file calibration.json cannot be read: ${remedy}`, { cause });
  }
}
