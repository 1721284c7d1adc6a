// readAttachments: takes what came with a message, gives the documents among it as received, and a warning for what is none.

import type { Attachment } from "postal-mime";
import type { Warning } from "../../terms/document.ts";
import { withoutControls } from "../feed/feed-text.ts";
import { readableCount } from "../readable-count.ts";
import type { Received } from "../received.ts";
import { sniffFormat } from "../sniff-format.ts";
import { quoteInput } from "../intake-error.ts";

export type ReadAttachments = { readonly parts: readonly Received[]; readonly warnings: readonly Warning[] };

const DOCUMENTS = /^(?:application\/(?:pdf|xhtml\+xml|octet-stream)|text\/(?:html|plain))$/u;

/** `message`: how the message is called. Its own pictures (a logo beside a signature) are left out without a word. */
export function readAttachments(
  attachments: readonly Attachment[],
  message: string,
  most: number,
): ReadAttachments {
  const parts: Received[] = [];
  const left: string[] = [];
  for (const attachment of attachments.slice(0, most)) {
    const part = readAttachment(attachment, message);
    if (part !== undefined) parts.push(part);
    else if (!isOwnPicture(attachment)) left.push(nameOf(attachment, message));
  }
  const warnings = left.map((name) => ({
    code: "attachment-not-read",
    message: `${quoteInput(name)} came with the message and is neither PDF, HTML nor text: it was not read.`,
  }));
  const more = attachments.length - most;
  if (more > 0) {
    const text = `The message has ${readableCount(attachments.length)} attachments, of which ${readableCount(most)} were read.`;
    warnings.push({ code: "attachments-left", message: text });
  }
  return { parts, warnings };
}

function readAttachment(attachment: Attachment, message: string): Received | undefined {
  const { content, mimeType } = attachment;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  if (bytes.byteLength === 0) return undefined;
  const name = nameOf(attachment, message);
  const format = sniffFormat({ bytes, name });
  // By its content: whatever it is called, a PDF is one and a program is none.
  if (format.kind === "pdf") return { bytes, name, contentType: "application/pdf" };
  if (format.kind === "other" || !DOCUMENTS.test(mimeType)) return undefined;
  if (mimeType === "application/octet-stream")
    return /\.(?:txt|x?html?)$/iu.test(name) ? { bytes, name } : undefined;
  return { bytes, name, contentType: mimeType };
}

/** A name never leads anywhere: what stands before its last slash is dropped. */
function nameOf({ filename }: Attachment, message: string): string {
  const own =
    withoutControls(filename ?? "")
      .text.split(/[/\\]/u)
      .at(-1)
      ?.trim()
      .slice(0, 200)
      .toWellFormed() ?? "";
  return own === "" || own === "." || own === ".." ? `what came with "${message}"` : own;
}

function isOwnPicture({ mimeType, related, contentId }: Attachment): boolean {
  return mimeType.startsWith("image/") && (related === true || contentId !== undefined);
}
