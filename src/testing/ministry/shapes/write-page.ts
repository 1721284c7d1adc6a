// Write page: a version of an announcement → its page, the page that only leads to its PDF, or the PDF.

import { type SpecimenPdf, showAt, utf16Hex, writeSpecimenPdf } from "../../intake/specimen-pdf.ts";
import type { Office } from "../plan/office.ts";
import type { Version } from "../plan/planned.ts";

const NAMES = { SJIS: "shift_jis", EUCJP: "euc-jp" } as const;

/** What stands around an announcement, and changes without it. */
export type Frame = {
  /** In the markup alone. */
  readonly token?: string;
  /** Titles of what is new elsewhere. */
  readonly news?: readonly string[];
};

function framed({ name, charset }: Office, title: string, main: string, { token, news }: Frame = {}): string {
  return `<!doctype html><html lang="ja"><head><meta charset="${charset === undefined ? "utf-8" : NAMES[charset]}"><title>${title} | ${name}</title>${token === undefined ? "" : `<meta name="csrf-token" content="${token}">`}</head>
<body><header><nav><ul><li><a href="/">トップページ</a></li><li><a href="/about/">組織の御案内</a></li></ul></nav></header>
<main>${main}</main>${asideOf(news)}<footer><p>${name} 広報担当</p></footer></body></html>`;
}

function asideOf(news: Frame["news"]): string {
  if (!news) return "";
  return `<aside><h2>新着情報</h2><ul>${news.map((title) => `<li><a href="/">${title}</a></li>`).join("")}</ul></aside>`;
}

export function writePage(office: Office, { title, paragraphs }: Version, frame: Frame = {}): string {
  const main = `<h1>${title}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join("\n")}`;
  return framed(office, title, main, frame);
}

export function writeLeadingPage(office: Office, { title }: Version, pdf: string): string {
  return framed(
    office,
    title,
    `<h1>${title}</h1><p>本文は<a href="${pdf}">${title}(PDF)</a>を御覧ください。</p>`,
  );
}

const ON_A_LINE = 38;
const [LEFT, TOP, LINE_HEIGHT] = [60, 780, 24];

/** Lines broken as a page of paper breaks them. */
export function writePdf({ title, paragraphs }: Version): Uint8Array {
  const lines = [title, ...paragraphs].flatMap(
    (each) => each.match(new RegExp(`.{1,${ON_A_LINE}}`, "gu")) ?? [],
  );
  const page = lines.map((line, place) => showAt("F1", 12, LEFT, TOP - place * LINE_HEIGHT, utf16Hex(line)));
  const pdf: SpecimenPdf = {
    pages: [page.join("\n")],
    fonts: { F1: { kind: "unembedded", encoding: "UniJIS-UTF16-H" } },
    title,
  };
  return writeSpecimenPdf(pdf);
}
