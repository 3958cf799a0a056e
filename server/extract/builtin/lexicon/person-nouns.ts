import { ROLE_HEADS } from "./role-nouns.ts";

/** Nouns for one person that no office gives. Lower case, singular. Written by hand. */
const NOUNS: ReadonlySet<string> = new Set(
  "person man woman boy girl child baby infant toddler teen teenager youth adult civilian soldier marine sailor airman trooper peacekeeper policeman policewoman cop guard bodyguard gunman militant insurgent rebel guerrilla fighter terrorist extremist jihadist bomber attacker assailant shooter sniper hijacker kidnapper robber thief burglar criminal gangster suspect prisoner inmate detainee captive hostage victim survivor passenger pilot co-pilot driver motorist cyclist motorcyclist biker pedestrian bystander passer-by passerby resident villager farmer miner worker employee labourer laborer firefighter fireman paramedic medic doctor nurse surgeon patient teacher pupil student schoolboy schoolgirl priest nun monk cleric imam rabbi pastor preacher missionary reporter cameraman photographer blogger translator interpreter contractor aid-worker volunteer protester protestor demonstrator activist dissident migrant refugee asylum-seeker tourist visitor traveller traveler climber hiker skier swimmer diver fisherman hunter shepherd merchant trader shopkeeper businessman businesswoman banker politician opponent supporter follower member relative father mother parent son daughter brother sister husband wife widow uncle aunt nephew niece cousin grandfather grandmother bride groom neighbour neighbor friend colleague associate accomplice lieutenant deputy aide singer actor actress musician rapper footballer athlete boxer wrestler citizen national native settler immigrant stranger servicemember serviceman servicewoman commando recruit cadet conscript officer lawyer agent spy informant collaborator defendant fugitive mastermind drug-lord warlord chieftain elder sheikh tycoon celebrity star model veteran pensioner italian american israeli palestinian iraqi iranian syrian afghan pakistani indian russian german canadian australian briton frenchman dutchman spaniard turk korean".split(
    " ",
  ),
);

/** Whether a noun stands for one person: "soldier", "gunman", "governor"; not "soldiers", not "bomb". */
export function isOnePerson(noun: string): boolean {
  return (
    NOUNS.has(noun) || (ROLE_HEADS.has(noun) && !/[^s]s$/.test(noun)) || /.(?:man|woman|boy|girl|year-old)$/.test(noun)
  );
}

/** Whether a noun stands for two people. */
export function twoPeople(noun: string): boolean {
  return noun === "couple" || noun === "pair" || noun === "duo";
}
