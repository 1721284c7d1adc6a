// Read page: the markup of a page of the ledger in, its marked figures, all other text of it and its plots out.

import { Parser } from "htmlparser2";
import { type DrawnPlot, createPlotReader } from "./read-plot.ts";

export type ShownFigure = {
  /** As `data-figure` has it. */
  readonly query: string;
  readonly text: string;
};

export type PageSection = {
  /** All that is to be read in it, in one line. */
  readonly text: string;
  /** Numbers marked in its tables. */
  readonly inTables: readonly ShownFigure[];
  readonly plots: readonly DrawnPlot[];
};

export type ReadPage = {
  readonly figures: readonly ShownFigure[];
  /** Of the head, of labels and of what only some see: numbers cannot be marked there. */
  readonly labels: readonly string[];
  /** Stretches of text without markup in between, outside of figures and of what is quoted, a time or an address. */
  readonly loose: readonly string[];
  readonly sections: readonly PageSection[];
};

/** What is quoted (an issuer's paragraph), a time, an address or code; the name of a licence is another. */
const QUOTED = new Set(["blockquote", "time", "pre", "code", "script", "style"]);
/** Within one stretch of text; beside them brackets that a headline does not break. */
const WITHIN = new Set(["wbr", "ins", "del", "mark", "strong"]);
const UNBROKEN = "nb";
const LABELS = ["aria-label", "alt", "title", "placeholder"];

type Attributes = Readonly<Record<string, string>>;
type Open = { readonly name: string; readonly isWithin: boolean };

const hasClass = (attributes: Attributes, name: string): boolean =>
  (attributes["class"] ?? "").split(/\s+/).includes(name);

const squeeze = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** `within`: the class of the part that is looked at; all of the main part unless given. */
export function readPage(markup: string, within?: string): ReadPage {
  const figures: ShownFigure[] = [];
  const labels: string[] = [];
  const loose: string[] = [];
  const sections: PageSection[] = [];
  const open: Open[] = [];
  const depthOf = { part: 0, quoted: 0, table: 0 };
  let marked: { query: string; text: string; depth: number } | undefined;
  let stretch = "";
  let title = "";
  let section = { text: "", inTables: new Array<ShownFigure>(), plots: new Array<DrawnPlot>() };
  const plots = createPlotReader((plot) => section.plots.push(plot));

  const endStretch = (): void => {
    const text = squeeze(stretch);
    if (text !== "") loose.push(text);
    stretch = "";
  };
  const endSection = (): void => {
    sections.push({ ...section, text: squeeze(section.text) });
    section = { text: "", inTables: [], plots: [] };
  };
  const isPart = (name: string, attributes: Attributes): boolean =>
    within === undefined ? name === "main" : hasClass(attributes, within);
  const begin = (name: string, attributes: Attributes): void => {
    if (name === "section") endSection();
    if (name === "table") depthOf.table = depthOf.table || open.length;
    const isQuoted = QUOTED.has(name) || hasClass(attributes, "embed") || attributes["rel"] === "license";
    if (isQuoted) depthOf.quoted = depthOf.quoted || open.length;
    const query = attributes["data-figure"];
    if (query !== undefined) {
      if (marked) throw new Error(`A figure stands within a figure: ${query}.`);
      marked = { query, text: "", depth: open.length };
    }
  };
  const end = (): void => {
    if (depthOf.table === open.length) depthOf.table = 0;
    if (depthOf.quoted === open.length) depthOf.quoted = 0;
    if (marked?.depth !== open.length) return;
    const figure = { query: marked.query, text: squeeze(marked.text) };
    figures.push(figure);
    if (depthOf.table > 0) section.inTables.push(figure);
    marked = undefined;
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const isWithin = WITHIN.has(name) || hasClass(attributes, UNBROKEN);
      open.push({ name, isWithin });
      if (name === "meta" && attributes["name"] === "description") labels.push(attributes["content"] ?? "");
      if (depthOf.part === 0 && isPart(name, attributes)) depthOf.part = open.length;
      if (depthOf.part === 0) return;
      if (!isWithin) endStretch();
      plots.open(name, attributes);
      if (!plots.isOpen()) labels.push(...LABELS.flatMap((label) => attributes[label] ?? []));
      begin(name, attributes);
    },
    ontext: (text) => {
      if (open.at(-1)?.name === "title" && depthOf.part === 0) title += text;
      if (depthOf.part === 0) return;
      if (plots.isOpen()) return plots.text(text);
      section.text += text;
      if (marked) marked.text += text;
      else if (depthOf.quoted === 0) stretch += text;
    },
    onclosetag: (name) => {
      if (depthOf.part > 0) {
        if (open.at(-1)?.isWithin !== true) endStretch();
        plots.close(name);
        end();
        if (name === "section") endSection();
      }
      if (depthOf.part === open.length) depthOf.part = 0;
      open.pop();
    },
  });
  parser.end(markup);
  endSection();
  return { figures, labels: [title, ...labels], loose, sections };
}
