import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import type { Item } from "../../terms/sources/item.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import { SOURCE, WATCH } from "../../testing/sources/watched-source.ts";
import type { PageShown } from "./asked-page.ts";
import { type BackfillWish, readCursor } from "./backfill-cursor.ts";
import { beginBackfill } from "./begin-backfill.ts";
import { endBackfill, itemsOf, judgePage } from "./judge-page.ts";
import { wantedBy } from "./sitemap-items.ts";

const HOST = "https://ministry.example";
const AT = "2025-09-10T01:00:00.000Z";
const PLACE = `${HOST}/press/`;
const SETTINGS = { ...WATCH, kind: "list-page", place: PLACE } as const;
const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

const entry = (name: string, day?: string): Item => ({
  address: `${HOST}/press/${name}.html`,
  title: name,
  ...(day !== undefined && { announcedAt: day }),
  enclosures: [],
});
const list = (
  items: readonly Item[],
  more: Partial<Extract<PageShown, { kind: "list" }>> = {},
): PageShown => ({
  kind: "list",
  items,
  links: [],
  ...more,
});
const NONE: PageShown = { kind: "unread", reason: "Cannot read it: the server answered with status 404." };

type Ran = {
  readonly backfill: SourceBackfill;
  readonly asked: readonly string[];
  readonly taken: readonly string[];
};

/** To its end, which has to come. */
function run(
  archive: (address: string) => PageShown,
  wish: BackfillWish = {},
  { known = [], room = 2_000 }: { readonly known?: readonly KeptItem[]; readonly room?: number } = {},
): Ran {
  const begun = beginBackfill({ ...SOURCE, watch: SETTINGS }, wish, AT);
  let backfill = begun.ok ? begun.value : assert.fail(begun.error);
  const kept = new Map(known.map((one) => [one.key, one]));
  const asked: string[] = [];
  const taken: string[] = [];
  for (;;) {
    const cursor = readCursor(JSON.parse(JSON.stringify(backfill.cursor))) ?? assert.fail("no cursor");
    const [page] = cursor.waiting;
    if (!page) return { backfill: endBackfill(backfill, cursor, PLACE), asked, taken };
    asked.push(page.address.replace(HOST, ""));
    assert.ok(asked.length < 3_000, "it never ends");
    const shown = archive(page.address);
    const isWanted = wantedBy(SETTINGS, cursor.forms ?? []);
    const items = itemsOf(shown, isWanted, cursor);
    const addresses = new Set(items.map(({ address }) => address));
    const alike = [...kept.values()].filter(({ address }) => addresses.has(address));
    const judged = judgePage({
      settings: SETTINGS,
      backfill,
      cursor,
      page,
      shown,
      kept: alike,
      isWanted,
      room,
      at: AT,
      digest,
    });
    for (const item of judged.items) {
      assert.ok(!kept.has(item.key), "found twice");
      kept.set(item.key, item);
      taken.push(item.address?.replace(`${HOST}/press/`, "").replace(".html", "") ?? "");
    }
    backfill = judged.backfill;
  }
}

/** The pages of a list of five entries a page, newest first, a day apart; the place is the first. */
const dayBefore = (days: number): string =>
  new Date(Date.parse(AT) - (days + 3) * 86_400_000).toISOString().slice(0, 10);
const five = (page: number): readonly Item[] =>
  [0, 1, 2, 3, 4].map((at) => entry(`${page}-${at}`, dayBefore((page - 1) * 5 + at)));
const addressOf = (page: number): string => (page === 1 ? PLACE : `${PLACE}?page=${page}`);
const numberOf = (address: string): number => Number(/page=(\d+)/.exec(address)?.[1] ?? 1);
const chain =
  (pages: number) =>
  (address: string): PageShown => {
    const page = numberOf(address);
    if (page > pages) return NONE;
    return list(five(page), page < pages ? { next: addressOf(page + 1) } : {});
  };

describe("an archive that is read page by page", () => {
  it("is followed to its end; what the place itself shows is left to its looks", () => {
    const { backfill, asked, taken } = run(chain(4));
    assert.deepEqual(asked, ["/press/", "/press/?page=2", "/press/?page=3", "/press/?page=4"]);
    assert.equal(taken.length, 15);
    assert.deepEqual([backfill.state, backfill.found, backfill.expected], ["complete", 15, 15]);
    assert.equal(backfill.reason, undefined);
  });

  it("counts entries that are known, and takes none of them again", () => {
    const known = run(chain(3));
    const items = known.taken.map((name, at): KeptItem => ({
      source: SOURCE.id,
      key: `old ${at}`.replace(" ", "-"),
      address: `${HOST}/press/${name}.html`,
      firstSeenAt: AT,
      lastSeenAt: AT,
      tries: 0,
      state: "taken",
    }));
    const { backfill, taken } = run(chain(4), {}, { known: items });
    assert.equal(taken.length, 5);
    assert.equal(backfill.found, 15);
  });

  it("reads a page again as long as it shows more than may wait, and counts each entry once", () => {
    const { backfill, asked, taken } = run(chain(2), {}, { room: 2 });
    assert.deepEqual(asked.slice(1), Array(3).fill("/press/?page=2"));
    assert.equal(new Set(taken).size, 5);
    assert.equal(backfill.found, 5);
  });

  it("steps over a page that is missing in the middle, and says so", () => {
    const { backfill, asked, taken } = run((address) => (numberOf(address) === 3 ? NONE : chain(5)(address)));
    assert.deepEqual(asked.slice(-3), ["/press/?page=3", "/press/?page=4", "/press/?page=5"]);
    assert.equal(taken.length, 15);
    assert.equal(backfill.state, "complete");
    assert.match(backfill.reason ?? "", /status 404/);
  });

  it("gives up behind four pages in a row that are missing", () => {
    const { backfill, asked } = run((address) => (numberOf(address) > 2 ? NONE : chain(9)(address)));
    assert.deepEqual(
      asked.slice(2),
      [3, 4, 5, 6].map((page) => `/press/?page=${page}`),
    );
    assert.equal(backfill.found, 5);
  });

  it("stops where entries are older than asked for", () => {
    const { backfill, asked, taken } = run(chain(50), { until: dayBefore(12) });
    // Five of the second page, three of the third; the fourth shows nothing but older ones.
    assert.equal(taken.length, 8);
    assert.equal(asked.length, 4);
    assert.deepEqual([backfill.state, backfill.found], ["complete", 8]);
  });

  it("begins where its owner says", () => {
    const { asked, taken } = run(chain(4), { from: `${PLACE}?page=3` });
    assert.deepEqual(asked, ["/press/?page=3", "/press/?page=4"]);
    assert.equal(taken.length, 10);
  });
});

describe("an archive that does not end by itself", () => {
  it("is left where its last page leads back to one that was read", () => {
    const { backfill, asked } = run((address) =>
      numberOf(address) === 3 ? list(five(3), { next: addressOf(2) }) : chain(9)(address),
    );
    assert.equal(asked.length, 3);
    assert.equal(backfill.state, "complete");
    assert.match(backfill.reason ?? "", /page=3 leads back to .*page=2, which was read before/);
  });

  it("is left where the last page is shown again under every further number", () => {
    const { backfill, asked } = run((address) =>
      list(five(Math.min(numberOf(address), 3)), { next: addressOf(numberOf(address) + 1) }),
    );
    assert.deepEqual(asked.at(-1), "/press/?page=4");
    assert.match(backfill.reason ?? "", /same entries as one that was read before/);
  });

  it("takes nothing from the place's own page under another address", () => {
    const { taken, backfill } = run((address) =>
      numberOf(address) === 3 ? list(five(1)) : chain(9)(address),
    );
    assert.equal(taken.length, 5);
    assert.match(backfill.reason ?? "", /same entries as one that was read before/);
  });

  it("is left where page after page shows nothing at all", () => {
    const { backfill, asked } = run((address) =>
      numberOf(address) < 3 ? chain(9)(address) : list([], { next: addressOf(numberOf(address) + 1) }),
    );
    assert.ok(asked.length < 60, `${asked.length}`);
    assert.match(backfill.reason ?? "", /50 pages in a row showed nothing/);
  });

  it("is left where the same entries come in another order and number each time", () => {
    const pool = [...five(2), ...five(3), ...five(4), ...five(5)];
    const { backfill, asked } = run((address) => {
      const page = numberOf(address);
      const items = pool.filter((_, at) => (at * 7 + page * 13) % 5 < 3 || at % 17 === page % 17);
      return list(page === 1 ? five(1) : items, { next: addressOf(page + 1) });
    });
    assert.ok(asked.length < 100, `${asked.length}`);
    assert.match(backfill.reason ?? "", /same entries|nothing that was new/);
  });

  it("is left at the most pages where it makes up entries for ever", () => {
    const { backfill, asked } = run((address) => chain(Infinity)(address), { mostPages: 40 });
    assert.equal(asked.length, 40);
    assert.match(
      backfill.reason ?? "",
      /40 pages were read, which is the limit; the next would be .*page=41/,
    );
  });

  it("is not taken for complete where nothing leads to older entries", () => {
    const { backfill, asked } = run((address) => (address === PLACE ? list(five(1)) : NONE));
    assert.deepEqual(asked, ["/press/", "/robots.txt"]);
    assert.equal(backfill.state, "failed");
    assert.match(backfill.reason ?? "", /Nothing at .* leads to older entries: say with --from/);
  });

  it("has failed where its first page cannot be read", () => {
    const { backfill } = run(() => NONE);
    assert.deepEqual(
      [backfill.state, backfill.reason],
      ["failed", NONE.kind === "unread" ? NONE.reason : ""],
    );
  });
});

describe("an archive by years", () => {
  const years = [2025, 2024, 2023, 2022];
  const links = [...years, "お問い合わせ"].map((year) => ({
    address: `${HOST}/press/${typeof year === "number" ? `${year}/` : "contact.html"}`,
    words: typeof year === "number" ? `${year}年` : year,
  }));
  const byYear = (address: string): PageShown => {
    const year = /press\/(\d{4})\//.exec(address)?.[1];
    const items = [1, 2, 3].map((at) => entry(`${year}/${at}`, `${year}-0${at}-10`));
    return list(year === undefined ? five(1) : items, { links });
  };

  it("is read from the newest year to the oldest, each once", () => {
    const { backfill, asked, taken } = run(byYear);
    assert.deepEqual(asked, ["/press/", "/press/2025/", "/press/2024/", "/press/2023/", "/press/2022/"]);
    assert.equal(taken.length, 12);
    assert.equal(backfill.state, "complete");
  });

  it("asks for no year that is over before the day that was asked for", () => {
    const { asked } = run(byYear, { until: "2024-02-01" });
    assert.deepEqual(asked, ["/press/", "/press/2025/", "/press/2024/", "/press/2023/"]);
  });

  it("goes on with the others where one year is not there", () => {
    const { backfill, taken } = run((address) => (address.includes("2024") ? NONE : byYear(address)));
    assert.equal(taken.length, 9);
    assert.match(backfill.reason ?? "", /404/);
  });
});

describe("an archive that only a sitemap knows", () => {
  const place = list([1, 2, 3].map((at) => entry(`2025/09/${at}`)));
  const archive = (address: string): PageShown => {
    if (address === PLACE) return place;
    if (address.endsWith("/robots.txt")) return { kind: "robots", sitemaps: [`${HOST}/map.xml`] };
    if (address.endsWith("/map.xml"))
      return {
        kind: "sitemap",
        entries: [],
        sitemaps: [
          { address: `${HOST}/map-1.xml`, changedOn: "2019-01-01" },
          { address: `${HOST}/map-2.xml`, changedOn: "2025-01-01" },
        ],
      };
    const names = address.endsWith("map-1.xml") ? ["2018/01/1", "2018/01/2"] : ["2024/02/1", "2025/09/1"];
    const entries = [...names.map((name) => `press/${name}.html`), "about/index.html", "press/form.php?id=3"];
    return {
      kind: "sitemap",
      sitemaps: [],
      entries: entries.map((path) => ({ address: `${HOST}/${path}` })),
    };
  };

  it("gives the addresses that look like those of the place, and no others", () => {
    const { asked, taken, backfill } = run(archive);
    assert.deepEqual(asked.slice(1), ["/robots.txt", "/map.xml", "/map-2.xml", "/map-1.xml"]);
    assert.deepEqual(taken.toSorted(), ["2018/01/1", "2018/01/2", "2024/02/1", "2025/09/1"]);
    assert.equal(backfill.state, "complete");
  });

  it("leaves out the sitemap that was changed last before the day that was asked for", () => {
    assert.deepEqual(run(archive, { until: "2020-01-01" }).asked.slice(2), ["/map.xml", "/map-2.xml"]);
  });
});

it("an address with a password is not kept as the first page of an archive, nor shown", () => {
  const from = "https://desk:very-secret@ministry.example/archive/";
  const begun = beginBackfill({ ...SOURCE, watch: SETTINGS }, { from }, AT);
  assert.ok(!begun.ok && /with a password is not kept/.test(begun.error) && !begun.error.includes("secret"));
});
