// List questions: today in, the undertakings about which the desk is asked something out: what is due and open, and what evidence amounts to.

import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import { recordsOf } from "../../../ledger/decisions/matters-of.ts";
import { isUndertaking } from "../deciding/load-undertaking.ts";
import { ownOf } from "../deciding/undo-decision.ts";
import { lastDueDay } from "../../../ledger/status/lateness-of.ts";
import { type LedgerReading, type LookedAt, lookAtUndertaking } from "./look-at-undertaking.ts";

export type AskedAbout = LookedAt & { readonly question: NonNullable<LookedAt["question"]> };

/** Behind which a list of questions goes on. */
export type AskedPlace = { readonly day: string; readonly id: LedgerId };

export type Asked<Next = AskedPlace> = { readonly asked: readonly AskedAbout[]; readonly next?: Next };

/** What is looked through for one page: most of what is due was settled long ago. */
const LOOKED_THROUGH = 60;
/** Evidence that was judged last. */
const JUDGED_LATELY = 120;

const isAsked = (looked: LookedAt): looked is AskedAbout => looked.question !== undefined;

/** Their day has passed and nothing is settled: the latest day first. */
export async function listDuePassed(
  archive: LedgerReading,
  today: string,
  before?: AskedPlace,
): Promise<Asked> {
  const due = await archive.listRecords({
    kind: "undertaking",
    shownOnly: false,
    order: "latest-due",
    to: today,
    limit: LOOKED_THROUGH,
    ...(before && { before }),
  });
  const looked = await Promise.all(due.map((stored) => lookAtUndertaking(archive, stored, today)));
  const last = due.length === LOOKED_THROUGH ? due.at(-1)?.record : undefined;
  const day = last && lastDueDay(last.value.due);
  return {
    asked: looked.filter(isAsked),
    ...(last && day !== undefined && { next: { day, id: last.id } }),
  };
}

/** Evidence was judged, and amounts to another outcome than holds: the latest judged first. `before`: a decision. */
export async function listProposedStatuses(
  archive: LedgerReading,
  today: string,
  before?: number,
): Promise<Asked<number>> {
  const judged = await archive.listSettling("evidence", JUDGED_LATELY, before);
  const owns = await Promise.all(judged.map(({ decision }) => ownOf(archive, decision)));
  const ids = [...new Set(owns.flatMap(recordsOf))];
  const found = await Promise.all(ids.map((id) => archive.findRecord(id)));
  const looked = await Promise.all(
    found.flatMap((stored) =>
      stored && isUndertaking(stored) ? [lookAtUndertaking(archive, stored, today)] : [],
    ),
  );
  const last = judged.length === JUDGED_LATELY ? judged.at(-1)?.id : undefined;
  return {
    asked: looked.filter(isAsked).filter(({ question }) => question.kind !== "due-passed"),
    ...(last !== undefined && { next: last }),
  };
}

/** How far a count goes before it says "more". */
export const COUNTED_TO = 99;

/** Proposals that wait; one more than `COUNTED_TO` stands for more. */
export async function countWaiting(archive: Pick<Archive, "listEvidence">): Promise<number> {
  return (await archive.listEvidence({ undecided: true, limit: COUNTED_TO + 1 })).length;
}
