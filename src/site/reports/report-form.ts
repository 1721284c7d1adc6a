// Report form: how a reader tells the desk of an error, without script; with the page's token, and a field for programs.

import type { ArticleId } from "../../terms/ids.ts";
import { reportPath } from "../routes/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import type { PageContext } from "../pages/page-context.ts";
import { REPORT_WORDS } from "../words/report-words.ts";
import { LONGEST_REPORT } from "./read-report.ts";

export type ReportFormParts = {
  /** Absent: what is reported is about no single article. */
  readonly articleId?: ArticleId;
  readonly token: string;
  /** What the reader wrote before, where it could not be taken. */
  readonly text?: string;
};

/** The field that people do not see: programs that fill in whatever there is give themselves away. */
const trap = (label: string): Html =>
  html`<p class="trap" aria-hidden="true">
    <label for="report-site">${label}</label>
    <input id="report-site" name="site" type="text" tabindex="-1" autocomplete="off" />
  </p>`;

/** Folded up beside an article, open where the page is about nothing else. All of it is the form: a copy of the site goes without. */
export function reportForm({ language }: PageContext, { articleId, token, text }: ReportFormParts): Html {
  const words = REPORT_WORDS[language];
  const fields = html`${articleId !== undefined && html`<input type="hidden" name="article" value="${articleId}" />`}
    <input type="hidden" name="token" value="${token}" />
    <p>
      <label for="report-text">${words.text}</label>
      <textarea id="report-text" name="text" rows="5" maxlength="${LONGEST_REPORT}" required>
${text ?? ""}</textarea>
    </p>
    ${trap(words.trap)}
    <p class="report-note">${words.note}</p>
    <button type="submit">${words.send}</button>`;
  const isFolded = articleId !== undefined && text === undefined;
  return html`<form class="report" action="${reportPath(language)}" method="post">
    ${
      isFolded
        ? html`<details>
            <summary>${words.title}</summary>
            ${fields}
          </details>`
        : html`<h2>${words.contactTitle}</h2>
            ${fields}`
    }
  </form>`;
}
