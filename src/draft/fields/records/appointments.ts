// Takes the rows of a personnel order and gives how many of each service it moves, who takes up which post, who leaves, and which sort of order it is.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { canonicalName } from "../../../japanese/names/same-name.ts";
import type { ComposedText } from "../../../terms/article.ts";
import type { AppointmentFact } from "../../../terms/record-fact.ts";
import { grounded, wording } from "../../template/composed-text.ts";
import { isTelling } from "../../template/shorten.ts";
import type { RecordValue } from "../../template/value.ts";
import { findEffectiveAt } from "../days.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType, surfaceOf } from "../desk-view.ts";
import { calculated, stated } from "./rest-on.ts";

/** A list that breaks off, or rows that could not be read, cannot be counted. */
const UNCOUNTABLE = /incomplete|breaks?-off|truncat|unread/u;

/**
 * People, not rows: a promoted officer has two. Nothing, unless every row tells its service and the list is whole: a
 * count of some would be read as a count of all. Services stand in the order of the style's short names.
 */
export function findServices(view: DeskView): readonly RecordValue[] {
  const rows = factsOfType(view, "appointment");
  const byService = new Map<string, AppointmentFact[]>();
  for (const row of rows) {
    if (row.service === undefined) return [];
    byService.set(row.service, [...(byService.get(row.service) ?? []), row]);
  }
  if (view.reading.warnings.some(({ code }) => UNCOUNTABLE.test(code))) return [];
  // Of one alone the headline tells who it is.
  if (countPeople(rows) < 2) return [];
  const { shortNames } = view.edition;
  const order = [...shortNames.keys()];
  return [...byService]
    .toSorted(([a], [b]) => (order.indexOf(a) >>> 0) - (order.indexOf(b) >>> 0))
    .map(([service, of]) => ({
      service: stated(shortNames.get(service) ?? service, ...of),
      count: calculated(String(countPeople(of)), "count", of),
    }));
}

function countPeople(rows: readonly AppointmentFact[]): number {
  return new Set(rows.map(({ name }) => canonicalName(name))).size;
}

/** Posts that a headline names an officer with; of others it counts how many are moved. */
const TOP_POST =
  /^(?:統合|陸上|海上|航空)幕僚長$|(?:方面総監|地方総監|(?:艦隊|総隊|集団|方面隊|作戦)司令官|師団長|旅団長)$/u;
const MOST_OFFICERS = 12;

/** A row of a post without its ministry: 見本省の事務次官 for 見本事務次官. */
function postOf(post: string, issuer: string): string {
  const stem = issuer.replace(/[省庁]$/u, "");
  return stem !== "" && post.startsWith(`${stem}事務次官`) ? post.slice(stem.length) : post;
}

/** 新長官に早見氏 in the title names 早見渡 and his post already. */
function isInTitle(title: string, { name, to }: AppointmentFact): boolean {
  const surname = name.slice(0, 2);
  const at = title.indexOf(surname);
  return (
    title.includes(name) ||
    // 統幕長に早見陸将, 早見空幕長が統幕長へ: the post may stand there in short.
    /には?$/u.test(title.slice(Math.max(0, at - 2), Math.max(0, at))) ||
    (at >= 0 && /^[^、。]{0,8}が[^、。]{1,10}(?:へ|に|就任)/u.test(title.slice(at + surname.length))) ||
    title.includes(`${surname}氏`) ||
    (title.includes(to[0] ?? "") && title.includes(surname))
  );
}

/** Who leads a ministry or a force before who leads a bureau, and a bureau's head before a branch's. */
const IN_ORDER = [
  /事務次官$|幕僚長$|本部長$/u,
  /長官$|(?<!官房)審議官$|次官$|庁次長$/u,
  /局長$|官房長$|(?<!副)部長$|総監$|司令官$/u,
] as const;

function placeOf(post: string): number {
  const place = IN_ORDER.findIndex((pattern) => pattern.test(post));
  return place < 0 ? IN_ORDER.length : place;
}

function takenPosts(
  view: DeskView,
  title: ComposedText | undefined,
  isWanted: (row: AppointmentFact, post: string) => boolean,
): readonly RecordValue[] {
  const issuer = view.reading.issuer?.name ?? "";
  const day = findEffectiveAt(view)?.time ?? "";
  // A headline of one day does not tell who took a post on another.
  const isOfDay = ({ effective }: AppointmentFact): boolean =>
    effective === undefined || day === "" || day.includes("/") || effective === day;
  return factsOfType(view, "appointment")
    .filter((row) => row.order === "appoint" && isOfDay(row))
    .filter((row) => !isInTitle(title?.text ?? "", row))
    .flatMap((row) => {
      const [post] = row.to;
      return post === undefined || !isWanted(row, post) ? [] : [{ row, post }];
    })
    .toSorted((a, b) => placeOf(a.post) - placeOf(b.post))
    .map(({ row, post }) => ({
      name: stated(row.name, row),
      post: stated(postOf(post, issuer), row),
      honour: row.rank === undefined ? wording("氏") : stated(row.rank, row),
    }));
}

/** Ranks of the police and of the coast guard go with posts as those of civil officials do. */
function isOfficer({ rank }: AppointmentFact): boolean {
  return rank !== undefined && !/^警|海上保安/u.test(rank);
}

/** Those who take up a post, the first posts first; nobody whom the title names already, and no officers: they are counted. */
export function findAppointments(view: DeskView, title: ComposedText | undefined): readonly RecordValue[] {
  const hasOfficers = factsOfType(view, "appointment").some(isOfficer);
  return hasOfficers ? [] : takenPosts(view, title, () => true);
}

/**
 * The same of officers, only of the first posts and where the list is short: 統合幕僚長に早見渡空将. Of some the text may
 * leave the rank out; one alone is named with whatever post.
 */
export function findOfficers(view: DeskView, title: ComposedText | undefined): readonly RecordValue[] {
  const rows = factsOfType(view, "appointment");
  if (rows.length > MOST_OFFICERS || !rows.some(isOfficer)) return [];
  const isAlone = countPeople(rows) === 1;
  return takenPosts(view, title, (_row, post) => isAlone || TOP_POST.test(post));
}

const LEFT = /勇退|退官|退職|退任|辞職/u;
const NEAR = 24;

const anybody = (): boolean => true;

/** 早見渡事務次官が退任: who leaves which post, in the word of the text. */
export function findLeavers(
  view: DeskView,
  isWanted: (row: AppointmentFact, post: string) => boolean = anybody,
): readonly ComposedText[] {
  const rows = factsOfType(view, "appointment");
  return rows.flatMap((row) => {
    const post = postHeld(row, rows);
    if (row.order !== "retire" || post === undefined || !isWanted(row, post)) return [];
    const near = surfaceOf(view, [Math.max(0, row.span[0] - NEAR), row.span[1] + NEAR]);
    const word = LEFT.exec(near)?.[0];
    const left = postOf(post, view.reading.issuer?.name ?? "");
    return word === undefined ? [] : [stated(`${row.name}${left}が${word}`, row)];
  });
}

/** Those whose post the title says to be filled anew, 海保 新長官に早見氏, where it does not name them. */
export function findSucceeded(view: DeskView, title: ComposedText | undefined): readonly ComposedText[] {
  const said = title?.text ?? "";
  return findLeavers(
    view,
    ({ name }, post) => said.includes(`${post.slice(-2)}に`) && !said.includes(name.slice(0, 2)),
  );
}

/** Out of 官房付, where the order has just sent the person: the post that was held before it. */
function postHeld(
  { name, from, effective }: AppointmentFact,
  rows: readonly AppointmentFact[],
): string | undefined {
  const [post] = from;
  const before = rows.find(
    (row) =>
      row.name === name &&
      row.effective === effective &&
      row.order !== "promote" &&
      post !== undefined &&
      row.to.includes(post),
  );
  return before?.from[0] ?? post;
}

/** 幹部人事, 海将の人事異動: which sort of order the text says it is. */
const MATTER =
  /(?<sort>(?:主要)?幹部|将官|[陸海空]将補?|将補?・将補?|1佐|大使|局長級|次官級|定期|春の(?:第[0-9]次)?)の?人事(?:異動)?/u;
const MATTER_BLOCKS = 4;

/** The sort of order; a title that says it itself keeps its words. */
export function findOrderMatter(view: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  if (title !== undefined && (!isTelling(title.text) || title.text.includes("人事"))) return undefined;
  for (const { block, text } of view.official.slice(0, MATTER_BLOCKS)) {
    const found = MATTER.exec(foldWidth(text));
    const sort = found?.groups?.["sort"];
    if (found === null || sort === undefined) continue;
    const start = block.span[0] + found.index;
    return grounded(`${sort}人事`, { kind: "text", span: [start, start + found[0].length] });
  }
  return undefined;
}
