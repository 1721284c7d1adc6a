// Score undertakings: statements with what they bind to, written by hand → how many clauses were found, how many besides, and of those found how many are right in parties, time and strength.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { readAnnouncement } from "../../extract/read-announcement.ts";
import { findCountry } from "../../japanese/countries.ts";
import { daysOfTime } from "../../ledger/days-of-time.ts";
import { gatherTopics } from "../../ledger/topics/gather-topics.ts";
import { partyKey } from "../../ledger/undertakings/facets-of-undertaking.ts";
import { readUndertakings } from "../../ledger/undertakings/read-undertakings.ts";
import { announcementId } from "../../terms/ids.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";
import type { Span } from "../../terms/span.ts";
import { loadTestAuthority } from "../drafts/house.ts";

const STATEMENT = z.object({
  id: z.string(),
  issuer: z.string(),
  title: z.string(),
  announcedAt: z.string(),
  text: z.string(),
});
const GOLD = z.object({
  id: z.string(),
  statement: z.string(),
  /** The clause that binds, word for word. */
  sentence: z.string(),
  parties: z.array(z.string()),
  strength: z.string(),
  due: z.string().nullable(),
  recurring: z.boolean().optional(),
});
type Gold = z.infer<typeof GOLD>;
type Statement = z.infer<typeof STATEMENT>;

export type UndertakingScore = {
  statements: number;
  asked: number;
  found: number;
  besides: number;
  parties: number;
  due: number;
  strength: number;
  recurring: number;
  readonly misses: string[];
};

/** Ministries are Japan's. */
const JAPANESE: ReadonlySet<string> = new Set(["防衛省", "外務省", "政府", "海上保安庁"]);

function codeOf(name: string): string {
  return JAPANESE.has(name) ? "JP" : (findCountry(name)?.code ?? name);
}

function readLines(file: string): readonly unknown[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}

function undertakingsOf(statement: Statement, index: number): readonly Undertaking[] {
  const { text, title, issuer, announcedAt } = statement;
  const reading = readAnnouncement({ text, title, issuer, receivedAt: `${announcedAt}T09:00:00.000Z` });
  const { language, kind } = reading;
  return readUndertakings({
    announcement: { id: announcementId(index + 1), day: announcedAt, issuer, title, language, kind },
    reading,
    topics: gatherTopics(loadTestAuthority().entries),
  });
}

/** More than half of the shorter one lies in the other. */
function isSameClause(span: Span, gold: Span): boolean {
  const shared = Math.min(span[1], gold[1]) - Math.max(span[0], gold[0]);
  return shared * 2 > Math.min(span[1] - span[0], gold[1] - gold[0]);
}

function judge(score: UndertakingScore, gold: Gold, { value }: Undertaking): void {
  const by = (time: string | null | undefined): string | undefined =>
    time ? (daysOfTime(time).last ?? time) : undefined;
  const parties = value.parties.map(partyKey).toSorted().join("+");
  const sought = gold.parties.map(codeOf).toSorted().join("+");
  const rows = [
    ["parties", parties, sought],
    ["due", by(value.due), by(gold.due)],
    ["strength", value.strength, gold.strength],
    ["recurring", value.recurring !== undefined, gold.recurring === true],
  ] as const;
  for (const [measure, got, expected] of rows) {
    if (got === expected) score[measure] += 1;
    else score.misses.push(`${gold.id} ${measure}: expected ${expected}; got ${got}`);
  }
}

/** `folder`: `statements.jsonl` and `undertakings.jsonl`, as the folder's README has them. */
export function scoreUndertakings(folder: string): UndertakingScore {
  const statements = readLines(join(folder, "statements.jsonl")).map((line) => STATEMENT.parse(line));
  const golds = readLines(join(folder, "undertakings.jsonl")).map((line) => GOLD.parse(line));
  const tallies = { asked: 0, found: 0, besides: 0, parties: 0, due: 0, strength: 0, recurring: 0 };
  const score: UndertakingScore = { statements: statements.length, ...tallies, misses: [] };
  for (const [index, statement] of statements.entries()) {
    const left = new Set(undertakingsOf(statement, index));
    for (const gold of golds.filter((one) => one.statement === statement.id)) {
      const start = statement.text.indexOf(gold.sentence);
      const found = [...left].find(({ span }) => isSameClause(span, [start, start + gold.sentence.length]));
      score.asked += 1;
      if (found === undefined) {
        score.misses.push(`${gold.id} not found: ${gold.sentence}`);
        continue;
      }
      left.delete(found);
      score.found += 1;
      judge(score, gold, found);
    }
    score.besides += left.size;
    for (const { value } of left) score.misses.push(`${statement.id} besides: ${value.matter}`);
  }
  return score;
}
