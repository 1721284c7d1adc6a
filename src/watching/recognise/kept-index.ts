// Kept index: entries that are kept of a place in, those out that share guid, address or title with one that it shows, at the same cost however many are kept.

import type { KeptItem } from "../../terms/sources/kept-item.ts";
import { addressForm } from "./address-form.ts";

export type KeptIndex = {
  readonly withKey: (key: string) => KeptItem | undefined;
  /** Each once, those with the same guid first. */
  readonly like: (sign: { readonly guid?: string; readonly form?: string }) => readonly KeptItem[];
  /** One that was found just now is known to those behind it. */
  readonly add: (kept: KeptItem) => void;
};

export function createKeptIndex(known: readonly KeptItem[]): KeptIndex {
  const byKey = new Map<string, KeptItem>();
  const [byGuid, byForm] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const note = (index: Map<string, Set<string>>, sign: string | undefined, key: string): void => {
    if (sign !== undefined) index.set(sign, (index.get(sign) ?? new Set()).add(key));
  };
  const add = (kept: KeptItem): void => {
    byKey.set(kept.key, kept);
    note(byGuid, kept.guid, kept.key);
    note(byForm, kept.address === undefined ? undefined : addressForm(kept.address), kept.key);
  };
  for (const kept of known) add(kept);
  return {
    withKey: (key) => byKey.get(key),
    like({ guid, form }) {
      const keys = [...((guid !== undefined && byGuid.get(guid)) || [])];
      const more = [...((form !== undefined && byForm.get(form)) || [])];
      return [...new Set([...keys, ...more])].flatMap((key) => byKey.get(key) ?? []);
    },
    add,
  };
}
