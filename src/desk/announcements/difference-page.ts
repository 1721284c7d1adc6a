// Difference page: two revisions of an announcement and what changed between them in, the desk's page of it out.

import { type Html, html } from "../../site/markup/html.ts";
import { stamp } from "../../site/markup/stamp.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { Difference, DifferencePart } from "../../watching/difference/tell-difference.ts";
import { type Frame, framePage } from "../page/frame.ts";
import { articleDeskPath } from "../ledger/ledger-places.ts";
import { DIFFERENCE_WORDS, type DifferenceWords } from "../words/difference-words.ts";
import { differencePath } from "./difference-place.ts";

export type DifferenceShown = {
  readonly after: Announcement;
  /** Absent of a first revision. */
  readonly before?: Announcement;
  readonly difference?: Difference;
  /** The article of the earlier text, where readers see it. */
  readonly published?: ArticleId;
  readonly articles: { readonly before?: ArticleId; readonly after?: ArticleId };
};

/** A page of more is no page that anybody reads. */
const MOST_SHOWN = 400;
const LONGEST_SHOWN = 4_000;

export function differencePage(frame: Frame, shown: DifferenceShown): string {
  const { language } = frame;
  const words = DIFFERENCE_WORDS[language];
  const { after, before, difference, published } = shown;
  const title = words.title(after.revision);
  const main = html`<h1>${title}</h1>
    ${before && revisionNote(words, frame, words.before, before, shown.articles.before)}
    ${revisionNote(words, frame, words.after, after, shown.articles.after)}
    ${published !== undefined && difference && question(words, frame, published)}
    ${difference ? body(words, difference) : html`<p class="none">${words.first}</p>`}`;
  const other = differencePath({ language: language === "ja" ? "en" : "ja", announcement: after.id });
  return framePage(frame, { title, main, other }).markup;
}

function revisionNote(
  words: DifferenceWords,
  { language }: Frame,
  name: string,
  { id, receivedAt, document }: Announcement,
  article: ArticleId | undefined,
): Html {
  const { address } = document;
  const isLink = address !== undefined && /^https?:/.test(address);
  return html`<p class="desk-note">
    ${name}: ${words.announcement(id)}, ${stamp(receivedAt)} ${words.received}
    ${isLink && html`<a href="${address}" rel="noreferrer">${words.original}</a>`}
    ${article !== undefined && html`<a href="${articleDeskPath(language, article)}">${words.article} ${article}</a>`}
  </p>`;
}

function question(words: DifferenceWords, { language }: Frame, published: ArticleId): Html {
  return html`<section class="difference-question">
    <h2>${words.question}</h2>
    <p>${words.asked}</p>
    <p><a href="${articleDeskPath(language, published)}">${words.toArticle}</a></p>
  </section>`;
}

function body(words: DifferenceWords, { parts, figures, whole }: Difference): Html {
  const changes = parts.filter(({ kind }) => kind !== "same").length;
  const shown = parts.slice(0, MOST_SHOWN);
  const cut = changes - shown.filter(({ kind }) => kind !== "same").length;
  return html`${figures.length > 0 && figureTable(words, figures.slice(0, MOST_SHOWN))}
    <section class="ledger-part">
      <h2>${words.text}</h2>
      ${changes === 0 && html`<p class="none">${words.nothing}</p>`}
      ${!whole && html`<p class="desk-note">${words.replaced}</p>`}
      <div class="difference">${shown.map((part) => drawPart(words, part))}</div>
      ${cut > 0 && html`<p class="desk-note">${words.cut(cut)}</p>`}
    </section>`;
}

function figureTable(words: DifferenceWords, figures: Difference["figures"]): Html {
  return html`<section class="ledger-part">
    <h2>${words.figures}</h2>
    <table class="difference-figures">
      <thead>
        <tr>
          <th scope="col"></th>
          <th scope="col">${words.before}</th>
          <th scope="col">${words.after}</th>
        </tr>
      </thead>
      <tbody>
        ${figures.map(
          ({ kind, was, is }) =>
            html`<tr>
              <th scope="row">${words[kind]}</th>
              <td>${was ?? words.none}</td>
              <td>${is ?? words.none}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </section>`;
}

/** What stands as before is there to be opened; its first and last sentence say where a change stands. */
function drawPart(words: DifferenceWords, part: DifferencePart): Html {
  switch (part.kind) {
    case "same":
      return html`<details>
        <summary>${words.same(part.sentences.length)}</summary>
        ${part.sentences.slice(0, MOST_SHOWN).map((sentence) => html`<p>${short(sentence)}</p>`)}
      </details> `;
    case "changed":
      return html`<p>
        ${part.stretches.map(({ kind, text }) =>
          kind === "removed"
            ? html`<del>${short(text)}</del>`
            : kind === "added"
              ? html`<ins>${short(text)}</ins>`
              : html`${short(text)}`,
        )}
      </p> `;
    case "added":
      return html`<p><b>${words.added}</b> <ins>${short(part.text)}</ins></p> `;
    case "removed":
      return html`<p><b>${words.removed}</b> <del>${short(part.text)}</del></p> `;
    case "moved-here":
      return html`<p><b>${words.movedHere}</b> ${short(part.text)}</p> `;
    case "moved-away":
      return html`<p class="difference-away"><b>${words.movedAway}</b> ${short(part.text)}</p> `;
  }
}

const short = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
