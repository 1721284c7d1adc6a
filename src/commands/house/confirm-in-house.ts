// Takes what an editor confirms on the command line and writes it into the house's authority, or says what stands against it.

import type { ConfirmedFact } from "../../draft/authority/confirm-fact.ts";
import type { SectionName } from "../../draft/authority/sections.ts";
import type { Written } from "../../draft/authority/written/written-file.ts";
import { teachHouse } from "../../house-teaching.ts";
import type { CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { houseFolder } from "./house-option.ts";
import { print, say } from "../terminal.ts";

const WORDS = [
  "surname",
  "given",
  "reading",
  "country",
  "hull",
  "class",
  "role",
  "kind",
  "of",
  "service",
  "base",
];

function fieldsOf({ text }: CommandCall): Readonly<Record<string, Written>> {
  const [office, from, to, also] = ["office", "from", "to", "also"].map(text);
  if ((office === undefined) !== (from === undefined))
    throw new UsageError("--office and --from belong together");
  const words = WORDS.flatMap((field) => {
    const value = text(field);
    return value === undefined ? [] : [[field, value] as const];
  });
  const held = { office: office ?? "", from: from ?? "", ...(to === undefined ? {} : { to }) };
  return {
    ...Object.fromEntries(words),
    ...(also === undefined ? {} : { also: [also] }),
    ...(office === undefined ? {} : { offices: [held] }),
  };
}

export async function confirmInHouse(call: CommandCall, section: SectionName, name: string): Promise<number> {
  const source = call.text("source");
  if (source === undefined) throw new UsageError("--source is needed: where is the fact from?");
  const fact: ConfirmedFact = { section, name, fields: fieldsOf(call), source };
  const house = houseFolder(call);
  const taught = await teachHouse(house, fact);
  if (!taught.ok) {
    say(`shirase: ${taught.error} Nothing was written.`);
    return 1;
  }
  const { entry, change } = taught.value;
  await print(`${entry} ${change === "known" ? "was known" : `was ${change}`}.\n`);
  return 0;
}
