// Beacon: one reader's reading in; answered only after it is durable, and with the reason where it is not counted.

import type { BeaconTally, BeaconVerdict } from "../../readership/rule/beacon-verdict.ts";
import type { Result } from "../../terms/result.ts";
import { type Sending, sendPlain } from "../delivery/send.ts";
import type { SiteOptions } from "../site-config.ts";
import type { Beacon, BeaconRefusal } from "./beacon.ts";
import { type BeaconJudge, createBeaconJudge } from "./judge-beacon.ts";
import { readBeacon } from "./read-beacon.ts";
import { PICTURE, readPicture } from "./read-picture.ts";
import { createPublishedCheck } from "./published-check.ts";

export type BeaconReceiver = {
  /** A POST of the script. */
  receive(sending: Sending): Promise<void>;
  /** A GET of the picture that stands in for the script. */
  receivePicture(sending: Sending): Promise<void>;
};

/** The header in which every answer says what became of the beacon, for who looks at it in the developer's tools. */
const VERDICT_HEADER = "beacon-verdict";
const RETRY_SECONDS = "5";

/** What is refused only now: the beacon was well-formed. */
const REFUSED: Partial<Readonly<Record<BeaconVerdict, readonly [status: number, sentence: string]>>> = {
  "wrong-token": [403, "The token is not one that this site wrote for the article."],
  "stale-token": [403, "The page was rendered too long ago. Load it again."],
  "unknown-article": [404, "No such article is published."],
};

function refuse(sending: Sending, { status, sentence, verdict }: BeaconRefusal): void {
  // The rest of a body that nobody reads would be taken for the next request.
  sendPlain(sending, status, { connection: "close", [VERDICT_HEADER]: verdict }, sentence);
}

function answer(sending: Sending, verdict: BeaconVerdict, isPicture: boolean): void {
  const header = { [VERDICT_HEADER]: verdict };
  const [status, sentence] = REFUSED[verdict] ?? [];
  if (verdict === "busy") sendPlain(sending, 503, { ...header, "retry-after": RETRY_SECONDS });
  else if (status !== undefined) sendPlain(sending, status, header, sentence);
  else if (isPicture) sendPicture(sending, header);
  else sendNothing(sending, verdict);
}

/**
 * The answer to nearly every beacon. There is nothing in it that a policy could hold for, so it goes without the
 * headers of pages: they cost as much as judging the beacon.
 */
function sendNothing({ response }: Sending, verdict: BeaconVerdict): void {
  response.writeHead(204, ["cache-control", "no-store", VERDICT_HEADER, verdict]);
  response.end();
}

function sendPicture({ response, headers }: Sending, header: Readonly<Record<string, string>>): void {
  response.writeHead(200, {
    ...headers,
    ...header,
    "cache-control": "no-store",
    "content-type": "image/gif",
    "content-length": PICTURE.length,
  });
  response.end(PICTURE);
}

async function receive(
  sending: Sending,
  read: Result<Beacon, BeaconRefusal>,
  judge: BeaconJudge,
  tally: BeaconTally,
): Promise<void> {
  if (!read.ok) {
    tally.add(read.error.verdict);
    refuse(sending, read.error);
    return;
  }
  const verdict = await judge(read.value, sending.request);
  tally.add(verdict);
  answer(sending, verdict, read.value.visibleMs === "unknown");
}

/** 204 (200 for the picture) where the beacon is ours, counted or not: the reader's browser need not do anything. */
export function createBeaconReceiver(options: SiteOptions): BeaconReceiver {
  const judge = createBeaconJudge(options, createPublishedCheck(options.archive));
  const { tally } = options.counting;
  const { baseAddress } = options.config;
  return {
    receive: async (sending) =>
      receive(sending, await readBeacon(sending.request, baseAddress), judge, tally),
    receivePicture: (sending) => receive(sending, readPicture(sending.request, baseAddress), judge, tally),
  };
}
