// Ids: numbers and strings branded so that one noun's id is not taken for another's.

export type AnnouncementId = number & { readonly __noun: "announcement" };
export type ArticleId = number & { readonly __noun: "article" };
/** A source's id is the slug its owner gave it: `mod`, `jso`, `paste`. */
export type SourceId = string & { readonly __noun: "source" };
/** A fact's id is unique within one reading: `d1`, `p2`, `a3`. */
export type FactId = string;

export function announcementId(value: number): AnnouncementId {
  return value as AnnouncementId;
}

export function articleId(value: number): ArticleId {
  return value as ArticleId;
}

/** Of what a key of either store holds: to ask PostgreSQL for more is an error. */
export const HIGHEST_ID = 2_147_483_647;

/** As addresses and command lines write it: decimal, from 1, without zeros before it; undefined for anything else. */
function parseNumber(text: string): number | undefined {
  return /^[1-9]\d{0,9}$/.test(text) && Number(text) <= HIGHEST_ID ? Number(text) : undefined;
}

/** Undefined for what is no such number. */
export function parseArticleId(text: string): ArticleId | undefined {
  const number = parseNumber(text);
  return number === undefined ? undefined : articleId(number);
}

/** Undefined for what is no such number. */
export function parseAnnouncementId(text: string): AnnouncementId | undefined {
  const number = parseNumber(text);
  return number === undefined ? undefined : announcementId(number);
}

export function sourceId(value: string): SourceId {
  return value as SourceId;
}
