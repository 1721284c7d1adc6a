// Facet key: a name as an announcement writes it in, the one key under which all its spellings stand out.

import { foldWidth } from "../../japanese/fold-width.ts";

export function facetKey(name: string): string {
  return foldWidth(name).replaceAll(/\s+/gu, "").toLowerCase();
}
