// Score order: the scorer's arguments in, what is to be scored out, or a sentence that says what is wrong with them.

import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { PageCase } from "../src/extract-trials/cases/page-case.ts";
import { parseCases } from "../src/extract-trials/cases/page-case.ts";
import { caseOfSpecimen } from "../src/extract-trials/cases/specimen-case.ts";
import { failure, success } from "../src/terms/result.ts";
import type { Result } from "../src/terms/result.ts";
import { readGold } from "../src/testing/specimens/gold.ts";
import { listSpecimens } from "../src/testing/specimens/list-specimens.ts";
import { messageOf } from "../src/terms/message-of.ts";

const SPECIMENS = join(import.meta.dirname, "../specimens");

/** A case, and the file that holds its text. */
export type WrittenCase = { readonly pageCase: PageCase; readonly file: string };

export type ScoreOrder = {
  readonly written: readonly WrittenCase[];
  /** The folder of the texts, to be named. */
  readonly texts: string;
  readonly atLeast: number;
  readonly unaddressed: boolean;
  readonly json: boolean;
};

function readOptions(args: readonly string[]): Result<Record<string, string | boolean | undefined>, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        cases: { type: "string" },
        texts: { type: "string" },
        "at-least": { type: "string" },
        unaddressed: { type: "boolean" },
        json: { type: "boolean" },
        specimens: { type: "boolean" },
      },
    });
    return success(values);
  } catch (error) {
    return failure(messageOf(error));
  }
}

export function readScoreOrder(args: readonly string[]): Result<ScoreOrder, string> {
  const options = readOptions(args);
  if (!options.ok) return options;
  const { cases: casesPath, texts, "at-least": atLeast = "1", specimens } = options.value;
  const json = options.value["json"] === true;
  const unaddressed = options.value["unaddressed"] === true;
  if (specimens === true) {
    if (casesPath !== undefined || texts !== undefined)
      return failure("--specimens is asked alone: our own specimens are their own cases and texts.");
    return orderSpecimens(json);
  }
  if (typeof casesPath !== "string") return failure("--cases is missing: which case file?");
  if (typeof texts !== "string") return failure("--texts is missing: which folder holds the cases' texts?");
  if (!/^[1-9]\d*$/u.test(String(atLeast)))
    return failure(`--at-least ${String(atLeast)} is not a whole number from 1 on.`);
  if (!existsSync(casesPath)) return failure(`--cases ${casesPath}: there is no such file.`);
  if (!existsSync(texts) || !statSync(texts).isDirectory())
    return failure(`--texts ${texts}: there is no such folder.`);
  const cases = parseCases(readFileSync(casesPath, "utf8"));
  if (!cases.ok) return failure(`--cases ${casesPath}: ${cases.error}`);
  const written = cases.value.map((pageCase) => ({ pageCase, file: join(texts, `${pageCase.id}.txt`) }));
  return success({ written, texts, atLeast: Number(atLeast), unaddressed, json });
}

function orderSpecimens(json: boolean): Result<ScoreOrder, string> {
  const written: WrittenCase[] = [];
  for (const { kind, name, folder, source } of listSpecimens(SPECIMENS)) {
    const gold = readGold(readFileSync(join(folder, "gold.json"), "utf8"));
    const pageCase = caseOfSpecimen(`${kind}.${name}`, gold);
    if (!pageCase.ok) return failure(`${folder}: ${pageCase.error}`);
    written.push({ pageCase: pageCase.value, file: source });
  }
  return success({ written, texts: SPECIMENS, atLeast: written.length, unaddressed: false, json });
}
