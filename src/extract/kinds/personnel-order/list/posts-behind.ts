// Takes the units of a list of orders; gives them with each old post before its holder, where every one stands on the line below: 氏名 / (旧職).

import type { ReadUnit } from "./holder-first.ts";

/** Nothing, unless the list ends in an old post and none stands but below a holder. */
export function withPostsBehind(units: readonly ReadUnit[]): readonly ReadUnit[] | undefined {
  const told = units.filter(({ parts }) => Object.keys(parts).length > 0);
  const last = told.at(-1);
  if (last === undefined || !isPostAlone(last)) return undefined;
  const areBehind = told.every((unit, index) => !isPostAlone(unit) || isHolderAlone(told[index - 1]));
  if (!areBehind) return undefined;
  const turned: ReadUnit[] = [];
  for (const unit of units) {
    const before = turned.at(-1);
    if (before !== undefined && isPostAlone(unit) && isHolderAlone(before))
      turned.splice(-1, 1, unit, before);
    else turned.push(unit);
  }
  return turned;
}

function isPostAlone({ parts }: ReadUnit): boolean {
  return parts.post !== undefined && parts.holder === undefined && parts.order === undefined;
}

function isHolderAlone(unit: ReadUnit | undefined): boolean {
  return unit?.parts.holder !== undefined && unit.parts.post === undefined && unit.parts.order === undefined;
}
