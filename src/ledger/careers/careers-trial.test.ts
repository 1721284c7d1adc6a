import assert from "node:assert/strict";
import { test } from "node:test";
import { createChance } from "../../testing/moving/chance.ts";
import { buildRegister, type Register } from "../../testing/careers/build-register.ts";
import { describeTrial, runCareersTrial } from "../../testing/careers/careers-trial.ts";

const ROWS = Number(process.env["SHIRASE_CAREER_ROWS"] ?? 3_000);
const SEED = Number(process.env["SHIRASE_CAREER_SEED"] ?? 20_260_401);
const trial = runCareersTrial(SEED, ROWS);
const records = trial.printed.rows.map(({ record }) => record);

/** Who held what from when to when, without the ids of the rows that say so. */
function heldPosts({ people }: Register): readonly string[] {
  return people
    .flatMap(({ nameKeys, tenures }) =>
      tenures.map(({ post, kind, since, until }) =>
        [nameKeys.join(), post.key, kind, since, until].join(" "),
      ),
    )
    .toSorted();
}

test("twenty years of orders are joined into careers without one join of two people", (context) => {
  for (const line of describeTrial(trial).split("\n")) context.diagnostic(line);
  const { wrongJoins, jointsFound, joints, completeWhole, complete } = trial.verdict;
  assert.deepEqual(wrongJoins, []);
  assert.ok(jointsFound / joints > 0.8, `${jointsFound} of ${joints}`);
  assert.ok(completeWhole / complete > 0.65, `${completeWhole} of ${complete}`);
});

test("the order in which rows come in changes nothing", () => {
  const chance = createChance(5);
  const shuffled = records
    .map((record) => ({ record, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ record }) => record);
  const again = buildRegister(shuffled);
  assert.deepEqual(heldPosts(again), heldPosts(trial.register));
  assert.deepEqual(
    again.questions.map(({ key }) => key).toSorted(),
    trial.register.questions.map(({ key }) => key).toSorted(),
  );
});

test("a wrong order that is corrected later leaves the register as if it had been right at once", () => {
  const clean = buildRegister(trial.printed.clean.map(({ record }) => record));
  const uncorrected = buildRegister(records.filter(({ value }) => value.note === undefined));
  assert.ok(trial.printed.corrections > 3);
  const [repaired, wrong] = [trial.register, uncorrected].map((register) => new Set(heldPosts(register)));
  const right = heldPosts(clean);
  assert.deepEqual(
    right.filter((post) => !repaired?.has(post)),
    [],
  );
  assert.ok(right.some((post) => !wrong?.has(post)));
});

test("what the desk answers by the truth joins every career, and joins nobody else's", () => {
  const truth = new Map<string, number>(trial.printed.rows.map(({ record, person }) => [record.id, person]));
  const decided = trial.register.questions
    .filter(({ kind }) => kind === "same-name")
    .flatMap(({ choices }) =>
      choices
        .map(({ decision }) => decision)
        .filter(
          (decision) =>
            decision.kind === "same-person" &&
            new Set(decision.appointments.map((id) => truth.get(id))).size === 1,
        ),
    );
  assert.ok(decided.length > 0);
  const answered = buildRegister(records, decided);
  const people = answered.people.map(({ rows }) => new Set(rows.map(({ row }) => truth.get(row.record.id))));
  assert.equal(people.filter((bearers) => bearers.size > 1).length, 0);
  assert.ok(answered.people.length < trial.register.people.length - decided.length / 2);
});
