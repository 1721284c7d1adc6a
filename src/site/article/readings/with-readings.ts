// With readings: a text, the readings its issuer gave and the desk's book in, the same characters with ruby over them out.

import type { ArticleBlock } from "../../../terms/article.ts";
import { type Html, html } from "../../markup/html.ts";
import type { ReadingBook, Ruby } from "./reading-book.ts";

type GivenRuby = NonNullable<Extract<ArticleBlock, { kind: "official" }>["rubies"]>[number];

/** A reading of the issuer's is part of the text and always shown, one of the desk's on request. */
type Shown = Ruby & { readonly isOurs: boolean };

/** A reading that overlaps an earlier one or leaves the text is not shown; the issuer's go before ours. */
function choose(text: string, given: readonly GivenRuby[], book: ReadingBook | undefined): readonly Shown[] {
  const shown: Shown[] = [];
  const isFree = ({ span: [start, end] }: Ruby): boolean =>
    start >= 0 &&
    end > start &&
    end <= text.length &&
    shown.every(({ span }) => end <= span[0] || start >= span[1]);
  for (const ruby of given) if (isFree(ruby)) shown.push({ ...ruby, isOurs: false });
  for (const ruby of book?.find(text) ?? []) if (isFree(ruby)) shown.push({ ...ruby, isOurs: true });
  return shown.toSorted((a, b) => a.span[0] - b.span[0]);
}

/** Without the readings (`rt` and `rp`) the characters are those of `text`. */
export function withReadings(text: string, given: readonly GivenRuby[] = [], book?: ReadingBook): Html {
  const parts: Html[] = [];
  let at = 0;
  for (const { span, reading, isOurs } of choose(text, given, book)) {
    const [start, end] = span;
    const base = text.slice(start, end);
    const over = html`<rp>(</rp><rt>${reading}</rt><rp>)</rp>`;
    parts.push(html`${text.slice(at, start)}`);
    parts.push(isOurs ? html`<ruby class="aid">${base}${over}</ruby>` : html`<ruby>${base}${over}</ruby>`);
    at = end;
  }
  return html`${parts}${text.slice(at)}`;
}
