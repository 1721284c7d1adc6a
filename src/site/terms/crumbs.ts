// Crumbs: the steps down to a page in, the trail for the eye out.

import { homePath } from "../routes/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import type { PageContext } from "../pages/page-context.ts";

/** Without a path: a step that has no page of its own. */
export type Step = { readonly name: string; readonly path?: string };

/** Between home and the page itself. */
export function crumbs({ language, words }: PageContext, steps: readonly Step[]): Html {
  const step = ({ name, path }: Step): Html =>
    html`<li>${path === undefined ? name : html`<a class="label" href="${path}">${name}</a>`}</li>`;
  return html`<nav class="crumbs" aria-label="${words.breadcrumb}">
    <ol>
      <li><a href="${homePath(language)}">${words.home}</a></li>
      ${steps.map(step)}
    </ol>
  </nav>`;
}
