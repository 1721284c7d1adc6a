import assert from "node:assert/strict";
import { test } from "node:test";
import { loadTestAuthority } from "../../testing/drafts/house.ts";
import { findTopics } from "./find-topics.ts";
import { gatherTopics } from "./gather-topics.ts";

const TOPICS = gatherTopics(loadTestAuthority().entries);

test("the house's topics tell what an undertaking is about, in both languages", () => {
  const told: readonly (readonly [string, string])[] = [
    ["捜索・救難の訓練を年内に再開する", "search-and-rescue"],
    ["防衛大臣の相互訪問を毎年行う", "mutual-visits"],
    ["AIと無人システムの協力を模索していく", "artificial-intelligence"],
    ["物品役務相互提供協定の交渉を始める", "logistics"],
    ["円滑化協定の年内の署名を目指す", "reciprocal-access"],
    ["巡視船が互いに寄港する", "coast-guard"],
    ["軍楽隊が音楽まつりに参加する", "bands-and-ceremonies"],
    ["地元の住民説明会を開く", "bases-and-communities"],
    ["1番艦の引渡しを受ける", "procurement"],
    ["完全な非核化に向け協力する", "denuclearisation"],
    ["hold a joint drill of the coast guards", "coast-guard"],
    ["explore cooperation in AI", "artificial-intelligence"],
    ["share missile warning data in real time", "missile-defence"],
  ];
  for (const [words, key] of told) assert.ok(findTopics(words, TOPICS).includes(key), `${words}: ${key}`);
});

test("a word in Latin letters is no part of another; its plural is the same word", () => {
  const topics = [{ key: "ai", name: "人工知能", english: "AI", words: ["AI", "satellite"] }];
  assert.deepEqual(findTopics("aid to the air force", topics), []);
  assert.deepEqual(findTopics("two satellites", topics), ["ai"]);
  assert.deepEqual(findTopics("AIを", topics), ["ai"]);
});

test("every topic has a key of its own and words in both languages or a name", () => {
  assert.equal(new Set(TOPICS.map(({ key }) => key)).size, TOPICS.length);
  for (const { key, words } of TOPICS) assert.match(key, /^[a-z0-9]+(?:-[a-z0-9]+)*$/, words[0]);
});
