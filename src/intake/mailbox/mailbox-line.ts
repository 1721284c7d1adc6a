// Mailbox line: those who want something of one mail server, one after another over one connection; after a failure nobody asks for a while.

import type { Result } from "../../terms/result.ts";
import type { IntakeError } from "../intake-error.ts";
import type { MailboxSession } from "./open-mailbox.ts";

/** A server that does not answer is left alone; one that refuses a password locks who tries it again and again. */
const REST_MS: Readonly<Partial<Record<IntakeError["code"], number>>> = {
  timeout: 60_000,
  "connection-failed": 60_000,
  "sign-in-refused": 600_000,
};

type Rest = { readonly account: string; readonly until: number; readonly error: IntakeError };
type Kept = { readonly account: string; readonly session: MailboxSession; readonly timer: NodeJS.Timeout };

export class MailboxLine {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #rest: Rest | undefined;
  #kept: Kept | undefined;

  get isBusy(): boolean {
    return this.#waiting > 0;
  }

  /** One after another, in the order in which they came. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.#waiting -= 1;
    }
  }

  /** What it failed with a moment ago, as far as it holds for this account. */
  restOf(account: string, now: number): IntakeError | undefined {
    const rest = this.#rest;
    if (rest === undefined || now >= rest.until) return undefined;
    return rest.error.code !== "sign-in-refused" || rest.account === account ? rest.error : undefined;
  }

  note(account: string, outcome: Result<unknown, IntakeError>, now: number): void {
    const ms = outcome.ok ? undefined : REST_MS[outcome.error.code];
    this.#rest =
      outcome.ok || ms === undefined ? undefined : { account, until: now + ms, error: outcome.error };
  }

  /** The connection that the one before left open, if it is to the same mailbox. */
  take(account: string): MailboxSession | undefined {
    const kept = this.#kept;
    if (!kept) return undefined;
    this.#kept = undefined;
    clearTimeout(kept.timer);
    if (kept.account === account && kept.session.isOpen()) return kept.session;
    kept.session.close();
    return undefined;
  }

  /** For whoever comes next within this time; nothing waits for it. */
  keep(account: string, session: MailboxSession, lingerMs: number): void {
    const timer = setTimeout(() => {
      if (this.#kept?.session === session) this.#kept = undefined;
      session.leave();
    }, lingerMs).unref();
    session.hold(false);
    this.#kept = { account, session, timer };
  }
}

const LINES = new Map<string, MailboxLine>();

/** One for every host and port, for all of this process. */
export function lineOf(hostname: string, port: number): MailboxLine {
  const host = `${hostname} ${port}`;
  const line = LINES.get(host) ?? new MailboxLine();
  LINES.set(host, line);
  return line;
}
