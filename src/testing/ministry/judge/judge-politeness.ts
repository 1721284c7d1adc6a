// Judge politeness: every request that the test ministry was asked → each that was not allowed, too soon, beside another, or asked for more than is stated; as sentences.

import { readRetryAfter } from "../../../watching/politeness/retry-after.ts";
import { CONTACT, type Host } from "../plan/office.ts";
import type { Planned } from "../plan/planned.ts";
import { numberIn } from "../shapes/addresses.ts";
import type { World } from "../plan/world.ts";
import type { RequestRecord } from "../serve/request-record.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const LEAST_PAUSE_MS = 2_000;
const ILL_HOST_MS = MINUTE_MS;

export type Killing = {
  /** What a worker had open, or had an answer of that it did not keep, is asked again: moments by the driven clock. */
  readonly killedAt: readonly number[];
};

const NOBODY: Killing = { killedAt: [] };

function isKilledBetween({ killedAt }: Killing, one: number, other: number): boolean {
  return killedAt.some((at) => one <= at && at <= other);
}

export function judgePoliteness(
  { offices, plan }: World,
  requests: readonly RequestRecord[],
  killing: Killing = NOBODY,
): readonly string[] {
  const hosts = new Map(offices.map(({ host }) => [host.name, host]));
  return [
    ...requests.flatMap((request) => judgeOne(request, hosts.get(request.host))),
    ...[...hosts.values()].flatMap((host) =>
      judgeHost(
        host,
        requests.filter((request) => request.host === host.name),
        killing,
      ),
    ),
    ...judgePages(plan, requests, killing),
    ...offices.flatMap(({ id, host, place, leastMinutes }) =>
      judgePlace(
        id,
        requests.filter((request) => request.host === host.name && !request.isBrokenOff),
        place,
        leastMinutes * MINUTE_MS,
        killing,
      ),
    ),
  ];
}

const tell = ({ host, path, at }: RequestRecord): string =>
  `http://${host}${path} at ${new Date(at).toISOString()}`;

function judgeOne(request: RequestRecord, host: Host | undefined): readonly string[] {
  const faults: string[] = [];
  if (!host) faults.push(`a host that is nobody's: ${tell(request)}`);
  if (request.path.startsWith("/internal/")) faults.push(`robots.txt forbids ${tell(request)}`);
  if (!request.userAgent.includes(`+${CONTACT}`)) faults.push(`asked without a contact: ${tell(request)}`);
  return faults;
}

function judgeHost(host: Host, requests: readonly RequestRecord[], killing: Killing): readonly string[] {
  const faults: string[] = [];
  const robots = requests.filter(({ path }) => path === "/robots.txt");
  const [first] = requests;
  if (first && first.path !== "/robots.txt") faults.push(`asked before robots.txt was: ${tell(first)}`);
  const whole = robots.filter(({ status, isBrokenOff }) => status === 200 && !isBrokenOff);
  for (const [place, request] of whole.slice(1).entries())
    if (
      request.at - (whole[place]?.at ?? 0) < DAY_MS &&
      !isKilledBetween(killing, whole[place]?.at ?? 0, request.at)
    )
      faults.push(`robots.txt twice a day: ${tell(request)}`);
  const pauseMs = Math.max(LEAST_PAUSE_MS, (host.crawlDelay ?? 0) * 1_000);
  for (const [place, request] of requests.slice(1).entries()) {
    const before = requests[place];
    const isKilled = before?.isBrokenOff && isKilledBetween(killing, before.at, request.at);
    if (before && !isKilled) faults.push(...judgePair(before, request, pauseMs));
  }
  return faults;
}

function judgePair(before: RequestRecord, request: RequestRecord, pauseMs: number): readonly string[] {
  if (request.openThere > 1 || before.endedAt === undefined || before.endedAt > request.at)
    return [`${request.openThere} at once: ${tell(before)} and ${tell(request)}`];
  const rest = Math.max(pauseMs, restAfter(before));
  const after = request.at - before.endedAt;
  return after < rest
    ? [`${after} ms behind ${tell(before)} (${before.status}), which asks for ${rest}: ${tell(request)}`]
    : [];
}

function restAfter({ status, retryAfter, endedAt = 0 }: RequestRecord): number {
  if (status !== 429 && status !== 503) return 0;
  return readRetryAfter(retryAfter, endedAt) ?? ILL_HOST_MS;
}

/** When it is taken, after 1 and 6 hours, and 1, 3, 7 and 30 days. */
const ANSWERS = 7;

/** Who was killed before an answer was kept: its lease ends, and then another asks. */
const GONE_ON_WITH_MS = 10 * MINUTE_MS;

/** Address → how many answers of it are kept, as far as is seen from outside. */
function countAnswers(requests: readonly RequestRecord[], killing: Killing): ReadonlyMap<string, number> {
  const answers = new Map<string, number>();
  const last = new Map<string, number>();
  for (const { host, path, status, at, isBrokenOff } of requests) {
    if (isBrokenOff || (status !== 200 && status !== 304)) continue;
    const address = `http://${host}${path}`;
    const before = last.get(address);
    last.set(address, at);
    const isAgain =
      before !== undefined && at - before < GONE_ON_WITH_MS && isKilledBetween(killing, before, at);
    if (!isAgain) answers.set(address, (answers.get(address) ?? 0) + 1);
  }
  return answers;
}

/** A page is asked for as often as is stated from when it was first seen, and from each change on. */
function judgePages(
  plan: readonly Planned[],
  requests: readonly RequestRecord[],
  killing: Killing,
): readonly string[] {
  const answers = countAnswers(requests, killing);
  return [...answers].flatMap(([address, count]) => {
    const { versions, elsewhere, trouble, office } =
      plan[(numberIn(new URL(address).pathname) ?? 0) - 1] ?? {};
    if (!versions) return [];
    // Listed by two, or known by its old address and by its new one.
    const listings = 1 + Number(elsewhere?.form === "same-page") + Number(office?.redesign === "moves");
    const most = ANSWERS * versions.length * listings + (trouble ? ANSWERS : 0);
    return count > most ? [`${count} answers of ${address}, and ${most} are stated`] : [];
  });
}

/** Back-off: 1, 2, 4 minutes and so on to six hours, a tenth less at most, behind so many failures in a row. */
function judgePlace(
  id: string,
  there: readonly RequestRecord[],
  place: string,
  leastMs: number,
  killing: Killing,
): readonly string[] {
  let failures = 0;
  const looks = there.filter(({ path }) => path === place);
  return looks.flatMap((look, nth) => {
    const before = looks[nth - 1];
    if (!before) return [];
    const isKilled = isKilledBetween(killing, before.at, look.at);
    failures = isFailure(before) ? failures + 1 : 0;
    const backOff = failures === 0 ? 0 : 0.9 * Math.min(MINUTE_MS * 2 ** (failures - 1), DAY_MS / 4);
    const after = look.at - beginOf(before, there);
    return after < Math.max(leastMs, backOff) && !isKilled
      ? [`${id} was looked at ${after} ms behind ${tell(before)} (${before.status}, ${failures} failures)`]
      : [];
  });
}

/** A look begins with robots.txt where that is due, and asks for its place a pause later. */
function beginOf(look: RequestRecord, there: readonly RequestRecord[]): number {
  const first = there[there.indexOf(look) - 1];
  return first?.path === "/robots.txt" ? first.at : look.at;
}

function isFailure({ status }: RequestRecord): boolean {
  return status === 0 || (status >= 400 && status !== 429 && status !== 503);
}
