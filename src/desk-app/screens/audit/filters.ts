// Filters: what the log is asked for, as it stands in the address and in the form, and as the API takes it.

import { startOfDay } from "../../words/tokyo-time.ts";

/** As typed; empty where it does not filter. Days: YYYY-MM-DD, both within. */
export type Filters = {
  readonly action: string;
  readonly article: string;
  readonly account: string;
  readonly from: string;
  readonly until: string;
};

export const NO_FILTERS: Filters = { action: "", article: "", account: "", from: "", until: "" };

const DAY = /^\d{4}-\d\d-\d\d$/;

export function readFilters(query: string): Filters {
  const asked = new URLSearchParams(query);
  const read = (name: keyof Filters): string => asked.get(name) ?? "";
  return {
    action: read("action"),
    article: read("article"),
    account: read("account"),
    from: read("from"),
    until: read("until"),
  };
}

export function writeFilters({
  action,
  article,
  account,
  from,
  until,
}: Filters): Readonly<Record<string, string | undefined>> {
  return {
    action: action || undefined,
    article: article || undefined,
    account: account || undefined,
    from: DAY.test(from) ? startOfDay(from) : undefined,
    until: DAY.test(until) ? startOfDay(until, 1) : undefined,
  };
}
