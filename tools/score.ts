// The scorer: reads the text of every case through the real path, compares with the case's gold and prints the figures.
//
// npm run score -- --cases CASES.jsonl --texts DIR [--at-least N] [--unaddressed] [--json]
// npm run score -- --specimens [--json]      the same of our own specimens
//
// DIR/<id>.txt is the text of the case; what its address (`url`) tells beside it, such as a year, is read too. Unaddressed:
// as if the text had been pasted, for gold that holds only what the text itself says (XXXX-07-01). Ends with 1 when fewer than N texts (default: one) could be read, or when it was
// asked in a wrong way. The cases and their texts are not part of this repository.

import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { describeReport } from "../src/extract-trials/cases/describe-report.ts";
import type { PageCase } from "../src/extract-trials/cases/page-case.ts";
import { parseCases } from "../src/extract-trials/cases/page-case.ts";
import { makeReport } from "../src/extract-trials/cases/report.ts";
import type { ScoredCase, UnscoredCase } from "../src/extract-trials/cases/report.ts";
import { scoreCase } from "../src/extract-trials/cases/score-case.ts";
import { caseOfSpecimen } from "../src/extract-trials/cases/specimen-case.ts";
import { loadHouse } from "../src/house.ts";
import type { House } from "../src/house.ts";
import { receiveFile } from "../src/intake/receive.ts";
import { draftFrom } from "../src/path.ts";
import { readReceived } from "../src/read-received.ts";
import type { ReadDocument } from "../src/read-received.ts";
import { failure, success } from "../src/terms/result.ts";
import type { Result } from "../src/terms/result.ts";
import { readGold } from "../src/testing/specimens/gold.ts";
import { listSpecimens } from "../src/testing/specimens/list-specimens.ts";

const USAGE =
  "npm run score -- --cases CASES.jsonl --texts DIR [--at-least N] [--unaddressed] [--json], or npm run score -- --specimens [--json]";
const SPECIMENS = join(import.meta.dirname, "../specimens");

/** A case, and the file that holds its text. */
type Written = { readonly pageCase: PageCase; readonly file: string };

type Order = {
  readonly written: readonly Written[];
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
    return failure(error instanceof Error ? error.message : String(error));
  }
}

function readOrder(args: readonly string[]): Result<Order, string> {
  const options = readOptions(args);
  if (!options.ok) return options;
  const { cases: casesPath, texts, "at-least": atLeast = "1", specimens } = options.value;
  const json = options.value["json"] === true;
  const unaddressed = options.value["unaddressed"] === true;
  if (specimens === true) {
    if (casesPath !== undefined || texts !== undefined)
      return failure("--specimens is asked alone: our own specimens are their own cases and texts.");
    return specimenOrder(json);
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

function specimenOrder(json: boolean): Result<Order, string> {
  const written: Written[] = [];
  for (const { kind, name, folder, source } of listSpecimens(SPECIMENS)) {
    const gold = readGold(readFileSync(join(folder, "gold.json"), "utf8"));
    const pageCase = caseOfSpecimen(`${kind}.${name}`, gold);
    if (!pageCase.ok) return failure(`${folder}: ${pageCase.error}`);
    written.push({ pageCase: pageCase.value, file: source });
  }
  return success({ written, texts: SPECIMENS, atLeast: written.length, unaddressed: false, json });
}

/** A draft that cannot be made is a bug of the draft room, not a reason to leave the case out. */
function draftHeadline(read: ReadDocument, house: House): string | undefined {
  try {
    return draftFrom(read, house).headline.text;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

async function scoreText(
  { pageCase, file }: Written,
  house: House,
  unaddressed: boolean,
): Promise<Result<ScoredCase, UnscoredCase>> {
  const { id, url } = pageCase;
  const received = await receiveFile(file);
  if (!received.ok) return failure({ id, why: received.error.message });
  const read = await readReceived({
    ...received.value,
    ...(url === "" || unaddressed ? {} : { address: url }),
  });
  if (!read.ok) return failure({ id, why: read.error.message });
  const headline = draftHeadline(read.value, house);
  const { reading } = read.value;
  return success({ pageCase, ...scoreCase({ reading, headline }, pageCase) });
}

async function score({ written, texts, atLeast, unaddressed, json }: Order, house: House): Promise<number> {
  const scored: ScoredCase[] = [];
  const withoutText: UnscoredCase[] = [];
  for (const each of written) {
    const result = await scoreText(each, house, unaddressed);
    if (result.ok) scored.push(result.value);
    else withoutText.push(result.error);
  }
  const report = makeReport(scored, withoutText);
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : describeReport(report));
  if (scored.length >= atLeast) return 0;
  process.stderr.write(
    `score: ${scored.length} of the ${atLeast} texts asked for (--at-least) could be read in ${texts}.\n`,
  );
  return 1;
}

const order = readOrder(process.argv.slice(2));
const house = await loadHouse();
if (!order.ok) process.stderr.write(`score: ${order.error}\n${USAGE}\n`);
else if (!house.ok) process.stderr.write(`score: ${house.error}\n`);
process.exitCode = order.ok && house.ok ? await score(order.value, house.value) : 1;
