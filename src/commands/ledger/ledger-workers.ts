// Ledger workers: what is due for the ledger, done: one announcement at a time, or the next ones of all that no rule of this version has read.

import type { DueKind, Worker } from "../../newsroom/due-work.ts";
import { LEDGER_RULES } from "../../ledger/rules-version.ts";
import { messageOf } from "../../terms/message-of.ts";
import type { LedgerDeps } from "./keep-announcement.ts";
import { keepAnnouncement } from "./keep-announcement.ts";

/**
 * What a killed process was at is taken over so soon. Who is slower than that loses nothing: two who keep the same
 * announcement keep the same.
 */
export const LEDGER_LEASE_MS = 15_000;
/** Between two strokes what was published or judged meanwhile has its turn. */
const FILLED_AT_ONCE = 10;
const STROKE_MS = 3_000;

/** One that fails waits for another try by itself, and keeps nobody else waiting. */
async function fill(deps: LedgerDeps, now: () => number): Promise<"done" | "more"> {
  const { archive } = deps;
  const { place } = await archive.readFill();
  const chains = await archive.listUnread(LEDGER_RULES, place, FILLED_AT_ONCE);
  if (chains.length === 0) return "done";
  const started = now();
  let last = place;
  for (const chain of chains) {
    if (last > place && now() - started > STROKE_MS) break;
    try {
      await keepAnnouncement(deps, chain);
    } catch (error) {
      if (deps.ending.aborted) throw error;
      deps.onUnreadable(new Error(`Announcement ${chain}: ${messageOf(error)}`));
      await archive.askToRead(chain);
    }
    last = chain;
  }
  await archive.noteFilled(place, last);
  return "more";
}

export function createLedgerWorkers(deps: LedgerDeps): Readonly<Partial<Record<DueKind, Worker>>> {
  return {
    "keep-ledger": {
      perform: async ({ key }) => {
        await keepAnnouncement(deps, Number(key));
        return undefined;
      },
    },
    "fill-ledger": {
      perform: async (_work, now) => ((await fill(deps, now)) === "more" ? now() : undefined),
    },
  };
}
