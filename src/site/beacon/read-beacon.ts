// Beacon border: a POST to /beacon in, what it tells out, or why it is refused.

import type { IncomingMessage } from "node:http";
import { COUNTING_RULE } from "../../readership/rule/counting-rule.ts";
import { articleId } from "../../terms/ids.ts";
import { type Result, failure, success } from "../../terms/result.ts";
import { endOfTurn } from "../delivery/end-of-turn.ts";
import { type Beacon, type BeaconRefusal, FOREIGN } from "./beacon.ts";
import { isSameOrigin } from "./is-same-origin.ts";

const SLOWEST_BEACON_MS = 5_000;

const malformed = (status: BeaconRefusal["status"], sentence: string): BeaconRefusal => ({
  verdict: "malformed",
  status,
  sentence,
});

const TOO_LONG = malformed(413, "The beacon is longer than 1 KB.");
const NO_BEACON = malformed(400, 'A beacon is {"article": number, "token": text, "visibleMs": number}.');

/**
 * Nearly all bodies come with their head, and are taken as they are at the end of the turn: listeners and a timer for
 * each cost as much as all that is then done with a beacon. The error where the body is longer than allowed, slower
 * than allowed, or breaks off.
 */
async function readBody(request: IncomingMessage): Promise<Result<string, BeaconRefusal>> {
  await endOfTurn();
  if (!request.complete) return readSlowBody(request);
  const whole: unknown = request.read();
  const body = Buffer.isBuffer(whole) ? whole : Buffer.alloc(0);
  return body.length > COUNTING_RULE.limits.largestBeaconBytes
    ? failure(TOO_LONG)
    : success(body.toString("utf8"));
}

function readSlowBody(request: IncomingMessage): Promise<Result<string, BeaconRefusal>> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const slow = setTimeout(() => request.destroy(), SLOWEST_BEACON_MS);
    const end = (body: Result<string, BeaconRefusal>): void => {
      clearTimeout(slow);
      resolve(body);
    };
    const breakOff = (): void => end(failure(malformed(408, "The beacon's body broke off.")));
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > COUNTING_RULE.limits.largestBeaconBytes) end(failure(TOO_LONG));
      else chunks.push(chunk);
    });
    request.on("end", () => end(success(Buffer.concat(chunks).toString("utf8"))));
    request.on("error", breakOff);
    request.on("close", breakOff);
    if (request.destroyed) breakOff();
  });
}

/** A page from before there were tokens names its article only: what it does not say is as if it were empty. */
function parseBeacon(body: string): Beacon | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== "object" || parsed === null) return undefined;
    const { article, token, visibleMs, driven, referrer } = parsed as Partial<Record<string, unknown>>;
    if (typeof article !== "number" || !Number.isSafeInteger(article) || article <= 0) return undefined;
    return {
      articleId: articleId(article),
      token: typeof token === "string" ? token : "",
      visibleMs: typeof visibleMs === "number" && Number.isFinite(visibleMs) ? visibleMs : 0,
      referrer: typeof referrer === "string" ? referrer : undefined,
      driven: driven === true,
    };
  } catch {
    return undefined;
  }
}

export async function readBeacon(
  request: IncomingMessage,
  baseAddress: string,
): Promise<Result<Beacon, BeaconRefusal>> {
  if (!isSameOrigin(request.headers, baseAddress, "origin")) return failure(FOREIGN);
  if (!/^application\/json(?:;|$)/i.test(request.headers["content-type"] ?? "")) {
    return failure(malformed(415, "A beacon is application/json."));
  }
  if (Number(request.headers["content-length"] ?? 0) > COUNTING_RULE.limits.largestBeaconBytes) {
    return failure(TOO_LONG);
  }
  const body = await readBody(request);
  if (!body.ok) return body;
  const beacon = parseBeacon(body.value);
  return beacon ? success(beacon) : failure(NO_BEACON);
}
