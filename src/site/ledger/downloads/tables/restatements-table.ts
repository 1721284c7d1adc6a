// Restatements table: undertakings that a later statement says again, and how they changed; both in statements that readers see.

import type { LedgerMoment } from "../../../../newsroom/ports/ledger-moment.ts";
import type { StoredLink } from "../../../../newsroom/ports/ledger-store.ts";
import type { LedgerId } from "../../../../terms/ledger/ledger-id.ts";
import { RESTATED_CHANGES } from "../../../../terms/ledger/restatement.ts";
import type { Undertaking } from "../../../../terms/ledger/undertaking.ts";
import { findShownUndertaking } from "../../lists/find-shown-undertaking.ts";
import { listAll } from "../rows/list-all.ts";
import { type Columns, defineTable } from "./column.ts";

export type RestatementRow = {
  readonly earlier: Undertaking;
  readonly later: Undertaking;
  readonly stored: StoredLink;
};

/** What the desk took apart is none. */
export async function restatementRows(
  moment: Pick<LedgerMoment, "findRecord">,
  earlier: ReadonlyMap<LedgerId, Undertaking>,
  links: readonly StoredLink[],
): Promise<readonly RestatementRow[]> {
  const rows: RestatementRow[] = [];
  for (const stored of links) {
    const from = earlier.get(stored.link.earlier);
    if (!from || stored.decided?.verdict === "rejected") continue;
    const later = await findShownUndertaking(moment, stored.link.later);
    if (later) rows.push({ earlier: from, later, stored });
  }
  return rows;
}

async function* listRestated(moment: LedgerMoment): AsyncGenerator<readonly RestatementRow[]> {
  for await (const undertakings of listAll(moment, "undertaking")) {
    const earlier = new Map(undertakings.map((one) => [one.id, one]));
    const links = await moment.listLaterOf([...earlier.keys()]);
    yield await restatementRows(moment, earlier, [...links.values()].flat());
  }
}

function columns(): Columns<RestatementRow> {
  return {
    earlier: {
      type: "text",
      isKey: true,
      means: { ja: "先の約束(undertakings の id)", en: "The earlier undertaking" },
      of: ({ earlier }) => earlier.id,
    },
    later: {
      type: "text",
      isKey: true,
      means: { ja: "あとの約束(undertakings の id)", en: "The later undertaking" },
      of: ({ later }) => later.id,
    },
    change: {
      type: "text",
      values: RESTATED_CHANGES,
      means: {
        ja: "同じ、強まった、弱まった、狭まった、広がった",
        en: "Repeated, strengthened, weakened, narrowed or widened",
      },
      of: ({ stored: { link, decided } }) => decided?.change ?? link.change,
    },
    by: {
      type: "text",
      values: ["desk", "rule"],
      means: {
        ja: "desk: 編集部が確かめた、rule: 規則による候補",
        en: "Confirmed by the desk, or found by a rule",
      },
      of: ({ stored }) => (stored.decided ? "desk" : "rule"),
    },
    earlier_announcement: {
      type: "integer",
      means: { ja: "先の発表の番号", en: "Number of the earlier announcement" },
      of: ({ earlier }) => earlier.announcement,
    },
    earlier_announced: {
      type: "day",
      means: { ja: "先の発表の日", en: "Day of the earlier announcement" },
      of: ({ earlier }) => earlier.day,
    },
    later_announcement: {
      type: "integer",
      means: { ja: "あとの発表の番号", en: "Number of the later announcement" },
      of: ({ later }) => later.announcement,
    },
    later_announced: {
      type: "day",
      means: { ja: "あとの発表の日", en: "Day of the later announcement" },
      of: ({ later }) => later.day,
    },
    score: {
      type: "number",
      means: { ja: "規則が付けた確からしさ(0から1)", en: "How sure the rule is, 0 to 1" },
      of: ({ stored }) => stored.link.score,
    },
    rules_version: {
      type: "text",
      means: { ja: "規則の版", en: "Version of the rule" },
      of: ({ stored }) => stored.link.ruleVersion,
    },
  };
}

export const RESTATEMENTS = defineTable<RestatementRow>({
  name: "restatements",
  title: { ja: "言い直し", en: "Restatements" },
  about: {
    ja: "同じ当事者があとの発表で改めて述べた約束と、その変わり方",
    en: "Undertakings said again in a later statement of the same parties, and how they changed",
  },
  columns,
  readRows: (moment) => listRestated(moment),
});
