// Redirect records: where moved addresses lead, as records of an export, and put back.

import type { ArchiveRecord, Restored } from "../../newsroom/ports/archive.ts";
import { readRedirect } from "../../newsroom/redirects/resolve-redirects.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";
import { listRedirects, writeRedirects } from "../redirect-store.ts";

type RedirectRecord = Extract<ArchiveRecord, { kind: "redirect" }>;

const READ_AT_ONCE = 1_000;

export async function* listRedirectRecords(reads: ArchiveReader): AsyncGenerator<RedirectRecord> {
  let after: string | undefined;
  for (;;) {
    const page = await listRedirects(reads, {
      limit: READ_AT_ONCE,
      ...(after !== undefined && { after }),
    });
    for (const redirect of page) yield { kind: "redirect", redirect };
    after = page.at(-1)?.from;
    if (page.length < READ_AT_ONCE) return;
  }
}

/** Rejects with the reason where the address leads elsewhere in this store, or would lead in a circle. */
export async function restoreRedirect(
  writer: ArchiveWriter,
  { redirect }: RedirectRecord,
): Promise<Restored> {
  const [outcome] = await writeRedirects(writer, [readRedirect(redirect)], true);
  if (outcome?.kind === "refused") throw new Error(outcome.reason);
  return outcome?.kind ?? "same";
}
