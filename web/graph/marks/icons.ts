/** Line icons on the marks' grid, all of our own drawing: paths to be stroked, about 12 px wide around the origin. */

export const PERSON_ICON =
  "M3.3 -3.4A3.3 3.3 0 1 1 -3.3 -3.4A3.3 3.3 0 1 1 3.3 -3.4ZM-6.4 6.8C-6.4 -0.2 6.4 -0.2 6.4 6.8";
export const ORGANISATION_ICON = "M-7 -2.6L0 -6.8L7 -2.6ZM-4.6 -2.4V5.4M0 -2.4V5.4M4.6 -2.4V5.4M-7 6.4H7";
export const PLACE_ICON = "M3.7 -1.6A3.7 3.7 0 1 1 -3.7 -1.6A3.7 3.7 0 1 1 3.7 -1.6Z";
export const ARTICLE_ICON = "M-5.4 -2.8H3.2M-5.4 1.6H5.4M-5.4 6H2";

const ATTACK = "M0 -5.4V5.4M-4.7 -2.7L4.7 2.7M-4.7 2.7L4.7 -2.7";

/** By incident type. A type without an icon of its own gets the dot of OTHER. */
export const INCIDENT_ICONS: Readonly<Record<string, string>> = {
  ATTACK,
  CLASH: "M-4.6 -4.6L4.6 4.6M4.6 -4.6L-4.6 4.6M-5.2 1.6L-1.6 5.2M5.2 1.6L1.6 5.2",
  UNREST: "M-3.6 6V-5.8L4.8 -3L-3.6 0",
  DETENTION: "M-5 -5.2H5M-5 5.2H5M-3.2 -5.2V5.2M0 -5.2V5.2M3.2 -5.2V5.2",
  DISASTER: "M1.8 -6L-3.2 0.8H2.6L-1.8 6",
  JUSTICE:
    "M0 -5.6V5.6M-3 5.6H3M-5.6 -3.6H5.6M-7 0.8A1.7 1.7 0 0 0 -3.6 0.8L-5.3 -3.4ZM7 0.8A1.7 1.7 0 0 1 3.6 0.8L5.3 -3.4Z",
  DIPLOMACY: "M1 0A3.4 3.4 0 1 1 -5.8 0A3.4 3.4 0 1 1 1 0ZM5.8 0A3.4 3.4 0 1 1 -1 0A3.4 3.4 0 1 1 5.8 0Z",
  POLITICS: "M-5 -4.6H5V4.8H-5ZM-2.6 0L-0.6 2.2L2.8 -2",
  MILITARY: "M-5 0.6L0 -4.4L5 0.6M-5 5.2L0 0.2L5 5.2",
  DEATH: "M0 -6V6M-3.8 -2.2H3.8",
  OTHER: "M1.6 0A1.6 1.6 0 1 1 -1.6 0A1.6 1.6 0 1 1 1.6 0Z",
};

/** Inside an incident that has not happened, the status takes the place of the type. */
export const STATUS_ICONS = {
  planned: "M-6 0H5.6M1.4 -4.4L5.8 0L1.4 4.4",
  hypothetical: "M-3.2 -3A3.2 3.2 0 1 1 1.6 -0.2Q0 0.8 0 2.6M0 4.9V6.8",
} as const;

/** The sign of a claim's stance. */
export const STANCE_ICONS: Readonly<Record<string, string>> = {
  asserts: "M-5 -1.9H5M-5 1.9H1.8",
  denies: "M-3.6 -3.6L3.6 3.6M3.6 -3.6L-3.6 3.6",
  accuses: "M-5.4 0H5M1.4 -3.6L5 0L1.4 3.6",
  alleges: "M-5.2 1.1C-3.6 -2.4 -1.7 -2 0 0S3.6 2.4 5.2 -1.1",
  warns: "M0 -4.6L5 4H-5Z",
  promises: "M-4.6 0.4L-1.4 3.8L4.8 -3.6",
  demands: "M0 -5.2V1.4M0 3.2V5.1",
  praises: "M-4.6 0H4.6M0 -4.6V4.6",
  condemns: "M-5 0H5",
  predicts: "M-5.4 0H-3.5M-0.95 0H0.95M3.5 0H5.4",
  asks: "M-2.8 -2.6A2.8 2.8 0 1 1 1.4 -0.2Q0 0.7 0 2.2M0 3.8V5.7",
  estimates: "M-4.6 -1.8H4.6M-4.6 1.8H4.6M-1.2 -4.8L-2.4 4.8M2.4 -4.8L1.2 4.8",
};

/** The pin of a node held in place, standing on its needle's point. */
export const PIN_ICON = "M-3 -12H3M-2 -12V-7L-4.4 -4.4H4.4L2 -7V-12M0 -4.4V0";
