// Worker messages: what a worker tells the process that started it, and what it is told; read at the border, since anything may come.

import type { BeaconCount } from "../../desk/figures/figure-source.ts";
import { BEACON_VERDICTS, type BeaconVerdict } from "../../readership/rule/beacon-verdict.ts";
import type { DeskLink } from "../opening/open-door.ts";
import type { Ready } from "./answer-until-end.ts";

type BeaconCounts = readonly BeaconCount[];

export type WorkerMessage =
  | ({ readonly kind: "ready" } & Ready)
  /** What became of this worker's beacons since it started. */
  | { readonly kind: "beacons"; readonly counts: BeaconCounts };

/** Of all other workers, those that have ended, too. */
export type PrimaryMessage = { readonly kind: "beacons-elsewhere"; readonly counts: BeaconCounts };

const isVerdict = (text: unknown): text is BeaconVerdict => BEACON_VERDICTS.some((known) => known === text);

function readCounts(counts: unknown): BeaconCounts {
  if (!Array.isArray(counts)) return [];
  return counts.flatMap((entry: unknown) => {
    const [verdict, count]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    return isVerdict(verdict) && typeof count === "number" ? [[verdict, count] as const] : [];
  });
}

function fieldsOf(message: unknown): Readonly<Record<string, unknown>> {
  return typeof message === "object" && message !== null ? { ...message } : {};
}

function readDeskLink(link: unknown): DeskLink | undefined {
  const { kind, address } = fieldsOf(link);
  if (typeof address !== "string") return undefined;
  return kind === "first" || kind === "open" || kind === "locked" ? { kind, address } : undefined;
}

/** Undefined for what is not ours: the cluster's own messages, for one. */
export function readWorkerMessage(message: unknown): WorkerMessage | undefined {
  const { kind, address, sample, desk, counts } = fieldsOf(message);
  if (kind === "beacons") return { kind, counts: readCounts(counts) };
  const link = readDeskLink(desk);
  if (kind !== "ready" || typeof address !== "string" || !link) return undefined;
  return { kind, address, desk: link, sample: sample === true };
}

export function readPrimaryMessage(message: unknown): PrimaryMessage | undefined {
  const { kind, counts } = fieldsOf(message);
  return kind === "beacons-elsewhere" ? { kind, counts: readCounts(counts) } : undefined;
}
