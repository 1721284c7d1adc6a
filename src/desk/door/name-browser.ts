// Name browser: a User-Agent header → the browser and the system in the names that people know, for the list of one's sessions.

import type { BrowserName } from "../../terms/desk/session.ts";

/** The first that is found: the later ones say they are the earlier ones, too. */
const BROWSERS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, "Microsoft Edge"],
  [/\bOPR\/|\bOpera\b/, "Opera"],
  [/\bVivaldi\//, "Vivaldi"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bChrome\/|\bCriOS\/|\bChromium\/|\bHeadlessChrome\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];

const SYSTEMS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\biPhone\b|\biPod\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

const nameIn = (table: typeof BROWSERS, userAgent: string): string =>
  table.find(([sign]) => sign.test(userAgent))?.[1] ?? "";

export function nameBrowser(userAgent: string): BrowserName {
  const shown = userAgent.slice(0, 1_000);
  return { browser: nameIn(BROWSERS, shown), system: nameIn(SYSTEMS, shown) };
}
