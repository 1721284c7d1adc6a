// Readers page: figures of all readers, or of one article's → the page that shows them.

import { articlePath } from "../../site/routes/addresses.ts";
import { type Html, html } from "../../site/markup/html.ts";
import { breakHeadline } from "../../site/markup/headline.ts";
import { stamp } from "../../site/markup/stamp.ts";
import type { Language } from "../../site/site-config.ts";
import { RANKING_WINDOWS } from "../../terms/ranking.ts";
import { readersPath } from "../desk-paths.ts";
import type { Subject } from "../figures/describe.ts";
import { timeOf } from "../figures/bucket-time.ts";
import type { FigureContext } from "../figures/figure-source.ts";
import { WINDOW_NAMES } from "../words/figure-words.ts";
import type { Figure } from "../figures/figure.ts";
import { DESK_WORDS } from "../words/desk-words.ts";
import { figureSection } from "./figure-section.ts";
import { type Frame, framePage } from "./frame.ts";

export async function readersPage(
  frame: Frame,
  subject: Subject,
  context: Pick<FigureContext, "minute" | "offsetMinutes">,
  figures: readonly Figure[],
): Promise<Html> {
  const { language } = frame;
  const onSite = frame.shownAs === "page";
  const words = DESK_WORDS[language];
  const place = { language, ...(subject.kind === "article" && { article: subject.id }) };
  const title = subject.kind === "article" ? subject.headline : words.title;
  const sections: Html[] = [];
  for (const figure of figures) sections.push(await figureSection(figure, place, onSite));
  const main = html`<h1>${subject.kind === "article" ? breakHeadline(title) : title}</h1>
    ${subject.kind === "article" && articleNote(subject, language, onSite)}
    <p class="desk-note">${words.unit} ${asOf(context, language)}</p>
    ${summary(figures, language)}
    <nav class="contents" aria-label="${words.contents}">
      <ul>
        ${figures.map((figure) => html`<li><a href="#${figure.name}">${figure.title[language]}</a></li> `)}
        ${
          onSite &&
          (["csv", "json"] as const).map(
            (format) =>
              html`<li>
                <a href="${readersPath({ ...place, format })}"
                  >${words.everything}: ${format.toUpperCase()}</a
                >
              </li> `,
          )
        }
      </ul>
    </nav>
    ${sections}`;
  const other = readersPath({ ...place, language: language === "ja" ? "en" : "ja", format: "html" });
  return framePage(frame, { title, main, other });
}

function asOf(
  { minute, offsetMinutes }: Pick<FigureContext, "minute" | "offsetMinutes">,
  language: Language,
): Html {
  const until = stamp(timeOf(minute, offsetMinutes));
  const words = DESK_WORDS[language];
  return language === "ja" ? html`${until}${words.until}` : html`${words.until} ${until}.`;
}

function articleNote(
  { id, publishedAt }: Extract<Subject, { kind: "article" }>,
  language: Language,
  onSite: boolean,
): Html {
  const words = DESK_WORDS[language];
  return html`<p class="desk-note">
    ${words.published} ${stamp(publishedAt)}
    ${
      onSite &&
      html`<a href="${articlePath(language, id)}">${words.seeArticle}</a>
        <a href="${readersPath({ language, format: "html" })}">${words.allReaders}</a>`
    }
  </p>`;
}

/** The numbers that are looked for first, from the figures that hold them. */
function summary(figures: readonly Figure[], language: Language): Html | undefined {
  const find = (name: string): Figure | undefined => figures.find((figure) => figure.name === name);
  const minutes = find("minutes");
  const referrers = find("referrers");
  if (!minutes || !referrers) return undefined;
  const windows = RANKING_WINDOWS.map((window, at): readonly [string, number] => [
    WINDOW_NAMES[window][language],
    sumColumn(referrers, at + 1),
  ]);
  const numbers: readonly (readonly [string, number])[] = [
    [DESK_WORDS[language].lastMinutes, sumColumn(minutes, 1)],
    ...windows,
  ];
  return html`<dl class="summary">
    ${numbers.map(
      ([label, count]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${count.toLocaleString("en")}</dd>
        </div> `,
    )}
  </dl>`;
}

function sumColumn({ rows }: Figure, column: number): number {
  return rows.reduce((sum, row) => {
    const cell = row[column];
    return sum + (typeof cell === "number" ? cell : 0);
  }, 0);
}
