// Counting page: the rule in force with its switch and the history of its versions.

import { COUNTING_RULE, RULE_VERSIONS } from "../../readership/rule/counting-rule.ts";
import { countingPath } from "../routes/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import { formatStated } from "../markup/stamp.ts";
import { layout } from "../pages/layout.ts";
import type { PageContext } from "../pages/page-context.ts";
import { type ChoiceWords, type CountingPart, writeCounting } from "./counting-text.ts";

function list(points: readonly string[]): Html | undefined {
  if (points.length === 0) return undefined;
  return html`<ul>
    ${points.map((point) => html`<li>${point}</li>`)}
  </ul>`;
}

function part({ heading, text, list: points = [] }: CountingPart): Html {
  return html`<h2>${heading}</h2>
    ${text.map((paragraph) => html`<p>${paragraph}</p>`)} ${list(points)}`;
}

/** Off until the script is there; what it says then stands in a line that is there from the start. */
function choicePart(choice: ChoiceWords): Html {
  return html`<h2 id="choice">${choice.heading}</h2>
    ${choice.text.map((paragraph) => html`<p>${paragraph}</p>`)}
    <div class="choice">
      <label><input type="checkbox" role="switch" data-counting-switch disabled />${choice.label}</label>
      <p
        role="status"
        data-counting-status
        data-counted="${choice.counted}"
        data-not-counted="${choice.notCounted}"
        data-by-signal="${choice.bySignal}"
        data-not-kept="${choice.notKept}"
      ></p>
      <noscript><p>${choice.withoutScript}</p></noscript>
    </div>`;
}

/** `dataCentres`: how many of their networks are left out. */
export function countingPage(context: PageContext, dataCentres: number): Html {
  const { language, config } = context;
  const { limits, version } = COUNTING_RULE;
  const text = writeCounting(language, { limits, dataCentres });
  const nameOf = (number: number, since: string): string => text.version(number, formatStated(since));
  return layout(context, {
    title: text.title,
    description: text.lead,
    path: countingPath,
    ranking: "aside",
    main: html`<article class="article plain">
      <header class="article-head">
        <h1>${text.title}</h1>
        <p class="meta">
          <a href="#versions">${nameOf(version, COUNTING_RULE.since)}</a
          >${config.isCopy !== true && html`<a href="#choice">${text.choice.heading}</a>`}
        </p>
      </header>
      <p class="lead">${text.lead}</p>
      <div class="body">
        ${text.parts.map(part)} ${config.isCopy !== true && choicePart(text.choice)}
        <h2 id="versions">${text.history}</h2>
        ${RULE_VERSIONS.map(
          (rule) =>
            html`<h3>${nameOf(rule.version, rule.since)}</h3>
              ${list(rule.changes[language])}`,
        )}
      </div>
    </article>`,
  });
}
