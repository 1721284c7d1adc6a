import assert from "node:assert/strict";
import { test } from "node:test";
import { addressPattern } from "./address-pattern.ts";
import { learnLinks } from "./learn-links.ts";
import { judgeShape, shapeOf } from "./list-shape.ts";
import type { PageLink } from "./page-link.ts";
import { tellRule } from "./tell-rule.ts";

const PAGE = "https://ministry.example/press/";

function links(count: number, more: (n: number) => Partial<PageLink>): readonly PageLink[] {
  return Array.from({ length: count }, (_, n) => ({
    at: n,
    address: `${PAGE}2025/${n + 10}a.html`,
    title: `離島防衛の訓練について その${n}`,
    family: "ul.news li",
    place: "ul li",
    isFurniture: false,
    pdfs: [],
    ...more(n),
  }));
}

const DATED = { day: "2025-11-20", dayPlace: "before", dayForm: "#年#月#日" } as const;
const wanted = links(6, () => DATED);
const notices = links(9, (n) => ({
  ...DATED,
  at: 50 + n,
  address: `https://ministry.example/oshirase/${n}.html`,
}));
const ranking = wanted.map((link, n) => ({
  ...link,
  at: 90 + n,
  family: "ol.ranking li",
  isFurniture: true,
}));

test("an address is known again by its folders, with figures and the file's name left open", () => {
  assert.equal(addressPattern("https://a.example/press/2025/11/20b.html"), "a.example/press/#/#/*.html");
  assert.equal(addressPattern("https://a.example/v.php?id=7&cat=2"), "a.example/v.php?id&cat");
  assert.equal(addressPattern("no address"), undefined);
});

test("links that stand alike are told apart by what was shown as wanted and as not", () => {
  const both = [...wanted, ...notices];
  const examples = { wanted: ["/press/2025/11a.html"], unwanted: ["/oshirase/3.html"] };
  const learned = learnLinks(both, PAGE, examples);
  assert.deepEqual([learned.basis, learned.links], ["examples", wanted]);
  const piece = learnLinks(both, PAGE, { wanted: ["press/2025"], unwanted: ["oshirase/"] });
  assert.deepEqual([piece.basis, piece.links], ["examples", wanted]);
  const alone = learnLinks(both, PAGE, { ...examples, unwanted: [] });
  assert.equal(alone.links.length, 15, "nothing tells them apart");
  const byTitle = links(4, (n) => ({ address: `${PAGE}2025/z${n}.html`, head: n < 2 ? "発表" : "訂正" }));
  const headed = learnLinks(byTitle, PAGE, { wanted: ["その0"], unwanted: ["その3"] });
  assert.deepEqual(
    headed.links.map(({ head }) => head),
    ["発表", "発表"],
  );
});

test("where nothing that was shown stands there any more, addresses like it are the list, and not its ranking", () => {
  const other = notices.map((link) => ({ ...link, family: "div.other ul li" }));
  const learned = learnLinks([...wanted, ...other, ...ranking], PAGE, {
    wanted: ["/press/2019/5z.html"],
    unwanted: [],
  });
  assert.deepEqual([learned.basis, learned.links], ["addresses", wanted]);
  assert.ok(learned.sure > 0.8 && learned.sure < 0.95);
});

test("a guess is less sure without days, with few links and beside another list", () => {
  const sure = (all: readonly PageLink[]) => learnLinks(all, PAGE).sure;
  const other = notices.map((link) => ({ ...link, family: "div.other ul li" }));
  assert.ok(sure(wanted) > sure(wanted.slice(0, 2)));
  assert.ok(sure(wanted) > sure([...wanted, ...other]));
  assert.equal(sure(links(6, () => ({}))), 0);
  assert.ok(sure(wanted) < 0.95, "what was shown is surer");
});

test("an unwanted link keeps its whole list out of a guess", () => {
  const other = notices.map((link) => ({ ...link, family: "div.other ul li" }));
  const learned = learnLinks([...wanted, ...other], PAGE, { wanted: [], unwanted: ["/oshirase/0.html"] });
  assert.deepEqual(learned.links, wanted);
});

test("the rule is a sentence in two languages", () => {
  const { ja, en } = tellRule(learnLinks(wanted, PAGE));
  assert.equal(
    ja,
    "日付の付いたリンクの主な一覧(推定): 「ul li」に6件、日付はリンクの前(6/6件)、アドレスは ministry.example/press/#/*.html など(確かさ80%)。",
  );
  assert.match(
    en,
    /^The page's main list of links with days, guessed: 6 at "ul li", the day before the link \(6\/6\)/,
  );
});

test("a redesign is told from a list that only grew, and a list that lost its links holds no more", () => {
  const shape = (all: readonly PageLink[]) => shapeOf(learnLinks(all, PAGE));
  const before = shape(wanted);
  assert.equal(judgeShape(before, shape(links(40, () => DATED))).isRedesigned, false);
  const cards = links(6, () => ({ ...DATED, family: "div.card", place: "h3", dayPlace: "behind" }));
  const redesigned = judgeShape(before, shape(cards));
  assert.ok(redesigned.isRedesigned && redesigned.holds);
  assert.match(
    redesigned.en,
    /the place "ul li" became "h3"; where the day stands: "before" became "behind"/,
  );
  assert.match(redesigned.ja, /日付の位置が「リンクの前」から「リンクの後」/);
  const lost = judgeShape(before, shape(cards.slice(0, 1)));
  assert.ok(!lost.holds);
  assert.match(lost.ja, /リンクが6件から1件。見分け方が合わなくなった/);
  assert.equal(judgeShape("not a shape", before).holds, true);
});

test("a side column with more links and days than the list is not the list, guessed or shown", () => {
  const side = links(12, (n) => ({ ...DATED, at: 90 + n, family: "ol.ranking li", isFurniture: true }));
  const all = [...wanted, ...side];
  assert.deepEqual(learnLinks(all, PAGE).links, wanted);
  const shown = { wanted: ["/press/2025/11a.html", "/press/2025/20a.html"], unwanted: [] };
  assert.deepEqual(learnLinks(all, PAGE, shown).links, wanted);
});
