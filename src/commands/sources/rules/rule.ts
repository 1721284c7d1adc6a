// `shirase rule`: what the desk wants done with announcements like these: write rules as text, try them on the past, switch them on, and see what was held.

import { newestOf, removeRule, saveRules, tellNotKept, turnRule } from "../../../desk/rules/save-rules.ts";
import { type AnnouncementId, HIGHEST_ID, announcementId } from "../../../terms/ids.ts";
import { tellRule } from "../../../watching/routing/text/tell-rule.ts";
import { writeRule, writeRules } from "../../../watching/routing/text/write-rule.ts";
import { type Acts, describeActs, readAct } from "../../acts.ts";
import { type Command, type CommandCall, UsageError } from "../../command.ts";
import { HOUSE_OPTION, houseFolder } from "../../house/house-option.ts";
import { STORE_OPTIONS, workInStore } from "../../opening/open-store.ts";
import { createReadingDesk } from "../../taking-in/ask-reading.ts";
import { createProgress, goOnUnheard, print, say } from "../../terminal.ts";
import { readMailWay } from "../alerts/mail-settings.ts";
import { createThreadPath } from "../read-in-thread.ts";
import { draftHeld, listHeld, turnHeld } from "./held-acts.ts";
import { openRuleDesk } from "./open-rule-desk.ts";
import { type At, type Work, doing, fail, sayUnsent, withRule, withWritten } from "./rule-work.ts";
import { USUAL_LIMIT, readBounds, tryRules } from "./try-rules.ts";

const VERSIONS_SHOWN = 200;

function readId(word = "", of = "a rule"): number {
  if (/^[1-9]\d{0,9}$/.test(word) && Number(word) <= HIGHEST_ID) return Number(word);
  throw new UsageError(`${of}'s number is needed, not "${word}"`);
}

const readAnnouncements = (words: readonly string[]): readonly AnnouncementId[] =>
  words.map((word) => announcementId(readId(word, "an announcement")));

function readSeen(call: CommandCall): number | undefined {
  const seen = call.text("seen");
  if (seen === undefined || (/^[1-9]\d{0,9}$/.test(seen) && Number(seen) <= HIGHEST_ID))
    return seen === undefined ? undefined : Number(seen);
  throw new UsageError(`--seen takes the number of a version, not "${seen}"`);
}

async function list(at: At): Promise<number> {
  const { archive } = at;
  const rules = await archive.listRules();
  for (const rule of rules) await print(`${rule.id}\t${rule.state}\t${rule.name}\t${tellRule(rule).en}\n`);
  if (rules.length === 0) say("There is no rule yet: shirase rule add FILE");
  sayUnsent(at, rules);
  const held = await archive.countHeld();
  const urgent = await archive.countHeld("urgent");
  if (held > 0)
    say(
      `${held === 1 ? "1 announcement is" : `${held} announcements are`} held until somebody asks for a draft${urgent > 0 ? `, ${urgent} of them urgent` : ""}: shirase rule held`,
    );
  return 0;
}

/** How what is changed of it is given back, so that nothing of others is overwritten. */
const seenLine = (version: number): string =>
  version === 0 ? "" : `# shirase rule add FILE --seen ${version}\n`;

/** With the sentences as comments, so that it can be changed and given back. */
const show =
  (id: number | undefined): Work =>
  async (at) => {
    if (id === undefined) {
      const rules = await at.archive.listRules();
      await print(`${seenLine(newestOf(rules))}${writeRules(rules)}`);
      return 0;
    }
    return withRule(at, id, async (rule) => {
      const { ja, en } = tellRule(rule);
      await print(`${seenLine(rule.version)}# ${en}\n# ${ja}\n${writeRule(rule)}`);
      return 0;
    });
  };

const HINTS = {
  missing: "",
  unseen: " shirase rule show says it: --seen VERSION.",
  overtaken: " shirase rule show says how it stands now.",
  "too-many": "",
} as const;

const add =
  (input: string, seen: number | undefined): Work =>
  (at) =>
    withWritten(at, input, async (written) => {
      const inForce = await at.archive.listRules();
      const writing = { written, inForce, ...(seen !== undefined && { seen }) };
      const saved = await saveRules(at.archive, writing, doing());
      if (!saved.ok) return fail(`${tellNotKept(saved.error).en}${HINTS[saved.error.kind]}`);
      for (const rule of saved.value) {
        const next =
          rule.state === "on"
            ? "in force"
            : `off; try it: shirase rule try ${rule.id}, then: shirase rule on`;
        await print(`${rule.id}\t${rule.state}\t${rule.name}\n`);
        say(`Rule ${rule.id} is kept, ${next}${rule.state === "on" ? "" : ` ${rule.id}`}.`);
        const other = inForce.find(({ id, name }) => id !== rule.id && name === rule.name);
        if (other)
          say(`Rule ${other.id} has the same name: to change that one, give its text with its number.`);
      }
      sayUnsent(at, saved.value);
      return 0;
    });

const turn =
  (id: number, state: "on" | "off"): Work =>
  (at) =>
    withRule(at, id, async (rule) => {
      const turned = await turnRule(at.archive, rule, state, doing());
      if (turned === "overtaken") return fail(tellNotKept({ kind: turned, rule: id }).en);
      const holds = state === "on" ? "It holds for what is received from now on." : "It is asked no more.";
      say(`Rule ${id} is ${state}. ${holds}`);
      if (state === "on") sayUnsent(at, [turned]);
      return 0;
    });

const remove =
  (id: number): Work =>
  (at) =>
    withRule(at, id, async (rule) => {
      const removed = await removeRule(at.archive, rule, doing());
      if (removed === "overtaken") return fail(tellNotKept({ kind: removed, rule: id }).en);
      say(`Rule ${id} is removed. Its versions stay: shirase rule history`);
      return 0;
    });

async function history({ archive }: At): Promise<number> {
  let before: number | undefined;
  for (;;) {
    const page = await archive.listRuleVersions({
      limit: VERSIONS_SHOWN,
      ...(before !== undefined && { before }),
    });
    for (const { version, id, at, by, rule } of page)
      await print(
        `${version}\t${at}\t${by}\trule ${id}\t${rule ? `${rule.state}\t${rule.name}\t${tellRule(rule).en}` : "removed"}\n`,
      );
    before = page.at(-1)?.version;
    if (page.length < VERSIONS_SHOWN) return 0;
  }
}

const ACTS: Acts<Work> = {
  list: { takes: "", read: () => list },
  show: { takes: "[ID]", read: ([id]) => show(id === undefined ? undefined : readId(id)) },
  add: { takes: "FILE|-", read: ([input = ""], call) => add(input, readSeen(call)) },
  on: { takes: "ID", read: ([id]) => turn(readId(id), "on") },
  off: { takes: "ID", read: ([id]) => turn(readId(id), "off") },
  remove: { takes: "ID", read: ([id]) => remove(readId(id)) },
  try: { takes: "ID|FILE|-", read: ([input = ""], call) => tryRules(input, readBounds(call)) },
  history: { takes: "", read: () => history },
  held: { takes: "", read: (_words, call) => listHeld(call.flag("aside") ? "aside" : "all") },
  draft: { takes: "ANNOUNCEMENT", read: ([id]) => draftHeld(announcementId(readId(id, "an announcement"))) },
  "set-aside": { takes: "ANNOUNCEMENT…", read: (ids) => turnHeld(readAnnouncements(ids), "aside") },
  "take-back": { takes: "ANNOUNCEMENT…", read: (ids) => turnHeld(readAnnouncements(ids), "held") },
};

async function run(call: CommandCall): Promise<number> {
  const work = readAct(ACTS, call, "list");
  const folder = houseFolder(call);
  return workInStore(call, async (archive) => {
    goOnUnheard();
    const reading = createReadingDesk(folder);
    const progress = call.inputs[0] === "try" ? createProgress("Trying", undefined) : undefined;
    const desk = openRuleDesk({
      archive,
      houseFolder: folder,
      takeIn: createThreadPath(archive, reading),
      mail: readMailWay(process.env),
      now: Date.now,
      step: (looked) => progress?.step(`announcement ${looked}`),
    });
    try {
      return await work({ archive, desk });
    } finally {
      await reading.close();
    }
  });
}

export const ruleCommand: Command = {
  name: "rule",
  summary: "what is done with announcements like these: section, priority, template, publishing, alerts",
  inputs: describeActs(ACTS, "list"),
  options: {
    since: { type: "string", value: "DAY", about: "with try: only what was received on that day or later" },
    limit: {
      type: "string",
      value: "COUNT",
      about: `with try: how many announcements, newest first (default: ${USUAL_LIMIT})`,
    },
    seen: {
      type: "string",
      value: "VERSION",
      about:
        "with add: the newest version that you have seen, as show says it; what is newer is not overwritten",
    },
    aside: { type: "boolean", about: "with held: what was set aside, with when and by whom at the end" },
    ...HOUSE_OPTION,
    ...STORE_OPTIONS,
  },
  examples: [
    ["shirase rule add rules.txt", "keeps new rules, off, and changes those that have a number"],
    ["shirase rule try rules.txt --since 2026-01-01", "what they would have done; nothing is kept of it"],
    ["shirase rule on 3", "it holds for what is received from now on"],
    ["shirase rule show > rules.txt", "all of them as text, to be changed and added again"],
    ["shirase rule add rules.txt --seen 7", "nothing that somebody changed after version 7 is overwritten"],
    ["shirase rule held", "what rules and backfills hold; draft NUMBER makes a draft of it"],
    ["shirase rule set-aside 12 15", "nobody wants them: they are counted no more; take-back undoes it"],
  ],
  run,
};
