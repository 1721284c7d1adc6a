// Opening the site: its configuration from the house, the clock, and the recorder of views over the store.

import { createHmac } from "node:crypto";
import { setImmediate as turn } from "node:timers/promises";
import type { Archive, ReadershipStore, View } from "../newsroom/archive.ts";
import { findVerbatimFault } from "../newsroom/find-verbatim-fault.ts";
import { dayOf } from "../readership/day-of.ts";
import { readerKey } from "../readership/reader-key.ts";
import { findUncounted } from "../readership/uncounted-visit.ts";
import { createViewRecorder } from "../readership/view-recorder.ts";
import type { Section } from "../draft/style/house-style.ts";
import type { RequestHandler } from "../server.ts";
import { createSite } from "../site/create-site.ts";
import { DEFAULT_SITE_NAME, DEFAULT_TAGLINE } from "../site/site-config.ts";

export type OpenSite = { readonly handle: RequestHandler; readonly close: () => Promise<void> };

export type SiteChoice = {
  /** In the order of the navigation. */
  readonly sections: readonly Section[];
  readonly sample: boolean;
  /** Where readers reach the site, without a trailing slash. */
  readonly base: string;
  readonly trustedProxies: number;
  /** Milliseconds since the epoch; a test gives its own clock. */
  readonly now?: () => number;
};

const hmac = (key: Uint8Array, message: string): string =>
  createHmac("sha256", key).update(message).digest("base64url");

/** Asks the store for the day's key once a day, not once a view. */
function createDayKeys(archive: ReadershipStore): (now: number) => Promise<Uint8Array> {
  let held: { readonly day: string; readonly key: Promise<Uint8Array> } | undefined;
  return (now) => {
    const day = dayOf(now);
    if (held?.day !== day) {
      const key = archive.loadDayKey(day);
      held = { day, key };
      key.catch(() => (held = undefined));
    }
    return held.key;
  };
}

export function openSite(archive: Archive, choice: SiteChoice): OpenSite {
  const now = choice.now ?? Date.now;
  const loadDayKey = createDayKeys(archive);
  const recorder = createViewRecorder<View>({
    record: (views) => archive.recordViews(views),
    pause: () => turn(),
  });
  const site = createSite({
    archive,
    config: {
      name: DEFAULT_SITE_NAME,
      tagline: DEFAULT_TAGLINE,
      baseAddress: choice.base,
      sections: choice.sections.map(({ slug, ja, en }) => ({ slug, name: { ja, en } })),
      sample: choice.sample,
      trustedProxies: choice.trustedProxies,
    },
    now,
    isBot: (headers) => findUncounted(headers) !== undefined,
    readerKey: async (address, userAgent, at) =>
      readerKey(await loadDayKey(at), { address, userAgent }, hmac),
    findFault: (article) => findVerbatimFault(archive, article),
    recordView: (view) => recorder.recordView(view),
    onError: (error, { method, target }) => {
      process.stderr.write(`${method} ${target}: ${error instanceof Error ? error.stack : String(error)}\n`);
    },
  });
  return {
    handle: (request, response) => site.handle(request, response),
    async close() {
      site.close();
      await recorder.close();
    },
  };
}
