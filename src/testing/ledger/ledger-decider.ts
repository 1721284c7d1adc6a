// Ledger decider: somebody of the desk who decides about the ledger over HTTP, whatever there is to decide, and remembers what was acknowledged.

import { setTimeout as pause } from "node:timers/promises";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { LedgerDecision } from "../../terms/ledger/decision.ts";
import type { EvidenceId, LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { DeskAnswer, DeskCaller } from "../desk/open-test-desk.ts";

export type Acknowledged = Pick<LedgerDecision, "id" | "decision">;

export type LedgerDecider = {
  /** Until told to stop; an answer that does not come is passed over. */
  readonly run: (isOver: () => boolean) => Promise<void>;
  readonly acknowledged: readonly Acknowledged[];
  /** Answers by their status, those that were not right or not wrong by the desk's rules among them. */
  readonly statuses: ReadonlyMap<number, number>;
};

export type DeciderChoice = {
  readonly name: string;
  readonly archive: Archive;
  /** To whichever server there is now. */
  readonly caller: () => DeskCaller;
  readonly chance: () => number;
};

const SHORTEST_WORDS = 4;

export function createLedgerDecider({ name, archive, caller, chance }: DeciderChoice): LedgerDecider {
  const acknowledged: Acknowledged[] = [];
  const statuses = new Map<number, number>();
  let asked = 0;
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(chance() * all.length)];
  /** Of each attempt another one: none may be there twice. */
  const note = (): string => `${name}-${asked}`;

  async function listUndertakings(): Promise<readonly LedgerId[]> {
    const found = await archive.listRecords({
      kind: "undertaking",
      shownOnly: false,
      limit: 40,
      order: "newest",
    });
    return found.map(({ record }) => record.id);
  }

  async function holding(undertaking: LedgerId): Promise<number | null> {
    const held = await archive.findOutcomes([undertaking]);
    return held.get(undertaking)?.[0]?.id ?? null;
  }

  async function add(undertaking: LedgerId): Promise<DeskAnswer | undefined> {
    const later = await archive.findAnnouncement((1 + Math.floor(chance() * 12)) as never);
    if (!later) return undefined;
    const start = Math.floor(chance() * (later.document.text.length - SHORTEST_WORDS));
    const span = [start, start + SHORTEST_WORDS];
    const told = { announcement: later.id, span, stance: "for", tells: "done", note: note(), seen: null };
    return caller().post(`/ledger/undertakings/${undertaking}/evidence`, told);
  }

  async function judge(): Promise<DeskAnswer | undefined> {
    const one = pick(await archive.listEvidence({ undecided: true, limit: 50 }));
    const verdict = chance() < 0.7 ? "confirmed" : "rejected";
    return one && caller().post(`/ledger/evidence/${one.id}/judge`, { verdict, note: note(), seen: null });
  }

  async function settle(undertaking: LedgerId): Promise<DeskAnswer | undefined> {
    const evidence = await archive.listEvidence({ undertaking });
    const cites = evidence.flatMap(({ id, decided }): EvidenceId[] =>
      decided?.verdict === "confirmed" ? [id] : [],
    );
    const outcome = cites.length === 0 ? "open" : "kept";
    const seen = await holding(undertaking);
    return caller().post(`/ledger/undertakings/${undertaking}/status`, {
      outcome,
      cites,
      note: note(),
      seen,
    });
  }

  async function undo(): Promise<DeskAnswer | undefined> {
    const one = pick(acknowledged);
    return one && caller().post(`/ledger/decisions/${one.id}/undo`, { seen: one.id });
  }

  async function decideSomething(): Promise<DeskAnswer | undefined> {
    asked += 1;
    const undertaking = pick(await listUndertakings());
    const drawn = chance();
    if (drawn < 0.25) return judge();
    if (drawn < 0.4) return undo();
    if (!undertaking) return undefined;
    return drawn < 0.7 ? add(undertaking) : settle(undertaking);
  }

  return {
    acknowledged,
    statuses,
    async run(isOver) {
      while (!isOver()) {
        // A server that was killed answers nothing: whether it kept the decision is not known.
        const answer = await decideSomething().catch(() => undefined);
        if (answer) statuses.set(answer.status, 1 + (statuses.get(answer.status) ?? 0));
        if (answer?.status === 200) acknowledged.push(answer.json as Acknowledged);
        await pause(5 + chance() * 20);
      }
    },
  };
}
