import { paintMark } from "../marks/paint-mark.ts";
import { paintsOf } from "../marks/paints.ts";
import { GRID } from "../marks/silhouettes.ts";
import { type MarkSpec, specKey } from "../marks/spec.ts";
import type { Tokens } from "../theme/tokens.ts";

/** A mark's square in the atlas, in its pixels from the top left. */
export interface AtlasCell {
  x: number;
  y: number;
  side: number;
}

/** Half the side of a mark's quad in px, for a node of a given radius: room for bars, open edges and their smoothing. */
export const quadHalf = (radius: number): number => Math.ceil(radius * 1.82) + 2;

const FIRST_SIDE = 1024;
// What WebGL 2 promises on every device.
const LAST_SIDE = 2048 * 2;

/**
 * One canvas with every mark that the graph needs, each drawn once at its own pixel size, so that a mark on the screen is as sharp as text.
 * Cells are added as they are asked for; the programs upload the canvas when `version` has changed.
 */
export class Atlas {
  readonly canvas = document.createElement("canvas");
  version = 0;
  private readonly cells = new Map<string, AtlasCell>();
  private readonly drawn: (() => void)[] = [];
  private shelf = { x: 0, y: 0, height: 0 };
  private tokens: Tokens;
  private ratio: number;

  constructor(tokens: Tokens, ratio: number) {
    this.tokens = tokens;
    this.ratio = ratio;
    this.resize(FIRST_SIDE);
  }

  /** Forgets every cell; for another theme or another screen. */
  reset(tokens: Tokens, ratio: number): void {
    this.tokens = tokens;
    this.ratio = ratio;
    this.cells.clear();
    this.drawn.length = 0;
    this.shelf = { x: 0, y: 0, height: 0 };
    this.resize(FIRST_SIDE);
  }

  get pixelRatio(): number {
    return this.ratio;
  }

  /** The cell of a mark; `radius` in px. A full atlas gives the same mark in another size, which is a little less sharp. */
  cell(spec: MarkSpec, radius: number, level: "full" | "rest"): AtlasCell {
    const look = `${specKey(spec)}:${level}`;
    const known = this.cells.get(`${look}:${radius}`);
    if (known) return known;
    const cell = this.allocate(Math.ceil(2 * quadHalf(radius) * this.ratio));
    if (!cell) return this.anySize(look);
    const draw = () => this.paint(cell, { spec, radius, level });
    this.cells.set(`${look}:${radius}`, cell);
    this.drawn.push(draw);
    draw();
    this.version++;
    return cell;
  }

  private allocate(side: number): AtlasCell | null {
    if (this.shelf.x + side > this.canvas.width) this.shelf = { x: 0, y: this.shelf.y + this.shelf.height, height: 0 };
    if (this.shelf.y + side > this.canvas.height) {
      if (this.canvas.width >= LAST_SIDE) return null;
      this.resize(this.canvas.width * 2);
      for (const draw of this.drawn) draw();
    }
    const cell = { x: this.shelf.x, y: this.shelf.y, side };
    this.shelf.x += side;
    this.shelf.height = Math.max(this.shelf.height, side);
    return cell;
  }

  private anySize(look: string): AtlasCell {
    for (const [key, cell] of this.cells) if (key.startsWith(`${look}:`)) return cell;
    return { x: 0, y: 0, side: 1 };
  }

  private resize(side: number): void {
    this.canvas.width = side;
    this.canvas.height = side;
    this.version++;
  }

  private paint(cell: AtlasCell, mark: { spec: MarkSpec; radius: number; level: "full" | "rest" }): void {
    const context = this.canvas.getContext("2d");
    if (!context) return;
    context.save();
    context.clearRect(cell.x, cell.y, cell.side, cell.side);
    context.translate(cell.x + cell.side / 2, cell.y + cell.side / 2);
    const scale = (mark.radius / GRID) * this.ratio;
    context.scale(scale, scale);
    const paints = paintsOf(mark.spec.kind, this.tokens, mark.level);
    paintMark(context, mark.spec, { ...paints, receding: mark.level === "rest" });
    context.restore();
  }
}
