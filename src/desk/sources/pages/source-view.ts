// Source view: what all pages of sources know of who looks and where; what stands around each of them, and links between them.

import { type Html, html } from "../../../site/markup/html.ts";
import { formatStamp, stamp } from "../../../site/markup/stamp.ts";
import type { SiteSection } from "../../../site/site-config.ts";
import { type Frame, framePage } from "../../page/frame.ts";
import { SOURCE_WORDS, type SourceWords } from "../../words/source-words.ts";
import type { Watched } from "../doing/source-call.ts";
import type { FormFault } from "../read-source-form.ts";
import { type SourcePage, type SourcePlace, sourcePlacePath } from "../source-places.ts";

export type SourceView = {
  readonly frame: Frame;
  readonly place: SourcePlace;
  readonly mayChange: boolean;
  readonly mayPublish: boolean;
  readonly sections: readonly SiteSection[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Why a form was refused, and what was typed into it. */
  readonly refused?: { readonly fault: FormFault; readonly typed: URLSearchParams };
};

export const wordsOf = ({ place }: SourceView): SourceWords => SOURCE_WORDS[place.language];

export const pathTo = ({ place: { language } }: SourceView, page: SourcePage): string =>
  sourcePlacePath({ ...page, language });

export function linkTo(view: SourceView, page: SourcePage, text: string | Html): Html {
  return html`<a href="${pathTo(view, page)}">${text}</a>`;
}

/** What others wrote may turn the direction of writing: of itself alone. */
export const foreign = (text: string): Html => html`<bdi>${text}</bdi>`;

export const timeOr = (at: string | undefined, none: string): Html | string =>
  at === undefined ? none : stamp(at);

export function button(text: string, isQuiet = false): Html {
  return html`<button type="submit" ${isQuiet && html`class="source-quiet"`}>${text}</button>`;
}

/** A form that does something at a page; it comes back there. */
export function actForm(view: SourceView, page: SourcePage, act: string, content: Html): Html {
  return html`<form method="post" action="${pathTo(view, page)}">
    <input type="hidden" name="act" value="${act}" />
    ${content}
  </form>`;
}

const SUB_PAGES = ["source", "looks", "entries", "alerts"] as const;

export function sourceNav(view: SourceView, { id, name }: Watched): Html {
  const words = wordsOf(view);
  const names = { source: words.overview, looks: words.looks, entries: words.entries, alerts: words.alerts };
  return html`<nav class="source-nav" aria-label="${words.here}">
    <ul>
      <li>${linkTo(view, { page: "list" }, words.toList)}</li>
      ${SUB_PAGES.map(
        (page) =>
          html`<li>
            <a
              href="${pathTo(view, { page, id })}"
              ${view.place.page === page && html`aria-current="page"`}
              ${page === "source" && html`aria-label="${name} ${names[page]}"`}
              >${names[page]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

function faultNote({ refused, ...view }: SourceView): Html | undefined {
  if (!refused) return undefined;
  const words = wordsOf(view);
  const { fault } = refused;
  const said =
    fault.kind === "fields"
      ? words.faults["bad-request"]
      : (words.faults[fault.problem.code ?? fault.problem.name] ??
        words.faults[fault.problem.name] ??
        fault.problem.detail);
  const [field] = fault.kind === "fields" ? fault.fields : [fault.problem.field?.replace(/^body\./, "")];
  return html`<div class="source-said source-fault" role="alert">
    <p>
      <b>${words.faultTitle}</b> ${said}
      ${field !== undefined && html`<a href="#f-${field}">${words.wrongFields}</a>`}
    </p>
  </div>`;
}

function doneNote(view: SourceView, lookAt: string | undefined): Html | undefined {
  const { done } = view.place;
  if (!done) return undefined;
  const words = wordsOf(view);
  return html`<div class="source-said" role="status">
    <p>${words.done[done]} ${done === "look" && lookAt !== undefined && words.lookAt(formatStamp(lookAt))}</p>
  </div>`;
}

/** `nav`: above everything else. `lookAt`: when a look that was asked for is due. */
export function sourceFrame(
  view: SourceView,
  title: string,
  parts: { readonly main: Html; readonly nav?: Html; readonly lookAt?: string | undefined },
): string {
  const { done: _done, ...here } = view.place;
  const other = sourcePlacePath({ ...here, language: here.language === "ja" ? "en" : "ja" });
  const main = html`${parts.nav} ${doneNote(view, parts.lookAt)} ${faultNote(view)} ${parts.main}`;
  return framePage(view.frame, { title, main, other }).markup;
}
