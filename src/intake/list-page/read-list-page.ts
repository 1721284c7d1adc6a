// readListPage: takes the bytes of a page and links that are shown as wanted or not, gives the announcements that it lists, by which rule, how the list is built and how sure that is.

import type { Warning } from "../../terms/document.ts";
import { type Result, success } from "../../terms/result.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { PlaceReading } from "../../terms/sources/place-reading.ts";
import type { LinkExamples } from "../../terms/sources/watch-settings.ts";
import { type LearnedLinks, learnLinks } from "../../watching/pages/learn-links.ts";
import { shapeOf } from "../../watching/pages/list-shape.ts";
import type { PageLink } from "../../watching/pages/page-link.ts";
import { tellRule } from "../../watching/pages/tell-rule.ts";
import { decodeBytes } from "../charset/decode-bytes.ts";
import { baseAddress } from "../html/base-address.ts";
import { parseHtml } from "../html/parse-html.ts";
import { type IntakeError, cannotRead } from "../intake-error.ts";
import { DEFAULT_LIMITS, readableSize } from "../limits.ts";
import { MOST_LINKS, type PageStream, streamPage } from "./page-stream.ts";
import { readPageLinks } from "./read-page-links.ts";

export type ListPage = PlaceReading & {
  readonly rule: { readonly ja: string; readonly en: string };
  readonly shape: string;
  /** 0 to 1. */
  readonly sure: number;
};

export type AboutPage = {
  readonly address: string;
  readonly contentType?: string;
  readonly examples?: LinkExamples;
};

const MOST_ITEMS = 2_000;
/** Below this a guess is said to be one, and takes the place of nothing that was shown. */
const SURE_ENOUGH = 0.4;
/** Below this it is a menu. */
const SUREST_MENU = 0.1;

export async function readListPage(
  bytes: Uint8Array,
  { address, contentType, examples }: AboutPage,
): Promise<Result<ListPage, IntakeError>> {
  if (bytes.byteLength === 0) return cannotRead("empty", address, "it is empty.");
  if (bytes.byteLength > DEFAULT_LIMITS.bytes) {
    const reason = `it has ${readableSize(bytes.byteLength)}, and ${readableSize(DEFAULT_LIMITS.bytes)} is the limit.`;
    return cannotRead("too-large", address, reason, { limitBytes: DEFAULT_LIMITS.bytes });
  }
  const decoded = await decodeBytes(bytes, contentType);
  const tree = parseHtml(decoded.text, address, DEFAULT_LIMITS);
  if (!tree.ok) return tree;
  const { head, doubts } = tree.value;
  const stream = streamPage(tree.value);
  const base = baseAddress(head.base, address);
  const links = readPageLinks(stream, base).filter((link) => link.address !== address);
  const learned = learnLinks(links, address, examples);
  const refused = whyNone(learned, links.length, examples);
  if (refused !== undefined) return cannotRead("no-links", address, refused);
  const isCut = stream.isCut || learned.links.length > MOST_ITEMS;
  const rule = tellRule(learned);
  const next = nextPage(stream, base);
  return success({
    items: learned.links.slice(0, MOST_ITEMS).map(itemOf),
    ...(head.title !== undefined && { title: head.title }),
    hints: next !== undefined && next !== address ? { next } : {},
    warnings: [
      ...(isCut ? [cutWarning()] : []),
      ...doubtsOf(learned.basis, learned.sure, rule.en, examples),
      ...decoded.warnings,
    ],
    complete: !isCut && doubts.length === 0,
    rule,
    shape: shapeOf(learned),
    sure: learned.sure,
  });
}

/** A list that may be another is not taken in: it would fill the inbox with what nobody asked for. */
function whyNone(
  { links, basis, sure }: LearnedLinks,
  all: number,
  examples: LinkExamples | undefined,
): string | undefined {
  if (all === 0)
    return "it has no links to other pages: it may be built by a script, or be another page than before.";
  const isGuess = basis === "days" && links.length > 0;
  if (isGuess && (examples?.wanted.length ?? 0) > 0 && sure < SURE_ENOUGH)
    return "nothing that was shown as an example stands there, and no list with days is sure enough to take its place: show new examples.";
  if (links.length === 0 || sure < SUREST_MENU)
    return `none of its ${all} links looks like an announcement: show one that is, with its address or words of its title.`;
  return undefined;
}

function itemOf({ address, title, day, pdfs }: PageLink): Item {
  const isKnown = day !== undefined && !day.includes("X");
  return {
    address,
    title,
    ...(isKnown && { announcedAt: day }),
    enclosures: pdfs.map((pdf) => ({ address: pdf, type: "application/pdf" })),
  };
}

function cutWarning(): Warning {
  const message = `The page has more than ${MOST_LINKS} links or ${MOST_ITEMS} entries; the first of them were read.`;
  return { code: "list-cut", message };
}

function doubtsOf(
  basis: string,
  sure: number,
  rule: string,
  examples: LinkExamples | undefined,
): readonly Warning[] {
  if (basis === "days" && (examples?.wanted.length ?? 0) > 0)
    return [
      {
        code: "list-guessed",
        message: `Nothing that was shown as an example stands there, nor anything with such addresses. ${rule}`,
      },
    ];
  return sure < SURE_ENOUGH
    ? [{ code: "list-doubtful", message: `The list was guessed, and may be another: ${rule}` }]
    : [];
}

const NEXT_WORDS =
  /^(?:次|次へ|次の?(?:ページ|\d+件)へ?|next(?: page)?|older(?: posts| entries)?|過去の(?:記事|一覧)へ?)[\s>»›→]*$/i;

/** The page of older entries. */
function nextPage({ links, text }: PageStream, base: string): string | undefined {
  const told = links.find(({ rel }) => /(?:^|\s)next(?:\s|$)/i.test(rel));
  const found =
    told ?? links.find(({ span }) => span[1] - span[0] < 30 && NEXT_WORDS.test(text.slice(...span).trim()));
  const url = found && URL.parse(found.href, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
