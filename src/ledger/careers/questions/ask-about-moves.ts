// Ask about moves: the moves of one person in, where orders or readings disagree out.

import type { Line } from "../joining/line.ts";
import type { Move } from "../joining/move.ts";
import type { OrderRow } from "../rows/order-row.ts";
import type { CareerQuestion } from "./question.ts";
import { describeRow, printedName, writeDay } from "./question-words.ts";

const keysOf = (row: OrderRow): string =>
  row.to
    .map(({ key }) => key)
    .toSorted()
    .join("+");

/** Two orders of one day that send one person to two places, or away and to a place. */
function twoPlaces({ rows }: Move): readonly [OrderRow, OrderRow] | undefined {
  const leaving = rows.filter(({ order }) => order === "appoint" || order === "detach" || order === "retire");
  const [first] = leaving;
  const other = leaving.find((row) => first && (keysOf(row) !== keysOf(first) || row.order !== first.order));
  return first && other && [first, other];
}

function askWhichPlace(move: Move, names: readonly string[]): CareerQuestion | undefined {
  const [one, two] = twoPlaces(move) ?? [];
  if (one === undefined || two === undefined) return undefined;
  const day = move.date;
  return {
    key: `contradiction~${one.record.id}~${two.record.id}`,
    kind: "contradiction",
    about: printedName(one),
    names,
    posts: [...new Set([...one.to, ...two.to].map(({ key }) => key))],
    words: {
      ja: `${writeDay(day, "ja")}付の2つの発令が食い違います: ${describeRow(one, "ja")}、${describeRow(two, "ja")}。どちらが正しいですか。`,
      en: `Two orders of ${day} disagree: ${describeRow(one, "en")}; ${describeRow(two, "en")}. Which holds?`,
    },
    records: [one.record.id, two.record.id],
    choices: [],
  };
}

function askWhichReading(line: Line): CareerQuestion | undefined {
  const told = line.moves.flatMap(({ rows }) => rows).filter(({ reading }) => reading !== undefined);
  const [first] = told;
  const other = told.find(({ reading }) => reading !== first?.reading);
  if (first === undefined || other === undefined) return undefined;
  const readings = [first, other].map(({ record }) => record.value.reading ?? "");
  return {
    key: `reading~${first.record.id}~${other.record.id}`,
    kind: "contradiction",
    about: printedName(other),
    names: line.nameKeys,
    posts: [],
    words: {
      ja: `${other.name}の読みが食い違います: ${readings.join("、")}。同じ人ですか。`,
      en: `The readings of ${other.name} disagree: ${readings.join(", ")}. Is this one person?`,
    },
    records: [first.record.id, other.record.id],
    choices: [
      {
        words: { ja: "別の人", en: "Another person" },
        decision: { kind: "other-person", appointments: [first.record.id, other.record.id] },
      },
    ],
  };
}

export function askAboutMoves(line: Line): readonly CareerQuestion[] {
  return [...line.moves.map((move) => askWhichPlace(move, line.nameKeys)), askWhichReading(line)].filter(
    (question) => question !== undefined,
  );
}
