import type { ReactNode } from "react";
import { Mark } from "../../graph/marks/Mark.tsx";
import type { MarkSpec } from "../../graph/marks/spec.ts";
import { Confidence } from "../../ui/Confidence.tsx";
import styles from "./ActiveNode.module.css";
import { ChainLine } from "./ChainLine.tsx";
import { incidentWords, QUOTED } from "./note-words.ts";
import { markSpec } from "./notes.ts";
import type { Reading, ReadNode } from "./reading.ts";

/** The node under the marker in full: what it is, how sure, its words, and on whose word it rests. */
export function ActiveNode({ reading, node }: { reading: Reading; node: ReadNode }) {
  switch (node.__typename) {
    case "Claim":
      return (
        <section className={styles.node} aria-label="The claim under the marker">
          <Head kind="Claim" spec={markSpec(node)} confidence={node.confidence}>
            <strong>{node.stance}</strong>
            <span>{QUOTED[node.claimKind]}</span>
          </Head>
          <p className={styles.quote}>“{withInnerQuotes(node.text)}”</p>
          <ChainLine reading={reading} claim={node} />
        </section>
      );
    case "Incident":
      return (
        <Plain node={node} kind={`Incident, ${node.told ? "told" : "said"}`} spec={markSpec(node)}>
          {incidentWords(reading, node).line}
        </Plain>
      );
    case "Person":
    case "Organisation":
    case "Place":
    case "Article":
      return (
        <Plain node={node} kind={node.__typename} spec={{ kind: node.__typename }}>
          {node.articleCount === 1
            ? "In this article alone"
            : `In ${node.articleCount.toLocaleString("en-GB")} articles`}
        </Plain>
      );
  }
}

interface PlainProps {
  node: ReadNode;
  kind: string;
  spec: MarkSpec;
  children: ReactNode;
}

function Plain({ node, kind, spec, children }: PlainProps) {
  return (
    <section className={styles.node} aria-label={`The ${kind.toLowerCase()} under the marker`}>
      <Head kind={kind} spec={spec} confidence={node.confidence} />
      <p className={styles.label}>{node.label}</p>
      <p className={styles.line}>{children}</p>
    </section>
  );
}

function Head({
  kind,
  spec,
  confidence,
  children,
}: {
  kind: string;
  spec: MarkSpec;
  confidence: number;
  children?: ReactNode;
}) {
  return (
    <div className={styles.head}>
      <Mark spec={spec} size={22} />
      <strong>{kind}</strong>
      {children}
      <span className={styles.confidence}>
        <Confidence value={confidence} />
      </span>
    </div>
  );
}

/** Double quotation marks inside a quotation become single ones. */
function withInnerQuotes(text: string): string {
  return text.replaceAll("“", "‘").replaceAll("”", "’");
}
