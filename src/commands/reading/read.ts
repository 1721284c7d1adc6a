// `shirase read`: what an announcement says, with the place of every fact.

import { knownPeople } from "../../draft/authority/known-people.ts";
import { loadAuthority } from "../../house-authority.ts";
import { readReceived } from "../../read-received.ts";
import type { KnownPeople } from "../../terms/known-people.ts";
import type { Reading } from "../../terms/reading.ts";
import type { Command, CommandCall } from "../command.ts";
import { HOUSE_OPTION, houseFolder } from "../house/house-option.ts";
import { receiveInput, requireInputs } from "./inputs.ts";
import { describeReading } from "./describe-reading.ts";
import { prepareFor, startQuickly } from "./start-quickly.ts";
import { createProgress, print, say } from "../terminal.ts";

/** One object alone is printed to be read; several are JSON Lines, in input order. */
function asJson(value: unknown, alone: boolean): string {
  return `${JSON.stringify(value, null, alone ? 2 : undefined)}\n`;
}

/** The people alone: all else in the authority is no help to reading. Without them the text is read as it stands. */
async function loadKnownPeople(call: CommandCall): Promise<KnownPeople | undefined> {
  const authority = await loadAuthority(houseFolder(call), ["people"]);
  if (authority.ok) return knownPeople(authority.value);
  say(`shirase: ${authority.error}\nRead without the authority.`);
  return undefined;
}

async function readInput(
  input: string,
  alone: boolean,
  authority: KnownPeople | undefined,
): Promise<{ reading: Reading } | { failed: string }> {
  const received = await receiveInput(input);
  if (!received.ok) return { failed: received.error.message };
  if (alone) prepareFor(received.value.bytes.byteLength);
  const read = await readReceived(received.value, undefined, authority);
  return read.ok ? { reading: read.value.reading } : { failed: read.error.message };
}

async function run(call: CommandCall): Promise<number> {
  const { inputs, flag } = call;
  requireInputs(inputs);
  const alone = inputs.length === 1;
  if (alone) startQuickly();
  const authority = await loadKnownPeople(call);
  const progress = alone ? undefined : createProgress("Reading", inputs.length);
  let failures = 0;
  for (const input of inputs) {
    const read = await readInput(input, alone, authority);
    progress?.step(input);
    if ("failed" in read) {
      failures += 1;
      say(`shirase: ${read.failed}`);
      if (flag("json") && !alone) await print(asJson({ input, error: read.failed }, alone));
    } else {
      await print(flag("json") ? asJson(read.reading, alone) : describeReading(read.reading));
    }
  }
  progress?.end(`Read ${inputs.length - failures} of ${inputs.length} announcements.`);
  return failures > 0 ? 1 : 0;
}

export const readCommand: Command = {
  name: "read",
  summary: "read the facts out of announcements",
  inputs: "FILE|URL|- …",
  options: {
    json: { type: "boolean", about: "print the whole reading as JSON (JSON Lines for several inputs)" },
    ...HOUSE_OPTION,
  },
  examples: [
    ["shirase read statement.html", "the kind, the people, the dates and what was agreed"],
    ["shirase read --json statement.pdf", "every fact with its span and what it rests on"],
    [
      "shirase read --json inbox/*.html > readings.jsonl",
      "one line an announcement; failures keep their place",
    ],
    ["cat mail.txt | shirase read -", "from standard input"],
  ],
  run,
};
