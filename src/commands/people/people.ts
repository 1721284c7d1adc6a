// `shirase people`: who is of the desk, from the server's console: lists them, lets in, brings back, changes, closes.

import { makeLink } from "../../desk/door/links.ts";
import { readPersonName } from "../../newsroom/people/fold-login-name.ts";
import type { AccountChange, AccountRefusal } from "../../newsroom/people/change-account.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Account } from "../../terms/desk/account.ts";
import type { LinkPurpose } from "../../terms/desk/one-time-link.ts";
import { ROLES, type Role } from "../../terms/desk/role.ts";
import { type Acts, describeActs, readAct } from "../acts.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { STORE_OPTIONS, workInStore } from "../opening/open-store.ts";
import { DEFAULT_PORT, baseOf } from "../serving/serve-choice.ts";
import { print, say } from "../terminal.ts";

type Work = (archive: Archive) => Promise<number>;

const doing = () => ({ at: new Date().toISOString(), actor: { kind: "console", name: "people" } }) as const;

function roleOf(text: string): Role {
  const role = ROLES.find((one) => one === text);
  if (role) return role;
  throw new UsageError(`"${text}" is no role: one of ${ROLES.join(", ")}`);
}

function fail(sentence: string): number {
  say(`shirase: ${sentence}`);
  return 1;
}

async function list(archive: Archive): Promise<number> {
  const people = await archive.listAccounts();
  for (const { account, hasPassword, passkeys, seenAt } of people) {
    const { id, loginName, name, role, state } = account;
    const ways = [hasPassword ? "password" : "", passkeys > 0 ? `${passkeys} passkeys` : ""];
    const opens = ways.filter((way) => way !== "").join(", ") || "nothing opens it";
    await print(`${[id, loginName, name, role, state.kind, opens, seenAt ?? "-"].map(String).join("\t")}\n`);
  }
  if (people.length === 0) say("Nobody yet: shirase serve prints the link that makes the first account.");
  return 0;
}

async function printLink(
  archive: Archive,
  base: string,
  purpose: Exclude<LinkPurpose, { kind: "first" }>,
): Promise<number> {
  const { address, link } = await makeLink(archive, base, purpose, doing());
  say(`Good once, until ${link.expiresAt ?? "it is used"}; a secret, for that person alone:`);
  await print(`${address}\n`);
  return 0;
}

async function withAccount(
  archive: Archive,
  loginName: string,
  work: (account: Account) => Promise<number>,
): Promise<number> {
  const account = await archive.findAccountByLogin(loginName);
  return account ? work(account) : fail(`Nobody signs in as "${loginName}". shirase people list names all.`);
}

const REFUSALS: Readonly<Record<AccountRefusal, string>> = {
  "last-administrator": "is the last active administrator: make somebody else one first",
  closed: "is closed: shirase people open it first",
};

function change(archive: Archive, loginName: string, wanted: AccountChange): Promise<number> {
  return withAccount(archive, loginName, async ({ id, name }) => {
    const outcome = await archive.changeAccount(id, wanted, doing());
    if (outcome.kind === "missing") return fail(`Nobody signs in as "${loginName}".`);
    if (outcome.kind === "refused") return fail(`The account of ${name} ${REFUSALS[outcome.code]}.`);
    const { role, state } = outcome.account;
    await print(`${name} (${loginName}): ${role}, ${state.kind}${outcome.changed ? "" : ", as before"}.\n`);
    return 0;
  });
}

const linkBase = (call: CommandCall): string =>
  baseOf(call.text("base")) ?? `http://127.0.0.1:${DEFAULT_PORT}`;

const ACTS: Acts<Work> = {
  list: { takes: "", read: () => list },
  invite: {
    takes: "NAME [ROLE]",
    read([typed = "", role = "reporter"], call) {
      const name = readPersonName(typed);
      if (!name.ok) throw new UsageError(`"${typed}" is no name of a person`);
      const purpose = { kind: "invitation", name: name.value, role: roleOf(role) } as const;
      const base = linkBase(call);
      return (archive) => printLink(archive, base, purpose);
    },
  },
  recover: {
    takes: "LOGIN",
    read([loginName = ""], call) {
      const base = linkBase(call);
      return (archive) =>
        withAccount(archive, loginName, async ({ id, name, state }) =>
          state.kind === "active"
            ? printLink(archive, base, { kind: "recovery", account: id })
            : fail(`The account of ${name} ${REFUSALS.closed}.`),
        );
    },
  },
  role: {
    takes: "LOGIN ROLE",
    read([loginName = "", text = ""]) {
      const role = roleOf(text);
      return (archive) => change(archive, loginName, { kind: "role", role });
    },
  },
  close: {
    takes: "LOGIN",
    read:
      ([loginName = ""]) =>
      (archive) =>
        change(archive, loginName, { kind: "close" }),
  },
  open: {
    takes: "LOGIN",
    read:
      ([loginName = ""]) =>
      (archive) =>
        change(archive, loginName, { kind: "open" }),
  },
};

export const peopleCommand: Command = {
  name: "people",
  summary: "list the desk's people, let somebody in, bring a lost account back, change roles, close",
  inputs: describeActs(ACTS, "list"),
  options: {
    base: {
      type: "string",
      value: "URL",
      about: `with invite and recover: the address that the desk is reached by (default: http://127.0.0.1:${DEFAULT_PORT})`,
    },
    ...STORE_OPTIONS,
  },
  examples: [
    ["shirase people", "number, login name, name, role, state, what opens it, last seen; tabs between"],
    ["shirase people invite 鈴木 editor", "prints a link that lets one person in, once"],
    ["shirase people recover sato --base https://news.example", "prints a link by which sato comes back"],
    ["shirase people role sato administrator", "also where no administrator is left"],
    ["shirase people close sato", "signed out at once; open brings the account back"],
  ],
  run: async (call) => workInStore(call, readAct(ACTS, call, "list")),
};
