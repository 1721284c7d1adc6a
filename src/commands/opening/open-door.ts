// Opening the door: the store's secret → the cookies that the whole server knows people of the desk by, and what whoever started it is told of the desk.

import { randomBytes } from "node:crypto";
import type { DeskDoor } from "../../desk/door/desk-door.ts";
import { type DeskCookies, createDeskCookies } from "../../desk/door/desk-cookies.ts";
import { DESK_SECRET } from "../../desk/door/desk-secret.ts";
import type { PasswordCost } from "../../desk/door/hash-password.ts";
import { keepFirstLink } from "../../desk/door/links.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { DEFAULT_SITE_NAME } from "../../site/site-config.ts";

const SECRET_BYTES = 32;

/** `first`: the link makes the first account, once: a secret. `locked`: there are accounts, and nothing opens any of them. */
export type DeskLink = { readonly address: string; readonly kind: "first" | "open" | "locked" };

export type DoorChoice = {
  readonly base: string;
  readonly now: () => number;
  /** What a password costs; today's unless given. */
  readonly passwordCost?: PasswordCost;
};

export type OpenDoor = {
  readonly link: DeskLink;
  readonly cookies: DeskCookies;
  /** Loaded when somebody stands before it. */
  readonly load: () => Promise<DeskDoor>;
};

async function linkTo(archive: Archive, { base, now }: DoorChoice): Promise<DeskLink> {
  const first = await keepFirstLink(archive, base, new Date(now()).toISOString());
  if (first !== undefined) return { address: first, kind: "first" };
  return { address: `${base}/desk`, kind: (await archive.canAnybodySignIn()) ? "open" : "locked" };
}

export async function openDoor(archive: Archive, choice: DoorChoice): Promise<OpenDoor> {
  const { base, now, passwordCost } = choice;
  const secret = await archive.keepSetting(DESK_SECRET, randomBytes(SECRET_BYTES).toString("base64url"));
  const cookies = createDeskCookies(secret);
  const load = async (): Promise<DeskDoor> => {
    const { createDeskDoor } = await import("../../desk/door/desk-door.ts");
    const name = DEFAULT_SITE_NAME.ja;
    return createDeskDoor({
      store: archive,
      cookies,
      base,
      name,
      now,
      ...(passwordCost && { passwordCost }),
    });
  };
  let door: Promise<DeskDoor> | undefined;
  return { link: await linkTo(archive, choice), cookies, load: () => (door ??= load()) };
}
