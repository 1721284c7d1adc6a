// Settings form: what was typed of a source in, the form that sets it out; what is wrong stands at its field.

import { type Html, html } from "../../../site/markup/html.ts";
import { FOLLOWS } from "../../../terms/sources/watch-settings.ts";
import { type SourceView, wordsOf } from "./source-view.ts";

type Field = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly most?: number;
  readonly type?: "text" | "url" | "time" | "number";
  readonly isLocked?: boolean;
};

/** What is wrong with a field, in words; undefined where nothing is. */
export function faultOf(view: SourceView, name: string): string | undefined {
  const fault = view.refused?.fault;
  const fields =
    fault?.kind === "fields"
      ? fault.fields
      : [
          fault?.problem.field?.replace(/^body\./, "") ??
            (fault?.problem.code === "auto-publish" ? "autoPublish" : ""),
        ];
  if (!fields.includes(name)) return undefined;
  const words = wordsOf(view);
  return words.fieldFaults[name] ?? words.faults["auto-publish"];
}

function described(
  view: SourceView,
  { name, hint }: Field,
): { readonly attributes: Html; readonly notes: Html } {
  const fault = faultOf(view, name);
  const [hintId, faultId] = [`hint-${name}`, `fault-${name}`];
  const ids = [...(hint === undefined ? [] : [hintId]), ...(fault === undefined ? [] : [faultId])];
  return {
    attributes: html`${ids.length > 0 && html`aria-describedby="${ids.join(" ")}"`}
    ${fault !== undefined && html`aria-invalid="true"`}`,
    notes: html`${hint !== undefined && html`<small id="${hintId}">${hint}</small>`}
    ${fault !== undefined && html`<strong id="${faultId}">${fault}</strong>`}`,
  };
}

export function textField(view: SourceView, values: URLSearchParams, field: Field): Html {
  const { name, label, most = 200, type = "text", isLocked = false } = field;
  const { attributes, notes } = described(view, field);
  return html`<div class="source-field">
    <label for="f-${name}">${label}</label>
    <input
      id="f-${name}"
      name="${name}"
      type="${type}"
      maxlength="${most}"
      value="${values.get(name) ?? ""}"
      ${type === "number" && html`min="1" max="10080" step="any"`}
      ${isLocked && html`readonly`}
      ${attributes}
    />
    ${notes}
  </div>`;
}

export function linesField(view: SourceView, values: URLSearchParams, field: Field, rows = 3): Html {
  const { name, label } = field;
  const { attributes, notes } = described(view, field);
  return html`<div class="source-field">
    <label for="f-${name}">${label}</label>
    <textarea id="f-${name}" name="${name}" rows="${rows}" maxlength="20000" ${attributes}>
${values.get(name) ?? ""}</textarea>
    ${notes}
  </div>`;
}

export function choiceField(
  view: SourceView,
  values: URLSearchParams,
  field: Field,
  options: readonly (readonly [value: string, text: string])[],
): Html {
  const { name, label } = field;
  const { attributes, notes } = described(view, field);
  return html`<div class="source-field">
    <label for="f-${name}">${label}</label>
    <select id="f-${name}" name="${name}" ${attributes}>
      ${options.map(
        ([value, text]) =>
          html`<option value="${value}" ${values.get(name) === value && html`selected`}>${text}</option> `,
      )}
    </select>
    ${notes}
  </div>`;
}

function officeDays(view: SourceView, values: URLSearchParams): Html {
  const words = wordsOf(view);
  const chosen = values.getAll("rhythm.officeDays");
  const fault = faultOf(view, "rhythm.officeDays");
  return html`<fieldset class="source-days">
    <legend>${words.officeDays}</legend>
    ${words.days.map(
      (day, at) =>
        html`<label
          ><input
            type="checkbox"
            name="rhythm.officeDays"
            value="${at + 1}"
            ${chosen.includes(String(at + 1)) && html`checked`}
          />
          ${day}</label
        > `,
    )}
    ${fault !== undefined && html`<strong>${fault}</strong>`}
  </fieldset>`;
}

function tickField(view: SourceView, values: URLSearchParams, field: Field): Html {
  const { name, label, hint, isLocked = false } = field;
  const fault = faultOf(view, name);
  return html`<div class="source-field">
    <label class="source-tick-field"
      ><input
        type="checkbox"
        name="${name}"
        value="1"
        ${values.has(name) && html`checked`}
        ${isLocked && html`disabled`}
        aria-describedby="hint-${name}"
      />
      ${label}</label
    >
    <small id="hint-${name}">${hint}</small>
    ${fault !== undefined && html`<strong id="fault-${name}">${fault}</strong>`}
  </div>`;
}

function publishing(view: SourceView, values: URLSearchParams): Html {
  const { publishes, publishHint, publishOthers } = wordsOf(view);
  return tickField(view, values, {
    name: "autoPublish",
    label: publishes,
    hint: view.mayPublish ? publishHint : `${publishHint} ${publishOthers}`,
    isLocked: !view.mayPublish && !values.has("autoPublish"),
  });
}

/** `isNew`: with its id. `isLooked`: somebody goes there. */
export function settingsFields(
  view: SourceView,
  values: URLSearchParams,
  {
    isNew,
    isLooked,
    isList,
  }: { readonly isNew: boolean; readonly isLooked: boolean; readonly isList: boolean },
): Html {
  const words = wordsOf(view);
  const { language } = view.place;
  const sections = view.sections.map(({ slug, name }) => [slug, name[language]] as const);
  const own = values.get("section") ?? "";
  const kept = own !== "" && !sections.some(([slug]) => slug === own) ? [[own, own] as const] : [];
  const text = (name: string, label: string, more: Partial<Field> = {}): Html =>
    textField(view, values, { name, label, ...more });
  return html`${isNew && text("id", words.id, { hint: words.idHint, most: 40 })} ${text("name", words.name)}
    ${text("issuer", words.issuer, { hint: words.issuerHint })}
    ${choiceField(view, values, { name: "section", label: words.section }, [["", words.noSection], ...sections, ...kept])}
    ${publishing(view, values)}
    ${isNew && isLooked && tickField(view, values, { name: "holdsOld", label: words.holdsOld, hint: words.holdsOldHint })}
    ${
      isLooked &&
      choiceField(
        view,
        values,
        { name: "follow", label: words.follow },
        FOLLOWS.map((follow) => [follow, words.follows[follow]]),
      )
    }
    ${!isLooked && html`<input type="hidden" name="follow" value="${values.get("follow") ?? "none"}" />`}
    ${
      isList &&
      html`${linesField(view, values, { name: "links.wanted", label: words.wanted, hint: words.onePerLine })}
      ${linesField(view, values, { name: "links.unwanted", label: words.unwanted, hint: words.onePerLine })}`
    }
    <details class="source-more" ${view.refused && html`open`}>
      <summary>${words.office} / ${words.often}</summary>
      ${officeDays(view, values)}
      <div class="source-pair">
        ${text("rhythm.from", words.officeFrom, { type: "time" })}
        ${text("rhythm.to", words.officeTo, { type: "time" })}
      </div>
      <div class="source-pair">
        ${text("rhythm.leastMinutes", words.least, { type: "number", most: 8 })}
        ${text("rhythm.mostMinutes", words.most, { type: "number", most: 8 })}
      </div>
      ${text("rhythm.zone", words.zone, { most: 100 })}
      ${linesField(view, values, { name: "rhythm.closedOn", label: words.closedOn, hint: "2027-01-01" })}
      ${isLooked && text("contact", words.contact, { hint: words.contactHint })}
    </details>`;
}
