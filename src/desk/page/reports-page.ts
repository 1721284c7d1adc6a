// Reports page: what readers reported, newest first → the desk's page of it.

import { articlePath } from "../../site/routes/addresses.ts";
import { type Html, html } from "../../site/markup/html.ts";
import { languageOf } from "../../site/markup/language-of.ts";
import { stamp } from "../../site/markup/stamp.ts";
import type { ReaderReport } from "../../newsroom/ports/report-store.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { type ReportsPlace, readersPath, reportsPath } from "../desk-paths.ts";
import { DESK_WORDS } from "../words/desk-words.ts";
import { type Frame, framePage } from "./frame.ts";

export type ShownReports = {
  readonly reports: readonly ReaderReport[];
  /** Of articles that readers may see. */
  readonly headlines: ReadonlyMap<ArticleId, string>;
  readonly hasOlder: boolean;
};

function reportEntry({ language }: Frame, { headlines }: ShownReports, report: ReaderReport): Html {
  const words = DESK_WORDS[language];
  const { id, articleId, text, receivedAt, closed } = report;
  const headline = articleId === undefined ? undefined : headlines.get(articleId);
  const about =
    articleId === undefined
      ? html`${words.reportOfNone}`
      : html`<a href="${articlePath(language, articleId)}" lang="${languageOf(headline ?? "")}"
          >${headline ?? `${words.reportOfArticle} ${articleId}`}</a
        >`;
  return html`<li class="reader-report" id="report-${id}">
    <h2>${words.report} ${id}</h2>
    <p class="desk-note">${stamp(receivedAt)} ${about}</p>
    <p class="reader-report-text" lang="${languageOf(text)}">${text}</p>
    ${closed && html`<p class="desk-note">${words.reportClosed} ${stamp(closed.at)} ${closed.by}</p>`}
  </li>`;
}

export function reportsPage(frame: Frame, place: ReportsPlace, shown: ShownReports): Html {
  const { language } = frame;
  const words = DESK_WORDS[language];
  const { which } = place;
  const last = shown.reports.at(-1);
  const other = which === "open" ? "all" : "open";
  const main = html`<h1>${words.reports}</h1>
    <p class="desk-note">${words.reportsNote} <code>shirase reports close ID --by NAME</code></p>
    <p class="exports">
      <a href="${reportsPath({ language, which: other })}">${words.reportsWhich[other]}</a>
      <a href="${readersPath({ language, format: "html" })}">${words.title}</a>
    </p>
    ${
      shown.reports.length === 0
        ? html`<p class="none">${words.noReports}</p>`
        : html`<ol class="reader-reports">
            ${shown.reports.map((report) => reportEntry(frame, shown, report))}
          </ol>`
    }
    ${
      shown.hasOlder &&
      last &&
      html`<p class="exports">
        <a rel="next" href="${reportsPath({ language, which, before: last.id })}">${words.olderReports}</a>
      </p>`
    }`;
  const otherLanguage = language === "ja" ? "en" : "ja";
  return framePage(frame, {
    title: words.reports,
    main,
    other: reportsPath({ ...place, language: otherLanguage }),
  });
}
