// findArchiveLinks: takes the links of a list page, gives those that lead to older lists: pages by year and month, numbered pages, the page before.

import { foldWidth } from "../../japanese/fold-width.ts";

export type WordedLink = { readonly address: string; readonly words: string };

export type ArchiveLinks = {
  /** Newest first where their years tell, else as they stand. */
  readonly pages: readonly string[];
  /** The highest number of a page. */
  readonly lastPage?: number;
};

const MOST_WORDS = 24;
const MOST_LINKS = 300;

const YEAR = "(?:(?:19|20)\\d{2}|(?:令和|平成|昭和|R|H|S) ?(?:\\d{1,2}|元))";
/** 2024年, 令和6年度分, 2024年12月, FY2024, 2024 (12). */
const YEAR_WORDS = new RegExp(
  `^(?:FY ?)?${YEAR} ?(?:年度?)?(?: ?[(（]${YEAR} ?(?:年度?)?[)）])?(?: ?\\d{1,2}月)?(?:分|の(?:一覧|発表|報道発表))?(?: ?[(（]\\d+件?[)）])?$`,
  "iu",
);
const MONTH_WORDS =
  /^(?:\d{1,2}月(?:分)?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: (?:19|20)\d{2})?)(?: ?[(（]\d+件?[)）])?$/iu;
const ARCHIVE_WORDS =
  /^(?:過去の?(?:発表|報道発表|お知らせ|情報|記事|一覧|資料)?(?:一覧)?|過去(?:年度?)?分|バックナンバー|アーカイブズ?|以前の(?:発表|お知らせ|記事)|(?:press |news )?archives?|past (?:press )?releases?)(?:はこちら)?$/iu;
const BEFORE_WORDS = /^[<«‹←◀]* ?(?:前へ|前の?(?:ページ|\d+件)へ?|prev(?:ious)?(?: page)?)$/iu;
const NUMBER_WORDS = /^[[（(]?(\d{1,4})[\]）)]?$/u;

/** /2024/, /2024/12/, index_2024.html, 2024-12.html, r6.html: as the end of a path. */
const YEAR_IN_ADDRESS =
  /(?<![\d])(?:19|20)\d{2}(?:[/_-]?(?:0[1-9]|1[0-2]))?(?=\/?$|\/index\.\w+$|[_-]?(?:index)?\.\w+$)/iu;
const YEAR_STEP = /^(?:(?:19|20)\d{2}|(?:0?[1-9]|1[0-2])|[rhs]\d{1,2}|(?:reiwa|heisei)\d{1,2})$/i;

/** The folder that the whole archive stands in: /press/2025/11/index.html is of /press/. */
function archiveFolder(url: URL): string {
  const steps = url.pathname.split("/").slice(0, -1);
  while (YEAR_STEP.test(steps.at(-1) ?? "")) steps.pop();
  return `${steps.join("/")}/`;
}

const plainWords = (words: string): string =>
  foldWidth(words)
    .replaceAll(/\s+/gu, " ")
    .trim()
    .slice(0, MOST_WORDS + 1);

/** `entries`: addresses of the announcements that the page lists, which are none of these. */
export function findArchiveLinks(
  links: readonly WordedLink[],
  page: string,
  entries: ReadonlySet<string>,
): ArchiveLinks {
  const own = URL.parse(page);
  if (!own) return { pages: [] };
  const folder = archiveFolder(own);
  const near = links.flatMap(({ address, words }) => {
    const url = URL.parse(address);
    if (!url || url.host !== own.host || entries.has(address)) return [];
    if (address === page || !url.pathname.startsWith(folder)) return [];
    return [{ address, url, words: plainWords(words) }];
  });
  const byYear = near.filter(({ url, words }) => isPeriod(url, words));
  const numbered = findNumbered(near, page);
  const before = near.filter(({ words }) => BEFORE_WORDS.test(words));
  const all = [...numbered.pages, ...newestFirst(byYear), ...before].map(({ address }) => address);
  const { lastPage } = numbered;
  return { pages: [...new Set(all)].slice(0, MOST_LINKS), ...(lastPage !== undefined && { lastPage }) };
}

type NearLink = WordedLink & { readonly url: URL };

function isPeriod(url: URL, words: string): boolean {
  if (words.length > MOST_WORDS || /\.(?:pdf|xlsx?|docx?|zip|csv|jpe?g|png)$/i.test(url.pathname))
    return false;
  if (YEAR_WORDS.test(words) || ARCHIVE_WORDS.test(words)) return true;
  if (!MONTH_WORDS.test(words)) return false;
  // 12月 alone is a month of a calendar as often: the address has to say that it is a list of one.
  return YEAR_IN_ADDRESS.test(url.pathname) || /[?&](?:year|ym|month|date|y)=/i.test(url.search);
}

const YEAR_IN_WORDS = /(?<!\d)((?:19|20)\d{2})(?!\d)/;
/** 2024, 202412, 20241203; no part of a longer number. */
const YEAR_IN_PATH = /(?<!\d)((?:19|20)\d{2})(?=\D|$|(?:0[1-9]|1[0-2])(?:\d{2})?(?:\D|$))/;

/** The year that an address or words tell, as far as they do. */
export function yearOf(address: string, words = ""): number | undefined {
  const url = URL.parse(address);
  const path = url ? `${url.pathname}${url.search}` : "";
  const told = YEAR_IN_WORDS.exec(plainWords(words)) ?? YEAR_IN_PATH.exec(path);
  return told ? Number(told[1]) : undefined;
}

function newestFirst(links: readonly NearLink[]): readonly NearLink[] {
  const years = links.map((link) => ({ link, year: yearOf(link.address, link.words) }));
  if (years.some(({ year }) => year === undefined)) return links;
  return years.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)).map(({ link }) => link);
}

/** Numbers whose addresses differ in nothing but figures are pages of one list. */
function findNumbered(
  near: readonly NearLink[],
  page: string,
): { readonly pages: readonly NearLink[]; readonly lastPage?: number } {
  const numbers = near.flatMap((link) => {
    const number = Number(NUMBER_WORDS.exec(link.words)?.[1] ?? Number.NaN);
    return number > 0 && !YEAR_WORDS.test(link.words)
      ? [{ link, number, form: figureless(link.address) }]
      : [];
  });
  const forms = Map.groupBy(numbers, ({ form }) => form);
  const own = figureless(page);
  const [best] = [...forms.entries()].toSorted(
    ([a, some], [b, others]) => Number(b === own) - Number(a === own) || others.length - some.length,
  );
  // One link called 2 may be anything, unless the page itself has such an address.
  if (!best || (best[1].length < 2 && best[0] !== own && best[1][0]?.number !== 2)) return { pages: [] };
  const inOrder = best[1].toSorted((a, b) => a.number - b.number);
  const lastPage = inOrder.at(-1)?.number;
  return { pages: inOrder.map(({ link }) => link), ...(lastPage !== undefined && { lastPage }) };
}

const figureless = (address: string): string => address.replaceAll(/\d+/g, "#");
