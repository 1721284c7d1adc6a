// Rule replies: what every answer of the pages of rules is made of: who asks, what is counted, and where a form leads to.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Bilingual } from "../../site/site-config.ts";
import { mayNow } from "../api/door/may-now.ts";
import type { SignedIn } from "../api/signed-in.ts";
import type { DeskReply } from "../desk-reply.ts";
import type { HeldCounts } from "./pages/held-page.ts";
import type { RuleView } from "./pages/rule-frame.ts";
import type { RuleDesk } from "./rule-desk.ts";
import { type RuleDone, type RulePage, type RulePlace, rulePlacePath } from "./rule-places.ts";

/** A form may be sent to ourselves, and that it comes from us is told. */
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "referrer-policy": "same-origin",
} as const;

export type Asked = {
  readonly archive: Archive;
  readonly rules: RuleDesk;
  readonly name: Bilingual;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

export type Sent = {
  readonly asked: Asked;
  readonly place: RulePlace;
  readonly form: URLSearchParams;
  readonly who: SignedIn;
};

export function viewOf(
  { name, rules }: Pick<Asked, "name" | "rules">,
  place: RulePlace,
  who: SignedIn,
): RuleView {
  return {
    frame: { language: place.language, name, shownAs: "page" },
    place,
    mayChange: mayNow(who, "sources"),
    mayDraft: mayNow(who, "upload"),
    mail: rules.mail,
  };
}

export const pageReply = (body: string, status = 200): DeskReply => ({
  status,
  type: "text/html; charset=utf-8",
  body,
  headers: HEADERS,
});

export function goOn({ language }: Pick<RulePlace, "language">, page: RulePage, done: RuleDone): DeskReply {
  return {
    status: 303,
    body: "",
    headers: { ...HEADERS, location: rulePlacePath({ ...page, language, done }) },
  };
}

export async function countHeld(archive: Pick<Archive, "countHeld">): Promise<HeldCounts> {
  const [all, rules, urgent, aside] = await Promise.all([
    archive.countHeld(),
    archive.countHeld("rules"),
    archive.countHeld("urgent"),
    archive.countHeld("aside"),
  ]);
  return { all, rules, urgent, aside };
}
