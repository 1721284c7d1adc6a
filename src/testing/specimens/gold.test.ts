import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readDocument } from "../../intake/read-document.ts";
import { receiveFile } from "../../intake/receive.ts";
import { ANNOUNCEMENT_KINDS } from "../../terms/kind.ts";
import { readGold } from "./gold.ts";
import type { SpecimenGold } from "./gold.ts";
import { listSpecimens } from "./list-specimens.ts";
import type { Specimen } from "./list-specimens.ts";
import { TRAP_SIGNS } from "./trap-signs.ts";
import { isTrap, TRAPS } from "./traps.ts";

type Written = { readonly where: string; readonly kind: string; readonly text: string; readonly gold: SpecimenGold };

const DAY = String.raw`(?:\d{3}X|\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)`;
const CLOCK = String.raw`(?:T(?:[01]\d|2[0-4]):[0-5]\d[+-]\d{2}:\d{2})?`;
const VALUE = new RegExp(`^${DAY}${CLOCK}(?:/(?:\\.\\.|${DAY}${CLOCK}))?$`);

const WEEKDAYS = "日月火水木金土";
const YEARS = /(?:令和(\d{1,2})(?:\((\d{4})\))?|(\d{4}))年(\d{1,2})月(\d{1,2})日\s?\(([日月火水木金土])[)・曜]/g;

async function write({ folder, source, kind, name }: Specimen): Promise<Written> {
  const where = `${kind}/${name}`;
  const received = await receiveFile(source);
  assert.ok(received.ok, where);
  const document = await readDocument(received.value);
  assert.ok(document.ok, where);
  return { where, kind, text: document.value.text, gold: readGold(readFileSync(join(folder, "gold.json"), "utf8")) };
}

const specimens = await Promise.all(
  listSpecimens(join(import.meta.dirname, "../../../specimens")).map(write),
);

function surfacesOf({ gold }: SpecimenGold): readonly string[] {
  const { date = [], person = [], act = [], question = [], amount = [], statistic = [], warning = [] } = gold;
  const doubted = warning.filter((word) => !/^[a-z-]+$/.test(word));
  return [...date, ...person, ...act, ...question, ...amount, ...statistic]
    .map(({ surface }) => surface)
    .concat(doubted);
}

function valuesOf({ gold }: SpecimenGold): readonly string[] {
  const stated = [gold.announcedAt, ...(gold.date ?? []).map(({ value }) => value)];
  const dues = (gold.act ?? []).map(({ due }) => due);
  const effects = (gold.appointment ?? []).map(({ effective }) => effective);
  const others = [gold.sighting, gold.contract, gold.discipline, gold.accident].flatMap((list) =>
    (list ?? []).map(({ date }) => date),
  );
  return [...stated, ...dues, ...effects, ...others].filter((value) => value !== undefined);
}

/** Words that rows and records hold as the text has them. */
function recordWordsOf({ gold }: SpecimenGold): readonly string[] {
  const rows = (gold.appointment ?? []).flatMap(({ name, from, to }) => [name, ...from, ...to]);
  const craft = (gold.sighting ?? []).flatMap(({ model, role, route, responders, nationality }) => [
    model,
    ...(role === undefined ? [] : [role]),
    ...(nationality === undefined ? [] : [nationality]),
    ...route,
    ...responders,
  ]);
  const conduct = (gold.discipline ?? []).flatMap(({ unit, conduct }) => (unit ? [unit, conduct] : [conduct]));
  const contracts = (gold.contract ?? []).flatMap(({ programme, counterparty }) =>
    counterparty ? [programme, counterparty] : [programme],
  );
  return [...rows, ...craft, ...conduct, ...contracts, ...(gold.place ?? [])];
}

const closed = (text: string) => text.replace(/\s/g, "");
const timesIn = (text: string, words: string) => text.split(words).length - 1;

/** Days whose stated weekday is another, by the calendar of the machine and not by ours. */
function wrongWeekdays(text: string): readonly string[] {
  const folded = text.replace(/[０-９（）]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
  return [...folded.matchAll(YEARS)]
    .filter(([, era, both, gregorian, month, day, weekday]) => {
      const year = era === undefined ? Number(gregorian) : Number(both ?? Number(era) + 2018);
      return WEEKDAYS[new Date(Date.UTC(year, Number(month) - 1, Number(day))).getUTCDay()] !== weekday;
    })
    .map(([words]) => words);
}

function namesOnlyItsWeekdays(surface: string, value: string): boolean {
  const days = value.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  const known = days.map((day) => WEEKDAYS[new Date(day).getUTCDay()]);
  const named = [...surface.matchAll(/日[(（]([日月火水木金土])[)）]/g)].map(([, weekday]) => weekday);
  return days.length === 0 || named.every((weekday) => known.includes(weekday));
}

function slips(find: (written: Written) => readonly string[]): readonly string[] {
  return specimens.flatMap((written) => find(written).map((slip) => `${written.where}: ${slip}`));
}

describe("gold of the specimens", () => {
  test("at least 120 texts stand for 22 kinds, four for each at least", () => {
    assert.ok(specimens.length >= 120, `there are ${specimens.length}`);
    const few = ANNOUNCEMENT_KINDS.filter((kind) => specimens.filter((one) => one.kind === kind).length < 4);
    assert.deepEqual(few, []);
    assert.deepEqual(slips(({ kind, gold }) => (kind === gold.kind ? [] : [`is said to be ${gold.kind}`])), []);
  });

  test("each surface stands exactly once in the text as it is taken in", () => {
    const found = slips(({ text, gold }) => surfacesOf(gold).filter((words) => timesIn(text, words) !== 1));
    assert.deepEqual(found, []);
  });

  test("the words of rows, records and places stand in the text", () => {
    const found = slips(({ text, gold }) =>
      recordWordsOf(gold).filter((words) => !closed(text).includes(closed(words))),
    );
    assert.deepEqual(found, []);
  });

  test("each value of time is EDTF, or ISO 8601 with minutes and offset, of a day that exists", () => {
    const found = slips(({ gold }) =>
      valuesOf(gold).filter((value) => {
        const days = value.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
        return !VALUE.test(value) || days.some((day) => Number.isNaN(Date.parse(day)) || !sameDay(day));
      }),
    );
    assert.deepEqual(found, []);
  });

  test("a stated weekday is the day's, but where the gold doubts it", () => {
    const found = slips(({ text, gold }) =>
      wrongWeekdays(text).filter((words) => !(gold.gold.warning ?? []).some((doubt) => words.includes(doubt))),
    );
    assert.deepEqual(found, []);
  });

  test("a weekday in the surface of a date is that of a day of its value, but where the gold doubts it", () => {
    const found = slips(({ gold }) =>
      (gold.gold.date ?? [])
        .filter(({ surface, value }) => !namesOnlyItsWeekdays(surface, value))
        .map(({ surface }) => surface)
        .filter((surface) => !(gold.gold.warning ?? []).some((doubt) => surface.includes(doubt))),
    );
    assert.deepEqual(found, []);
  });

  test("each trap has a specimen, and each specimen's traps have a name", () => {
    const used = new Set(specimens.flatMap(({ gold }) => gold.trap ?? []));
    assert.deepEqual(Object.keys(TRAPS).filter((trap) => !used.has(trap)), []);
    assert.deepEqual([...used].filter((trap) => !isTrap(trap)), []);
  });

  test("a specimen holds the traps that it is said to hold, as far as its text or gold shows them", () => {
    const found = slips(({ text, gold }) =>
      (gold.trap ?? []).filter((trap) => isTrap(trap) && TRAP_SIGNS[trap]?.(gold, text) === false),
    );
    assert.deepEqual(found, []);
  });

  test("a trap that is taken out of its specimen is found missing", () => {
    const signed = specimens.flatMap(({ where, gold }) =>
      (gold.trap ?? []).flatMap((trap) => {
        const sign = isTrap(trap) ? TRAP_SIGNS[trap] : undefined;
        const { announcedAt: _day, ...bare } = gold.gold;
        const emptied = { ...gold, lang: "ja" as const, gold: { headline: bare.headline, announcedAt: "2027-01-01" } };
        return sign === undefined || trap === "announced-day-missing" ? [] : [{ where, trap, holds: sign(emptied, "") }];
      }),
    );
    assert.ok(signed.length >= 60, `${signed.length}`);
    assert.deepEqual(signed.filter(({ holds }) => holds), []);
  });
});

/** Date.parse makes 31 June 1 July; a day that exists comes back as it was. */
function sameDay(day: string): boolean {
  return new Date(`${day}T00:00Z`).toISOString().startsWith(day);
}
