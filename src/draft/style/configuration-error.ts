// Configuration errors: what is wrong in a configuration file, where, and as sentences for the person who wrote it.

import type { z } from "zod";

export type ConfigurationError = { readonly path: string; readonly message: string };

/** `editions.ja.headlines.any[0]` */
export function writePath(steps: readonly PropertyKey[]): string {
  let path = "";
  for (const step of steps) {
    if (typeof step === "number") path += `[${step}]`;
    else path += `${path === "" ? "" : "."}${String(step)}`;
  }
  return path === "" ? "(the whole file)" : path;
}

export function configurationErrors(error: z.ZodError): readonly ConfigurationError[] {
  return error.issues.map((issue) => ({ path: writePath(issue.path), message: issue.message }));
}

/** One line for each error: `editions.ja.leads.any[1]: "{isuer}": unknown field "isuer"; …` */
export function describeErrors(errors: readonly ConfigurationError[]): string {
  return errors.map(({ path, message }) => `${path}: ${message}`).join("\n");
}
