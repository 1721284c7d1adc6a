// Takes a telling at its end; gives each sighting that nobody answered those named before all of them, or else the service that sent somebody.

import type { Episode } from "../episode.ts";
import { isVague, sumOfRows } from "../episode.ts";
import type { NarrativeSentence } from "../narrative.ts";
import { readSentenceSigns } from "../sentence-signs.ts";
import type { Telling } from "./telling.ts";

/** P-3Cが…ロシア海軍艦艇を確認した。5時頃、…。続く7時頃、…: one who saw them all. */
export function shareResponders({ episodes, named }: Telling): void {
  const told = episodes.filter((episode) => !isVague(episode));
  const responders = named.length > 0 ? named : (told[0]?.before?.responders ?? []);
  if (responders.length === 0 || told.some((episode) => isAnsweredApart(episode, responders))) return;
  const [counted] = told[0]?.before?.rows ?? [];
  // 艦艇3隻 were those three: none but the first that make up their number.
  for (const episode of firstOfNumber(told, counted?.count)) {
    if (episode.responders.length === 0) episode.responders = responders;
  }
}

function firstOfNumber(told: readonly Episode[], number: number | undefined): readonly Episode[] {
  if (number === undefined) return told;
  let sum = 0;
  for (const [index, episode] of told.entries()) {
    sum += sumOfRows(episode);
    if (sum >= number) return sum === number ? told.slice(0, index + 1) : [];
  }
  return [];
}

/** 航空自衛隊の戦闘機が緊急発進し: the service stands for those it sent where no unit, ship or type is named. */
export function answerByService({ episodes }: Telling, sentences: readonly NarrativeSentence[]): void {
  if (episodes.some(({ responders }) => responders.length > 0)) return;
  for (const { text } of sentences) {
    const service = text.includes("自衛隊") ? SERVICE.exec(text)?.[1] : undefined;
    if (service === undefined || isOfAnotherTime(text)) continue;
    for (const episode of episodes) episode.responders = [service];
    return;
  }
}

function isOfAnotherTime(text: string): boolean {
  const { recalls, isCaption, prose } = readSentenceSigns(text);
  return recalls || isCaption || !prose;
}

const SERVICE =
  /((?:航空|海上)自衛隊)の[^。、「]{0,12}(?:戦闘機|哨戒機|哨戒ヘリ|航空機|護衛艦|艦艇)[^。「]{0,24}(?:緊急発進|スクランブル|警戒監視|情報収集|対応|確認)/u;

function isAnsweredApart({ responders }: Episode, shared: readonly string[]): boolean {
  return responders.some((name) => !shared.includes(name));
}
