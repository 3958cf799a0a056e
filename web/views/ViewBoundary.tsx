import { Component, type ReactNode } from "react";
import { EmptyState } from "../ui/EmptyState.tsx";
import { TextButton } from "../ui/TextLink.tsx";
import styles from "./Views.module.css";

/** A view that fails, or whose files do not arrive, leaves the rest of the page standing. */
export class ViewBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className={styles.failed}>
        <EmptyState icon="warning" title="This view does not open" urgent>
          Its files did not arrive, or something in it went wrong. Your view is kept in the address.{" "}
          <TextButton onClick={() => location.reload()}>Load the page again</TextButton>
        </EmptyState>
      </div>
    );
  }
}
