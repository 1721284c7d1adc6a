// System browser: the machine's own full Chromium, led by its DevTools protocol, for what a headless shell cannot do.

import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { z } from "zod";
import { PERSON } from "./browser.ts";

/** `SHIRASE_CHROMIUM` names another one. */
const EXECUTABLE = process.env["SHIRASE_CHROMIUM"] ?? "/usr/bin/chromium";

/**
 * Not driven by Playwright: a page that it leads prerenders nothing, and none is kept for Back. Only the process sandbox is
 * off, because Chromium refuses to sandbox itself as root.
 */
const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--disable-gpu",
  "--disable-blink-features=AutomationControlled",
  "--remote-debugging-port=0",
  `--user-agent=${PERSON.userAgent}`,
];

const replySchema = z.object({
  id: z.int().optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
});
const createdSchema = z.object({ targetId: z.string() });
const attachedSchema = z.object({ sessionId: z.string() });
const evaluatedSchema = z.object({ result: z.object({ value: z.unknown().optional() }) });

type Reply = z.infer<typeof replySchema>;

export type SystemPage = {
  /**
   * The value of an expression, as JSON has it. Throws what the browser says is wrong with the question. From the first
   * question on, the page prerenders nothing.
   */
  evaluate(expression: string): Promise<unknown>;
};

export type SystemBrowser = {
  openPage(address: string): Promise<SystemPage>;
  [Symbol.asyncDispose](): Promise<void>;
};

type Browser = ChildProcessByStdio<null, null, Readable>;

async function readAddress(browser: Browser): Promise<string> {
  const said: string[] = [];
  for await (const line of createInterface({ input: browser.stderr })) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
    said.push(line);
  }
  throw new Error(`${EXECUTABLE} ended before it could be led: ${said.join(" ")}`);
}

/** Questions to the browser, and its answers by their numbers. */
function openLine(socket: WebSocket) {
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  socket.addEventListener("message", ({ data }) => {
    const reply = replySchema.parse(JSON.parse(String(data)));
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  return async (method: string, params: object = {}, sessionId?: string): Promise<Reply["result"]> => {
    last += 1;
    const id = last;
    const answered = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params, sessionId }));
    const { error, result } = await answered;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
}

type Ask = ReturnType<typeof openLine>;

async function openPage(ask: Ask, url: string): Promise<SystemPage> {
  const { targetId } = createdSchema.parse(await ask("Target.createTarget", { url }));
  const attach = async () =>
    attachedSchema.parse(await ask("Target.attachToTarget", { targetId, flatten: true })).sessionId;
  let attached: Promise<string> | undefined;
  return {
    async evaluate(expression) {
      attached ??= attach();
      const asked = { expression, returnByValue: true, userGesture: true };
      const answer = await ask("Runtime.evaluate", asked, await attached);
      return evaluatedSchema.parse(answer).result.value;
    },
  };
}

/** Starts the machine's Chromium; the caller disposes of it. Throws with what to install where there is none. */
export async function openSystemBrowser(): Promise<SystemBrowser> {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(
      `${EXECUTABLE} cannot be found: install Debian's package chromium, or name one in SHIRASE_CHROMIUM.`,
    );
  }
  const profile = mkdtempSync(join(tmpdir(), "shirase-chromium-"));
  const browser = spawn(EXECUTABLE, [...FLAGS, `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(browser, "exit");
  const socket = new WebSocket(await readAddress(browser));
  await once(socket, "open");
  const ask = openLine(socket);
  return {
    openPage: (address) => openPage(ask, address),
    async [Symbol.asyncDispose]() {
      await ask("Browser.close");
      await ended;
      socket.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
