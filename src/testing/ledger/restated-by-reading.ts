// Restated by reading: a pair of statements as texts in, what the program makes of them from end to end laid beside what stands in them, out.

import { type StatedClause, compareStatements } from "../../ledger/restated/compare-statements.ts";
import { wordsBefore } from "../../ledger/restated/words-before.ts";
import { partiesKey } from "../../ledger/undertakings/facets-of-undertaking.ts";
import { readUndertakings } from "../../ledger/undertakings/read-undertakings.ts";
import { readAnnouncement } from "../../extract/read-announcement.ts";
import { announcementId } from "../../terms/ids.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";
import type { Span } from "../../terms/span.ts";
import type { RestatedPair } from "./restated-pairs.ts";

export type ReadPair = {
  /** Links, dropped and new ones that stand in the texts, and how many of them came out as they are. */
  readonly asked: number;
  readonly right: number;
  /** Of those that are links. */
  readonly links: number;
  readonly linksRight: number;
  /** Links that came out and are none. */
  readonly wrong: number;
  readonly misses: readonly string[];
};

function read(side: "earlier" | "later", pair: RestatedPair): readonly Undertaking[] {
  const { text, title, issuer, announcedAt } = pair[side];
  const reading = readAnnouncement({ text, title, issuer, receivedAt: `${announcedAt}T09:00:00.000Z` });
  const { language, kind } = reading;
  const id = announcementId(side === "earlier" ? 1 : 2);
  return readUndertakings({
    announcement: { id, day: announcedAt, issuer, title, language, kind },
    reading,
    topics: [],
  });
}

/** More than half of the shorter one lies in the other. */
function isSame(span: Span, other: Span): boolean {
  const shared = Math.min(span[1], other[1]) - Math.max(span[0], other[0]);
  return shared * 2 > Math.min(span[1] - span[0], other[1] - other[0]);
}

function clausesOf(records: readonly Undertaking[], text: string): readonly StatedClause[] {
  return records.map(({ id, sentence, span, language, value }) => ({
    id,
    sentence,
    language,
    before: wordsBefore(text, span[0]),
    speaksAlone: value.parties.length < 2,
  }));
}

/** As the ledger does it: statements are compared where the same parties speak. */
function compareVoices(earlier: readonly Undertaking[], later: readonly Undertaking[], pair: RestatedPair) {
  const voice = ({ value }: Undertaking): string => partiesKey(value.parties);
  const voices = [...new Set(later.filter(({ value }) => value.parties.length > 0).map(voice))];
  return voices.flatMap((one) => {
    const own = (records: readonly Undertaking[]) => records.filter((record) => voice(record) === one);
    return compareStatements(
      clausesOf(own(earlier), pair.earlier.text),
      clausesOf(own(later), pair.later.text),
    ).links;
  });
}

export function comparePair(pair: RestatedPair): ReadPair {
  const [earlier, later] = [read("earlier", pair), read("later", pair)];
  const links = compareVoices(earlier, later, pair);
  const find = (side: "earlier" | "later", sentence: string | null): Undertaking | undefined => {
    if (sentence === null) return undefined;
    const start = pair[side].text.indexOf(sentence);
    const stretch: Span = [start, start + sentence.length];
    return (side === "earlier" ? earlier : later).find(({ span }) => isSame(span, stretch));
  };
  const tally = { asked: 0, right: 0, links: 0, linksRight: 0 };
  const misses: string[] = [];
  const known = new Set<string>();
  for (const gold of pair.links) {
    const [before, after] = [find("earlier", gold.earlier), find("later", gold.later)];
    const isLink = gold.earlier !== null && gold.later !== null;
    const linked = links.find(({ earlier: one, later: other }) => one === before?.id && other === after?.id);
    const isRead = (gold.earlier === null || before) && (gold.later === null || after);
    const isAlone = !links.some(
      ({ earlier: one, later: other }) => one === before?.id || other === after?.id,
    );
    const isRight = isRead && (isLink ? linked?.change === gold.change : isAlone);
    tally.asked += 1;
    tally.right += isRight ? 1 : 0;
    tally.links += isLink ? 1 : 0;
    tally.linksRight += isLink && isRight ? 1 : 0;
    if (isLink && before && after) known.add(`${before.id} ${after.id}`);
    if (!isRight)
      misses.push(`${pair.id} ${gold.change}: ${gold.earlier} | ${gold.later}: ${linked?.change}`);
  }
  const wrong = links.filter(({ earlier: one, later: other }) => !known.has(`${one} ${other}`)).length;
  return { ...tally, wrong, misses };
}
