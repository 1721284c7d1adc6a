// warnOfSender: takes a message, gives what in its headers speaks against its being from whom it says; nothing there proves that it is.

import { type Email, type Header } from "postal-mime";
import type { Warning } from "../../terms/document.ts";
import { quoteInput } from "../intake-error.ts";

/** RFC 5322 allows each of these once. */
const ONCE = ["from", "sender", "date", "subject", "message-id", "reply-to"];
/** Written by the mail server that took the message in (RFC 8601). */
const FAILED = /\b(spf|dkim|dmarc)\s*=\s*(?:fail|softfail|permerror|temperror|none)\b/giu;

export function warnOfSender(email: Email): readonly Warning[] {
  const from = email.from?.address ?? "";
  return [
    ...warnOfRepeated(email.headers),
    ...warnOfFrom(email, from),
    ...warnOfOther("Return-Path", email.returnPath, from),
    ...warnOfOther("Reply-To", email.replyTo?.[0]?.address, from),
    ...warnOfOther("Sender", email.sender?.address, from),
    ...warnOfAuthentication(email.headers),
  ];
}

function warnOfRepeated(headers: readonly Header[]): readonly Warning[] {
  return ONCE.filter((key) => headers.filter((header) => header.key === key).length > 1).map((key) => ({
    code: "mail-header-repeated",
    message: `The message has more than one ${nameOf(key)} header: programs differ in which they show.`,
  }));
}

function nameOf(key: string): string {
  return key.replaceAll(/\b[a-z]/gu, (letter) => letter.toUpperCase()).replace("Id", "ID");
}

function warnOfFrom({ from }: Email, address: string): readonly Warning[] {
  if (domainOf(address) === "") {
    return [{ code: "mail-sender", message: "The message names no address that it is from." }];
  }
  const shown = /[^\s<>"'()]+@[^\s<>"'()]+/u.exec(from?.name ?? "")?.[0];
  if (shown === undefined || isSameHouse(domainOf(shown), domainOf(address))) return [];
  return [warn(`shows ${quote(shown)} as its sender's name and is from ${quote(address)}`)];
}

function warnOfOther(header: string, other: string | undefined, from: string): readonly Warning[] {
  const domain = domainOf(other ?? "");
  if (domain === "" || domainOf(from) === "" || isSameHouse(domain, domainOf(from))) return [];
  return [warn(`is from ${quote(from)}, and its ${header} is ${quote(other ?? "")}`)];
}

/** Only the uppermost is the receiving server's own: those below may have come with the message. */
function warnOfAuthentication(headers: readonly Header[]): readonly Warning[] {
  const results = headers.find(({ key }) => key === "authentication-results")?.value;
  if (results === undefined) {
    return [
      {
        code: "mail-not-authenticated",
        message: "No mail server says that it checked who sent the message.",
      },
    ];
  }
  const failed = new Set(
    Array.from(results.slice(0, 4_000).matchAll(FAILED), ([, how = ""]) => how.toUpperCase()),
  );
  if (failed.size === 0) return [];
  return [{ code: "mail-not-authenticated", message: `The message did not pass ${[...failed].join(", ")}.` }];
}

function warn(what: string): Warning {
  return { code: "mail-sender", message: `The message ${what}.` };
}

function domainOf(address: string): string {
  return /@([^\s@<>]+?)>?\s*$/u.exec(address)?.[1]?.toLowerCase() ?? "";
}

/** One of the two is the other or below it: news.example.go.jp and example.go.jp. */
function isSameHouse(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function quote(text: string): string {
  return quoteInput(text.toWellFormed(), 100);
}
