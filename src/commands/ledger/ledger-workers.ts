// Ledger workers: what is due for the ledger, done: one announcement at a time, or the next ones of all that no rule of this version has read.

import type { DueKind, Worker } from "../../newsroom/due-work.ts";
import { LEDGER_RULES } from "../../ledger/rules-version.ts";
import { messageOf } from "../../terms/message-of.ts";
import type { LedgerDeps } from "./keep-announcement.ts";
import { keepAnnouncement } from "./keep-announcement.ts";

/** Between two strokes what was published or judged meanwhile has its turn. */
const FILLED_AT_ONCE = 10;

/** One that fails waits for another try by itself, and keeps nobody else waiting. */
async function fill(deps: LedgerDeps): Promise<"done" | "more"> {
  const { archive } = deps;
  const { place } = await archive.readFill();
  const chains = await archive.listUnread(LEDGER_RULES, place, FILLED_AT_ONCE);
  const last = chains.at(-1);
  if (last === undefined) return "done";
  for (const chain of chains) {
    try {
      await keepAnnouncement(deps, chain);
    } catch (error) {
      if (deps.ending.aborted) throw error;
      deps.onUnreadable(new Error(`Announcement ${chain}: ${messageOf(error)}`));
      await archive.askToRead(chain);
    }
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
      perform: async (_work, now) => ((await fill(deps)) === "more" ? now() : undefined),
    },
  };
}
