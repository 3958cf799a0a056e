/** Titles before a person's name, lower case without full stop. Written by hand. */
export const HONORIFICS = new Set(
  "mr mrs ms miss dr prof professor sir dame lord lady president senator sen rep gov governor gen general col colonel capt captain lt lieutenant sgt sergeant maj major pope king queen prince princess sheikh imam ayatollah rev reverend judge justice minister chancellor secretary ambassador mayor sheriff detective officer mullah".split(
    " ",
  ),
);

/** Parts after a surname, lower case without full stop. */
export const NAME_SUFFIXES = new Set("jr sr ii iii iv".split(" "));

/** Words that only say that a name is a company's. Written by hand. */
export const COMPANY_SUFFIXES = new Set(
  "inc incorporated corp corporation co company companies ltd limited llc plc ag sa spa nv gmbh group holding holdings motor motors computer airlines airways international industries technologies partners enterprises &".split(
    " ",
  ),
);

/** Words for a part or organ of a larger body: "UN Security Council" is not the UN. Written by hand. */
export const BODY_WORDS = new Set(
  "organization organisation council committee ministry court army force forces commission agency department board division institute office bureau command police government administration senate house parliament assembly congress party union federation association fund bank programme program unit corps guard navy brigade brigades battalion regiment squadron wing team league university college school hospital centre center news radio television tv network court authority service services secretariat mission branch chapter foundation campaign".split(
    " ",
  ),
);
