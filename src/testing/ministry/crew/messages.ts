// Messages: what a worker's process and the one that drives the clock tell each other; each of a line of work by its number.

import type { House } from "../../../house.ts";
import type { DueKind } from "../../../newsroom/due-work.ts";

/** Said by a worker. */
export type Said =
  | { readonly line: number; readonly says: "idle"; readonly kinds: readonly DueKind[] }
  | { readonly line: number; readonly says: "asleep"; readonly until: number }
  | { readonly line: number; readonly says: "asks"; readonly address: string }
  | { readonly line: number; readonly says: "answered" }
  | { readonly line: number; readonly says: "failed"; readonly reason: string };

/** To a worker: the line goes on, and this is the time. */
export type Told = { readonly line: number; readonly now: number };

/** What a worker's process is begun with. */
export type Begun = {
  readonly location: string;
  /** Read once, and not in each of them. */
  readonly house: House;
  readonly port: number;
  readonly now: number;
  readonly seed: number;
  /** Of each kind so many lines, numbered in their order. */
  readonly lines: readonly ("check-source" | "fetch-item" | "send-alert")[];
  /** Numbers of announcements whose pages hang. */
  readonly hanging: readonly number[];
};
