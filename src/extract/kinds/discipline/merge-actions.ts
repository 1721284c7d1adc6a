// Takes actions as sentence after sentence tells them; gives each once: a headline or a short rank tells again what another tells whole.

import type { Told } from "./action.ts";
import { isAnybody, isOnlySex, isSameRank } from "./mentions.ts";

/** Bases and services are no unit of anybody's. */
const NO_UNIT = /(?:^[陸海空]自|自衛隊|駐屯地|分屯地|基地)$/u;
/** An action is told again soon, or was told in the headlines. */
const NEAR = 8;
const HEADLINES = 4;
const LONGEST_CONDUCT = 200;

export function mergeActions(actions: readonly Told[]): readonly Told[] {
  const kept: Told[] = [];
  for (const action of withoutVague(actions)) {
    const near = kept.length <= NEAR ? kept : [...kept.slice(0, HEADLINES), ...kept.slice(-NEAR)];
    const other = near.find((one) => isSame(one, action));
    if (other === undefined) kept.push(action);
    else
      kept[kept.indexOf(other)] =
        isWeak(other) && !isVaguer(action, other) ? join(action, other) : join(other, action);
  }
  const told = kept.filter(isWhole);
  // Whom only a headline names beside those whom sentences tell of, it names in other words.
  return told.some(({ heading }) => heading === undefined)
    ? told.filter(({ heading }) => heading === undefined)
    : told;
}

/** Of several told of in sentences a headline about 自衛官 may mean any. */
function withoutVague(actions: readonly Told[]): readonly Told[] {
  const told = actions.filter(({ heading, rank }) => heading === undefined && !isAnybody(rank ?? ""));
  if (told.length < 2) return actions;
  return actions.filter(({ heading, rank }) => heading === undefined || !isAnybody(rank ?? ""));
}

/** 隊員 without a penalty is nobody in particular. */
const IS_NOBODY = /^(?:隊員|職員|自衛官|自衛隊員)$/u;
function isWhole({ penalty, rank }: Told): boolean {
  return penalty !== undefined || rank === undefined || !(IS_NOBODY.test(rank) || isOnlySex(rank));
}

function isWeak({ rank = "", unit }: Told): boolean {
  return unit === undefined || NO_UNIT.test(unit) || isAnybody(rank);
}

/** 板妻駐屯地の隊員 says less than 2等陸曹 of whom it is. */
function isVaguer(a: Told, b: Told): boolean {
  return isAnybody(a.rank ?? "") && !isAnybody(b.rank ?? "");
}

function isSame(a: Told, b: Told): boolean {
  if ((a.listed && b.listed) || (!isWeak(a) && !isWeak(b) && !isToldAgain(a, b))) return false;
  if (a.rank === undefined || b.rank === undefined) return false;
  // Without a penalty told of both, nothing but the rank speaks for one person: units then must not speak against it.
  const isOpen = a.penalty === undefined || b.penalty === undefined;
  if (isOpen && (!unitsFit(a.unit, b.unit) || !conductsFit(a, b))) return false;
  return ranksFit(a.rank, b.rank) && penaltiesFit(a.penalty, b.penalty) && agesFit(a.age, b.age);
}

/** 第5施設隊の陸士長を停職 in a headline, and 停職12日 with what for below. */
function isToldAgain(a: Told, b: Told): boolean {
  const isShort = a.conduct === undefined || b.conduct === undefined;
  return isShort && a.unit === b.unit && a.rank === b.rank && a.penalty !== b.penalty;
}

function unitsFit(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b || NO_UNIT.test(a) || NO_UNIT.test(b);
}

/** Of two who are both only 隊員 or 幹部 what they did must be alike in a word. */
function conductsFit(a: Told, b: Told): boolean {
  if (a.conduct === undefined || b.conduct === undefined) return true;
  if (!isAnybody(a.rank ?? "") || !isAnybody(b.rank ?? "")) return true;
  const words = b.conduct;
  return (a.conduct.slice(0, LONGEST_CONDUCT).match(/[一-龠ァ-ヴー]{2}/gu) ?? []).some((pair) =>
    words.includes(pair),
  );
}

function ranksFit(a: string, b: string): boolean {
  return isSameRank(a, b) || isSameRank(b, a) || mayBe(a, b) || mayBe(b, a);
}

/** 隊員 may be anybody; 幹部 may be a 3等海佐, and is no 海幕長. */
function mayBe(vague: string, rank: string): boolean {
  return isAnybody(vague) && (!vague.startsWith("幹部") || isAnybody(rank) || /[佐尉将]/u.test(rank));
}

function penaltiesFit(a: string | undefined, b: string | undefined): boolean {
  return (
    a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a)
  );
}

/** 27 and 27歳 are one, and of the 20代. */
function agesFit(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a.slice(0, 2) === b.slice(0, 2)) return true;
  return (a.includes("代") || b.includes("代")) && a.charAt(0) === b.charAt(0);
}

/** `whole` stays, filled up from the other. */
function join(whole: Told, other: Told): Told {
  const penalty = longer(whole.penalty, other.penalty);
  const unit = whole.unit ?? other.unit;
  const age = whole.age ?? other.age;
  const date = whole.date ?? other.date;
  const prefersOther = whole.isRest === true || (whole.isDeed === true && other.isRest !== true);
  const conduct = (prefersOther ? other.conduct : undefined) ?? whole.conduct ?? other.conduct;
  const { rank: own = "", heading, ...rest } = whole;
  const isShort = other.rank !== undefined && own.startsWith(other.rank);
  const rank = isAnybody(own) && !isShort ? other.rank : whole.rank;
  return {
    ...rest,
    ...(heading === undefined || other.heading === undefined ? {} : { heading }),
    ...(rank === undefined ? {} : { rank }),
    ...(penalty === undefined ? {} : { penalty }),
    ...(unit === undefined ? {} : { unit }),
    ...(age === undefined ? {} : { age }),
    ...(date === undefined ? {} : { date }),
    ...(conduct === undefined ? {} : { conduct }),
  };
}

function longer(a: string | undefined, b: string | undefined): string | undefined {
  return (a ?? "").length >= (b ?? "").length ? a : b;
}
