// SMTP sink: a server for outgoing mail on loopback → what it was given, kept as text; it can be told to refuse.

import { createServer, type Socket } from "node:net";
import type { TestContext } from "node:test";
import type { MailServer } from "../../commands/sources/alerts/send-mail.ts";

export type SmtpSink = {
  readonly server: MailServer;
  /** Headers and body of each mail, as they came. */
  readonly mails: string[];
  /** Answered to whoever names a recipient. */
  refuses: boolean;
};

const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/^EHLO|^HELO/i, "250 sink"],
  [/^MAIL|^RSET|^NOOP/i, "250 well"],
  [/^QUIT/i, "221 bye"],
];

function talk(socket: Socket, sink: SmtpSink): void {
  let heard = "";
  let isMail = false;
  socket.setEncoding("utf8");
  socket.on("error", () => {});
  socket.write("220 sink\r\n");
  socket.on("data", (text: string) => {
    heard += text;
    for (;;) {
      const end = heard.indexOf(isMail ? "\r\n.\r\n" : "\r\n");
      if (end === -1) return;
      const said = heard.slice(0, end);
      heard = heard.slice(end + (isMail ? 5 : 2));
      if (isMail) sink.mails.push(said);
      const wasMail = isMail;
      isMail = !wasMail && /^DATA/i.test(said);
      socket.write(`${wasMail ? "250 taken" : isMail ? "354 go on" : answerTo(said, sink)}\r\n`);
      if (/^QUIT/i.test(said)) socket.end();
    }
  });
}

function answerTo(said: string, { refuses }: SmtpSink): string {
  if (/^RCPT/i.test(said)) return refuses ? "550 nobody of that name" : "250 well";
  return ANSWERS.find(([pattern]) => pattern.test(said))?.[1] ?? "502 what";
}

export async function openSmtpSink(t: TestContext): Promise<SmtpSink> {
  const listener = createServer((socket) => talk(socket, sink));
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  t.after(() => listener.close());
  const address = listener.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const server = { host: "127.0.0.1", port, secure: false, from: "shirase@news.example" };
  const sink: SmtpSink = { server, mails: [], refuses: false };
  return sink;
}
