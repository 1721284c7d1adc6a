// Search page: a form that asks by its address, and what was found, with the words marked; no script is needed.

import type { Result } from "../../terms/result.ts";
import { searchPath } from "../routes/addresses.ts";
import { searchFeedLinks } from "../feeds/feed-links.ts";
import { type Html, html } from "../markup/html.ts";
import { layout } from "../pages/layout.ts";
import type { PageContext } from "../pages/page-context.ts";
import type { SearchHits } from "./find-articles.ts";
import type { SearchAsking, SearchFault } from "./search-asking.ts";
import { searchForm } from "./search-form.ts";
import { searchResults } from "./search-results.ts";
import { SEARCH_LABELS } from "./search-words.ts";

/** Absent where nothing has been asked yet. */
export type Searched = Result<SearchHits, SearchFault> | undefined;

function answer(context: PageContext, asking: SearchAsking, searched: Searched): Html {
  const labels = SEARCH_LABELS[context.language];
  if (searched?.ok) return searchResults(context, asking, searched.value);
  const fault = searched && html`<p class="search-count" role="alert">${labels.faults[searched.error]}</p>`;
  return html`${fault}
    <p class="search-help">${labels.help}</p>`;
}

export function searchPage(context: PageContext, asking: SearchAsking, searched: Searched): Html {
  const { words } = context;
  return layout(context, {
    title: asking.words === "" ? words.search : `${words.search}: ${asking.words}`,
    description: SEARCH_LABELS[context.language].help,
    otherPath: (language) => searchPath(language, asking),
    section: "search",
    ranking: "aside",
    ...(searched?.ok && {
      head: searchFeedLinks(asking),
    }),
    main: html`<header class="page-head"><h1>${words.search}</h1></header>
      ${searchForm(context, asking)} ${answer(context, asking, searched)}`,
  });
}
