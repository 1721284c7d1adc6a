// Reading of ledger routes: an address below `/ledger` → the page of the ledger that it names, or nothing where it names none.

import { parseAnnouncementId } from "../../terms/ids.ts";
import { parseLedgerId } from "../../terms/ledger/ledger-id.ts";
import { nameOfStep } from "../routes/addresses.ts";
import type { Asked } from "../routes/asked.ts";
import { FEED_FORMATS, type Route } from "../routes/route.ts";
import { ledgerPath } from "./ledger-address.ts";
import { isLedgerName, readList, readRegisterList } from "./read-filters.ts";
import { DATA_FORMATS } from "./downloads/writing/data-format.ts";
import type { LedgerRoute, LedgerSubject, RegisterName } from "./routes.ts";

type Read = (asked: Asked, steps: readonly string[]) => LedgerRoute | undefined;

function readRegister(page: RegisterName): Read {
  return ({ search }) => ({ page, ...readRegisterList(page, search) });
}

/** Each set of parties has one address: their codes in order. */
const readParties = (name: string): string => [...new Set(name.split("+"))].toSorted().join("+");

const UNDER: Readonly<Record<string, Read>> = {
  undertakings: (asked) => ({ page: "undertakings", ...readList(asked.search) }),
  data: () => ({ page: "data" }),
  oembed: ({ search }) => ({ page: "oembed", url: new URLSearchParams(search).get("url") ?? "" }),
  people: readRegister("people"),
  sightings: readRegister("sightings"),
  scrambles: readRegister("scrambles"),
  contracts: readRegister("contracts"),
  discipline: readRegister("discipline"),
  accidents: readRegister("accidents"),
};

function ofId(page: "undertaking" | "person" | "sighting"): Read {
  return (_asked, [, written = ""]) => {
    const id = parseLedgerId(written);
    return id && { page, id };
  };
}

const UNDER_NAMED: Readonly<Record<string, Read>> = {
  undertakings: ofId("undertaking"),
  people: ofId("person"),
  sightings: ofId("sighting"),
  statements: (_asked, [, number = ""]) => {
    const announcement = parseAnnouncementId(number);
    return announcement === undefined ? undefined : { page: "statement", announcement };
  },
  parties: (asked, [, step = ""]) => {
    const name = nameOfStep(step);
    return isLedgerName(name)
      ? { page: "parties", parties: readParties(name), ...readList(asked.search) }
      : undefined;
  },
  topics: (asked, [, step = ""]) => {
    const key = nameOfStep(step);
    return isLedgerName(key) ? { page: "topic", key, ...readList(asked.search) } : undefined;
  },
  posts: (_asked, [, step = ""]) => {
    const key = nameOfStep(step);
    return isLedgerName(key) ? { page: "post", key } : undefined;
  },
  data: (_asked, [, file = ""]) => {
    if (file === "datapackage.json") return { page: "data-package" };
    const [, described] = /^([a-z][a-z-]{0,39})\.csv-metadata\.json$/.exec(file) ?? [];
    if (described !== undefined) return { page: "data-columns", name: described };
    const [, name, ending] = /^([a-z][a-z-]{0,39})\.([a-z]+)$/.exec(file) ?? [];
    const format = DATA_FORMATS.find((known) => known === ending);
    return name === undefined || !format ? undefined : { page: "data-file", name, format };
  },
};

function readCard(_asked: Asked, [, written = "", last]: readonly string[]): LedgerRoute | undefined {
  const id = parseLedgerId(written);
  return id !== undefined && last === "card" ? { page: "card", id } : undefined;
}

function readBeside(
  _asked: Asked,
  [, first = "", word, second = ""]: readonly string[],
): LedgerRoute | undefined {
  const [earlier, later] = [parseAnnouncementId(first), parseAnnouncementId(second)];
  if (word !== "beside" || earlier === undefined || later === undefined || earlier === later)
    return undefined;
  return { page: "beside", earlier, later };
}

function readPage(asked: Asked, steps: readonly string[]): LedgerRoute | undefined {
  const [first = ""] = steps;
  if (steps.length === 0) return { page: "home" };
  if (steps.length === 1) return Object.hasOwn(UNDER, first) ? UNDER[first]?.(asked, steps) : undefined;
  if (steps.length === 2)
    return Object.hasOwn(UNDER_NAMED, first) ? UNDER_NAMED[first]?.(asked, steps) : undefined;
  if (steps.length === 3 && first === "undertakings") return readCard(asked, steps);
  return steps.length === 4 && first === "statements" ? readBeside(asked, steps) : undefined;
}

/** Undefined where the page has no feed. */
function subjectOf(page: LedgerRoute | undefined): LedgerSubject | undefined {
  if (page?.page === "home" || page?.page === "sightings") return { page: page.page };
  if (page?.page === "parties") return { page: "parties", parties: page.parties };
  if (page?.page === "topic") return { page: "topic", key: page.key };
  return page?.page === "person" ? { page: "person", id: page.id } : undefined;
}

function readFeed(asked: Asked, steps: readonly string[]): LedgerRoute | undefined {
  const format = FEED_FORMATS.find((known) => `feed.${known}` === steps.at(-1));
  const subject = format && subjectOf(readPage({ ...asked, search: "" }, steps.slice(0, -1)));
  return format && subject && { page: "feed", subject, format };
}

/** Of pages with names in their addresses other ways of writing it lead to the one. */
function canonical(asked: Asked, page: LedgerRoute): Route {
  const { language, steps } = asked;
  if (page.page !== "parties" || page.parties === nameOfStep(steps[2] ?? ""))
    return { kind: "ledger", language, page };
  return { kind: "moved", to: ledgerPath(language, page) };
}

/** Files and what programs ask have one address, not one a language. */
const ONCE: ReadonlySet<LedgerRoute["page"]> = new Set([
  "data-file",
  "data-package",
  "data-columns",
  "oembed",
]);

export function readLedger(asked: Asked): Route | undefined {
  const steps = asked.steps.slice(1);
  const page = readFeed(asked, steps) ?? readPage(asked, steps);
  if (!page || (ONCE.has(page.page) && asked.language !== "ja")) return undefined;
  return canonical(asked, page);
}
