// Reading of filters: the query of a list of the ledger in, what the list is narrowed by and where it begins out.

import { UNDERTAKING_STRENGTHS } from "../../terms/fact.ts";
import { parseLedgerId } from "../../terms/ledger/ledger-id.ts";
import { OUTCOMES } from "../../terms/ledger/status.ts";
import {
  type LedgerBefore,
  REGISTER_FILTERS,
  type RegisterFilters,
  type RegisterName,
  type UndertakingFilters,
} from "./routes.ts";

const MONTH = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/;
/** A year as well: the months of it. */
const MONTHS = /^(?:19|20|21)\d\d(?:-(?:0[1-9]|1[0-2]))?$/;
const DAY = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** Longer ones name nothing that is kept. */
const LONGEST_NAME = 100;

/** `?before=2025-09-08.12-340`; a place that is none is as if it were absent. */
function readBefore(query: URLSearchParams): { readonly before?: LedgerBefore } {
  const [day = "", written = ""] = (query.get("before") ?? "").split(".");
  const id = parseLedgerId(written);
  return id !== undefined && DAY.test(day) ? { before: { day, id } } : {};
}

function readUndertakingFilters(query: URLSearchParams): UndertakingFilters {
  const outcome = OUTCOMES.find((known) => known === query.get("outcome"));
  const strength = UNDERTAKING_STRENGTHS.find((known) => known === query.get("strength"));
  const due = query.get("due") ?? "";
  return {
    ...(outcome && { outcome }),
    ...(strength && { strength }),
    ...((due === "soon" || due === "passed" || MONTH.test(due)) && { due }),
  };
}

type Begin = { readonly before?: LedgerBefore };

/** What is no filter, or no place in a list, is as if it were absent. `search`: from the question mark on. */
export function readList(search: string): Begin & { readonly filters: UndertakingFilters } {
  const query = new URLSearchParams(search);
  return { filters: readUndertakingFilters(query), ...readBefore(query) };
}

/** Whether it may be the name of something that is kept. */
export function isLedgerName(name: string): boolean {
  return name !== "" && name.length <= LONGEST_NAME && !/[\p{Cc}]/u.test(name);
}

export function readRegisterList(
  page: RegisterName,
  search: string,
): Begin & { readonly filters: RegisterFilters } {
  const query = new URLSearchParams(search);
  const filters: RegisterFilters = Object.fromEntries(
    REGISTER_FILTERS[page]
      .map((name) => [name, (query.get(name) ?? "").toWellFormed().trim()] as const)
      .filter(([name, value]) => (name === "month" ? MONTHS.test(value) : isLedgerName(value))),
  );
  return { filters, ...readBefore(query) };
}
