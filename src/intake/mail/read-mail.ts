// readMail: takes the bytes of a message as it came, gives the entry that it is, its text and what came with it, and what is doubtful about who sent it.

import PostalMime, { type Email } from "postal-mime";
import type { Warning } from "../../terms/document.ts";
import { type Result, success } from "../../terms/result.ts";
import type { Item } from "../../terms/sources/item.ts";
import { readContent } from "../feed/feed-text.ts";
import { cannotRead, type IntakeError, quoteInput } from "../intake-error.ts";
import { readableSize } from "../limits.ts";
import { readableCount } from "../readable-count.ts";
import type { Received } from "../received.ts";
import { decodeEscapes } from "./decode-escapes.ts";
import { MAIL_LIMITS, type MailLimits } from "./mail-limits.ts";
import { readAttachments } from "./read-attachments.ts";
import { readMailHeads } from "./read-mail-heads.ts";
import { warnOfSender } from "./warn-of-sender.ts";

export type ReadMail = {
  readonly item: Item;
  /** The text of the message itself, where it has one, then each document that came with it. */
  readonly parts: readonly [Received, ...(readonly Received[])];
  readonly warnings: readonly Warning[];
};

export type MailOptions = {
  /** For messages: the file's name, the mailbox. */
  readonly name?: string;
  readonly limits?: Partial<MailLimits>;
};

/** Never throws on any bytes. Nothing that a message says about its sender is believed: doubts are warnings. */
export async function readMail(
  bytes: Uint8Array,
  { name = "a message", limits: changes }: MailOptions = {},
): Promise<Result<ReadMail, IntakeError>> {
  const limits = { ...MAIL_LIMITS, ...changes };
  if (bytes.byteLength === 0) return cannotRead("empty", name, "it is empty.");
  if (bytes.byteLength > limits.bytes) {
    const reason = `it has ${readableSize(bytes.byteLength)}, and ${readableSize(limits.bytes)} is the limit.`;
    return cannotRead("too-large", name, reason, { limitBytes: limits.bytes });
  }
  const beyond = countBeyond(bytes, limits);
  if (beyond !== undefined) return cannotRead("too-complex", name, `it has more than ${beyond}.`);
  const parsed = await parse(bytes, name, limits);
  if (!parsed.ok) return parsed;
  const email = parsed.value;
  if (!email.headers.some(({ key }) => TELLING.has(key))) {
    return cannotRead("not-a-document", name, "it has none of the headers that a message begins with.");
  }
  return assemble(email, name, limits);
}

const TELLING: ReadonlySet<string> = new Set(["from", "date", "subject", "message-id", "received"]);

function countBeyond(bytes: Uint8Array, { lines, borders }: MailLimits): string | undefined {
  if (exceeds(bytes, "\n", lines)) return `${readableCount(lines)} lines`;
  return exceeds(bytes, "\n--", borders) ? `${readableCount(borders)} borders of parts` : undefined;
}

function exceeds(bytes: Uint8Array, sign: string, most: number): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = view.indexOf(sign); at !== -1; at = view.indexOf(sign, at + sign.length))
    if (++count > most) return true;
  return false;
}

async function parse(
  bytes: Uint8Array,
  name: string,
  limits: MailLimits,
): Promise<Result<Email, IntakeError>> {
  try {
    return success(
      await PostalMime.parse(bytes, {
        maxNestingDepth: limits.nesting,
        maxHeadersSize: limits.headerBytes,
        maxRfc822NestingDepth: limits.messages,
      }),
    );
  } catch (error) {
    // It rejects only for what goes beyond its limits, with a sentence about it.
    const reason = error instanceof Error ? error.message : String(error);
    return cannotRead("too-complex", name, `its parts or headers go beyond what is read (${reason}).`);
  }
}

function assemble(email: Email, name: string, limits: MailLimits): Result<ReadMail, IntakeError> {
  const { title, guid, written, date } = readMailHeads(email);
  const html = readContent(email.html);
  const content = html ?? readContent(decodeEscapes(email.text ?? ""));
  const called = title ?? name;
  const attached = readAttachments(email.attachments, called, limits.attachments);
  const [first, ...others] = [...bodyOf(content, html !== undefined, called), ...attached.parts];
  if (first === undefined) return cannotRead("no-text", name, "it has neither a text nor a document.");
  const sender = warnOfSender(email);
  const warnings: Warning[] = [...sender, ...attached.warnings];
  if (date === undefined) {
    const what =
      written === undefined ? "has no date" : `has a date that is none: ${quoteInput(written, 80)}`;
    warnings.push({ code: "mail-date", message: `The message ${what}.` });
  }
  const item: Item = {
    ...(guid === undefined ? {} : { guid }),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { announcedAt: date }),
    ...(content === undefined ? {} : { content }),
    enclosures: [],
  };
  return success({
    item,
    // Whose document it is stays in doubt with each; what was not read is told once.
    parts: [{ ...first, warnings }, ...others.map((part) => ({ ...part, warnings: sender }))],
    warnings,
  });
}

function bodyOf(content: string | undefined, isHtml: boolean, name: string): readonly Received[] {
  if (content === undefined) return [];
  const contentType = `text/${isHtml ? "html" : "plain"}; charset=utf-8`;
  return [{ bytes: new TextEncoder().encode(content), name, contentType }];
}
