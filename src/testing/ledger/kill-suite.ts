// Kill suite: a rebuild of the ledger is killed in the middle, again and again; the one that ends gives the same ledger to the byte.

import assert from "node:assert/strict";
import { it } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { Engine } from "../../store/engines/engine.ts";
import { createRandom } from "../statements/passages/random.ts";
import { makeAnnouncement, makeArticle, makeProvenance, MINISTRY } from "../archive/specimens.ts";
import { dumpLedger } from "./dump-ledger.ts";
import type { StoreOption } from "./killed-rebuild.ts";
import { endRebuild, killRebuild } from "./killed-rebuild.ts";
import { keepHere } from "./read-here.ts";
import { OTHERS, PERSONNEL, STATEMENTS } from "./ledger-texts.ts";

const TEXTS = [...PERSONNEL, ...OTHERS, ...STATEMENTS];

/** So many announcements, no two of them the same document. */
async function fill(archive: Archive, count: number): Promise<void> {
  await archive.saveSource(MINISTRY);
  for (let at = 0; at < count; at += 1) {
    const text = `${TEXTS[at % TEXTS.length]}\n(第${at}号)`;
    const { announcement } = await archive.saveAnnouncement(makeAnnouncement(text));
    const publishedAt = "2027-03-04T01:00:00.000Z";
    await archive.createArticle(makeArticle({ provenance: makeProvenance(announcement), publishedAt }));
  }
}

export type KillChoice = {
  readonly store: StoreOption;
  readonly location: string;
  readonly openEngine: (location: string) => Promise<Engine>;
  readonly announcements: number;
  readonly kills: number;
};

export function itOutlivesKills(name: string, choose: () => Promise<KillChoice>): void {
  it(`the ledger's rebuild, killed in the middle and begun again, ends in the same ledger, ${name}`, async (t) => {
    const { store, location, openEngine, announcements, kills } = await choose();
    const opened = await openArchive(location);
    assert.ok(opened.ok);
    const archive = opened.value;
    t.after(() => archive.close());
    await fill(archive, announcements);
    const engine = await openEngine(location);
    t.after(() => engine.close());
    await keepHere(archive, await archive.listUnread("none", 0, announcements));
    const lines = await dumpLedger(engine);
    const random = createRandom(20_261_127);
    for (let kill = 0; kill < kills; kill += 1) {
      // Three of them in a row do not come to the end.
      const kept = random.integer(2, Math.floor(announcements / 4));
      await killRebuild(archive, store, { isNew: kill % 3 === 0, kept });
      assert.notDeepEqual(await dumpLedger(engine), lines);
    }
    await endRebuild(store);
    assert.deepEqual(await dumpLedger(engine), lines);
  });
}
