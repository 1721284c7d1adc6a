// Takes the first sentences of an English wire report; gives whose announcement they retell.

/** What wires call a body, and its own name. */
const BODIES: readonly (readonly [wire: RegExp, body: string])[] = [
  [/Joint Staff Office/u, "Joint Staff Office"],
  [/Joint Staff/u, "Joint Staff"],
  [/[Dd]efen[cs]e [Mm]inistry|Ministry of Defen[cs]e/u, "Ministry of Defense"],
  [/[Ff]oreign [Mm]inistry|Ministry of Foreign Affairs/u, "Ministry of Foreign Affairs"],
  [/Maritime Self-Defen[cs]e Force/u, "Maritime Self-Defense Force"],
  [/Ground Self-Defen[cs]e Force/u, "Ground Self-Defense Force"],
  [/Air Self-Defen[cs]e Force/u, "Air Self-Defense Force"],
  [/Coast Guard/u, "Japan Coast Guard"],
];
const BODY =
  "(?:Joint Staff(?: Office)?|[Dd]efen[cs]e [Mm]inistry|[Ff]oreign [Mm]inistry|Ministry of (?:Defen[cs]e|Foreign Affairs)|(?:Maritime|Ground|Air) Self-Defen[cs]e Force|Coast Guard)";
/** Of another country: South Korea's defense ministry said. */
const OURS = "(?<!(?:Korea|Korean|China|Chinese|Russia|Russian|U\\.S\\.|American|Taiwan)(?:['’]s)? )";
const SAYS =
  "(?: \\([A-Z]{2,6}\\))?,?(?: has| have| also| officials?| spokes\\w+)? (?:said|says|announced|issued|reported|released|confirmed|revealed|disclosed)\\b";
const SAID = new RegExp(`${OURS}${BODY}(?=${SAYS})|(?<=[Aa]ccording to [^.,]{0,24})${OURS}${BODY}`, "gu");

/** Of the bodies that are said to have said it the Joint Staff, whose sightings are, or else the first. */
export function issuerOfWire(beginning: string): string | undefined {
  const named = [...beginning.matchAll(SAID)].map(([words]) => words);
  const words = named.find((name) => name.startsWith("Joint Staff")) ?? named[0];
  return words === undefined ? undefined : BODIES.find(([wire]) => wire.test(words))?.[1];
}
