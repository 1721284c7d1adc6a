// Takes the outline of a promise and whom an announcement names; gives how much of the promise's matter it has to tell to be looked at: less of the same parties, more of others.

import type { MentionGlance, PromiseOutline } from "../../../terms/ledger/evidence-keys.ts";
import { BYSTANDERS, MEMBERS } from "../matching/weigh-parties.ts";

/** Of the promise itself, or of its outline. */
type Outlined = Pick<PromiseOutline, "codes" | "sounds" | "numbers">;

const JAPAN = "JP";

/**
 * In thousandths. By what places can come to with the weights as they are: of the open sets, each promise with each
 * announcement of any, nothing that comes to the least score has less.
 */
const LEAST = { sameParties: 240, sameSigns: 240, nobodyElse: 440, others: 840 } as const;

export const LEAST_OF_ALL = Math.min(...Object.values(LEAST));

/** What is there of a promise of nobody abroad is there in every announcement. */
function namesParty({ codes }: Outlined, parties: ReadonlySet<string>): boolean {
  return codes.every((code) => code === JAPAN) || codes.some((code) => code !== JAPAN && parties.has(code));
}

function isOther(code: string, { codes }: Outlined): boolean {
  if (BYSTANDERS.has(code) || codes.includes(code)) return false;
  return !codes.some((body) => MEMBERS.get(body)?.includes(code));
}

export type Glanced = {
  readonly parties: ReadonlySet<string>;
  readonly head: readonly string[];
  readonly sounds: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
};

/** For many promises. */
export function glanceOf({ parties, head, sounds, numbers }: MentionGlance): Glanced {
  return { parties: new Set(parties), head, sounds: new Set(sounds), numbers: new Set(numbers) };
}

/** By its parties alone, in thousandths of the matter: the same for all promises of the same ones. */
export function leastOfParties(outline: Outlined, { parties, head }: Glanced): number {
  if (namesParty(outline, parties)) return LEAST.sameParties;
  return head.some((code) => isOther(code, outline)) ? LEAST.others : LEAST.nobodyElse;
}

/** Where nobody else is named a number or a name that both have tells that it is meant. */
function hasSameSigns({ sounds: own, numbers: counted }: Outlined, { sounds, numbers }: Glanced): boolean {
  return own.some((sound) => sounds.has(sound)) || counted.some((number) => numbers.has(number));
}

/** `byParties`: what the parties alone ask for. */
/** Of a promise with such signs. */
export function leastWithSigns(byParties: number): number {
  return byParties === LEAST.nobodyElse ? LEAST.sameSigns : byParties;
}

/** In thousandths of the matter; 0 where the thing itself is named. */
export function leastTold(outline: PromiseOutline, glanced: Glanced): number {
  if (outline.names.some((name) => glanced.sounds.has(name))) return 0;
  const byParties = leastOfParties(outline, glanced);
  return hasSameSigns(outline, glanced) ? leastWithSigns(byParties) : byParties;
}
