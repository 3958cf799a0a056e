import { placeKey } from "../gazetteer/place-key.ts";

/**
 * Areas that news names and that the gazetteer lacks or has another place for, with the ISO code of the country that holds them or
 * "-" where several do. Written by hand from general knowledge; areas that two states claim have no country here.
 */
const TABLE = `
- | Africa, Asia, Europe, North America, South America, Latin America, Central America, Oceania, Antarctica, the Americas, Arctic
- | Middle East, Near East, Far East, Southeast Asia, East Asia, South Asia, Central Asia, Eurasia, West Africa, East Africa
- | North Africa, Central Africa, Southern Africa, Sub-Saharan Africa, Horn of Africa, Sahel, Maghreb, Sahara, Western Europe
- | Eastern Europe, Central Europe, Northern Europe, Southern Europe, Scandinavia, Balkans, Baltics, Caucasus, North Caucasus
- | South Caucasus, Levant, Mesopotamia, Arabia, Arabian Peninsula, Persian Gulf, Caribbean, West Indies, Pacific, Atlantic
- | Mediterranean, Eastern Mediterranean, East Mediterranean, Antarctic, Asia-Pacific, Indo-Pacific, Polynesia, Micronesia, Melanesia
- | Kurdistan, Kashmir, Western Sahara, Nagorno-Karabakh, Golan Heights, Transcaucasia, Lapland, Patagonia, Amazon
- | Korean Peninsula, Iberian Peninsula, Crimean Peninsula, Great Lakes, Alps, Himalayas, Andes, Pyrenees, Rocky Mountains
SD | Darfur, North Darfur, South Darfur, West Darfur
NG | Niger Delta
SY | Ghouta, Eastern Ghouta, East Ghouta, Rojava
IQ | Iraqi Kurdistan, Kurdistan Region
UA | Donbas, Donbass
RU | Siberia, Urals
EG | Sinai, Sinai Peninsula
PS | Palestinian territories, occupied territories
US | Midwest, New England, West Coast, East Coast, Deep South
CA | Newfoundland, Labrador, Atlantic Canada
GB | Midlands, West Midlands, East Anglia, Highlands
DE | Ruhr
ET | Ogaden
PK | Waziristan, North Waziristan, South Waziristan, Swat Valley
MD | Transnistria, Trans-Dniester
GE | South Ossetia
RU | North Ossetia
`;

const byKey = new Map(
  TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [country = "-", names = ""] = line.split(" | ");
      return names.split(", ").map((name) => [placeKey(name), country === "-" ? null : country] as const);
    }),
);

/** The ISO code of the country that holds a well-known area, null for one of several countries; undefined for any other name. */
export function areaCountry(name: string): string | null | undefined {
  return byKey.get(placeKey(name));
}
