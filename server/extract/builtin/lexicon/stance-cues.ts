import type { Stance } from "../../../domain/model.ts";

/** Cue words that name a stance, and words of a content that hint at one, with how much they weigh (log odds). Written by hand. */
export interface StanceHint {
  stance: Stance;
  pattern: RegExp;
  weight: number;
}

/** Matched against the cue's words in lower case. */
export const CUE_HINTS: readonly StanceHint[] = [
  {
    stance: "denies",
    pattern: /\b(?:den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing)?|refut\w+|dismiss(?:es|ed|ing)?|disput\w+|rebut\w*)\b/,
    weight: 3,
  },
  {
    stance: "warns",
    pattern: /\b(?:warn\w*|caution(?:s|ed|ing)?|fears?|feared|worr(?:y|ies|ied)|concerns?|concerned)\b/,
    weight: 3,
  },
  {
    stance: "promises",
    pattern:
      /\b(?:promis\w+|vow(?:s|ed|ing)?|pledg\w+|commit(?:s|ted|ment)?|offer(?:s|ed|ing)?|guarantee\w*|agree[ds]?)\b/,
    weight: 2,
  },
  {
    stance: "demands",
    pattern:
      /\b(?:urg(?:e|es|ed|ing)|demand\w*|call(?:s|ed|ing)? (?:for|on|upon)|order(?:s|ed|ing)?|insist\w*|want(?:s|ed)?|requir\w+|recommend\w*|instruct\w*|petition\w*)\b/,
    weight: 2,
  },
  {
    stance: "praises",
    pattern: /\b(?:prais\w+|welcom\w+|thank\w*|congratulat\w+|hail(?:s|ed)?|applaud\w*|commend\w*|endors\w+|lauded)\b/,
    weight: 3,
  },
  {
    stance: "condemns",
    pattern:
      /\b(?:condemn\w*|criticis\w+|criticiz\w+|denounc\w+|slam(?:s|med)?|deplor\w+|oppos(?:e|es|ed)|outraged?|protest(?:s|ed))\b/,
    weight: 3,
  },
  { stance: "accuses", pattern: /\b(?:accus\w+|blam\w+)\b/, weight: 3 },
  { stance: "alleges", pattern: /\b(?:alleg\w+|suspect\w*|purported\w*)\b/, weight: 2 },
  { stance: "predicts", pattern: /\b(?:predict\w*|forecast\w*|expect\w*|anticipat\w+|project(?:s|ed))\b/, weight: 2 },
  { stance: "asks", pattern: /\b(?:ask(?:s|ed|ing)?|question(?:s|ed|ing)?|wonder\w*)\b/, weight: 1 },
  { stance: "estimates", pattern: /\b(?:estimat\w+|reckon\w*)\b/, weight: 3 },
];

/** Matched against the content's words in lower case. */
export const CONTENT_HINTS: readonly StanceHint[] = [
  {
    stance: "predicts",
    pattern: /\b(?:might|may|could|would|likely|unlikely|will be|expects?|expected|forecast|anticipated|possibly)\b/,
    weight: 0.8,
  },
  {
    stance: "demands",
    pattern: /\b(?:should|must|needs? to|ought to|have to|has to|deserves?|calls? (?:for|on)|let us)\b/,
    weight: 0.9,
  },
  {
    stance: "promises",
    pattern:
      /\b(?:(?:we|i) (?:will|shall|are going to|'ll)|'ll|(?:is|are) (?:planning|ready|committed|determined)|plans? to|planned to|intends? to|would (?:continue|not)|will (?:continue|not|hold|appoint))\b/,
    weight: 0.8,
  },
  {
    stance: "denies",
    pattern:
      /\b(?:no evidence|not true|untrue|nothing to do with|no intention|never|baseless|groundless|unfounded|false|no (?:plans?|communication|knowledge|link)|not responsible|innocent|did not|has not|was not)\b/,
    weight: 0.8,
  },
  {
    stance: "condemns",
    pattern:
      /\b(?:horrific|outrage\w*|appalling|shame\w*|unacceptable|null and void|barbaric|deplorable|disgrace\w*|cowardly|heinous|unnecessary|senseless|undemocratic|violence|brutal|vile|illegitimate|unconstitutional|terrible|condemn\w*)\b/,
    weight: 0.9,
  },
  {
    stance: "praises",
    pattern:
      /\b(?:welcome\w*|thanks?|grateful|congratulat\w+|proud|great|excellent|honou?r\w*|delighted|pleased|legend|beautiful|wonderful|brilliant|success\w*|heroes|courage\w*)\b/,
    weight: 0.6,
  },
  {
    stance: "warns",
    pattern: /\b(?:danger\w*|risks?|threat\w*|warn\w*|or else|otherwise|serious|worse|crisis|catastroph\w+)\b/,
    weight: 0.7,
  },
  { stance: "alleges", pattern: /\b(?:appears? to|evidence that|apparently|alleged\w*|suspected)\b/, weight: 0.6 },
  {
    stance: "accuses",
    pattern:
      /\b(?:breaking the law|illegal\w*|refus\w+|corrupt\w*|trying to|lied|lying|blame\w*|responsible for|violat\w+|guilty|aimed at|abus\w+|deliberate\w*|fail(?:s|ed|ing) to)\b/,
    weight: 0.7,
  },
  { stance: "estimates", pattern: /\b(?:estimated?|estimates|approximately|roughly|exceed|average)\b/, weight: 1.2 },
  { stance: "asks", pattern: /\?/, weight: 1.5 },
];
