// Takes a sentence that tells the unit of several at once (免職となった2人が所属していた第5連隊の…), and the actions; gives those it means with that unit.

import type { Told } from "../action.ts";

export type UnitOfSome = { readonly unit: string; readonly penalty: string; readonly count: number };

const OF_SOME =
  /(?<penalty>免職|停職|減給|戒告|処分)(?:の?(?:懲戒)?処分)?(?:[にと]なった|とされた|を?受けた|された)(?:(?<count>[2-9])[人名]|両名|両者|両隊員)(?:が|の)(?:当時)?(?:所属(?:する|していた|している|先の)|勤務(?:する|していた|している))(?<unit>[0-9一-龠ァ-ヴー]{2,24}?[隊群団部校処])(?=[のはで、]|長)/u;

export function readUnitOfSome(sentence: string): UnitOfSome | undefined {
  const { penalty = "", count = "2", unit } = OF_SOME.exec(sentence)?.groups ?? {};
  return unit === undefined ? undefined : { unit, penalty, count: Number(count) };
}

/** Only where as many have that penalty, and none of them another unit. */
export function withUnitOfSome(actions: readonly Told[], told: UnitOfSome | undefined): readonly Told[] {
  if (told === undefined) return actions;
  const isMeant = ({ penalty }: Told): boolean =>
    told.penalty === "処分" || penalty?.includes(told.penalty) === true;
  const meant = actions.filter(isMeant);
  if (meant.length !== told.count || meant.some(({ unit }) => unit !== undefined)) return actions;
  return actions.map((action) => (isMeant(action) ? { ...action, unit: told.unit } : action));
}
