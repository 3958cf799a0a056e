/**
 * Function words of English that are no common words of other languages in Latin script: running English has about 40 in 100,
 * other languages below 5.
 */
const ENGLISH = `the of and that was for with his her from they were are has have had been said will not but which who this
  their its after would by be he it as at she we you than there when what about into could more also over`;

/** Common words of other languages in Latin script, by ISO 639-1 code; those that English has too are left out. Written by hand. */
const OTHERS: Readonly<Record<string, string>> = {
  cs: "se je že ve by jako si podle který která jsou byl byla řekl také při pro nebo",
  da: "og det som på er af til ikke har om et han fra sagde efter også blev ved mod den",
  de: "der das und ist nicht ein eine einen dem den des im zu mit sich auf für von dass am sagte bei nach wurde auch aus sei",
  es: "el los las una que del por con para se su al como más pero fue en lo ha han sus dijo era este",
  fi: "ja ei että se oli ovat hän mutta kun myös joka sanoi mukaan ole oli tai",
  fr: "le les des une est et dans que qui pour pas sur au aux du par il elle avec ce cette ont été sont était mais",
  hr: "je se na su da koji koja za od kako bi nije što iz ali kao",
  hu: "az és hogy nem egy volt meg ezt csak már mint azt mondta szerint után",
  id: "yang dan di itu dengan untuk dari tidak dalam pada ini akan bahwa oleh ke mengatakan telah",
  it: "il che di è una per non con del della sono ha nel alla dei delle gli si da più anche detto",
  la: "et est non ad cum quod ut ex sunt esse qui rem dixit",
  nl: "de het een van dat te zijn met voor niet aan er door maar ook naar werd heeft bij uit zei wordt",
  no: "og det som på er av til ikke har om et han fra sa etter også ble ved mot den",
  pl: "na że nie się jest przez od jak dla po za oraz został powiedział jego który",
  pt: "os que em um uma não com por foi ao dos das na está disse mais pelo pela são",
  ro: "și în că este pe cu din nu care pentru au fost fi la a-a după",
  so: "iyo oo ku ka ayaa waa uu loo kale sheegay ee",
  sq: "dhe të në për me nga një është që si u se ka",
  sv: "och att det som på är av till inte har om ett han från sade efter också vid mot den",
  sw: "na ya wa kwa ni za katika kuwa alisema kwamba huo hiyo wake",
  tl: "ang ng sa na mga ay si ni nang kay ito noong sinabi",
  tr: "ve bir bu için ile olarak çok daha olan gibi kadar söyledi olduğunu dedi ise",
  vi: "và của là có được cho trong không các rằng hôm thứ những một với đã này khi",
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Function words by ISO 639-1 code, "en" first. */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["en", words(ENGLISH)],
  ...Object.entries(OTHERS).map(([code, list]) => [code, words(list)] as const),
]);

/** Function words that names are made with: "van der Berg", "de la Cruz". Written by hand. */
export const NAME_PARTICLES: ReadonlySet<string> = words(
  "de la los las el al del da dos das di van der den von zu zur il le",
);
