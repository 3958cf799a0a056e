import type { Resolvers } from "../generated/resolvers.ts";
import { Article } from "./Article.ts";
import { Claim } from "./Claim.ts";
import { Edge } from "./Edge.ts";
import { Entity } from "./Entity.ts";
import { Evidence } from "./Evidence.ts";
import { Incident } from "./Incident.ts";
import { IngestResult } from "./IngestResult.ts";
import { Mutation } from "./Mutation.ts";
import { Node } from "./Node.ts";
import { Organisation } from "./Organisation.ts";
import { Person } from "./Person.ts";
import { Place } from "./Place.ts";
import { Query } from "./Query.ts";
import { Mark, Reading } from "./Reading.ts";
import { Sample } from "./Sample.ts";
import { Stats } from "./Stats.ts";
import { Subscription } from "./Subscription.ts";

/** One file per type; fields that are not here are the domain's own, under the same name. */
export const resolvers: Resolvers = {
  Article,
  Claim,
  Edge,
  Entity,
  Evidence,
  Incident,
  IngestResult,
  Mark,
  Mutation,
  Node,
  Organisation,
  Person,
  Place,
  Query,
  Reading,
  Sample,
  Stats,
  Subscription,
};
