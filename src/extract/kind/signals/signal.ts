// Signal: what speaks for a kind, where it is looked for, and how much it weighs.

import type { Sign } from "../../../japanese/search/sign.ts";
import type { AnnouncementKind } from "../../../terms/kind.ts";

/** `title`: headline, official title and document title. `head`: title, lead and the first lines. `body`: the official text. `form`: the page's form, and which of stamp, lead and closing it has. */
export type SignalPlace = "title" | "headings" | "head" | "body" | "words" | "address" | "form";

export type KindSignal = {
  readonly kind: AnnouncementKind;
  readonly place: SignalPlace;
  readonly sign: Sign;
  readonly weight: number;
};

export type SignalRow = readonly [kind: AnnouncementKind, place: SignalPlace, sign: RegExp, weight: number];
