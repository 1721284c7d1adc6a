// judgeRobots: takes a host's robots.txt and an address there, says whether it may be asked and how long to wait between two requests (RFC 9309; Crawl-delay is no part of it, and kept by many).

import parser from "robots-parser";

/** Its types say that the function stands under `default`, where a CommonJS module has none. */
const robotsParser = parser as unknown as typeof parser.default;

/** The product token by which a robots.txt names this program. */
const TOKEN = "Shirase";
const LEAST_PAUSE_MS = 2_000;
const MOST_PAUSE_MS = 60_000;
/** Steps of comparing a path with rules that hold `*`: a tenth of a second, a hundred times what large sites need. */
const MOST_STEPS = 50_000_000;

export type RobotsVerdict = {
  readonly allowed: boolean;
  /** Between two requests, from the end of the first. */
  readonly pauseMs: number;
};

/** `text`: empty where there is none, which forbids nothing. One that no machine can compare within reason forbids all. */
export function judgeRobots(text: string, address: string): RobotsVerdict {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return { allowed: false, pauseMs: LEAST_PAUSE_MS };
  const robots = robotsParser(`${url.origin}/robots.txt`, text);
  const pauseMs = pauseOf(robots.getCrawlDelay(TOKEN));
  if (stepsFor(text, url) > MOST_STEPS) return { allowed: false, pauseMs };
  // Undefined where no rule is about it.
  return { allowed: robots.isAllowed(url.href, TOKEN) !== false, pauseMs };
}

function pauseOf(seconds: number | undefined): number {
  const wanted = seconds === undefined || Number.isNaN(seconds) ? 0 : seconds * 1_000;
  return Math.min(Math.max(wanted, LEAST_PAUSE_MS), MOST_PAUSE_MS);
}

/** The parser compares each sign of such a rule with each of the path: a host that writes both could hold up everything. */
function stepsFor(text: string, { pathname, search }: URL): number {
  let signs = 0;
  for (const [line] of text.matchAll(/^[^#\n\r]*\*.*$/gm))
    if (!/^\s*user-agent\s*:/i.test(line)) signs += line.length;
  return signs * (pathname.length + search.length);
}
