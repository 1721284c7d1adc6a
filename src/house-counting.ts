// The house's choice for counting: the networks of data centres and of the desk, from counting.yaml and data-centres.txt.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { DEFAULT_HOUSE } from "./default-house.ts";
import { type Networks, readNetworks } from "./readership/rule/networks.ts";
import { messageOf } from "./terms/message-of.ts";
import { type Result, failure, success } from "./terms/result.ts";

export type CountingChoice = {
  /** Empty where the desk counts them. */
  readonly dataCentres: Networks;
  readonly desk: Networks;
};

type Choices = { readonly leavesOut: boolean; readonly addresses: readonly string[] };

const KNOWN = ["leave-out-data-centres", "desk-addresses"];

function readChoices(yaml: string): Result<Choices, string> {
  const parsed: unknown = parse(yaml) ?? {};
  if (typeof parsed !== "object" || parsed === null) return failure("a list of settings is needed");
  const settings: Partial<Record<string, unknown>> = { ...parsed };
  const unknown = Object.keys(settings).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) return failure(`${unknown}: no such setting; there are ${KNOWN.join(" and ")}`);
  const { "leave-out-data-centres": leavesOut = true, "desk-addresses": addresses = [] } = settings;
  if (typeof leavesOut !== "boolean") return failure("leave-out-data-centres: true or false is needed");
  if (!Array.isArray(addresses) || !addresses.every((one): one is string => typeof one === "string")) {
    return failure('desk-addresses: a list such as ["203.0.113.7"] is needed');
  }
  return success({ leavesOut, addresses });
}

function readList(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => line.replace(/#.*/, "").trim() || []);
}

/** A house from before there was counting.yaml has the files that come with the program. */
async function readHouseFile(folder: string, name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT" && folder !== DEFAULT_HOUSE) {
      return readFile(join(DEFAULT_HOUSE, name), "utf8");
    }
    throw error;
  }
}

/** Runs `read` on a file of the house; the error names the file. */
async function readPart<T>(
  folder: string,
  name: string,
  read: (text: string) => Result<T, string>,
): Promise<Result<T, string>> {
  try {
    const part = read(await readHouseFile(folder, name));
    return part.ok ? part : failure(`${join(folder, name)}: ${part.error}`);
  } catch (error) {
    return failure(`${join(folder, name)}: ${messageOf(error)}`);
  }
}

export async function loadCountingChoice(
  folder: string = DEFAULT_HOUSE,
): Promise<Result<CountingChoice, string>> {
  const choices = await readPart(folder, "counting.yaml", (yaml) => {
    const read = readChoices(yaml);
    if (!read.ok) return read;
    const desk = readNetworks(read.value.addresses);
    return desk.ok ? success({ ...read.value, desk: desk.value }) : failure(`desk-addresses: ${desk.error}`);
  });
  if (!choices.ok) return choices;
  const dataCentres = await readPart(folder, "data-centres.txt", (text) =>
    readNetworks(choices.value.leavesOut ? readList(text) : []),
  );
  if (!dataCentres.ok) return dataCentres;
  return success({ dataCentres: dataCentres.value, desk: choices.value.desk });
}
