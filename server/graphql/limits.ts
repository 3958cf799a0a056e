import { GraphQLError, getOperationAST, getVariableValues, OperationTypeNode, parse } from "graphql";
import type { Plugin } from "graphql-yoga";
import { AppError } from "../domain/errors.ts";
import { toGraphQLError } from "./errors.ts";
import { type Measure, measure } from "./measure.ts";

/**
 * What one request may ask for. The web client's largest operation has a depth of 11 and a cost of some 23,000 (2,000 nodes
 * with their figures and speakers); a test keeps each of its operations inside.
 */
export const LIMITS = {
  tokens: 3_000,
  depth: 15,
  aliases: 30,
  directives: 30,
  cost: 50_000,
} as const;

const REMEDY: Record<keyof Measure, string> = {
  depth: "ask for the inner nodes by id in a second request",
  aliases: "send several requests",
  directives: "send several requests",
  cost: "lower `first` or `limit`, or ask in pages",
};

/** Refuses a request that is too long, too deep, too wide or too costly before it runs, and ends a query that runs too long. */
export function requestLimits({ queryMs }: { queryMs: number }): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parse(source, { ...options, maxTokens: LIMITS.tokens }));
    },
    onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const error = refusal(args);
      if (error) return setResultAndStopExecution({ errors: [error] });
      // A mutation goes on: whoever changes the graph wants to know what came of it.
      if (getOperationAST(args.document, args.operationName)?.operation !== OperationTypeNode.QUERY) return;
      setExecuteFn((execution) => withDeadline(executeFn, execution, queryMs));
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const error = refusal(args);
      if (error) setResultAndStopExecution({ errors: [error] });
    },
  };
}

type ExecutionArgs = Parameters<NonNullable<Plugin["onExecute"]>>[0]["args"];

function refusal({ schema, document, operationName, variableValues }: ExecutionArgs): GraphQLError | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  // Variables that do not fit are the executor's to refuse, with its own words.
  if (!coerced) return null;
  const names = Object.keys(REMEDY) as (keyof Measure)[];
  const excess = (measured: Measure) => names.find((name) => measured[name] > LIMITS[name]);
  const measured = measure({ schema, document, operation, variables: coerced }, (m) => excess(m) !== undefined);
  const name = excess(measured);
  if (!name) return null;
  const message = `The request's ${name} is over the limit of ${LIMITS[name]}: ${REMEDY[name]}`;
  return new GraphQLError(message, { extensions: { code: "BAD_INPUT", http: { spec: true, status: 400 } } });
}

async function withDeadline<Args extends object, Result>(
  execute: (args: Args) => Result,
  args: Args,
  ms: number,
): Promise<Awaited<Result> | { errors: GraphQLError[] }> {
  let timer: NodeJS.Timeout | undefined;
  const abandon = new AbortController();
  const late = new Promise<{ errors: GraphQLError[] }>((resolve) => {
    timer = setTimeout(() => {
      const reason = `The query took longer than ${ms / 1000} s: ask for less at once, or try again later`;
      resolve({ errors: [toGraphQLError(new AppError("TIMEOUT", reason))] });
      abandon.abort();
    }, ms);
  });
  try {
    const running = Promise.resolve(execute({ ...args, signal: abandon.signal }));
    // Once abandoned, its end concerns nobody.
    running.catch(() => undefined);
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
  }
}
