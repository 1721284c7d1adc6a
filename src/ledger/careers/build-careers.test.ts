import assert from "node:assert/strict";
import { test } from "node:test";
import { buildRegister } from "../../testing/careers/build-register.ts";
import { readCareerPuzzles } from "../../testing/careers/career-puzzles.ts";

const PUZZLES = readCareerPuzzles();

for (const { id, records, people, questions } of PUZZLES)
  test(`puzzle ${id}: the people and the questions that an archivist would write down`, () => {
    const register = buildRegister(records);
    const rows = register.people.map((person) => ({
      name: person.name,
      rows: person.rows.map(({ row }) => String(row.record.id)),
    }));
    const inOrder = (list: typeof rows) =>
      list
        .map(({ name, rows: own }) => ({ name, rows: own }))
        .toSorted((a, b) => (a.rows[0] ?? "").localeCompare(b.rows[0] ?? ""));
    assert.deepEqual(inOrder(rows), inOrder(people.map((person) => ({ ...person, rows: [...person.rows] }))));
    const asked = register.questions.map(({ kind, about }) => ({ kind, about }));
    for (const question of questions)
      assert.ok(
        asked.some(({ kind, about }) => kind === question.kind && about === question.about),
        `${JSON.stringify(question)} is not among ${JSON.stringify(asked)}`,
      );
    if (questions.length === 0) assert.deepEqual(asked, []);
  });
