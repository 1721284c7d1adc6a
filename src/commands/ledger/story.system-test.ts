// The story that the sample newsroom tells: its announcements one by one, and after each what is proposed to the desk of the statement of 2025-09-08.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { loadHouse } from "../../house.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { DESK_THRESHOLD } from "../../ledger/evidence/propose-evidence.ts";
import { takeIn } from "../../path.ts";
import { loadSampleNewsroom } from "../../sample/load-sample.ts";
import type { SampleDocument, SampleNewsroom } from "../../sample/load-sample.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import { keepHere } from "../../testing/ledger/read-here.ts";

const STATEMENT = "announcements/joint-statement/2025-09-08-japan-korea-seoul.html";
/** The last of the story. */
const END = "announcements/joint-statement/2026-01-30-japan-korea-yokosuka.html";

/** Undertakings of the statement, by words of each. */
const NAMES: readonly (readonly [string, string])[] = [
  ["意思疎通を一層密に", "closer communication"],
  ["人の往来をさらに活発に", "visits and exchanges"],
  ["軍楽隊が加わる", "the band"],
  ["日米韓の協力を続けて", "three countries"],
  ["協力の可能性を模索して", "technology"],
];

/** What is proposed after which announcement, with words of the sentence; of all others nothing is. */
const PROPOSED: Readonly<Record<string, readonly string[]>> = {
  "2025-11-01-japan-korea-kuala-lumpur": [
    "closer communication for done: 意見を交わし、防衛当局間の定例協議",
    "visits and exchanges for done: 会談を行いました",
  ],
  "2025-11-07-band-cancelled": ["the band against called-off: 参加を見送る"],
  "2025-11-18-rescue-exercise-put-off": ["the band against called-off: 参加も取りやめ"],
  "2026-01-21-meeting-arranged": ["closer communication for done: 12月26日に電話で会談し"],
  "2026-01-30-japan-korea-yokosuka": [
    "closer communication for done: 日韓防衛相会談を実施した",
    "technology for step: 防衛当局間で議論を行っていく",
    "visits and exchanges for done: 日韓防衛相会談を実施した",
  ],
};

describe("the story of the sample newsroom", () => {
  let archive: Archive;
  let sample: SampleNewsroom;
  const proposed = new Map<string, readonly string[]>();

  async function send(document: SampleDocument): Promise<AnnouncementId> {
    const house = await loadHouse();
    const source = sample.sources.find(({ id }) => id === document.sourceId);
    assert.ok(house.ok && source);
    const received = { bytes: await document.readBytes(), name: document.file, address: document.address };
    const at = { receivedAt: document.receivedAt, publishAt: document.publishedAt };
    const taken = await takeIn(received, source, { archive, house: house.value }, at);
    assert.ok(taken.ok);
    return taken.value.announcement.id;
  }

  async function nameUndertakings(statement: AnnouncementId): Promise<ReadonlyMap<LedgerId, string>> {
    const records = await archive.listRecordsOf(statement);
    const undertakings = records.flatMap(({ record }) => (record.kind === "undertaking" ? [record] : []));
    return new Map(
      undertakings.map(({ id, sentence }) => [
        id,
        NAMES.find(([words]) => sentence.includes(words))?.[1] ?? sentence,
      ]),
    );
  }

  before(async () => {
    const loaded = await loadSampleNewsroom(join(import.meta.dirname, "../../../samples"));
    const opened = await openArchive(":memory:");
    assert.ok(loaded.ok && opened.ok);
    [sample, archive] = [loaded.value, opened.value];
    for (const source of sample.sources) await archive.saveSource(source);
    const last = sample.documents.findIndex(({ file }) => file === END);
    let names: ReadonlyMap<LedgerId, string> = new Map();
    for (const document of sample.documents.slice(0, last + 1)) {
      const id = await send(document);
      await keepHere(archive, [id]);
      if (document.file === STATEMENT) names = await nameUndertakings(id);
      const evidence = await archive.listEvidence({ announcement: id });
      const told = evidence.flatMap(({ proposal: { undertaking, score, stance, tells, sentence } }) => {
        const name = names.get(undertaking);
        return name === undefined || score < DESK_THRESHOLD
          ? []
          : [`${name} ${stance} ${tells}: ${sentence}`];
      });
      if (told.length > 0)
        proposed.set(document.file.split("/").at(-1)?.split(".")[0] ?? "", told.toSorted());
    }
    assert.deepEqual(
      [...names.values()],
      NAMES.map(([, name]) => name),
    );
  });
  after(() => archive.close());

  it("proposes nothing after any other announcement", () => {
    assert.deepEqual([...proposed.keys()], Object.keys(PROPOSED));
  });

  for (const [file, wanted] of Object.entries(PROPOSED))
    it(`proposes after ${file} what it tells`, () => {
      const told = proposed.get(file) ?? [];
      assert.equal(told.length, wanted.length, told.join("\n"));
      for (const [index, line] of wanted.entries()) {
        const [head = "", words = ""] = line.split(": ");
        const found = told[index] ?? "";
        assert.ok(found.startsWith(`${head}:`) && found.includes(words), `${found} is not ${line}`);
      }
    });
});
