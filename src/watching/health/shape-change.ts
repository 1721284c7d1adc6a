// findShapeChange: takes the looks at a list or feed, gives since when it shows far fewer entries than it did, or hardly any that were known.

import type { Look } from "../../terms/sources/look.ts";
import type { Sentences } from "./sentences.ts";
import { tellReason } from "./tell-reason.ts";

const DAY_MS = 86_400_000;
/** Of what it showed before. */
const FEW = 0.2;
const LEAST_BEFORE = 5;
/** Of the entries of one look. */
const MOST = 0.8;
const LEAST_NEW = 10;
/** For so long a list whose entries were all unknown is told of. */
const REBUILT_MS = 3 * DAY_MS;

export type ShapeChange = {
  readonly kind: "emptied" | "rebuilt";
  readonly since: string;
  /** Entries shown before and now. */
  readonly before: number;
  readonly items: number;
  readonly new: number;
  /** What the reading doubted; looks of before there were sentences have its English alone. */
  readonly told?: Sentences;
};

/** `looks`: newest first. Undefined where it looks as it did, or where nothing is known of before. */
export function findShapeChange(looks: readonly Look[], now: number): ShapeChange | undefined {
  const fresh = looks.filter(({ outcome }) => outcome === "fresh");
  return findEmptied(fresh) ?? findRebuilt(fresh, now);
}

function findEmptied(fresh: readonly Look[]): ShapeChange | undefined {
  const before = fresh.reduce((most, { items }) => Math.max(most, items), 0);
  const isFew = ({ items }: Look): boolean =>
    items === 0 ? before > 0 : before >= LEAST_BEFORE && items < FEW * before;
  const whole = fresh.findIndex((look) => !isFew(look));
  const run = whole === -1 ? [] : fresh.slice(0, whole);
  // It came up from nothing: a list that fills is none that was emptied.
  const [last, first] = [run[0], run.at(-1)];
  if (!last || !first) return undefined;
  return shapeChange("emptied", first.at, fresh[whole]?.items ?? before, last);
}

function findRebuilt(fresh: readonly Look[], now: number): ShapeChange | undefined {
  const at = fresh.findIndex(({ items, new: unknown }) => unknown >= LEAST_NEW && unknown >= MOST * items);
  const [look, earlier] = [fresh[at], fresh.slice(at + 1).find(({ items }) => items > 0)];
  if (!look || !earlier || now - Date.parse(look.at) > REBUILT_MS) return undefined;
  return shapeChange("rebuilt", look.at, earlier.items, look);
}

function shapeChange(kind: ShapeChange["kind"], since: string, before: number, look: Look): ShapeChange {
  const { items, new: unknown } = look;
  const told = tellReason(look);
  return { kind, since, before, items, new: unknown, ...(told && { told }) };
}
