/** Heads of role phrases: "chief executive", "foreign minister". Lower case, singular. Written by hand. */
const HEADS =
  "president vice-president president-elect minister chief-minister premier chancellor secretary secretary-general undersecretary ambassador envoy governor mayor senator congressman congresswoman assemblyman assemblywoman councilor councillor lawmaker legislator parliamentarian deputy mp mep king queen prince princess emir sultan pope patriarch bishop archbishop cardinal general colonel commander commandant captain major lieutenant admiral sergeant marshal chief head chairman chairwoman chair chairperson ceo cfo coo cto director director-general manager spokesman spokeswoman spokesperson leader judge justice prosecutor magistrate lawyer attorney counsel professor lecturer researcher scientist economist ecologist astronomer analyst strategist officer official representative candidate nominee coach player forward striker goalkeeper midfielder pitcher editor reporter journalist photojournalist correspondent columnist presenter anchor host founder co-founder cofounder owner chef engineer designer treasurer administrator commissioner inspector sheriff superintendent coordinator co-ordinator adviser advisor consultant aide delegate negotiator diplomat consul speaker whip dean rector principal executive agent guitarist singer drummer bassist vocalist frontman producer author physician curator librarian trustee fellow investigator detective warden ruler dictator taoiseach comptroller clerk historian archaeologist epidemiologist meteorologist seismologist astronaut commentator activist organizer organiser employee scholar critic expert";

export const ROLE_HEADS: ReadonlySet<string> = new Set(HEADS.split(" ").flatMap((head) => [head, `${head}s`]));

/** Lower-case words that qualify a role head: "deputy finance minister". Written by hand. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  "prime foreign chief vice deputy presidential defense defence senior executive special first opposition state general assistant interior home health police district acting security policy supreme nuclear federal national military media finance financial minority majority film regional associate committee presumptive accredited global press bank operating presiding high petty economic war crimes election intelligence overall spiritual religious managing interim environmental emergency relief peace editorial political university research evolutionary non-voting junior gubernatorial council city team transport civil aviation attorney lead elected running information trade justice education agriculture energy oil labor labour culture sports tourism science technology infrastructure immigration treasury solicitor commercial marketing sales communications public affairs business economics editor staff news sport weather rebel guerrilla militant party group parliamentary legislative provincial local county town village army navy air force commanding top ruling caretaker incumbent principal honorary founding head co medical scientific technical legal human rights space climate head crown exiled veteran independent republican democratic conservative liberal labour socialist communist cabinet government white congressional senate house".split(
    " ",
  ),
);

/** Titles of rank or courtesy between a role and a name: "commander, Lt. Gen. Anna Lind". Lower case, no full stop. */
export const RANKS: ReadonlySet<string> = new Set(
  "mr mrs ms dr sir dame lt gen col maj sgt capt cmdr adm brig spc cpl sen rep gov hon prof he general major colonel captain professor sheikh".split(
    " ",
  ),
);

/** Roles of states and their organs: without a named body they are held at the country. Written by hand. */
export const STATE_ROLE =
  /\b(?:president|vice[- ]president|president-elect|prime minister|premier|chancellor|minister|king|queen|emir|sultan|ambassador|(?:foreign|home|defen[cs]e) secretary|secretary of (?:state|defen[cs]e)|taoiseach|dictator|ruler|envoy|attorney general)\b/;

/** Roles that only one country has, with its plain name. */
export const COUNTRY_OF_ROLE: readonly (readonly [RegExp, string])[] = [
  [/\bsecretary of state\b|\bdefense secretary\b|\bsecretary of defense\b|\bassistant secretary\b/, "United States"],
  [/\bforeign secretary\b|\bhome secretary\b|\bchancellor of the exchequer\b|\bdefence secretary\b/, "United Kingdom"],
  [/\btaoiseach\b/, "Ireland"],
];

/** Heads of state and other roles that a demonym ties to the country: "the Norlandish ambassador". */
export const OFFICE =
  /\b(?:general|commander|official|spokes\w+|chief|leader|lawmaker|parliamentarian|legislator|negotiator|diplomat|senator|governor|justice|prosecutor|judge|representative|commissioner|mp)\b/;

/** Kinship words. Written by hand. */
export const KIN =
  /\b(?:half[- ])?(?:wife|husband|widow|widower|son|daughter|father|mother|brother|sister|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|son-in-law|daughter-in-law|father-in-law|mother-in-law|brother-in-law|sister-in-law|stepfather|stepmother|stepson|stepdaughter|fiancée?|boyfriend|girlfriend|spouse|parents?|children|child|sons|daughters|brothers|sisters|twin)\b/;
