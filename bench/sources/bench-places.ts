// Bench places: the number of a source → the source, its host, the list that it shows and the page of each of its entries, all made up.

import { sourceId } from "../../src/terms/ids.ts";
import type { Source } from "../../src/terms/source.ts";
import type { Item } from "../../src/terms/sources/item.ts";
import { SOURCE, WATCH } from "../../src/testing/sources/watched-source.ts";

/** Past entries of a source, and how many of them its list still shows. */
export const PAST = 200;
export const SHOWN = 30;

/** Five digits, so that ids stand in the order of their numbers. */
const idOf = (at: number): string => `source-${10_000 + at}`;
const hostAt = (at: number): string => `${idOf(at)}.example`;

export function makeSource(at: number): Source {
  const place = `https://${hostAt(at)}/list.json`;
  return { ...SOURCE, id: sourceId(idOf(at)), name: `見本庁${at}`, watch: { ...WATCH, place } };
}

export function hostOfSource(at: number): string {
  return hostAt(at);
}

export function addressOfEntry(at: number, entry: number): string {
  return `https://${hostAt(at)}/${entry}.html`;
}

export function makeItem(at: number, entry: number): Item {
  const address = addressOfEntry(at, entry);
  return { guid: address, address, title: `第${entry}回見本会合の開催について`, enclosures: [] };
}

/** Reports of one form, each with its own figures: of all that came before thousands share their bands. */
export function textOf(at: number, entry: number): string {
  const day = (entry % 28) + 1;
  return `見本庁は、令和7(2025)年9月${day}日(水)に第${entry}回見本会合を開催します。会合には${entry + 7}団体の${at * 1_000 + entry}名が参加し、見本海域での訓練の計画と、来年度の協力について話し合います。報道関係者の取材を受け付けますので、希望する方は前日までに見本庁の担当へ連絡してください。`;
}

/** From the newest: the last `SHOWN` up to `last`. */
export function listUpTo(at: number, last: number): string {
  const items = Array.from({ length: SHOWN }, (_, back) => makeItem(at, last - back));
  return JSON.stringify(items);
}

export function pageOfEntry(at: number, entry: number): string {
  const title = makeItem(at, entry).title ?? "";
  return `<!doctype html><title>${title}</title><h1>${title}</h1><p>${textOf(at, entry)}</p>`;
}
