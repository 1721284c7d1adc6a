// Rendering of people and posts: a route in, the page out, or `missing` where no order that readers see names them.

import type { Career } from "../../../ledger/careers/career.ts";
import { nameKey, readPrintedName } from "../../../ledger/careers/rows/name-keys.ts";
import { readingKey } from "../../../ledger/careers/rows/order-row.ts";
import { postKey } from "../../../ledger/careers/rows/post-key.ts";
import { dayOf } from "../../../readership/day-of.ts";
import type { Facet } from "../../../terms/ledger/facet.ts";
import type { Rendered } from "../../delivery/page-cache.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { renderedPage } from "../../pages/rendered-page.ts";
import type { SiteArchive, SiteOptions } from "../../site-config.ts";
import type { LedgerRoute, RegisterFilters } from "../routes.ts";
import { loadCareers, loadCareersOf, openCareerBook } from "./load-careers.ts";
import { loadPost } from "./load-post.ts";
import { type FoundPeople, peoplePage } from "./people-page.ts";
import { personPage } from "./person-page.ts";
import { postPage } from "./post-page.ts";

type Sources = Pick<SiteOptions, "archive" | "now">;
type Page<P extends LedgerRoute["page"]> = Extract<LedgerRoute, { readonly page: P }>;

const MOVES_PER_PAGE = 50;
/** More names that begin so are too many to look through. */
const MOST_FOUND = 20;
const MOST_MONTHS = 36;
const MOST_SERVICES = 12;

/** Any row of the person leads here; the page says which address is its own. */
export async function renderPerson(
  { archive, now }: Sources,
  context: PageContext,
  { id }: Page<"person">,
): Promise<Rendered | "missing"> {
  const stored = await archive.findRecord(id);
  if (stored?.record.kind !== "appointment" || !stored.shown || stored.withdrawn) return "missing";
  const { keys } = readPrintedName(stored.record.value.name);
  const { people, questions } = await loadCareersOf(openCareerBook(archive, true), keys, [stored.record]);
  const career = people.find(({ rows }) => rows.some(({ row }) => row.record.id === id));
  if (!career) return "missing";
  const own = new Set(career.rows.map(({ row }) => row.record.id));
  const [key] = career.nameKeys;
  return renderedPage(
    personPage(context, {
      career,
      questions: questions.filter(({ records }) => records.some((record) => own.has(record))),
      namesakes: people.filter((other) => other !== career),
      term: key === undefined ? undefined : await archive.findTerm({ kind: "person", key }),
      today: dayOf(now()),
    }),
  );
}

export async function renderPost(
  { archive, now }: Sources,
  context: PageContext,
  { key: asked }: Page<"post">,
): Promise<Rendered | "missing"> {
  const key = postKey(asked);
  const post = key === "" ? undefined : await loadPost(openCareerBook(archive, true), key);
  return post ? renderedPage(postPage(context, { key, post, today: dayOf(now()) })) : "missing";
}

const KANA = /^[ぁ-ゖァ-ヺー・\s]+$/u;
/** Before every key that begins so. */
function before(prefix: string): string {
  const last = prefix.codePointAt(prefix.length - 1) ?? 0;
  return `${prefix.slice(0, -1)}${String.fromCodePoint(Math.max(0, last - 1))}\u{10ffff}`;
}

/** Keys of names, or of readings, that begin as it was written. */
async function findKeys(
  archive: SiteArchive,
  facet: "name" | "reading",
  prefix: string,
): Promise<readonly string[]> {
  const found = await archive.countRecordsByKey({
    kind: "appointment",
    facet,
    shownOnly: true,
    limit: MOST_FOUND,
    after: before(prefix),
  });
  return found.map(({ key }) => key).filter((key) => key.startsWith(prefix));
}

async function namesOfReadings(
  archive: SiteArchive,
  readings: readonly string[],
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const key of readings) {
    const facet: Facet<"appointment"> = { facet: "reading", key };
    const rows = await archive.listRecords({
      kind: "appointment",
      facet,
      shownOnly: true,
      limit: MOST_FOUND,
      order: "newest",
    });
    names.push(...rows.flatMap(({ record }) => readPrintedName(record.value.name).keys));
  }
  return [...new Set(names)].slice(0, MOST_FOUND);
}

async function findPeople(archive: SiteArchive, written: string): Promise<FoundPeople> {
  const prefix = KANA.test(written) ? readingKey(written) : nameKey(written);
  if (prefix === "") return { people: [], isCut: false };
  const names = KANA.test(written)
    ? await namesOfReadings(archive, await findKeys(archive, "reading", prefix))
    : await findKeys(archive, "name", prefix);
  const people = new Map<string, Career>();
  const book = openCareerBook(archive, true);
  for (const name of names)
    for (const career of (await loadCareers(book, [name])).people) people.set(career.id, career);
  return { people: [...people.values()], isCut: names.length === MOST_FOUND };
}

function facetOf({ month, service }: RegisterFilters): Facet<"appointment"> | undefined {
  if (month !== undefined) return { facet: "month", key: month };
  return service === undefined ? undefined : { facet: "service", key: service };
}

export async function renderPeople(
  { archive }: Sources,
  context: PageContext,
  { filters, before: place }: Page<"people">,
): Promise<Rendered | "missing"> {
  const facet = facetOf(filters);
  const kind = "appointment";
  const [moves, months, services] = await Promise.all([
    archive.listRecords({
      kind,
      ...(facet && { facet }),
      ...(place && { before: place }),
      shownOnly: true,
      limit: MOVES_PER_PAGE + 1,
      order: "newest",
    }),
    archive.countRecordsByMonth({ kind, shownOnly: true }),
    archive.countRecordsByKey({
      kind,
      facet: "service",
      shownOnly: true,
      limit: MOST_SERVICES,
    }),
  ]);
  const shown = moves.slice(0, MOVES_PER_PAGE).map(({ record }) => record);
  const last = shown.at(-1);
  return renderedPage(
    peoplePage(context, {
      filters,
      ...(filters.name !== undefined && { people: await findPeople(archive, filters.name) }),
      moves: shown,
      isLater: place !== undefined,
      ...(moves.length > MOVES_PER_PAGE && last && { next: { day: last.day, id: last.id } }),
      months: months.toReversed().slice(0, MOST_MONTHS),
      services: services.map(({ key }) => key),
    }),
  );
}
