// `shirase serve`: the site on a port, over the store; an empty store gets the sample newsroom first.

import type { Newsroom } from "../path.ts";
import { writeArticle } from "../path.ts";
import { listen } from "../server.ts";
import type { Listening } from "../server.ts";
import type { Command, CommandCall } from "./command.ts";
import { UsageError } from "./command.ts";
import { fillSample, sampleStateOf } from "./fill-sample.ts";
import { HOUSE_OPTION, STORE_OPTIONS, openNewsroom } from "./open-newsroom.ts";
import { openSite } from "./open-site.ts";
import type { OpenSite } from "./open-site.ts";
import { print, say } from "./terminal.ts";

const DEFAULT_PORT = 4870;
const UNWRITTEN_AT_ONCE = 100;

type Choice = {
  readonly host: string;
  readonly port: number;
  readonly base: string | undefined;
  readonly proxies: number;
};

function readChoice(call: CommandCall): Choice {
  const proxies = call.text("proxies") ?? "0";
  if (!/^\d$/.test(proxies)) throw new UsageError(`--proxies takes a number from 0 to 9, not "${proxies}"`);
  return {
    host: call.text("host") ?? "127.0.0.1",
    port: portOf(call),
    base: baseOf(call.text("base")),
    proxies: Number(proxies),
  };
}

function baseOf(base: string | undefined): string | undefined {
  if (base === undefined) return undefined;
  if (!/^https?:$/.test(URL.parse(base)?.protocol ?? ""))
    throw new UsageError(`--base takes an http(s) address, not "${base}"`);
  return base.replace(/\/+$/, "");
}

function portOf(call: CommandCall): number {
  const text = call.text("port") ?? process.env["PORT"] ?? String(DEFAULT_PORT);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new UsageError(`--port takes a number from 0 to 65535, not "${text}"`);
  return port;
}

/** Drafts what was received before the program was killed. */
async function finishUnwritten(newsroom: Newsroom): Promise<void> {
  for (;;) {
    const unwritten = await newsroom.archive.listUnwritten(UNWRITTEN_AT_ONCE);
    if (unwritten.length === 0) return;
    for (const announcement of unwritten) {
      const source = await newsroom.archive.findSource(announcement.sourceId);
      if (!source)
        throw new Error(
          `Announcement ${announcement.id} names a source that is not there: ${announcement.sourceId}`,
        );
      await writeArticle(announcement, source, newsroom, new Date().toISOString());
    }
  }
}

/** Resolves when somebody asks the server to end: Ctrl-C, a signal, or the death of the process that started it. */
function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
    if (process.channel) process.once("disconnect", () => resolve());
  });
}

function addressOf({ host, port }: Listening): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function sayAddresses(base: string, sample: boolean): Promise<void> {
  return print(
    [
      "",
      `  Shirase is serving${sample ? " the sample newsroom" : ""}.`,
      "",
      `  Site      ${base}/`,
      `  English   ${base}/en/`,
      `  Ranking   ${base}/ranking`,
      `  Feed      ${base}/feed.atom`,
      "",
      "  Ctrl-C ends it.",
      "",
      "",
    ].join("\n"),
  );
}

async function prepare(call: CommandCall, newsroom: Newsroom): Promise<void> {
  await finishUnwritten(newsroom);
  const state = await sampleStateOf(newsroom.archive);
  if (state === "filling" || (state === "empty" && !call.flag("empty"))) await fillSample(newsroom);
}

async function serve(call: CommandCall, choice: Choice, newsroom: Newsroom): Promise<number> {
  await prepare(call, newsroom);
  const sample = (await sampleStateOf(newsroom.archive)) === "complete";
  const opened = Promise.withResolvers<OpenSite>();
  const listening = await listen(
    async (request, response) => (await opened.promise).handle(request, response),
    choice.host,
    choice.port,
  );
  if (!listening.ok) {
    say(`shirase: ${listening.error}`);
    return 1;
  }
  const asked = untilAsked();
  const address = addressOf(listening.value);
  const site = openSite(newsroom, { sample, base: choice.base ?? address, trustedProxies: choice.proxies });
  opened.resolve(site);
  await sayAddresses(address, sample);
  await asked;
  say("Ending: no new requests, finishing those under way.");
  await listening.value.close();
  await site.close();
  return 0;
}

async function run(call: CommandCall): Promise<number> {
  if (call.inputs.length > 0)
    throw new UsageError(`serve takes no inputs, but was given "${call.inputs.join(" ")}"`);
  const choice = readChoice(call);
  const newsroom = await openNewsroom(call);
  if (!newsroom.ok) {
    say(`shirase: ${newsroom.error}`);
    return 1;
  }
  try {
    return await serve(call, choice, newsroom.value);
  } finally {
    await newsroom.value.archive.close();
    if (process.connected) process.disconnect();
  }
}

export const serveCommand: Command = {
  name: "serve",
  summary: "serve the site; an empty store gets the sample newsroom",
  inputs: "",
  options: {
    port: {
      type: "string",
      value: "N",
      about: `port to listen on (default: PORT, or ${DEFAULT_PORT}; 0: any free one)`,
    },
    host: {
      type: "string",
      value: "HOST",
      about: "address to listen on (default: 127.0.0.1; 0.0.0.0: every one)",
    },
    base: { type: "string", value: "URL", about: "the address that readers use, for feeds and sitemaps" },
    proxies: {
      type: "string",
      value: "N",
      about: "how many proxies of yours stand in front (default: 0); their X-Forwarded-For is trusted",
    },
    empty: { type: "boolean", about: "start bare: no sample newsroom" },
    ...STORE_OPTIONS,
    ...HOUSE_OPTION,
  },
  examples: [
    ["shirase serve", "the store in data/, on http://127.0.0.1:4870/"],
    ["shirase serve --empty --data newsroom", "a newsroom of one's own, without samples"],
    ["shirase serve --host 0.0.0.0 --port 80 --base https://news.example --proxies 1", "behind a proxy"],
  ],
  run,
};
