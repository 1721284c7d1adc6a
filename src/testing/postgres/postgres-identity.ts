// PostgreSQL identity: as whom a server may run, since it refuses to run as root.

/** `program` and `programArguments` become what is spawned; with `user`, under that number. */
export type Identity = {
  readonly name: string;
  readonly command: (program: string, programArguments: readonly string[]) => readonly [string, ...string[]];
  readonly user?: number;
};

/** `nobody`: known on every system, and the programs look its name up; it owns no files that a server could reach. */
const NOBODY = 65_534;

/** Within its own user namespace whoever runs the tests appears as `nobody`, and keeps the own files. */
const MAPPED: Identity = {
  name: "mapped to nobody (unshare)",
  command: (program, programArguments) => [
    "unshare",
    "-U",
    `--map-user=${NOBODY}`,
    program,
    ...programArguments,
  ],
};

const SET_USER: Identity = {
  name: "as nobody (setuid)",
  command: (program, programArguments) => [program, ...programArguments],
  user: NOBODY,
};

const ORDINARY: Identity = {
  name: "as the user who runs the tests",
  command: (program, programArguments) => [program, ...programArguments],
};

/** Best first. A user whose number has no name is refused by `initdb`, and so needs the mapping too. */
export function listIdentities(): readonly Identity[] {
  return process.getuid?.() === 0 ? [MAPPED, SET_USER] : [ORDINARY, MAPPED];
}

/** For `spawn`. */
export function userOf({ user }: Identity): { readonly uid?: number; readonly gid?: number } {
  return user === undefined ? {} : { uid: user, gid: user };
}
