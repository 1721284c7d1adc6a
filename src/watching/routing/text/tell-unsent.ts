// Tell unsent: a rule and what the server can send → a sentence that names whom the rule alerts in vain, and why, in Japanese and in English.

import type { NewRoutingRule } from "../../../terms/sources/routing-rule.ts";
import type { Told } from "../told.ts";

/** `no-server`: no mail is sent; `mistaken`: the settings make no sense, and then webhooks are not told either. */
export type MailWay = "sent" | "no-server" | "mistaken";

/** Such a rule is kept: the server may get a mail server later. Undefined where all of its alerts are sent. */
export function tellUnsent({ does }: Pick<NewRoutingRule, "does">, mail: MailWay): Told | undefined {
  if (mail === "sent") return undefined;
  const all = does.flatMap((action) => ("alert" in action ? [action.alert] : []));
  // What has an @ is meant as a mail address.
  const unsent = mail === "mistaken" ? all : all.filter((to) => to.includes("@"));
  if (unsent.length === 0) return undefined;
  const to = { ja: unsent.join("、"), en: unsent.join(", ") };
  return mail === "mistaken"
    ? {
        ja: `${to.ja}への知らせは送られません。メールの設定(SHIRASE_SMTP、SHIRASE_MAIL_FROM、SHIRASE_ALERTS_TO)に誤りがあります。`,
        en: `Nothing is sent to ${to.en}: the settings of mail hold a mistake (SHIRASE_SMTP, SHIRASE_MAIL_FROM or SHIRASE_ALERTS_TO).`,
      }
    : {
        ja: `${to.ja}へのメールは送られません。SHIRASE_SMTP に送信用のサーバーが指定されていません。`,
        en: `Mails to ${to.en} are not sent: SHIRASE_SMTP names no server.`,
      };
}
