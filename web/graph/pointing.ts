/** Which node has the attention of the pointer. */
export class Pointing {
  node: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Attention follows the pointer after `delay` ms, so that crossing a node on the way does not flash; `changed` is called when it has. */
  hover(node: string | null, { delay, changed }: { delay: number; changed(): void }): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.node === node) return;
      this.node = node;
      changed();
    }, delay);
  }

  kill(): void {
    clearTimeout(this.timer);
  }
}
