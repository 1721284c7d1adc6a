// Desk paths: the address of each page and file of the desk, and back from an address to what it names.

import { articleId } from "../terms/ids.ts";
import type { ArticleId } from "../terms/ids.ts";
import type { Language } from "../site/site-config.ts";

export type ReadersFormat = "html" | "csv" | "json";

export type ReadersPlace = {
  readonly language: Language;
  /** All readers unless given. */
  readonly article?: ArticleId;
  /** All figures unless given. */
  readonly figure?: string;
  readonly format: ReadersFormat;
};

/** `/desk/readers`, `/desk/readers/now.csv`, `/desk/readers/articles/12`, `/desk/readers/articles/12/life.json`, … */
export function readersPath({ language, article, figure, format }: ReadersPlace): string {
  const start = `${language === "en" ? "/en" : ""}/desk/readers`;
  const subject = article === undefined ? "" : `/articles/${article}`;
  return `${start}${subject}${figure === undefined ? "" : `/${figure}`}${format === "html" ? "" : `.${format}`}`;
}

/** Where the desk's application begins. */
export const inboxPath = (language: Language): string => (language === "en" ? "/en/desk" : "/desk");

/** What readers reported: a screen of the application. */
export const reportsPath = (language: Language): string => `${inboxPath(language)}/reports`;

const PLACE =
  /^(?<en>\/en)?\/desk\/readers(?:\/articles\/(?<article>[1-9]\d{0,14}))?(?:\/(?<figure>[a-z]{1,20}(?:-[a-z]{1,20}){0,4}))?(?:\.(?<format>csv|json))?$/;

/** Undefined where the path names nothing of the desk's. */
export function readPlace(path: string): ReadersPlace | undefined {
  const { en, article, figure, format } = PLACE.exec(path)?.groups ?? {};
  if (!PLACE.test(path) || (figure !== undefined && format === undefined)) {
    return undefined;
  }
  return {
    language: en === undefined ? "ja" : "en",
    ...(article !== undefined && { article: articleId(Number(article)) }),
    ...(figure !== undefined && { figure }),
    format: format === "csv" || format === "json" ? format : "html",
  };
}

const APP_PATH =
  /^(?:\/en)?\/desk(?:\/(?:articles\/[1-9]\d{0,14}(?:\/(?:revisions|preview))?|new|pictures|reports|people|account|audit|connections|sign-in|welcome\/[\w-]{1,200})?)?$/;

/** Whether a path is a screen of the desk's application. */
export const isAppPath = (path: string): boolean => APP_PATH.test(path);

/** Whether it is a screen for who is not signed in. */
export const isOpenPath = (path: string): boolean => /^(?:\/en)?\/desk\/(?:sign-in$|welcome\/)/.test(path);

/** `to`: where whoever signs in was going. */
export function signInPath(language: Language, to: string): string {
  const start = `${language === "en" ? "/en" : ""}/desk/sign-in`;
  return /^(?:\/en)?\/desk\/?$/.test(to) ? start : `${start}?${new URLSearchParams({ to }).toString()}`;
}

/** Whether a request is the desk's to answer. */
export function isDeskPath(path: string): boolean {
  return /^(?:\/en)?\/desk(?:\/|\?|$)/.test(path);
}
