import { useExplorer } from "../state/explorer.ts";
import { ArticleDetails } from "./ArticleDetails.tsx";
import { ClaimDetails } from "./ClaimDetails.tsx";
import { EntityDetails } from "./EntityDetails.tsx";
import { IncidentDetails } from "./IncidentDetails.tsx";
import styles from "./panel.module.css";

/** The selected node, always in the same order: what, by whom, actions, on whose word, in which sentence, about. */
export function DetailsPanel() {
  const id = useExplorer((state) => state.selected);
  const node = useExplorer((state) => (state.selected === null ? undefined : state.pool.nodes.get(state.selected)));
  return (
    <aside className={styles.panel} aria-label="Details" key={id}>
      {node ? <Details node={node} /> : <NothingSelected />}
    </aside>
  );
}

type DetailsProps = Parameters<typeof ClaimDetails>[0];

function Details({ node }: DetailsProps) {
  switch (node.kind) {
    case "Claim":
      return <ClaimDetails node={node} />;
    case "Incident":
      return <IncidentDetails node={node} />;
    case "Article":
      return <ArticleDetails node={node} />;
    case "Person":
    case "Organisation":
    case "Place":
      return <EntityDetails node={node} />;
  }
}

function NothingSelected() {
  return (
    <div className={styles.empty}>
      <h2>Nothing selected</h2>
      <p>Choose a node on the canvas, or search for one. Its words, and on whose word they stand, appear here.</p>
    </div>
  );
}
