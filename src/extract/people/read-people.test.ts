import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonFact } from "../../terms/fact.ts";
import { readAnnouncement } from "../read-announcement.ts";
import { readEnglishNames } from "./english-names.ts";

const peopleOf = (text: string): readonly PersonFact[] =>
  readAnnouncement({ text }).facts.filter((fact): fact is PersonFact => fact.type === "person");

test("short forms lead to the full name: by surname, by the reading's first word, by a shorter office", () => {
  const people = peopleOf(
    "会談について\n令和9年3月4日\n早見健外務大臣と朴俊(パク・ジュン)大韓民国外交部長官は会談した。早見大臣は述べた。パク長官は応じた。",
  );
  assert.equal(people.length, 4);
  const [first, second, third, fourth] = people;
  assert.deepEqual([first?.same, second?.same], [undefined, undefined]);
  assert.deepEqual([third?.same, fourth?.same], [first?.id, second?.id]);
});

test("one surname with another office is another person", () => {
  const [first, second] = peopleOf("会談について\n令和9年3月4日\n早見健外務大臣は早見財務大臣と会った。");
  assert.equal(first?.same, undefined);
  assert.equal(second?.same, undefined);
});

test("a headline's short form leads to the first mention in the body", () => {
  const people = peopleOf(
    "早見外務大臣が会見(3月4日)\n- 外交\n2027-3-5 9:00\n外務省は令和9年3月4日、早見健(はやみ・けん)外務大臣の会見を以下のとおり公表した。\n会見\n橋について述べた。\n(以上)",
  );
  const headline = people.find(({ part }) => part === "headline");
  const lead = people.find(({ part }) => part === "lead");
  assert.ok(lead !== undefined && lead.same === undefined && headline?.same === lead.id);
});

test("a meeting of two countries is nobody's name", () => {
  const people = peopleOf("会談について\n令和9年3月4日\n両国は日蒙外相会談を行った。");
  assert.deepEqual(people, []);
});

const ENGLISH: readonly (readonly [text: string, name: string, office: string])[] = [
  ["Foreign Minister HAYAMI Ken spoke.", "HAYAMI Ken", "Foreign Minister"],
  ["Minister Hayami spoke.", "Hayami", "Minister"],
  [
    "the Minister for Foreign Affairs, the Hon Anna Dorj MP spoke.",
    "Anna Dorj",
    "Minister for Foreign Affairs",
  ],
  [
    "Ms. Anna Dorj, Minister for Foreign Affairs of Mongolia, spoke.",
    "Anna Dorj",
    "Minister for Foreign Affairs",
  ],
];

for (const [text, name, office] of ENGLISH) {
  test(`English names stand before or behind their office: ${text}`, () => {
    const [mention] = readEnglishNames(text);
    assert.deepEqual([mention?.name, mention?.office], [name, office]);
    assert.equal(mention === undefined ? "" : text.slice(...mention.nameSpan), name);
  });
}

test("a name that holds the word for tomorrow is no date", () => {
  const { facts } = readAnnouncement({
    text: "会談について\n令和9年3月4日\n川辺義明日本国防衛大臣とドルジ・バトバヤル・モンゴル国防大臣は会談した。",
  });
  assert.equal(facts.filter(({ type }) => type === "date").length, 1);
});
