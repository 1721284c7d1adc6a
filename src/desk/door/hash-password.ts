// Hash password: a password → the text by which the store knows it (argon2id, PHC string), and whether one is the other; few at once, away from the thread that answers.

import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { foldPassword } from "../../newsroom/people/judge-password.ts";

/** As RFC 9106 names them; `memory` in KiB. */
export type PasswordCost = { readonly memory: number; readonly passes: number; readonly parallelism: number };

/**
 * More than OWASP asks for (19 MiB, 2 passes): about a tenth of a second of one core. Kept with each hash; one of
 * another cost is made anew when its owner signs in.
 */
const TODAYS_COST: PasswordCost = { memory: 32_768, passes: 3, parallelism: 1 };

const TAG_BYTES = 32;
const NONCE_BYTES = 16;
/** Two of them hold 64 MiB; with more under way a machine of two cores would serve nobody. */
const AT_ONCE = 2;
/** Some three seconds of waiting; who comes later is told to come again. */
const MOST_WAITING = 32;

export class PasswordsBusyError extends Error {}

export type PasswordVerdict = {
  readonly matches: boolean;
  /** It matches, but was made at another cost: to be hashed anew. */
  readonly isOld: boolean;
};

export type PasswordHashing = {
  readonly hash: (password: string) => Promise<string>;
  /** Without a hash as much is done as with one: nobody is told who has an account by how long it takes. */
  readonly verify: (password: string, hash: string | undefined) => Promise<PasswordVerdict>;
  /** How many hashes have been computed. */
  readonly count: () => number;
};

const compute = promisify(argon2);

const PHC =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,64})\$([A-Za-z0-9+/]{43})$/;

type Kept = { readonly cost: PasswordCost; readonly nonce: Buffer; readonly tag: Buffer };

function parseHash(hash: string): Kept | undefined {
  const [whole, memory, passes, parallelism, nonce = "", tag = ""] = PHC.exec(hash) ?? [];
  if (whole === undefined) return undefined;
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  return { cost, nonce: Buffer.from(nonce, "base64"), tag: Buffer.from(tag, "base64") };
}

function writeHash({ cost, nonce, tag }: Kept): string {
  const plain = (bytes: Buffer): string => bytes.toString("base64").replace(/=+$/, "");
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(nonce)}$${plain(tag)}`;
}

const sameCost = (a: PasswordCost, b: PasswordCost): boolean =>
  a.memory === b.memory && a.passes === b.passes && a.parallelism === b.parallelism;

/** So many at once, so many waiting; beyond, `PasswordsBusyError`. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= AT_ONCE) {
      if (waiting.length >= MOST_WAITING) throw new PasswordsBusyError("Too many passwords are looked at.");
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

export function createPasswordHashing(cost: PasswordCost = TODAYS_COST): PasswordHashing {
  const inTurn = createTurns();
  let computed = 0;
  const tagOf = (password: string, { cost: its, nonce }: Omit<Kept, "tag">): Promise<Buffer> =>
    inTurn(() => {
      computed += 1;
      const message = foldPassword(password);
      return compute("argon2id", { message, nonce, tagLength: TAG_BYTES, ...its });
    });
  const nobody: Kept = { cost, nonce: randomBytes(NONCE_BYTES), tag: randomBytes(TAG_BYTES) };
  return {
    async hash(password) {
      const nonce = randomBytes(NONCE_BYTES);
      return writeHash({ cost, nonce, tag: await tagOf(password, { cost, nonce }) });
    },
    async verify(password, hash) {
      const kept = hash === undefined ? undefined : parseHash(hash);
      const against = kept ?? nobody;
      const isSame = timingSafeEqual(await tagOf(password, against), against.tag);
      const matches = isSame && kept !== undefined;
      return { matches, isOld: matches && !sameCost(against.cost, cost) };
    },
    count: () => computed,
  };
}
