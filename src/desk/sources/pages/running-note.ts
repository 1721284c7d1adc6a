// Running note: a discovery or test look that is not over, or was given up, in, what a page says of it out.

import { type Html, html } from "../../../site/markup/html.ts";
import type { Trial } from "../trials/open-trials.ts";
import { type SourceView, foreign, pathTo, wordsOf } from "./source-view.ts";

/** Undefined where nothing was begun, or where it found something. */
export function runningNote(view: SourceView, trial: Trial | "gone" | undefined): Html | undefined {
  const words = wordsOf(view);
  if (trial === undefined) return undefined;
  if (trial === "gone")
    return html`<div class="source-said source-fault" role="alert"><p>${words.trialGone}</p></div>`;
  const { wanted, found } = trial;
  if (found?.kind === "given-up")
    return html`<div class="source-said source-fault" role="alert">
      <p><b>${words.gaveUp}</b></p>
      <p><small lang="en">${found.reason}</small></p>
    </div>`;
  if (found) return undefined;
  const place = wanted.kind === "discover" ? wanted.site : wanted.tested.place;
  const { done: _done, language: _language, ...here } = view.place;
  return html`<div class="source-said" role="status">
    <p><b>${foreign(words.running(place))}</b> ${words.runningAbout}</p>
    <p><a class="source-button" href="${pathTo(view, here)}">${words.see}</a></p>
  </div>`;
}
