// Takes people named in a text and its rubies; gives the people with the readings that ruby gives their whole names.

import type { NameMention } from "../../japanese/names.ts";
import type { RubyReading } from "../../terms/document.ts";
import { findOverlapping } from "../found/overlapping.ts";

/** A name that has a reading in brackets keeps it. */
export function addRubyReadings(
  mentions: readonly NameMention[],
  rubies: readonly RubyReading[],
): readonly NameMention[] {
  if (rubies.length === 0) return mentions;
  const ordered = rubies.toSorted((a, b) => a.span[0] - b.span[0]);
  return mentions.map((mention) => {
    if (mention.reading !== undefined || mention.kind !== "full") return mention;
    const own = findOverlapping(ordered, mention.nameSpan);
    return coversName(mention, own) ? { ...mention, ...readingOf(mention, own) } : mention;
  });
}

/** Side by side, with at most a blank between, from the name's first character to its last. */
function coversName({ nameSpan }: NameMention, rubies: readonly RubyReading[]): boolean {
  const [first] = rubies;
  const last = rubies.at(-1);
  if (first?.span[0] !== nameSpan[0] || last?.span[1] !== nameSpan[1]) return false;
  return rubies.every(({ span }, index) => index === 0 || span[0] - (rubies[index - 1]?.span[1] ?? 0) <= 1);
}

/** Two rubies are surname and given name; of more, one to a character, only a known surname tells where it ends. */
function readingOf(
  { nameSpan, name, surname }: NameMention,
  rubies: readonly RubyReading[],
): Pick<NameMention, "reading" | "surname" | "given"> {
  const readings = rubies.map(({ reading }) => reading.trim());
  const [first] = rubies;
  const [family, given] = readings;
  if (readings.length === 2 && first !== undefined) {
    const length = first.span[1] - nameSpan[0];
    return {
      reading: `${family}・${given}`,
      surname: name.slice(0, length),
      given: name.slice(length),
    };
  }
  if (surname === undefined) return { reading: readings.join("") };
  const end = nameSpan[0] + surname.length;
  const parts = [rubies.filter(({ span }) => span[1] <= end), rubies.filter(({ span }) => span[1] > end)];
  const written = parts.map((part) => part.map(({ reading }) => reading.trim()).join(""));
  // One ruby over the whole name does not tell where the surname's reading ends.
  return { reading: written.filter((part) => part !== "").join("・") };
}
