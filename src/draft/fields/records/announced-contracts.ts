// Takes the desk view; gives the contracts that its announcement is about: those that its title names, and none that a third one tells of.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ContractFact } from "../../../terms/record-fact.ts";
import { standingContracts } from "../called-off.ts";
import type { DeskView } from "../desk-view.ts";
import { surfaceOf } from "../desk-view.ts";

const AUTHORITY = /(?:省|庁|府|局|自衛隊|監部|本部|補給処|政府)$/u;
/** 移動書架等の契約, 移動書架の実証など: the title names one of several. */
const AND_OTHERS = /^.{0,8}?(?:等|など|ほか|他|及び|と|、)/u;

export function isAuthority(name: string): boolean {
  return AUTHORITY.test(name);
}

export function announcedContracts(view: DeskView): readonly ContractFact[] {
  const standing = standingContracts(view);
  if (isToldByThird(view, standing) || isWonByAnother(view, standing)) return [];
  const named = standing.filter(({ programme }) => isTitled(view, programme));
  const [first] = named;
  const others = standing.filter((contract) => !named.includes(contract));
  return others.every((other) => isEarlier(other, first)) && first !== undefined ? named : standing;
}

function isEarlier({ date }: ContractFact, than: ContractFact | undefined): boolean {
  return date !== undefined && than?.date !== undefined && date < than.date;
}

/** A page that lists earlier contracts, too, has the name of the new one in its title. */
function isTitled({ reading: { title } }: DeskView, programme: string): boolean {
  const [words, name] = [foldWidth(title ?? ""), foldWidth(programme)];
  const at = words.indexOf(name);
  return at >= 0 && !AND_OTHERS.test(words.slice(at + name.length));
}

/** 防衛省 tells what a firm has sold to a ministry abroad: neither orders it. */
function isToldByThird({ reading: { issuer } }: DeskView, contracts: readonly ContractFact[]): boolean {
  if (issuer === undefined || !isAuthority(issuer.name) || contracts.length === 0) return false;
  return contracts.every(
    ({ counterparty }) =>
      counterparty !== undefined && counterparty !== issuer.name && isAuthority(counterparty),
  );
}

/** 見本社は4日、早見木工が図書庁から書架を受注したと発表した: a firm tells of another's order. */
const ANOTHERS =
  /は[^。は]{0,24}、(?!(?:同社|当社|自社|弊社|同グループ))[^、。はが]{2,24}が[^。は]{2,80}(?:受注|落札|契約)/u;

function isWonByAnother(view: DeskView, contracts: readonly ContractFact[]): boolean {
  const { issuer } = view.reading;
  if (issuer === undefined || isAuthority(issuer.name) || contracts.length === 0) return false;
  return contracts.every(({ span }) => {
    const told = foldWidth(surfaceOf(view, span));
    return told.startsWith(`${foldWidth(issuer.name)}は`) && ANOTHERS.test(told);
  });
}
