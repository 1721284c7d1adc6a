// The types of memory-of.js, for who starts a server as `shirase` does.

export function memoryOf(command: string | undefined): {
  readonly flags: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
};
