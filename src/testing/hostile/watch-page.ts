// Watch page: a browser's page in, what has run in it and whom it has asked out.

import type { Page } from "playwright-core";
import { readRun } from "./make-payloads.ts";

export type Watched = {
  /** Ids of payloads that have run since the page was watched, or since the last time that they were taken. */
  takeRun(): readonly number[];
  /** Addresses beyond `base` that were asked. */
  readonly strangers: readonly string[];
};

export function watchPage(page: Page, base: string): Watched {
  let messages: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    // What the browser itself says quotes what it has stopped.
    if (message.type() === "log") messages.push(message.text());
  });
  page.on("dialog", (dialog) => void dialog.dismiss());
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(base) && /^(?:https?|wss?|ftp):/.test(address)) strangers.push(address);
  });
  return {
    takeRun() {
      const run = readRun(messages);
      messages = [];
      return run;
    },
    strangers,
  };
}
