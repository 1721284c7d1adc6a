// Inbox filter: what the inbox is narrowed to ↔ the address of the screen, so that it can be kept and sent to a colleague.

import { ENTRY_STATES, type EntryState } from "../../../terms/desk/inbox-entry.ts";
import { ANNOUNCEMENT_KINDS, type AnnouncementKind } from "../../../terms/kind.ts";

export type InboxFilter = {
  readonly state: EntryState | "open" | "all";
  readonly issuer: string;
  readonly announcementKind: AnnouncementKind | "";
  readonly section: string;
  readonly isMine: boolean;
  readonly hasWarnings: boolean;
  readonly words: string;
};

export const NO_FILTER: InboxFilter = {
  state: "open",
  issuer: "",
  announcementKind: "",
  section: "",
  isMine: false,
  hasWarnings: false,
  words: "",
};

export function readFilter(query: string): InboxFilter {
  const asked = new URLSearchParams(query);
  const state = asked.get("state");
  const kind = asked.get("kind");
  return {
    state: state === "all" ? state : (ENTRY_STATES.find((known) => known === state) ?? "open"),
    issuer: asked.get("issuer") ?? "",
    announcementKind: ANNOUNCEMENT_KINDS.find((known) => known === kind) ?? "",
    section: asked.get("section") ?? "",
    isMine: asked.get("mine") === "1",
    hasWarnings: asked.get("warnings") === "1",
    words: (asked.get("words") ?? "").slice(0, 200),
  };
}

/** What is as usual is not said. */
export function writeFilter(filter: InboxFilter): string {
  const said = new URLSearchParams();
  if (filter.state !== NO_FILTER.state) said.append("state", filter.state);
  if (filter.issuer !== "") said.append("issuer", filter.issuer);
  if (filter.announcementKind !== "") said.append("kind", filter.announcementKind);
  if (filter.section !== "") said.append("section", filter.section);
  if (filter.isMine) said.append("mine", "1");
  if (filter.hasWarnings) said.append("warnings", "1");
  if (filter.words !== "") said.append("words", filter.words);
  return said.toString();
}

/** As the API is asked. */
export function filterQuery(filter: InboxFilter): Readonly<Record<string, string | undefined>> {
  return {
    state: filter.state === "all" ? undefined : filter.state,
    issuer: filter.issuer || undefined,
    announcementKind: filter.announcementKind || undefined,
    section: filter.section || undefined,
    assignee: filter.isMine ? "me" : undefined,
    warnings: filter.hasWarnings ? "some" : undefined,
    words: filter.words.trim() || undefined,
  };
}
