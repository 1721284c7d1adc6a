// Act form: what pressing a button decides in, the form that sends it out; it comes back to the page that it was on.

import { type Html, html } from "../../../site/markup/html.ts";
import { ledgerPlacePath } from "../ledger-places.ts";
import type { LedgerView } from "./ledger-frame.ts";

export type ActName =
  | "judge-evidence"
  | "add-evidence"
  | "settle-status"
  | "judge-restatement"
  | "answer-question"
  | "judge-same"
  | "switch-off-lesson"
  | "undo";

/** Several of one name are sent one by one. */
export type ActFields = Readonly<Record<string, string | number | null | readonly string[]>>;

/** `next`: the entry that is gone on with afterwards. */
export type Act = { readonly act: ActName; readonly fields: ActFields; readonly next?: string };

function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`;
}

/** What was typed into this form when it was refused; undefined where none was, or another one. `field`: one that only this form has. */
export function typedInto(
  { typed }: LedgerView,
  { act, fields }: Act,
  field: string,
): URLSearchParams | undefined {
  if (typed?.get("act") !== act || !typed.has(field)) return undefined;
  const isThis = Object.entries(fields).every(
    ([name, value]) => name === "seen" || typed.get(name) === String(value ?? ""),
  );
  return isThis ? typed : undefined;
}

type Folded = {
  /** What was typed into it was refused: it stands open, and is gone on with. */
  readonly isRefused?: boolean;
  readonly isOpen?: boolean;
  /** What opens it, where there is a keyboard. */
  readonly key?: string;
};

export function foldedForm(
  summary: string,
  form: Html,
  { isRefused = false, isOpen = isRefused, key }: Folded,
): Html {
  return html`<details class="ledger-change" ${isOpen && html`open`}>
    <summary ${key !== undefined && html`data-key="${key}"`} ${isRefused && html`autofocus`}>
      ${summary}${key !== undefined && html` <kbd aria-hidden="true">${key}</kbd>`}
    </summary>
    ${form}
  </details>`;
}

export function actForm({ place }: LedgerView, { act, fields, next }: Act, content: Html): Html {
  const { done: _done, next: _next, ...here } = place;
  const back = ledgerPlacePath({ ...here, ...(next !== undefined && { next }) });
  const inputs = Object.entries(fields).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => hidden(name, String(one ?? ""))),
  );
  return html`<form method="post" action="${ledgerPlacePath({ page: "queue", language: place.language })}">
    ${hidden("act", act)} ${hidden("back", back)} ${inputs} ${content}
  </form>`;
}

/** `key`: what presses it, where there is a keyboard. */
export function button(text: string, key?: string, quiet = false): Html {
  return html`<button
    type="submit"
    ${quiet && html`class="ledger-quiet"`}
    ${key !== undefined && html`data-key="${key}"`}
  >
    ${text}${key !== undefined && html` <kbd aria-hidden="true">${key}</kbd>`}
  </button>`;
}

export function choice(
  label: string,
  name: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
): Html {
  return html`<label class="ledger-field"
    ><span>${label}</span>
    <select name="${name}">
      ${options.map(
        ([value, text]) =>
          html`<option value="${value}" ${value === chosen && html`selected`}>${text}</option> `,
      )}
    </select></label
  >`;
}

/** `name`: `note`, the desk's own, unless given. `hint`: who reads it. */
export function noteField(
  label: string,
  { name = "note", hint, text = "" }: { name?: string; hint?: string; text?: string | undefined } = {},
): Html {
  return html`<label class="ledger-field"
    ><span>${label}</span> <textarea name="${name}" rows="2" maxlength="1000">${text}</textarea>
    ${hint !== undefined && html`<small>${hint}</small>`}
  </label>`;
}
