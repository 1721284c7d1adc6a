// Ledger routes: what an address below `/ledger` names: a page, a feed, a file or a card of the ledger.

import type { UndertakingStrength } from "../../terms/fact.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { Outcome } from "../../terms/ledger/status.ts";
import type { FeedFormat } from "../routes/route.ts";
import type { DataFormat } from "./downloads/writing/data-format.ts";

/** The place in a list behind which a page begins: a day, `YYYY-MM-DD`, and the record of it. */
export type LedgerBefore = { readonly day: string; readonly id: LedgerId };

export type UndertakingFilters = {
  readonly outcome?: Outcome;
  readonly strength?: UndertakingStrength;
  /** `soon`: within three months from today; `passed`: before today; else a month, `YYYY-MM`. */
  readonly due?: string;
};

type Listed = { readonly filters: UndertakingFilters; readonly before?: LedgerBefore };

/** The registers, and what each is narrowed by; `month`: `YYYY-MM`, or `YYYY` for all of a year. */
export const REGISTER_FILTERS = {
  /** `name`: how a name or its reading begins. */
  people: ["name", "month", "service"],
  sightings: ["nationality", "model", "strait", "craft", "month"],
  scrambles: ["nationality", "month"],
  contracts: ["programme", "counterparty", "month"],
  discipline: ["penalty", "conduct", "month"],
  accidents: ["kind", "casualties", "month"],
} as const;
export type RegisterName = keyof typeof REGISTER_FILTERS;
export const REGISTER_NAMES: readonly RegisterName[] = [
  "people",
  "sightings",
  "scrambles",
  "contracts",
  "discipline",
  "accidents",
];
export type RegisterFilters = {
  readonly [F in (typeof REGISTER_FILTERS)[RegisterName][number]]?: string;
};

/** What has a feed: the page at whose address it stands. */
export type LedgerSubject =
  | { readonly page: "home" }
  /** `JP+KR`: all parties of an undertaking; `KR`: any in which it is one. */
  | { readonly page: "parties"; readonly parties: string }
  | { readonly page: "topic"; readonly key: string }
  | { readonly page: "sightings" }
  | { readonly page: "person"; readonly id: LedgerId };

export type LedgerRoute =
  | { readonly page: "home" }
  | ({ readonly page: "undertakings" } & Listed)
  | ({ readonly page: "parties"; readonly parties: string } & Listed)
  | ({ readonly page: "topic"; readonly key: string } & Listed)
  | { readonly page: "undertaking"; readonly id: LedgerId }
  /** The only page that other sites may frame. */
  | { readonly page: "card"; readonly id: LedgerId }
  | { readonly page: "statement"; readonly announcement: AnnouncementId }
  | { readonly page: "beside"; readonly earlier: AnnouncementId; readonly later: AnnouncementId }
  | { readonly page: "person"; readonly id: LedgerId }
  | { readonly page: "post"; readonly key: string }
  | {
      readonly [N in RegisterName]: {
        readonly page: N;
        readonly filters: RegisterFilters;
        readonly before?: LedgerBefore;
      };
    }[RegisterName]
  | { readonly page: "sighting"; readonly id: LedgerId }
  | { readonly page: "data" }
  | { readonly page: "data-file"; readonly name: string; readonly format: DataFormat }
  /** Tables, columns and files for programs (Frictionless). */
  | { readonly page: "data-package" }
  /** Of a CSV file, beside it (CSV on the Web). */
  | { readonly page: "data-columns"; readonly name: string }
  | { readonly page: "feed"; readonly subject: LedgerSubject; readonly format: FeedFormat }
  /** `url`: as it was asked for; what it names is looked up. */
  | { readonly page: "oembed"; readonly url: string };

/**
 * What may be asked for without end is rendered for who asks and kept nowhere, so that it pushes nothing out: filters,
 * places in lists, pairs of statements, whatever address somebody asks of, files, and feeds of which there are thousands.
 */
export function isWithoutEnd(route: LedgerRoute): boolean {
  if ("before" in route && route.before !== undefined) return true;
  if ("filters" in route && Object.keys(route.filters).length > 0) return true;
  if (route.page === "feed") return route.subject.page !== "home" && route.subject.page !== "sightings";
  // Sizes of files are known when they were made, which no change of the store tells.
  return ["beside", "oembed", "data-file", "data", "data-columns"].includes(route.page);
}

/** A copy of plain files goes without what is asked for without end, but for older pages of whole lists and statements side by side. */
export function needsLedgerServer(route: LedgerRoute): boolean {
  if ("filters" in route) return Object.keys(route.filters).length > 0;
  // Files are made of what is published when they are asked for: in a copy they would stay when it is withdrawn.
  return ["oembed", "data", "data-file", "data-package", "data-columns"].includes(route.page);
}
