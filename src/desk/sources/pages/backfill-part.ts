// Backfill part: how far a source's archive is taken in, in, what its page says of it and the forms that begin, pause, resume and give up, out.

import { type Html, html } from "../../../site/markup/html.ts";
import { tellBackfill } from "../../../watching/backfill/tell-backfill.ts";
import { isUnderWay } from "../../../watching/backfill/turn-backfill.ts";
import type { LookedAtSource } from "../looking/look-at-source.ts";
import { textField } from "./settings-form.ts";
import { type SourceView, actForm, button, foreign, wordsOf } from "./source-view.ts";

/** Undefined where there is nothing to say, and nothing that could be begun. */
export function backfillPart(view: SourceView, { source, backfill }: LookedAtSource): Html | undefined {
  const { kind } = source.watch;
  const canBegin =
    view.mayChange && (kind === "feed" || kind === "list-page") && !(backfill && isUnderWay(backfill));
  if (!backfill && !canBegin) return undefined;
  return html`${backfill && progress(view, backfill)} ${backfill && turns(view, backfill)}
  ${canBegin && beginForm(view, source.id)}`;
}

type Kept = NonNullable<LookedAtSource["backfill"]>;

function progress(view: SourceView, backfill: Kept): Html {
  const { done, found, expected } = backfill;
  const most = Math.max(expected ?? found, found, 1);
  return html`<p>${foreign(tellBackfill(backfill)[view.place.language])}</p>
    <progress
      max="${most}"
      value="${Math.min(done, most)}"
      aria-label="${wordsOf(view).backfill}"
    ></progress>`;
}

function turns(view: SourceView, backfill: Kept): Html | undefined {
  if (!view.mayChange || !isUnderWay(backfill)) return undefined;
  const words = wordsOf(view);
  const here = { page: "source", id: backfill.source } as const;
  const isRunning = backfill.state === "running";
  return html`<div class="source-acts">
    ${actForm(
      view,
      here,
      isRunning ? "backfill-pause" : "backfill-resume",
      button(isRunning ? words.backfillPause : words.backfillResume, true),
    )}
    ${actForm(view, here, "backfill-cancel", button(words.backfillCancel, true))}
  </div>`;
}

function beginForm(view: SourceView, id: Kept["source"]): Html {
  const words = wordsOf(view);
  const typed = view.refused?.typed;
  const values = typed?.get("act") === "backfill" ? typed : new URLSearchParams();
  return html`<p class="desk-note">${words.backfillAbout}</p>
    ${actForm(
      view,
      { page: "source", id },
      "backfill",
      html`<div class="source-form">
        ${textField(view, values, {
          name: "until",
          label: words.backfillUntil,
          hint: words.backfillUntilHint,
          most: 10,
        })}
        ${textField(view, values, {
          name: "from",
          label: words.backfillFrom,
          hint: words.backfillFromHint,
          most: 2_000,
        })}
        <div class="source-acts">${button(words.backfillBegin, true)}</div>
      </div>`,
    )}`;
}
