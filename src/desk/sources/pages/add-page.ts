// Add page: what somebody is looking for a source with, as far as they have come, in, the page on which one is added out: an address, what was found there, what a look gives, settings.

import { type Html, html, safeAddress } from "../../../site/markup/html.ts";
import type { SourceId } from "../../../terms/ids.ts";
import type { WatchedAs } from "../../../watching/recognise/watched-places.ts";
import { CAUSE_WORDS } from "../../../watching/health/cause-words.ts";
import type { BroughtKind } from "../source-places.ts";
import type { DiscoveredSources, PresetSource, ProposedSource } from "../source-desk.ts";
import type { Trial } from "../trials/open-trials.ts";
import { runningNote } from "./running-note.ts";
import { choiceField, settingsFields, textField } from "./settings-form.ts";
import {
  type SourceView,
  actForm,
  button,
  foreign,
  linkTo,
  pathTo,
  sourceFrame,
  wordsOf,
} from "./source-view.ts";
import { trialSection } from "./trial-section.ts";

export type AddShown = {
  readonly presets: readonly PresetSource[];
  readonly isWatched: (preset: PresetSource) => boolean;
  readonly watchedAs: WatchedAs;
  readonly trial?: Trial | "gone";
  readonly brought?: BroughtKind;
  /** Of the form that adds it; of the one that looks for it what was typed there. */
  readonly values: URLSearchParams;
};

export function addPage(view: SourceView, shown: AddShown): string {
  const words = wordsOf(view);
  const nav = html`<nav class="source-nav" aria-label="${words.title}">
    <ul>
      <li>${linkTo(view, { page: "list" }, words.toList)}</li>
    </ul>
  </nav>`;
  const main = html`<h1>${words.addTitle}</h1>
    ${view.mayChange ? stepOf(view, shown) : html`<p class="desk-note">${words.readOnly}</p>`}`;
  return sourceFrame(view, words.addTitle, { main, nav });
}

function stepOf(view: SourceView, shown: AddShown): Html {
  const { trial, brought, values } = shown;
  if (brought) return setUp(view, values, undefined);
  const begun = trial === "gone" ? undefined : trial;
  if (begun?.wanted.kind === "test" && (begun.found || view.refused))
    return html`${runningNote(view, trial)} ${setUp(view, values, begun)}`;
  const isFound = begun?.found?.kind === "discovered";
  return html`${runningNote(view, trial)}
  ${begun?.found?.kind === "discovered" && proposals(view, begun, begun.found.discovered, shown.watchedAs)}
  ${(isFound || begun === undefined || begun.found) && beginnings(view, shown)}`;
}

function beginnings(view: SourceView, { values, presets, isWatched }: AddShown): Html {
  const words = wordsOf(view);
  const here = { page: "add" } as const;
  const kinds = (["feed", "list-page"] as const).map((kind) => [kind, words.kinds[kind]] as const);
  return html`<p class="desk-note">${words.addAbout}</p>
    ${actForm(
      view,
      here,
      "discover",
      html`<div class="source-form">
        ${textField(view, values, { name: "site", label: words.address, hint: words.addressHint, most: 2_000 })}
        <div class="source-acts">${button(words.discover)}</div>
      </div>`,
    )}
    <section class="source-part">
      <h2>${words.direct}</h2>
      <p class="desk-note">${words.directAbout}</p>
      ${actForm(
        view,
        here,
        "test",
        html`<div class="source-form">
          ${textField(view, values, { name: "place", label: words.placeAddress, type: "url", most: 2_000 })}
          ${choiceField(view, values, { name: "kind", label: words.kind }, kinds)}
          <div class="source-acts">${button(words.test, true)}</div>
        </div>`,
      )}
    </section>
    ${presets.length > 0 && presetList(view, presets, isWatched)}
    <section class="source-part">
      <h2>${words.other}</h2>
      <p class="desk-note">${words.otherAbout}</p>
      <div class="source-acts">
        <a class="source-button source-quiet" href="${pathTo(view, { page: "add", brought: "push" })}"
          >${words.addPush}</a
        >
        <a class="source-button source-quiet" href="${pathTo(view, { page: "add", brought: "paste" })}"
          >${words.addPaste}</a
        >
      </div>
      <p class="desk-note">${words.console}</p>
    </section>`;
}

function presetList(
  view: SourceView,
  presets: readonly PresetSource[],
  isWatched: AddShown["isWatched"],
): Html {
  const words = wordsOf(view);
  return html`<section class="source-part">
    <h2>${words.presets}</h2>
    <p class="desk-note">${words.presetsAbout}</p>
    <ul class="source-list">
      ${presets.map((preset) => presetEntry(view, preset, isWatched(preset)))}
    </ul>
  </section>`;
}

function presetEntry(view: SourceView, preset: PresetSource, isWatched: boolean): Html {
  const words = wordsOf(view);
  const { id, name, watch, whyNot, knownBy, unsure } = preset;
  const own = name[view.place.language];
  const notes = [whyNot, knownBy, unsure].flatMap((note) => note ?? []);
  return html`<li class="source-entry">
    <h3>
      ${foreign(own)} <span class="source-standing">${words.kinds[watch.kind]}</span>
      ${whyNot !== undefined && html`<span class="source-standing">${words.unverified}</span>`}
      ${isWatched && html`<span class="source-standing">${words.watched}</span>`}
    </h3>
    <p class="source-of">${foreign(watch.place)}</p>
    <details class="source-more">
      <summary aria-label="${words.presetNotes}: ${own}">${words.presetNotes}</summary>
      <p class="source-of" lang="en">${foreign(notes.join(". "))}</p>
    </details>
    ${
      !isWatched &&
      actForm(
        view,
        { page: "add" },
        "preset",
        html`<input type="hidden" name="preset" value="${id}" />
          <button type="submit" class="source-button source-quiet" aria-label="${words.test}: ${own}">
            ${words.test}
          </button>`,
      )
    }
  </li>`;
}

function proposals(
  view: SourceView,
  { wanted }: Trial,
  { places, reason, cause }: DiscoveredSources,
  watchedAs: WatchedAs,
): Html {
  const words = wordsOf(view);
  const site = wanted.kind === "discover" ? wanted.site : "";
  return html`<section class="source-part" aria-labelledby="proposals">
    <h2 id="proposals">${words.proposals}</h2>
    ${places.length === 0 && html`<p class="none">${words.proposalsNone(site)}</p>`}
    <ul class="source-list">
      ${places.map((place) => proposal(view, place, watchedAs(place.address)))}
    </ul>
    ${cause && html`<p>${CAUSE_WORDS[cause].what[view.place.language]}</p>`}
    ${reason !== undefined && html`<p class="desk-note">${words.notAll} <span lang="en">${foreign(reason)}</span></p>`}
  </section>`;
}

function proposal(
  view: SourceView,
  { kind, address, title, items, dated, newest }: ProposedSource,
  watchedAs: SourceId | undefined,
): Html {
  const words = wordsOf(view);
  const link = safeAddress(address);
  return html`<li class="source-entry">
    <h3>
      ${foreign(title === "" ? address : title)} <span class="source-standing">${words.kinds[kind]}</span>
      ${
        watchedAs !== undefined &&
        html`<span class="source-standing"
          >${linkTo(view, { page: "source", id: watchedAs }, words.watched)}</span
        >`
      }
    </h3>
    <p class="source-of">
      ${link === undefined ? foreign(address) : html`<a href="${link}" rel="noreferrer">${foreign(address)}</a>`}
      ${words.proposal(items, dated)}
    </p>
    <ul class="source-newest">
      ${newest.map((one) => html`<li>${foreign(one)}</li>`)}
    </ul>
    ${actForm(
      view,
      { page: "add" },
      "test",
      html`<input type="hidden" name="kind" value="${kind}" /><input
          type="hidden"
          name="place"
          value="${address}"
        />
        <div class="source-acts">
          <button type="submit" aria-label="${words.test}: ${title === "" ? address : title}">
            ${words.test}
          </button>
        </div>`,
    )}
  </li>`;
}

/** What can be read may be added; what cannot be read may be tried again. */
function setUp(view: SourceView, values: URLSearchParams, trial: Trial | undefined): Html {
  const words = wordsOf(view);
  const kind = values.get("kind") ?? "";
  const isLooked = kind === "feed" || kind === "list-page";
  const found = trial?.found;
  const mayAdd = !isLooked || (found?.kind === "tried" && found.tried.kind === "read");
  return html`<form method="post" action="${pathTo(view, view.place)}">
    <input type="hidden" name="kind" value="${kind}" />
    ${found?.kind === "tried" && trialSection(view, found.tried, kind === "list-page")}
    <section class="source-part" aria-labelledby="set-up">
      <h2 id="set-up">${words.setUp}</h2>
      <div class="source-form">
        ${isLooked && textField(view, values, { name: "place", label: words.placeAddress, type: "url", most: 2_000 })}
        ${settingsFields(view, values, { isNew: true, isLooked, isList: kind === "list-page" })}
        <div class="source-acts">
          ${mayAdd && html`<button type="submit" name="act" value="add">${words.add}</button>`}
          ${isLooked && html`<button type="submit" name="act" value="test" class="source-quiet" formnovalidate>${words.testAgain}</button>`}
          ${linkTo(view, { page: "add" }, words.cancel)}
        </div>
      </div>
    </section>
  </form>`;
}
