// Scoring texts: cases and the files of their texts in, each read through the real path, the figures out.

import { describeReport } from "../src/extract-trials/cases/describe-report.ts";
import { makeReport } from "../src/extract-trials/cases/report.ts";
import type { ScoredCase, UnscoredCase } from "../src/extract-trials/cases/report.ts";
import { scoreCase } from "../src/extract-trials/cases/score-case.ts";
import { knownPeople } from "../src/draft/authority/known-people.ts";
import type { House } from "../src/house.ts";
import { receiveFile } from "../src/intake/receive.ts";
import { draftFrom } from "../src/path.ts";
import { readReceived } from "../src/read-received.ts";
import type { ReadDocument } from "../src/read-received.ts";
import { failure, success } from "../src/terms/result.ts";
import type { Result } from "../src/terms/result.ts";
import type { ScoreOrder, WrittenCase } from "./score-order.ts";
import { messageOf } from "../src/terms/message-of.ts";

/** A draft that cannot be made is a bug of the draft room, not a reason to leave the case out. */
function draftHeadline(read: ReadDocument, house: House): string | undefined {
  try {
    return draftFrom(read, house).headline.text;
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    return undefined;
  }
}

async function scoreText(
  { pageCase, file }: WrittenCase,
  house: House,
  unaddressed: boolean,
): Promise<Result<ScoredCase, UnscoredCase>> {
  const { id, url } = pageCase;
  const received = await receiveFile(file);
  if (!received.ok) return failure({ id, why: received.error.message });
  // As `shirase read` reads it, who knows the house's people.
  const addressed = { ...received.value, ...(url === "" || unaddressed ? {} : { address: url }) };
  const read = await readReceived(addressed, undefined, knownPeople(house.authority));
  if (!read.ok) return failure({ id, why: read.error.message });
  const headline = draftHeadline(read.value, house);
  const { reading } = read.value;
  return success({ pageCase, ...scoreCase({ reading, headline }, pageCase) });
}

/** Prints the report; gives the exit code: 1 where fewer texts could be read than were asked for. */
export async function scoreTexts(
  { written, texts, atLeast, unaddressed, json }: ScoreOrder,
  house: House,
): Promise<number> {
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
