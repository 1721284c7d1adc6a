// Careers trial: a seed and a number of rows in, a register built of synthetic orders beside the truth out, with the time that it took.

import { buildRegister, type Register } from "./build-register.ts";
import { judgeRegister, type Verdict } from "./judge-register.ts";
import { printOrders, type PrintedOrders } from "./print-orders.ts";
import { simulateCareers } from "./simulate-careers.ts";

export type CareersTrial = {
  readonly printed: PrintedOrders;
  readonly register: Register;
  readonly verdict: Verdict;
  readonly milliseconds: number;
};

export function runCareersTrial(seed: number, rows: number): CareersTrial {
  const printed = printOrders(simulateCareers(seed, rows), seed + 1);
  const records = printed.rows.map(({ record }) => record);
  const started = performance.now();
  const register = buildRegister(records);
  const milliseconds = performance.now() - started;
  return {
    printed,
    register,
    verdict: judgeRegister(register, printed.rows, printed.incomplete),
    milliseconds,
  };
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

export function describeTrial({ verdict, printed, milliseconds }: CareersTrial): string {
  const { rows, truePeople, people, wrongJoins, joints, jointsFound, complete, completeWhole, whole } =
    verdict;
  const asked = Object.entries(verdict.questions).map(([kind, count]) => `${count} ${kind}`);
  return [
    `${rows} rows of ${truePeople} people, ${printed.corrections} corrections, ${printed.incomplete.size} people with a row missing`,
    `wrong joins: ${wrongJoins.length}`,
    `neighbouring rows joined: ${percent(jointsFound, joints)}; careers whole: ${percent(whole, truePeople)}, of those without a missing row ${percent(completeWhole, complete)}`,
    `people in the register: ${people}; questions: ${asked.join(", ")}`,
    `worked out in ${milliseconds.toFixed(0)} ms`,
  ].join("\n");
}
