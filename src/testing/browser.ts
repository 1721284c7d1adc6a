// Browser: starts the real Chromium that the tests look at pages with; fails with the reason when it cannot.

import { type Browser, chromium } from "playwright-core";
import { unpackBrowser } from "./browser-files.ts";

/**
 * Nothing here weakens what pages may do: web security, site isolation and CSP stay on.
 * Only the process sandbox is off, because Chromium refuses to sandbox itself as root.
 */
const FLAGS = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-gpu",
  // Counting leaves out browsers that say a program drives them, as this one otherwise would on every page.
  "--disable-blink-features=AutomationControlled",
  "--font-render-hinting=none",
];

/** For a context: what a person's browser says of itself. Under its own name and brand this one is headless, and not counted. */
export const PERSON = {
  userAgent:
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
  extraHTTPHeaders: { "sec-ch-ua": '"Chromium";v="142", "Not_A Brand";v="8"' },
} as const;

/** Starts a headless Chromium; the caller closes it. Throws with the reason where it cannot be unpacked or started. */
export async function openBrowser(): Promise<Browser> {
  try {
    const files = unpackBrowser();
    const libraryPath = [files.libraries, process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
    return await chromium.launch({
      executablePath: files.executable,
      chromiumSandbox: false,
      args: FLAGS,
      env: { ...process.env, LD_LIBRARY_PATH: libraryPath, FONTCONFIG_FILE: files.fontsFile },
      timeout: 60_000,
    });
  } catch (error) {
    throw new Error(`Cannot start the browser for tests: ${String(error)}`, { cause: error });
  }
}
