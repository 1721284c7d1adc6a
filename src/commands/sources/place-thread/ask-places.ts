// Ask places: bytes that a place sent → what it shows or leads to, and messages their parts, read by a thread that lives while it is asked: ten megabytes take a second, in which readers are answered.

import { cannotRead, type IntakeError } from "../../../intake/intake-error.ts";
import type { ReadMail } from "../../../intake/mail/read-mail.ts";
import { readableTime } from "../../../intake/limits.ts";
import type { Result } from "../../../terms/result.ts";
import type { PlaceReading } from "../../../terms/sources/place-reading.ts";
import { createAskedThread, TooBusyError, TooSlowError } from "../../threads/ask-thread.ts";
import type { AboutPage, PageReaders } from "../page-readers.ts";
import { type AboutPlace, type AskedKind, type PlaceReaders, createPlaceReaders } from "../place-readers.ts";

/** What is looked for in pages, by the question's kind. */
type PageReadings = {
  readonly "pdf-links": ReturnType<PageReaders["findPdfLinks"]>;
  readonly places: ReturnType<PageReaders["findPlaces"]>;
  readonly sitemap: ReturnType<PageReaders["readSitemap"]>;
  readonly "sitemap-lines": ReturnType<PageReaders["readSitemapLines"]>;
  readonly links: ReturnType<PageReaders["readLinks"]>;
};

type PageQuestion = {
  readonly [Kind in keyof PageReadings]: {
    readonly kind: Kind;
    readonly bytes: Uint8Array;
    readonly about: AboutPage;
  };
}[keyof PageReadings];

type PageReply = {
  readonly [Kind in keyof PageReadings]: { readonly kind: Kind; readonly found: Awaited<PageReadings[Kind]> };
}[keyof PageReadings];

export type PlaceQuestion =
  | PageQuestion
  | {
      readonly kind: "place";
      readonly reader: AskedKind;
      readonly bytes: Uint8Array;
      readonly about: AboutPlace;
    }
  | { readonly kind: "message"; readonly bytes: Uint8Array; readonly name: string };

export type PlaceReply =
  | PageReply
  | { readonly kind: "place"; readonly reading: Result<PlaceReading, IntakeError> }
  | { readonly kind: "message"; readonly mail: Result<ReadMail, IntakeError> };

const PROGRAM = new URL(`./place-thread${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);

const SLOWEST_MS = 60_000;
/** Five times what the largest of each kind takes; on a machine that is at rest the others wait no longer behind one. */
const MOST_CPU_MS = 10_000;

export type ThreadReaders = { readonly readers: PlaceReaders; readonly close: () => Promise<void> };

/** Nothing is loaded before the first place is read. `program`: another in its place, for a test. */
export function createThreadReaders(program: URL = PROGRAM, slowestMs: number = SLOWEST_MS): ThreadReaders {
  const thread = createAskedThread<PlaceQuestion, PlaceReply>({
    program,
    given: {},
    name: "places",
    slowestMs,
    mostCpuMs: MOST_CPU_MS,
    // A hostile place takes no other's look with it.
    atOnce: 1,
    // As many as look, fetch and take in archives at once, slow ones included.
    mostWaiting: 140,
  });
  const ask = async <Kind extends PlaceReply["kind"]>(
    question: Extract<PlaceQuestion, { readonly kind: Kind }>,
    name: string,
  ): Promise<Result<Extract<PlaceReply, { readonly kind: Kind }>, IntakeError>> => {
    try {
      const reply = await thread.ask(question);
      if (!isOf(reply, question.kind)) throw new Error(`Asked for a ${question.kind}, got a ${reply.kind}.`);
      return { ok: true, value: reply };
    } catch (error) {
      const reason = whyTooMuch(error, slowestMs);
      if (reason === undefined) throw error;
      return cannotRead("too-complex", name, reason);
    }
  };
  const pages: PageReaders = {
    findPdfLinks: async (bytes, about) =>
      foundIn(await ask({ kind: "pdf-links", bytes, about }, about.address)),
    findPlaces: async (bytes, about) => foundIn(await ask({ kind: "places", bytes, about }, about.address)),
    readSitemap: async (bytes, about) => foundIn(await ask({ kind: "sitemap", bytes, about }, about.address)),
    readSitemapLines: async (bytes, about) =>
      foundIn(await ask({ kind: "sitemap-lines", bytes, about }, about.address)),
    readLinks: async (bytes, about) => foundIn(await ask({ kind: "links", bytes, about }, about.address)),
  };
  const readers = createPlaceReaders({
    pages,
    async readPlace(reader, bytes, about) {
      const reply = await ask({ kind: "place", reader, bytes, about }, about.address);
      return reply.ok ? reply.value.reading : reply;
    },
    async readMail(bytes, { name }) {
      const reply = await ask({ kind: "message", bytes, name }, name);
      return reply.ok ? reply.value.mail : reply;
    },
  });
  return { readers, close: thread.close };
}

function foundIn<Found>(
  reply: Result<{ readonly found: Result<Found, IntakeError> }, IntakeError>,
): Result<Found, IntakeError> {
  return reply.ok ? reply.value.found : reply;
}

function isOf<Kind extends PlaceReply["kind"]>(
  reply: PlaceReply,
  kind: Kind,
): reply is Extract<PlaceReply, { readonly kind: Kind }> {
  return reply.kind === kind;
}

/** What another try would be, too. */
function whyTooMuch(error: unknown, slowestMs: number): string | undefined {
  if (error instanceof TooBusyError)
    return `reading it took more than ${readableTime(MOST_CPU_MS)} of a core.`;
  if (error instanceof TooSlowError) return `it could not be read within ${readableTime(slowestMs)}.`;
  const isMemory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isMemory ? "reading it took more memory than it may." : undefined;
}
