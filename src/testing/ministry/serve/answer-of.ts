// Answer of: an address of the test ministry and a moment → what its host answers then.

import { type Outage, RETRY_AFTER_SECONDS, outagesIn, robotsOf } from "../plan/calendar.ts";
import type { World } from "../plan/world.ts";
import { numberIn } from "../shapes/addresses.ts";
import { entryAnswer } from "./entry-answer.ts";
import { type Asked, type MadeAnswer, plain } from "./made-answer.ts";
import { placeAnswer } from "./place-answer.ts";

export function answerOf(world: World, asked: Asked): MadeAnswer {
  const { host, path, now } = asked;
  const outage = outagesIn(world.span).find(
    (each) => each.host === host && each.from <= now && now < each.until,
  );
  const number = numberIn(path);
  if (outage && (outage.only === undefined || number !== undefined)) return answerOfOutage(outage, now);
  if (path === "/robots.txt") return robotsAnswer(world, host);
  const office = world.offices.find((each) => each.host.name === host && each.place === path);
  if (office) return placeAnswer(world, office, now);
  const planned = number === undefined ? undefined : world.plan[number - 1];
  return planned ? entryAnswer(world, planned, asked) : plain(404);
}

function answerOfOutage(outage: Outage, now: number): MadeAnswer {
  if (outage.kind === "closed") return { ...plain(0), way: "closed" };
  const { status, retryAfter, until } = outage;
  if (retryAfter === undefined) return plain(status);
  const wish =
    retryAfter === "seconds" ? String(RETRY_AFTER_SECONDS) : new Date(Math.max(until, now)).toUTCString();
  return plain(status, { "retry-after": wish });
}

function robotsAnswer({ offices }: World, name: string): MadeAnswer {
  const host = offices.find((office) => office.host.name === name)?.host;
  if (!host) return plain(404);
  return {
    ...plain(200, { "content-type": "text/plain" }),
    bytes: new TextEncoder().encode(robotsOf(host)),
  };
}
