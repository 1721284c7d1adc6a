// matchesExample: says whether a link is the one that an example names, by its address or by words of its title.

import { foldWidth } from "../../japanese/fold-width.ts";
import type { PageLink } from "./page-link.ts";

/** The example's address, absolute; undefined where it is words of a title. */
export function exampleAddress(example: string, page: string): string | undefined {
  const text = example.trim();
  const isAddress =
    /^https?:\/\//i.test(text) || (/^[^\s]*\/[^\s]*$/.test(text) && /^[\x21-\x7e]+$/.test(text));
  if (!isAddress) return undefined;
  const url = URL.parse(text, page);
  if (url === null) return undefined;
  url.hash = "";
  return url.href;
}

/** A page's two spellings are one. */
function plainAddress(address: string): string {
  return address.replace(/^https?:\/\//i, "").replace(/\/index\.[a-z]+$/i, "/");
}

function plainWords(text: string): string {
  return foldWidth(text).replaceAll(/\s+/gu, "").toLowerCase();
}

export type Example = (link: Pick<PageLink, "address" | "title">) => boolean;

/** `page`: the address of the page that relative examples are resolved against. */
export function readExample(example: string, page: string): Example {
  const address = exampleAddress(example, page);
  if (address !== undefined) {
    const plain = plainAddress(address);
    // A piece of an address, as it is read off a browser: press/2025.
    const piece = /^https?:/i.test(example.trim()) ? undefined : example.trim();
    return (link) =>
      plainAddress(link.address) === plain || (piece !== undefined && link.address.includes(piece));
  }
  const words = plainWords(example);
  return ({ title }) => words !== "" && plainWords(title).includes(words);
}
