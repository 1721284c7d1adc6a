// Judging: a well-formed beacon and the request that brought it → counted, left out or refused; counted is durable.

import type { IncomingMessage } from "node:http";
import type { BeaconVerdict } from "../../readership/rule/beacon-verdict.ts";
import { classifyDevice } from "../../readership/audience/classify-device.ts";
import { classifyReferrer } from "../../readership/audience/classify-referrer.ts";
import { COUNTING_RULE } from "../../readership/rule/counting-rule.ts";
import { placeOf } from "../../readership/rule/address-digits.ts";
import { keepAnswers } from "../../readership/rule/keep-answers.ts";
import type { Audience } from "../../terms/audience.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { readClientAddress } from "../delivery/client-address.ts";
import type { SiteOptions } from "../site-config.ts";
import type { Beacon } from "./beacon.ts";

const LONGEST_USER_AGENT = 512;

export type IsPublished = (article: ArticleId) => Promise<boolean>;

export type BeaconJudge = (beacon: Beacon, request: IncomingMessage) => Promise<BeaconVerdict>;

/** Forgery first: a beacon that is none of ours says nothing about any reader. */
export function createBeaconJudge(options: SiteOptions, isPublished: IsPublished): BeaconJudge {
  const { counting, config, now, recordView } = options;
  const ownHost = URL.parse(config.baseAddress)?.host ?? "";
  const devices = keepAnswers(classifyDevice);
  const audienceOf = ({ referrer }: Beacon, asked: string | undefined, userAgent: string): Audience => ({
    referrer: classifyReferrer(referrer, [asked?.toLowerCase() ?? "", ownHost]),
    device: devices.ask(userAgent),
  });
  return async (beacon, request) => {
    const { articleId, visibleMs } = beacon;
    const at = now();
    const token = counting.tokens.judge(articleId, beacon.token, at);
    if (token !== "good") return token;
    if (!(await isPublished(articleId))) return "unknown-article";
    const { headers } = request;
    const address = readClientAddress(request, config.trustedProxies);
    const leftOut = counting.findLeftOut({ headers, address });
    if (leftOut !== undefined) return leftOut;
    if (beacon.driven) return "headless";
    if (visibleMs !== "unknown" && visibleMs < COUNTING_RULE.limits.visibleMs) return "not-visible";
    const userAgent = (headers["user-agent"] ?? "").slice(0, LONGEST_USER_AGENT);
    const visitor = { address: placeOf(address), userAgent };
    const excess = counting.findExcess(visitor, articleId, at);
    if (excess !== undefined) return excess;
    const audience = audienceOf(beacon, headers.host, userAgent);
    return (await recordView({ articleId, visitor, audience })) === "busy" ? "busy" : "counted";
  };
}
