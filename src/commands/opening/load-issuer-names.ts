// Loading issuers' names: the house's authority → what issuers are called in English, by their names in Japanese.

import { loadAuthority } from "../../house-authority.ts";

/** A mistake in the file is told, and issuers are shown by the names that they have in Japanese. */
export async function loadIssuerNames(
  house: string | undefined,
  onError: (error: string) => void,
): Promise<ReadonlyMap<string, string>> {
  const authority = await loadAuthority(house, ["issuers"]);
  if (!authority.ok) {
    onError(authority.error);
    return new Map();
  }
  return new Map(
    authority.value.issuers.flatMap(({ name, english }) =>
      english === undefined ? [] : [[name, english] as const],
    ),
  );
}
