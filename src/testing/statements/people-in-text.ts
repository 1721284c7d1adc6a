// People in text: takes a minister and writes a full or short mention in one of the forms of statements.

import { markWhole, type Passage } from "./passages/passage.ts";
import { beginsInKatakana } from "./words/countries.ts";
import type { Minister } from "./words/people.ts";
import type { Random } from "./passages/random.ts";

/** The fact covers name, reading and office, as the reader may mark any part that holds the name. */
function mark(minister: Minister, text: string, mention: "full" | "short", withReading: boolean): Passage {
  const { name, short, reading, office, countries } = minister;
  return markWhole(text, (span) => ({
    type: "person",
    span,
    name,
    short,
    mention,
    ...(mention === "full" ? { office, countries } : {}),
    ...(withReading && reading !== undefined ? { reading } : {}),
  }));
}

function brackets(random: Random, reading: string): string {
  return random.pick([`(${reading})`, `(${reading})`, `（${reading}）`, `(${reading.replace("・", " ")})`]);
}

/** 葛城 蓮(かつらぎ・れん)防衛大臣: how a desk's lead introduces the home minister. */
export function introduceWithReading(random: Random, minister: Minister): Passage {
  const spaced = minister.formalCountry === "日本国" && random.chance(0.6);
  const written = spaced ? `${minister.surname} ${minister.given}` : minister.name;
  const reading = minister.reading === undefined ? "" : brackets(random, minister.reading);
  const country = minister.formalCountry === "日本国" ? "" : minister.formalCountry;
  if (reading === "" && beginsInKatakana(country)) {
    return mark(minister, `${written}${random.pick(["・", " "])}${country}${minister.office}`, "full", false);
  }
  return mark(minister, `${written}${reading}${country}${minister.office}`, "full", reading !== "");
}

/** The forms of an opening sentence: with or without reading, the country before the office or before a dot. */
export function introduceFormally(random: Random, minister: Minister): Passage {
  const { name, reading, formalCountry, office } = minister;
  if (formalCountry === "日本国") {
    // 正元防衛大臣 alone may as well be a former minister: nobody could tell.
    const country = random.chance(0.6) || name.endsWith("元") ? "日本国" : "";
    return mark(minister, `${name}${country}${office}`, "full", false);
  }
  if (reading !== undefined) return introduceWithReading(random, minister);
  const text = random.pick([
    `${name}・${formalCountry}${office}`,
    ...(beginsInKatakana(formalCountry) ? [] : [`${name}${formalCountry}${office}`]),
    `${name}・${formalCountry}${office}`,
    `${name} ${formalCountry}${office}`,
    `${formalCountry}の${name}${office}`,
  ]);
  return mark(minister, text, "full", false);
}

/** 葛城大臣, モレッティ国防相. */
export function mentionShortly(minister: Minister, office = minister.shortOffice): Passage {
  return mark(minister, `${minister.short}${office}`, "short", false);
}
