// Check of a page: the downloads of a ledger and the markup of a page in, one sentence for each number of it that is another there, or that nobody can count.

import { DATA_TABLES } from "../../../site/ledger/downloads/tables/data-tables.ts";
import { DATA_FORMATS } from "../../../site/ledger/downloads/writing/data-format.ts";
import { type Counted, countAgain, isShown, numberOf } from "./count-figures.ts";
import { type KnownText, createKnownText } from "./known-text.ts";
import { type DataFile, readDataFile } from "./read-files.ts";
import { type PageSection, type ReadPage, type ShownFigure, readPage } from "./read-page.ts";

/** Gives an answer's body, or undefined where it is none with status 200. */
export type Ask = (target: string) => Promise<Buffer | undefined>;

type Files = ReadonlyMap<string, DataFile>;

async function loadFiles(ask: Ask): Promise<Files> {
  const files = new Map<string, DataFile>();
  for (const { name } of DATA_TABLES)
    for (const format of DATA_FORMATS) {
      const bytes = await ask(`/ledger/data/${name}.${format}`);
      if (!bytes) throw new Error(`There is no file ${name}.${format}.`);
      files.set(`${name}.${format}`, await readDataFile(format, new Uint8Array(bytes).buffer));
    }
  return files;
}

const KILOBYTE = 1_000;

/** Of the file itself: how many columns it has, how long it is. */
function checkFile(files: Files, table: string, measure: string, text: string): boolean | undefined {
  const [kind = "", format = ""] = measure.split("=");
  if (kind === "columns") return files.get(`${table}.csv`)?.columns.length === numberOf(text);
  if (kind === "version") return files.get(`${table}.parquet`)?.version === text;
  if (kind !== "bytes") return undefined;
  const bytes = files.get(`${table}.${format}`)?.bytes ?? 0;
  const unit = text.includes("MB") ? KILOBYTE * KILOBYTE : KILOBYTE;
  const shown = Number(/[\d.]+/.exec(text)?.[0]) * unit;
  return Math.abs(shown - bytes) <= unit;
}

const say = (counted: Counted): string =>
  counted.kind === "number" ? String(counted.value) : `"${counted.values.join(", ")}"`;

/** By each of the three formats. */
function checkFigure(files: Files, { query, text }: ShownFigure): string | undefined {
  const [, table = "", rest = ""] = /^([a-z-]+)(.*)$/s.exec(query) ?? [];
  const ofFile = checkFile(files, table, rest.replace(/^#/, ""), text);
  if (ofFile !== undefined) return ofFile ? undefined : `"${text}", but ${query} is another`;
  for (const format of DATA_FORMATS) {
    const file = files.get(`${table}.${format}`);
    if (!file) return `"${text}" names no table: ${query}`;
    const again = countAgain(file.rows, rest);
    if (!isShown(text, again)) return `"${text}", but ${query} gives ${say(again)} (${format})`;
  }
  return undefined;
}

/** A column is drawn in tenths of a pixel. */
const INEXACT = 0.02;

/** Each column of a plot stands for a number in the table beside it, and for one of its own. */
function checkPlots({ text, inTables, plots }: PageSection, known: KnownText): readonly string[] {
  return plots.flatMap(({ said, labels, columns }) => {
    const numbers = inTables.map((figure) => numberOf(figure.text));
    const most = Math.max(1, ...columns);
    const lost = columns.filter((drawn) => {
      const at = numbers.findIndex((number) => Math.abs(number - drawn) <= 0.5 + most * INEXACT);
      if (at >= 0) numbers.splice(at, 1);
      return at < 0;
    });
    const unsaid = said.filter((words) => known.findNumber(words) !== undefined && !text.includes(words));
    return [
      ...lost.map((drawn) => `a column of ${drawn.toFixed(1)} is drawn that is not in the table`),
      ...unsaid.map((words) => `a drawing alone says "${words}"`),
      ...labels.flatMap((label) => known.findNumber(label) ?? []).map((label) => `a drawing says "${label}"`),
    ];
  });
}

function findFaults(page: ReadPage, files: Files, known: KnownText): readonly string[] {
  const shown = page.figures.map(({ text }) => text).filter((text) => /\D/.test(text));
  const unmarked = (text: string): string => shown.reduce((left, one) => left.replaceAll(one, " "), text);
  const labels = page.labels.filter((label) => known.findNumber(unmarked(label)) !== undefined);
  return [
    ...page.figures.flatMap((figure) => checkFigure(files, figure) ?? []),
    ...page.loose
      .flatMap((text) => known.findNumber(text) ?? [])
      .map((text) => `nothing stands behind "${text}"`),
    ...labels.map((label) => `nothing stands behind the label "${label}"`),
    ...page.sections.flatMap((section) => checkPlots(section, known)),
  ];
}

/** Of an article only the undertakings under it are the ledger's. */
const UNDER_ARTICLE = "agreed";

export type CheckedPage = Pick<ReadPage, "figures" | "sections"> & { readonly faults: readonly string[] };

/** An entry of a JSON feed: how many craft it tells of stands in its title, and beside it for programs. */
type FeedItem = {
  readonly url: string;
  readonly title: string;
  readonly summary?: string;
  readonly content_html: string;
  readonly _shirase?: { readonly kind: string; readonly count?: number };
};

function checkItem(item: FeedItem, files: Files, known: KnownText): readonly string[] {
  const { url, title, summary = "", content_html: content, _shirase: told } = item;
  const query = `sightings?sighting=${url.split("/").at(-1)}#cell=seen_count`;
  const count = told?.kind === "sighting" ? told.count : undefined;
  const shown = count === undefined ? undefined : checkFigure(files, { query, text: String(count) });
  // 2機, ×2
  const untold = title.replace(new RegExp(`(?: ×${count}| ${count}[機隻])$`), "");
  const { loose } = readPage(`<main>${content}</main>`);
  const numbers = [untold, summary, ...loose].flatMap((text) => known.findNumber(text) ?? []);
  return [
    ...(shown === undefined ? [] : [shown]),
    ...numbers.map((text) => `nothing stands behind "${text}"`),
  ];
}

export type FigureCheck = {
  readonly checkPage: (target: string, markup: string) => CheckedPage;
  /** `json`: a JSON feed, which no marks can stand in. */
  readonly checkFeed: (target: string, json: string) => readonly string[];
};

/** Loads each file once. */
export async function openFigureCheck(ask: Ask): Promise<FigureCheck> {
  const files = await loadFiles(ask);
  const csv = [...files].flatMap(([name, { rows }]) => (name.endsWith(".csv") ? [rows] : []));
  const known = createKnownText(csv);
  return {
    checkPage: (target, markup) => {
      const page = readPage(markup, target.includes("/articles/") ? UNDER_ARTICLE : undefined);
      const faults = findFaults(page, files, known).map((fault) => `${target}: ${fault}`);
      return { figures: page.figures, sections: page.sections, faults };
    },
    checkFeed: (target, json) => {
      const { items } = JSON.parse(json) as { readonly items: readonly FeedItem[] };
      return items.flatMap((item) => checkItem(item, files, known)).map((fault) => `${target}: ${fault}`);
    },
  };
}
