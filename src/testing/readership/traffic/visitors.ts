// Visitors: a number → the address and browser of one simulated reader, or of one simulated robot.

import type { Visitor } from "../../../terms/view.ts";

const CHROME = (version: number, system: string) =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`;
const SAFARI = (version: number, device: string) =>
  `Mozilla/5.0 (${device}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version}.0 Mobile/15E148 Safari/604.1`;

const BROWSERS: readonly string[] = [
  ...[137, 138, 139, 140].flatMap((version) => [
    CHROME(version, "Windows NT 10.0; Win64; x64"),
    CHROME(version, "Macintosh; Intel Mac OS X 10_15_7"),
    CHROME(version, "Linux; Android 10; K"),
  ]),
  ...[17, 18, 26].map((version) => SAFARI(version, "iPhone; CPU iPhone OS 18_5 like Mac OS X")),
  "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
];

const ROBOTS: readonly string[] = [
  "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
  "curl/8.5.0",
  "",
];

/** Different for different numbers below 16 million. */
export function simulateVisitor(reader: number): Visitor {
  return { address: addressOf(reader), userAgent: BROWSERS[reader % BROWSERS.length] ?? "" };
}

export function simulateRobot(number: number): Visitor {
  return { address: addressOf(number), userAgent: ROBOTS[number % ROBOTS.length] ?? "" };
}

function addressOf(number: number): string {
  return `10.${(number >>> 16) & 0xff}.${(number >>> 8) & 0xff}.${number & 0xff}`;
}
