// Search form: what is asked for in, the form that asks it by its address, and a chip for each thing that narrows it, out.

import { SEARCH_ORDERS, type SearchOrder } from "../../newsroom/ports/search-store.ts";
import { ARTICLE_KINDS } from "../../terms/article.ts";
import { searchPath, suggestPath } from "../routes/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import { languageOf } from "../markup/language-of.ts";
import { type PageContext, findSection } from "../pages/page-context.ts";
import { type SearchAsking, withoutPlace } from "./search-asking.ts";
import { SEARCH_LABELS } from "./search-words.ts";

function choice(
  name: string,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, text: string])[],
): Html {
  return html`<p class="field">
    <label for="search-${name}">${label}</label>
    <select id="search-${name}" name="${name}">
      ${options.map(([value, text]) => html`<option value="${value}" ${value === chosen && html`selected`}>${text}</option>`)}
    </select>
  </p>`;
}

const dayField = (name: string, label: string, value: string | undefined): Html =>
  html`<p class="field">
    <label for="search-${name}">${label}</label>
    <input id="search-${name}" name="${name}" type="date" value="${value ?? ""}" />
  </p>`;

const nameField = (name: string, label: string, value: string | undefined): Html =>
  html`<p class="field">
    <label for="search-${name}">${label}</label>
    <input id="search-${name}" name="${name}" type="text" value="${value ?? ""}" autocomplete="off" />
  </p>`;

const NARROWINGS = ["section", "kind", "person", "issuer", "from", "until"] as const;
type NarrowingName = (typeof NARROWINGS)[number];

function nameNarrowing(context: PageContext, asking: SearchAsking, name: NarrowingName): string {
  const { language, words, config } = context;
  const labels = SEARCH_LABELS[language];
  const value = asking[name] ?? "";
  switch (name) {
    case "section":
      return `${labels.section}: ${findSection(config, value)?.name[language] ?? value}`;
    case "kind":
      return `${labels.kind}: ${asking.kind ? words.kinds[asking.kind] : value}`;
    case "issuer":
      return labels.issuedBy(value);
    case "person":
      return `${labels.person}: ${value.replace("~", " / ")}`;
    case "from":
    case "until":
      return `${labels[name]}: ${value}`;
  }
}

function without(asking: SearchAsking, name: NarrowingName): SearchAsking {
  const { [name]: _left, ...others } = withoutPlace(asking);
  return others;
}

/** Each is a link to the same search without what it names; with them in sight the fields need not be. */
function chips(context: PageContext, asking: SearchAsking): Html | undefined {
  const { language } = context;
  const chosen = NARROWINGS.filter((name) => asking[name] !== undefined);
  if (chosen.length === 0) return undefined;
  const labels = SEARCH_LABELS[language];
  return html`<ul class="chips" aria-label="${labels.narrowedBy}">
    ${chosen.map((name) => {
      const text = nameNarrowing(context, asking, name);
      return html`<li>
        <a href="${searchPath(language, without(asking, name))}"
          ><span lang="${languageOf(text)}">${text}</span><span aria-hidden="true">×</span
          ><span class="quiet">${labels.remove}</span></a
        >
      </li>`;
    })}
  </ul>`;
}

/** The usual order needs no word in the address, as nothing does that is empty. */
const valueOf = (order: SearchOrder): string => (order === "newest" ? "" : order);

function narrowingFields(context: PageContext, asking: SearchAsking): Html {
  const { language, words, config } = context;
  const labels = SEARCH_LABELS[language];
  return html`<div class="fields">
    ${choice("section", labels.section, asking.section ?? "", [
      ["", labels.allSections],
      ...config.sections.map(({ slug, name }) => [slug, name[language]] as const),
    ])}
    ${choice("kind", labels.kind, asking.kind ?? "", [
      ["", labels.allKinds],
      ...ARTICLE_KINDS.map((kind) => [kind, words.kinds[kind]] as const),
    ])}
    ${choice(
      "order",
      labels.order,
      valueOf(asking.order),
      SEARCH_ORDERS.map((order) => [valueOf(order), labels.orders[order]] as const),
    )}
    ${nameField("issuer", labels.issuer, asking.issuer)}${nameField("person", labels.person, asking.person)}${dayField("from", labels.from, asking.from)}${dayField("until", labels.until, asking.until)}
  </div>`;
}

export function searchForm(context: PageContext, asking: SearchAsking): Html {
  const { language, words } = context;
  const labels = SEARCH_LABELS[language];
  return html`<form class="search-form" role="search" action="${searchPath(language)}" method="get">
      <p class="search-words">
        <label class="quiet" for="search-q">${words.search}</label>
        <input
          id="search-q"
          name="q"
          type="search"
          value="${asking.words}"
          autocomplete="off"
          spellcheck="false"
          data-suggest="${suggestPath(language)}"
          data-suggest-label="${words.suggestions}"
        />
        <button type="submit">${words.search}</button>
      </p>
      <details>
        <summary>${labels.narrow}</summary>
        ${narrowingFields(context, asking)}
      </details>
    </form>
    ${chips(context, asking)}`;
}
