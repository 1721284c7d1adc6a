// Navigation entries: which screens a role finds in the head of the desk.

import type { ViewerRole } from "../../desk/page/boot-record.ts";
import type { Screen } from "../router/place.ts";
import type { FrameWords } from "../words/frame-words.ts";

export type NavEntry = {
  readonly word: keyof FrameWords;
  /** A screen of the app, or a page that the server draws. */
  readonly to: Screen | { readonly page: string };
  readonly roles: readonly ViewerRole[];
};

const ALL: readonly ViewerRole[] = ["reporter", "editor", "publisher", "administrator"];
const FROM_EDITOR: readonly ViewerRole[] = ["editor", "publisher", "administrator"];
const ADMINISTRATOR: readonly ViewerRole[] = ["administrator"];

export const NAV_ENTRIES: readonly NavEntry[] = [
  { word: "inbox", to: { kind: "inbox" }, roles: ALL },
  { word: "taking", to: { kind: "new" }, roles: ALL },
  { word: "pictures", to: { kind: "pictures" }, roles: ALL },
  { word: "ledger", to: { page: "/desk/ledger" }, roles: ALL },
  { word: "sources", to: { page: "/desk/sources" }, roles: ALL },
  { word: "rules", to: { page: "/desk/rules" }, roles: ALL },
  { word: "readers", to: { page: "/desk/readers" }, roles: ALL },
  { word: "reports", to: { kind: "reports" }, roles: FROM_EDITOR },
  { word: "audit", to: { kind: "audit" }, roles: FROM_EDITOR },
  { word: "people", to: { kind: "people" }, roles: ADMINISTRATOR },
  { word: "connections", to: { kind: "connections" }, roles: ADMINISTRATOR },
];
