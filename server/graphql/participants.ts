import type { EdgeType, Figure, GraphEdge, GraphNode, IncidentNode, UnnamedParticipant } from "../domain/model.ts";
import type { Context } from "./context.ts";
import { MAX_FIRST } from "./pages.ts";

const PARTICIPANT_EDGES = { place: "OCCURRED_IN", actor: "PERPETRATED_BY", target: "TARGETED" } as const;

/** A participant of an incident: a node with the edge to it, or words alone. */
export interface ParticipantOfIncident {
  node: GraphNode | null;
  text: string;
  edge: GraphEdge | null;
}

/** The places, actors or targets of an incident: first the nodes, the best supported first, then those without a name. */
export async function participantsOf(
  incident: IncidentNode,
  role: UnnamedParticipant["role"],
  context: Context,
): Promise<ParticipantOfIncident[]> {
  const { items } = await edgesOf(incident.id, context);
  const named = items.map(({ item }) => item).filter(({ edge }) => edge.type === PARTICIPANT_EDGES[role]);
  const unnamed = incident.unnamed.filter((participant) => participant.role === role);
  return [
    ...named.map(({ node, edge }) => ({ node, text: node.label, edge })),
    ...unnamed.map(({ text }) => ({ node: null, text, edge: null })),
  ];
}

/** Who gives which figure of an incident: claims, and articles themselves. */
export async function countsOf(
  incident: IncidentNode,
  context: Context,
): Promise<{ figure: Figure; by: GraphNode; edge: GraphEdge }[]> {
  const { items } = await edgesOf(incident.id, context);
  return items.flatMap(({ item: { node, edge } }) =>
    edge.properties.figure ? [{ figure: edge.properties.figure, by: node, edge }] : [],
  );
}

/** All four kinds at once: the fields of an incident share one store call. */
function edgesOf(id: string, { loaders }: Context) {
  const types: EdgeType[] = [...Object.values(PARTICIPANT_EDGES), "COUNTED"];
  return loaders.neighbours({ id, filter: { types, direction: "both" }, page: { first: MAX_FIRST, after: null } });
}
