// Claim client: which editor this tab is; the same after a reload, and never that of another tab.

/** As much of `navigator.locks` as is needed; absent where the page came by plain HTTP from another machine. */
export type Locks = Pick<LockManager, "request">;

const SESSION_KEY = "shirase-client";
/** The page before lets go of its name as it ends; a tab that was copied from another never gets it. */
const WAIT_FOR_RELOAD_MS = 700;

const lockName = (client: string): string => `shirase-client-${client}`;

/** 80 bits of chance: no two editors meet. */
function drawClient(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Holds the name as long as the page lives. False where somebody else does. */
export function holdClient(locks: Locks, client: string, waitMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const hold = (): Promise<never> => {
      resolve(true);
      return new Promise<never>(() => {});
    };
    const signal = AbortSignal.timeout(Math.max(1, waitMs));
    locks.request(lockName(client), { signal }, hold).catch(() => resolve(false));
  });
}

/** Holds the name of an editor whose page has gone, whatever ended it. False where it lives. */
export function holdForsaken(locks: Locks, client: string): Promise<boolean> {
  return new Promise((resolve) => {
    const hold = (lock: Lock | null): Promise<never> | undefined => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<never>(() => {});
    };
    locks.request(lockName(client), { ifAvailable: true }, hold).catch(() => resolve(false));
  });
}

export type Claim = {
  readonly article: number;
  /** What the browser keeps for this tab alone, a reload included. */
  readonly session: Pick<Storage, "getItem" | "setItem">;
  readonly locks: Locks | undefined;
  /** Whether it is known how many steps the client has sent: without that its next would be taken for repeated ones. */
  readonly isKnown: (client: string) => boolean;
};

export async function claimClient({ article, session, locks, isKnown }: Claim): Promise<string> {
  const key = `${SESSION_KEY}/${article}`;
  const before = session.getItem(key);
  if (before !== null && isKnown(before)) {
    if (!locks || (await holdClient(locks, before, WAIT_FOR_RELOAD_MS))) return before;
  }
  const client = drawClient();
  if (locks) await holdClient(locks, client, WAIT_FOR_RELOAD_MS);
  session.setItem(key, client);
  return client;
}
