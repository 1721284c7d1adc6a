import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonFact } from "../../terms/fact.ts";
import { readAnnouncement } from "../read-announcement.ts";
import { readEnglishNames } from "./english/read-english-names.ts";

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

const BACK: readonly (readonly [text: string, ...same: (string | undefined)[]])[] = [
  ["早見健外務大臣は朴俊(パク・ジュン)外交部長官と会った。同長官は応じた。", undefined, undefined, "朴俊"],
  ["早見健外務大臣は朴俊(パク・ジュン)外交部長官と会った。同大臣は述べた。", undefined, undefined, "早見健"],
  ["早見健太氏が就任した。同氏は前局長である。", undefined, "早見健太"],
  ["早見健外務大臣は会見した。同長官は来ない。", undefined],
];

for (const [text, ...same] of BACK) {
  test(`words that refer back mean who was named before them: ${text}`, () => {
    const people = peopleOf(`会談について\n令和9年3月4日\n${text}`);
    assert.deepEqual(
      people.map(({ same: root }) => people.find(({ id }) => id === root)?.name),
      same,
    );
    const last = people.at(-1);
    if (same.at(-1) !== undefined) assert.equal(last?.basis, "inferred");
  });
}

test("of two characters the first may be the surname that the text uses alone", () => {
  const [first, second] = peopleOf("会談について\n令和9年3月4日\n韓国の朴振外相と会談した。朴外相が述べた。");
  assert.deepEqual([first?.name, second?.same], ["朴振", first?.id]);
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
  ["HAYAMI Ken\nMinister of Defense of Japan", "HAYAMI Ken", "Minister of Defense"],
  ["Hon. Anna Dorj, Minister of Defence of New Zealand, met.", "Anna Dorj", "Minister of Defence"],
  ["Chief Cabinet Secretary Ken Hayami spoke.", "Ken Hayami", "Chief Cabinet Secretary"],
  ["General HAYAMI Ken, Chief of Staff, spoke.", "HAYAMI Ken", "Chief of Staff"],
  ["MINISTER DORJ: I am pleased.", "DORJ", "MINISTER"],
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

/** surname <country> office {rank} of each person. */
const ENGLISH_PEOPLE: readonly (readonly [text: string, ...people: string[]])[] = [
  [
    "DEFENSE MINISTER HAYAMI KEN (THROUGH TRANSLATOR): Thank you.\nSECRETARY BALES: Yes.",
    "KEN DEFENSE MINISTER",
    "BALES SECRETARY",
  ],
  ["Anna Dorj MP, Deputy Prime Minister: Good morning.", "Dorj Deputy Prime Minister"],
  ["In New York, Foreign Minister Hayami met Mr. Dorj.", "Hayami Foreign Minister", "Dorj"],
  [
    "VADM HAYAMI Ken, Commander of the Escort Fleet, met RADM Alan Bales, the new Commander of the U.S. Naval Forces Japan.",
    "HAYAMI Commander of the Escort Fleet {VADM}",
    "Bales Commander of the U.S. Naval Forces Japan {RADM}",
  ],
  [
    "Commander, U.S. Pacific Fleet, ADM Alan Bales and Joint Staff Chief of Staff General Ken Hayami spoke.",
    "Bales Commander, U.S. Pacific Fleet {ADM}",
    "Hayami Joint Staff Chief of Staff {General}",
  ],
  ["Secretary of Defense Alan J. Bales III spoke.", "Bales Secretary of Defense"],
  ["Japan's Minister of Defense Ken Hayami spoke.", "Hayami <日本> Minister of Defense"],
  ["Alan Bales, U.S. Secretary of Defense, spoke.", "Bales <米国> Secretary of Defense"],
  ["Minister of Defence Anna Dorj of Mongolia spoke.", "Dorj <モンゴル> Minister of Defence"],
  ["then National Defense Minister Anna Dorj spoke.", "Dorj National Defense Minister"],
  ["Japan-Finland Defence Ministerial Meeting was held at the Prince Hotel Waikiki."],
  ["Commander of the Air Support Command retires."],
  ["Secretary of National Defense Alan C. Bales Jr., spoke.", "Bales Secretary of National Defense"],
  ["a call on President Alan ''Al'' Bales Jr. on Monday", "Bales President"],
  [
    "Foreign Affairs Secretary Anna Dorj and Presidential Communications Office Secretary Alan Bales met.",
    "Dorj Foreign Affairs Secretary",
    "Bales Presidential Communications Office Secretary",
  ],
  [
    "The Secretary of State was accompanied by Admiral Alan Bales,\nFirst Sea Lord, and Air Chief Marshal Ken Hayami, Chief of\nAir Staff.",
    "Bales First Sea Lord {Admiral}",
    "Hayami Chief of Air Staff {Air Chief Marshal}",
  ],
  ["I'm HAYAMI Ken, the Minister for Foreign Affairs.", "HAYAMI Minister for Foreign Affairs"],
];

for (const [text, ...people] of ENGLISH_PEOPLE) {
  test(`English officers, speakers and ministers of nations are read: ${text}`, () => {
    const told = readEnglishNames(text).map(({ surname = "", country, office, rank }) =>
      [surname, country && `<${country}>`, office, rank && `{${rank}}`].filter(Boolean).join(" "),
    );
    assert.deepEqual(told, people);
  });
}

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

const RUBY_TEXT = "会談について\n令和9年3月4日\n早見健日本国外務大臣は会談した。";
const at = RUBY_TEXT.indexOf("早見健");
const RUBIES: readonly (readonly [
  string,
  readonly (readonly [number, number, string])[],
  string | undefined,
])[] = [
  [
    "surname and given name",
    [
      [0, 2, "はやみ"],
      [2, 3, "けん"],
    ],
    "はやみ・けん",
  ],
  ["the whole name", [[0, 3, "はやみけん"]], "はやみけん"],
  ["its surname alone", [[0, 2, "はやみ"]], undefined],
  ["another word", [[4, 6, "にほん"]], undefined],
];

for (const [what, rubies, reading] of RUBIES) {
  test(`ruby over ${what} ${reading === undefined ? "is no reading of the name" : `reads ${reading}`}`, () => {
    const { facts } = readAnnouncement({
      text: RUBY_TEXT,
      rubies: rubies.map(([start, end, kana]) => ({ span: [at + start, at + end], reading: kana })),
    });
    const person = facts.find((fact): fact is PersonFact => fact.type === "person");
    assert.deepEqual([person?.name, person?.reading], ["早見健", reading]);
  });
}

test("a label in the cell before is no part of a name", () => {
  assert.deepEqual(
    peopleOf("外務大臣会見\n日時\t令和9年3月4日\n備考\t早見外務大臣臨時会見").map(({ name }) => name),
    ["早見"],
  );
});

test("the title of a conference names whose it is", () => {
  assert.deepEqual(
    peopleOf("早見外務大臣会見記録\n令和9年3月4日").map(({ name, office }) => [name, office]),
    [["早見", "外務大臣"]],
  );
});

const OFFICES_IN_FORCE: readonly (readonly [what: string, text: string, name: string, office: string])[] = [
  [
    "a party of the statement",
    "日蒙外相共同声明\n令和9年3月4日\n早見元外務大臣とバトエルデネ外務大臣は会談を行った。\n両大臣は橋を歓迎した。",
    "早見元",
    "外務大臣",
  ],
  [
    "one whose given name has two characters",
    "日蒙外相共同声明\n令和9年3月4日\n大河内正元外務大臣及びバトエルデネ外務大臣は会談を行った。\n両大臣は橋を歓迎した。",
    "大河内正元",
    "外務大臣",
  ],
  [
    "a name already whole",
    "日蒙外相共同声明\n令和9年3月4日\n川辺文雄元首相とバトエルデネ外務大臣は会談を行った。\n両大臣は橋を歓迎した。",
    "川辺文雄",
    "元首相",
  ],
  [
    "a text of no ministers in office",
    "橋の開通について\n令和9年3月4日\n早見元外務大臣は橋の開通を祝う式典に出席した。",
    "早見",
    "元外務大臣",
  ],
];

for (const [what, text, name, office] of OFFICES_IN_FORCE) {
  test(`元 before an office, ${what}: ${name} ${office}`, () => {
    const [person] = peopleOf(text);
    assert.deepEqual([person?.name, person?.office], [name, office]);
  });
}

test("a new chief by surname alone is who is named in whole by the post held so far", () => {
  const text =
    "見本庁は3月4日、新長官に見本省大臣官房長の早見渡氏を充てると発表した。早見新長官は2001年に入庁した。";
  const people = readAnnouncement({ text }).facts.filter((fact) => fact.type === "person");
  assert.deepEqual(
    people.map(({ name, same }) => [name, same]),
    [
      ["早見渡", undefined],
      ["早見", people[0]?.id],
    ],
  );
});

test("who is called by the post that the text says he takes up is who he was before", () => {
  const text = (verb: string): string =>
    `会見\n令和9年3月4日\n見本省\n山田審議官は会見した。3月10日付で、山田審議官は駐蒙大使に${verb}。その後、山田大使は赴任した。`;
  const roots = (verb: string): number =>
    new Set(
      readAnnouncement({ text: text(verb) }).facts.flatMap((fact) =>
        fact.type === "person" ? [fact.same ?? fact.id] : [],
      ),
    ).size;
  assert.equal(roots("任命された"), 1);
  assert.equal(roots("説明した"), 2);
});

test("an English office is told with the apostrophe that the text writes", () => {
  const [person] = peopleOf(
    "Talks in Mihon\nMarch 4, 2027\n“It was late,” said Admiral Ken O’Hara, head of Mihon’s joint chiefs of staff.",
  );
  assert.equal(person?.name, "Ken O’Hara");
  assert.equal(person.office, "head of Mihon’s joint chiefs of staff");
});
