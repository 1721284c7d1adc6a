// Held replies: the page of what is held, and its forms: one that is drafted, or several that are set aside or taken back.

import { announcementId } from "../../terms/ids.ts";
import type { SignedIn } from "../api/signed-in.ts";
import { titleOf } from "../api/rules/rule-schemas.ts";
import type { DeskReply } from "../desk-reply.ts";
import { RULE_WORDS } from "../words/rule-words.ts";
import { heldPage } from "./pages/held-page.ts";
import { type RulePage, type RulePlace, readNumber } from "./rule-places.ts";
import { type Asked, type Sent, countHeld, goOn, pageReply, viewOf } from "./rule-replies.ts";
import { tellHeldNow } from "./tell-held.ts";

const A_PAGE = 50;

type HeldPlace = Extract<RulePage, { readonly page: "held" }>;

export async function showHeld(
  asked: Asked,
  place: RulePlace & HeldPlace,
  who: SignedIn,
  faults: readonly string[] = [],
): Promise<string> {
  const { of = "all", before } = place;
  const older = before === undefined ? {} : { before: announcementId(before) };
  const held = await asked.archive.listHeld({ of, limit: A_PAGE, ...older });
  const view = { ...viewOf(asked, place, who), ...(faults.length > 0 && { fault: faults.join(" ") }) };
  const counts = await countHeld(asked.archive);
  return heldPage(view, { held, of, counts, isMore: held.length === A_PAGE });
}

/** Where the form was sent from, filter and all. */
function heldPlaceOf(place: RulePlace): HeldPlace {
  if (place.page !== "held") return { page: "held" };
  const { page, of, before } = place;
  return { page, ...(of && { of }), ...(before !== undefined && { before }) };
}

export const HELD_ACTS = { draft: "draft", "set-aside": "aside", "take-back": "held" } as const;
type HeldAct = keyof typeof HELD_ACTS;

export const isHeldAct = (act: string | null): act is HeldAct =>
  act !== null && Object.hasOwn(HELD_ACTS, act);

/** Undefined where the form is none of ours, or names what is not there. */
export async function actOnHeld(sent: Sent, act: HeldAct): Promise<DeskReply | undefined> {
  const { asked, place, form, who } = sent;
  const named = form.getAll("id").map(readNumber);
  const ids = named.filter((id) => id !== undefined);
  if (ids.length !== named.length || ids.length > A_PAGE) return undefined;
  const there = heldPlaceOf(place);
  const { language } = place;
  const [first] = ids;
  if (first === undefined) {
    const page = await showHeld(asked, { ...there, language }, who, [RULE_WORDS[language].noneTicked]);
    return pageReply(page, 422);
  }
  if (act !== "draft") return turnThem(sent, there, ids, act);
  const doing = { at: new Date(asked.now()).toISOString(), actor: who.actor };
  const article = await asked.rules.draftHeld(announcementId(first), doing);
  return article && goOn(place, there, "drafted");
}

/** Each by itself: what of them somebody else was faster with is told, and is no fault of the others. */
async function turnThem(
  { asked, place: { language }, who }: Sent,
  there: HeldPlace,
  ids: readonly number[],
  act: Exclude<HeldAct, "draft">,
): Promise<DeskReply | undefined> {
  const doing = { at: new Date(asked.now()).toISOString(), actor: who.actor };
  const turned = [];
  for (const id of ids)
    turned.push({ id, turn: await asked.archive.turnHeld(announcementId(id), HELD_ACTS[act], doing) });
  if (turned.every(({ turn }) => !turn)) return undefined;
  if (turned.every(({ turn }) => turn?.outcome === "done"))
    return goOn({ language }, there, act === "set-aside" ? "aside" : "back");
  const told = turned.filter(({ turn }) => turn?.outcome !== "done");
  const faults = [];
  for (const { id, turn } of told) {
    const announcement = await asked.archive.findAnnouncement(announcementId(id));
    faults.push(tellHeldNow(id, turn?.now, announcement && titleOf(announcement))[language]);
  }
  const isSame = told.every(({ turn }) => turn?.outcome === "same");
  return pageReply(await showHeld(asked, { ...there, language }, who, faults), isSame ? 200 : 409);
}
