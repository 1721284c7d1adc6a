// judgeRobots: takes a host's robots.txt and an address there, says whether it may be asked and how long to wait between two requests (RFC 9309; Crawl-delay is no part of it, and kept by many).

import parser from "robots-parser";

/** Its types say that the function stands under `default`, where a CommonJS module has none. */
const robotsParser = parser as unknown as typeof parser.default;

/** The product token by which a robots.txt names this program. */
const TOKEN = "Shirase";
const LEAST_PAUSE_MS = 2_000;
const MOST_PAUSE_MS = 60_000;
/** RFC 9309 2.5: at least so much of it has to be read. */
export const MOST_ROBOTS_BYTES = 500 * 1024;

export type RobotsVerdict = {
  readonly allowed: boolean;
  /** Between two requests, from the end of the first. */
  readonly pauseMs: number;
};

/** `text`: empty where there is none, which forbids nothing. */
export function judgeRobots(text: string, address: string): RobotsVerdict {
  const url = URL.parse(address);
  if (url === null) return { allowed: false, pauseMs: LEAST_PAUSE_MS };
  const robots = robotsParser(`${url.origin}/robots.txt`, text);
  return {
    // Undefined where no rule is about it.
    allowed: robots.isAllowed(url.href, TOKEN) !== false,
    pauseMs: pauseOf(robots.getCrawlDelay(TOKEN)),
  };
}

function pauseOf(seconds: number | undefined): number {
  const wanted = seconds !== undefined && Number.isFinite(seconds) ? seconds * 1_000 : 0;
  return Math.min(Math.max(wanted, LEAST_PAUSE_MS), MOST_PAUSE_MS);
}
