// `shirase serve`: the site on a port, over the store; an empty store gets the sample newsroom first.

import cluster from "node:cluster";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { SERVER_LIMITS } from "../../serving/server-limits.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { HOUSE_OPTION } from "../house/house-option.ts";
import type { DeskLink } from "../opening/open-door.ts";
import { STORE_OPTIONS, openStore } from "../opening/open-store.ts";
import { type Ready, answerUntilEnd } from "./answer-until-end.ts";
import { listenForEnd } from "./listen-for-end.ts";
import { prepareStore } from "./prepare-store.ts";
import { openChannel } from "./worker-channel.ts";
import { DEFAULT_PORT, type ServeChoice, readServeChoice } from "./serve-choice.ts";
import { goOnUnheard, print, say } from "../terminal.ts";

/** What stands under the desk's address. */
const DESK_NOTES: Readonly<Record<DeskLink["kind"], readonly string[]>> = {
  first: ["            (makes the first account: good once, and a secret)"],
  open: [],
  locked: ["            (nobody can sign in: shirase people recover LOGIN makes a link)"],
};

function sayAddresses({ address, sample, desk }: Ready, workers: number): Promise<void> {
  const by = workers === 1 ? "" : `, ${workers} workers`;
  return print(
    [
      "",
      `  Shirase is serving${sample ? " the sample newsroom" : ""}${by}.`,
      "",
      `  Site      ${address}/`,
      `  English   ${address}/en/`,
      `  Ranking   ${address}/ranking`,
      `  Feed      ${address}/feed.atom`,
      "",
      `  Desk      ${desk.address}`,
      ...DESK_NOTES[desk.kind],
      "",
      "  Ctrl-C ends it.",
      "",
      "",
    ].join("\n"),
  );
}

const sayEnding = (): void => say("Ending: no new requests, finishing those under way.");

/** Opens the store for as long as `work` takes. */
async function withStore(call: CommandCall, work: (archive: Archive) => Promise<number>): Promise<number> {
  const archive = await openStore(call);
  if (!archive.ok) {
    say(`shirase: ${archive.error}`);
    return 1;
  }
  try {
    return await work(archive.value);
  } finally {
    await archive.value.close();
  }
}

/** One of many: it tells the process that started it what there is to say. */
function serveAsWorker(call: CommandCall, choice: ServeChoice, asked: AbortSignal): Promise<number> {
  const channel = openChannel(asked);
  return withStore(call, (archive) =>
    answerUntilEnd({
      call,
      choice,
      archive,
      asked,
      onReady: async (ready, { readOwnBeacons }) => channel.tellReady(ready, readOwnBeacons),
      onEnd: () => {},
      readBeaconsElsewhere: channel.readBeaconsElsewhere,
    }),
  );
}

async function serveAlone(call: CommandCall, choice: ServeChoice, asked: AbortSignal): Promise<number> {
  return withStore(call, async (archive) => {
    const prepared = await prepareStore(call, archive, asked);
    if (asked.aborted) return 0;
    if (!prepared) return 1;
    const onReady = (ready: Ready): Promise<void> => sayAddresses(ready, 1);
    return answerUntilEnd({ call, choice, archive, asked, onReady, onEnd: sayEnding });
  });
}

async function serveByWorkers(call: CommandCall, choice: ServeChoice, asked: AbortSignal): Promise<number> {
  const prepared = await withStore(call, async (archive) =>
    (await prepareStore(call, archive, asked)) ? 0 : 1,
  );
  if (asked.aborted) return 0;
  if (prepared !== 0) return prepared;
  const { runWorkers } = await import("./run-workers.ts");
  asked.addEventListener("abort", sayEnding, { once: true });
  return runWorkers({
    count: choice.workers,
    asked,
    onReady: (ready) => sayAddresses(ready, choice.workers),
  });
}

async function run(call: CommandCall): Promise<number> {
  if (call.inputs.length > 0)
    throw new UsageError(`serve takes no inputs, but was given "${call.inputs.join(" ")}"`);
  const choice = readServeChoice(call);
  goOnUnheard();
  const asked = listenForEnd();
  try {
    if (cluster.isWorker) return await serveAsWorker(call, choice, asked);
    return await (choice.workers > 1 ? serveByWorkers : serveAlone)(call, choice, asked);
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
    workers: {
      type: "string",
      value: "N",
      about: "processes that answer on the port (default: 1; one for each core that is free)",
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
    ["shirase serve --workers 4", "on a machine of four cores"],
  ],
  run,
};
