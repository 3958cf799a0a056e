/** Nouns for people who speak for the body or country named beside them. Written by hand. */
export const OFFICIAL =
  /\b(?:officials?|spokes(?:man|woman|person|people|men|women|persons)|government|authorit(?:y|ies)|administration|ministers?|ministry|ministries|department|police|military|army|forces|leaders?|leadership|president|prime|diplomats?|lawmakers?|commanders?|representatives?|delegat(?:e|es|ion)|envoys?|embassy|court|courts|judges?|prosecutors?|statement|statements|release|state|television|radio|agency|agencies|intelligence|security|parliament|congress|council|secretary|chief|mayor|governor|senators?|foreign|defense|defence|lawyers?|attorneys?|troops|staff|organi[sz]ers|coalition|alliance)\b/i;

/** Common nouns that stand for an organisation named before; the value says how its name must look, "" for any. Written by hand. */
export const BODY_NOUNS: ReadonlyMap<string, RegExp> = new Map<string, RegExp>([
  ["ministry", /ministry/i],
  ["department", /department|ministry/i],
  ["court", /court|tribunal/i],
  ["council", /council/i],
  ["agency", /agency|organi[sz]ation|administration|bureau|^\p{Lu}{2,6}$/u],
  ["bank", /bank|reserve/i],
  ["party", /party|front|movement|congress|league/i],
  ["university", /university|college|institute/i],
  ["newspaper", /times|post|news|journal|daily|guardian|telegraph|herald|tribune|newspaper|press/i],
  ["paper", /times|post|news|journal|daily|guardian|telegraph|herald|tribune|newspaper/i],
  ["broadcaster", /tv|television|radio|news|broadcast|channel/i],
  ["network", /tv|television|radio|news|broadcast|network|channel/i],
  ["committee", /committee|commission/i],
  ["commission", /commission|committee/i],
  ["senate", /senate/i],
  ["parliament", /parliament|assembly/i],
  ["coalition", /coalition|alliance/i],
  ["company", /./],
  ["firm", /./],
  ["manufacturer", /./],
  ["airline", /air|jet|airways|airlines/i],
  ["group", /./],
  ["organization", /./],
  ["organisation", /./],
  ["union", /union|federation/i],
  ["club", /./],
  ["team", /./],
  ["foundation", /foundation/i],
  ["embassy", /embassy/i],
  ["hospital", /hospital|clinic/i],
  ["association", /association/i],
  ["federation", /federation/i],
  ["tribunal", /tribunal|court/i],
  ["alliance", /alliance|treaty organi[sz]ation|^NATO$/i],
  ["military", /military|army|forces/i],
  ["army", /army|military/i],
  ["police", /police|constabulary/i],
  ["administration", /administration/i],
  ["movement", /movement|front/i],
  ["militia", /militia|forces/i],
  ["authority", /authority/i],
  ["office", /office/i],
  ["chain", /./],
  ["church", /church|diocese/i],
  ["channel", /tv|television|news|channel/i],
  ["magazine", /./],
  ["observatory", /observatory/i],
  ["charity", /./],
  ["institute", /institute/i],
]);

/** Words of a person's role that can later stand for the person: "the minister". Written by hand. */
export const ROLE_NOUNS = new Set(
  "president minister premier chancellor secretary ambassador governor mayor senator congressman congresswoman king queen prince princess pope general colonel commander captain chief chairman chairwoman chair ceo director spokesman spokeswoman spokesperson leader judge justice prosecutor lawyer attorney professor doctor author analyst expert officer representative candidate deputy envoy executive coach manager player actor actress singer cleric bishop archbishop sheriff speaker vice-president lawmaker official".split(
    " ",
  ),
);

/** Nouns for documents that speak for whoever issued them: "the statement says". Written by hand. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  "statement release message letter announcement communique communiqué declaration advisory filing decree report document notice ruling memo resolution tweet post email e-mail article editorial website broadcast tape recording poll survey".split(
    " ",
  ),
);
