// Ask about people: the lines of one name in, what cannot be told of them out; nothing is asked of what years and ranks rule out.

import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import { idsOfLine, type Line } from "../joining/line.ts";
import type { Joined } from "../joining/join-moves.ts";
import type { Move } from "../joining/move.ts";
import { postsBetween } from "../joining/fit.ts";
import { mayBeOneName, mayFollow, readingsDiffer } from "../joining/plausible.ts";
import type { Rulings } from "../joining/rulings.ts";
import type { OrderRow } from "../rows/order-row.ts";
import { isOfOne } from "../rows/post-key.ts";
import { daysBetween } from "../rows/settle-corrections.ts";
import type { CareerQuestion } from "./question.ts";
import { chooseAmong, describeRow, printedName } from "./question-words.ts";

const YEAR = 365.25;
/** Whom no order named for longer is taken for another. */
const LONGEST_SILENCE = 12 * YEAR;
const LONGEST_RETIREMENT = 6 * YEAR;
/** More are too many to choose among; the nearest stand first. */
const MOST_CANDIDATES = 5;

const rowsOf = (line: Line): readonly OrderRow[] => line.moves.flatMap(({ rows }) => rows);

function idsOf(rows: readonly OrderRow[]): readonly LedgerId[] {
  return rows.map(({ record }) => record.id);
}

function isRuled(a: Line, b: Line, { isSame, isOther, isEmpty }: Rulings): boolean {
  if (isEmpty) return false;
  return idsOfLine(a).some((id) => idsOfLine(b).some((other) => isSame(id, other) || isOther(id, other)));
}

/** Whether the earlier line may have gone on as the later one, although no post says so. */
function mayGoOn(before: Line, move: Move): boolean {
  const silence = daysBetween(before.last, move.date);
  return (
    silence > 0 &&
    silence <= (before.retired ? LONGEST_RETIREMENT : LONGEST_SILENCE) &&
    mayFollow(before, move) &&
    !readingsDiffer(before.readings, move.readings)
  );
}

/** The post goes on, and rank, service or years say that it cannot be the same person. */
function contradicts(before: Line, move: Move): boolean {
  return (
    before.last < move.date &&
    mayBeOneName(before.nameKeys, move.nameKeys) &&
    postsBetween(before, move).some(isOfOne)
  );
}

function askWho(line: Line, joined: Joined, rulings: Rulings): CareerQuestion | undefined {
  const [move] = line.moves;
  const [row] = move?.rows ?? [];
  if (move === undefined || row === undefined) return undefined;
  const others = joined.lines.filter((other) => other !== line && !isRuled(other, line, rulings));
  const unsure = joined.doubts.get(move) ?? [];
  const isUnsure = (other: Line): boolean => other.moves.some((own) => unsure.includes(own));
  const contrary = new Set(others.filter((other) => !isUnsure(other) && contradicts(other, move)));
  const candidates = others
    .filter((other) => isUnsure(other) || contrary.has(other) || mayGoOn(other, move))
    .toSorted((a, b) => b.last.localeCompare(a.last))
    .slice(0, MOST_CANDIDATES);
  if (candidates.length === 0) return undefined;
  const kind = candidates.every((candidate) => contrary.has(candidate)) ? "contradiction" : "same-name";
  const lasts = candidates.map((candidate) => lastRow(candidate, move)).filter((last) => last !== undefined);
  const name = printedName(row);
  return {
    key: `${kind}~${row.record.id}`,
    kind,
    about: name,
    names: line.nameKeys,
    posts: [],
    words: {
      ja: `${describeRow(row, "ja")}は、次の同姓同名の人と同じ人ですか: ${lasts.map((last) => describeRow(last, "ja")).join("、")}`,
      en: `Is ${describeRow(row, "en")} the same person as an earlier bearer of the name: ${lasts.map((last) => describeRow(last, "en")).join("; ")}?`,
    },
    records: idsOf([row, ...lasts]),
    choices: chooseAmong(row, lasts),
  };
}

/** The last row before the move: where the two could meet. */
function lastRow(line: Line, move: Move): OrderRow | undefined {
  const rows = rowsOf(line);
  return rows.findLast(({ date }) => date < move.date) ?? rows.at(-1);
}

export function askAboutPeople(joined: Joined, rulings: Rulings): readonly CareerQuestion[] {
  return joined.lines.flatMap((line) => askWho(line, joined, rulings) ?? []);
}
