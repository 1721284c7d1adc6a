// Opening the desk: its key from the store, and, when it is asked for, the thread that its questions go to, as the server needs them.

import { randomBytes } from "node:crypto";
import type { Desk } from "../../desk/create-desk.ts";
import type { ReportSource } from "../../desk/answer-reports.ts";
import { readersPath } from "../../desk/desk-paths.ts";
import { createDeskSession } from "../../desk/door/desk-session.ts";
import type { DeskSession } from "../../desk/door/desk-session.ts";
import type { BeaconCount } from "../../desk/figures/figure-source.ts";
import type { DeskStore } from "../../newsroom/ports/archive.ts";
import { DEFAULT_SITE_NAME } from "../../site/site-config.ts";
import type { SiteSection } from "../../site/site-config.ts";
import type { ReadersDesk } from "../readers/ask-readers.ts";

/** Kept with the store's secrets: every process on it has the same, and it is in no export. */
const DESK_KEY = "secret:desk-key";
const KEY_BYTES = 32;

export type DeskChoice = {
  readonly location: string;
  readonly sections: readonly SiteSection[];
  readonly base: string;
  readonly trustedProxies: number;
  readonly now: () => number;
  /** What became of the beacons since the server started. */
  readonly readBeacons: () => readonly BeaconCount[];
};

export type OpenDesk = Desk & {
  /** Opens the desk in a browser: a secret, for the eyes of who started the server. */
  readonly link: string;
  readonly session: DeskSession;
  readonly close: () => Promise<void>;
};

export async function openDesk(
  store: Pick<DeskStore, "keepSetting"> & ReportSource,
  { location, sections, base, trustedProxies, now, readBeacons }: DeskChoice,
): Promise<OpenDesk> {
  const key = await store.keepSetting(DESK_KEY, randomBytes(KEY_BYTES).toString("base64url"));
  const session = createDeskSession(key);
  let readers: ReadersDesk | undefined;
  // Loaded when somebody asks for it: most servers' days pass without.
  const loadDesk = async (): Promise<Desk> => {
    const { createDesk } = await import("../../desk/create-desk.ts");
    const { createReadersDesk } = await import("../readers/ask-readers.ts");
    const opened = createReadersDesk(location, { name: DEFAULT_SITE_NAME, sections });
    readers = opened;
    return createDesk({
      name: DEFAULT_SITE_NAME,
      baseAddress: base,
      trustedProxies,
      now,
      session,
      reports: store,
      ask: (question) => opened.ask({ ...question, beacons: readBeacons() }),
      onError: (error, { method, target }) => {
        process.stderr.write(
          `${method} ${target}: ${error instanceof Error ? error.stack : String(error)}\n`,
        );
      },
    });
  };
  let desk: Promise<Desk> | undefined;
  return {
    handle: async (request, response) => (await (desk ??= loadDesk())).handle(request, response),
    link: `${base}${readersPath({ language: "ja", format: "html" })}?key=${key}`,
    session,
    close: async () => readers?.close(),
  };
}
