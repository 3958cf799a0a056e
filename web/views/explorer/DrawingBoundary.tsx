import { Component, type ReactNode } from "react";
import { useExplorer } from "../../state/explorer.ts";

/** A drawing that fails costs the drawing, not the page: the list takes its place, as when the surface is lost. */
export class DrawingBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    useExplorer.setState({ isSurfaceLost: true, placing: null });
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
