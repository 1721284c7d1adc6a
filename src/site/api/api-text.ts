// API text: what the page that explains the API says, in each language; what can be asked comes from the operations themselves.

import type { Language } from "../site-config.ts";
import { API_IN_ENGLISH } from "./api-in-english.ts";
import { API_IN_JAPANESE } from "./api-in-japanese.ts";
import type { OperationName, ParameterName } from "./api-operations.ts";
import type { ProblemName } from "./problem.ts";

export type ApiText = {
  readonly title: string;
  readonly lead: string;
  readonly addresses: string;
  readonly operations: Readonly<Record<OperationName, string>>;
  readonly parameters: Readonly<Record<ParameterName, string>>;
  /** Heads of the table of parameters. */
  readonly parameter: string;
  readonly meaning: string;
  readonly example: string;
  /** The document that programs read. */
  readonly description: string;
  readonly parts: readonly { readonly heading: string; readonly text: readonly string[] }[];
  readonly problemsTitle: string;
  readonly problemsLead: string;
  readonly problems: Readonly<Record<ProblemName, string>>;
};

export function writeApi(language: Language): ApiText {
  return language === "ja" ? API_IN_JAPANESE : API_IN_ENGLISH;
}
