// Splits a file into its front matter (YAML, TOML or JSON, as Hugo, Jekyll and Eleventy have it) and its text.

import { parse as parseToml } from "smol-toml";
import { parseDocument } from "yaml";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";

export type Matter = Readonly<Record<string, unknown>>;
export type SplitFile = { readonly matter: Matter; readonly text: string; readonly hasMatter: boolean };

/** Front matter is a few lines; more is something else, or meant to cost time. */
const LONGEST_MATTER = 256 * 1024;
/** Aliases of one anchor: more is a bomb. */
const MOST_ALIASES = 50;

const FENCES: readonly (readonly [open: RegExp, close: RegExp, parse: (text: string) => unknown])[] = [
  [/^---(?:ya?ml)?[ \t]*\r?\n/, /^(?:---|\.\.\.)[ \t]*$/m, parseYaml],
  // As Eleventy names them.
  [/^---toml[ \t]*\r?\n/, /^---[ \t]*$/m, (text) => parseToml(text)],
  [/^---json[ \t]*\r?\n/, /^---[ \t]*$/m, (text) => JSON.parse(text) as unknown],
  [/^\+\+\+[ \t]*\r?\n/, /^\+\+\+[ \t]*$/m, (text) => parseToml(text)],
];

function parseYaml(text: string): unknown {
  const document = parseDocument(text, {
    schema: "core",
    merge: false,
    uniqueKeys: false,
    logLevel: "error",
  });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw new Error(problem.message.split("\n")[0] ?? "");
  return document.toJS({ maxAliasCount: MOST_ALIASES });
}

/** The error is a sentence without the file's name. */
export function splitFrontMatter(source: string): Result<SplitFile, string> {
  const text = source.replace(/^\uFEFF/, "");
  for (const [open, close, parse] of FENCES) {
    const opened = open.exec(text);
    if (!opened) continue;
    const rest = text.slice(opened[0].length);
    const closed = close.exec(rest);
    if (!closed) return failure("its front matter is opened and never closed");
    if (closed.index > LONGEST_MATTER) return failure("its front matter is longer than 256 kB");
    return readMatter(rest.slice(0, closed.index), rest.slice(closed.index + closed[0].length), parse);
  }
  const [, language] = /^---([a-z]+)[ \t]*\r?\n/.exec(text) ?? [];
  if (language !== undefined) return failure(`its front matter is written in ${language}, which is not read`);
  if (/^\{\s*(?:"|\})/.test(text)) return splitJson(text);
  return success({ matter: {}, text, hasMatter: false });
}

/** Hugo's third form: a JSON object that ends on a line of its own. */
function splitJson(text: string): Result<SplitFile, string> {
  const end = /^\}[ \t]*$/m.exec(text.slice(0, LONGEST_MATTER));
  if (!end) return failure("its front matter in JSON is never closed");
  return readMatter(
    text.slice(0, end.index + 1),
    text.slice(end.index + end[0].length),
    (json) => JSON.parse(json) as unknown,
  );
}

function readMatter(
  given: string,
  text: string,
  parse: (text: string) => unknown,
): Result<SplitFile, string> {
  try {
    const matter = parse(given) ?? {};
    if (typeof matter !== "object" || Array.isArray(matter))
      return failure("its front matter is not a list of fields");
    return success({ matter: { ...matter }, text, hasMatter: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0]?.replace(/:$/, "") : String(error);
    return failure(`its front matter cannot be read: ${reason}`);
  }
}
