// Find left out: the headers and the address of a visit → why the stated rule does not count it, where it does not.

import type { LeftOut } from "./beacon-verdict.ts";
import { isRobot } from "./is-robot.ts";
import { keepAnswers } from "./keep-answers.ts";
import type { Networks } from "./networks.ts";

/** Names in lower case, as HTTP servers give them. */
export type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** `address` as seen through the proxies that the operator trusts. */
export type Visit = { readonly headers: RequestHeaders; readonly address: string };

export type VisitRule = (visit: Visit) => LeftOut | undefined;

export type VisitRuleOptions = {
  /** Networks of data centres, where programs live and people do not. */
  readonly dataCentres: Networks;
  /** Networks of the desk's own people. */
  readonly desk: Networks;
  /** Whether the visitor is signed in at the desk. */
  readonly isDeskSession: (headers: RequestHeaders) => boolean;
};

/** Headers by which browsers say that they load a page before anybody asks for it, and the words they use. */
const PREFETCH_HEADERS = ["sec-purpose", "purpose", "x-purpose", "x-moz"] as const;
const PREFETCH_WORDS = /\b(?:prefetch|prerender|preview)\b/i;
/** Also in the brands that Chromium sends beside the user agent. */
const HEADLESS = /headless|phantomjs|slimerjs|puppeteer|playwright|selenium/i;

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value : (value ?? []).join(", ");
}

function judgeName(userAgent: string): LeftOut | undefined {
  if (userAgent === "") return "no-browser";
  if (HEADLESS.test(userAgent)) return "headless";
  return isRobot(userAgent) ? "bot" : undefined;
}

/** What the reader asks for by a signal comes first: then no other reason matters. */
export function createVisitRule({ dataCentres, desk, isDeskSession }: VisitRuleOptions): VisitRule {
  const names = keepAnswers(judgeName);
  return ({ headers, address }) => {
    if (textOf(headers["sec-gpc"]).trim() === "1") return "global-privacy-control";
    if (textOf(headers["dnt"]).trim() === "1") return "do-not-track";
    if (PREFETCH_HEADERS.some((name) => headers[name] && PREFETCH_WORDS.test(textOf(headers[name])))) {
      return "prefetch";
    }
    const userAgent = textOf(headers["user-agent"]).trim();
    const byName = names.ask(userAgent);
    if (byName !== "no-browser" && HEADLESS.test(textOf(headers["sec-ch-ua"]))) return "headless";
    if (byName !== undefined) return byName;
    if (desk.has(address) || isDeskSession(headers)) return "desk";
    return dataCentres.has(address) ? "data-centre" : undefined;
  };
}
