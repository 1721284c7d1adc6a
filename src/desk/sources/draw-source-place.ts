// Draw source place: a view of a place of sources in, its page out; undefined where there is no such thing.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { SourceAlert } from "../../terms/sources/source-alert.ts";
import { watchedPlaces } from "../../watching/recognise/watched-places.ts";
import { usualWatch, suggestId } from "../../watching/usual-watch.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import { type SourceId, sourceId } from "../../terms/ids.ts";
import type { AccountId } from "../../terms/desk/account.ts";
import type { Watched } from "./doing/source-call.ts";
import { judgeSources, pickSources, tellRows } from "./looking/judge-sources.ts";
import { countThirtyDays } from "./looking/thirty-days.ts";
import { countTimeliness, lastMonths } from "../api/sources/count-timeliness.ts";
import { lookAtSource } from "./looking/look-at-source.ts";
import { addPage } from "./pages/add-page.ts";
import { alertsPage } from "./pages/alerts-page.ts";
import { changePage, removePage } from "./pages/change-page.ts";
import { entriesPage } from "./pages/entries-page.ts";
import { listPage } from "./pages/list-page.ts";
import { A_PAGE, looksPage } from "./pages/looks-page.ts";
import { sourcePage } from "./pages/source-page.ts";
import type { SourceView } from "./pages/source-view.ts";
import { fieldsOf } from "./read-source-form.ts";
import type { LoadPresets } from "./source-desk.ts";
import type { SourcePage, SourcePlace } from "./source-places.ts";
import type { Trial, Trials } from "./trials/open-trials.ts";

export type Drawing = {
  readonly archive: Archive;
  readonly trials: Trials;
  readonly loadPresets: LoadPresets;
  readonly account: AccountId;
  /** Where the desk is reached, without a trailing slash. */
  readonly base: string;
};

type At<P extends SourcePlace["page"]> = Extract<SourcePlace, { page: P }>;

const ROWS_A_PAGE = 50;
const MONTHS_SHOWN = 6;
const LONGEST_ID = 40;
const MOST_NUMBERED = 50;
/** Less than a proxy waits for an answer. */
const TRIAL_WAIT_MS = 20_000;

async function drawList({ archive }: Drawing, view: SourceView, place: At<"list">): Promise<string> {
  const all = await judgeSources(archive, view.now);
  const found = pickSources(all, place);
  const parts = Math.max(1, Math.ceil(found.length / ROWS_A_PAGE));
  const part = Math.min(place.part ?? 1, parts);
  const page = found.slice((part - 1) * ROWS_A_PAGE, part * ROWS_A_PAGE);
  const [rows, median] = await Promise.all([
    tellRows(archive, page, view.now),
    countThirtyDays(archive, all, view.now),
  ]);
  return listPage(view, { all, found: found.length, rows, part, parts, ...(median && { median }) });
}

async function drawSource(
  { archive, base }: Drawing,
  view: SourceView,
  { id }: At<"source">,
): Promise<string | undefined> {
  const shown = await lookAtSource(archive, id, view.now);
  if (!shown) return undefined;
  const { months } = await countTimeliness(archive, { source: id, ...lastMonths(view.now, MONTHS_SHOWN) });
  const lookAt = view.place.done === "look" ? await findDueLook(archive, id) : undefined;
  return sourcePage(view, shown, { months: months.toReversed(), base, lookAt });
}

/** Until it is over, what is kept of the place tells of the look that was due before somebody asked. */
async function findDueLook(archive: Archive, id: SourceId): Promise<string | undefined> {
  const due = (await archive.listWork("check-source")).find(({ key }) => key === id);
  return due && new Date(due.dueAt).toISOString();
}

async function loadWatchedOr(archive: Archive, id: At<"source">["id"]): Promise<Watched | undefined> {
  const source = await archive.findSource(id);
  return source?.watch && { ...source, watch: source.watch };
}

async function drawLooks(
  { archive }: Drawing,
  view: SourceView,
  { id, behind }: At<"looks">,
): Promise<string | undefined> {
  const source = await loadWatchedOr(archive, id);
  if (!source) return undefined;
  const asked = { source: id, limit: A_PAGE + 1, ...(behind && { before: behind.at }) };
  const looks = await archive.listLooks(asked);
  const last = looks.length > A_PAGE ? looks[A_PAGE - 1] : undefined;
  const next = last && ({ page: "looks", id, behind: { at: last.at, key: "" } } as const);
  return looksPage(view, source, looks.slice(0, A_PAGE), next);
}

async function drawEntries(
  { archive }: Drawing,
  view: SourceView,
  { id, state, behind }: At<"entries">,
): Promise<string | undefined> {
  const source = await loadWatchedOr(archive, id);
  if (!source) return undefined;
  const found = await archive.listKeptItems({
    source: id,
    limit: A_PAGE + 1,
    ...(state && { state }),
    ...(behind && { before: { firstSeenAt: behind.at, key: behind.key } }),
  });
  const entries = found.slice(0, A_PAGE);
  const became = await archive.listBecame([
    ...new Set(entries.flatMap(({ announcement }) => announcement ?? [])),
  ]);
  const articles = [...became.values()].flatMap(({ article }) => article ?? []);
  const headlines = new Map(
    (await archive.findInboxEntries(articles)).map(({ article, headline }) => [article, headline]),
  );
  const titles = new Map<AnnouncementId, string>();
  for (const [announcement, { article }] of became) {
    const headline = article === undefined ? undefined : headlines.get(article);
    if (headline !== undefined) titles.set(announcement, headline);
  }
  const last = found.length > A_PAGE ? entries.at(-1) : undefined;
  const next: SourcePage | undefined = last && {
    page: "entries",
    id,
    ...(state && { state }),
    behind: { at: last.firstSeenAt, key: last.key },
  };
  return entriesPage(view, source, { entries, became, titles, ...(next && { next }) });
}

async function drawAlerts(
  { archive }: Drawing,
  view: SourceView,
  { id, behind }: At<"alerts">,
): Promise<string | undefined> {
  const source = await loadWatchedOr(archive, id);
  if (!source) return undefined;
  const isOpen = ({ clearedAt }: SourceAlert): boolean => clearedAt === undefined;
  const [open, found] = await Promise.all([
    archive.listAlerts({ source: id, open: true, limit: A_PAGE }),
    archive.listAlerts({
      source: id,
      limit: A_PAGE + 1,
      ...(behind && { before: { firstAt: behind.at, key: behind.key } }),
    }),
  ]);
  const page = found.slice(0, A_PAGE);
  const last = found.length > A_PAGE ? page.at(-1) : undefined;
  const next = last && ({ page: "alerts", id, behind: { at: last.firstAt, key: last.key } } as const);
  return alertsPage(view, source, { open, past: page.filter((alert) => !isOpen(alert)), next });
}

async function seeTrial(
  { trials, account }: Drawing,
  key: string | undefined,
): Promise<Trial | "gone" | undefined> {
  if (key === undefined) return undefined;
  return (await trials.see(account, key, TRIAL_WAIT_MS)) ?? "gone";
}

async function drawChange(
  drawing: Drawing,
  view: SourceView,
  place: At<"change">,
): Promise<string | undefined> {
  const source = await loadWatchedOr(drawing.archive, place.id);
  if (!source) return undefined;
  const trial = await seeTrial(drawing, place.trial);
  const tried = trial !== "gone" && trial?.wanted.kind === "test" ? trial.wanted.typed : undefined;
  return changePage(view, source, withTicks(view.refused?.typed ?? tried ?? fieldsOf(source)), trial);
}

/** What was ticked stands among the examples from then on. */
function withTicks(typed: URLSearchParams): URLSearchParams {
  const values = new URLSearchParams(typed);
  for (const side of ["wanted", "unwanted"]) {
    const other = side === "wanted" ? "unwanted" : "wanted";
    const own = [...(values.get(`links.${side}`) ?? "").split(/\r?\n/), ...values.getAll(`tick.${side}`)];
    const against = new Set(values.getAll(`tick.${other}`));
    const kept = own.filter((one) => one.trim() !== "" && !against.has(one));
    values.set(`links.${side}`, [...new Set(kept)].join("\n"));
  }
  values.delete("tick.wanted");
  values.delete("tick.unwanted");
  return values;
}

/** A second place of one host is called by a number behind it. */
async function findFreeId(archive: Archive, suggested: string): Promise<SourceId> {
  for (let number = 1; number <= MOST_NUMBERED; number += 1) {
    const ending = number === 1 ? "" : `-${number}`;
    const id = sourceId(`${suggested.slice(0, LONGEST_ID - ending.length)}${ending}`);
    if (!(await archive.findSource(id))) return id;
  }
  return sourceId(suggested);
}

/** What a form of a new source has before anybody typed into it. */
async function firstValues(
  { archive }: Drawing,
  kind: Watched["watch"]["kind"],
  place: string,
  title = "",
): Promise<URLSearchParams> {
  const id = await findFreeId(archive, suggestId(kind, place));
  const watch = usualWatch(kind, place);
  return fieldsOf({ id, name: title, issuer: "", section: "", autoPublish: false, watch });
}

async function drawAdd(drawing: Drawing, view: SourceView, place: At<"add">): Promise<string> {
  const { brought } = place;
  const trial = view.mayChange ? await seeTrial(drawing, place.trial) : undefined;
  const begun = trial === "gone" ? undefined : trial;
  const typed = view.refused?.typed ?? (begun?.wanted.kind === "test" ? begun.wanted.typed : undefined);
  const values = typed
    ? withTicks(typed)
    : brought
      ? await firstValues(drawing, brought, "")
      : new URLSearchParams();
  if (begun?.wanted.kind === "discover") values.set("site", begun.wanted.site);
  const isBeginning = !brought && begun?.wanted.kind !== "test";
  const watched = isBeginning ? (await judgeSources(drawing.archive, view.now)).sources : [];
  return addPage(view, {
    presets: isBeginning && view.mayChange ? await drawing.loadPresets() : [],
    isWatched: ({ id, watch }) =>
      watched.some(({ source }) => source.id === id || source.watch.place === watch.place),
    watchedAs: watchedPlaces(watched.map(({ source }) => source)),
    ...(trial && { trial }),
    ...(brought && { brought }),
    values:
      begun?.wanted.kind === "test" && !values.has("name") ? await filled(drawing, begun, values) : values,
  });
}

/** The first test look fills in what can be guessed. */
async function filled(
  drawing: Drawing,
  { wanted, found }: Trial,
  values: URLSearchParams,
): Promise<URLSearchParams> {
  if (wanted.kind !== "test") return values;
  const { kind, place, links } = wanted.tested;
  const title = found?.kind === "tried" && found.tried.kind === "read" ? (found.tried.title ?? "") : "";
  const first = await firstValues(drawing, kind, place, title.slice(0, 200));
  if (links) first.set("links.wanted", links.wanted.join("\n"));
  return first;
}

export async function drawSourcePlace(drawing: Drawing, view: SourceView): Promise<string | undefined> {
  const { place } = view;
  switch (place.page) {
    case "list":
      return drawList(drawing, view, place);
    case "add":
      return drawAdd(drawing, view, place);
    case "source":
      return drawSource(drawing, view, place);
    case "looks":
      return drawLooks(drawing, view, place);
    case "entries":
      return drawEntries(drawing, view, place);
    case "alerts":
      return drawAlerts(drawing, view, place);
    case "change":
      return drawChange(drawing, view, place);
    case "remove": {
      const source = await loadWatchedOr(drawing.archive, place.id);
      return source && removePage(view, source);
    }
  }
}
