// Rank of: a rank as an order prints it in, the service it belongs to and its grade out, so that two can be compared.

import { foldWidth } from "../../../japanese/fold-width.ts";

export const SERVICES = ["ground", "maritime", "air", "coast-guard", "police", "civil"] as const;
/** Nobody changes from one to another. */
export type Service = (typeof SERVICES)[number];

/** Higher ranks have higher grades; only those of one service compare. Absent: no rank that tells. */
export type Rank = { readonly service?: Service; readonly grade?: number };

const FORCES: Readonly<Record<string, Service>> = { 陸: "ground", 海: "maritime", 空: "air", 航: "air" };

export const THIRD_LIEUTENANT = 8;
export const CAPTAIN_OF_COMPANY = 10;
export const MAJOR = 11;
export const MAJOR_GENERAL = 14;

/** Grade of the third of three: 3尉 8, 2尉 9, 1尉 10, 3佐 11. */
const THIRD_OF: Readonly<Record<string, number>> = { 士: 0, 曹: 3, 尉: THIRD_LIEUTENANT, 佐: MAJOR };
const SINGLE: Readonly<Record<string, number>> = { 士長: 2, 曹長: 6, 准尉: 7, 将補: MAJOR_GENERAL, 将: 15 };
/** 保安士, 保安正, 保安監, each in three. */
const COAST_GUARD: Readonly<Record<string, number>> = { 士: 1, 正: 4, 監: 7 };
const POLICE = ["巡査", "巡査部長", "警部補", "警部", "警視", "警視正", "警視長", "警視監"];

const OF_THREE = /^([1-3])等?([陸海空])?([佐尉曹士])$/u;
const OF_ONE = /^([陸海空])?(将補|将|曹長|士長)$|^准([陸海空])?(尉)$/u;
const OF_COAST_GUARD = /^([1-3])等海上保安([監正士])/u;
const CIVIL = /(?:事務官|技官|教官|書記官|教授)$/u;

function plainRank(printed: string): string {
  return foldWidth(printed)
    .replaceAll(/\s/gu, "")
    .replaceAll(/^[一二三](?=等|[佐尉曹])/gu, (digit) => String("一二三".indexOf(digit) + 1));
}

function forceOf(letter: string | undefined): Pick<Rank, "service"> {
  const service = FORCES[letter ?? ""];
  return service ? { service } : {};
}

export function rankOf(printed: string): Rank {
  const plain = plainRank(printed);
  const [, third, letter, sort = ""] = OF_THREE.exec(plain) ?? [];
  if (third !== undefined) return { ...forceOf(letter), grade: (THIRD_OF[sort] ?? 0) + 3 - Number(third) };
  const [, force, head, warrant, ensign] = OF_ONE.exec(plain) ?? [];
  const single = SINGLE[head ?? (ensign === undefined ? "" : "准尉")];
  if (single !== undefined) return { ...forceOf(force ?? warrant), grade: single };
  const [, step, guard = ""] = OF_COAST_GUARD.exec(plain) ?? [];
  if (step !== undefined)
    return { service: "coast-guard", grade: (COAST_GUARD[guard] ?? 0) + 3 - Number(step) };
  const officer = POLICE.indexOf(plain);
  if (officer >= 0) return { service: "police", grade: officer };
  return CIVIL.test(plain) ? { service: "civil" } : {};
}

/** 陸上自衛隊, 陸, 航空自衛隊. */
export function serviceOf(printed: string): Service | undefined {
  return FORCES[printed.slice(0, 1)];
}
