// The keeper of the ledger: what comes in, is judged and revised stands in the ledger by itself.

import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import { keysOfFacts } from "../../newsroom/judging/fact-key.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import { readStored } from "../../read-received.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { Article } from "../../terms/article.ts";
import type { Verdict } from "../../terms/desk/judgement.ts";
import type { AppointmentValue } from "../../terms/ledger/appointment-record.ts";
import { makeAnnouncement, makeArticle, makeProvenance, MINISTRY } from "../../testing/archive/specimens.ts";
import { startKeeper } from "./open-keeper.ts";

const ORDER = [
  "図書庁発令(課長人事)",
  "令和9年3月4日",
  "図書庁",
  "",
  "調査課長を命ずる",
  "(教育課長) 見本　誠",
  "教育課長を命ずる",
  "(総務課付) 例示　真",
].join("\n");

type Kept = { readonly archive: Archive; readonly errors: readonly unknown[] };

async function openKept(): Promise<Kept & { readonly close: () => Promise<void> }> {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  await archive.saveSource(MINISTRY);
  const errors: unknown[] = [];
  const keeper = startKeeper(archive, DEFAULT_HOUSE, Date.now, (error) => errors.push(error));
  const close = async (): Promise<void> => {
    await keeper.close();
    await archive.close();
  };
  return { archive, errors, close };
}

/** A minute is far more than it takes, on however busy a machine. */
async function untilDone(archive: Archive): Promise<void> {
  for (let looks = 0; looks < 1_200; looks += 1) {
    const waiting = (await archive.listWork()).filter(({ kind }) => /ledger/.test(kind));
    if (waiting.length === 0) return;
    await delay(50);
  }
  assert.fail("the ledger was not kept within a minute");
}

async function receive(
  archive: Archive,
  text: string,
  address: string,
  isPublished = true,
): Promise<{ readonly announcement: Announcement; readonly article: Article }> {
  const made = makeAnnouncement(text, { address });
  const receivedAt = new Date(Date.parse(made.receivedAt) + text.length).toISOString();
  const { announcement } = await archive.saveAnnouncement({ ...made, receivedAt });
  const provenance = makeProvenance(announcement);
  const published = isPublished ? { publishedAt: "2027-03-04T01:00:00.000Z" } : {};
  return { announcement, article: await archive.createArticle(makeArticle({ provenance, ...published })) };
}

async function judge(archive: Archive, { id, document }: Announcement, verdict: Verdict): Promise<void> {
  const reading = readStored(document, MINISTRY);
  const fact = keysOfFacts(reading).find(({ type }) => type === "appointment");
  assert.ok(fact);
  const at = "2027-03-05T00:00:00.000Z";
  const action = verdict.kind === "rejected" ? "fact.rejected" : "fact.corrected";
  const audit = { at, actor: { kind: "console", name: "test" }, action } as const;
  const before = await archive.listJudgements(id);
  const seen = before.at(-1)?.id ?? null;
  assert.notEqual(
    await archive.saveJudgement({ announcement: id, fact, verdict, by: "佐藤", at }, audit, seen),
    "conflict",
  );
}

/** Name, order and what became of the record, in the order of the text. */
async function show(archive: Archive, { id }: Announcement): Promise<readonly string[]> {
  return (await archive.listRecordsOf(id)).map(({ record, withdrawn, shown }) => {
    assert.ok(record.kind === "appointment");
    const { name, to } = record.value;
    return [record.id, name, to.join("+"), withdrawn ?? (shown ? "shown" : "hidden")].join(" ");
  });
}

describe("the keeper of the ledger", () => {
  // One for all: its thread takes a second to come up.
  const opening = openKept();
  after(async () => (await opening).close());

  it("keeps what comes in, follows the desk's judgements, and its names stay", async () => {
    const { archive, errors } = await opening;
    const { announcement } = await receive(archive, ORDER, "https://library.example/order");
    await untilDone(archive);
    const [first, second] = await show(archive, announcement);
    assert.match(first ?? "", /^1-\d+ 見本誠 調査課長 shown$/);
    assert.match(second ?? "", /^1-\d+ 例示真 教育課長 shown$/);
    const value: AppointmentValue = {
      name: "見本実",
      order: "appoint",
      from: ["教育課長"],
      to: ["調査課長"],
    };
    await judge(archive, announcement, { kind: "corrected", value: { type: "appointment", ...value } });
    await untilDone(archive);
    assert.deepEqual(await show(archive, announcement), [first?.replace("見本誠", "見本実"), second]);
    await judge(archive, announcement, { kind: "rejected" });
    await untilDone(archive);
    assert.deepEqual(await show(archive, announcement), [first?.replace("shown", "rejected"), second]);
    assert.equal(await archive.countRecords({ kind: "appointment", shownOnly: true }), 1);
    assert.deepEqual(errors, []);
  });

  it("goes by the revision that readers see, in which facts keep the names of the one before", async () => {
    const { archive } = await opening;
    const address = "https://library.example/other";
    const before = await receive(archive, `${ORDER}\n`, address);
    await untilDone(archive);
    const [first, second] = await show(archive, before.announcement);
    const corrected = `${ORDER.replace("見本　誠", "見本　実")}\n(訂正)`;
    const next = await receive(archive, corrected, address, false);
    assert.equal(next.announcement.replaces, before.announcement.id);
    await untilDone(archive);
    assert.deepEqual(await show(archive, before.announcement), [first, second]);
    assert.deepEqual(await show(archive, next.announcement), []);
    const state = { kind: "published", publishedAt: "2027-03-05T01:00:00.000Z" } as const;
    await archive.saveArticle({ ...next.article, revision: 2, state });
    await untilDone(archive);
    assert.deepEqual(await show(archive, before.announcement), []);
    assert.deepEqual(await show(archive, next.announcement), [first?.replace("見本誠", "見本実"), second]);
  });
});
