// Loading the house's names: its authority → what issuers and topics are called on pages, by their names in Japanese and by their keys.

import { loadAuthority } from "../../house-authority.ts";
import type { Authority } from "../../draft/authority/authority.ts";
import type { Bilingual, SiteConfig } from "../../site/site-config.ts";

type HouseNames = Required<Pick<SiteConfig, "issuersInEnglish" | "topicNames">>;

function namesOfTopics({ entries }: Authority): ReadonlyMap<string, Bilingual> {
  return new Map(
    entries.flatMap(({ section, name, fields }) => {
      const { key, english } = fields;
      if (section !== "topics" || typeof key !== "string") return [];
      return [[key, { ja: name, en: typeof english === "string" ? english : name }] as const];
    }),
  );
}

/** A mistake in the files is told; issuers are shown by the names that they have in Japanese then, topics by their keys. */
export async function loadHouseNames(
  house: string | undefined,
  onError: (error: string) => void,
): Promise<HouseNames> {
  const authority = await loadAuthority(house, ["issuers", "topics"]);
  if (!authority.ok) {
    onError(authority.error);
    return { issuersInEnglish: new Map(), topicNames: new Map() };
  }
  const { issuers } = authority.value;
  return {
    issuersInEnglish: new Map(
      issuers.flatMap(({ name, english }) => (english === undefined ? [] : [[name, english] as const])),
    ),
    topicNames: namesOfTopics(authority.value),
  };
}
