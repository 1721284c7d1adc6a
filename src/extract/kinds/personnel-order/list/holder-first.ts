// Takes the units of a list that names each person over what is ordered of them; gives them with the person last, as other lists stand.

import type { EffectiveLine } from "../effective.ts";
import type { UnitParts } from "./read-unit.ts";
import type { Unit } from "./units.ts";

export type ReadUnit = {
  readonly unit: Unit;
  readonly effective?: EffectiveLine;
  readonly parts: UnitParts;
};

/** Nothing for a list whose orders stand over the people. Whom no order follows is left out: the order before is another's. */
export function putHoldersLast(units: readonly ReadUnit[]): readonly ReadUnit[] | undefined {
  if (!isHolderFirst(units)) return undefined;
  const turned: ReadUnit[] = [];
  let entry: ReadUnit[] = [];
  const close = (): void => {
    const isOrdered = entry.some(({ parts }) => parts.order !== undefined);
    const whole = isOrdered ? entry : entry.filter((unit) => !isHolder(unit));
    turned.push(...whole.toSorted((a, b) => placeOf(a) - placeOf(b)));
    entry = [];
  };
  for (const unit of units) {
    const { order, post } = unit.parts;
    if (isHolder(unit) || (order === undefined && post === undefined)) close();
    entry.push(unit);
  }
  close();
  return turned;
}

/** The first thing of the list is a person and the last an order, each in lines of their own. */
function isHolderFirst(units: readonly ReadUnit[]): boolean {
  const told = units.filter((unit) => unit.parts.order !== undefined || isHolder(unit));
  const [first] = told;
  return (
    first !== undefined &&
    isHolder(first) &&
    told.at(-1)?.parts.order !== undefined &&
    !told.some(({ parts }) => parts.order !== undefined && parts.holder !== undefined)
  );
}

/** A name alone counts only with its rank: without one it may be anything. */
function isHolder({ parts }: ReadUnit): boolean {
  return parts.holder?.rank !== undefined && parts.order === undefined;
}

/** What is ordered, then the post that is left, then whom it is about. */
function placeOf({ parts }: ReadUnit): number {
  if (parts.order !== undefined) return 0;
  return parts.holder === undefined ? 1 : 2;
}
