// Change page: a source, what was typed and what a test look found in, the page on which its settings are changed out; and the one that asks before it is removed.

import { html } from "../../../site/markup/html.ts";
import type { Watched } from "../doing/source-call.ts";
import type { Trial } from "../trials/open-trials.ts";
import { settingsFields, textField } from "./settings-form.ts";
import { seenField } from "./source-page.ts";
import {
  type SourceView,
  actForm,
  button,
  foreign,
  linkTo,
  pathTo,
  sourceFrame,
  sourceNav,
  wordsOf,
} from "./source-view.ts";
import { runningNote } from "./running-note.ts";
import { trialSection } from "./trial-section.ts";

export function changePage(
  view: SourceView,
  source: Watched,
  values: URLSearchParams,
  trial: Trial | "gone" | undefined,
): string {
  const words = wordsOf(view);
  const { id, watch } = source;
  const isAsked = watch.kind === "feed" || watch.kind === "list-page";
  const isList = watch.kind === "list-page";
  const found = trial === "gone" ? undefined : trial?.found;
  const seen = values.get("seen");
  const form = html`<input type="hidden" name="kind" value="${watch.kind}" />
    ${seen === null ? seenField(source) : html`<input type="hidden" name="seen" value="${seen}" />`}
    ${found?.kind === "tried" && trialSection(view, found.tried, isList)}
    <div class="source-form">
      ${isAsked && textField(view, values, { name: "place", label: words.placeAddress, hint: words.placeLeft, type: "url", most: 2_000 })}
      ${settingsFields(view, values, {
        isNew: false,
        isLooked: watch.kind !== "push" && watch.kind !== "paste",
        isList,
      })}
      <div class="source-acts">
        <button type="submit" name="act" value="change">${words.save}</button>
        ${isAsked && html`<button type="submit" name="act" value="test" class="source-quiet" formnovalidate>${words.test}</button>`}
        ${linkTo(view, { page: "source", id }, words.cancel)}
      </div>
    </div>`;
  const here = { page: "change", id } as const;
  const key = view.place.page === "change" ? view.place.trial : undefined;
  const main = html`<h1>${foreign(source.name)}: ${words.change}</h1>
    ${source.autoPublish && !view.mayPublish && html`<p class="desk-note">${words.publishOthers}</p>`}
    ${runningNote(view, trial)}
    <form method="post" action="${pathTo(view, { ...here, ...(key !== undefined && { trial: key }) })}">
      ${form}
    </form>`;
  return sourceFrame(view, `${source.name}: ${words.change}`, { main, nav: sourceNav(view, source) });
}

export function removePage(view: SourceView, source: Watched): string {
  const words = wordsOf(view);
  const { id, name } = source;
  const here = { page: "remove", id } as const;
  const main = html`<h1>${words.removeTitle(name)}</h1>
    <div class="source-form">
      <p>${words.removeForgets}</p>
      <p>${words.removeKeeps}</p>
      <p>${words.removePause}</p>
      <div class="source-acts">
        ${actForm(view, here, "remove", button(words.removeYes))}
        ${linkTo(view, { page: "source", id }, words.cancel)}
      </div>
    </div>`;
  return sourceFrame(view, words.removeTitle(name), { main, nav: sourceNav(view, source) });
}
