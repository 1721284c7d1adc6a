// What the head of an announcement says of itself: takes the desk view and gives the meeting that the title names, and the label above a matter.

import type { ComposedText } from "../../../terms/article.ts";
import { grounded, sliceComposed } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";
import { findTitleBlock } from "../title.ts";
import { meetingInTitle } from "../wordings.ts";

/** 日印防衛相会談 of 日印防衛相会談 共同プレスリリース: named with its countries by the issuer itself. */
export function findTitledMeeting(
  { edition }: DeskView,
  title: ComposedText | undefined,
): ComposedText | undefined {
  return title && meetingInTitle(title, edition.endings.get("meeting") ?? []);
}

/** 早見外務大臣談話, above what it is about. */
const TALK = /^[\p{Script=Han}々]{2,16}(?:談話|声明|コメント)$/u;
const HEAD_BLOCKS = 5;

export function findTalkLabel(view: DeskView): ComposedText | undefined {
  const title = findTitleBlock(view);
  const label = view.official
    .slice(0, HEAD_BLOCKS)
    .find(({ index, text }) => index < (title?.index ?? 0) && TALK.test(text.trim()));
  return label && grounded(label.text.trim(), { kind: "text", span: label.block.span });
}

/** 【早見総理冒頭発言】: who opens a joint conference. */
const OPENER =
  /^\s*[【(（](?<who>[\p{Script=Han}々ァ-ヴー・]{2,16}(?:総理|首相|大統領|大臣|長官|国王|議長|首席))(?:の)?冒頭(?:発言|挨拶)[】)）]/u;

/** サンプル大統領、ピエール。ようこそ、見本国へ。: the other, to whom the first words of the only opener go. */
const GREETED =
  /^\s*(?<who>[ァ-ヴー・]{2,16}(?:大統領|首相|大臣|国王|長官|議長))、[^。]{0,20}。?(?:ようこそ|お迎え)/u;

/** Those whose first words the record heads with their names, and whom the only one of them welcomes. */
export function findOpeners(view: DeskView): readonly ComposedText[] {
  const headed = findHeadedOpeners(view);
  if (headed.length > 0 || view.reading.kind !== "joint-press-conference") return headed;
  const both = findBareLabels(view);
  return both.length > 1 ? both : findTellerAndOther(view);
}

/** 早見防衛相 …, サンプル国防相 …: what each said, behind his office and a blank. */
const BARE_LABEL =
  /^\s*(?<who>[\p{Script=Han}々ァ-ヴー・]{2,12}(?:防衛相|国防相|外相|首相|大統領|国防長官|国務長官|大臣))[ \u3000](?=\S)/u;
const LABELS = 12;

function findBareLabels({ official }: DeskView): readonly ComposedText[] {
  const found = official.slice(0, LABELS).flatMap(({ block, text }) => {
    const who = BARE_LABEL.exec(text.slice(0, 40))?.groups?.["who"];
    const start = who === undefined ? -1 : block.span[0] + text.indexOf(who);
    return who === undefined ? [] : [grounded(who, { kind: "text", span: [start, start + who.length] })];
  });
  return found.filter(({ text }, index) => found.findIndex((other) => other.text === text) === index);
}

/** (早見防衛大臣): 先ほど、サンプル長官と見本会合を実施しました。: the only one whose words are kept tells whom he met. */
const TELLER = /^\s*[【(（](?<who>[\p{Script=Han}々]{2,12}(?:大臣|長官|総理))[】)）]\s*[:：]?/u;
const MET_WITH =
  /^[^。]{0,30}?[、\s]?(?<other>[ァ-ヴー・]{2,16}(?:大統領|首相|大臣|長官))と[^。と]{0,30}(?:会談|会合|協議)を(?:実施|行い|行っ|開催)[^。]{0,6}(?:した|ました)。/u;

function findTellerAndOther({ official }: DeskView): readonly ComposedText[] {
  const first = official.find(({ text }) => TELLER.test(text.slice(0, 40)));
  const label = TELLER.exec(first?.text.slice(0, 40) ?? "");
  const who = label?.groups?.["who"];
  if (first === undefined || label === null || who === undefined) return [];
  const other = MET_WITH.exec(first.text.slice(label[0].length, 160))?.groups?.["other"];
  if (other === undefined) return [];
  return [who, other].map((name) => {
    const start = first.block.span[0] + first.text.indexOf(name);
    return grounded(name, { kind: "text", span: [start, start + name.length] });
  });
}

function findHeadedOpeners({ official }: DeskView): readonly ComposedText[] {
  const openers = official.flatMap(({ block, text }, index) => {
    const who = OPENER.exec(text.slice(0, 40))?.groups?.["who"];
    if (who === undefined) return [];
    const start = block.span[0] + text.indexOf(who);
    return [{ index, who: grounded(who, { kind: "text", span: [start, start + who.length] }) }];
  });
  const [first, ...others] = openers;
  const below = first === undefined || others.length > 0 ? undefined : official[first.index + 1];
  const guest = GREETED.exec(below?.text ?? "")?.groups?.["who"];
  const names = openers.map(({ who }) => who);
  if (below === undefined || guest === undefined) return names;
  const start = below.block.span[0] + below.text.indexOf(guest);
  return [...names, grounded(guest, { kind: "text", span: [start, start + guest.length] })];
}

/** 着任訓示 of 早見大臣着任訓示: whose it is the text says with his office. */
const OWN_TALK =
  /^[\p{Script=Han}々]{1,6}(?:大臣|長官|幕僚長|司令官|総監)の?(?<talk>(?:着任|離任|就任|退任|年頭|新年)の?(?:訓示|挨拶|辞))$/u;

export function findOwnTalk(title: ComposedText | undefined): ComposedText | undefined {
  const talk = OWN_TALK.exec(title?.text ?? "")?.groups?.["talk"];
  return title === undefined || talk === undefined
    ? undefined
    : sliceComposed(title, [title.text.length - talk.length, title.text.length]);
}
