// `shirase proof`: the slips in what the desk wrote, with what to write instead; official text is exempt.

import { fixSlips } from "../../proof/fix-slips.ts";
import { describeSlip } from "../../proof/proof-article.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { receiveInput, requireInputs } from "./inputs.ts";
import { linePlaces } from "./line-places.ts";
import { HOUSE_OPTION, houseFolder } from "../house/house-option.ts";
import type { ProofHouse } from "../../judged-article.ts";
import { openProofreader } from "../house/open-proofreader.ts";
import type { ProofRead } from "./proof-input.ts";
import { proofInput } from "./proof-input.ts";
import { print, say } from "../terminal.ts";

function asJson(input: string, { source, slips }: ProofRead, alone: boolean): string {
  const placeOf = linePlaces(source);
  const placed = slips.map((slip) => ({
    ...placeOf(slip.span[0]),
    text: source.slice(...slip.span),
    ...slip,
  }));
  return `${JSON.stringify({ input, slips: placed }, null, alone ? 2 : undefined)}\n`;
}

function asLines(input: string, { source, slips }: ProofRead): string {
  const placeOf = linePlaces(source);
  return slips
    .map((slip) => {
      const { line, column } = placeOf(slip.span[0]);
      return `${input}:${line}:${column}: ${slip.code}: ${describeSlip(slip)}\n`;
    })
    .join("");
}

/** What goes to standard output; a failure is a sentence. */
function write(input: string, read: ProofRead, { flag, inputs }: CommandCall): Result<string, string> {
  if (flag("json")) return success(asJson(input, read, inputs.length === 1));
  if (!flag("fix")) return success(asLines(input, read));
  return read.unfixable === undefined
    ? success(fixSlips(read.source, read.slips))
    : failure(`Cannot correct ${input}: ${read.unfixable}.`);
}

async function proofOne(
  input: string,
  call: CommandCall,
  reader: ProofHouse,
): Promise<Result<string, string>> {
  const received = await receiveInput(input);
  if (!received.ok) return failure(received.error.message);
  const read = await proofInput(received.value, reader);
  if (!read.ok) return read;
  if (call.flag("fix")) {
    const left = read.value.slips.filter(({ fix }) => fix === undefined);
    for (const line of asLines(input, { ...read.value, slips: left }).split("\n")) if (line !== "") say(line);
  } else if (read.value.slips.length === 0) say(`${input}: no slips`);
  return write(input, read.value, call);
}

async function run(call: CommandCall): Promise<number> {
  const { inputs, flag } = call;
  requireInputs(inputs);
  if (flag("fix") && flag("json")) throw new UsageError("--fix and --json exclude each other");
  if (flag("fix") && inputs.length > 1)
    throw new UsageError("--fix writes one corrected copy: give one input");
  const reader = await openProofreader(houseFolder(call));
  if (!reader.ok) {
    say(`shirase: ${reader.error}`);
    return 1;
  }
  let failures = 0;
  for (const input of inputs) {
    const written = await proofOne(input, call, reader.value);
    if (written.ok) await print(written.value);
    else {
      failures += 1;
      say(`shirase: ${written.error}`);
      if (flag("json") && inputs.length > 1)
        await print(`${JSON.stringify({ input, error: written.error })}\n`);
    }
  }
  return failures > 0 ? 1 : 0;
}

export const proofCommand: Command = {
  name: "proof",
  summary: "proof-read what the desk wrote; official text is exempt",
  inputs: "FILE|URL|- …",
  options: {
    json: {
      type: "boolean",
      about: "each slip with line, column, span, message and fix (JSON Lines for several inputs)",
    },
    fix: {
      type: "boolean",
      about: "print a corrected copy; what only a person can decide goes to standard error",
    },
    ...HOUSE_OPTION,
  },
  examples: [
    ["shirase proof article.md", "one line a slip: file, line, column, what is wrong, what to write"],
    ["shirase proof --fix article.md > corrected.md", "the same article with every fix made"],
    ["shirase proof page.html", "of a page that quotes an issuer, headline and lead are read"],
  ],
  run,
};
