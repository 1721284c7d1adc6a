// Store error: why a store could not be opened, as a sentence that names the store and the reason.

export type StoreError = {
  /**
   * `newer`: written by a newer program. `altered`: its migrations are not the ones this program has.
   * `foreign`: it holds something that is not a store. `zone`: its readers' days are those of another zone.
   * `unreachable`: it could not be opened at all.
   */
  readonly kind: "newer" | "altered" | "foreign" | "zone" | "unreachable";
  readonly message: string;
};

/** The location without a password: what may stand in a message or a log. */
export function displayLocation(location: string): string {
  return location
    .replace(/^([a-z]+:\/\/[^:@/]*):[^@/]*@/i, "$1:***@")
    .replace(/([?&]password=)[^&]*/gi, "$1***");
}

/** The sentence of a failure to open: what was asked for, and why it did not work. */
export function unreachable(location: string, cause: unknown): StoreError {
  return {
    kind: "unreachable",
    message: `Cannot open the store "${displayLocation(location)}": ${reasonOf(cause)}`,
  };
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "no server answers at this address",
  ENOTFOUND: "its host name is not known",
  ETIMEDOUT: "the server did not answer in time",
  EACCES: "this user may not write there",
  EISDIR: "it is a folder, not a file",
  EEXIST: "a part of its path is a file, not a folder",
  ENOTDIR: "a part of its path is a file, not a folder",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  "28P01": "the server refuses this user and password",
  "28000": "the server refuses this user",
  "3D000": "the server has no database of this name",
  "53300": "the server has no connection free",
};

/** SQLite's primary result codes, where its own sentence does not say what to do. */
const SQLITE_REASONS: Readonly<Record<number, string>> = {
  5: "another process has kept it locked for too long",
  8: "it may only be read by this user",
  11: "the file is damaged",
  13: "the disk is full",
  14: "the file cannot be opened or made (does its folder exist, and may this user write there?)",
  26: "the file is not a SQLite database",
};

const SQLITE_PRIMARY_CODE = 0xff;

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if (cause instanceof AggregateError && cause.errors.length > 0) return reasonOf(cause.errors[0]);
  if ("errcode" in cause && typeof cause.errcode === "number") {
    const reason = SQLITE_REASONS[cause.errcode & SQLITE_PRIMARY_CODE];
    if (reason) return `${reason}.`;
  }
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
  const reason = REASONS[code];
  return reason ? `${reason} (${code}).` : cause.message;
}
