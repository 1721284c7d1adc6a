// Keeper: while a server runs, what an announcement or a judgement changes in the ledger stands there within seconds.

import { setTimeout as delay } from "node:timers/promises";
import { doDueWork } from "../../newsroom/due-work.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { LEDGER_RULES } from "../../ledger/rules-version.ts";
import { createLedgerReader } from "./ledger-reader.ts";
import { createLedgerWorkers, LEDGER_LEASE_MS } from "./ledger-workers.ts";

export type Keeper = {
  /** Begins nothing more, and resolves when what is under way has ended. */
  readonly close: () => Promise<void>;
};

/** A look is a step along an index for each kind of work. */
const LOOK_MS = 400;
/** Between two announcements pages and views have their turn. */
const BREATH_MS = 5;
const AFTER_FAILURE_MS = 10_000;

/** Beside the upkeep: an index that is built anew holds up no record. */
export function startKeeper(
  archive: Archive,
  houseFolder: string,
  now: () => number,
  onError: (error: unknown) => void,
): Keeper {
  const reader = createLedgerReader(houseFolder);
  const end = new AbortController();
  const { signal } = end;
  const workers = createLedgerWorkers({ archive, reader, onUnreadable: onError, ending: signal });
  const rest = (ms: number): Promise<unknown> =>
    delay(ms, undefined, { signal, ref: false }).catch(() => undefined);

  async function run(): Promise<void> {
    let isCurrent = false;
    while (!signal.aborted) {
      try {
        if (!isCurrent) await archive.startRefill(LEDGER_RULES);
        isCurrent = true;
        while (!signal.aborted && (await doDueWork(archive, workers, now, LEDGER_LEASE_MS)) !== "idle")
          await rest(BREATH_MS);
        await rest(LOOK_MS);
      } catch (error) {
        onError(error);
        await rest(AFTER_FAILURE_MS);
      }
    }
  }
  const running = run();
  return {
    async close() {
      end.abort();
      await reader.close();
      await running;
    },
  };
}
