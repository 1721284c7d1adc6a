// Share links: plain addresses that hand an article on; nothing of another site is loaded before a reader follows one.

import type { Article } from "../../../terms/article.ts";
import { articlePath } from "../../routes/addresses.ts";
import { type Html, html } from "../../markup/html.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { ARTICLE_WORDS } from "../../words/article-words.ts";

type Place = { readonly name: string; readonly write: (address: string, headline: string) => string };

const of = encodeURIComponent;

/** Each takes an address and a text in its own address, as its documentation for links without script says. */
const PLACES: readonly Place[] = [
  { name: "X", write: (address, text) => `https://x.com/intent/post?text=${of(text)}&url=${of(address)}` },
  { name: "LINE", write: (address) => `https://social-plugins.line.me/lineit/share?url=${of(address)}` },
  {
    name: "Bluesky",
    write: (address, text) => `https://bsky.app/intent/compose?text=${of(`${text} ${address}`)}`,
  },
  { name: "はてな", write: (address) => `https://b.hatena.ne.jp/add?mode=confirm&url=${of(address)}` },
];

export function shareLinks({ config, language }: PageContext, { id, headline }: Article): Html {
  const words = ARTICLE_WORDS[language];
  const address = config.baseAddress + articlePath(language, id);
  // A lone half of a surrogate pair has no percent-encoding.
  const text = headline.text.toWellFormed();
  const mail = `mailto:?subject=${of(text)}&body=${of(address)}`;
  const place = ({ name, write }: Place): Html =>
    html`<li>
      <a href="${write(address, text)}" rel="nofollow noopener" lang="${name === "はてな" ? "ja" : "en"}"
        >${name}</a
      >
    </li>`;
  return html`<section class="share" aria-labelledby="share-title">
    <h2 id="share-title">${words.share}</h2>
    <ul>
      <li><a href="${mail}">${words.shareByMail}</a></li>
      ${PLACES.map(place)}
      <li class="scripted">
        <button
          type="button"
          data-copy="${address}"
          data-copied="${words.copied}"
          data-not-copied="${words.notCopied}"
        >
          ${words.copyLink}
        </button>
      </li>
    </ul>
  </section>`;
}
