// Read here: announcements read for the ledger in the test's own thread, by the house that comes with the program.

import assert from "node:assert/strict";
import type { LedgerDeps } from "../../commands/ledger/keep-announcement.ts";
import { keepAnnouncement } from "../../commands/ledger/keep-announcement.ts";
import { createAnswers } from "../../commands/ledger/answer-question.ts";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import { loadAuthority } from "../../house-authority.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { readLedger } from "../../read-ledger.ts";

/** Loaded once for all tests of a process. */
let loading: ReturnType<typeof loadAuthority> | undefined;

export async function openReaderHere(): Promise<LedgerDeps["reader"]> {
  const authority = await (loading ??= loadAuthority(DEFAULT_HOUSE));
  assert.ok(authority.ok, authority.ok ? "" : authority.error);
  const answer = createAnswers();
  return {
    ask: async (question) => {
      if (question.kind !== "read") return answer(question);
      return { kind: "read", read: readLedger(question.given, { authority: authority.value }) };
    },
    close: async () => {},
  };
}

/** Asked chain by chain, by one reader. */
export async function createLedgerHere(archive: Archive): Promise<(chain: number) => Promise<void>> {
  const reader = await openReaderHere();
  const onUnreadable = (error: Error): never => assert.fail(error);
  const { signal: ending } = new AbortController();
  return async (chain) => {
    await keepAnnouncement({ archive, reader, onUnreadable, ending }, chain);
  };
}

/** In the order of the chains that are given. */
export async function keepHere(archive: Archive, chains: readonly number[]): Promise<void> {
  const keep = await createLedgerHere(archive);
  for (const chain of chains) await keep(chain);
}
