// Rule pages: a place of the rules and who is signed in in, the desk's page of it out; a form of such a page in, what it changes or tries out.

import type { RoutingRule } from "../../terms/sources/routing-rule.ts";
import { readCheckedRules } from "../../watching/routing/text/read-checked-rules.ts";
import { writeRule } from "../../watching/routing/text/write-rule.ts";
import { mayNow } from "../api/door/may-now.ts";
import type { SignedIn } from "../api/signed-in.ts";
import type { DeskReply } from "../desk-reply.ts";
import type { DrawnPages } from "../drawn-pages.ts";
import { RULE_WORDS } from "../words/rule-words.ts";
import { actOnHeld, isHeldAct, showHeld } from "./held-replies.ts";
import { historyPage } from "./pages/history-page.ts";
import { listPage } from "./pages/list-page.ts";
import { type EditedRule, editPage } from "./pages/edit-page.ts";
import type { RuleView } from "./pages/rule-frame.ts";
import { DESK_TRIAL } from "./rule-desk.ts";
import { type RulePlace, readNumber, readRulePlace } from "./rule-places.ts";
import { type Asked, type Sent, countHeld, goOn, pageReply, viewOf } from "./rule-replies.ts";
import {
  type NotKept,
  type Writing,
  asTried,
  newestOf,
  removeRule,
  saveRules,
  saysPublish,
  tellNotKept,
  turnRule,
} from "./save-rules.ts";

const A_PAGE = 50;
const LIST = { page: "list" } as const;
const MOST_TRIED = 3;
const NEW_RULE = 'rule "" off\n  when kind is \n  then section \n';

async function show(asked: Asked, place: RulePlace, who: SignedIn): Promise<DeskReply | undefined> {
  const view = viewOf(asked, place, who);
  const { archive } = asked;
  switch (place.page) {
    case "list":
      return pageReply(listPage(view, await archive.listRules(), await countHeld(archive)));
    case "history": {
      const before = place.before === undefined ? {} : { before: place.before };
      return pageReply(historyPage(view, await archive.listRuleVersions({ limit: A_PAGE, ...before })));
    }
    case "held":
      return pageReply(await showHeld(asked, place, who));
    case "rule": {
      const inForce = await archive.listRules();
      const seen = newestOf(inForce);
      if (place.id === undefined) return pageReply(editPage(view, { text: NEW_RULE, seen }));
      const rule = inForce.find(({ id }) => id === place.id);
      return rule && pageReply(editPage(view, { text: writeRule(rule), rule, seen }));
    }
  }
}

/** Undefined where the form is none of ours, or names what is not there. */
async function act(sent: Sent): Promise<DeskReply | undefined> {
  const { asked, place, form, who } = sent;
  const does = form.get("act");
  const isOfHeld = isHeldAct(does);
  if (!mayNow(who, isOfHeld ? "upload" : "sources")) {
    const shown = await show(asked, place, who);
    return shown && { ...shown, status: 403 };
  }
  if (isOfHeld) return actOnHeld(sent, does);
  const id = readNumber(form.get("id")) ?? 0;
  if (does === "on" || does === "off" || does === "remove") return actOnRule(sent, id, does);
  return does === "save" || does === "try" ? edit(sent, does) : undefined;
}

async function actOnRule(
  sent: Sent,
  id: number,
  does: "on" | "off" | "remove",
): Promise<DeskReply | undefined> {
  const { asked, place, form, who } = sent;
  const { archive } = asked;
  const words = RULE_WORDS[place.language];
  const rule = (await archive.listRules()).find((each) => each.id === id);
  if (!rule) return undefined;
  if (!mayPublishBy(who, [rule])) return refuse(sent, 403, words.needsPublish);
  const doing = { at: new Date(asked.now()).toISOString(), actor: who.actor };
  const seen = readNumber(form.get("seen"));
  const done =
    does === "remove"
      ? await removeRule(archive, rule, doing, seen)
      : await turnRule(archive, rule, does, doing, seen);
  if (done === "overtaken") return refuse(sent, 409, words.overtaken(id));
  return goOn(place, LIST, does === "remove" ? "removed" : does);
}

/** What goes out unseen is a publisher's to say. */
function mayPublishBy(who: SignedIn, rules: readonly Pick<RoutingRule, "does">[]): boolean {
  return mayNow(who, "publish") || !rules.some(saysPublish);
}

async function refuse(
  { asked, place, who }: Sent,
  status: number,
  said: string,
): Promise<DeskReply | undefined> {
  const rules = await asked.archive.listRules();
  const view = viewOf(asked, { ...place, page: "list" }, who);
  return pageReply(listPage({ ...view, fault: said }, rules, await countHeld(asked.archive)), status);
}

async function edit({ asked, place, form, who }: Sent, does: "save" | "try"): Promise<DeskReply> {
  const text = (form.get("text") ?? "").replaceAll("\r\n", "\n");
  const view = viewOf(asked, place, who);
  const inForce = await asked.archive.listRules();
  const rule = place.page === "rule" ? inForce.find(({ id }) => id === place.id) : undefined;
  const seen = readNumber(form.get("seen"));
  const edited: EditedRule = { text, seen: seen ?? 0, ...(rule && { rule }) };
  const rules = readCheckedRules(text, await asked.rules.readNames());
  const { language } = place;
  if (!rules.ok) {
    const faults = rules.error.map((told) => told[language]);
    return pageReply(editPage(view, { ...edited, faults }), 422);
  }
  if (does === "try") return tryThem(asked, view, edited, { written: rules.value, inForce });
  const changed = inForce.filter(({ id }) => rules.value.some((written) => written.id === id));
  if (!mayPublishBy(who, [...rules.value, ...changed]))
    return pageReply(editPage(view, { ...edited, faults: [RULE_WORDS[language].needsPublish] }), 403);
  const at = new Date(asked.now()).toISOString();
  const writing = { written: rules.value, inForce, ...(seen !== undefined && { seen }) };
  const saved = await saveRules(asked.archive, writing, { at, actor: who.actor });
  return saved.ok ? goOn(place, LIST, "saved") : keepTyped(asked, view, edited, saved.error);
}

/** Somebody waits: of many rules only the first are tried, and the page says so. */
async function tryThem(
  { rules }: Asked,
  view: RuleView,
  edited: EditedRule,
  { written, inForce }: Pick<Writing, "written" | "inForce">,
): Promise<DeskReply> {
  const trials = [];
  for (const rule of written.slice(0, MOST_TRIED))
    trials.push({ rule, trial: await rules.tryRule(asTried(rule, inForce), DESK_TRIAL) });
  return pageReply(editPage(view, { ...edited, trials, untried: written.length - trials.length }));
}

/** Whoever was overtaken sees what stands there now beside what they typed, and may keep it knowingly. */
async function keepTyped(
  { archive }: Asked,
  view: RuleView,
  edited: EditedRule,
  fault: NotKept,
): Promise<DeskReply> {
  if (fault.kind !== "overtaken")
    return pageReply(editPage(view, { ...edited, faults: [tellNotKept(fault)[view.place.language]] }), 422);
  const inForce = await archive.listRules();
  const now = inForce.find(({ id }) => id === fault.rule);
  const faults = [RULE_WORDS[view.place.language].overtaken(fault.rule)];
  const shown = { ...edited, faults, seen: newestOf(inForce), ...(now && { now }) };
  return pageReply(editPage(view, shown), 409);
}

export function createRulePages(asked: Asked): DrawnPages {
  return {
    find(target) {
      const place = readRulePlace(target);
      if (!place) return undefined;
      return {
        language: place.language,
        show: (who) => show(asked, place, who),
        act: (form, who) => act({ asked, place, form, who }),
      };
    },
  };
}
