import {
  ARTICLE_ICON,
  INCIDENT_ICONS,
  ORGANISATION_ICON,
  PERSON_ICON,
  PLACE_ICON,
  STANCE_ICONS,
  STATUS_ICONS,
} from "./icons.ts";
import { CORE, DIAMOND, diamond, SILHOUETTES } from "./silhouettes.ts";
import type { MarkSpec } from "./spec.ts";

/** What a stroke or fill is made of; theme and attention turn it into a colour. */
export type Paint = "fill" | "line" | "icon" | "paper";

/** One path on the marks' grid, filled or stroked. */
export interface MarkShape {
  d: string;
  fill?: Paint;
  stroke?: Paint;
  /** Stroke width in grid units. */
  width?: number;
  dash?: readonly [number, number];
  dashOffset?: number;
}

const OUTLINE = 1.7;

/** The shapes of a mark from back to front: the one drawing behind canvas, legend, panel and notes. */
export function drawMark(spec: MarkSpec): MarkShape[] {
  switch (spec.kind) {
    case "Person":
      return [body("Person"), icon(PERSON_ICON)];
    case "Organisation":
      return [body("Organisation"), icon(ORGANISATION_ICON)];
    case "Place":
      return [body("Place"), icon(PLACE_ICON)];
    case "Unnamed":
      return [
        { d: SILHOUETTES.Unnamed.d, stroke: "line", width: OUTLINE, dash: UNNAMED_DASH },
        { d: PERSON_ICON, stroke: "line", width: 1.5 },
      ];
    case "Article":
      return [
        { d: SILHOUETTES.Article.d, fill: "paper", stroke: "line", width: OUTLINE },
        { d: "M5 -14.6V-7.8H11.8", stroke: "line", width: 1.3 },
        { d: ARTICLE_ICON, stroke: "line", width: 1.5 },
      ];
    case "Claim":
      return [
        { d: SILHOUETTES.Claim.d, fill: "paper", stroke: "line", width: 2 },
        { d: STANCE_ICONS[spec.stance ?? ""] ?? STANCE_ICONS.asserts ?? "", stroke: "line", width: 1.9 },
      ];
    case "Incident":
      return drawIncident(spec);
  }
}

// Fourteen dashes around a circle of radius 14.
const UNNAMED_DASH = [3.7, 2.583] as const;

function body(kind: "Person" | "Organisation" | "Place"): MarkShape {
  return { d: SILHOUETTES[kind].d, fill: "fill", stroke: "line", width: 1 };
}

const icon = (d: string): MarkShape => ({ d, stroke: "icon", width: 1.5 });

/** Outline: solid when told, dashed when said. Inside: whether it happened. */
function drawIncident(spec: Extract<MarkSpec, { kind: "Incident" }>): MarkShape[] {
  const status = spec.status ?? "happened";
  const typeIcon = INCIDENT_ICONS[spec.type ?? ""] ?? INCIDENT_ICONS.OTHER ?? "";
  switch (status) {
    case "happened":
      return happened(spec.told === true, typeIcon);
    case "ongoing":
      return [
        ...happened(spec.told === true, typeIcon),
        { d: "M9.6 -14L23.6 0L9.6 14", stroke: "line", width: OUTLINE },
      ];
    case "planned":
    case "hypothetical":
      return [outline(spec.told === true), { d: STATUS_ICONS[status], stroke: "line", width: 1.9 }];
    case "alleged":
      return [outline(false)];
    case "denied":
      return denied(spec.told === true);
  }
}

function happened(told: boolean, typeIcon: string): MarkShape[] {
  if (told) return [{ d: diamond(DIAMOND), fill: "fill", stroke: "line", width: 1 }, icon(typeIcon)];
  const core: MarkShape = { d: diamond(CORE), fill: "fill", stroke: "line", width: 0.8 };
  return [outline(false), core, { d: shrink(typeIcon, 0.62), stroke: "icon", width: 1.3 }];
}

// Three dashes and three gaps a side, half a dash on either side of each corner, so that the corners stay closed.
const SIDE = DIAMOND * Math.SQRT2;
const DASH = (SIDE / 3) * 0.58;
const DASHED = { dash: [DASH, SIDE / 3 - DASH] as const, dashOffset: DASH / 2 };

function outline(told: boolean): MarkShape {
  return { d: diamond(DIAMOND), stroke: "line", width: OUTLINE, ...(told ? {} : DASHED) };
}

/** The bar breaks the outline, so that it reads as struck through on any ground. */
function denied(told: boolean): MarkShape[] {
  const rest = DIAMOND - 4.4;
  const half = (sign: 1 | -1): MarkShape => ({
    d: `M${-rest} ${sign * 4.4}L0 ${sign * DIAMOND}L${rest} ${sign * 4.4}`,
    stroke: "line",
    width: OUTLINE,
    ...(told ? {} : { dash: HALF_DASH }),
  });
  return [half(-1), half(1), { d: "M-23 0H23", stroke: "line", width: 3.2 }];
}

// Half an outline: five dashes and four gaps, with the third dash bent around the corner.
const HALF_DASH_LENGTH = ((DIAMOND - 4.4) * Math.SQRT2 * 2) / 7.8;
const HALF_DASH = [HALF_DASH_LENGTH, HALF_DASH_LENGTH * 0.7] as const;

/** The same path around the origin at another size. Only the path letters of our icons; arc flags are kept. */
function shrink(d: string, factor: number): string {
  return d.replace(/([MLHVCSQAZ])([^MLHVCSQAZ]*)/g, (_, letter: string, rest: string) => {
    const numbers =
      rest.trim() === ""
        ? []
        : rest
            .trim()
            .split(/[\s,]+/)
            .map(Number);
    const scaled = numbers.map((value, i) =>
      letter === "A" && i % 7 >= 2 && i % 7 <= 4 ? value : round(value * factor),
    );
    return `${letter}${scaled.join(" ")}`;
  });
}

const round = (value: number) => Math.round(value * 1000) / 1000;
