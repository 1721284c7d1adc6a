// Careers suite: what every engine has to hold about people and posts that are worked out of its rows.

import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import { listCareerQuestions } from "../../desk/ledger/looking/list-career-questions.ts";
import { readPrintedName } from "../../ledger/careers/rows/name-keys.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { loadCareers, openCareerBook } from "../../site/ledger/people/load-careers.ts";
import { loadPost } from "../../site/ledger/people/load-post.ts";
import type { AppointmentRecord } from "../../terms/ledger/appointment-record.ts";
import type { Decided } from "../../terms/ledger/decision.ts";
import { openEmpty, type StoreBench } from "../archive/store-bench.ts";
import { decisionOf, noteOf } from "../ledger/ledger-specimens.ts";
import { buildRegister } from "./build-register.ts";
import { readCareerPuzzles } from "./career-puzzles.ts";
import { fillOrders } from "./fill-orders.ts";

const PUZZLES = readCareerPuzzles();
const puzzle = (id: string): readonly AppointmentRecord[] =>
  PUZZLES.find((one) => one.id === id)?.records ?? [];

async function openWith(t: TestContext, bench: StoreBench, records: readonly AppointmentRecord[]) {
  const archive = await openEmpty(t, bench);
  return { archive, kept: await fillOrders(archive, records) };
}

async function peopleOf(archive: Archive, name: string, shownOnly = true): Promise<readonly string[][]> {
  const { people } = await loadCareers(openCareerBook(archive, shownOnly), readPrintedName(name).keys);
  return people.map(({ rows }) => rows.map(({ row }) => String(row.record.id)));
}

const decide = (archive: Archive, decided: Decided) =>
  archive.decide(decisionOf(decided), noteOf("ledger.person-judged"));

export function describeCareers(bench: StoreBench): void {
  describe("people and posts of the ledger", () => {
    it("are the same as when all rows lie side by side: variants, a former surname, a correction, namesakes", async (t) => {
      for (const id of ["c07", "c22", "c28"]) {
        const { archive, kept } = await openWith(t, bench, puzzle(id));
        const whole = buildRegister(kept).people.map(({ rows }) => rows.map(({ row }) => row.record.id));
        const names = new Set(kept.map(({ value }) => readPrintedName(value.name).keys[0] ?? ""));
        for (const name of names) assert.deepEqual(await peopleOf(archive, name), whole, `${id} ${name}`);
      }
    });

    it("show whose name an order had wrong under the name that a later one puts right", async (t) => {
      const [wrong, , later] = puzzle("c22");
      assert.ok(wrong && later);
      const right = { ...wrong, announcement: later.announcement, day: "2024-08-03" };
      const { archive, kept } = await openWith(t, bench, [
        wrong,
        { ...right, value: { ...wrong.value, name: "柴田明", note: "correction" } },
      ]);
      const ids = kept.map(({ id }) => String(id));
      assert.deepEqual(await peopleOf(archive, "柴田明"), [ids]);
      assert.deepEqual(await peopleOf(archive, "柴田光"), []);
    });

    it("are one person by the desk's word, under another surname too, and two again when it takes that back", async (t) => {
      const { archive, kept } = await openWith(t, bench, puzzle("c08"));
      const { asked } = await listCareerQuestions(archive, "2026-01-01");
      const question = asked.find(({ kind }) => kind === "same-name");
      assert.ok(question);
      const [same] = question.choices;
      assert.ok(same);
      const { id } = await decide(archive, same.decision);
      const ids = kept.map(({ id: row }) => String(row));
      for (const name of ["小川美穂", "石塚美穂"]) assert.deepEqual(await peopleOf(archive, name), [ids]);
      assert.deepEqual((await listCareerQuestions(archive, "2026-01-01")).asked, []);
      await archive.decide(decisionOf({ kind: "undone", decision: id }), noteOf("ledger.undone"));
      assert.deepEqual(await peopleOf(archive, "石塚美穂"), [ids.slice(1)]);
    });

    it("are asked about until the desk dismisses the question or the day comes to which it was put off", async (t) => {
      const { archive } = await openWith(t, bench, puzzle("c17"));
      const gap = async (today: string) =>
        (await listCareerQuestions(archive, today)).asked.map(({ kind }) => kind);
      const [question] = (await listCareerQuestions(archive, "2026-01-01")).asked;
      assert.ok(question);
      assert.equal(question.kind, "gap");
      await decide(archive, {
        kind: "question",
        question: question.key,
        answer: "later",
        until: "2026-02-01",
      });
      assert.deepEqual([await gap("2026-01-31"), await gap("2026-02-01")], [[], ["gap"]]);
      await decide(archive, { kind: "question", question: question.key, answer: "dismissed" });
      assert.deepEqual(await gap("2026-02-01"), []);
    });

    it("know nothing of rows that readers do not see, and follow a post from holder to holder", async (t) => {
      const archive = await openEmpty(t, bench);
      const kept = await fillOrders(archive, puzzle("c16"), ({ day }) => day < "2025");
      const ids = kept.map(({ id }) => String(id));
      assert.deepEqual(await peopleOf(archive, "平野孝"), [[ids[1]]]);
      assert.deepEqual(await peopleOf(archive, "平野孝", false), [[ids[1], ids[2]]]);
      const post = await loadPost(openCareerBook(archive, true), "10偵察隊長");
      assert.ok(post?.kind === "of-one");
      assert.deepEqual(
        post.history.holders.map(({ career, tenure }) => [career.name, tenure.since, tenure.until]),
        [
          ["岡田義雄", undefined, "2023-08-01"],
          ["平野孝", "2023-08-01", undefined],
        ],
      );
      assert.equal(await loadPost(openCareerBook(archive, true), "見本隊長"), undefined);
    });
  });
}
