// The first half of the path: received bytes → document → reading. Apart from the rest, so that `read` starts without it.

import { readAnnouncement } from "./extract/read-announcement.ts";
import { readDocument } from "./intake/read-document.ts";
import type { IntakeError, Received } from "./intake/receive.ts";
import { markFurnitureBetween } from "./newsroom/verbatim/furniture-between.ts";
import type { SourceDocument } from "./terms/document.ts";
import type { AnnouncementKind } from "./terms/kind.ts";
import type { KnownPeople } from "./terms/known-people.ts";
import type { Reading } from "./terms/reading.ts";
import { success } from "./terms/result.ts";
import type { Result } from "./terms/result.ts";
import type { Source } from "./terms/source.ts";

export type ReadDocument = { readonly document: SourceDocument; readonly reading: Reading };

/** Intake and reading, without a store: what `shirase read` shows. Doubts of both are in `reading.warnings`. */
export async function readReceived(
  received: Received,
  source?: Source,
  authority?: KnownPeople,
): Promise<Result<ReadDocument, IntakeError>> {
  const document = await readDocument(received);
  if (!document.ok) return document;
  const reading = readStored(document.value, source, authority);
  return success({ document: markFurnitureBetween(document.value, reading), reading });
}

/** The reading of a document that was taken in before. */
export function readStored(
  document: SourceDocument,
  source?: Source,
  authority?: KnownPeople,
  /** Where the desk says which kind it is. */
  kind?: AnnouncementKind,
): Reading {
  const { text, blocks, rubies, title, address, sha256 } = document;
  const received = {
    text,
    blocks,
    rubies,
    sha256,
    ...(title === undefined ? {} : { title }),
    ...(address === undefined ? {} : { address }),
    ...(source?.issuer ? { issuer: source.issuer } : {}),
  };
  const reading = readAnnouncement(received, {
    ...(authority === undefined ? {} : { authority }),
    ...(kind === undefined ? {} : { kind }),
  });
  return { ...reading, warnings: [...document.warnings, ...reading.warnings] };
}
