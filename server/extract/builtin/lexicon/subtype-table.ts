/**
 * Which subtype a trigger evokes, per incident type. One line: TYPE subtype: triggers in any of their forms.
 * The frequent triggers follow the counts of trigger -> subtype in the annotated training articles (Wikinews, re3d, Voice of
 * America; texts CC BY 2.5, open licences, public domain); the rest was added by hand. The first line of a type is its fallback,
 * except OTHER, whose fallback is the trigger itself.
 */
export const SUBTYPE_TABLE = `
ATTACK other: attack, kill, assault, ambush, murder, rape, torture, beat, abuse, violence, atrocity, genocide, massacre, campaign
ATTACK bombing: bomb, bombing, blast, explosion, explode, detonate, car bomb, roadside bomb, suicide bombing, suicide attack, ram, blow up
ATTACK airstrike: airstrike, air strike, strike, drone strike, air raid, air attack, bombing campaign, bombing raid, air operation
ATTACK shooting: shooting, shoot, open fire, gunfire, gunshot wound, shot dead, mass shooting, fire
ATTACK stabbing: stabbing, stab, mass stabbing, knife attack
ATTACK raid: raid, storm, sack
ATTACK assassination: assassination, assassinate, assassination attempt, slay, assassination plot
ATTACK arson: arson, torch, set fire
ATTACK shelling: shelling, shell, bombardment, mortar fire, artillery fire
ATTACK missile: missile, rocket attack, rocket fire, missile attack, missile strike, rocket
ATTACK hijacking: hijack, hijacking
CLASH battle: fighting, fight, battle, combat, assault, counterattack
CLASH war: war, conflict, civil war
CLASH violence: violence
CLASH skirmish: clash, shootout, skirmish, gun battle, exchange of fire, firefight
UNREST protest: protest, demonstration, demonstrate, march, rally, gather, protester, sit-in, boycott
UNREST riot: riot, unrest, uprising, looting, clash, attack
UNREST strike: strike, walkout, hunger strike, strike action, industrial action
UNREST violence: violence
UNREST crackdown: crackdown
DETENTION arrest: arrest, detain, detention, custody, capture, jail, imprison, hold, house arrest, apprehend
DETENTION abduction: abduct, abduction, kidnap, kidnapping, hostage, seize, capture, hold hostage
DETENTION release: release, free, hand over, hand, freed
DETENTION handover: surrender, transfer, turn over
DISASTER other: disaster, spill, stampede, eruption, capsize, heat, cold
DISASTER crash: crash, accident, collision, collide, derail, come down
DISASTER fire: fire, wildfire, blaze, bushfire
DISASTER collapse: collapse, landslide, failure
DISASTER explosion: explosion, explode, blast, blow up
DISASTER flood: flood, flooding, submerge
DISASTER storm: storm, hurricane, typhoon, cyclone, blizzard, tornado, landfall, rain, heavy rain, wind
DISASTER earthquake: earthquake, quake, aftershock, tremor
DISASTER tsunami: tsunami
DISASTER disease: outbreak, disease, pandemic, epidemic, infection, infect, case, virus, bird flu, test positive, contract, cancer, diagnose, surpass
DISASTER drowning: drown, drowning
JUSTICE investigation: investigation, investigate, probe, inquiry, inquest, review, audit, criminal investigation, search
JUSTICE charge: charge, indict, indictment, accuse, count, arrest warrant, warrant
JUSTICE trial: trial, tribunal, plead guilty, plead, proceedings, prosecute, prosecution, hearing, appearance, court appearance, court-martial
JUSTICE verdict: verdict, ruling, rule, convict, conviction, acquit, decision, guilty, found guilty, uphold, judgment
JUSTICE pardon: pardon, clemency
JUSTICE sentence: sentence, prison, jail, imprison, prison term, commute, fine
JUSTICE lawsuit: lawsuit, sue, legal challenge, court case, legal action, legal proceedings, suit, challenge
JUSTICE appeal: appeal, overturn, stay
JUSTICE bankruptcy: bankruptcy, filed, file, administration
JUSTICE execution: execution, hang, hanging, execute
JUSTICE extradition: extradite, extradition
JUSTICE testimony: testify, testimony
DIPLOMACY talks: talks, meeting, meet, summit, negotiation, negotiate, discussion, discuss, dialogue, consultation, peace talks, conference, phone call, peace process, session
DIPLOMACY agreement: agreement, agree, deal, accord, pact, treaty, sign, settlement, peace deal, peace agreement, memorandum
DIPLOMACY ceasefire: ceasefire, cease-fire, truce, pause, armistice
DIPLOMACY sanction: sanction, ban, embargo, impose, freeze, restriction, designate
DIPLOMACY expulsion: expulsion, expel, deport, deportation
DIPLOMACY visit: visit, arrive, trip, travel, tour
DIPLOMACY recognition: recognition, recognize, recognise, establish, normalization
DIPLOMACY referral: refer, referral
DIPLOMACY resolution: resolution
DIPLOMACY summons: summon
DIPLOMACY refusal: refuse, refusal
DIPLOMACY withdrawal: withdraw, withdrawal, pull out, brexit
POLITICS declaration: declare, declaration, announce, announcement, state of emergency, unveil, decide, endorse
POLITICS election: election, elect, elections, poll, polls, caucus, primary, primary election, presidential election, by-election, federal election, candidacy, turnout, run, runoff, re-elect, ballot, win, defeat, contest, campaign, parliamentary election, midterm election
POLITICS vote: vote, referendum, motion, reject, resolution, approval, approve, adopt, pass
POLITICS law: law, bill, act, amendment, legislation, ban, introduce, propose, proposal, repeal, lockdown, curfew, veto, lift, limit, impose, sign
POLITICS resignation: resignation, resign, step down, quit, stand down, leave, drop out, retire, end
POLITICS appointment: appointment, appoint, become, name, chosen, choose, succeed, swear in, sworn in, inauguration, nominate, replace, select, promote, take office, nomination, designate
POLITICS impeachment: impeachment, impeach, impeachment inquiry, impeachment trial
POLITICS suspension: suspend, suspension, prorogue, prorogation
POLITICS dismissal: dismiss, dismissal, fire, sack
POLITICS ouster: oust, ouster, overthrow, topple
POLITICS coup: coup
POLITICS formation: form, formation
POLITICS withdrawal: withdraw, withdrawal
POLITICS shutdown: shutdown
POLITICS debate: debate
MILITARY operation: operation, sweep, crackdown, military operation
MILITARY deployment: deployment, deploy, send, dispatch, patrol, station, build, increase, support, return, rotate, presence
MILITARY withdrawal: withdrawal, withdraw, pullout, pull out, exit, leave, redeployment
MILITARY exercise: exercise, drill, manoeuvre, maneuver, war game
MILITARY seizure: seizure, seize, capture, recapture, retake, liberate, liberation, occupy, occupation, overrun, fall, take back, take control, take over, regain, clear
MILITARY offensive: offensive, advance
MILITARY invasion: invasion, invade
MILITARY incursion: incursion, cross, enter, intrusion
MILITARY siege: siege, besiege
MILITARY test: test, launch
DEATH natural: die, death, pass away, dead
DEATH suicide: suicide
DEATH unexplained: found dead, body
OTHER announcement: announce, announcement
OTHER seizure: seize, confiscate
OTHER visit: visit
OTHER games: olympics, games
OTHER proposal: propose, proposal
OTHER contraction: contract, shrink
OTHER leak: leak
OTHER relief: relief, relief effort
OTHER grounding: ground
OTHER bankruptcy: bankruptcy
OTHER failure: fail
OTHER festival: festival
OTHER publication: publish, publication, issue, report, circulate, findings published, press release, post
OTHER fall: fall, drop, plunge, tumble, dip, slip, sell-off
OTHER decline: decline, lose, decrease, shed, slide
OTHER rise: rise, gain, climb, soar, surge, jump, go up
OTHER increase: increase, raise, rebound
OTHER launch: launch, unveil, introduce, reveal, roll out
OTHER closure: close, closure, shut down, shut, close down
OTHER speech: speech, address, speak, keynote
OTHER interview: interview
OTHER award: award, win, receive, honour, honor, decorate, prize
OTHER conference: conference, press conference, news conference
OTHER founding: found, founding, co-found, establish, set up
OTHER flight: flee, fly, flight, maiden flight, test flight
OTHER delivery: deliver, delivery, supply
OTHER sale: sale, sell, sold, fetch
OTHER release: release, ship, available
OTHER aid: aid, assistance, donate, provide
OTHER ceremony: ceremony, dedicate, service
OTHER discovery: discover, discovery, find, identify, locate
OTHER suspension: suspend, suspension, halt
OTHER agreement: agreement, agree, deal, license, settle, sign
OTHER acquisition: acquire, acquisition, buy, takeover, take over
OTHER purchase: purchase
OTHER birth: born, birth
OTHER evacuation: evacuate, evacuation, airlift
OTHER construction: build, construct, construction, erect, complete
OTHER match: match, game, final, semifinal, play, beat
OTHER championship: championship, title
OTHER tournament: tournament
OTHER rescue: rescue
OTHER meeting: meet, meeting
OTHER order: order
OTHER disclosure: disclose, disclosure
OTHER funeral: funeral
OTHER burial: bury, burial
OTHER fraud: fraud, defraud, embezzle
OTHER test: test
OTHER loss: loss
OTHER profit: profit, earn
OTHER illness: illness, fall ill, hospitalise
OTHER reopening: reopen, re-open
OTHER warning: warn, warning, alert, advisory
OTHER celebration: celebrate, celebration
OTHER commemoration: commemorate, commemoration, mark
OTHER restriction: restrict, restriction, limit
OTHER reduction: reduce, reduction, cut
OTHER bailout: bailout, bail out
OTHER recovery: recover, recovery
OTHER cancellation: cancel, cancellation, scrub
OTHER presentation: present, presentation, display
OTHER surgery: surgery, operation, transplant
OTHER renaming: rename, renaming, change
OTHER layoff: layoff, lay off, job cut, axe
OTHER restructuring: restructure, restructuring
OTHER search: search
OTHER delay: delay, postpone
OTHER merger: merge, merger
OTHER departure: leave, departure, depart
OTHER treatment: treat, treatment
OTHER nomination: nominate, nomination
OTHER retirement: retire, retirement
OTHER broadcast: broadcast, air
OTHER anniversary: anniversary
OTHER replacement: replace, replacement
OTHER arrival: arrive, arrival
OTHER landing: land, landing
OTHER vaccination: vaccination, vaccinate
OTHER investment: invest, investment
OTHER destruction: destroy, destruction
OTHER escape: escape
OTHER disappearance: disappear, disappearance, vanish, missing
OTHER donation: donation
OTHER statement: statement
OTHER letter: letter, write
OTHER request: ask, request, seek
`;
