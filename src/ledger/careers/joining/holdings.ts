// Holdings: the posts that a person holds, and one move, in; the posts held behind it and those that ended out.

import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { OrderRow, Post } from "../rows/order-row.ts";
import type { Move } from "./move.ts";

export type HoldingKind = "main" | "concurrent" | "acting" | "detached";

export type Holding = {
  readonly post: Post;
  readonly kind: HoldingKind;
  /** Absent where the order that gave the post is not known. */
  readonly since?: string;
  readonly entered?: LedgerId;
  /** The unit was reorganised or renamed, and its head stayed. */
  readonly renamedFrom?: Post;
  /** No order says that it ended; the main post changed on that day. */
  readonly lapsed?: string;
};

export type Ended = Holding & {
  readonly until: string;
  readonly left?: LedgerId;
};

export type Held = { readonly holdings: readonly Holding[]; readonly ended: readonly Ended[] };

const KINDS: Readonly<Record<string, HoldingKind>> = {
  acting: "acting",
  concurrent: "concurrent",
  detach: "detached",
};

function isIn(posts: readonly Post[], { post }: Holding): boolean {
  return posts.some(({ key }) => key === post.key);
}

/** What the row says is held before it, although no order gave it; `ended`: by an earlier row of the day. */
function withUntold(
  holdings: readonly Holding[],
  row: OrderRow,
  ended: readonly Ended[],
): readonly Holding[] {
  const known = [...holdings, ...ended];
  const untold = row.from.filter(({ key }) => !known.some(({ post }) => post.key === key));
  return [
    ...holdings.map((holding) =>
      holding.lapsed !== undefined && isIn(row.from, holding) ? revived(holding) : holding,
    ),
    ...untold.map((post, at): Holding => ({ post, kind: at === 0 ? "main" : "concurrent" })),
  ];
}

function revived({ post, kind, since, entered, renamedFrom }: Holding): Holding {
  return {
    post,
    kind,
    ...(since !== undefined && { since }),
    ...(entered && { entered }),
    ...(renamedFrom && { renamedFrom }),
  };
}

function begin(row: OrderRow, posts: readonly Post[], first: HoldingKind): readonly Holding[] {
  return posts.map((post, at) => ({
    post,
    kind: at === 0 || first !== "main" ? first : "concurrent",
    since: row.date,
    entered: row.record.id,
  }));
}

/** What is taken away: what the words name; else the acting or concurrent post; else the post in the row. */
function relievedOf(holdings: readonly Holding[], row: OrderRow, move: Move): readonly Holding[] {
  const movesOn = move.rows.some(
    ({ order }) => order === "appoint" || order === "retire" || order === "detach",
  );
  const isBeside = ({ kind }: Holding): boolean => kind === "acting" || kind === "concurrent";
  if (row.relieved.length > 0)
    return holdings.filter(
      (holding) => row.relieved.includes(holding.post.key) && !(movesOn && holding.kind === "main"),
    );
  const inRow = holdings.filter((holding) => isBeside(holding) && isIn(row.from, holding));
  if (inRow.length > 0) return inRow;
  const open = holdings.filter((holding) => isBeside(holding) && holding.lapsed === undefined);
  const acting = open.filter(({ kind }) => kind === "acting");
  if (open.length > 0) return acting.length === 1 ? acting : open.length === 1 ? open : [];
  return movesOn ? [] : holdings.filter((holding) => isIn(row.from, holding));
}

function endAll(holdings: readonly Holding[], row: OrderRow): readonly Ended[] {
  return holdings.map((holding) => ({ ...holding, until: row.date, left: row.record.id }));
}

function rename(holdings: readonly Holding[], row: OrderRow): Held {
  const [old] = row.from;
  const left = holdings.filter((holding) => isIn(row.from, holding) && !isIn(row.to, holding));
  const fresh = row.to.filter(({ key }) => !holdings.some(({ post }) => post.key === key));
  const kept = holdings.filter((holding) => row.to.length === 0 || !left.includes(holding));
  return {
    holdings: [
      ...kept,
      ...begin(row, fresh, "main").map((holding) => ({ ...holding, ...(old && { renamedFrom: old }) })),
    ],
    ended: row.to.length === 0 ? [] : endAll(left, row),
  };
}

/** A new main post ends the one before; a concurrent one that nothing is said of may go on, and is taken to end. */
function moveOn(holdings: readonly Holding[], row: OrderRow): Held {
  // What another order of the day gave stands beside it: which of them holds is asked.
  const stays = holdings.filter((holding) => isIn(row.to, holding) || holding.since === row.date);
  const gone = holdings.filter((holding) => !stays.includes(holding));
  const lapses = gone
    .filter(({ kind }) => kind === "concurrent")
    .filter((holding) => !isIn(row.from, holding));
  return {
    holdings: [
      ...begin(
        row,
        row.to.filter(({ key }) => !stays.some(({ post }) => post.key === key)),
        KINDS[row.order] ?? "main",
      ),
      ...stays.map(revived),
      ...lapses.map((holding) => ({ ...holding, lapsed: holding.lapsed ?? row.date })),
    ],
    ended: endAll(
      gone.filter((holding) => !lapses.includes(holding)),
      row,
    ),
  };
}

function applyRow({ holdings: before, ended: gone }: Held, row: OrderRow, move: Move): Held {
  const holdings =
    row.order === "relieve" && row.relieved.length === 0 && before.length > 0
      ? before
      : withUntold(before, row, gone);
  switch (row.order) {
    case "promote":
      return { holdings, ended: [] };
    case "relieve": {
      const relieved = relievedOf(holdings, row, move);
      return {
        holdings: holdings.filter((holding) => !relieved.includes(holding)),
        ended: endAll(relieved, row),
      };
    }
    case "acting":
    case "concurrent": {
      const fresh = row.to.filter(
        ({ key }) => !holdings.some(({ post, lapsed }) => post.key === key && lapsed === undefined),
      );
      const kept = holdings.filter((holding) => !isIn(fresh, holding));
      return { holdings: [...kept, ...begin(row, fresh, KINDS[row.order] ?? "main")], ended: [] };
    }
    case "stay":
      return rename(holdings, row);
    case "retire":
      return { holdings: [], ended: endAll(holdings, row) };
    case "appoint":
    case "detach":
      return moveOn(holdings, row);
  }
}

export function applyMove(before: readonly Holding[], move: Move): Held {
  return move.rows.reduce<Held>(
    (held, row) => {
      const behind = applyRow(held, row, move);
      return { holdings: behind.holdings, ended: [...held.ended, ...behind.ended] };
    },
    { holdings: before, ended: [] },
  );
}
