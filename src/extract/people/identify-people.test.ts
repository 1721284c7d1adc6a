// Who a short form is, by what is known beside the text: inferred, with the entry it was inferred from.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonFact } from "../../terms/fact.ts";
import type { KnownPeople } from "../../terms/known-people.ts";
import { readAnnouncement } from "../read-announcement.ts";

const HOLDER = { name: "早見健太", reading: "はやみ・けんた", entry: "people/早見健太" };
const FORMER = { name: "鷲尾元", reading: "わしお・げん", entry: "people/鷲尾元" };
/** 早見健太 is 外務大臣 in March 2027, 鷲尾元 防衛大臣. */
const KNOWN: KnownPeople = {
  findHolder: (office, day, surname) => {
    if (!day.startsWith("2027-03")) return undefined;
    const holder = office === "外務大臣" ? HOLDER : office === "防衛大臣" ? FORMER : undefined;
    return holder && (surname === undefined || holder.name.startsWith(surname)) ? holder : undefined;
  },
  findByName: (name) => [HOLDER, FORMER].find((person) => person.name === name),
};

function peopleOf(text: string, authority?: KnownPeople): readonly PersonFact[] {
  const { facts } = readAnnouncement({ text }, authority === undefined ? {} : { authority });
  return facts.filter((fact): fact is PersonFact => fact.type === "person");
}

const identity = ({ entry, ...told }: typeof HOLDER) => ({ ...told, basis: "inferred", from: [entry] });

const ROWS: readonly (readonly [what: string, text: string, ...who: (object | undefined)[]])[] = [
  ["a surname with its office", "会見\n令和9年3月4日\n早見外務大臣は会見を行った。", identity(HOLDER)],
  ["a short form of the office", "会見\n令和9年3月4日\n早見外相は会見を行った。", identity(HOLDER)],
  [
    "a whole name without its reading",
    "会見\n令和9年3月4日\n早見健太外務大臣は会見を行った。",
    identity(HOLDER),
  ],
  [
    "a reading that the text gives",
    "会見\n令和9年3月4日\n早見健太(はやみ・けんた)外務大臣は会見を行った。",
    undefined,
  ],
  [
    "a later short form of the same",
    "会見\n令和9年3月4日\n早見健太(はやみ・けんた)外務大臣は会った。早見大臣は述べた。",
    undefined,
    undefined,
  ],
  ["another day", "会見\n令和8年3月4日\n早見外務大臣は会見を行った。", undefined],
  ["no day", "早見外務大臣は会見を行った。", undefined],
  ["another surname", "会見\n令和9年3月4日\n川辺外務大臣は会見を行った。", undefined],
];

for (const [what, text, ...who] of ROWS) {
  test(`${what} is ${who[0] === undefined ? "nobody else" : "told by the known people"}`, () => {
    assert.deepEqual(
      peopleOf(text, KNOWN).map((person) => person.identity),
      who,
    );
  });
}

test("the name stays as the text has it, and without known people nothing is inferred", () => {
  const text = "会見\n令和9年3月4日\n早見外務大臣は会見を行った。";
  assert.equal(peopleOf(text, KNOWN)[0]?.name, "早見");
  assert.equal(peopleOf(text)[0]?.identity, undefined);
});

test("the head of an office is told whole of who held it that day, and a whole one is not told again", () => {
  const known: KnownPeople = {
    ...KNOWN,
    findHolder: (office, day, surname) =>
      surname === "早見" && day.startsWith("2027-03")
        ? { ...HOLDER, ...(office === "大臣" ? { office: "外務大臣" } : {}) }
        : undefined,
  };
  const offices = (text: string): readonly (string | undefined)[] =>
    peopleOf(`会見\n令和9年3月4日\n${text}`, known).flatMap(({ office, identity: who }) => [
      office,
      who?.office,
    ]);
  assert.deepEqual(offices("早見大臣は会見を行った。"), ["大臣", "外務大臣"]);
  assert.deepEqual(offices("早見外務大臣は会見を行った。"), ["外務大臣", undefined]);
  assert.deepEqual(offices("川辺大臣は会見を行った。"), ["大臣", undefined]);
});

test("元 before the office belongs to the name of who held it that day", () => {
  const text = "会見\n令和9年3月4日\n席上、鷲尾元防衛大臣が述べた。";
  assert.deepEqual(
    peopleOf(text, KNOWN).map(({ name, office }) => [name, office]),
    [["鷲尾元", "防衛大臣"]],
  );
  assert.deepEqual(
    peopleOf(text).map(({ name, office }) => [name, office]),
    [["鷲尾", "元防衛大臣"]],
  );
});

test("without a day a name that ends in 元 is that of who is known by it", () => {
  const [person] = peopleOf("席上、鷲尾元防衛大臣から発言があった。", KNOWN);
  assert.deepEqual([person?.name, person?.office], ["鷲尾元", "防衛大臣"]);
});

test("past the day until which it is known who holds the office, the last holder is a doubt and no identity", () => {
  const known: KnownPeople = {
    ...KNOWN,
    findLastHolder: (office, day, surname) =>
      office === "外務大臣" && day > "2027-04-01" && surname === "早見"
        ? { ...HOLDER, asOf: "2027-04-01" }
        : undefined,
  };
  const read = (text: string): ReturnType<typeof readAnnouncement> =>
    readAnnouncement({ text }, { authority: known });
  const later = read("会見\n令和9年5月4日\n早見外相は会見を行った。早見大臣は述べた。");
  const people = later.facts.filter((fact): fact is PersonFact => fact.type === "person");
  assert.deepEqual(
    people.map(({ identity }) => identity),
    [undefined, undefined],
  );
  const doubts = later.warnings.filter(({ code }) => code === "holder-not-confirmed");
  assert.deepEqual(
    doubts.map(({ span }) => span && later.text.slice(...span)),
    ["早見外相"],
  );
  assert.match(doubts[0]?.message ?? "", /2027-04-01.*早見健太\(はやみ・けんた\)/u);
  const other = read("会見\n令和9年5月4日\n川辺外相は会見を行った。");
  assert.ok(other.warnings.every(({ code }) => code !== "holder-not-confirmed"));
});
