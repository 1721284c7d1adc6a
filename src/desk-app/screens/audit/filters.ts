// Filters: what the log is asked for, as it stands in the address and in the form, and as the API takes it.

import { startOfDay } from "../../words/tokyo-time.ts";

/** As typed; empty where it does not filter. Days: YYYY-MM-DD, both within. */
export type Filters = {
  readonly action: string;
  readonly article: string;
  readonly account: string;
  /** Of a program; where it stands, the account does not. */
  readonly token: string;
  readonly from: string;
  readonly until: string;
};

export const NO_FILTERS: Filters = { action: "", article: "", account: "", token: "", from: "", until: "" };

const DAY = /^\d{4}-\d\d-\d\d$/;

export function readFilters(query: string): Filters {
  const asked = new URLSearchParams(query);
  const read = (name: keyof Filters): string => asked.get(name) ?? "";
  return {
    action: read("action"),
    article: read("article"),
    account: read("account"),
    token: read("token"),
    from: read("from"),
    until: read("until"),
  };
}

/** As one choice of a list: `account 3`, `token 5`, or nothing for all. */
export const whoOf = ({ account, token }: Filters): string =>
  token !== "" ? `token ${token}` : account !== "" ? `account ${account}` : "";

export function withWho(filters: Filters, who: string): Filters {
  const [kind, number = ""] = who.split(" ");
  return { ...filters, account: kind === "account" ? number : "", token: kind === "token" ? number : "" };
}

export function writeFilters({
  action,
  article,
  account,
  token,
  from,
  until,
}: Filters): Readonly<Record<string, string | undefined>> {
  return {
    action: action || undefined,
    article: article || undefined,
    account: account || undefined,
    token: token || undefined,
    from: DAY.test(from) ? startOfDay(from) : undefined,
    until: DAY.test(until) ? startOfDay(until, 1) : undefined,
  };
}
