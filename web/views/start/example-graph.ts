import type { MarkSpec } from "../../graph/marks/spec.ts";

export type NodeName = "ministry" | "speaker" | "claim" | "incident" | "place";

interface Point {
  x: number;
  y: number;
}

/** Where the example's five nodes stand, in px of a drawing of `width` by `height`. */
export interface ExampleLayout {
  width: number;
  height: number;
  nodes: Readonly<Record<NodeName, Point>>;
}

export const WIDE: ExampleLayout = {
  width: 760,
  height: 240,
  nodes: {
    ministry: { x: 24, y: 60 },
    speaker: { x: 274, y: 60 },
    claim: { x: 274, y: 172 },
    incident: { x: 504, y: 170 },
    place: { x: 664, y: 66 },
  },
};

export const NARROW: ExampleLayout = {
  width: 350,
  height: 360,
  nodes: {
    ministry: { x: 30, y: 40 },
    speaker: { x: 250, y: 40 },
    claim: { x: 250, y: 150 },
    incident: { x: 250, y: 285 },
    place: { x: 70, y: 250 },
  },
};

export interface ExampleNode {
  name: NodeName;
  spec: MarkSpec;
  label: string;
  note?: string;
  /** Where the label stands, seen from the mark. */
  side: "above" | "below" | "below-right" | "left";
}

export const NODES: readonly ExampleNode[] = [
  { name: "ministry", spec: { kind: "Organisation" }, label: "Russian Defense Ministry", side: "below-right" },
  { name: "speaker", spec: { kind: "Person" }, label: "Igor Konashenkov", side: "above" },
  {
    name: "claim",
    spec: { kind: "Claim", stance: "asserts" },
    label: "“Three children were killed and 10 were hospitalized…”",
    side: "left",
  },
  {
    name: "incident",
    spec: { kind: "Incident", type: "ATTACK", status: "happened", told: false },
    label: "Shelling of a school, Aleppo",
    note: "3 killed, 10 injured",
    side: "below",
  },
  { name: "place", spec: { kind: "Place" }, label: "Aleppo", side: "above" },
];

export interface ExampleEdge {
  from: NodeName;
  to: NodeName;
  label: string;
  look: "relation" | "said" | "about" | "incident";
}

export const EDGES: readonly ExampleEdge[] = [
  { from: "ministry", to: "speaker", label: "official spokesman", look: "relation" },
  { from: "speaker", to: "claim", label: "said", look: "said" },
  { from: "claim", to: "incident", label: "about", look: "about" },
  { from: "incident", to: "place", label: "in", look: "incident" },
];
