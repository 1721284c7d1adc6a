// `shirase serve`: the site on a port, over the store; an empty store gets the sample newsroom first.

import { spawn } from "node:child_process";
import { loadCountingChoice } from "../house-counting.ts";
import { loadHub } from "../house-hub.ts";
import { loadSections } from "../house-sections.ts";
import type { Archive } from "../newsroom/archive.ts";
import { listen } from "../server.ts";
import type { Listening } from "../server.ts";
import { SERVER_LIMITS } from "../serving/server-limits.ts";
import type { Command, CommandCall } from "./command.ts";
import { UsageError } from "./command.ts";
import { HOUSE_OPTION, houseFolder } from "./house-option.ts";
import { STORE_OPTIONS, locationOf, openStore } from "./opening/open-store.ts";
import { openRooms } from "./opening/open-rooms.ts";
import type { OpenRooms } from "./opening/open-rooms.ts";
import { sampleStateOf } from "./sample/sample-state.ts";
import { goOnUnheard, print, say } from "./terminal.ts";

const DEFAULT_PORT = 4870;

type Choice = {
  readonly host: string;
  readonly port: number;
  readonly base: string | undefined;
  readonly proxies: number;
  readonly connections: number;
};

function readChoice(call: CommandCall): Choice {
  const proxies = call.text("proxies") ?? "0";
  if (!/^\d$/.test(proxies)) throw new UsageError(`--proxies takes a number from 0 to 9, not "${proxies}"`);
  return {
    host: call.text("host") ?? "127.0.0.1",
    port: portOf(call),
    base: baseOf(call.text("base")),
    proxies: Number(proxies),
    connections: connectionsOf(call.text("connections")),
  };
}

function connectionsOf(text: string | undefined): number {
  if (text === undefined) return SERVER_LIMITS.mostConnections;
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new UsageError(`--connections takes a number from 1 to 999999, not "${text}"`);
  return Number(text);
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

/**
 * Aborted when somebody asks the server to end: Ctrl-C, a signal, or the death of the process that started it.
 * Listened for from the start, because filling and opening take their time. The listeners stay: npm and a parent
 * without a terminal hand on a Ctrl-C that has come already, and a second one would kill what is just ending.
 */
function listenForEnd(): AbortSignal {
  const end = new AbortController();
  const ask = (): void => end.abort();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask);
  // Undefined where no process started this one over a channel, false where that process is gone already.
  const connected: unknown = process.connected;
  if (connected === true) process.once("disconnect", ask);
  if (connected === false) ask();
  return end.signal;
}

function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

function addressOf({ host, port }: Listening): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function sayAddresses(base: string, sample: boolean, deskLink: string): Promise<void> {
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
      `  Desk      ${deskLink}`,
      "            (who has read what; the key in it is a secret)",
      "",
      "  Ctrl-C ends it.",
      "",
      "",
    ].join("\n"),
  );
}

/**
 * Fills the sample newsroom in a process of its own: reading and drafting take twice the memory of serving,
 * and what a process has taken it does not give back.
 */
function fillSampleApart(call: CommandCall, asked: AbortSignal): Promise<boolean> {
  const options = ["data", "database", "house"].flatMap((name) => {
    const value = call.text(name);
    return value === undefined ? [] : [`--${name}`, value];
  });
  if (asked.aborted) return Promise.resolve(false);
  const [, program = ""] = process.argv;
  const child = spawn(process.execPath, [program, "sample", ...options], { stdio: "inherit" });
  asked.addEventListener("abort", () => child.kill(), { once: true });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code === 0));
  });
}

/** Finishes what was interrupted, and fills an empty store unless it is to stay bare. */
async function prepare(call: CommandCall, archive: Archive, asked: AbortSignal): Promise<boolean> {
  if ((await archive.listUnwritten(1)).length > 0) {
    // Loaded only here: a server that has nothing to draft does without it.
    const { finishUnwritten } = await import("./opening/finish-unwritten.ts");
    const finished = await finishUnwritten(archive, houseFolder(call));
    if (!finished.ok) {
      say(`shirase: ${finished.error}`);
      return false;
    }
  }
  const state = await sampleStateOf(archive);
  return state === "filling" || (state === "empty" && !call.flag("empty"))
    ? fillSampleApart(call, asked)
    : true;
}

async function serve(
  call: CommandCall,
  choice: Choice,
  archive: Archive,
  asked: AbortSignal,
): Promise<number> {
  const folder = houseFolder(call);
  const [sections, counting, hub] = await Promise.all([
    loadSections(folder),
    loadCountingChoice(folder),
    loadHub(folder),
  ]);
  if (!sections.ok || !counting.ok || !hub.ok) {
    for (const part of [sections, counting, hub]) if (!part.ok) say(`shirase: ${part.error}`);
    return 1;
  }
  const prepared = await prepare(call, archive, asked);
  if (asked.aborted) return 0;
  if (!prepared) return 1;
  const sample = (await sampleStateOf(archive)) === "complete";
  const opened = Promise.withResolvers<OpenRooms>();
  const listening = await listen(
    async (request, response) => (await opened.promise).handle(request, response),
    choice.host,
    choice.port,
    { trustedProxies: choice.proxies, limits: { mostConnections: choice.connections } },
  );
  if (!listening.ok) {
    say(`shirase: ${listening.error}`);
    return 1;
  }
  const address = addressOf(listening.value);
  const rooms = await openRooms(archive, {
    location: locationOf(call).location,
    sections: sections.value,
    sample,
    base: choice.base ?? address,
    trustedProxies: choice.proxies,
    counting: counting.value,
    house: folder,
    ...(hub.value !== undefined && { hub: hub.value }),
  });
  opened.resolve(rooms);
  await sayAddresses(address, sample, rooms.deskLink);
  await untilAborted(asked);
  say("Ending: no new requests, finishing those under way.");
  await listening.value.close();
  await rooms.close();
  return 0;
}

async function openAndServe(call: CommandCall, choice: Choice, asked: AbortSignal): Promise<number> {
  const archive = await openStore(call);
  if (!archive.ok) {
    say(`shirase: ${archive.error}`);
    return 1;
  }
  try {
    return await serve(call, choice, archive.value, asked);
  } finally {
    await archive.value.close();
  }
}

async function run(call: CommandCall): Promise<number> {
  if (call.inputs.length > 0)
    throw new UsageError(`serve takes no inputs, but was given "${call.inputs.join(" ")}"`);
  const choice = readChoice(call);
  goOnUnheard();
  const asked = listenForEnd();
  try {
    return await openAndServe(call, choice, asked);
  } finally {
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
    connections: {
      type: "string",
      value: "N",
      about: `most connections held at once (default: ${SERVER_LIMITS.mostConnections}); beyond, the silent ones are let go`,
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
