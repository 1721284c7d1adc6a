// Alert mail: an alert that has to be told → the mail and the message of a webhook that tell it, in both languages.

import { createHash } from "node:crypto";
import type { Source } from "../../../terms/source.ts";
import type { SourceAlert } from "../../../terms/sources/source-alert.ts";
import { matterOf } from "../../../watching/health/alerts.ts";
import { tellTime } from "../../../watching/health/tell-time.ts";
import type { Mail } from "./send-mail.ts";

export type Telling = "begins" | "ends";

const ID_SIGNS = 32;

/** The same for every try, so that whoever gets it twice knows. */
export function idOf({ key }: SourceAlert, telling: Telling): string {
  return `alert_${createHash("sha256").update(`${key} ${telling}`).digest("hex").slice(0, ID_SIGNS)}`;
}

const SUBJECTS = {
  begins: (name: string) => `[Shirase] 情報源の確認が必要です / Source needs a look: ${name}`,
  ends: (name: string) => `[Shirase] 情報源が回復しました / Source is well again: ${name}`,
} as const;
const STANDSTILL_SUBJECTS = {
  begins: "[Shirase] 情報源の確認が止まっています / Nobody looks at sources",
  ends: "[Shirase] 情報源の確認が再開しました / Sources are looked at again",
} as const;

/** `base`: of the site, without a trailing slash. */
export function composeAlertMail(
  alert: SourceAlert,
  telling: Telling,
  { id, name, watch }: Pick<Source, "id" | "name" | "watch">,
  base: string,
): Omit<Mail, "to"> {
  const over = alert.clearedAt === undefined ? undefined : tellTime(alert.clearedAt);
  const { ja, en } = alert.sentences;
  const told = over
    ? {
        ja: `${over.ja}に回復を確認しました。先にお知らせした内容:「${ja}」`,
        en: `This was found to be over on ${over.en}: ${en}`,
      }
    : { ja, en };
  const place = watch?.place ?? "";
  const isOfAll = matterOf(alert) === "standstill";
  const lines = [
    ...(isOfAll ? [] : [name, ...(place === "" ? [] : [place]), ""]),
    told.ja,
    "",
    told.en,
    "",
    isOfAll ? `${base}/desk/sources` : `${base}/desk/sources/${id}`,
  ];
  const subject = isOfAll ? STANDSTILL_SUBJECTS[telling] : SUBJECTS[telling](name);
  return { subject, text: `${lines.join("\n")}\n`, id: idOf(alert, telling) };
}

export function composeAlertMessage(
  alert: SourceAlert,
  telling: Telling,
  { id, name }: Pick<Source, "id" | "name">,
): { readonly id: string; readonly body: string } {
  const { key, sentences, firstAt, lastAt, clearedAt } = alert;
  const data = { source: { id, name }, alert: { key, sentences, firstAt, lastAt, clearedAt } };
  const timestamp = telling === "ends" ? (clearedAt ?? lastAt) : firstAt;
  const body = JSON.stringify({ type: `source.alert.${telling}`, timestamp, data });
  return { id: idOf(alert, telling), body };
}
