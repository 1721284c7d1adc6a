// List scripts: the built application and a language → each script that a browser may load for it, and what it weighs as it is sent.

import type { AppFiles } from "../../desk/app/app-files.ts";
import type { Language } from "../../site/site-config.ts";

/** `bytes`: compressed by Brotli. */
export type WeighedScript = { readonly name: string; readonly bytes: number };

/** As a script names another beside it: to be loaded with it, or when it is first needed. */
const NAMED = /["'`]\.\/(?<name>[\w-]+\.js)["'`]/g;

const text = new TextDecoder();

/** From the page's own script on, by what the files themselves say; heaviest first. Throws where a script is named that is not there. */
export function listScripts({ entries, files }: AppFiles, language: Language): readonly WeighedScript[] {
  const names = new Set([entries[language].script.split("/").at(-1) ?? ""]);
  const scripts: WeighedScript[] = [];
  for (const name of names) {
    const file = files.get(name);
    if (!file) throw new Error(`The desk's application names a script that it does not have: "${name}".`);
    scripts.push({ name, bytes: file.bodies.br.length });
    for (const { groups } of text.decode(file.bodies.identity).matchAll(NAMED))
      names.add(groups?.["name"] ?? "");
  }
  return scripts.toSorted((a, b) => b.bytes - a.bytes);
}
