/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment EvidenceParts on Evidence {\n    start\n    end\n    quote\n    sentence\n    sentenceStart\n    government\n    confidence\n    article { id title publisher byline publishedAt }\n  }\n": typeof types.EvidencePartsFragmentDoc,
    "\n  fragment ChainStep on Claim {\n    id\n    text\n    cue\n    source\n    stance\n    speaker {\n      ...CanvasNode\n      neighbours(filter: { types: [HOLDS_ROLE], direction: out }, first: 1) { nodes { edge { role } node { id label } } }\n    }\n  }\n": typeof types.ChainStepFragmentDoc,
    "\n  fragment PanelRow on Node {\n    ...CanvasNode\n    ... on Person { claimsAbout(first: 1) { totalCount } }\n    ... on Organisation { claimsAbout(first: 1) { totalCount } }\n    ... on Place { claimsAbout(first: 1) { totalCount } }\n    ... on Incident { claims(first: 1) { totalCount } }\n  }\n": typeof types.PanelRowFragmentDoc,
    "\n  query ClaimDetails($id: ID!) {\n    node(id: $id) {\n      ... on Claim {\n        ...CanvasNode\n        text\n        article { ...CanvasNode title publishedAt }\n        chain { ...ChainStep ...CanvasNode }\n        quotes { ...CanvasNode }\n        about { ...PanelRow }\n        evidence(first: 8) { ...EvidenceParts }\n      }\n    }\n  }\n": typeof types.ClaimDetailsDocument,
    "\n  query IncidentDetails($id: ID!) {\n    node(id: $id) {\n      ... on Incident {\n        ...CanvasNode\n        subtype\n        dateStart\n        dateEnd\n        datePrecision\n        places { text node { ...CanvasNode } edge { told inferred } }\n        actors { text node { ...CanvasNode } edge { told } }\n        targets { text node { ...CanvasNode } edge { told } }\n        counts { figure { kind min max text } by { ...CanvasNode ... on Claim { speaker { id label } } } edge { id } }\n        claims(first: 12) {\n          totalCount\n          nodes { ...CanvasNode article { id title publisher byline } chain { ...ChainStep ...CanvasNode } }\n        }\n        reports: neighbours(filter: { types: [REPORTS], direction: in }, first: 50) {\n          totalCount\n          nodes { edge { ...CanvasEdge claims { id article { id title publisher byline } chain { ...ChainStep ...CanvasNode } } } node { ...CanvasNode } }\n        }\n        evidence(first: 8) { ...EvidenceParts }\n      }\n    }\n  }\n": typeof types.IncidentDetailsDocument,
    "\n  query EntityDetails($id: ID!) {\n    node(id: $id) {\n      ...CanvasNode\n      ... on Entity { aliases claimsAbout(first: 6) { totalCount nodes { ...CanvasNode } } }\n      ... on Person { claims(first: 6) { totalCount nodes { ...CanvasNode } } }\n      ... on Organisation { claims(first: 6) { totalCount nodes { ...CanvasNode } } }\n      ... on Place {\n        country level lat lon\n        choice { confidence ground chosen { id name region country } others { id name region country level population } }\n        claims(first: 6) { totalCount nodes { ...CanvasNode } }\n      }\n      relations: neighbours(\n        filter: { types: [HOLDS_ROLE, MEMBER_OF, PART_OF, BASED_IN, LOCATED_IN, KIN, CITIZEN_OF] }\n        first: 12\n      ) { totalCount nodes { edge { ...CanvasEdge claims { id source speaker { label } } } node { ...CanvasNode } } }\n      incidents: neighbours(filter: { types: [OCCURRED_IN, PERPETRATED_BY, TARGETED] }, first: 12) {\n        totalCount\n        nodes { edge { ...CanvasEdge } node { ...CanvasNode } }\n      }\n      mentions: neighbours(filter: { types: [MENTIONS], direction: in }, first: 12) {\n        totalCount\n        nodes { node { ...CanvasNode } }\n      }\n      evidence(first: 8) { ...EvidenceParts }\n    }\n  }\n": typeof types.EntityDetailsDocument,
    "\n  query ArticleDetails($id: ID!) {\n    node(id: $id) {\n      ... on Article {\n        ...CanvasNode\n        title\n        url\n        publishedAt\n        language\n        file\n        wordCount\n        ingestedAt\n        claims(first: 8) { totalCount nodes { ...CanvasNode } }\n        incidents(first: 8) { totalCount nodes { ...CanvasNode } }\n        named: neighbours(filter: { types: [MENTIONS], direction: out }, first: 8) { totalCount nodes { node { ...CanvasNode } } }\n      }\n    }\n  }\n": typeof types.ArticleDetailsDocument,
    "\n  fragment CanvasNode on Node {\n    __typename\n    id\n    kind\n    label\n    articleCount\n    confidence\n    degree\n    ... on Incident { type status told figures { kind min max text told } }\n    ... on Claim { stance claimKind cue source speakerId }\n    ... on Article { publisher byline }\n  }\n": typeof types.CanvasNodeFragmentDoc,
    "\n  fragment CanvasEdge on Edge { id type fromId toId told inferred role cue stance articleCount confidence }\n": typeof types.CanvasEdgeFragmentDoc,
    "\n  query Subgraph($filter: NodeFilter, $limit: Int!) {\n    subgraph(filter: $filter, limit: $limit) {\n      nodes { ...CanvasNode }\n      edges { ...CanvasEdge }\n      totalNodes\n    }\n  }\n": typeof types.SubgraphDocument,
    "\n  query Neighbours($id: ID!, $first: Int!, $after: String) {\n    neighbours(id: $id, first: $first, after: $after) {\n      nodes { node { ...CanvasNode } edge { ...CanvasEdge } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.NeighboursDocument,
    "\n  query EdgesAmong($ids: [ID!]!) { edgesAmong(ids: $ids) { ...CanvasEdge } }\n": typeof types.EdgesAmongDocument,
    "\n  query OneNode($id: ID!) { node(id: $id) { ...CanvasNode } }\n": typeof types.OneNodeDocument,
    "\n  query Paths($from: ID!, $to: ID!) {\n    paths(from: $from, to: $to, maxLength: 6, limit: 1) {\n      nodes { ...CanvasNode }\n      edges { ...CanvasEdge }\n    }\n  }\n": typeof types.PathsDocument,
    "\n  query Scope($filter: NodeFilter!) { subgraph(filter: $filter, limit: 2000) { nodes { id } } }\n": typeof types.ScopeDocument,
    "\n  query Overview {\n    stats { articles totalNodes totalEdges store }\n    articles(first: 200) { totalCount nodes { id title publisher publishedAt } }\n  }\n": typeof types.OverviewDocument,
    "\n  mutation DeleteArticle($id: ID!) { deleteArticle(id: $id) }\n": typeof types.DeleteArticleDocument,
    "\n  query ArticleText($id: ID!) { node(id: $id) { id ... on Article { text } } }\n": typeof types.ArticleTextDocument,
    "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      totalCount\n      nodes {\n        ...CanvasNode\n        ... on Person { aliases }\n        ... on Organisation { aliases }\n        ... on Place { aliases }\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  mutation IngestArticle($input: ArticleInput!, $ticket: String!) {\n    ingestArticle(input: $input, ticket: $ticket) { ...IngestOutcome }\n  }\n": typeof types.IngestArticleDocument,
    "\n  mutation IngestSample($file: String!, $ticket: String!) {\n    ingestSample(file: $file, ticket: $ticket) { ...IngestOutcome }\n  }\n": typeof types.IngestSampleDocument,
    "\n  fragment IngestOutcome on IngestResult {\n    status\n    article { id }\n    found { kind count }\n    error { message }\n  }\n": typeof types.IngestOutcomeFragmentDoc,
    "\n  subscription IngestProgress($ticket: String!) {\n    ingestProgress(ticket: $ticket) { step done total }\n  }\n": typeof types.IngestProgressDocument,
    "\n  query Reading($article: ID!) {\n    reading(article: $article) {\n      article {\n        ...CanvasNode\n        title\n        publishedAt\n        url\n        file\n        text\n        wordCount\n      }\n      marks {\n        start\n        end\n        role\n        confidence\n        node {\n          ...CanvasNode\n          ... on Claim {\n            text\n            speaker { id kind label }\n            parent { id }\n            about { id }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReadingDocument,
    "\n  query ReadableArticles($after: String) {\n    articles(first: 50, after: $after) {\n      totalCount\n      nodes { id title publisher byline publishedAt wordCount }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ReadableArticlesDocument,
    "\n  query Samples {\n    samples { file title publisher wordCount fiction article { id } }\n  }\n": typeof types.SamplesDocument,
};
const documents: Documents = {
    "\n  fragment EvidenceParts on Evidence {\n    start\n    end\n    quote\n    sentence\n    sentenceStart\n    government\n    confidence\n    article { id title publisher byline publishedAt }\n  }\n": types.EvidencePartsFragmentDoc,
    "\n  fragment ChainStep on Claim {\n    id\n    text\n    cue\n    source\n    stance\n    speaker {\n      ...CanvasNode\n      neighbours(filter: { types: [HOLDS_ROLE], direction: out }, first: 1) { nodes { edge { role } node { id label } } }\n    }\n  }\n": types.ChainStepFragmentDoc,
    "\n  fragment PanelRow on Node {\n    ...CanvasNode\n    ... on Person { claimsAbout(first: 1) { totalCount } }\n    ... on Organisation { claimsAbout(first: 1) { totalCount } }\n    ... on Place { claimsAbout(first: 1) { totalCount } }\n    ... on Incident { claims(first: 1) { totalCount } }\n  }\n": types.PanelRowFragmentDoc,
    "\n  query ClaimDetails($id: ID!) {\n    node(id: $id) {\n      ... on Claim {\n        ...CanvasNode\n        text\n        article { ...CanvasNode title publishedAt }\n        chain { ...ChainStep ...CanvasNode }\n        quotes { ...CanvasNode }\n        about { ...PanelRow }\n        evidence(first: 8) { ...EvidenceParts }\n      }\n    }\n  }\n": types.ClaimDetailsDocument,
    "\n  query IncidentDetails($id: ID!) {\n    node(id: $id) {\n      ... on Incident {\n        ...CanvasNode\n        subtype\n        dateStart\n        dateEnd\n        datePrecision\n        places { text node { ...CanvasNode } edge { told inferred } }\n        actors { text node { ...CanvasNode } edge { told } }\n        targets { text node { ...CanvasNode } edge { told } }\n        counts { figure { kind min max text } by { ...CanvasNode ... on Claim { speaker { id label } } } edge { id } }\n        claims(first: 12) {\n          totalCount\n          nodes { ...CanvasNode article { id title publisher byline } chain { ...ChainStep ...CanvasNode } }\n        }\n        reports: neighbours(filter: { types: [REPORTS], direction: in }, first: 50) {\n          totalCount\n          nodes { edge { ...CanvasEdge claims { id article { id title publisher byline } chain { ...ChainStep ...CanvasNode } } } node { ...CanvasNode } }\n        }\n        evidence(first: 8) { ...EvidenceParts }\n      }\n    }\n  }\n": types.IncidentDetailsDocument,
    "\n  query EntityDetails($id: ID!) {\n    node(id: $id) {\n      ...CanvasNode\n      ... on Entity { aliases claimsAbout(first: 6) { totalCount nodes { ...CanvasNode } } }\n      ... on Person { claims(first: 6) { totalCount nodes { ...CanvasNode } } }\n      ... on Organisation { claims(first: 6) { totalCount nodes { ...CanvasNode } } }\n      ... on Place {\n        country level lat lon\n        choice { confidence ground chosen { id name region country } others { id name region country level population } }\n        claims(first: 6) { totalCount nodes { ...CanvasNode } }\n      }\n      relations: neighbours(\n        filter: { types: [HOLDS_ROLE, MEMBER_OF, PART_OF, BASED_IN, LOCATED_IN, KIN, CITIZEN_OF] }\n        first: 12\n      ) { totalCount nodes { edge { ...CanvasEdge claims { id source speaker { label } } } node { ...CanvasNode } } }\n      incidents: neighbours(filter: { types: [OCCURRED_IN, PERPETRATED_BY, TARGETED] }, first: 12) {\n        totalCount\n        nodes { edge { ...CanvasEdge } node { ...CanvasNode } }\n      }\n      mentions: neighbours(filter: { types: [MENTIONS], direction: in }, first: 12) {\n        totalCount\n        nodes { node { ...CanvasNode } }\n      }\n      evidence(first: 8) { ...EvidenceParts }\n    }\n  }\n": types.EntityDetailsDocument,
    "\n  query ArticleDetails($id: ID!) {\n    node(id: $id) {\n      ... on Article {\n        ...CanvasNode\n        title\n        url\n        publishedAt\n        language\n        file\n        wordCount\n        ingestedAt\n        claims(first: 8) { totalCount nodes { ...CanvasNode } }\n        incidents(first: 8) { totalCount nodes { ...CanvasNode } }\n        named: neighbours(filter: { types: [MENTIONS], direction: out }, first: 8) { totalCount nodes { node { ...CanvasNode } } }\n      }\n    }\n  }\n": types.ArticleDetailsDocument,
    "\n  fragment CanvasNode on Node {\n    __typename\n    id\n    kind\n    label\n    articleCount\n    confidence\n    degree\n    ... on Incident { type status told figures { kind min max text told } }\n    ... on Claim { stance claimKind cue source speakerId }\n    ... on Article { publisher byline }\n  }\n": types.CanvasNodeFragmentDoc,
    "\n  fragment CanvasEdge on Edge { id type fromId toId told inferred role cue stance articleCount confidence }\n": types.CanvasEdgeFragmentDoc,
    "\n  query Subgraph($filter: NodeFilter, $limit: Int!) {\n    subgraph(filter: $filter, limit: $limit) {\n      nodes { ...CanvasNode }\n      edges { ...CanvasEdge }\n      totalNodes\n    }\n  }\n": types.SubgraphDocument,
    "\n  query Neighbours($id: ID!, $first: Int!, $after: String) {\n    neighbours(id: $id, first: $first, after: $after) {\n      nodes { node { ...CanvasNode } edge { ...CanvasEdge } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.NeighboursDocument,
    "\n  query EdgesAmong($ids: [ID!]!) { edgesAmong(ids: $ids) { ...CanvasEdge } }\n": types.EdgesAmongDocument,
    "\n  query OneNode($id: ID!) { node(id: $id) { ...CanvasNode } }\n": types.OneNodeDocument,
    "\n  query Paths($from: ID!, $to: ID!) {\n    paths(from: $from, to: $to, maxLength: 6, limit: 1) {\n      nodes { ...CanvasNode }\n      edges { ...CanvasEdge }\n    }\n  }\n": types.PathsDocument,
    "\n  query Scope($filter: NodeFilter!) { subgraph(filter: $filter, limit: 2000) { nodes { id } } }\n": types.ScopeDocument,
    "\n  query Overview {\n    stats { articles totalNodes totalEdges store }\n    articles(first: 200) { totalCount nodes { id title publisher publishedAt } }\n  }\n": types.OverviewDocument,
    "\n  mutation DeleteArticle($id: ID!) { deleteArticle(id: $id) }\n": types.DeleteArticleDocument,
    "\n  query ArticleText($id: ID!) { node(id: $id) { id ... on Article { text } } }\n": types.ArticleTextDocument,
    "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      totalCount\n      nodes {\n        ...CanvasNode\n        ... on Person { aliases }\n        ... on Organisation { aliases }\n        ... on Place { aliases }\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  mutation IngestArticle($input: ArticleInput!, $ticket: String!) {\n    ingestArticle(input: $input, ticket: $ticket) { ...IngestOutcome }\n  }\n": types.IngestArticleDocument,
    "\n  mutation IngestSample($file: String!, $ticket: String!) {\n    ingestSample(file: $file, ticket: $ticket) { ...IngestOutcome }\n  }\n": types.IngestSampleDocument,
    "\n  fragment IngestOutcome on IngestResult {\n    status\n    article { id }\n    found { kind count }\n    error { message }\n  }\n": types.IngestOutcomeFragmentDoc,
    "\n  subscription IngestProgress($ticket: String!) {\n    ingestProgress(ticket: $ticket) { step done total }\n  }\n": types.IngestProgressDocument,
    "\n  query Reading($article: ID!) {\n    reading(article: $article) {\n      article {\n        ...CanvasNode\n        title\n        publishedAt\n        url\n        file\n        text\n        wordCount\n      }\n      marks {\n        start\n        end\n        role\n        confidence\n        node {\n          ...CanvasNode\n          ... on Claim {\n            text\n            speaker { id kind label }\n            parent { id }\n            about { id }\n          }\n        }\n      }\n    }\n  }\n": types.ReadingDocument,
    "\n  query ReadableArticles($after: String) {\n    articles(first: 50, after: $after) {\n      totalCount\n      nodes { id title publisher byline publishedAt wordCount }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ReadableArticlesDocument,
    "\n  query Samples {\n    samples { file title publisher wordCount fiction article { id } }\n  }\n": types.SamplesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceParts on Evidence {\n    start\n    end\n    quote\n    sentence\n    sentenceStart\n    government\n    confidence\n    article { id title publisher byline publishedAt }\n  }\n"): (typeof documents)["\n  fragment EvidenceParts on Evidence {\n    start\n    end\n    quote\n    sentence\n    sentenceStart\n    government\n    confidence\n    article { id title publisher byline publishedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChainStep on Claim {\n    id\n    text\n    cue\n    source\n    stance\n    speaker {\n      ...CanvasNode\n      neighbours(filter: { types: [HOLDS_ROLE], direction: out }, first: 1) { nodes { edge { role } node { id label } } }\n    }\n  }\n"): (typeof documents)["\n  fragment ChainStep on Claim {\n    id\n    text\n    cue\n    source\n    stance\n    speaker {\n      ...CanvasNode\n      neighbours(filter: { types: [HOLDS_ROLE], direction: out }, first: 1) { nodes { edge { role } node { id label } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PanelRow on Node {\n    ...CanvasNode\n    ... on Person { claimsAbout(first: 1) { totalCount } }\n    ... on Organisation { claimsAbout(first: 1) { totalCount } }\n    ... on Place { claimsAbout(first: 1) { totalCount } }\n    ... on Incident { claims(first: 1) { totalCount } }\n  }\n"): (typeof documents)["\n  fragment PanelRow on Node {\n    ...CanvasNode\n    ... on Person { claimsAbout(first: 1) { totalCount } }\n    ... on Organisation { claimsAbout(first: 1) { totalCount } }\n    ... on Place { claimsAbout(first: 1) { totalCount } }\n    ... on Incident { claims(first: 1) { totalCount } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimDetails($id: ID!) {\n    node(id: $id) {\n      ... on Claim {\n        ...CanvasNode\n        text\n        article { ...CanvasNode title publishedAt }\n        chain { ...ChainStep ...CanvasNode }\n        quotes { ...CanvasNode }\n        about { ...PanelRow }\n        evidence(first: 8) { ...EvidenceParts }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClaimDetails($id: ID!) {\n    node(id: $id) {\n      ... on Claim {\n        ...CanvasNode\n        text\n        article { ...CanvasNode title publishedAt }\n        chain { ...ChainStep ...CanvasNode }\n        quotes { ...CanvasNode }\n        about { ...PanelRow }\n        evidence(first: 8) { ...EvidenceParts }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IncidentDetails($id: ID!) {\n    node(id: $id) {\n      ... on Incident {\n        ...CanvasNode\n        subtype\n        dateStart\n        dateEnd\n        datePrecision\n        places { text node { ...CanvasNode } edge { told inferred } }\n        actors { text node { ...CanvasNode } edge { told } }\n        targets { text node { ...CanvasNode } edge { told } }\n        counts { figure { kind min max text } by { ...CanvasNode ... on Claim { speaker { id label } } } edge { id } }\n        claims(first: 12) {\n          totalCount\n          nodes { ...CanvasNode article { id title publisher byline } chain { ...ChainStep ...CanvasNode } }\n        }\n        reports: neighbours(filter: { types: [REPORTS], direction: in }, first: 50) {\n          totalCount\n          nodes { edge { ...CanvasEdge claims { id article { id title publisher byline } chain { ...ChainStep ...CanvasNode } } } node { ...CanvasNode } }\n        }\n        evidence(first: 8) { ...EvidenceParts }\n      }\n    }\n  }\n"): (typeof documents)["\n  query IncidentDetails($id: ID!) {\n    node(id: $id) {\n      ... on Incident {\n        ...CanvasNode\n        subtype\n        dateStart\n        dateEnd\n        datePrecision\n        places { text node { ...CanvasNode } edge { told inferred } }\n        actors { text node { ...CanvasNode } edge { told } }\n        targets { text node { ...CanvasNode } edge { told } }\n        counts { figure { kind min max text } by { ...CanvasNode ... on Claim { speaker { id label } } } edge { id } }\n        claims(first: 12) {\n          totalCount\n          nodes { ...CanvasNode article { id title publisher byline } chain { ...ChainStep ...CanvasNode } }\n        }\n        reports: neighbours(filter: { types: [REPORTS], direction: in }, first: 50) {\n          totalCount\n          nodes { edge { ...CanvasEdge claims { id article { id title publisher byline } chain { ...ChainStep ...CanvasNode } } } node { ...CanvasNode } }\n        }\n        evidence(first: 8) { ...EvidenceParts }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityDetails($id: ID!) {\n    node(id: $id) {\n      ...CanvasNode\n      ... on Entity { aliases claimsAbout(first: 6) { totalCount nodes { ...CanvasNode } } }\n      ... on Person { claims(first: 6) { totalCount nodes { ...CanvasNode } } }\n      ... on Organisation { claims(first: 6) { totalCount nodes { ...CanvasNode } } }\n      ... on Place {\n        country level lat lon\n        choice { confidence ground chosen { id name region country } others { id name region country level population } }\n        claims(first: 6) { totalCount nodes { ...CanvasNode } }\n      }\n      relations: neighbours(\n        filter: { types: [HOLDS_ROLE, MEMBER_OF, PART_OF, BASED_IN, LOCATED_IN, KIN, CITIZEN_OF] }\n        first: 12\n      ) { totalCount nodes { edge { ...CanvasEdge claims { id source speaker { label } } } node { ...CanvasNode } } }\n      incidents: neighbours(filter: { types: [OCCURRED_IN, PERPETRATED_BY, TARGETED] }, first: 12) {\n        totalCount\n        nodes { edge { ...CanvasEdge } node { ...CanvasNode } }\n      }\n      mentions: neighbours(filter: { types: [MENTIONS], direction: in }, first: 12) {\n        totalCount\n        nodes { node { ...CanvasNode } }\n      }\n      evidence(first: 8) { ...EvidenceParts }\n    }\n  }\n"): (typeof documents)["\n  query EntityDetails($id: ID!) {\n    node(id: $id) {\n      ...CanvasNode\n      ... on Entity { aliases claimsAbout(first: 6) { totalCount nodes { ...CanvasNode } } }\n      ... on Person { claims(first: 6) { totalCount nodes { ...CanvasNode } } }\n      ... on Organisation { claims(first: 6) { totalCount nodes { ...CanvasNode } } }\n      ... on Place {\n        country level lat lon\n        choice { confidence ground chosen { id name region country } others { id name region country level population } }\n        claims(first: 6) { totalCount nodes { ...CanvasNode } }\n      }\n      relations: neighbours(\n        filter: { types: [HOLDS_ROLE, MEMBER_OF, PART_OF, BASED_IN, LOCATED_IN, KIN, CITIZEN_OF] }\n        first: 12\n      ) { totalCount nodes { edge { ...CanvasEdge claims { id source speaker { label } } } node { ...CanvasNode } } }\n      incidents: neighbours(filter: { types: [OCCURRED_IN, PERPETRATED_BY, TARGETED] }, first: 12) {\n        totalCount\n        nodes { edge { ...CanvasEdge } node { ...CanvasNode } }\n      }\n      mentions: neighbours(filter: { types: [MENTIONS], direction: in }, first: 12) {\n        totalCount\n        nodes { node { ...CanvasNode } }\n      }\n      evidence(first: 8) { ...EvidenceParts }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleDetails($id: ID!) {\n    node(id: $id) {\n      ... on Article {\n        ...CanvasNode\n        title\n        url\n        publishedAt\n        language\n        file\n        wordCount\n        ingestedAt\n        claims(first: 8) { totalCount nodes { ...CanvasNode } }\n        incidents(first: 8) { totalCount nodes { ...CanvasNode } }\n        named: neighbours(filter: { types: [MENTIONS], direction: out }, first: 8) { totalCount nodes { node { ...CanvasNode } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ArticleDetails($id: ID!) {\n    node(id: $id) {\n      ... on Article {\n        ...CanvasNode\n        title\n        url\n        publishedAt\n        language\n        file\n        wordCount\n        ingestedAt\n        claims(first: 8) { totalCount nodes { ...CanvasNode } }\n        incidents(first: 8) { totalCount nodes { ...CanvasNode } }\n        named: neighbours(filter: { types: [MENTIONS], direction: out }, first: 8) { totalCount nodes { node { ...CanvasNode } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CanvasNode on Node {\n    __typename\n    id\n    kind\n    label\n    articleCount\n    confidence\n    degree\n    ... on Incident { type status told figures { kind min max text told } }\n    ... on Claim { stance claimKind cue source speakerId }\n    ... on Article { publisher byline }\n  }\n"): (typeof documents)["\n  fragment CanvasNode on Node {\n    __typename\n    id\n    kind\n    label\n    articleCount\n    confidence\n    degree\n    ... on Incident { type status told figures { kind min max text told } }\n    ... on Claim { stance claimKind cue source speakerId }\n    ... on Article { publisher byline }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CanvasEdge on Edge { id type fromId toId told inferred role cue stance articleCount confidence }\n"): (typeof documents)["\n  fragment CanvasEdge on Edge { id type fromId toId told inferred role cue stance articleCount confidence }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Subgraph($filter: NodeFilter, $limit: Int!) {\n    subgraph(filter: $filter, limit: $limit) {\n      nodes { ...CanvasNode }\n      edges { ...CanvasEdge }\n      totalNodes\n    }\n  }\n"): (typeof documents)["\n  query Subgraph($filter: NodeFilter, $limit: Int!) {\n    subgraph(filter: $filter, limit: $limit) {\n      nodes { ...CanvasNode }\n      edges { ...CanvasEdge }\n      totalNodes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Neighbours($id: ID!, $first: Int!, $after: String) {\n    neighbours(id: $id, first: $first, after: $after) {\n      nodes { node { ...CanvasNode } edge { ...CanvasEdge } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Neighbours($id: ID!, $first: Int!, $after: String) {\n    neighbours(id: $id, first: $first, after: $after) {\n      nodes { node { ...CanvasNode } edge { ...CanvasEdge } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EdgesAmong($ids: [ID!]!) { edgesAmong(ids: $ids) { ...CanvasEdge } }\n"): (typeof documents)["\n  query EdgesAmong($ids: [ID!]!) { edgesAmong(ids: $ids) { ...CanvasEdge } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneNode($id: ID!) { node(id: $id) { ...CanvasNode } }\n"): (typeof documents)["\n  query OneNode($id: ID!) { node(id: $id) { ...CanvasNode } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Paths($from: ID!, $to: ID!) {\n    paths(from: $from, to: $to, maxLength: 6, limit: 1) {\n      nodes { ...CanvasNode }\n      edges { ...CanvasEdge }\n    }\n  }\n"): (typeof documents)["\n  query Paths($from: ID!, $to: ID!) {\n    paths(from: $from, to: $to, maxLength: 6, limit: 1) {\n      nodes { ...CanvasNode }\n      edges { ...CanvasEdge }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Scope($filter: NodeFilter!) { subgraph(filter: $filter, limit: 2000) { nodes { id } } }\n"): (typeof documents)["\n  query Scope($filter: NodeFilter!) { subgraph(filter: $filter, limit: 2000) { nodes { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview {\n    stats { articles totalNodes totalEdges store }\n    articles(first: 200) { totalCount nodes { id title publisher publishedAt } }\n  }\n"): (typeof documents)["\n  query Overview {\n    stats { articles totalNodes totalEdges store }\n    articles(first: 200) { totalCount nodes { id title publisher publishedAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteArticle($id: ID!) { deleteArticle(id: $id) }\n"): (typeof documents)["\n  mutation DeleteArticle($id: ID!) { deleteArticle(id: $id) }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleText($id: ID!) { node(id: $id) { id ... on Article { text } } }\n"): (typeof documents)["\n  query ArticleText($id: ID!) { node(id: $id) { id ... on Article { text } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      totalCount\n      nodes {\n        ...CanvasNode\n        ... on Person { aliases }\n        ... on Organisation { aliases }\n        ... on Place { aliases }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      totalCount\n      nodes {\n        ...CanvasNode\n        ... on Person { aliases }\n        ... on Organisation { aliases }\n        ... on Place { aliases }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IngestArticle($input: ArticleInput!, $ticket: String!) {\n    ingestArticle(input: $input, ticket: $ticket) { ...IngestOutcome }\n  }\n"): (typeof documents)["\n  mutation IngestArticle($input: ArticleInput!, $ticket: String!) {\n    ingestArticle(input: $input, ticket: $ticket) { ...IngestOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IngestSample($file: String!, $ticket: String!) {\n    ingestSample(file: $file, ticket: $ticket) { ...IngestOutcome }\n  }\n"): (typeof documents)["\n  mutation IngestSample($file: String!, $ticket: String!) {\n    ingestSample(file: $file, ticket: $ticket) { ...IngestOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IngestOutcome on IngestResult {\n    status\n    article { id }\n    found { kind count }\n    error { message }\n  }\n"): (typeof documents)["\n  fragment IngestOutcome on IngestResult {\n    status\n    article { id }\n    found { kind count }\n    error { message }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription IngestProgress($ticket: String!) {\n    ingestProgress(ticket: $ticket) { step done total }\n  }\n"): (typeof documents)["\n  subscription IngestProgress($ticket: String!) {\n    ingestProgress(ticket: $ticket) { step done total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reading($article: ID!) {\n    reading(article: $article) {\n      article {\n        ...CanvasNode\n        title\n        publishedAt\n        url\n        file\n        text\n        wordCount\n      }\n      marks {\n        start\n        end\n        role\n        confidence\n        node {\n          ...CanvasNode\n          ... on Claim {\n            text\n            speaker { id kind label }\n            parent { id }\n            about { id }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Reading($article: ID!) {\n    reading(article: $article) {\n      article {\n        ...CanvasNode\n        title\n        publishedAt\n        url\n        file\n        text\n        wordCount\n      }\n      marks {\n        start\n        end\n        role\n        confidence\n        node {\n          ...CanvasNode\n          ... on Claim {\n            text\n            speaker { id kind label }\n            parent { id }\n            about { id }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadableArticles($after: String) {\n    articles(first: 50, after: $after) {\n      totalCount\n      nodes { id title publisher byline publishedAt wordCount }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ReadableArticles($after: String) {\n    articles(first: 50, after: $after) {\n      totalCount\n      nodes { id title publisher byline publishedAt wordCount }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Samples {\n    samples { file title publisher wordCount fiction article { id } }\n  }\n"): (typeof documents)["\n  query Samples {\n    samples { file title publisher wordCount fiction article { id } }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;