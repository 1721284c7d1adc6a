// Takes the words of a promise; gives the companies, prefectures and towns that it names as its other side.

import { anyOf } from "../../../japanese/any-of.ts";
import { PREFECTURES } from "../../../japanese/prefectures.ts";
import type { Party } from "../../../terms/ledger/party.ts";

const NAME = "[一-龠々ァ-ヴーA-Za-z0-9]";
const COMPANY = new RegExp(
  `株式会社${NAME}{2,20}|${NAME}{1,16}(?:株式会社|重工業?|造船所?|電機|電気|製作所|製鋼所?|重機械?|ホールディングス|工業)(?!会|団体|界|品|地|高)|(?:[A-Z][\\w&.-]{0,30} ){1,4}(?:Corporation|Corp\\.|Inc\\.|Ltd\\.|Company|Co\\.)`,
  "gu",
);
const PLACE = `(?:${anyOf(PREFECTURES)})(?:[一-龠々ヶケ]{1,5}[市町村](?!長|場))?|[一-龠々ヶケ]{1,5}[市町村](?=[にでとへのか長])`;
/** A town is a side where something is done for it; where a base only stands there it is none. */
const TOWN = new RegExp(
  `(?<town>${PLACE})(?=(?:知事|[市町村]?長)?(?:や[^、。]{1,12})?(?:に対し|へ(?:の)?(?:説明|報告|情報|通知)|に(?:説明|報告|情報|通知|お?知らせ)|と(?:の|協議|連携|調整|緊密|協力)|で[^、。]{0,16}(?:説明会|住民)|の(?:住民|皆様|皆さま|地元)))`,
  "gu",
);

/** `text`: with its width folded. */
export function findOrganisations(text: string): readonly Party[] {
  const companies = [...text.matchAll(COMPANY)].map(([name]) => name);
  const towns = [...text.matchAll(TOWN)].map(({ groups }) => groups?.["town"] ?? "");
  return [...new Set([...companies, ...towns])].map((name) => ({ kind: "organisation", name }));
}

const OWN_NAME =
  /(?:(?<!内閣|総理|政)府|[都道県市町村]|知事|[市町村]長|会社|協会|連合会|組合|財団|機構|重工業?|造船所?|電機|製作所|製鋼所?|Inc\.|Corporation|Ltd\.)$/u;

/** 沖縄県, 株式会社…: an issuer that is no state and no part of one. */
export function organisationNamed(issuer: string): Party | undefined {
  const isOwn =
    OWN_NAME.test(issuer) ||
    issuer.startsWith("株式会社") ||
    PREFECTURES.some((name) => issuer.startsWith(name));
  if (!isOwn) return undefined;
  return { kind: "organisation", name: issuer.replace(/(?:知事|(?<=[市町村])長)$/u, "") };
}
