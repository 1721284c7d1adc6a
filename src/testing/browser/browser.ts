// Browser: starts the real Chromium that the tests look at pages with; fails with the reason when it cannot.

import { once } from "node:events";
import { createServer } from "node:net";
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
export function openBrowser(): Promise<Browser> {
  return launch(FLAGS);
}

/** `port`: where other programs of this machine lead it by the DevTools protocol. */
export type DrivenBrowser = Pick<Browser, "close"> & { readonly port: number };

export async function openDrivenBrowser(): Promise<DrivenBrowser> {
  const port = await findFreePort();
  const browser = await launch([...FLAGS, `--remote-debugging-port=${port}`]);
  return { port, close: () => browser.close() };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port is free for the browser.");
  return address.port;
}

async function launch(flags: readonly string[]): Promise<Browser> {
  try {
    const files = unpackBrowser();
    const libraryPath = [files.libraries, process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
    return await chromium.launch({
      executablePath: files.executable,
      chromiumSandbox: false,
      args: [...flags],
      env: { ...process.env, LD_LIBRARY_PATH: libraryPath, FONTCONFIG_FILE: files.fontsFile },
      timeout: 60_000,
    });
  } catch (error) {
    throw new Error(`Cannot start the browser for tests: ${String(error)}`, { cause: error });
  }
}
