// Acts: what one may do by a command (`ranking exclude 12`) as a table, and a call → the act that it names, read.

import type { CommandCall } from "./command.ts";
import { UsageError } from "./command.ts";

export type Act<Called> = {
  /** The words behind it, as the help shows them; what may be left out in brackets: `FROM [TO]`; of what ends with … more may follow. */
  readonly takes: string;
  /** Reads the call before anything is opened: a wrong one throws a UsageError and touches nothing. */
  readonly read: (words: readonly string[], call: CommandCall) => Called;
};

export type Acts<Called> = Readonly<Record<string, Act<Called>>>;

/** What the help shows behind the command, in brackets where it may be left out: `[list | close ID]`. */
export function describeActs<Called>(acts: Acts<Called>, usual?: string): string {
  const all = Object.entries(acts)
    .map(([name, { takes }]) => `${name} ${takes}`.trimEnd())
    .join(" | ");
  return usual === undefined ? all : `[${all}]`;
}

/** `usual` is the act of a call that names none; without it such a call is wrong. */
export function readAct<Called>(acts: Acts<Called>, call: CommandCall, usual?: string): Called {
  const [name = usual, ...words] = call.inputs;
  const act = name !== undefined && Object.hasOwn(acts, name) ? acts[name] : undefined;
  if (!act) {
    const known = Object.keys(acts).join(", ");
    throw new UsageError(name === undefined ? `say one of ${known}` : `"${name}" is none of ${known}`);
  }
  const places = act.takes.split(" ").filter((place) => place !== "");
  const needed = places.filter((place) => !place.startsWith("["));
  const most = places.at(-1)?.endsWith("…") ? Infinity : places.length;
  if (words.length < needed.length || words.length > most) {
    const given = words.length === 0 ? "nothing" : `"${words.join(" ")}"`;
    throw new UsageError(`${name} takes ${act.takes || "nothing more"}, and was given ${given}`);
  }
  return act.read(words, call);
}
