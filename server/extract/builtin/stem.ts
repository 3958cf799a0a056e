/** Irregular past forms of verbs of happening and their plain form. Written by hand. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  "fell fall,fallen fall,rose rise,risen rise,won win,met meet,shot shoot,struck strike,held hold,left leave,lost lose,began begin,begun begin,broke break,broken break,took take,taken take,gave give,given give,went go,gone go,came come,ran run,fought fight,bought buy,sold sell,built build,sent send,spent spend,spoke speak,spoken speak,said say,told tell,made make,found find,fled flee,hid hide,hit hit,cut cut,died die,dying die,dead die,death die,deaths die,blew blow,blown blow,threw throw,thrown throw,stole steal,stolen steal,sank sink,sunk sink,swore swear,sworn swear,led lead,withdrew withdraw,withdrawn withdraw,flew fly,flown fly,drove drive,grew grow,shrank shrink,chose choose,chosen choose,wrote write,written write,tore tear,beat beat,beaten beat,became become,women woman,men man,elections elect,election elect,elected elect,elect elect,sued sue,agreed agree,upheld uphold,suing sue,named name,naming name,used use,using use,tried try,trying try,fired fire,firing fire,hired hire,ended end,cited cite,ruled rule,ruling rule,added add,aided aid,aired air,sworn swear"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

/**
 * A word cut to what its forms share: "attacked", "attacks" -> "attack". Made for comparing triggers, not for display; close in
 * spirit to Porter's stemmer (1980), much shorter.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  const singular = (IRREGULAR.get(lower) ?? lower)
    .replace(/(?<=\w{2})(?:ies|ied)$/, "y")
    .replace(/(?<=ss|sh|ch|x|z)es$/, "")
    .replace(/(?<=\w{2}[^sui])s$/, "");
  const bare = singular.replace(/(?<=\w{3})(?:ing|ed)$/, "");
  return bare.replace(/(?<=\w{2})([bdgmnprt])\1$/, "$1").replace(/(?<=\w{3})e$/, "");
}
