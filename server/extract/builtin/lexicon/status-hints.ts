import type { IncidentStatus } from "../../../domain/model.ts";

/** What words around a trigger say about its status. */
export interface StatusHint {
  status: IncidentStatus;
  /** Log odds. */
  weight: number;
  /** In the words before the trigger, which end in a blank. */
  before?: RegExp;
  /** What must not stand there. */
  unless?: RegExp;
  trigger?: RegExp;
  behind?: RegExp;
}

/**
 * Written by hand; the weights were fitted by logistic regression on 585 of the articles in ../../training/articles,
 * which the encoder of that time had not seen (an L2 penalty keeps them small, since a surer encoder needs them less), and rounded.
 */
export const STATUS_HINTS: readonly StatusHint[] = [
  {
    status: "planned",
    weight: 0.7,
    before:
      /\b(?:will|shall|plans? to|planned|planning|scheduled|set to|due to|is to|are to|going to|upcoming|next|expected to|intends? to|agreed to|to be)\b/,
  },
  {
    status: "planned",
    weight: 1.3,
    before:
      /\b(?:ahead of|on the eve of|upcoming|days before|in advance of|prepar(?:es?|ed|ing|ations?) (?:for|to)|awaiting|ordered|slated|announced plans)\b/,
  },
  {
    status: "hypothetical",
    weight: 1,
    before:
      /\b(?:would|could|might|may|if|possible|potential|unless|threat(?:s|ened)? (?:of|to)|call(?:s|ed)? for|should)\b/,
  },
  {
    status: "hypothetical",
    weight: 0.9,
    before:
      /\b(?:call(?:s|ed|ing)? (?:on .+ )?(?:for|to)|demand\w*|urg(?:e|es|ed|ing)|wants?|wanted|seek(?:s|ing)?|sought|consider\w*|propos\w+|request(?:s|ed|ing)?|threaten\w*|vow(?:s|ed)?|hop(?:e|es|ed|ing)|warn(?:s|ed|ing)?)\b/,
  },
  {
    status: "hypothetical",
    weight: 0.9,
    before:
      /\b(?:cancel\w*|postpon\w*|prevent\w*|avoid\w*|avert|refus\w+|reject\w*|rul(?:ed|ing|es) out|barred|banned|abandon\w*)\b/,
  },
  {
    status: "hypothetical",
    weight: 0.4,
    before: /\b(?:possibility|risk of|fears? of|prospects? (?:of|for)|toward|in case of|event of|any)\b/,
  },
  { status: "hypothetical", weight: 0.7, behind: /\b(?:if|unless)\b/ },
  {
    status: "alleged",
    weight: 1,
    before: /\b(?:alleged(?:ly)?|suspected|accused of|reportedly|accusations? of)\b/,
  },
  {
    status: "alleged",
    weight: 0.9,
    before: /\b(?:accus\w+|alleg\w+|suspect\w+|charg(?:ed|es) (?:with|of|that)|claims?|claimed|reported)\b/,
  },
  {
    status: "ongoing",
    weight: 0.6,
    before: /\b(?:is|are|been|being) (?:(?:\w+ly|also|still|now) )?$/,
    trigger: /^\w+ing\b/,
  },
  { status: "ongoing", weight: 1.3, before: /\b(?:is|are) (?:\w+ )?$/ },
  // Training articles: planned in 43 of 51, ongoing in 4 of 4.
  { status: "planned", weight: 1.5, before: /\b(?:expects?|hopes?|plans?) to $/ },
  { status: "ongoing", weight: 1.5, behind: /^(?:\w+ ){0,2}(?:is|are) (?:underway|under way|ongoing)\b/ },
  { status: "ongoing", weight: 1.4, before: /\b(?:ongoing|continu\w+|still|currently|amid|daily)\b/ },
  {
    status: "ongoing",
    weight: 1.6,
    before:
      /\b(?:step(?:ped|ping)? up|intensif\w+|increas(?:ed|ing)|on trial|opened a|began|begins?|begun|started|launched|numerous)\b/,
  },
  { status: "ongoing", weight: 1.3, before: /\b(?:on|the|his|her|their|'s|crimes) $/, trigger: /\btrial$/ },
  {
    status: "happened",
    weight: 0.9,
    before: /\b(?:already|had|did|were|was)\b/,
    unless: /\b(?:will|would|if|not|to be)\b/,
  },
  { status: "happened", weight: 0.5, before: /\b(?:who|which|that) (?:was |were )?$/ },
  { status: "happened", weight: 0.5, behind: /\b(?:last (?:week|month|year|[a-z]+day)|ago|earlier this)\b/ },
];
