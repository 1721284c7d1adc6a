// Order row: one kept row of a personnel order in, with names, posts, rank and day made comparable out.

import type { OrderName } from "../../../terms/record-fact.ts";
import type { AppointmentRecord } from "../../../terms/ledger/appointment-record.ts";
import { daysOfTime } from "../../days-of-time.ts";
import { readPrintedName } from "./name-keys.ts";
import { postKey } from "./post-key.ts";
import { type Rank, rankOf, serviceOf } from "./rank-of.ts";

export type Post = { readonly key: string; readonly name: string };

export type OrderRow = {
  readonly record: AppointmentRecord;
  readonly order: OrderName;
  /** `YYYY-MM-DD` from which it holds: of a month its first day; where the order tells none, the day it was announced. */
  readonly date: string;
  readonly name: string;
  /** Of the present name, then of a former one. */
  readonly nameKeys: readonly string[];
  /** In kana without spaces and dots. */
  readonly reading?: string;
  readonly rank: Rank;
  /** Grade once the order holds, where that is another. */
  readonly gradeAfter?: number;
  readonly from: readonly Post[];
  readonly to: readonly Post[];
  /** Keys of the posts that the order's words take away: 幕僚長事務取扱を解く. */
  readonly relieved: readonly string[];
  /** By day, and then by what the row says, so that the order in which announcements came in changes nothing. */
  readonly sortKey: string;
};

function postsOf(printed: readonly string[]): readonly Post[] {
  return printed.flatMap((name) => {
    const key = postKey(name);
    return key === "" ? [] : [{ key, name: name.replaceAll(/\s/gu, "") }];
  });
}

const PROMOTES = /^(.+?)に昇任/u;
const RELIEVES = /^(.+?)(?:の(?:兼務|併任|兼職))?を(?:解く|免ずる)/u;

function rankWithService({ value }: AppointmentRecord): Rank {
  const rank = rankOf(value.rank ?? "");
  const service = rank.service ?? serviceOf(value.service ?? "");
  return { ...rank, ...(service && { service }) };
}

/** A promotion goes up one step where its words do not tell the new rank. */
function gradeAfter({ value }: AppointmentRecord, rank: Rank): number | undefined {
  if (value.order !== "promote") return undefined;
  const told = rankOf(PROMOTES.exec(value.words ?? "")?.[1] ?? "").grade;
  return told ?? (rank.grade === undefined ? undefined : rank.grade + 1);
}

/** Kana made one, so that a reading in katakana is the same. */
export function readingKey(reading: string): string {
  return reading
    .normalize("NFKC")
    .replaceAll(/[\s・.,=]/gu, "")
    .replaceAll(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

function sortKeyOf({ record, date, nameKeys, from, to }: Omit<OrderRow, "sortKey">): string {
  const posts = [from, to].map((list) => list.map(({ key }) => key).join());
  const { order, rank = "" } = record.value;
  return [date, record.day, nameKeys.join(), ...posts, order, rank, record.id].join("\n");
}

export function orderRowOf(record: AppointmentRecord): OrderRow {
  const { value } = record;
  const { name, keys } = readPrintedName(value.name);
  const rank = rankWithService(record);
  const after = gradeAfter(record, rank);
  const relieved = value.order === "relieve" ? RELIEVES.exec(value.words ?? "")?.[1] : undefined;
  const row = {
    record,
    order: value.order,
    date: daysOfTime(value.effective ?? record.day).first ?? record.day,
    name,
    nameKeys: keys.filter((key) => key !== ""),
    ...(value.reading !== undefined && { reading: readingKey(value.reading) }),
    rank,
    ...(after !== undefined && { gradeAfter: after }),
    from: postsOf(value.from),
    to: postsOf(value.to),
    relieved: relieved === undefined ? [] : postsOf([relieved]).map(({ key }) => key),
  };
  return { ...row, sortKey: sortKeyOf(row) };
}
