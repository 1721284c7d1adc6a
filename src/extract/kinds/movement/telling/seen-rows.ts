// Seen rows: the crafts named so far, found again when a later sentence names the same one.

import type { TimeValue } from "../../../../terms/fact.ts";
import type { CraftMention } from "../craft/craft-mention.ts";
import type { SeenRow } from "../episode.ts";
import { dayOf, isEarlierDay, mayBeSameTime } from "../same-time.ts";

/** Rows of one model looked back on: a text of any length stays linear. */
const LOOKS_BACK = 12;

export type SeenRows = {
  readonly byModel: Map<string, SeenRow[]>;
  readonly byHull: Map<string, SeenRow>;
  /** The last one of a role. */
  readonly byRole: Map<string, SeenRow>;
  /** By the ship's own name. */
  readonly byName: Map<string, SeenRow>;
};

export const newSeenRows = (): SeenRows => ({
  byModel: new Map(),
  byHull: new Map(),
  byName: new Map(),
  byRole: new Map(),
});

export function remember(seen: SeenRows, row: SeenRow): void {
  const key = keyOf(row.mention.model);
  const rows = seen.byModel.get(key);
  if (rows === undefined) seen.byModel.set(key, [row]);
  else rows.push(row);
  if (row.role !== undefined) seen.byRole.set(row.role, row);
  for (const number of row.mention.hull) seen.byHull.set(number, row);
  if (row.mention.name !== undefined) seen.byName.set(row.mention.name, row);
}

/** `date`: the time that the mention's own words give; `tellsAnother`: the words begin another sighting (また、…1隻を確認). */
export function findSeen(
  seen: SeenRows,
  mention: CraftMention,
  date: TimeValue | undefined,
  tellsAnother: boolean,
): SeenRow | undefined {
  const rows = seen.byModel.get(keyOf(mention.model)) ?? [];
  const named = mention.name === undefined ? undefined : seen.byName.get(mention.name);
  if (named !== undefined && isSame(named, mention, date, tellsAnother)) return named;
  const ofSort = findOfSort(seen, mention);
  if (ofSort !== undefined && isSame(ofSort, mention, date, tellsAnother)) return ofSort;
  return rows.slice(-LOOKS_BACK).findLast((row) => isSame(row, mention, date, tellsAnother));
}

/** 戦闘機2機, and then the Su-35戦闘機 without a number, or with the same; TU95爆撃機など, and then 爆撃機2機: the type that was meant. */
function findOfSort({ byModel, byRole }: SeenRows, mention: CraftMention): SeenRow | undefined {
  if (mention.craft !== "aircraft") return undefined;
  const { role, count, grade, model } = mention;
  if (grade === "named" && role !== undefined)
    return byModel
      .get(keyOf(role))
      ?.slice(-LOOKS_BACK)
      .findLast((row) => row.mention.grade === "sort" && (count === undefined || isThatMany(row, count)));
  const typed = grade === "sort" && count !== undefined ? byRole.get(model) : undefined;
  return typed?.count === undefined ? typed : undefined;
}

/** 哨戒機2機が…。現れたのはIL-38哨戒機2機: all of those that were told by their sort alone. */
function isThatMany({ count, episode }: SeenRow, number: number): boolean {
  return count === number && episode.rows.length === 1;
}

function isSame(
  row: SeenRow,
  mention: CraftMention,
  date: TimeValue | undefined,
  tellsAnother: boolean,
): boolean {
  const { role } = row;
  const { nationality } = row.mention;
  // Two roles of a type are two rows, where the second has its own number.
  const isOtherRole = role !== undefined && mention.role !== undefined && role !== mention.role;
  if (isOtherRole && mention.count !== undefined) return false;
  if (nationality !== undefined && mention.nationality !== undefined && nationality !== mention.nationality)
    return false;
  if (
    row.hull.length > 0 &&
    mention.hull.length > 0 &&
    !mention.hull.some((number) => row.hull.includes(number))
  )
    return false;
  const { date: known, follows } = row.episode;
  // Y8 1機 told behind those of the 23rd is not the Y8 1機 of the 19th.
  const isLookedBackOn = known === undefined && mention.count !== undefined && isDayBefore(date, follows);
  if (isLookedBackOn) return false;
  if (date !== undefined && known !== undefined) return mayBeSameTime(known, date);
  return !(tellsAnother && mention.hull.length === 0);
}

function isDayBefore(date: TimeValue | undefined, than: TimeValue | undefined): boolean {
  const [day, other] = [dayOf(date), dayOf(than)];
  return day !== undefined && other !== undefined && isEarlierDay(day, other);
}

/** 「ルーヤンⅢ」級 and ルーヤンIII級, BZK005 and BZK-005 are one. */
export function keyOf(model: string): string {
  return (
    model
      .replace(/\([^()]*\)/u, "")
      .replace("原潜", "原子力潜水艦")
      .replace(/(?<=[ァ-ヴー])[123](?=級)/u, (number) => "I".repeat(Number(number)))
      .replaceAll("―", "ー")
      // Hー6: a long-vowel mark for the hyphen.
      .replace(/(?<=^[A-Za-z]{1,4})ー(?=\d)/u, "")
      .replaceAll("Ⅲ", "III")
      .replaceAll("Ⅱ", "II")
      .replaceAll("Ⅰ", "I")
      .replaceAll(/[-・]|型$/gu, "")
      .toUpperCase()
  );
}
