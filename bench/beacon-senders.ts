// Beacon senders: a serving site → connections that send it beacons, as fast as it answers or at a steady rate.

import { setTimeout as delay } from "node:timers/promises";
import type { BeaconConnection } from "../src/testing/readership/beacons/beacon-connection.ts";
import { openBeaconConnection, readToken } from "../src/testing/readership/beacons/beacon-connection.ts";
import { simulateVisitor } from "../src/testing/readership/traffic/visitors.ts";

export type BeaconSenders = {
  /** Each connection sends the next as soon as the last is answered. */
  readonly sendFast: (connections: number, milliseconds: number) => Promise<void>;
  /** So many a second, whatever the site takes for them, until `until` says that it is over; resolves when all are answered. */
  readonly sendSteadily: (perSecond: number, until: () => boolean) => Promise<void>;
  /** What was answered since the last call: how often each verdict, and how long each took. */
  readonly takeAnswers: () => {
    readonly verdicts: ReadonlyMap<string, number>;
    readonly waits: readonly number[];
  };
  readonly close: () => void;
};

const TICK_MS = 10;
const STEADY_CONNECTIONS = 64;

/** Every beacon is of another reader, so that each is counted anew: what costs most. */
export async function createBeaconSenders(url: string, articles: number): Promise<BeaconSenders> {
  const port = Number(new URL(url).port);
  const tokens: string[] = [];
  for (let article = 1; article <= articles; article += 1) tokens.push(await readToken(port, article));
  let waits: number[] = [];
  let verdicts = new Map<string, number>();
  let reader = 0;
  /** Kept from one steady stream to the next: readers' browsers keep theirs too. */
  const free: BeaconConnection[] = [];
  const sendOne = async (connection: BeaconConnection): Promise<void> => {
    const at = reader % articles;
    const beacon = { article: at + 1, token: tokens[at] ?? "", visitor: simulateVisitor(reader) };
    reader += 1;
    const started = performance.now();
    const verdict = await connection.send(beacon);
    waits.push(performance.now() - started);
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  };
  return {
    async sendFast(connections, milliseconds) {
      const end = performance.now() + milliseconds;
      const sender = async (): Promise<void> => {
        const connection = openBeaconConnection(port);
        while (performance.now() < end) await sendOne(connection);
        connection.close();
      };
      await Promise.all(Array.from({ length: connections }, sender));
    },
    async sendSteadily(perSecond, until) {
      while (free.length < STEADY_CONNECTIONS) free.push(openBeaconConnection(port));
      const underWay = new Set<Promise<unknown>>();
      const started = performance.now();
      for (let sent = 0; !until();) {
        for (const due = ((performance.now() - started) * perSecond) / 1000; sent < due; sent += 1) {
          const connection = free.pop() ?? openBeaconConnection(port);
          const sending: Promise<boolean> = sendOne(connection).then(() => {
            free.push(connection);
            return underWay.delete(sending);
          });
          underWay.add(sending);
        }
        await delay(TICK_MS);
      }
      await Promise.all(underWay);
    },
    close() {
      for (const connection of free.splice(0)) connection.close();
    },
    takeAnswers() {
      const answers = { verdicts, waits };
      waits = [];
      verdicts = new Map();
      return answers;
    },
  };
}
