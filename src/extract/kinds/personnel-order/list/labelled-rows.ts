// Takes the lines of a page; gives the rows of its blocks of labels, one block a person: 氏名, 新職, 旧職, and the day where one is labelled.

import type { DateFact } from "../../../../terms/fact.ts";
import type { Labelled, Labels } from "../../../labelled/labels.ts";
import { readLabelled } from "../../../labelled/read-labelled.ts";
import type { Line } from "../../../page/lines.ts";
import type { Page } from "../../../page/page.ts";
import { findOverlapping } from "../../../found/overlapping.ts";
import { dayOf } from "../effective.ts";
import { readBareHolder, readRankedHolder } from "../holders.ts";
import { readOrder } from "../orders.ts";
import { splitPosts, squeeze } from "../posts.ts";
import type { Row } from "../row.ts";
import { postsOf } from "./read-order-list.ts";

type Field = "name" | "rank" | "new" | "old" | "date";

const LABELS: Labels<Field> = [
  ["name", /^(?:氏名|名前)$/u],
  ["rank", /^(?:階級|官名)$/u],
  ["new", /^(?:新|発令)(?:官?職名?|補職|所属|任)?$|^発令(?:事項|内容)$|^異動(?:後|先)$/u],
  ["old", /^(?:[旧現前])(?:官?職名?|補職|所属|任)?$|^異動(?:前|元)$/u],
  ["date", /^発令(?:年月)?日$|^異動日$/u],
];

export function readLabelledRows(
  page: Page,
  lines: readonly Line[],
  dates: readonly DateFact[],
): readonly Row[] {
  if (!page.folded.includes("氏名")) return [];
  const records = readLabelled(page, lines, LABELS).filter(({ isRow }) => !isRow);
  const shared = records.find(({ values }) => values.has("date"))?.values.get("date");
  const day = shared === undefined ? undefined : dayOf(findOverlapping(dates, shared)[0]);
  return records.flatMap((record) => {
    const row = rowOf(page, record);
    return row === undefined ? [] : [day === undefined ? row : { ...row, effective: day }];
  });
}

function rowOf({ folded }: Page, { values, span }: Labelled<Field>): Row | undefined {
  const [name, taken] = [values.get("name"), values.get("new")];
  if (name === undefined || taken === undefined) return undefined;
  const words = folded.slice(...name);
  const holder = readRankedHolder(words) ?? readBareHolder(words);
  if (holder === undefined) return undefined;
  const old = values.get("old");
  const from = old === undefined ? [] : splitPosts(folded.slice(...old));
  const post = squeeze(folded.slice(...taken));
  const order = readOrder(post) ?? readOrder(`${post}を命ずる`);
  if (order === undefined || order === "other") return undefined;
  const rank = values.get("rank") ?? (holder.rank && [holder.rank[0] + name[0], holder.rank[1] + name[0]]);
  return {
    span,
    nameSpan: [holder.name[0] + name[0], holder.name[1] + name[0]],
    ...(rank === undefined ? {} : { rankSpan: [rank[0], rank[1]] }),
    order: order.order,
    ...postsOf(order, from),
    ...(old === undefined ? {} : { office: squeeze(folded.slice(...old)) }),
  };
}
