// Mail settings: variables of the environment → the server for outgoing mail and whom alerts go to, or a sentence that names the variable that makes no sense.

import { failure, type Result, success } from "../../../terms/result.ts";
import type { MailWay } from "../../../watching/routing/text/tell-unsent.ts";
import type { MailServer } from "./send-mail.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export type AlertSettings = {
  /** Absent where no mail is sent. */
  readonly server?: MailServer;
  /** A mail address or the name of a webhook, for sources that name none. */
  readonly to?: string;
};

const PORTS: Readonly<Record<string, number>> = { "smtp:": 587, "smtps:": 465 };
/** One address without comma or line break: nothing can be added to a header. */
const ADDRESS = /^[^\s@<>,;:"()\\]+@[^\s@<>,;:"()\\]+$/;

export function isMailAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

export function readAlertSettings(environment: Environment): Result<AlertSettings, string> {
  const to = environment["SHIRASE_ALERTS_TO"] ?? "";
  const written = environment["SHIRASE_SMTP"] ?? "";
  const receiver = to === "" ? {} : { to };
  if (written === "")
    return isMailAddress(to)
      ? failure(`SHIRASE_ALERTS_TO is the mail address "${to}", and SHIRASE_SMTP names no server to send by`)
      : success(receiver);
  const url = URL.parse(written);
  const port = url && (url.port === "" ? PORTS[url.protocol] : Number(url.port));
  if (!url || !port || PORTS[url.protocol] === undefined || url.hostname === "")
    return failure(
      "SHIRASE_SMTP is no address like smtps://user@mail.example:465 or smtp://mail.example:587",
    );
  if (url.password !== "")
    return failure("SHIRASE_SMTP holds a password: it belongs into SHIRASE_SMTP_PASSWORD");
  const from = environment["SHIRASE_MAIL_FROM"] ?? "";
  if (!isMailAddress(from)) return failure(`SHIRASE_MAIL_FROM is no mail address: "${from}"`);
  const password = environment["SHIRASE_SMTP_PASSWORD"];
  const server: MailServer = {
    host: url.hostname.replaceAll(/^\[|\]$/g, ""),
    port,
    secure: url.protocol === "smtps:",
    from,
    ...(url.username !== "" && { user: decodeURIComponent(url.username) }),
    ...(password !== undefined && password !== "" && { password }),
  };
  return success({ ...receiver, server });
}

/** What a server with this environment does with the mails that rules ask for. */
export function readMailWay(environment: Environment): MailWay {
  const settings = readAlertSettings(environment);
  if (!settings.ok) return "mistaken";
  return settings.value.server ? "sent" : "no-server";
}
