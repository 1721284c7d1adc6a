// Workers: how many processes → so many that answer on one port, each replaced when it dies, until all are asked to end.

import cluster, { type Worker } from "node:cluster";
import { say } from "../terminal.ts";
import type { BeaconCount } from "../../desk/figures/figure-source.ts";
import { addCounts } from "./add-counts.ts";
import type { Ready } from "./answer-until-end.ts";
import { restartDelay } from "./restart-delay.ts";
import { readWorkerMessage } from "./worker-messages.ts";

/** A worker has five seconds for what is under way; who takes twice as long is killed. */
const END_MS = 10_000;

export type WorkersOptions = {
  readonly count: number;
  readonly asked: AbortSignal;
  /** Called once, when all of the first have their port. */
  readonly onReady: (ready: Ready) => Promise<void>;
};

type Slot = {
  worker: Worker;
  since: number;
  waitedMs: number;
  counts: readonly BeaconCount[];
  isReady: boolean;
};

const nameOf = (number: number, { worker }: Slot): string =>
  `Worker ${number + 1} (process ${worker.process.pid ?? "?"})`;

/** Gives the exit status: 1 where a worker could not start at all, which has been said. */
export function runWorkers({ count, asked, onReady }: WorkersOptions): Promise<number> {
  const over = Promise.withResolvers<number>();
  const slots: Slot[] = [];
  const timers = new Set<NodeJS.Timeout>();
  /** Of workers that have ended: what they had counted does not go with them. */
  let counted: readonly BeaconCount[] = [];
  let hasServed = false;
  let status: number | undefined;

  const alive = (): readonly Slot[] => slots.filter(({ worker }) => !worker.isDead());
  const end = (exitStatus: number): void => {
    if (status !== undefined) return;
    status = exitStatus;
    for (const timer of timers) clearTimeout(timer);
    for (const { worker } of alive()) worker.process.kill("SIGTERM");
    const killing = setTimeout(() => {
      for (const { worker } of alive()) worker.process.kill("SIGKILL");
    }, END_MS);
    killing.unref();
    if (alive().length === 0) over.resolve(exitStatus);
  };
  const tellOthers = (): void => {
    for (const slot of alive()) {
      const others = slots.filter((other) => other !== slot).map(({ counts }) => counts);
      if (slot.worker.isConnected())
        slot.worker.send({ kind: "beacons-elsewhere", counts: addCounts([...others, counted]) });
    }
  };
  const hear = (slot: Slot, message: unknown): void => {
    const told = readWorkerMessage(message);
    if (told?.kind === "beacons") {
      slot.counts = told.counts;
      tellOthers();
    }
    if (told?.kind !== "ready") return;
    slot.isReady = true;
    if (hasServed || slots.length < count || !slots.every(({ isReady }) => isReady)) return;
    hasServed = true;
    onReady(told).catch(over.reject);
  };
  const replace = (number: number, slot: Slot, reason: string): void => {
    counted = addCounts([counted, slot.counts]);
    slot.counts = [];
    const wait = restartDelay(performance.now() - slot.since, slot.waitedMs);
    say(`${nameOf(number, slot)} ended: ${reason}. Another starts in ${wait / 1_000} s.`);
    const timer = setTimeout(() => {
      timers.delete(timer);
      start(number, wait);
    }, wait);
    timers.add(timer);
  };
  const start = (number: number, waitedMs: number): void => {
    const worker = cluster.fork();
    const slot: Slot = { worker, since: performance.now(), waitedMs, counts: [], isReady: false };
    slots[number] = slot;
    worker.on("message", (message: unknown) => hear(slot, message));
    worker.on("error", (error) => say(`shirase: ${nameOf(number, slot)}: ${error.message}`));
    worker.on("exit", (code: number | null, signal: string | null) => {
      const reason = signal ?? `exit status ${code ?? "unknown"}`;
      if (status !== undefined) {
        if (alive().length === 0) over.resolve(status);
      } else if (hasServed) replace(number, slot, reason);
      else {
        // Killed, it has said nothing itself; and who is not there from the start would not be there the next time.
        say(`shirase: ${nameOf(number, slot)} ended before it could answer: ${reason}. Nothing is served.`);
        end(1);
      }
    });
  };
  asked.addEventListener("abort", () => end(0), { once: true });
  for (let number = 0; number < count; number += 1) start(number, 0);
  if (asked.aborted) end(0);
  return over.promise;
}
