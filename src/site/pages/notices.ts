// Notice pages: what a reader sees where there is no article: not found, withdrawn, refused, broken.

import type { Article, ArticleCard } from "../../terms/article.ts";
import { homePath } from "../routes/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import { stamp } from "../markup/stamp.ts";
import { rows } from "./card.ts";
import { layout } from "./layout.ts";
import { languageOf } from "../markup/language-of.ts";
import type { PageContext } from "./page-context.ts";

function notice(context: PageContext, code: number, title: string, text: string, more?: Html): Html {
  return layout(context, {
    title,
    ranking: "aside",
    main: html`<section class="notice">
      <p class="code-number">${code}</p>
      <h1>${title}</h1>
      <p>${text}</p>
      ${more}
      <p class="more"><a href="${homePath(context.language)}">${context.words.home}</a></p>
    </section>`,
  });
}

/** `latest`: a way on for who came to a wrong address. */
export function notFoundPage(context: PageContext, latest: readonly ArticleCard[]): Html {
  const { words } = context;
  const list =
    latest.length > 0 &&
    html`<h2 class="block-title">${words.latest}</h2>
      ${rows(context, latest)}`;
  return notice(context, 404, words.notFoundTitle, words.notFoundText, html`${list}`);
}

/** For an address that a page had on another site, and that no page has here. */
export function gonePage(context: PageContext): Html {
  return notice(context, 410, context.words.goneTitle, context.words.goneText);
}

export type WithdrawnState = Extract<Article["state"], { kind: "withdrawn" }>;

/** The tombstone: that an article stood here, when, and why it no longer does; nothing of its text. */
export function withdrawnPage(context: PageContext, state: WithdrawnState): Html {
  const { words } = context;
  return notice(
    context,
    410,
    words.withdrawnTitle,
    words.withdrawnText,
    html`<dl class="record">
      <div>
        <dt>${words.publishedAt}</dt>
        <dd>${stamp(state.publishedAt)}</dd>
      </div>
      <div>
        <dt>${words.withdrawnAt}</dt>
        <dd>${stamp(state.withdrawnAt)}</dd>
      </div>
      <div>
        <dt>${words.withdrawnReason}</dt>
        <dd lang="${languageOf(state.reason)}">${state.reason}</dd>
      </div>
    </dl>`,
  );
}

/** 500 for a fault of ours, 503 for what passes by itself. */
export function brokenPage(context: PageContext, status: 500 | 503): Html {
  return notice(context, status, context.words.brokenTitle, context.words.brokenText);
}

export function refusedPage(context: PageContext, status: number): Html {
  return notice(context, status, context.words.refusedTitle, context.words.refusedText);
}
