// Opening the desk: its key from the store, and, when it is asked for, the thread that its questions go to, as the server needs them.

import { randomBytes } from "node:crypto";
import type { DeskApi } from "../../desk/api/create-desk-api.ts";
import { createSaveWithCopy } from "../../desk/api/articles/save-with-copy.ts";
import { isApiPath } from "../../desk/api/api-path.ts";
import { apiTargetOf } from "../../desk/api/pictures/picture-address.ts";
import type { DeskDeps } from "../../desk/api/desk-deps.ts";
import type { FindSignedIn } from "../../desk/api/signed-in.ts";
import type { Desk } from "../../desk/create-desk.ts";
import { readersPath } from "../../desk/desk-paths.ts";
import { createDeskSession } from "../../desk/door/desk-session.ts";
import type { DeskSession } from "../../desk/door/desk-session.ts";
import type { BeaconCount } from "../../desk/figures/figure-source.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { DEFAULT_SITE_NAME } from "../../site/site-config.ts";
import type { SiteSection } from "../../site/site-config.ts";
import { createDeskPictures } from "./desk-pictures.ts";
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
  /** Who a request's cookie belongs to; nobody unless given. */
  readonly findSignedIn?: FindSignedIn;
};

export type OpenDesk = Desk & {
  /** Opens the desk in a browser: a secret, for the eyes of who started the server. */
  readonly link: string;
  readonly session: DeskSession;
  readonly close: () => Promise<void>;
};

function report(
  error: unknown,
  { method, target }: { readonly method: string; readonly target: string },
): void {
  process.stderr.write(`${method} ${target}: ${error instanceof Error ? error.stack : String(error)}\n`);
}

/** What the API's routes ask of the rest of the program. */
function depsOf(archive: Archive): DeskDeps {
  return { archive, saveWithCopy: createSaveWithCopy(archive), pictures: createDeskPictures() };
}

async function loadApi(
  archive: Archive,
  { base, trustedProxies, now, findSignedIn = async () => undefined }: DeskChoice,
): Promise<DeskApi> {
  const { createDeskApi } = await import("../../desk/api/create-desk-api.ts");
  const { DESK_ROUTES } = await import("../../desk/api/routes.ts");
  const deps = depsOf(archive);
  return createDeskApi({
    routes: DESK_ROUTES,
    deps,
    base,
    trustedProxies,
    now,
    findSignedIn,
    onError: report,
  });
}

export async function openDesk(archive: Archive, choice: DeskChoice): Promise<OpenDesk> {
  const { location, sections, base, trustedProxies, now, readBeacons } = choice;
  const key = await archive.keepSetting(DESK_KEY, randomBytes(KEY_BYTES).toString("base64url"));
  const session = createDeskSession(key);
  let readers: ReadersDesk | undefined;
  // Loaded when somebody asks for it: most servers' days pass without.
  const loadDesk = async (): Promise<Desk> => {
    const { createDesk } = await import("../../desk/create-desk.ts");
    const { createAppLoader } = await import("../desk-app/load-desk-app.ts");
    const { createReadersDesk } = await import("../readers/ask-readers.ts");
    const opened = createReadersDesk(location, { name: DEFAULT_SITE_NAME, sections });
    readers = opened;
    return createDesk({
      name: DEFAULT_SITE_NAME,
      baseAddress: base,
      trustedProxies,
      now,
      session,
      reports: archive,
      sections,
      loadApp: createAppLoader(),
      ask: (question) => opened.ask({ ...question, beacons: readBeacons() }),
      onError: report,
    });
  };
  let desk: Promise<Desk> | undefined;
  let api: Promise<DeskApi> | undefined;
  return {
    async handle(request, response) {
      request.url = apiTargetOf(request.url ?? "");
      const opened = await (isApiPath(request.url)
        ? (api ??= loadApi(archive, choice))
        : (desk ??= loadDesk()));
      return opened.handle(request, response);
    },
    link: `${base}${readersPath({ language: "ja", format: "html" })}?key=${key}`,
    session,
    close: async () => readers?.close(),
  };
}
