// Conflicts: whatever several editors do to one article, each word that somebody typed is in it, or is shown to somebody.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Fragment, type Node, Slice } from "prosemirror-model";
import { AttrStep, ReplaceStep, type Step } from "prosemirror-transform";
import { arbitraryArticle } from "../../testing/editing/arbitrary-article.ts";
import { tryEditing } from "../../testing/editing/editing-trial.ts";
import { toDocument } from "../document/to-document.ts";
import { articleSchema } from "../schema/article-schema.ts";
import { allowStep } from "../steps/allow-step.ts";
import type { Version } from "./conflict.ts";
import { putBack } from "./put-back.ts";
import { takeVersion } from "./take-version.ts";
import { rebaseWithConflicts } from "./rebase-with-conflicts.ts";

const draws = fc.infiniteStream(fc.nat(1_000_000));
const RUNS = Number(process.env["SHIRASE_EDITING_TRIALS"] ?? 25);

test("no word of anybody is gone: it is in the article, in a conflict, or was taken out by who saw it", () => {
  let [typed, conflicts] = [0, 0];
  fc.assert(
    fc.property(
      arbitraryArticle,
      draws,
      fc.integer({ min: 2, max: 3 }),
      fc.integer({ min: 10, max: 120 }),
      ({ parts }, chance, editors, turns) => {
        const draw = (below: number): number => Number(chance.next().value) % Math.max(1, below);
        const outcome = tryEditing(toDocument(parts), draw, { editors, turns });
        typed += outcome.typed;
        conflicts += outcome.conflicts;
        assert.deepEqual(outcome.lost, []);
      },
    ),
    { numRuns: RUNS, ...(RUNS > 1_000 ? {} : { seed: 20261127 }) },
  );
  assert.ok(typed > RUNS * 10 && conflicts > RUNS / 4, `${typed} signs typed, ${conflicts} conflicts`);
});

const { nodes } = articleSchema;
const paragraph = (text: string): Node => nodes.paragraph.create(null, articleSchema.text(text));
const article = nodes.doc.create(null, [
  nodes.headline.create(null, articleSchema.text("旧い見出し")),
  nodes.lead.create(null, articleSchema.text("前文")),
  nodes.official.create({ block: 0 }),
  paragraph("一つ目の段落"),
  paragraph("二つ目の段落"),
]);
/** Where the words of headline and first paragraph begin. */
const [HEADLINE, FIRST] = [1, 13];

const write = (from: number, to: number, text: string): Step =>
  new ReplaceStep(from, to, new Slice(Fragment.from(text === "" ? [] : articleSchema.text(text)), 0, 0));
/** The first sign takes the place of what was selected, the others come after it. */
const rewrite = (from: number, to: number, text: string): readonly Step[] =>
  [...text].map((sign, at) => write(from + at, at === 0 ? to : from + at, sign));
const dropFirst = new ReplaceStep(FIRST - 1, FIRST + 7, Slice.empty);
const textsOf = (versions: readonly Version[]): readonly string[] => versions.map(({ text }) => text);

test("two rewritten headlines are shown with both versions and what they began from", () => {
  const [own, others] = [
    rewrite(HEADLINE, HEADLINE + 5, "わたしの見出し"),
    rewrite(HEADLINE, HEADLINE + 5, "あなたの"),
  ];
  const { document, conflicts } = rebaseWithConflicts(own, others, article);
  assert.equal(conflicts.length, 1);
  const [conflict] = conflicts;
  assert.ok(conflict);
  assert.equal(conflict.field, "headline");
  assert.equal(conflict.bothChanged, true);
  assert.deepEqual(textsOf(conflict.base), ["旧い見出し"]);
  assert.deepEqual(textsOf(conflict.ours), ["わたしの見出し"]);
  assert.deepEqual(textsOf(conflict.theirs), ["あなたの"]);
  assert.equal(conflict.now, document.firstChild?.textContent);
  assert.equal(conflict.now, "あなたの", "theirs stands whole");
  assert.equal(conflict.isWhole, true);
});

test("of a block that both wrote anew theirs stands whole, ours is kept whole, and whoever hears of it sees no mixture", () => {
  const lead = HEADLINE + (article.firstChild?.nodeSize ?? 0);
  for (const [at, index] of [
    [HEADLINE, 0],
    [lead, 1],
    [FIRST, 3],
  ] as const) {
    const was = article.child(index).textContent;
    const own = rewrite(at, at + was.length, "こちらで書いたこと");
    const others = rewrite(at, at + was.length, "あちらの言葉");
    const { document, theirs, own: kept, settling, conflicts } = rebaseWithConflicts(own, others, article);
    assert.equal(document.child(index).textContent, "あちらの言葉");
    const [conflict] = conflicts;
    assert.deepEqual([textsOf(conflict?.ours ?? []), conflict?.isWhole], [["こちらで書いたこと"], true]);
    let sent = theirs;
    for (const step of [...kept.filter((one) => one !== null), ...settling]) {
      const allowed = allowStep(sent, step);
      assert.ok(allowed.ok);
      sent = allowed.value;
    }
    assert.ok(sent.eq(document), "the server comes to the same");
    assert.equal(document.textContent, theirs.textContent);
    assert.ok(conflict?.ours[0]);
    const step = takeVersion(document, conflict, conflict.ours[0]);
    const taken = allowStep(document, step ?? assert.fail());
    assert.ok(taken.ok);
    assert.equal(taken.value.child(index).textContent, "こちらで書いたこと");
  }
});

test("what was composed of signs beyond the first plane is not cut in two where one version takes the other's place", () => {
  const own = [write(HEADLINE, HEADLINE + 5, "𠮷野家の😀")];
  const others = [write(HEADLINE, HEADLINE + 5, "𠮟る😁")];
  const { document, settling } = rebaseWithConflicts(own, others, article);
  assert.equal(document.firstChild?.textContent, "𠮟る😁");
  for (const step of settling) assert.ok(JSON.stringify(step.toJSON()).isWellFormed());
});

test("two who both write the headline that nobody had written are both asked", () => {
  const empty = allowStep(article, write(HEADLINE, HEADLINE + 5, ""));
  assert.ok(empty.ok);
  const merged = rebaseWithConflicts([write(1, 1, "甲案")], [write(1, 1, "乙案")], empty.value);
  assert.equal(merged.document.firstChild?.textContent, "乙案");
  assert.deepEqual(textsOf(merged.conflicts[0]?.ours ?? []), ["甲案"]);
});

test("two who rewrite different words of one headline are shown it; of one paragraph, both have it", () => {
  const [first, last] = [[write(HEADLINE, HEADLINE + 1, "新し")], [write(HEADLINE + 2, HEADLINE + 5, "題")]];
  assert.equal(rebaseWithConflicts(first, last, article).conflicts[0]?.field, "headline");
  const [one, other] = [[write(FIRST, FIRST + 2, "1")], [write(FIRST + 4, FIRST + 6, "文")]];
  const merged = rebaseWithConflicts(one, other, article);
  assert.deepEqual(merged.conflicts, []);
  assert.equal(merged.document.child(3).textContent, "1目の文");
});

test("words typed into a paragraph that others dropped are shown, and can be put back where it stood", () => {
  const { document, own, conflicts } = rebaseWithConflicts(
    [write(FIRST, FIRST, "大事な")],
    [dropFirst],
    article,
  );
  assert.deepEqual(own, [null]);
  const [conflict] = conflicts;
  assert.ok(conflict?.ours[0]);
  assert.deepEqual([conflict.lost, textsOf(conflict.theirs)], [{ ours: ["大事な"], theirs: [] }, []]);
  assert.deepEqual(textsOf(conflict.ours), ["大事な一つ目の段落"]);
  const put = allowStep(document, putBack(document, conflict.at, conflict.ours[0]));
  assert.ok(put.ok);
  assert.equal(put.value.child(3).textContent, "大事な一つ目の段落");
});

test("where both wrote the headline anew, either's is taken whole, and the lead stays as it is", () => {
  const whole = (article.firstChild?.content.size ?? 0) + 1;
  const { document, conflicts } = rebaseWithConflicts(
    [write(1, whole, "甲"), write(2, 2, "の見出し")],
    [write(1, whole, "乙"), write(2, 2, "の案")],
    article,
  );
  const [conflict] = conflicts;
  assert.ok(conflict?.field === "headline" && conflict.ours[0] && conflict.theirs[0]);
  for (const [version, words] of [
    [conflict.ours[0], "甲の見出し"],
    [conflict.theirs[0], "乙の案"],
  ] as const) {
    const taken = allowStep(document, takeVersion(document, conflict, version) ?? assert.fail());
    assert.ok(taken.ok);
    assert.equal(taken.value.firstChild?.textContent, words);
    assert.ok(taken.value.child(1).eq(article.child(1)));
  }
});

test("words that others typed into a paragraph one dropped oneself are shown as theirs", () => {
  const { conflicts } = rebaseWithConflicts([dropFirst], [write(FIRST + 3, FIRST + 3, "とても")], article);
  assert.deepEqual(conflicts[0]?.lost, { ours: [], theirs: ["とても"] });
  assert.deepEqual(textsOf(conflicts[0]?.theirs ?? []), ["一つ目とてもの段落"]);
});

test("of two reasons for one block left out, the one that is gone is shown", () => {
  const leave = (reason: string): Step => new AttrStep(11, "omitted", reason);
  const { document, conflicts } = rebaseWithConflicts([leave("名簿のため")], [leave("再掲のため")], article);
  assert.equal(document.child(2).attrs["omitted"], "名簿のため");
  assert.deepEqual(conflicts[0]?.lost, { ours: [], theirs: ["再掲のため"] });
});

test("who only types where others type is in nobody's way, and what both take out is gone without a word", () => {
  const types = [write(FIRST, FIRST, "甲")];
  assert.deepEqual(rebaseWithConflicts(types, [write(FIRST, FIRST, "乙")], article).conflicts, []);
  const out = [write(FIRST, FIRST + 3, "")];
  assert.deepEqual(rebaseWithConflicts(out, [write(FIRST + 1, FIRST + 4, "")], article).conflicts, []);
  assert.deepEqual(rebaseWithConflicts([dropFirst], [dropFirst], article).conflicts, []);
});
