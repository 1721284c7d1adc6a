// Feed content: an article in, its whole text as plain markup out, the issuer's words in quotation blocks, for readers without our stylesheet.

import type { ArticleBlock } from "../../terms/article.ts";
import type { TextMark } from "../../terms/marks/text-mark.ts";
import type { PublishedArticle } from "../article/article-head.ts";
import { picture } from "../article/picture.ts";
import { withReadings } from "../article/readings/with-readings.ts";
import { withMarks } from "../article/with-marks.ts";
import { articlePath } from "../routes/addresses.ts";
import { type Html, html, safeAddress } from "../markup/html.ts";
import { formatStamp, formatStated } from "../markup/stamp.ts";
import { findTerms } from "../publisher.ts";
import type { Language, SiteConfig } from "../site-config.ts";
import { WORDS } from "../words/words.ts";
import { FEED_WORDS } from "./feed-words.ts";

/** In UTF-16 code units of markup. Thirty such articles make a feed of some megabytes, which phones still take. */
const LONGEST_CONTENT = 50_000;

type Official = Extract<ArticleBlock, { kind: "official" }>;
type IssuerBlock = Extract<ArticleBlock, { kind: "official" | "omission" }>;
type Row = { readonly cells: readonly (Html | string)[]; readonly isHeader: boolean };

const isIssuers = (block: ArticleBlock | undefined): block is IssuerBlock =>
  block?.kind === "official" || block?.kind === "omission";

/** What stands above a heading in a feed reader is the article's own title. */
function heading(level: number | undefined, text: Html | string): Html {
  return (level ?? 2) <= 2 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`;
}

function table(rows: readonly Row[]): Html {
  const row = ({ cells, isHeader }: Row): Html =>
    html`<tr>
      ${cells.map((cell) => (isHeader ? html`<th>${cell}</th>` : html`<td>${cell}</td>`))}
    </tr>`;
  return html`<table>
    <tbody>
      ${rows.map(row)}
    </tbody>
  </table>`;
}

/** Rows of one table belong together, and so do entries of a list. */
function belongsTo(first: Official, next: ArticleBlock | undefined): next is Official {
  if (next?.kind !== "official" || next.shape !== first.shape) return false;
  return first.shape === "list-item" || (first.shape === "row" && first.table === next.table);
}

function officialGroup(group: readonly [Official, ...Official[]]): Html {
  const [first] = group;
  const text = withReadings(first.text, first.rubies);
  switch (first.shape) {
    case "row":
      return table(
        group.map((row) => ({ cells: row.cells ?? row.text.split("\t"), isHeader: row.header === true })),
      );
    case "list-item":
      return html`<ul>
        ${group.map((entry) => html`<li>${withReadings(entry.text, entry.rubies)}</li>`)}
      </ul>`;
    case "heading":
      return heading(first.level, text);
    case "preformatted":
      return html`<pre>${text}</pre>`;
    case "caption":
    case "paragraph":
      return html`<p>${text}</p>`;
  }
}

function issuersWords(run: readonly IssuerBlock[], language: Language): readonly Html[] {
  const parts: Html[] = [];
  for (let at = 0; at < run.length;) {
    const block = run[at];
    if (!block) break;
    if (block.kind === "omission") {
      parts.push(html`<p>[${WORDS[language].omission}: ${block.reason}]</p>`);
      at += 1;
      continue;
    }
    const group: [Official, ...Official[]] = [block];
    for (let next = run[at + 1]; belongsTo(block, next); next = run[at + group.length]) group.push(next);
    parts.push(officialGroup(group));
    at += group.length;
  }
  return parts;
}

/** Every run says that it is the issuer's: a reader may begin anywhere, and there is no colour to tell it by. */
function issuersRun(
  run: readonly IssuerBlock[],
  { provenance, language }: PublishedArticle,
  to: Language,
): Html {
  const source = safeAddress(provenance?.address);
  const issuer = provenance?.issuer ?? "";
  return html`<p>
      <strong>${WORDS[to].officialLabel}</strong>${issuer !== "" && html` (${issuer})`}:
      ${WORDS[to].officialNote}
    </p>
    <blockquote ${source !== undefined && html`cite="${source}"`} lang="${language}">
      ${issuersWords(run, to)}
    </blockquote>`;
}

function desksWords({ baseAddress }: SiteConfig, block: Exclude<ArticleBlock, IssuerBlock>): Html {
  const drawn = (text: string, marks?: readonly TextMark[]): Html =>
    withMarks(text, marks, { base: baseAddress });
  switch (block.kind) {
    case "closing":
      return html`<p>${block.text}</p>`;
    case "paragraph":
      return html`<p>${drawn(block.text, block.marks)}</p>`;
    case "heading":
      return heading(block.level, drawn(block.text, block.marks));
    case "list":
      return html`<ul>
        ${block.entries.map((entry, at) => html`<li>${drawn(entry, block.marks?.[at])}</li>`)}
      </ul>`;
    case "table":
      return table(
        block.rows.map((cells, at) => ({
          cells: cells.map((cell, of) => drawn(cell, block.marks?.[at]?.[of])),
          isHeader: block.header && at === 0,
        })),
      );
    case "quote":
      return html`<blockquote>
        <p>${drawn(block.text, block.marks)}</p>
        ${block.credit !== undefined && html`<p>${block.credit}</p>`}
      </blockquote>`;
    case "picture":
      return picture(block, { base: baseAddress, opens: false });
  }
}

function body(config: SiteConfig, article: PublishedArticle, to: Language): readonly Html[] {
  const parts: Html[] = [];
  for (let at = 0; at < article.body.length;) {
    const block = article.body[at];
    if (!block) break;
    if (!isIssuers(block)) {
      parts.push(desksWords(config, block));
      at += 1;
      continue;
    }
    const run: IssuerBlock[] = [];
    for (let next = article.body[at]; isIssuers(next); next = article.body[at + run.length]) run.push(next);
    parts.push(issuersRun(run, article, to));
    at += run.length;
  }
  return parts;
}

/** The newest first, before anything that they correct. */
function corrections({ corrections: told = [] }: PublishedArticle, to: Language): readonly Html[] {
  return told
    .toReversed()
    .map(
      ({ kind, at, text }) =>
        html`<p><strong>${FEED_WORDS[to].corrections[kind]} (${formatStamp(at)})</strong> ${text}</p>`,
    );
}

function source({ publisher }: SiteConfig, { provenance }: PublishedArticle, to: Language): Html | undefined {
  if (!provenance) return undefined;
  const { credit, licence } = findTerms(publisher, provenance.issuer);
  const { issuer, announcedAt, sha256 } = provenance;
  const address = safeAddress(provenance.address);
  return html`<hr />
    <p>
      ${WORDS[to].sourceTitle}:
      ${issuer}${announcedAt !== undefined && html` ${formatStated(announcedAt)}`}${address !== undefined && html` <a href="${address}">${address}</a>`}<br />SHA-256:
      <code>${sha256}</code><br />${credit[to]} / ${licence[to]}
    </p>`;
}

/** All blocks, however long. */
export function articleContent(config: SiteConfig, article: PublishedArticle, to: Language): string {
  return html`${body(config, article, to)}`.markup;
}

/** By its text alone: a document of 20 MB is not made markup of to be thrown away. */
function isLong({ body: blocks }: PublishedArticle): boolean {
  let length = 0;
  for (const block of blocks) if ("text" in block) length += block.text.length;
  return length > LONGEST_CONTENT;
}

export function feedContent(config: SiteConfig, article: PublishedArticle, to: Language): string {
  const lead = html`${corrections(article, to)}
    <p>${article.lead.text}</p>`;
  const whole = isLong(article)
    ? undefined
    : html`${lead}${body(config, article, to)}${source(config, article, to)}`.markup;
  if (whole !== undefined && whole.length <= LONGEST_CONTENT) return whole;
  const address = config.baseAddress + articlePath(to, article.id);
  return html`${lead}
    <p>${FEED_WORDS[to].tooLong} <a href="${address}">${address}</a></p>`.markup;
}
