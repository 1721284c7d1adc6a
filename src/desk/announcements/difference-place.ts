// Difference place: the address of the desk's page of what changed in a revision of an announcement, and back from an address to what it names.

import { type AnnouncementId, HIGHEST_ID, announcementId } from "../../terms/ids.ts";
import type { Language } from "../../site/site-config.ts";
import { inboxPath } from "../desk-paths.ts";

export type DifferencePlace = { readonly language: Language; readonly announcement: AnnouncementId };

const PLACE = /^(?<en>\/en)?\/desk\/announcements\/(?<announcement>[1-9]\d{0,9})\/difference$/;

/** `/desk/announcements/12/difference`: of the twelfth, beside the one that it replaces. */
export function differencePath({ language, announcement }: DifferencePlace): string {
  return `${inboxPath(language)}/announcements/${announcement}/difference`;
}

/** Undefined where the address names no such page; its query is passed over. */
export function readDifferencePlace(target: string): DifferencePlace | undefined {
  const { en, announcement } = PLACE.exec(target.split("?", 1)[0] ?? "")?.groups ?? {};
  const number = Number(announcement);
  if (announcement === undefined || number > HIGHEST_ID) return undefined;
  return { language: en === undefined ? "ja" : "en", announcement: announcementId(number) };
}
