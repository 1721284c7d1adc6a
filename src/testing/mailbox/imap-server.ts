// IMAP server: a mailbox on loopback that speaks enough of IMAP4rev1 to be read → what it was told, and whether anything was marked, moved or written.

import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import type { TestContext } from "node:test";
import { createSecureContext, createServer as createSecureServer, TLSSocket } from "node:tls";
import { CERTIFICATE, CERTIFICATE_KEY } from "./certificate.ts";

export type KeptMessage = { readonly uid: number; readonly source: Uint8Array };

export type ImapServer = {
  readonly port: number;
  /** In the order in which they came. */
  messages: KeptMessage[];
  uidValidity: number;
  password: string;
  /** Commands as they came, without their tags. */
  readonly heard: string[];
  /** Connections that were opened, and how many were open at once at most. */
  connections: number;
  mostAtOnce: number;
  /** Answers in place of the server's own; undefined: its own. */
  answers: (command: string, socket: Socket, tag: string) => string | undefined;
  /** In place of the greeting; empty: it says nothing. */
  greeting: string;
  capabilities: string;
};

export const USER = "desk@example.com";

const quoted = (text: string): string => text.replace(/^"(.*)"$/su, "$1").replaceAll(/\\(.)/gsu, "$1");
const headsOf = (source: string, wanted: readonly string[]): string => {
  const lines = (/^(.*?\r\n)\r\n/su.exec(source)?.[1] ?? source).split(/\r\n(?![ \t])/u);
  const found = lines.filter((line) => wanted.includes(line.split(":")[0]?.toLowerCase() ?? ""));
  return `${found.map((line) => `${line}\r\n`).join("")}\r\n`;
};

const OPEN_LINES = (server: ImapServer): readonly string[] => [
  "* FLAGS (\\Seen \\Deleted)",
  `* ${server.messages.length} EXISTS`,
  "* 0 RECENT",
  `* OK [UIDVALIDITY ${server.uidValidity}] valid`,
  `* OK [UIDNEXT ${(server.messages.at(-1)?.uid ?? 0) + 1}] next`,
];

function wantedOf(
  server: ImapServer,
  set: string,
  isUid: boolean,
): readonly (readonly [number, KeptMessage])[] {
  const all = server.messages.map((message, at) => [at + 1, message] as const);
  const [from = "", to = from] = set.split(":");
  const end = to === "*" ? Infinity : Number(to);
  return all.filter(([seq, { uid }]) => {
    const place = isUid ? uid : seq;
    return place >= Number(from) && place <= end;
  });
}

function fetch(server: ImapServer, command: string, send: (bytes: Uint8Array | string) => void): void {
  const [, uid, set = "", asked = ""] = /^(UID )?FETCH (\S+) (.*)$/iu.exec(command) ?? [];
  for (const [seq, message] of wantedOf(server, set, uid !== undefined)) {
    const text = Buffer.from(message.source).toString("latin1");
    send(`* ${seq} FETCH (UID ${message.uid} RFC822.SIZE ${message.source.byteLength}`);
    const fields = /BODY\.PEEK\[HEADER\.FIELDS \(([^)]*)\)\]/iu.exec(asked)?.[1];
    if (fields !== undefined) {
      const heads = headsOf(text, fields.toLowerCase().split(" "));
      send(` BODY[HEADER.FIELDS (${fields})] {${heads.length}}\r\n`);
      send(Buffer.from(heads, "latin1"));
    }
    const partial = /BODY\.PEEK\[\]<0\.(\d+)>/iu.exec(asked)?.[1];
    if (partial !== undefined) {
      const bytes = message.source.subarray(0, Number(partial));
      send(` BODY[]<0> {${bytes.byteLength}}\r\n`);
      send(bytes);
    }
    send(")\r\n");
  }
}

/** The tagged answer, after what goes before it was sent. */
function answer(server: ImapServer, command: string, send: (bytes: Uint8Array | string) => void): string {
  const [verb = "", ...words] = command.split(" ");
  switch (verb.toUpperCase()) {
    case "CAPABILITY":
      send(`* CAPABILITY ${server.capabilities}\r\n`);
      return "OK done";
    case "LOGIN":
      return quoted(words[0] ?? "") === USER && quoted(words.slice(1).join(" ")) === server.password
        ? "OK in"
        : `NO [AUTHENTICATIONFAILED] not with ${words.join(" ")}`;
    case "LIST":
      send('* LIST (\\HasNoChildren) "/" INBOX\r\n');
      return "OK done";
    case "EXAMINE":
      if (quoted(words.join(" ")) !== "INBOX") return "NO there is none";
      send(`${OPEN_LINES(server).join("\r\n")}\r\n`);
      return "OK [READ-ONLY] open";
    case "NOOP":
      send(`* ${server.messages.length} EXISTS\r\n`);
      return "OK done";
    case "UID":
    case "FETCH":
      fetch(server, command, send);
      return "OK done";
    case "LOGOUT":
      send("* BYE\r\n");
      return "OK bye";
    default:
      return "BAD unknown";
  }
}

function talk(socket: Socket, server: ImapServer): void {
  let heard = Buffer.alloc(0);
  const send = (bytes: Uint8Array | string): void => {
    if (!socket.destroyed) socket.write(bytes);
  };
  socket.setNoDelay(true);
  socket.on("error", () => {});
  socket.on("data", (bytes: Buffer) => {
    heard = Buffer.concat([heard, bytes]);
    for (let end = heard.indexOf("\r\n"); end !== -1; end = heard.indexOf("\r\n")) {
      const line = heard.subarray(0, end).toString("utf8");
      heard = heard.subarray(end + 2);
      const gap = line.indexOf(" ");
      const [tag, command] = [line.slice(0, gap), line.slice(gap + 1)];
      server.heard.push(command);
      const own = server.answers(command, socket, tag);
      if (own !== undefined) {
        send(own);
        continue;
      }
      if (/^STARTTLS/iu.test(command)) {
        send(`${tag} OK begin\r\n`);
        socket.removeAllListeners("data");
        const context = createSecureContext({ cert: CERTIFICATE, key: CERTIFICATE_KEY });
        talk(new TLSSocket(socket, { isServer: true, secureContext: context }), server);
        return;
      }
      send(`${tag} ${answer(server, command, send)}\r\n`);
      if (/^LOGOUT/iu.test(command)) socket.end();
    }
  });
}

const PORTS_BEFORE = new Set<number>();

/** A mailbox's host that failed is left alone for a minute: what failed at this port in another test says nothing of here. */
async function listenAnew(listener: Server): Promise<void> {
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const { port } = listener.address() as AddressInfo;
  if (!PORTS_BEFORE.has(port)) {
    PORTS_BEFORE.add(port);
    return;
  }
  await new Promise<void>((resolve) => listener.close(() => resolve()));
  await listenAnew(listener);
}

export async function openImapServer(
  t: TestContext,
  { secure = false }: { readonly secure?: boolean } = {},
): Promise<ImapServer> {
  const open = new Set<Socket>();
  const welcome = (socket: Socket): void => {
    open.add(socket);
    server.connections += 1;
    server.mostAtOnce = Math.max(server.mostAtOnce, open.size);
    socket.on("close", () => open.delete(socket));
    talk(socket, server);
    if (server.greeting !== "") socket.write(server.greeting);
  };
  const listener = secure
    ? createSecureServer({ cert: CERTIFICATE, key: CERTIFICATE_KEY }, welcome)
    : createServer(welcome);
  listener.on("tlsClientError", () => {});
  await listenAnew(listener);
  t.after(() => {
    for (const socket of open) socket.destroy();
    listener.close();
  });
  const { port } = listener.address() as AddressInfo;
  const server: ImapServer = {
    port,
    messages: [],
    uidValidity: 7,
    password: 'se"cret word',
    heard: [],
    connections: 0,
    mostAtOnce: 0,
    answers: () => undefined,
    greeting: "* OK here\r\n",
    capabilities: "IMAP4rev1",
  };
  return server;
}
