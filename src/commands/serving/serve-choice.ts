// Serve choice: the options of `serve` in, what they choose out; throws `UsageError` with the option that makes no sense.

import { SERVER_LIMITS } from "../../serving/server-limits.ts";
import { type CommandCall, UsageError } from "../command.ts";

export const DEFAULT_PORT = 4870;

export type ServeChoice = {
  readonly host: string;
  readonly port: number;
  readonly base: string | undefined;
  readonly proxies: number;
  /** Of all workers together. */
  readonly connections: number;
  readonly workers: number;
};

export function readServeChoice(call: CommandCall): ServeChoice {
  return {
    host: call.text("host") ?? "127.0.0.1",
    port: portOf(call),
    base: baseOf(call.text("base")),
    proxies: numberOf(call, "proxies", 0, 0, 9),
    connections: numberOf(call, "connections", SERVER_LIMITS.mostConnections, 1, 999_999),
    workers: numberOf(call, "workers", 1, 1, 64),
  };
}

function numberOf(call: CommandCall, name: string, usual: number, least: number, most: number): number {
  const text = call.text(name);
  if (text === undefined) return usual;
  const number = Number(text);
  if (!/^\d{1,6}$/.test(text) || number < least || number > most)
    throw new UsageError(`--${name} takes a number from ${least} to ${most}, not "${text}"`);
  return number;
}

/** Without a slash at its end. */
export function baseOf(base: string | undefined): string | undefined {
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
