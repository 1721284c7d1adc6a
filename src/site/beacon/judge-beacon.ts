// Judging: a well-formed beacon and the request that brought it → counted, left out or refused; counted is durable.

import type { IncomingMessage } from "node:http";
import type { BeaconVerdict } from "../../readership/rule/beacon-verdict.ts";
import { classifyDevice } from "../../readership/audience/classify-device.ts";
import { classifyReferrer } from "../../readership/audience/classify-referrer.ts";
import { COUNTING_RULE } from "../../readership/rule/counting-rule.ts";
import { placeOf } from "../../readership/rule/address-digits.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { readClientAddress } from "../delivery/client-address.ts";
import type { SiteOptions } from "../site-config.ts";
import type { Beacon } from "./beacon.ts";

const LONGEST_USER_AGENT = 512;

export type IsPublished = (article: ArticleId) => Promise<boolean>;

function ownHosts(asked: string | undefined, baseAddress: string): readonly string[] {
  return [asked?.toLowerCase() ?? "", URL.parse(baseAddress)?.host ?? ""];
}

/** Forgery first: a beacon that is none of ours says nothing about any reader. */
export async function judgeBeacon(
  beacon: Beacon,
  request: IncomingMessage,
  options: SiteOptions,
  isPublished: IsPublished,
): Promise<BeaconVerdict> {
  const { counting, config, now, recordView } = options;
  const at = now();
  const token = counting.tokens.judge(beacon.articleId, beacon.token, at);
  if (token !== "good") return token;
  if (!(await isPublished(beacon.articleId))) return "unknown-article";
  const { headers } = request;
  const address = readClientAddress(request, config.trustedProxies);
  const leftOut = counting.findLeftOut({ headers, address });
  if (leftOut !== undefined) return leftOut;
  if (beacon.driven) return "headless";
  const { visibleMs } = beacon;
  if (visibleMs !== "unknown" && visibleMs < COUNTING_RULE.limits.visibleMs) return "not-visible";
  const userAgent = (headers["user-agent"] ?? "").slice(0, LONGEST_USER_AGENT);
  const visitor = { address: placeOf(address), userAgent };
  const excess = counting.findExcess(visitor, beacon.articleId, at);
  if (excess !== undefined) return excess;
  const audience = {
    referrer: classifyReferrer(beacon.referrer, ownHosts(headers.host, config.baseAddress)),
    device: classifyDevice(userAgent),
  };
  const outcome = await recordView({ articleId: beacon.articleId, visitor, audience });
  return outcome === "busy" ? "busy" : "counted";
}
