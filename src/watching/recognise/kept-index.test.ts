// The index beside a plain look through all entries, and at what cost where a place gives thousands of them one guid or one page.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { sourceId } from "../../terms/ids.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import { chanceFrom } from "../../testing/sources/drive-rhythm.ts";
import { addressForm } from "./address-form.ts";
import { identifyItem } from "./identify-item.ts";
import { createKeptIndex } from "./kept-index.ts";

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
const PAGES = ["https://a.example/1", "https://www.a.example/1/", "https://a.example/2"];

/** Written once more, without any index. */
function sureness(item: Item, kept: KeptItem): number {
  const form = item.address === undefined ? undefined : addressForm(item.address);
  const sameGuid = item.guid !== undefined && item.guid === kept.guid;
  const samePage = form !== undefined && kept.address !== undefined && addressForm(kept.address) === form;
  const titleFits =
    item.title === undefined || kept.titleSha === undefined || kept.titleSha === digest(item.title);
  const sameAddress = item.address === kept.address;
  if (sameGuid && samePage) return sameAddress ? 7 : 6;
  if (samePage && titleFits) return sameAddress ? 5 : 4;
  if (samePage && sameAddress && (item.guid === undefined || kept.guid === undefined)) return 3;
  return sameGuid && (titleFits || form === undefined || kept.address === undefined) ? 2 : 0;
}

test("of entries that share signs in any way the likest is found, as by a look through all", () => {
  const chance = chanceFrom(8);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(chance() * (from.length + 1))];
  let found = 0;
  for (let run = 0; run < 3_000; run += 1) {
    const make = (): Pick<Item, "guid" | "address" | "title"> => {
      const [guid, address, title] = [pick(["g", "h"]), pick(PAGES), pick(["甲", "乙"])];
      return {
        ...(guid !== undefined && { guid }),
        ...(address !== undefined && { address }),
        ...(title !== undefined && { title }),
      };
    };
    const keep = (key: string): KeptItem => {
      const { title, ...signs } = make();
      const titleSha = title === undefined ? {} : { titleSha: digest(title) };
      const at = "2029-05-17T01:00:00.000Z";
      const seen = { firstSeenAt: at, lastSeenAt: at, tries: 0, state: "taken" } as const;
      return { source: sourceId("mod"), key, ...signs, ...titleSha, ...seen };
    };
    const index = createKeptIndex(["a", "b", "c", "a", "d"].map(keep));
    // Of one that was kept twice only what it became counts.
    const kept = ["a", "b", "c", "d"].flatMap((key) => index.withKey(key) ?? []);
    const item: Item = { ...make(), enclosures: [] };
    if (item.guid === undefined && item.address === undefined) continue;
    const most = Math.max(...kept.map((each) => sureness(item, each)));
    const { was } = identifyItem(item, index, digest);
    assert.equal(was === undefined ? 0 : sureness(item, was), most, JSON.stringify({ item, kept }));
    if (was) found += 1;
  }
  assert.ok(found > 1_000, `${found} were found again`);
});

for (const [name, make] of [
  ["guid", (at: number) => ({ guid: "x", address: `https://a.example/${at}` })],
  ["page", (at: number) => ({ guid: String(at), address: "https://a.example/x" })],
] as const)
  test(`thousands of entries that share one ${name} cost what as many others do`, () => {
    const costOf = (count: number): number => {
      const began = process.threadCpuUsage().user;
      const index = createKeptIndex([]);
      for (let at = 0; at < count; at += 1) {
        const item: Item = { ...make(at), title: `発表 ${at}`, enclosures: [] };
        const { key, contentSha, titleSha } = identifyItem(item, index, digest);
        const at_ = "2029-05-17T01:00:00.000Z";
        const { guid, address } = item;
        const signs = { ...(guid !== undefined && { guid }), ...(address !== undefined && { address }) };
        const seen = { firstSeenAt: at_, lastSeenAt: at_, tries: 0, state: "taken" } as const;
        index.add({
          source: sourceId("mod"),
          key,
          contentSha,
          ...signs,
          ...(titleSha !== undefined && { titleSha }),
          ...seen,
        });
      }
      return process.threadCpuUsage().user - began;
    };
    costOf(1_000);
    const [few, many] = [costOf(500), costOf(4_000)];
    assert.ok(many < few * 8 * 4, `500: ${few} µs, 4,000: ${many} µs`);
  });
