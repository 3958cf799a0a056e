export interface ExampleQuery {
  query: string;
  /** JSON. */
  variables?: string;
}

/** Two nodes of the graph to look for a path between. */
export interface PathEnds {
  from: string;
  to: string;
}

const WHO_SAYS_WHAT = `# Who says what about an incident, on whose word, in which sentence.
query WhoSaysWhat {
  incidents(first: 3) {
    nodes {
      title
      type
      status
      told
      dateStart
      claims(first: 5) {
        totalCount
        nodes {
          stance
          source
          cue
          text
          speaker { kind label }
          article { title publisher }
          evidence(first: 1) { sentence }
        }
      }
    }
  }
}
`;

const CHAIN = `# The attribution chain: who quotes whom. Each chain runs from the outermost claim to the one inside.
query AttributionChain {
  claims(first: 20) {
    nodes {
      text
      article { publisher }
      chain { source cue stance speaker { label } }
    }
  }
}
`;

const RIVAL_FIGURES = `# Rival figures: who counts how many dead and injured.
query RivalFigures {
  incidents(first: 10, filter: { statuses: [happened, alleged] }) {
    nodes {
      title
      dateStart
      counts {
        figure { kind min max text }
        by {
          ... on Article { publisher title }
          ... on Claim { source speaker { label } article { publisher } }
        }
      }
    }
  }
}
`;

const PATHS = `# How two nodes are connected. The variables hold their ids; Search finds others.
query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 4, limit: 3) {
    nodes { kind label }
    edges { type role told evidence(first: 1) { quote article { title } } }
  }
}
`;

const SEARCH = `# Every word is a prefix. Try the beginning of a name.
query Search($text: String!) {
  search(text: $text, first: 10) {
    totalCount
    nodes {
      id
      kind
      label
      articleCount
      degree
      evidence(first: 2) { quote sentence article { title } }
    }
  }
}
`;

const INGEST = `# Puts an article into the graph. Running it twice changes nothing.
mutation Ingest($input: ArticleInput!) {
  ingestArticle(input: $input) {
    status
    found { kind count }
    error { code message }
    article { id title claims(first: 5) { nodes { source cue text } } }
  }
}
`;

const NOTE = `---
title: Bridge closed after blast
publisher: Example Gazette
date: 2024-05-02
fiction: true
---

A blast damaged the bridge at Norrow on Thursday, injuring at least four people, the town's mayor, Elin Marsh, said.

The regional police denied that a bomb had caused it. "A gas pipe burst," said spokesman Tomas Reed.
`;

/** What GraphiQL opens with: a tab each. */
export function exampleQueries({ from, to }: PathEnds): ExampleQuery[] {
  return [
    { query: WHO_SAYS_WHAT },
    { query: CHAIN },
    { query: RIVAL_FIGURES },
    { query: PATHS, variables: pretty({ from, to }) },
    { query: SEARCH, variables: pretty({ text: "min" }) },
    { query: INGEST, variables: pretty({ input: { file: "bridge.md", text: NOTE } }) },
  ];
}

function pretty(value: object): string {
  return JSON.stringify(value, null, 2);
}
