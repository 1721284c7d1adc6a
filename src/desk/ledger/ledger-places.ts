// Ledger places: the address of each of the desk's pages of the ledger, and back from an address to what it names.

import {
  type AnnouncementId,
  type ArticleId,
  announcementId,
  articleId,
  HIGHEST_ID,
} from "../../terms/ids.ts";
import type { EvidenceId, LedgerId } from "../../terms/ledger/ledger-id.ts";
import { parseEvidenceId, parseLedgerId } from "../../terms/ledger/ledger-id.ts";
import type { Language } from "../../site/site-config.ts";
import { inboxPath } from "../desk-paths.ts";

/** What the desk is asked about, in the order of the page. */
export const QUESTION_SORTS = ["proposed", "due", "links", "careers", "sightings"] as const;
export type QuestionSort = (typeof QUESTION_SORTS)[number];

export type LedgerPage =
  /** Proposals that wait. `all`: also those that are hardly likely. */
  | { readonly page: "queue"; readonly before?: EvidenceId; readonly all?: true }
  /** `of`: of one sort alone, `before`: behind the place that the page before it named. */
  | { readonly page: "questions"; readonly of?: QuestionSort; readonly before?: string }
  /** What was decided by who may not publish, and waits for somebody who may. */
  | { readonly page: "held"; readonly before?: EvidenceId }
  /** What the desk's judgements taught. */
  | { readonly page: "lessons" }
  | { readonly page: "undertaking"; readonly id: LedgerId }
  /** What an announcement undertakes, and what it speaks to. */
  | { readonly page: "announcement"; readonly announcement: AnnouncementId }
  /** The same of the announcement behind an article. */
  | { readonly page: "article"; readonly article: ArticleId };

export type LedgerPlace = LedgerPage & {
  readonly language: Language;
  /** Which part of long lists is shown, from 1 on; of the first nothing is said. */
  readonly part?: number;
  /** What was decided before the page was come to. */
  readonly done?: number;
  /** Where on the page it goes on: the key of an entry. */
  readonly next?: string;
};

function stepsOf(place: LedgerPage): string {
  switch (place.page) {
    case "queue":
      return "";
    case "questions":
      return "/questions";
    case "held":
      return "/held";
    case "lessons":
      return "/lessons";
    case "undertaking":
      return `/undertakings/${place.id}`;
    case "announcement":
      return `/announcements/${place.announcement}`;
    case "article":
      return `/articles/${place.article}`;
  }
}

function queryOf(place: LedgerPage & Pick<LedgerPlace, "part" | "done" | "next">): string {
  const asked = new URLSearchParams();
  if (place.page === "queue" && place.all) asked.set("all", "1");
  if ((place.page === "queue" || place.page === "held") && place.before) asked.set("before", place.before);
  if (place.part !== undefined) asked.set("part", String(place.part));
  if (place.page === "questions" && place.of) asked.set("of", place.of);
  if (place.page === "questions" && place.before) asked.set("before", place.before);
  if (place.done !== undefined) asked.set("done", String(place.done));
  if (place.next !== undefined) asked.set("next", place.next);
  return asked.size === 0 ? "" : `?${asked}`;
}

/** `/desk/ledger`, `/en/desk/ledger/undertakings/12-340?done=7`, … */
export function ledgerPlacePath({ language, ...place }: LedgerPlace): string {
  return `${inboxPath(language)}/ledger${stepsOf(place)}${queryOf(place)}`;
}

const PLACE =
  /^(?<en>\/en)?\/desk\/ledger(?:\/(?:(?<questions>questions)|(?<lessons>lessons)|(?<held>held)|undertakings\/(?<undertaking>[\d-]{1,40})|(?:announcements\/(?<announcement>[1-9]\d{0,9}))|(?:articles\/(?<article>[1-9]\d{0,9}))))?$/;

const LONGEST_PLACE = 100;

function readQuestions(query: URLSearchParams): LedgerPage {
  const of = QUESTION_SORTS.find((sort) => sort === query.get("of"));
  const before = query.get("before");
  return {
    page: "questions",
    ...(of && { of }),
    ...(of && before !== null && before.length <= LONGEST_PLACE && { before }),
  };
}

function readPage(
  groups: Readonly<Record<string, string | undefined>>,
  query: URLSearchParams,
): LedgerPage | undefined {
  const before = query.get("before");
  if (groups["undertaking"] !== undefined) {
    const id = parseLedgerId(groups["undertaking"]);
    return id && { page: "undertaking", id };
  }
  if (groups["announcement"] !== undefined) {
    const number = Number(groups["announcement"]);
    return number <= HIGHEST_ID ? { page: "announcement", announcement: announcementId(number) } : undefined;
  }
  if (groups["article"] !== undefined) {
    const number = Number(groups["article"]);
    return number <= HIGHEST_ID ? { page: "article", article: articleId(number) } : undefined;
  }
  if (groups["lessons"] !== undefined) return { page: "lessons" };
  if (groups["questions"] !== undefined) return readQuestions(query);
  const behind = before === null ? undefined : parseEvidenceId(before);
  if (groups["held"] !== undefined) return { page: "held", ...(behind && { before: behind }) };
  return { page: "queue", ...(behind && { before: behind }), ...(query.has("all") && { all: true }) };
}

const LONGEST_NEXT = 200;
const HAS_PARTS: ReadonlySet<LedgerPage["page"]> = new Set(["undertaking", "announcement", "article"]);

function readPart({ page }: LedgerPage, query: URLSearchParams): { readonly part?: number } {
  const part = Number(/^[1-9]\d{0,4}$/.exec(query.get("part") ?? "")?.[0] ?? 1);
  return HAS_PARTS.has(page) && part > 1 ? { part } : {};
}

/** Undefined where the address names no page of the ledger; what its query has beside is passed over. */
export function readLedgerPlace(target: string): LedgerPlace | undefined {
  const [path = "", asked = ""] = target.split("?", 2);
  const found = PLACE.exec(path);
  if (!found) return undefined;
  const query = new URLSearchParams(asked);
  const page = readPage(found.groups ?? {}, query);
  if (!page) return undefined;
  const done = /^[1-9]\d{0,9}$/.exec(query.get("done") ?? "")?.[0];
  const next = query.get("next")?.slice(0, LONGEST_NEXT);
  return {
    ...page,
    language: found.groups?.["en"] === undefined ? "ja" : "en",
    ...readPart(page, query),
    ...(done !== undefined && { done: Number(done) }),
    ...(next !== undefined && { next }),
  };
}

export const articleDeskPath = (language: Language, article: ArticleId): string =>
  `${inboxPath(language)}/articles/${article}`;
