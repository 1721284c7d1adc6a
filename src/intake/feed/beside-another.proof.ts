// Beside another: public test feeds of a feed parser (SHIRASE_FEEDS names their folder) read by ours and by another parser; each disagreement is printed.

import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { type Disagreement, type Entry, compareEntries } from "../../testing/feeds/compare-entries.ts";
import { readByOther } from "../../testing/feeds/other-parser.ts";
import { readFeed } from "./read-feed.ts";

const ADDRESS = "http://127.0.0.1:8097/feed.xml";
/** Of 2,107 feeds 1,852 were read alike when this was written. */
const LEAST_ALIKE = 0.8;

type Verdict =
  | { readonly kind: "alike" | "ours refuses" | "theirs refuses" | "both refuse"; readonly told: string }
  | { readonly kind: "apart"; readonly disagreements: readonly Disagreement[] };

async function readByOurs(bytes: Uint8Array): Promise<readonly Entry[] | string> {
  const read = await readFeed(bytes, { address: ADDRESS, contentType: "application/xml" });
  if (!read.ok) return read.error.message;
  return read.value.items.map(({ guid, address, title, announcedAt }) => ({
    guid,
    address,
    title,
    at: announcedAt === undefined ? undefined : Date.parse(announcedAt),
  }));
}

async function judge(bytes: Uint8Array): Promise<Verdict> {
  const [ours, theirs] = [await readByOurs(bytes), await readByOther(bytes, ADDRESS)];
  if (typeof ours === "string")
    return { kind: typeof theirs === "string" ? "both refuse" : "ours refuses", told: ours };
  if (typeof theirs === "string") return { kind: "theirs refuses", told: theirs };
  const disagreements = compareEntries(ours, theirs);
  return disagreements.length === 0 ? { kind: "alike", told: "" } : { kind: "apart", disagreements };
}

const verdicts = new Map<string, Verdict>();

before(async () => {
  const folder = process.env["SHIRASE_FEEDS"] ?? "";
  const names = globSync("**/*.{xml,json,rss,atom,rdf}", { cwd: folder }).toSorted();
  for (const name of names) verdicts.set(name, await judge(readFileSync(join(folder, name))));
  assert.ok(verdicts.size >= 1_000, `SHIRASE_FEEDS names "${folder}", where ${verdicts.size} feeds lie`);
});

test("most feeds are read alike, none makes ours throw, and every disagreement is printed", () => {
  const counts = new Map<string, number>();
  const count = (kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const [name, verdict] of verdicts) {
    if (verdict.kind !== "apart") {
      count(verdict.kind);
      if (verdict.kind !== "alike") process.stdout.write(`${verdict.kind}: ${name}: ${verdict.told}\n`);
      continue;
    }
    const [first, ...others] = verdict.disagreements;
    assert.ok(first);
    count(first.kind);
    const more = others.length > 0 ? `, and ${others.length} more` : "";
    process.stdout.write(`${first.kind}: ${name}: ours «${first.ours}», theirs «${first.theirs}»${more}\n`);
  }
  for (const [kind, feeds] of [...counts].toSorted(([, a], [, b]) => b - a))
    process.stdout.write(`${String(feeds).padStart(6)}  ${kind}\n`);
  assert.ok((counts.get("alike") ?? 0) / verdicts.size >= LEAST_ALIKE, "fewer are read alike than before");
});
