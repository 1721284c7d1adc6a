// Worker needs: a store, a line of the roster and the ministry's port → the program's own workers, which ask over real connections and live by the driven clock.

import { createAlertTeller } from "../../../commands/sources/alerts/tell-alert.ts";
import type { Mail } from "../../../commands/sources/alerts/send-mail.ts";
import type { TakeInWatched } from "../../../commands/sources/fetch-call.ts";
import { createFetcher } from "../../../commands/sources/fetch-item.ts";
import { createLooker } from "../../../commands/sources/look-at-source.ts";
import { PLACE_READERS } from "../../../commands/sources/place-readers.ts";
import { createPoliteAsking } from "../../../commands/sources/polite-asking.ts";
import type { House } from "../../../house.ts";
import { type AskOnce, askOnce } from "../../../intake/fetch/ask-once.ts";
import { openConnection } from "../../../intake/fetch/open-connection.ts";
import { DEFAULT_LIMITS } from "../../../intake/limits.ts";
import { readBrought } from "../../../commands/taking-in/read-brought.ts";
import { type DueKind, type Worker, doDueWork } from "../../../newsroom/due-work.ts";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import { draftDocument, writeDrafted } from "../../../path.ts";
import { success } from "../../../terms/result.ts";

/** How a line of workers lives: in this process, or told by another. */
export type LineOfWork = {
  readonly now: () => number;
  readonly idle: (kinds: readonly DueKind[]) => Promise<void>;
  readonly sleepUntil: (at: number) => Promise<void>;
  readonly ask: (address: string) => void;
  readonly answered: () => void | Promise<void>;
};

export type Crew = {
  readonly archive: Archive;
  readonly house: House;
  readonly port: number;
  readonly chance: () => number;
  /** Its answer never ends: the deadline of it comes sooner than it does elsewhere. */
  readonly hangs: (address: string) => boolean;
  readonly mails?: Mail[];
  /** After an article was written. */
  readonly onDrafted?: (announcement: number, at: number) => void;
};

type Workers = Readonly<Partial<Record<DueKind, Worker>>>;

const HANGING_MS = 500;
/** By the machine's own clock, which goes on while the other stands: however busy the machine is. */
const PATIENCE = { connectMs: 600_000, headersMs: 600_000, wholeMs: 600_000, pdfMs: 600_000 };
/** As in the program: see `open-sources.ts`. */
const LEASE_MS = 300_000;

/** Names are resolved to loopback, and each port of a host is the ministry's: everything else is the guard's own. */
function fetchBy({ port, hangs }: Crew, line: LineOfWork): AskOnce {
  return async (address, options) => {
    line.ask(address);
    const answer = await askOnce(address, {
      ...options,
      limits: { ...options?.limits, ...PATIENCE, ...(hangs(address) && { wholeMs: HANGING_MS }) },
      resolve: async () => ["127.0.0.1"],
      allowAddresses: ["127.0.0.0/8"],
      connect: (target) => openConnection({ ...target, port }),
    });
    await line.answered();
    // By the clock outside it took as long as it may.
    if (!answer.ok && answer.error.code === "timeout")
      await line.sleepUntil(line.now() + DEFAULT_LIMITS.wholeMs);
    return answer;
  };
}

function pathOf({ archive, house, onDrafted }: Crew, now: () => number): TakeInWatched {
  return {
    async read(received, source) {
      const document = await readBrought(received, PATIENCE);
      return document.ok ? success(draftDocument(document.value, house, source)) : document;
    },
    async write(drafted, announcement, source, at) {
      const article = await writeDrafted(drafted, announcement, source, archive, at);
      onDrafted?.(announcement.id, now());
      return article;
    },
  };
}

export const KINDS = ["check-source", "fetch-item", "send-alert"] as const;

export function workersOf(crew: Crew, line: LineOfWork, kind: (typeof KINDS)[number]): Workers {
  const { archive: store, chance, mails = [] } = crew;
  const { now } = line;
  const wait = (ms: number): Promise<void> => line.sleepUntil(now() + ms);
  const ask = createPoliteAsking({ store, fetch: fetchBy(crew, line), now, wait });
  const needs = { store, ask, readers: PLACE_READERS, now, chance };
  switch (kind) {
    case "check-source":
      return { "check-source": createLooker(needs) };
    case "fetch-item":
      return { "fetch-item": createFetcher({ ...needs, takeIn: pathOf(crew, now) }) };
    case "send-alert": {
      const mail = async (sent: Mail): Promise<void> => void mails.push(sent);
      const post = () => nobodyIsTold();
      return {
        "send-alert": createAlertTeller({
          store,
          mail,
          post,
          base: "https://news.example",
          to: "desk@news.example",
        }),
      };
    }
  }
}

function nobodyIsTold(): never {
  throw new Error("No webhook is told here.");
}

/** Ends with the process, or when the clock does. */
export async function runLine(crew: Crew, line: LineOfWork, kind: (typeof KINDS)[number]): Promise<never> {
  const workers = workersOf(crew, line, kind);
  for (;;) {
    const did = await doDueWork(crew.archive, workers, line.now, LEASE_MS);
    if (did === "idle") await line.idle([kind]);
  }
}
