// Send mail: a server for outgoing mail → what sends one mail by it, within bounds of time; what went wrong is thrown with a sentence that holds no password.

import { messageOf } from "../../../terms/message-of.ts";

export type Mail = {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** The same for every try of one mail. */
  readonly id: string;
};

export type SendMail = (mail: Mail) => Promise<void>;

export type MailServer = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise by STARTTLS, without which no password is sent. */
  readonly secure: boolean;
  readonly user?: string;
  readonly password?: string;
  readonly from: string;
};

const TIMEOUTS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
};

/** `server`: set by whoever runs this, often on the same machine: the address guard is for what comes from outside. */
export function createMailer(server: MailServer): SendMail {
  const { host, port, secure, user, password, from } = server;
  return async ({ to, subject, text, id }) => {
    // Loaded here: a newsroom that sends no mail does without it.
    const { createTransport } = await import("nodemailer");
    const transport = createTransport({
      host,
      port,
      secure,
      ...TIMEOUTS,
      ...(user !== undefined && { auth: { user, pass: password ?? "" }, requireTLS: !secure }),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      const domain = from.slice(from.lastIndexOf("@") + 1).replace(/>$/, "");
      // A machine wrote it: nobody's absence is answered to it (RFC 3834).
      const headers = { "auto-submitted": "auto-generated" };
      const messageId = `<${id}@${domain}>`;
      // Half as long as quoted-printable is of Japanese.
      const written = { text, textEncoding: "base64", headers } as const;
      await transport.sendMail({ from, to, subject, messageId, ...written });
    } catch (error) {
      throw new Error(`Cannot send mail to "${to}" by ${host}:${port}: ${messageOf(error)}`, {
        cause: error,
      });
    } finally {
      transport.close();
    }
  };
}
