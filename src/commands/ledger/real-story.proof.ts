// The story on real pages, of a folder that SHIRASE_REAL_STORY names: text files whose names begin with the day on which each was out; the statement's has "statement" in it, those of announcements that speak of none of this "-n-". They are sent through the path in that order; after each is told what is proposed of the statement, and at the end whether it comes to what the issue tells.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { loadHouse } from "../../house.ts";
import { DESK_THRESHOLD } from "../../ledger/evidence/propose-evidence.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { takeIn } from "../../path.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";
import { MINISTRY } from "../../testing/archive/specimens.ts";
import { keepHere } from "../../testing/ledger/read-here.ts";

const FOLDER = process.env["SHIRASE_REAL_STORY"] ?? "";
const DAY = /^\d{4}-\d{2}-\d{2}/u;

/** Of the statement, by a word of each. */
const MATTERS = {
  communication: /意思疎通を強化/u,
  visits: /相互訪問/u,
  band: /軍楽隊/u,
  technology: /先端科学技術/u,
} as const;
/** No matter of the first statement: what later ones undertake of it is told. */
const EXERCISE = /捜索|search[ -]and[ -]rescue/iu;
type Matter = keyof typeof MATTERS;

type Told = { readonly page: string; readonly matter: Matter } & Pick<
  EvidenceProposal,
  "stance" | "tells" | "score" | "sentence"
>;

function matterOf({ sentence }: Undertaking): Matter | undefined {
  const found = Object.entries(MATTERS).find(([, words]) => words.test(sentence));
  return found?.[0] as Matter | undefined;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

describe("the story on real pages", () => {
  let archive: Archive;
  const told: Told[] = [];

  async function send(file: string): Promise<AnnouncementId> {
    const [house, day] = [await loadHouse(), DAY.exec(file)?.[0]];
    assert.ok(house.ok && day !== undefined, `${file}: its name does not begin with a day.`);
    const received = { bytes: readFileSync(join(FOLDER, file)), name: file };
    const at = { receivedAt: `${day}T03:00:00.000Z`, publishAt: `${day}T03:00:00.000Z` };
    const taken = await takeIn(received, MINISTRY, { archive, house: house.value }, at);
    assert.ok(taken.ok, `${file} cannot be read.`);
    return taken.value.announcement.id;
  }

  async function listUndertakings(statement: AnnouncementId): Promise<readonly Undertaking[]> {
    const records = await archive.listRecordsOf(statement);
    return records.flatMap(({ record }) => (record.kind === "undertaking" ? [record] : []));
  }

  before(async () => {
    const opened = await openArchive(":memory:");
    assert.ok(opened.ok);
    archive = opened.value;
    await archive.saveSource(MINISTRY);
    const files = readdirSync(FOLDER)
      .filter((file) => DAY.test(file))
      .toSorted();
    const first = files.find((file) => file.includes("statement")) ?? files[0] ?? "";
    const pages = files.filter((file) => file !== first);
    const statement = await send(first);
    await keepHere(archive, [statement]);
    const undertakings = await listUndertakings(statement);
    for (const { sentence, value } of undertakings) say(`undertaking: ${value.matter} / ${sentence}`);
    for (const page of pages) {
      const id = await send(page);
      await keepHere(archive, [id]);
      say(`\n${page}`);
      for (const { sentence } of await listUndertakings(id))
        if (EXERCISE.test(sentence)) say(`  undertakes: ${sentence}`);
      for (const { proposal } of await archive.listEvidence({ announcement: id })) {
        const undertaking = undertakings.find((one) => one.id === proposal.undertaking);
        const matter = undertaking && matterOf(undertaking);
        if (matter === undefined) continue;
        const { stance, tells, score, sentence } = proposal;
        const isShown = score >= DESK_THRESHOLD;
        say(`  ${isShown ? "  " : "(below) "}${matter} ${stance} ${tells} ${score}: ${sentence.trim()}`);
        if (isShown) told.push({ page, matter, stance, tells, score, sentence });
      }
    }
  });
  after(() => archive.close());

  function wordsOf(matter: Matter, from: string, until: string): readonly string[] {
    const those = told.filter((one) => one.matter === matter && one.page >= from && one.page < until);
    return [...new Set(those.map(({ stance, tells }) => `${stance} ${tells}`))];
  }

  it("the meeting of November: communication and visits are told of, nothing against them", () => {
    assert.ok(wordsOf("visits", "2025-11-01", "2025-11-03").some((words) => words.startsWith("for ")));
    for (const matter of ["communication", "visits"] as const)
      assert.deepEqual(
        wordsOf(matter, "2025-11-01", "2025-11-03").filter((words) => words.startsWith("against")),
        [],
      );
  });

  it("the band is told not to come, and never to have come", () => {
    const words = wordsOf("band", "2025-11-05", "2027");
    assert.ok(words.includes("against called-off"), words.join(", "));
    assert.deepEqual(
      words.filter((one) => one === "for done"),
      [],
    );
  });

  it("the return visit keeps the visits", () => {
    const words = wordsOf("visits", "2026-01-30", "2027");
    assert.ok(words.includes("for done"), words.join(", "));
    assert.deepEqual(
      words.filter((one) => one.startsWith("against")),
      [],
    );
  });

  it("the telephone talk is told of, for communication", () => {
    const words = wordsOf("communication", "2026-01-14", "2026-01-28");
    assert.ok(words.includes("for done"), words.join(", "));
  });

  it("of announcements that speak of none of this nothing is proposed", () => {
    assert.deepEqual(
      told.filter(({ page }) => page.includes("-n-")).map(({ page, matter }) => `${page} ${matter}`),
      [],
    );
  });

  it("technology moves on to talks between the authorities", () => {
    const words = wordsOf("technology", "2026-01-30", "2027");
    assert.ok(
      words.some((one) => one.startsWith("for ")),
      words.join(", "),
    );
  });
});
