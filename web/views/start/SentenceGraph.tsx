import { Mark } from "../../graph/marks/Mark.tsx";
import { NARROW as NARROW_SCREEN, useMedia } from "../../state/use-media.ts";
import { classes } from "../../ui/classes.ts";
import { EDGES, type ExampleEdge, type ExampleLayout, NARROW, NODES, WIDE } from "./example-graph.ts";
import styles from "./SentenceGraph.module.css";

const MARK_SIZE = 48;
/** Px between a mark's middle and the end of a line, so that lines keep off marks. */
const CLEAR = 24;

/** The small graph that the example sentence becomes: the marks and lines of the canvas, standing still. */
export function SentenceGraph() {
  const layout = useMedia(NARROW_SCREEN) ? NARROW : WIDE;
  const { width, height, nodes } = layout;
  const share = (point: { x: number; y: number }) => ({
    left: `${(100 * point.x) / width}%`,
    top: `${(100 * point.y) / height}%`,
  });
  return (
    <figure className={styles.figure}>
      <div className={styles.plate} style={{ aspectRatio: `${width} / ${height}`, maxWidth: width }}>
        <svg className={styles.lines} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {EDGES.map((edge) => (
            <path key={edge.label} className={styles[edge.look]} d={lineOf(edge, layout)} />
          ))}
        </svg>
        {EDGES.map((edge) => (
          <span
            key={edge.label}
            className={classes(styles.edgeLabel, edge.look === "said" && styles.cue)}
            style={share(middle(nodes[edge.from], nodes[edge.to]))}
          >
            {edge.label}
          </span>
        ))}
        {NODES.map(({ name, spec, label, note, side }) => (
          <div key={name} className={styles.node} style={share(nodes[name])}>
            <Mark spec={spec} size={MARK_SIZE} />
            <span className={classes(styles.label, styles[side], spec.kind === "Claim" && styles.words)}>
              {label}
              {note && <em className={styles.note}>{note}</em>}
            </span>
          </div>
        ))}
      </div>
    </figure>
  );
}

function middle(a: { x: number; y: number }, b: { x: number; y: number }) {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** From the edge of one mark to the edge of the other, with an arrowhead where the line has one. */
function lineOf({ from, to, look }: ExampleEdge, { nodes }: ExampleLayout): string {
  const [a, b] = [nodes[from], nodes[to]];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const start = `M${a.x + dx * CLEAR} ${a.y + dy * CLEAR}`;
  const end = { x: b.x - dx * CLEAR, y: b.y - dy * CLEAR };
  const line = `${start}L${end.x} ${end.y}`;
  if (look !== "about") return line;
  const wing = (turn: 1 | -1) => `${end.x - dx * 6 - dy * 4 * turn} ${end.y - dy * 6 + dx * 4 * turn}`;
  return `${line}M${wing(1)}L${end.x} ${end.y}L${wing(-1)}`;
}
