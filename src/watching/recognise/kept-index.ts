// Kept index: entries that are kept of a place in, those out that could be the one that it shows, at the same cost however many are kept and however many share a guid or a page.

import type { KeptItem } from "../../terms/sources/kept-item.ts";
import { addressForm } from "./address-form.ts";

export type KeptSigns = {
  readonly guid?: string | undefined;
  readonly address?: string | undefined;
  readonly form?: string | undefined;
  readonly titleSha?: string | undefined;
};

/** `form`: of its address. */
export type Known = { readonly kept: KeptItem; readonly form?: string };

export type KeptIndex = {
  readonly withKey: (key: string) => KeptItem | undefined;
  readonly hasGuid: (guid: string) => boolean;
  /** The first of those that are alike in each combination of their signs: what is likest is among them. */
  readonly candidates: (signs: KeptSigns) => readonly Known[];
  /** One that was found just now is known to those behind it. */
  readonly add: (kept: KeptItem) => void;
};

export function createKeptIndex(known: readonly KeptItem[]): KeptIndex {
  const byKey = new Map<string, Known>();
  const bySign = new Map<string, Set<string>>();
  const add = (kept: KeptItem): void => {
    const before = byKey.get(kept.key);
    for (const sign of before ? signsOf(before) : []) bySign.get(sign)?.delete(kept.key);
    const now = knownOf(kept);
    byKey.set(kept.key, now);
    for (const sign of signsOf(now)) {
      const keys = bySign.get(sign);
      if (keys) keys.add(kept.key);
      else bySign.set(sign, new Set([kept.key]));
    }
  };
  for (const kept of known) add(kept);
  const first = (sign: string): string | undefined => bySign.get(sign)?.values().next().value;
  return {
    withKey: (key) => byKey.get(key)?.kept,
    hasGuid: (guid) => first(signOf("guid", guid)) !== undefined,
    candidates(signs) {
      const keys = new Set(wantedOf(signs).flatMap((sign) => first(sign) ?? []));
      return [...keys].flatMap((key) => byKey.get(key) ?? []);
    },
    add,
  };
}

function knownOf(kept: KeptItem): Known {
  return { kept, ...(kept.address !== undefined && { form: addressForm(kept.address) }) };
}

/** No guid, address or hash holds either: what parts the signs, and what stands where one is missing. */
const BETWEEN = "\u0000";
const NONE = "\u0001";

const signOf = (name: string, one: string, other = ""): string => `${name}${BETWEEN}${one}${BETWEEN}${other}`;

/** By all that it may be looked up by. */
function signsOf({ kept: { guid, address, titleSha }, form }: Known): readonly string[] {
  return [
    ...(guid === undefined ? [] : guidSigns(guid, form, titleSha)),
    ...(address === undefined
      ? []
      : [
          signOf("address", address),
          signOf("address title", address, titleSha ?? NONE),
          signOf("address guid", address, guid ?? NONE),
        ]),
    ...(form === undefined ? [] : [signOf("form", form), signOf("form title", form, titleSha ?? NONE)]),
    ...(guid !== undefined && address !== undefined ? [signOf("guid address", guid, address)] : []),
  ];
}

function guidSigns(guid: string, form: string | undefined, titleSha: string | undefined): readonly string[] {
  return [
    signOf("guid", guid),
    signOf("guid form", guid, form ?? NONE),
    signOf("guid title", guid, titleSha ?? NONE),
  ];
}

/** The likest first. */
function wantedOf({ guid, address, form, titleSha }: KeptSigns): readonly string[] {
  const wanted: string[] = [];
  if (guid !== undefined)
    wanted.push(signOf("guid address", guid, address), signOf("guid form", guid, form ?? NONE));
  for (const [name, sign] of [
    ["address", address],
    ["form", form],
  ] as const) {
    if (sign === undefined) continue;
    wanted.push(signOf(`${name} title`, sign, titleSha ?? NONE), signOf(`${name} title`, sign, NONE));
    if (titleSha === undefined) wanted.push(signOf(name, sign));
  }
  if (address !== undefined)
    wanted.push(guid === undefined ? signOf("address", address) : signOf("address guid", address, NONE));
  if (guid === undefined) return wanted;
  wanted.push(signOf("guid title", guid, titleSha ?? NONE), signOf("guid title", guid, NONE));
  wanted.push(signOf("guid form", guid, NONE));
  if (form === undefined || titleSha === undefined) wanted.push(signOf("guid", guid));
  return wanted;
}
