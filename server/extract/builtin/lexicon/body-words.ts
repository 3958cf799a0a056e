const KINDS =
  "company|companies|firm|firms|group|manufacturer|manufacturers|maker|makers|automaker|automakers|airline|airlines|newspaper|broadcaster|magazine|agency|bank|carmaker|carmakers|giant|retailer|network|airframer|channel|operator|producer|conglomerate|corporation|publisher|website|brewery|club|charity|union|university";

/** Words between a place or demonym and the body that is at home there: "German car maker X". Written by hand. */
export const FIRM = new RegExp(`^(?:[\\p{Ll}-]+ ){0,3}(?:${KINDS})(?: \\()?$`, "u");

/** One such word: the kind of body, or what qualifies it. */
export const FIRM_WORD = new RegExp(
  `^(?:${KINDS}|automobile|car|auto|private|state|oil|energy|gas|news|television|tv|radio|low|cost|space|aid|media|investment|equity|insurance|tech|technology|steel|mining|drug|pharmaceutical|software|internet|daily|weekly|satellite|national|flag|carrier|aircraft|defense|defence|manufacturing)$`,
);

/** Words for a part of a body, as the source of a pattern. */
export const UNIT = "(?:unit|subsidiary|division|branch|part|arm|wing|agency|brand|affiliate|department)";

/** Bodies that sit at one place: for these "X in Y" says where they are based. Written by hand. */
export const INSTITUTION =
  /\b(?:university|college|school|institute|hospital|clinic|court|museum|church|cathedral|mosque|centre|center|academy|laborator(?:y|ies)|observatory|library|theatre|theater|diocese|archdiocese|foundation|council|department|police|bureau|association|society|company|club|zoo|company)\b/i;
