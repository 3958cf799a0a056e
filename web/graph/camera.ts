import type { Sigma } from "./sigma.ts";

/** Side of the square that Sigma's own coordinates cover, in px at zoom 1. Fixed, so that the camera never moves by itself. */
export const WORLD = 1_000;
export const WORLD_BOX = { x: [-WORLD / 2, WORLD / 2], y: [-WORLD / 2, WORLD / 2] } as const;

const CLOSEST = 3;
const FARTHEST = 0.02;
/** A small graph is not blown up beyond what reads well. */
const FIT_CLOSEST = 1.3;
const STEP = 1.4;
/** From this zoom on, sizes are whole. */
const WHOLE = 0.7;
/** Room around the outermost nodes for their labels, in px. */
const PADDING = { x: 84, y: 44 };

export interface Extent {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

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
  private lastFit: { x: number; y: number; ratio: number } | null = null;

  constructor(sigma: CameraSigma) {
    this.sigma = sigma;
    sigma.getCamera().on("updated", () => {
      this.lastZoom = this.zoom;
    });
  }

  private get isFitted(): boolean {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    return this.lastFit !== null && this.lastFit.x === x && this.lastFit.y === y && this.lastFit.ratio === ratio;
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

  /** Shows an extent of the layout whole, with room for labels. `duration` in ms. */
  fit(extent: Extent, duration: number): void {
    const { width, height } = this.sigma.getDimensions();
    const room = { x: Math.max(width - 2 * PADDING.x, width / 2), y: Math.max(height - 2 * PADDING.y, height / 2) };
    const fill = Math.min(
      room.x / Math.max(extent.right - extent.left, 1),
      room.y / Math.max(extent.top - extent.bottom, 1),
    );
    const zoom = clamp(fill, FARTHEST, FIT_CLOSEST);
    this.go({ x: (extent.left + extent.right) / 2, y: (extent.top + extent.bottom) / 2, zoom }, duration);
    this.lastFit = this.target;
  }

  /** Centres a point of the layout, closer if nodes are too small to read. */
  show(at: { x: number; y: number }, duration: number): void {
    this.go({ ...at, zoom: Math.max(this.zoom, WHOLE) }, duration);
  }

  zoomBy(steps: number, duration: number): void {
    const { ratio } = this.sigma.getCamera().getState();
    const zoom = clamp(this.zoomAt(ratio) * STEP ** steps, FARTHEST, CLOSEST);
    this.animate({ ratio: this.ratioAt(zoom) }, duration);
  }

  /** Keeps the zoom while `change` gives the canvas another size. True when the camera was where `fit` had left it. */
  follow(change: () => void): boolean {
    const [zoom, fitted] = [this.lastZoom, this.isFitted];
    change();
    this.bound();
    this.sigma.getCamera().setState({ ratio: this.ratioAt(zoom) });
    return fitted;
  }

  /** Sets how far the wheel may go, which depends on the canvas. */
  bound(): void {
    this.sigma.setSettings({ minCameraRatio: this.ratioAt(CLOSEST), maxCameraRatio: this.ratioAt(FARTHEST) });
  }

  private go(to: { x: number; y: number; zoom: number }, duration: number): void {
    this.target = { x: to.x / WORLD + 0.5, y: to.y / WORLD + 0.5, ratio: this.ratioAt(to.zoom) };
    this.animate(this.target, duration);
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
