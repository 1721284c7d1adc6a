// Graph: nodes of schema.org in, the script element that holds them out; it is data, and never runs.

import type { Thing } from "schema-dts";
import { type Html, embedJson, html } from "../markup/html.ts";

/** A node with its type; the compiler holds it to schema.org's vocabulary. */
export type Node<T extends Thing> = Exclude<T, string>;

export function graph(nodes: readonly Thing[]): Html {
  return html`<script type="application/ld+json">
    ${embedJson({ "@context": "https://schema.org", "@graph": nodes })}
  </script> `;
}
