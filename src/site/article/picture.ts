// Picture: a picture's block in, a figure out that has its place before the picture is there, with caption and credit.

import type { PictureBlock } from "../../terms/article.ts";
import { mediaPath } from "../routes/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import { languageOf } from "../markup/language-of.ts";

function captionOf({ caption, credit }: PictureBlock): Html | undefined {
  if (caption === undefined && credit === "") return undefined;
  return html`<figcaption>
    ${caption !== undefined && html`<span lang="${languageOf(caption)}">${caption}</span>`}${credit !== "" && html`<span class="credit" lang="${languageOf(credit)}">${credit}</span>`}
  </figcaption>`;
}

export type PicturePlace = {
  /** It stands at the top of the body, where readers see it at once; all others wait until they come near. */
  readonly opens: boolean;
  /** The site's address, where the figure is read elsewhere. */
  readonly base?: string;
};

export function picture(block: PictureBlock, { opens, base = "" }: PicturePlace): Html {
  const { media, alt, width, height } = block;
  const loading = opens ? html`` : html` loading="lazy"`;
  const address = base + mediaPath(media);
  return html`<figure class="picture">
    <img src="${address}" alt="${alt}" width="${width}" height="${height}" ${loading} decoding="async" />
    ${captionOf(block)}
  </figure>`;
}
