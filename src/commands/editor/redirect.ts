// `shirase redirect`: where addresses lead that pages had on an earlier site: adds one, lists them, removes one.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { NewRedirect } from "../../newsroom/ports/redirect-store.ts";
import { type Acts, describeActs, readAct } from "../acts.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { HOUSE_OPTION, houseFolder } from "../house/house-option.ts";
import { STORE_OPTIONS, workInStore } from "../opening/open-store.ts";
import type { RedirectCheck } from "../redirects/check-redirect.ts";
import { print, say } from "../terminal.ts";

type Work = (archive: Archive) => Promise<number>;

const LISTED_AT_ONCE = 1_000;

async function add(archive: Archive, redirect: NewRedirect, check: RedirectCheck): Promise<number> {
  // Loaded only here: the others need nothing of the site.
  const { findRedirectFault } = await import("../redirects/check-redirect.ts");
  const fault = await findRedirectFault(archive, redirect, check);
  if (fault !== undefined) {
    say(`shirase: ${fault}`);
    return 1;
  }
  const [outcome] = await archive.addRedirects([redirect]);
  if (outcome?.kind === "refused") {
    say(`shirase: ${outcome.reason}`);
    return 1;
  }
  const kept = await archive.findRedirect(redirect.from);
  const way = kept?.to === undefined ? "is gone for good" : `leads to ${kept.to}`;
  await print(`${kept?.from ?? redirect.from} ${way}${outcome?.kind === "same" ? ", as before" : ""}.\n`);
  return 0;
}

async function remove(archive: Archive, from: string): Promise<number> {
  if ((await archive.removeRedirect(from)) === "missing") {
    say(`shirase: There is no redirect of "${from}" in this store.`);
    return 1;
  }
  await print(`${from} is redirected no longer.\n`);
  return 0;
}

async function list(archive: Archive): Promise<number> {
  let after: string | undefined;
  for (;;) {
    const page = await archive.listRedirects({
      limit: LISTED_AT_ONCE,
      ...(after !== undefined && { after }),
    });
    for (const { from, to } of page) await print(`${from}\t${to ?? "-"}\n`);
    after = page.at(-1)?.from;
    if (page.length < LISTED_AT_ONCE) return 0;
  }
}

const ACTS: Acts<Work> = {
  add: {
    takes: "FROM [TO]",
    read: ([from = "", to], call) => {
      if ((to === undefined) !== call.flag("gone"))
        throw new UsageError("add takes an address and where it leads, or an address and --gone");
      const mayLeadNowhere = call.flag("not-yet");
      if (to === undefined && mayLeadNowhere)
        throw new UsageError("what is gone leads nowhere: not with --not-yet");
      const check = { house: houseFolder(call), mayLeadNowhere };
      return (archive) => add(archive, { from, ...(to !== undefined && { to }) }, check);
    },
  },
  list: {
    takes: "",
    read: (_words, call) => {
      refuseGone(call);
      return list;
    },
  },
  remove: {
    takes: "FROM",
    read: ([from = ""], call) => {
      refuseGone(call);
      return (archive) => remove(archive, from);
    },
  },
};

function refuseGone(call: CommandCall): void {
  if (call.flag("gone") || call.flag("not-yet")) throw new UsageError("--gone and --not-yet belong to add");
}

export const redirectCommand: Command = {
  name: "redirect",
  summary: "say where addresses of an earlier site lead now, list that, or take it back",
  inputs: describeActs(ACTS, "list"),
  options: {
    ...STORE_OPTIONS,
    ...HOUSE_OPTION,
    "not-yet": { type: "boolean", about: "with add: TO may be a page that is still to come" },
    gone: { type: "boolean", about: "with add: the page has no successor (answered 410)" },
  },
  examples: [
    [
      'shirase redirect add "/?p=123" /articles/5',
      "answered 301; refused where a page of ours stands at FROM, or none at TO",
    ],
    ["shirase redirect add https://old.example/2024/05/slug/ /articles/6", "of FROM the host does not count"],
    ["shirase redirect add /jobs https://jobs.example/", "to another site"],
    ["shirase redirect add --gone /2019/05/greeting", "gone for good"],
    ["shirase redirect list > redirects.tsv", "address, tab, where it leads (-: gone)"],
  ],
  run: async (call) => workInStore(call, readAct(ACTS, call, "list")),
};
