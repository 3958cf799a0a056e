import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** What an operation asks for, before it is run. */
export interface Measure {
  /** Fields inside fields. */
  depth: number;
  aliases: number;
  directives: number;
  /** Objects that the answer may hold, plus CONNECTION_COST for each page that the store is asked for. */
  cost: number;
}

export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Coerced. */
  variables: Record<string, unknown>;
}

/** How many items a list is taken to have when no argument bounds it: figures, chains, claims of an edge have few. */
const ASSUMED_ITEMS = 4;
/** A page costs the store about as much as ten objects cost us. */
const CONNECTION_COST = 10;

interface Place {
  type: GraphQLCompositeType;
  depth: number;
  /** How many objects there are at this place. */
  count: number;
  /** What bounds the lists right inside: `first` of the connection around, `limit` of the subgraph. */
  bound: number | null;
}

/**
 * Measures an operation by `first`, `limit` and `ids`, fragments included; introspection is not counted. Stops as soon as
 * `isTooMuch` says so, so that nested fragments cannot make measuring itself expensive.
 */
export function measure(
  { schema, document, operation, variables }: Operation,
  isTooMuch: (m: Measure) => boolean,
): Measure {
  const fragments = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  );
  const total: Measure = { depth: 0, aliases: 0, directives: 0, cost: 0 };

  function walk({ selections }: SelectionSetNode, place: Place): void {
    for (const selection of selections) {
      if (isTooMuch(total)) return;
      total.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) walkField(selection, place);
      else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        const type = schema.getType(fragment?.typeCondition?.name.value ?? place.type.name);
        // Even an empty round counts, for fragments may hold nothing but fragments.
        total.cost++;
        if (fragment && isCompositeType(type)) walk(fragment.selectionSet, { ...place, type });
      }
    }
  }

  function walkField(node: FieldNode, { type, depth, count, bound }: Place): void {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (node.alias) total.aliases++;
    if (!field) return;
    total.depth = Math.max(total.depth, depth + 1);
    const inner = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(inner)) return;
    const own = boundOf(field, node, variables);
    const isList = isListType(getNullableType(field.type));
    const items = count * (isList ? (own ?? bound ?? ASSUMED_ITEMS) : 1);
    const isConnection = field.args.some((arg) => arg.name === "after");
    total.cost += items + (isConnection ? count * CONNECTION_COST : 0);
    walk(node.selectionSet, { type: inner, depth: depth + 1, count: items, bound: isList ? null : own });
  }

  const root = schema.getRootType(operation.operation);
  if (root) walk(operation.selectionSet, { type: root, depth: 0, count: 1, bound: null });
  return total;
}

function boundOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): number | null {
  const { first, limit, ids } = getArgumentValues(field, node, variables);
  if (Array.isArray(ids)) return ids.length;
  return [first, limit].find((value) => typeof value === "number") ?? null;
}
