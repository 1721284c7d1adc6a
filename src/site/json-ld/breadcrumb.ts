// Breadcrumb: the steps that lead to a page in, their list for machines out.

import type { BreadcrumbList } from "schema-dts";
import { homePath } from "../routes/addresses.ts";
import type { PageContext } from "../pages/page-context.ts";
import type { Node } from "./graph.ts";

export type Step = { readonly name: string; readonly path: string };

/** `steps`: behind the home page, the page itself last. */
export function breadcrumb(
  { config, language, words }: PageContext,
  steps: readonly Step[],
): Node<BreadcrumbList> {
  const all = [{ name: words.home, path: homePath(language) }, ...steps];
  return {
    "@type": "BreadcrumbList",
    itemListElement: all.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: config.baseAddress + path,
    })),
  };
}
