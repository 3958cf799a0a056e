import type { Sigma } from "./sigma.ts";

/** Side of the square that Sigma's own coordinates cover, in px at zoom 1. Fixed, so that the camera never moves by itself. */
export const WORLD = 1_000;
export const WORLD_BOX = { x: [-WORLD / 2, WORLD / 2], y: [-WORLD / 2, WORLD / 2] } as const;

const CLOSEST = 3;
const FARTHEST = 0.02;
const STEP = 1.4;
/** From this zoom on, sizes are whole. */
const WHOLE = 0.7;

interface CameraSigma {
  getCamera(): ReturnType<Sigma["getCamera"]>;
  getDimensions(): { width: number; height: number };
  setSettings(settings: { minCameraRatio: number; maxCameraRatio: number }): unknown;
}

/** Sigma's camera in px: `zoom` is screen px per px of the layout. */
export class Camera {
  private readonly sigma: CameraSigma;
  private target: { x: number; y: number; ratio: number } | null = null;
  /** As the camera last moved. Sigma keeps the ratio when the canvas changes its size, so this is asked for instead. */
  private lastZoom = 1;

  constructor(sigma: CameraSigma) {
    this.sigma = sigma;
    sigma.getCamera().on("updated", () => {
      this.lastZoom = this.zoom;
    });
  }

  /** Whether the camera is where it was last sent, or on its way there. */
  get isOnTarget(): boolean {
    if (this.target === null) return false;
    const { x, y, ratio } = this.sigma.getCamera().getState();
    return this.isTravelling || (this.target.x === x && this.target.y === y && this.target.ratio === ratio);
  }

  get isTravelling(): boolean {
    return this.sigma.getCamera().isAnimated();
  }

  get zoom(): number {
    return this.zoomAt(this.sigma.getCamera().getState().ratio);
  }

  /** The zoom of a ratio of Sigma's camera. */
  zoomAt(ratio: number): number {
    return this.shorterSide() / (WORLD * ratio);
  }

  /** How sizes follow the zoom: whole from 0.7 on, below with its root, so that marks shrink more slowly than distances. */
  sizeScale(ratio: number): number {
    return clamp(Math.sqrt(this.zoomAt(ratio) / WHOLE), 0.2, 1);
  }

  /** Looks at a point of the layout from a zoom. `duration` in ms. */
  go(to: { x: number; y: number; zoom: number }, duration: number): void {
    this.target = { x: to.x / WORLD + 0.5, y: to.y / WORLD + 0.5, ratio: this.ratioAt(to.zoom) };
    this.animate(this.target, duration);
  }

  zoomBy(steps: number, duration: number): void {
    this.target = null;
    const { ratio } = this.sigma.getCamera().getState();
    const zoom = clamp(this.zoomAt(ratio) * STEP ** steps, FARTHEST, CLOSEST);
    this.animate({ ratio: this.ratioAt(zoom) }, duration);
  }

  /** Keeps the zoom while `change` gives the canvas another size. */
  follow(change: () => void): void {
    const zoom = this.lastZoom;
    change();
    this.bound();
    this.sigma.getCamera().setState({ ratio: this.ratioAt(zoom) });
  }

  /** Sets how far the wheel may go, which depends on the canvas. */
  bound(): void {
    this.sigma.setSettings({ minCameraRatio: this.ratioAt(CLOSEST), maxCameraRatio: this.ratioAt(FARTHEST) });
  }

  private animate(state: { x?: number; y?: number; ratio?: number }, duration: number): void {
    const camera = this.sigma.getCamera();
    if (duration <= 1) camera.setState(state);
    else void camera.animate(state, { duration, easing: "quadraticInOut" });
  }

  private ratioAt(zoom: number): number {
    return this.shorterSide() / (WORLD * zoom);
  }

  private shorterSide(): number {
    const { width, height } = this.sigma.getDimensions();
    return Math.max(1, Math.min(width, height));
  }
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
