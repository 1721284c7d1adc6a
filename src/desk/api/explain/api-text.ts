// API text: what the page that explains the desk's API says, in each language.

import type { TokenScope } from "../../../terms/desk/token.ts";
import type { Language } from "../../../site/site-config.ts";
import type { ProblemName } from "../problems.ts";
import { API_IN_ENGLISH } from "./api-in-english.ts";
import { API_IN_JAPANESE } from "./api-in-japanese.ts";

export type ApiText = {
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  readonly contents: string;
  readonly parts: readonly {
    readonly heading: string;
    readonly text: readonly string[];
    readonly example?: string;
  }[];
  readonly scopesTitle: string;
  readonly scope: string;
  readonly meaning: string;
  readonly rights: string;
  readonly scopes: Readonly<Record<TokenScope, string>>;
  readonly operations: string;
  readonly right: string;
  readonly noScope: string;
  readonly onlyPeople: string;
  readonly anybody: string;
  /** Headings of groups, by the first step of their paths. */
  readonly groups: Readonly<Record<string, string>>;
  /** By the names of routes; the route's own words where one is missing. */
  readonly summaries: Readonly<Record<string, string>>;
  readonly eventsTitle: string;
  readonly problemsTitle: string;
  readonly problemsLead: string;
  readonly problems: Readonly<Record<ProblemName, string>>;
};

export function writeApi(language: Language): ApiText {
  return language === "ja" ? API_IN_JAPANESE : API_IN_ENGLISH;
}
