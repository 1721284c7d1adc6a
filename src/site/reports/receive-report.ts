// Reports: a reader's report in; kept before it is confirmed, limited for each address, answered in words.

import { placeOf } from "../../readership/rule/address-digits.ts";
import { articleId } from "../../terms/ids.ts";
import { type Result, failure, success } from "../../terms/result.ts";
import { receivedPath } from "../routes/addresses.ts";
import { createAttemptLimit } from "../delivery/attempt-limit.ts";
import { readClientAddress } from "../delivery/client-address.ts";
import { storePage } from "../delivery/stored-page.ts";
import { type Sending, sendPage, sendPlain } from "../delivery/send.ts";
import type { PageContext } from "../pages/page-context.ts";
import type { Language, SiteOptions } from "../site-config.ts";
import type { ReportFault } from "../words/report-words.ts";
import { type NotTaken, type SentReport, readReport } from "./read-report.ts";
import { reportFaultPage } from "./report-fault-page.ts";

export type ReportReceiver = { receive(sending: Sending, language: Language): Promise<void> };

/** What a page that is about no single article has its token for; no article has this number. */
export const NO_ARTICLE = articleId(0);

const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 5;
/** From everybody together, to one process: more than a desk could read. */
const MOST_FROM_ALL = 100;

const STATUSES: Readonly<Record<ReportFault, number>> = {
  foreign: 403,
  form: 400,
  "too-long": 413,
  empty: 400,
  links: 400,
  token: 403,
  trap: 400,
  "too-many": 429,
  busy: 503,
};

export function createReportReceiver(
  options: SiteOptions,
  contextOf: (language: Language) => PageContext,
): ReportReceiver {
  const { config, counting, now, saveReport } = options;
  const ofOne = createAttemptLimit(MOST_AN_HOUR, HOUR_MS);
  const ofAll = createAttemptLimit(MOST_FROM_ALL, HOUR_MS);

  /** The address is looked at here, held in memory for an hour, and kept nowhere. */
  const take = async (sending: Sending, report: SentReport): Promise<Result<SentReport, NotTaken>> => {
    const at = now();
    const who = placeOf(readClientAddress(sending.request, config.trustedProxies));
    if (counting.tokens.judge(report.articleId ?? NO_ARTICLE, report.token, at) !== "good") {
      return failure({ fault: "token", sent: report });
    }
    if (ofOne.waitFor(who, at) > 0) return failure({ fault: "too-many", sent: report });
    if (ofAll.waitFor("", at) > 0) return failure({ fault: "busy", sent: report });
    ofOne.count(who, at);
    ofAll.count("", at);
    const { token: _token, ...kept } = report;
    await saveReport({ ...kept, receivedAt: new Date(at).toISOString() });
    return success(report);
  };

  return {
    async receive(sending, language) {
      const read = await readReport(sending.request, config.baseAddress);
      const taken = read.ok ? await take(sending, read.value) : read;
      if (taken.ok) {
        sendPlain(sending, 303, { location: receivedPath(language, taken.value.articleId) });
        return;
      }
      const { fault, sent } = taken.error;
      const token = counting.tokens.write(sent?.articleId ?? NO_ARTICLE, now());
      const page = reportFaultPage(contextOf(language), fault, { token, ...sent, ...(sent && { token }) });
      // The rest of a body that nobody reads would be taken for the next request.
      const headers = { ...sending.headers, connection: "close", "retry-after": "3600" };
      const type = "text/html; charset=utf-8";
      const stored = storePage({ status: STATUSES[fault], type, body: page.markup });
      await sendPage(
        { ...sending, headers: fault === "too-many" ? headers : { ...sending.headers, connection: "close" } },
        stored,
        "never",
      );
    },
  };
}
