/** Common given names of women and of men in international news, lower case. Written by hand; a name used for both is left out. */
const WOMEN =
  "aisha alice alison amanda amy ana andrea angela anna anne annie angelina barbara beatrice bella benazir betty brenda carol caroline catherine charlotte christina christine cindy claire claudia condoleezza cristina cynthia dana deborah debra denise diana diane dilma donna dorothy elena elizabeth ella ellen emily emma erin eva fatima federica fiona florence gina gloria grace greta hannah heather helen hillary ingrid irene isabel jacinda jane janet jasmine jean jenna jennifer jessica jill joan joanna josephine joyce judith judy julia julie karen kate katherine kathleen katie kelly kim kristen laura leila lena linda lisa liz louise lucy madeleine margaret maria marie marina martha mary maya megan melania melissa mercedes michelle monica nadia nancy naomi natalia natalie nicola nicole nina olga olivia pamela patricia paula priti rachel rebecca rita rosa rosemary ruth samantha sandra sara sarah sharon sheila sofia sonia sophie stephanie susan suzanne svetlana sylvia tamara tanya tatiana teresa theresa tina tulsi ursula valerie vanessa vera veronica victoria virginia wendy yasmin yulia zeinab";
const MEN =
  "aaron abdul abdullah abu adam adrian ahmad ahmed alan albert alberto alejandro alex alexander alexei alfred ali allen amir andre andrei andrew andy angus anthony antonio ariel arnold arthur ban barack bashar ben benjamin bernard bernie bill bob boris brad brian bruce carl carlos charles chris christian christopher craig daniel dave david dennis dick dmitry dominic donald doug douglas ed edward emmanuel eric ernest evo fidel felipe francis francisco francois frank fred gary gavin geoff george gerald gerhard giovanni gordon greg gregory guy hamid hans harold harry hassan henry herman hosni howard hugh hugo hussein ian ibrahim igor ivan jack jacques jake james jason javier jeff jeffrey jens jeremy jerry jim jimmy joe john jon jonathan jorge jose joseph josh juan justin karl keith ken kenneth kevin khaled kofi larry lars laurent lee leo leon lewis luis luke mahmoud marco mario mark martin matthew max michael michel miguel mike mikhail mohamed mohammad mohammed muhammad narendra nathan neil nelson nicholas nick nicolas nigel nikolai nouri oleg oliver omar oscar osama otto patrick paul pedro peter phil philip pierre rafael ralph randy raul ray recep richard rick robert roberto rodrigo roger ron ronald roy russell saad sadam saddam salman sam samuel scott sean sergei sergey sergio shinzo silvio simon stephen steve steven stuart ted terry thomas tim timothy tobias todd tom tony vaclav vladimir viktor vincent walter wayne william xavier yasser yitzhak yuri";

const women = new Set(WOMEN.split(" "));
const men = new Set(MEN.split(" "));

export type Gender = "female" | "male";

/** The gender that a given name suggests; null when it suggests none. */
export function genderOfGivenName(name: string): Gender | null {
  const key = name.toLowerCase();
  return women.has(key) ? "female" : men.has(key) ? "male" : null;
}
