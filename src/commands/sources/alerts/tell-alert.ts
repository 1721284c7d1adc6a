// Tell alert: the due work of an alert that somebody has to know → a mail, or a message to a webhook, and that it was told, kept.

import { signMessage } from "../../../desk/webhooks/sign-message.ts";
import type { PostMessage } from "../../../desk/webhooks/send-message.ts";
import type { Worker } from "../../../newsroom/due-work.ts";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { Source } from "../../../terms/source.ts";
import type { SourceAlert } from "../../../terms/sources/source-alert.ts";
import { tellingOf } from "../../../watching/health/join-alert.ts";
import { composeAlertMail, composeAlertMessage, type Telling } from "./alert-mail.ts";
import { isMailAddress } from "./mail-settings.ts";
import type { SendMail } from "./send-mail.ts";

export type TellingNeeds = {
  readonly store: Pick<Archive, "findAlert" | "saveAlerts" | "findSource" | "listWebhooks" | "findWebhook">;
  /** Absent where the house has no server for outgoing mail. */
  readonly mail?: SendMail;
  readonly post: PostMessage;
  /** Of the site, without a trailing slash. */
  readonly base: string;
  /** A mail address or the name of a webhook, where an alert names none; without both it stands at the desk alone. */
  readonly to?: string;
};

const EXCERPT = 200;

/** Broken off behind the sending it is told again, under the same id. What cannot be told is tried again, later each time. */
export function createAlertTeller(needs: TellingNeeds): Worker {
  return {
    async perform({ key }, now) {
      const { store } = needs;
      const alert = await store.findAlert(key);
      const telling = alert && tellingOf(alert);
      const source = alert && (await store.findSource(alert.source));
      if (!alert || !telling || !source) return undefined;
      await send(needs, alert, telling, source, now());
      const at = new Date(now()).toISOString();
      // That it has gone on, or is over, since it was read stays as it is kept.
      await store.saveAlerts([
        { ...alert, ...(telling === "begins" ? { toldAt: at } : { clearToldAt: at }) },
      ]);
      return undefined;
    },
  };
}

async function send(
  needs: TellingNeeds,
  alert: SourceAlert,
  telling: Telling,
  source: Source,
  now: number,
): Promise<void> {
  const to = alert.to ?? needs.to;
  if (to === undefined) return;
  if (!isMailAddress(to)) return tellWebhook(needs, to, composeAlertMessage(alert, telling, source), now);
  if (!needs.mail) throw new Error(`Cannot send mail to "${to}": SHIRASE_SMTP names no server to send by`);
  await needs.mail({ to, ...composeAlertMail(alert, telling, source, needs.base) });
}

export async function tellWebhook(
  {
    store,
    post,
  }: Pick<TellingNeeds, "post"> & {
    readonly store: Pick<Archive, "listWebhooks" | "findWebhook">;
  },
  name: string,
  message: { readonly id: string; readonly body: string },
  now: number,
): Promise<void> {
  const known = (await store.listWebhooks()).find((webhook) => webhook.name === name);
  const hook = known && (await store.findWebhook(known.id));
  if (!hook) throw new Error(`Cannot tell the webhook "${name}": there is none of that name`);
  if (hook.webhook.state.kind !== "active")
    throw new Error(`Cannot tell the webhook "${name}": it is paused`);
  const at = new Date(now).toISOString();
  const secrets = hook.secrets.flatMap(({ secret, until }) =>
    until === undefined || until > at ? [secret] : [],
  );
  const headers = {
    "content-type": "application/json",
    "accept-encoding": "identity",
    ...signMessage(message, secrets, now),
  };
  const answer = await post(hook.webhook.address, { body: message.body, headers }, EXCERPT);
  if (!answer.ok) throw new Error(`Cannot tell the webhook "${name}": ${answer.error}`);
  const { status } = answer.value;
  if (status < 200 || status > 299)
    throw new Error(`Cannot tell the webhook "${name}": it answered with status ${status}`);
}
