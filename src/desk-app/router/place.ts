// Place: an address of the desk ↔ the screen it names.

import type { AppLanguage } from "../words/language.ts";

export type ArticleView = "article" | "revisions" | "preview";
/** Screens whose address has nothing in it but their name. */
export const PLAIN_SCREENS = [
  "new",
  "pictures",
  "reports",
  "people",
  "account",
  "audit",
  "connections",
  "sign-in",
] as const;
export type PlainScreen = (typeof PLAIN_SCREENS)[number];

export type Screen =
  | { readonly kind: "inbox" }
  | { readonly kind: ArticleView; readonly id: number }
  | { readonly kind: PlainScreen }
  | { readonly kind: "welcome"; readonly token: string }
  | { readonly kind: "missing" };

export type Place = {
  readonly language: AppLanguage;
  readonly screen: Screen;
  /** What follows the question mark: a screen's filters, for one. */
  readonly query: string;
};

/** What the address of an article ends with when somebody came to write. */
export const TO_EDIT = "edit";

export const isAskedToEdit = ({ query }: Place): boolean => query === TO_EDIT;

const ARTICLE = /^\/articles\/([1-9]\d{0,14})(?:\/(revisions|preview))?$/;
const WELCOME = /^\/welcome\/([\w-]{1,200})$/;

function readScreen(path: string): Screen {
  if (path === "" || path === "/") return { kind: "inbox" };
  const [isArticle, id, view] = ARTICLE.exec(path) ?? [];
  if (isArticle !== undefined) {
    return { kind: view === "revisions" || view === "preview" ? view : "article", id: Number(id) };
  }
  const [isWelcome, token = ""] = WELCOME.exec(path) ?? [];
  if (isWelcome !== undefined) return { kind: "welcome", token };
  const plain = PLAIN_SCREENS.find((name) => path === `/${name}`);
  return { kind: plain ?? "missing" };
}

export function readPlace(pathname: string, search = ""): Place {
  const [, en, path = ""] = /^(\/en)?\/desk(.*)$/.exec(pathname) ?? [];
  return {
    language: en === undefined ? "ja" : "en",
    screen: readScreen(path),
    query: search.replace(/^\?/, ""),
  };
}

function screenPath(screen: Screen): string {
  if ("token" in screen) return `/welcome/${screen.token}`;
  if ("id" in screen) {
    const article = `/articles/${screen.id}`;
    return screen.kind === "article" ? article : `${article}/${screen.kind}`;
  }
  return screen.kind === "inbox" || screen.kind === "missing" ? "" : `/${screen.kind}`;
}

export function placePath(language: AppLanguage, screen: Screen, query = ""): string {
  const path = `${language === "en" ? "/en" : ""}/desk${screenPath(screen)}`;
  return query === "" ? path : `${path}?${query}`;
}
