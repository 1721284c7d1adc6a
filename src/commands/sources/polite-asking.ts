// Polite asking: addresses → answers, one request at a time a host over all processes, with its pauses, its robots.txt asked first, redirects followed each as a request of its own.

import type { AskOnce, OnceAnswer } from "../../intake/fetch/ask-once.ts";
import { quoteInput } from "../../intake/intake-error.ts";
import { DEFAULT_LIMITS } from "../../intake/limits.ts";
import type { HostRequest, KeptRobots, SourcesStore } from "../../newsroom/ports/sources-store.ts";
import type { FailureCause } from "../../terms/sources/failure-cause.ts";
import type { AskPlace, PlaceAnswer, Validators } from "../../terms/sources/place-answer.ts";
import { hostOf } from "../../watching/politeness/host-of.ts";
import { readRetryAfter } from "../../watching/politeness/retry-after.ts";
import { readRobots } from "../../watching/politeness/read-robots.ts";
import { judgeRobots } from "../../watching/politeness/robots.ts";
import { tellCause } from "../../watching/politeness/tell-cause.ts";

export type AskingNeeds = {
  readonly store: Pick<SourcesStore, "holdHost" | "letGoOfHost">;
  /** Through the address guard. */
  readonly fetch: AskOnce;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
};

export type AskingChoice = {
  /** A look is asked as soon as its host is free; what stands in line gets a time behind the others; what comes behind waits until nobody stands there. */
  readonly waits: HostRequest["waits"];
  readonly contact?: string;
};

/** Of it the beginning is read; who sends more than this sends no rules. */
const MOST_FETCHED_BYTES = 4 * 1024 * 1024;
const ROBOTS_KEPT_MS = 24 * 3_600_000;
/** With all its redirects and pauses it ends within the lease of its host. */
const ROBOTS_MS = 15_000;
/** Longer than any request may take. */
const HOST_LEASE_MS = 2 * DEFAULT_LIMITS.wholeMs;
const USUAL_PAUSE_MS = 2_000;
/** Nobody is waited for longer within one piece of work: two pauses of the longest Crawl-delay. */
const MOST_WAITING_MS = 120_000;
/** A host that says that it can no more, without saying until when, or that does not answer, is left alone by all that need it. */
const ILL_HOST_MS = 60_000;

type Turn = { readonly kind: "turn"; readonly lease: string; readonly pauseMs: number };
type Waiting = { waitedMs: number; mayWait: boolean };
type Stopped = Exclude<PlaceAnswer, { readonly kind: "answered" | "not-modified" }>;

export function createPoliteAsking(needs: AskingNeeds): (choice: AskingChoice) => AskPlace {
  return (choice) => (address, kept) => follow(needs, choice, address, kept);
}

async function follow(
  needs: AskingNeeds,
  choice: AskingChoice,
  address: string,
  kept: Validators | undefined,
): Promise<PlaceAnswer> {
  const waiting: Waiting = { waitedMs: 0, mayWait: false };
  const seen = new Set<string>();
  let next = address;
  while (seen.size <= DEFAULT_LIMITS.redirects) {
    if (seen.has(next))
      return failed(
        `Cannot read ${quoteInput(address)}: its redirects lead back to ${quoteInput(next)}.`,
        "redirects",
      );
    seen.add(next);
    const answer = await askHost(needs, choice, next, kept, waiting);
    if ("kind" in answer) return answer;
    if (answer.location === undefined) return toPlaceAnswer(answer, address);
    next = answer.location;
    // Who was sent on has begun: there is no coming back later to this place of the way.
    waiting.mayWait = true;
  }
  return failed(
    `Cannot read ${quoteInput(address)}: it redirects more than ${DEFAULT_LIMITS.redirects} times.`,
    "redirects",
  );
}

const failed = (reason: string, cause: FailureCause): Stopped => ({ kind: "failed", reason, cause });

function toPlaceAnswer(answer: OnceAnswer, asked: string): PlaceAnswer {
  const { status, bytes, address, contentType, etag, lastModified, retryAfter } = answer;
  const validators = {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
  if (status === 304) return { kind: "not-modified", ...validators };
  if (status >= 200 && status <= 299)
    return {
      kind: "answered",
      status,
      bytes,
      address,
      ...validators,
      ...(contentType !== undefined && { contentType }),
    };
  const reason = `Cannot read ${quoteInput(asked)}: the server answered with status ${status}.`;
  const cause = tellCause({ status });
  return { kind: "failed", reason, status, cause, ...(retryAfter !== undefined && { retryAfter }) };
}

/** One request where the host's robots.txt allows it, when it is its turn. */
async function askHost(
  needs: AskingNeeds,
  choice: AskingChoice,
  address: string,
  kept: Validators | undefined,
  waiting: Waiting,
): Promise<OnceAnswer | Stopped> {
  const host = hostOf(address);
  if (host === undefined)
    return failed(`Cannot read ${quoteInput(address)}: this is no address of the web.`, "not-public");
  const turn = await takeTurn(needs, choice, address, host, waiting);
  if (turn.kind !== "turn") return turn;
  let freeAt = needs.now() + ILL_HOST_MS;
  try {
    const asked = await needs.fetch(address, {
      ...(kept && { kept }),
      ...(choice.contact !== undefined && { contact: choice.contact }),
    });
    freeAt = freeAfter(asked.ok ? asked.value : undefined, needs.now(), turn.pauseMs);
    return asked.ok ? asked.value : failed(asked.error.message, tellCause(asked.error));
  } finally {
    await needs.store.letGoOfHost(host, turn.lease, { freeAt });
  }
}

/** Of an address that was refused before anything was asked the host knows nothing. */
function freeAfter(answer: OnceAnswer | undefined, now: number, pauseMs: number): number {
  if (!answer) return now + pauseMs;
  if (answer.status !== 429 && answer.status !== 503) return now + pauseMs;
  return now + Math.max(readRetryAfter(answer.retryAfter, now) ?? ILL_HOST_MS, pauseMs);
}

async function takeTurn(
  needs: AskingNeeds,
  choice: AskingChoice,
  address: string,
  host: string,
  waiting: Waiting,
): Promise<Turn | Stopped> {
  const { store, now, wait } = needs;
  for (;;) {
    const asked = { host, now: now(), leaseMs: HOST_LEASE_MS, waits: choice.waits, pauseMs: USUAL_PAUSE_MS };
    const hold = await store.holdHost(asked);
    if (hold.kind === "busy") {
      const ms = Math.max(hold.until - now(), 1);
      if (!waiting.mayWait || waiting.waitedMs + ms > MOST_WAITING_MS) return putOff(host, hold.until);
      waiting.waitedMs += ms;
      await wait(ms);
      continue;
    }
    const { lease } = hold;
    if (!hold.robots) {
      const robots = await askRobots(needs, choice, address, host, lease);
      if (robots) return robots;
      // Its pause is waited for here: whoever came with this has waited for its turn already.
      waiting.mayWait = true;
      continue;
    }
    const { allowed, pauseMs } = judgeRobots(hold.robots.text, address);
    if (allowed) return { kind: "turn", lease, pauseMs };
    await store.letGoOfHost(host, lease, { freeAt: now() });
    return {
      kind: "refused",
      reason: `Cannot read ${quoteInput(address)}: the robots.txt of ${host} forbids programs to ask for it.`,
    };
  }
}

function putOff(host: string, until: number): Stopped {
  const at = new Date(until).toISOString();
  return { kind: "put-off", until: at, reason: `The host ${host} is asked again at ${at}.` };
}

/** Kept with the host, which is let go; where it cannot be had, nothing else is asked there. */
async function askRobots(
  needs: AskingNeeds,
  { contact }: AskingChoice,
  address: string,
  host: string,
  lease: string,
): Promise<Stopped | undefined> {
  const { store, fetch, now } = needs;
  const place = `${new URL(address).origin}/robots.txt`;
  let after: { readonly freeAt: number; readonly robots?: KeptRobots } = { freeAt: now() + ILL_HOST_MS };
  try {
    const answer = await followRobots(place, host, needs.wait, (next) =>
      fetch(next, {
        limits: { bytes: MOST_FETCHED_BYTES, wholeMs: ROBOTS_MS },
        ...(contact !== undefined && { contact }),
      }),
    );
    const freeAt = freeAfter(answer.ok ? answer.value : undefined, now(), USUAL_PAUSE_MS);
    // What is too large or no text holds no rules that could be read; what is missing forbids nothing (RFC 9309 2.3.1).
    const isUnreadable =
      !answer.ok && (answer.error.code === "too-large" || answer.error.code === "unsupported-type");
    // What is wrong with the host is told of the address that was wanted.
    if (!answer.ok && !isUnreadable)
      return failed(
        answer.error.message.replace(quoteInput(place), () => quoteInput(address)),
        tellCause(answer.error),
      );
    const { status = 404, bytes = new Uint8Array() } = answer.ok ? answer.value : {};
    const read = readRobots({ status, bytes });
    if (read.kind === "wait") {
      after = { freeAt };
      return failed(
        `Cannot read ${quoteInput(place)}: the server answered with status ${status}, so nothing is asked there.`,
        tellCause({ status }),
      );
    }
    const { text } = read;
    const { pauseMs } = judgeRobots(text, address);
    const robots = { text, until: now() + ROBOTS_KEPT_MS, crawlDelayMs: pauseMs };
    after = { freeAt: Math.max(freeAt, now() + pauseMs), robots };
    return undefined;
  } finally {
    await store.letGoOfHost(host, lease, after);
  }
}

/** Within its host, which is held all the while; what leads elsewhere counts as missing. */
async function followRobots(
  place: string,
  host: string,
  wait: AskingNeeds["wait"],
  ask: (address: string) => ReturnType<AskOnce>,
): ReturnType<AskOnce> {
  let answer = await ask(place);
  for (let hop = 0; hop < DEFAULT_LIMITS.redirects; hop += 1) {
    const location = answer.ok ? answer.value.location : undefined;
    if (location === undefined || hostOf(location) !== host) break;
    await wait(USUAL_PAUSE_MS);
    answer = await ask(location);
  }
  return answer;
}
