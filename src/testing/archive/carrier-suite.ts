// Carrier suite: what every engine has to hold about the messages that announcements came in.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { formatRecord, parseRecord } from "../../commands/exchange/record-schema.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Engine } from "../../store/engines/engine.ts";
import type { Carrier } from "../../terms/carrier.ts";
import { MINISTRY, makeAnnouncement, RECEIVED_AT } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openAt, openEmpty } from "./store-bench.ts";

function carrierOf(text: string): Carrier {
  const bytes = new TextEncoder().encode(`Subject: ${text}\r\n\r\n${text}\0\u00ff`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { contentType: "message/rfc822", name: text, bytes, sha256 };
}

const kept = (key: string) =>
  ({
    source: MINISTRY.id,
    key,
    firstSeenAt: RECEIVED_AT,
    lastSeenAt: RECEIVED_AT,
    tries: 0,
    state: "taken",
  }) as const;

/** A text and its PDF that came in one message, and one that says the same. */
async function fill(archive: Archive): Promise<readonly Carrier[]> {
  const [first, other] = [carrierOf("甲"), carrierOf("乙")];
  await archive.keepTaken({ kept: kept("a"), announcement: makeAnnouncement("本文"), carrier: first });
  await archive.keepTaken({ kept: kept("b"), announcement: makeAnnouncement("別紙"), carrier: first });
  // The same message again, and another that brings the same text.
  await archive.keepTaken({ kept: kept("a"), announcement: makeAnnouncement("本文"), carrier: first });
  await archive.keepTaken({ kept: kept("c"), announcement: makeAnnouncement("本文"), carrier: other });
  return [first, other];
}

async function idsOf(archive: Archive) {
  return (await collect(archive.readAnnouncements())).map(({ id }) => id);
}

export function describeCarriers(bench: StoreBench, openEngine: (location: string) => Promise<Engine>): void {
  describe("messages that announcements came in", () => {
    it("are kept byte for byte, once, with each announcement that came in them", async (t) => {
      const archive = await openEmpty(t, bench);
      const [first, other] = await fill(archive);
      assert.ok(first && other);
      const [text, paper] = await idsOf(archive);
      assert.ok(text && paper);
      const shasOf = async (id: typeof text) => (await archive.listCarriers(id)).map(({ sha256 }) => sha256);
      assert.deepEqual((await shasOf(text)).toSorted(), [first.sha256, other.sha256].toSorted());
      assert.deepEqual(await shasOf(paper), [first.sha256]);
      assert.deepEqual(await archive.findCarrier(paper, first.sha256), first);
      assert.equal(await archive.findCarrier(paper, other.sha256), undefined);
      const [told] = await archive.listCarriers(paper);
      assert.deepEqual(
        [told?.name, told?.size, told?.receivedAt],
        ["甲", first.bytes.byteLength, RECEIVED_AT],
      );
      const forged = { ...first, sha256: other.sha256.replace(/^./, "0") };
      await assert.rejects(
        archive.keepTaken({ kept: kept("d"), announcement: makeAnnouncement("丙"), carrier: forged }),
        /not the hash/,
      );
      assert.equal((await idsOf(archive)).length, 2);
    });

    it("go along in an export, come back once, and to no other announcement of the same number", async (t) => {
      const archive = await openEmpty(t, bench);
      await fill(archive);
      const records = await collect(archive.exportRecords());
      assert.equal(records.filter(({ kind }) => kind === "carrier").length, 2);
      const copy = await openEmpty(t, bench);
      for (const record of records) {
        const line = parseRecord(formatRecord(record));
        assert.ok(line.ok, line.ok ? "" : line.reason);
        assert.notEqual(await copy.restoreRecord(line.record), "taken");
      }
      assert.deepEqual(await collect(copy.exportRecords()), records);
      const carriers = records.filter(({ kind }) => kind === "carrier");
      for (const record of carriers) assert.equal(await copy.restoreRecord(record), "same");
      const third = await openEmpty(t, bench);
      await third.saveAnnouncement(makeAnnouncement("別のもの"));
      for (const record of carriers) assert.equal(await third.restoreRecord(record), "taken");
    });

    it("are only ever added", async (t) => {
      const location = await bench.makeStore();
      const archive = await openAt(t, location);
      await archive.saveSource(MINISTRY);
      await fill(archive);
      const engine = await openEngine(location);
      t.after(() => engine.close());
      for (const statement of [
        "update carriers set name = 'x'",
        "delete from carriers",
        "update announcement_carriers set announcement_id = 1",
        "delete from announcement_carriers",
      ]) {
        const tried = engine.writes.transaction().execute((writer) => sql.raw(statement).execute(writer));
        await assert.rejects(tried, /only ever added/, statement);
      }
    });
  });
}
