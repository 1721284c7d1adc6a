// Command: what one subcommand of `shirase` is called, takes and does; help is printed from it.

export type CommandOption = {
  readonly type: "boolean" | "string";
  readonly about: string;
  /** Shown in the help in place of the value: `--data DIR`. */
  readonly value?: string;
};

export type CommandCall = {
  readonly inputs: readonly string[];
  /** Text of a string option, when it was given. */
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
};

export type Command = {
  readonly name: string;
  readonly summary: string;
  readonly inputs: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  /** Gives the exit status: 0 done, 1 something failed, 2 called wrongly. */
  readonly run: (call: CommandCall) => Promise<number>;
};

/** Thrown when a command was called wrongly; the message is shown with a pointer to the help, exit status 2. */
export class UsageError extends Error {}
