// Question words: rows that a question is about in, how they are named in Japanese and English out, and the answers on offer.

import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { OrderRow } from "../rows/order-row.ts";
import type { CareerChoice } from "./question.ts";

type Tongue = "ja" | "en";

export function printedName({ record }: OrderRow): string {
  return record.value.name;
}

const squeezed = (text: string): string => text.replaceAll(/\s/gu, "");

export function writeDay(day: string, language: Tongue): string {
  if (language === "en") return day;
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

/** 佐藤健一1等陸佐(2021年8月2日、第41連隊長から防衛部長へ). */
export function describeRow(row: OrderRow, language: Tongue): string {
  const rank = squeezed(row.record.value.rank ?? "");
  const [from] = row.from;
  const [to] = row.to;
  const day = writeDay(row.date, language);
  const move =
    language === "ja"
      ? [from && `${from.name}から`, to && `${to.name}へ`].filter((part) => part !== undefined).join("")
      : [from && `from ${from.name}`, to && `to ${to.name}`].filter((part) => part !== undefined).join(" ");
  const name =
    language === "ja" ? `${row.name}${rank}` : [row.name, rank].filter((part) => part !== "").join(", ");
  const moved = move === "" ? "" : language === "ja" ? `、${move}` : `, ${move}`;
  return `${name}(${day}${moved})`;
}

/** One answer for each that it may be, and that it is none of them. */
export function chooseAmong(row: OrderRow, others: readonly OrderRow[]): readonly CareerChoice[] {
  const { id } = row.record;
  const ids: readonly LedgerId[] = others.map(({ record }) => record.id);
  return [
    ...others.map((other): CareerChoice => ({
      words: {
        ja: `同じ人: ${describeRow(other, "ja")}`,
        en: `The same person: ${describeRow(other, "en")}`,
      },
      decision: { kind: "same-person", appointments: [id, other.record.id] },
    })),
    {
      words: { ja: "別の人", en: others.length > 1 ? "None of them" : "Another person" },
      decision: { kind: "other-person", appointments: [id, ...ids] },
    },
  ];
}
