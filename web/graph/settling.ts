import type { Gaze } from "./gaze.ts";
import type { Layers } from "./layers/layers.ts";
import type { ViewState } from "./looks/view-state.ts";
import type { Sight } from "./sight.ts";
import type { Tokens } from "./theme/tokens.ts";

/** The drawing, as far as it matters here; `view` and `tokens` change with time. */
export interface SettledDrawing {
  readonly sight: Sight;
  readonly gaze: Gaze;
  readonly layers: Layers;
  readonly view: ViewState;
  readonly tokens: Tokens;
  readonly sigma: { scheduleRender(): unknown };
}

/** How long a node that jumped keeps its halo, in ms. */
const JUMPED = 1_000;

/** What happens when nodes have come to rest: the first picture appears, the camera follows if it must, jumps are shown. */
export class Settling {
  private revealed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly surface: HTMLElement;
  private readonly drawing: SettledDrawing;

  constructor(surface: HTMLElement, drawing: SettledDrawing) {
    this.surface = surface;
    this.drawing = drawing;
    surface.style.opacity = "0";
  }

  /** `whole` after a layout of everything; `moved` are the nodes of a smaller one. `wanted` is a node to be read, null for none. */
  settled({ whole, moved, wanted }: { whole: boolean; moved: readonly string[]; wanted: string | null }): void {
    const { gaze, sight, tokens } = this.drawing;
    const isOff = moved.some((id) => sight.isOff(id));
    if (whole || !this.revealed) this.reveal();
    else if (wanted !== null) gaze.showFocus(wanted, { duration: tokens.camera, always: isOff });
    else if (isOff) this.lookAround(tokens.camera);
    // With reduced motion nobody sees them move.
    if (tokens.move <= 1 && moved.length > 0) this.markJumped(moved);
  }

  /** The first picture stands at once; later ones are travelled to. */
  reveal(): void {
    this.lookAround(this.revealed ? this.drawing.tokens.camera : 0);
    this.revealed = true;
    this.surface.style.opacity = "1";
  }

  /** At the selection with what is around it; at everything where nothing is selected. */
  lookAround(duration: number): void {
    const { gaze, view } = this.drawing;
    const { selected } = view;
    if (selected !== null && gaze.canShow(selected)) gaze.showFocus(selected, { duration, always: true });
    else gaze.showAll(duration);
  }

  kill(): void {
    clearTimeout(this.timer);
  }

  private markJumped(moved: readonly string[]): void {
    this.drawing.layers.jumped = new Set(moved);
    this.drawing.sigma.scheduleRender();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.drawing.layers.jumped = new Set();
      this.drawing.sigma.scheduleRender();
    }, JUMPED);
  }
}
