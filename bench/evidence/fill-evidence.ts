// Fill evidence: an engine → so many promises and as many later announcements with their keys, as the store itself would have written them.

import { candidateKeys, mentionKeys } from "../../src/ledger/evidence/keys/evidence-keys.ts";
import { promiseOfUndertaking } from "../../src/ledger/evidence/reading/promise-of-undertaking.ts";
import { readLater } from "../../src/ledger/evidence/reading/read-later.ts";
import { toAnnouncementRow } from "../../src/store/announcements/announcement-row.ts";
import type { Engine } from "../../src/store/engines/engine.ts";
import { writeSource } from "../../src/store/source-store.ts";
import { announcementId } from "../../src/terms/ids.ts";
import { ledgerIdOf } from "../../src/terms/ledger/ledger-id.ts";
import { makeDocument, MINISTRY } from "../../src/testing/archive/specimens.ts";
import { createFractions } from "../../src/testing/statements/passages/random.ts";
import { dayAt, makeLater, makePromise } from "./evidence-world.ts";

/** So many different ones: reading each of them takes longer than all that is measured. */
const DIFFERENT = 5_000;
const AT_ONCE = 250;

type Template = {
  readonly prepared: string;
  readonly promiseKeys: ReturnType<typeof candidateKeys>;
  readonly later: ReturnType<typeof makeLater>;
  readonly laterKeys: readonly string[];
};

function makeTemplates(count: number): readonly Template[] {
  const draw = createFractions(7);
  return Array.from({ length: Math.min(count, DIFFERENT) }, () => {
    const promise = promiseOfUndertaking(makePromise(draw, 1, "2025-01-01"));
    const later = makeLater(draw, 1, "2025-01-01");
    return {
      prepared: JSON.stringify(promise),
      promiseKeys: candidateKeys(promise),
      later,
      laterKeys: mentionKeys(readLater(later)),
    };
  });
}

async function addSome(
  engine: Engine,
  templates: readonly Template[],
  ids: readonly number[],
  of: number,
): Promise<void> {
  const rows = ids.flatMap((id) => {
    const template = templates[id % templates.length];
    return template === undefined
      ? []
      : [{ ...template, id, day: dayAt(id / of), chain: announcementId(id) }];
  });
  await engine.writes.transaction().execute(async (writer) => {
    const announcements = rows.map(({ chain, later }) =>
      toAnnouncementRow(
        {
          id: chain,
          sourceId: MINISTRY.id,
          document: makeDocument(later.text),
          receivedAt: "2026-01-01T00:00:00.000Z",
          revision: 1,
        },
        chain,
      ),
    );
    await writer.insertInto("announcements").values(announcements).execute();
    const promises = rows.map(({ prepared, chain }) => ({
      undertaking: ledgerIdOf(chain, 0),
      chain,
      announcement_id: chain,
      prepared,
    }));
    await writer.insertInto("ledger_promises").values(promises).execute();
    const promiseKeys = rows.flatMap(({ promiseKeys: keys, chain, day }) =>
      keys.map(({ key, share }) => ({
        key,
        day,
        undertaking: ledgerIdOf(chain, 0),
        chain,
        share: Math.round(share * 1000),
      })),
    );
    for (let at = 0; at < promiseKeys.length; at += AT_ONCE)
      await writer
        .insertInto("ledger_promise_keys")
        .values(promiseKeys.slice(at, at + AT_ONCE))
        .execute();
    const laterKeys = rows.flatMap(({ laterKeys: keys, chain, day }) =>
      keys.map((key) => ({ key, day, chain })),
    );
    for (let at = 0; at < laterKeys.length; at += AT_ONCE)
      await writer
        .insertInto("ledger_mention_keys")
        .values(laterKeys.slice(at, at + AT_ONCE))
        .execute();
    const mentions = rows.map(({ later, chain, day }) => {
      const told = JSON.stringify({ issuer: later.issuer, title: later.title, language: later.language });
      return { chain, announcement_id: chain, day, told };
    });
    await writer.insertInto("ledger_mentions").values(mentions).execute();
  });
}

export async function fillEvidence(engine: Engine, count: number): Promise<void> {
  await engine.writes.transaction().execute((writer) => writeSource(writer, MINISTRY));
  const templates = makeTemplates(count);
  for (let first = 1; first <= count; first += AT_ONCE) {
    const ids = Array.from({ length: Math.min(AT_ONCE, count - first + 1) }, (_, at) => first + at);
    await addSome(engine, templates, ids, count + 1);
  }
}
