// readMailboxPlace: takes `imaps://user@host/mailbox`, gives where that is, or the sentence that says what is wrong with it.

import { type Result, success } from "../../terms/result.ts";
import { cannotRead, type IntakeError } from "../intake-error.ts";

export type MailboxPlace = {
  /** As it was given; it holds no password. */
  readonly address: string;
  /** Name or literal, in lower case and ASCII. */
  readonly hostname: string;
  readonly port: number;
  /** TLS from the first byte; otherwise it is begun before anything is said (STARTTLS). */
  readonly secure: boolean;
  readonly user: string;
  readonly mailbox: string;
};

const PORTS = { "imaps:": 993, "imap:": 143 } as const;
const LONGEST = 500;

export function readMailboxPlace(address: string): Result<MailboxPlace, IntakeError> {
  const url = URL.parse(address);
  const refuse = (reason: string): Result<never, IntakeError> =>
    cannotRead("bad-address", withoutPassword(url, address), reason);
  if (url === null || (url.protocol !== "imaps:" && url.protocol !== "imap:"))
    return refuse("this is no address of a mailbox: imaps://USER@HOST/MAILBOX.");
  if (url.password !== "")
    return refuse("an address with a password is not asked: a variable of the environment has it.");
  if (url.search !== "" || url.hash !== "")
    return refuse("signs like ? and # in a mailbox's name are written as %3F and %23.");
  // Host names of other schemes are kept as they are written; those of the web come in one form.
  const hostname = URL.parse(`http://${url.hostname}`)?.hostname.replaceAll(/^\[|\]$/gu, "") ?? "";
  if (hostname === "") return refuse("it names no host.");
  const [user, mailbox] = [
    decode(url.username),
    decode(url.pathname.replace(/^\//u, "").replace(/\/$/u, "")),
  ];
  if (user === undefined || mailbox === undefined)
    return refuse(
      "its user or mailbox is not written as addresses are: % stands before two hexadecimal digits.",
    );
  if (user === "") return refuse("it names no user: imaps://USER@HOST/MAILBOX, with %40 for an @ in USER.");
  const port = url.port === "" ? PORTS[url.protocol] : Number(url.port);
  return success({
    address,
    hostname,
    port,
    secure: url.protocol === "imaps:",
    user,
    mailbox: mailbox === "" ? "INBOX" : mailbox,
  });
}

function decode(text: string): string | undefined {
  try {
    const plain = decodeURIComponent(text);
    // A line end would be the beginning of another command.
    return /\p{Cc}/u.test(plain) || plain.length > LONGEST ? undefined : plain;
  } catch {
    return undefined;
  }
}

function withoutPassword(url: URL | null, address: string): string {
  if (url === null || url.password === "") return address;
  const shown = new URL(url);
  shown.password = "";
  return shown.href;
}
