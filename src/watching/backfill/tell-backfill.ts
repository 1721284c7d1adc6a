// tellBackfill: takes a backfill, gives how far it is, how fast, how long it may still take and why it stopped, as figures and as sentences in Japanese and English.

import type { Sentences } from "../health/sentences.ts";
import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import { type BackfillCursor, readCursor } from "./backfill-cursor.ts";

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
/** From fewer nothing follows. */
const LEAST_FETCHED = 10;
/** What comes between, looks and fresh entries, was not the same all the time, and will not be. */
const MARGIN = 0.15;

const OVER: ReadonlySet<SourceBackfill["state"]> = new Set(["complete", "failed", "given-up"]);

export type BackfillFigures = {
  readonly done: number;
  readonly found: number;
  readonly expected?: number;
  /** Pages of the archive that were read. */
  readonly pages: number;
  /** Entries that were fetched in a minute of work, so far. */
  readonly perMinute?: number;
  /** That the rest may take, from … to …; nothing where nobody can know. */
  readonly minutesLeft?: readonly [number, number];
};

export function figuresOf({ cursor: kept, done, found, expected, state }: SourceBackfill): BackfillFigures {
  const cursor = readCursor(kept);
  const bare = { done, found, ...(expected !== undefined && { expected }), pages: cursor?.pages ?? 0 };
  if (!cursor || cursor.fetched === 0 || cursor.workedMs === 0) return bare;
  const perMinute = Math.round((cursor.fetched / (cursor.workedMs / MINUTE_MS)) * 10) / 10;
  const rest = expected === undefined || OVER.has(state) ? undefined : expected - done;
  const left = rest === undefined ? undefined : minutesFor(rest, cursor);
  return { ...bare, perMinute, ...(left && { minutesLeft: left }) };
}

/** Between the pace of the whole and that of the last entries. */
function minutesFor(
  rest: number,
  { fetched, workedMs, pace }: BackfillCursor,
): readonly [number, number] | undefined {
  const [first, last] = [pace[0], pace.at(-1)];
  if (fetched < LEAST_FETCHED || first === undefined || last === undefined || last <= first) return undefined;
  const each = [workedMs / fetched, (last - first) / (pace.length - 1)].map(
    (ms) => (ms * Math.max(rest, 0)) / MINUTE_MS,
  );
  return [Math.floor(Math.min(...each) * (1 - MARGIN)), Math.ceil(Math.max(...each) * (1 + MARGIN))];
}

const STATES: Readonly<Record<SourceBackfill["state"], Sentences>> = {
  running: { ja: "取り込み中", en: "under way" },
  paused: { ja: "休止中", en: "paused" },
  complete: { ja: "完了", en: "complete" },
  failed: { ja: "中止", en: "stopped" },
  "given-up": { ja: "取りやめ", en: "given up" },
};

export function tellBackfill(backfill: SourceBackfill): Sentences {
  const { done, expected, found, pages, perMinute, minutesLeft } = figuresOf(backfill);
  const { state, reason } = backfill;
  const isOver = OVER.has(state);
  const about = expected !== undefined && expected !== found;
  const of = {
    ja: about ? `${found}件中${done}件（全体はおよそ${expected}件）` : `${found}件中${done}件`,
    en: about
      ? `${done} of ${found} entries found so far, about ${expected} in all`
      : `${done} of ${found} entries`,
  };
  const pace =
    perMinute === undefined || isOver ? undefined : { ja: `毎分${perMinute}件`, en: `${perMinute} a minute` };
  const end = isOver ? undefined : tellEnd(minutesLeft, state);
  const parts = [STATES[state], of, { ja: `一覧${pages}ページ`, en: `${pages} pages read` }, pace, end];
  const told = parts.filter((part) => part !== undefined);
  const why = reason === undefined ? "" : ` ${reason}`;
  return {
    ja: `${told.map(({ ja }) => ja).join("、")}。${why}`,
    en: `${told.map(({ en }) => en).join(", ")}.${why}`,
  };
}

function tellEnd(left: BackfillFigures["minutesLeft"], state: SourceBackfill["state"]): Sentences {
  if (!left) return { ja: "終わる時刻はまだ分かりません", en: "when it ends is not known yet" };
  const [from, to] = left.map(tellMinutes);
  const running = state === "running";
  return {
    ja: `${running ? "残り" : "再開後の残り"}は${from?.ja}から${to?.ja}`,
    en: `${from?.en} to ${to?.en} more${running ? "" : " once it goes on"}`,
  };
}

function tellMinutes(minutes: number): Sentences {
  if (minutes < 2 * HOUR_MINUTES) return { ja: `${minutes}分`, en: `${minutes} min` };
  const hours = Math.round(minutes / HOUR_MINUTES);
  if (hours < 48) return { ja: `${hours}時間`, en: `${hours} h` };
  const days = Math.round(hours / 24);
  return { ja: `${days}日`, en: `${days} days` };
}
