// PostgreSQL identity: as whom a server may run, since it refuses to run as root.

/** `program` and `programArguments` become what is spawned; with `user`, under that number. */
export type Identity = {
  readonly name: string;
  readonly command: (program: string, programArguments: readonly string[]) => readonly [string, ...string[]];
  readonly user?: number;
};

/** Within its own user namespace root appears as an ordinary user, and keeps its own files. */
const MAPPED_ROOT: Identity = {
  name: "as root mapped to an ordinary user (unshare)",
  command: (program, programArguments) => ["unshare", "-U", "--map-user=1000", program, ...programArguments],
};

/** `nobody` owns no files anywhere, so a server that runs as it can reach nothing else. */
const NOBODY = 65_534;

const SET_USER: Identity = {
  name: `as user ${NOBODY} (setuid)`,
  command: (program, programArguments) => [program, ...programArguments],
  user: NOBODY,
};

const ORDINARY: Identity = {
  name: "as the user who runs the tests",
  command: (program, programArguments) => [program, ...programArguments],
};

export function listIdentities(): readonly Identity[] {
  return process.getuid?.() === 0 ? [MAPPED_ROOT, SET_USER] : [ORDINARY];
}

/** For `spawn`. */
export function userOf({ user }: Identity): { readonly uid?: number; readonly gid?: number } {
  return user === undefined ? {} : { uid: user, gid: user };
}
