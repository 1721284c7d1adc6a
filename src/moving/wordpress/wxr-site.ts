// What the head of a WordPress export tells of its site: which it is, where it stood, and how its authors are called.

import { readItem } from "./read-item.ts";

export type WxrSite = {
  /** Host and path, the same over http and https: `old.example/blog`. */
  readonly name: string;
  /** Where its pages began, without a slash at the end. */
  readonly base: string;
  /** Names as shown, by login. */
  readonly authors: ReadonlyMap<string, string>;
  readonly language?: "ja" | "en";
};

/** Undefined where it is no WordPress export: some other feed, or some other XML. */
export function readSite(head: string): WxrSite | undefined {
  if (!/xmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export\//.test(head)) return undefined;
  const { fields, authors } = readItem(head);
  const base = (fields.get("wp:base_blog_url") ?? fields.get("link") ?? "").trim().replace(/\/+$/, "");
  const language = /^(ja|en)\b/i.exec(fields.get("language")?.trim() ?? "")?.[1]?.toLowerCase();
  return {
    name: base.replace(/^https?:\/\//i, "").toLowerCase() || "site",
    base,
    authors,
    ...(language === "ja" || language === "en" ? { language } : {}),
  };
}
