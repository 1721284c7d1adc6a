// Worker channel: a worker's side of what it and the process that started it tell each other.

import type { BeaconCount } from "../../desk/figures/figure-source.ts";
import type { Ready } from "./answer-until-end.ts";
import { readPrimaryMessage, type WorkerMessage } from "./worker-messages.ts";

export type WorkerChannel = {
  /** From then on what became of beacons is told, too, as it changes. */
  readonly tellReady: (ready: Ready, readOwnBeacons: () => readonly BeaconCount[]) => void;
  readonly readBeaconsElsewhere: () => readonly BeaconCount[];
};

const TELL_MS = 2_000;

function tell(message: WorkerMessage): void {
  if (process.connected) process.send?.(message);
}

export function openChannel(asked: AbortSignal): WorkerChannel {
  let elsewhere: readonly BeaconCount[] = [];
  process.on("message", (message) => {
    const told = readPrimaryMessage(message);
    if (told) elsewhere = told.counts;
  });
  return {
    tellReady(ready, readOwnBeacons) {
      let known = "[]";
      const tellBeacons = (): void => {
        const counts = readOwnBeacons();
        const text = JSON.stringify(counts);
        if (text !== known) tell({ kind: "beacons", counts });
        known = text;
      };
      tell({ kind: "ready", ...ready });
      const telling = setInterval(tellBeacons, TELL_MS);
      telling.unref();
      asked.addEventListener("abort", () => clearInterval(telling), { once: true });
    },
    readBeaconsElsewhere: () => elsewhere,
  };
}
