// Read parts: the path, query and body of a call in, what the route's schemas make of them out, or which field is wrong.

import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { DeskFault } from "../desk-fault.ts";
import type { DeskRoute, Upload } from "../route.ts";
import { bodyTypesOf, readMediaType, sayWrongType } from "./media-type.ts";
import { readBytes } from "./read-bytes.ts";
import { readJson } from "./read-json.ts";

const MOST_JSON_BYTES = 256 * 1024;

const bad = (detail: string, field: string): DeskFault =>
  new DeskFault({ name: "bad-request", detail, field });

/** The first thing that is wrong, by the way to it; never the value, which may be a secret. */
function faultOf({ issues: [issue] }: z.ZodError, part: "path" | "query" | "body"): DeskFault {
  const way = [part, ...(issue?.path ?? [])].join(".");
  if (issue?.code === "unrecognized_keys") {
    const field = `${way}.${issue.keys[0]}`;
    return bad(`There is no "${issue.keys[0]}" here.`, field);
  }
  return bad(`"${way}" cannot be read: ${issue?.message}.`, way);
}

export function readPath({ params }: DeskRoute, given: Readonly<Record<string, string>>): unknown {
  const read = params.safeParse(given);
  if (read.success) return read.data;
  throw new DeskFault({ name: "not-found", detail: "There is nothing at this address." });
}

/** Of a name that stands twice neither is believed. */
export function readQuery({ query }: DeskRoute, given: URLSearchParams): unknown {
  const names = [...given.keys()];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw bad(`The parameter "${twice}" is given more than once.`, `query.${twice}`);
  const read = query.safeParse(Object.fromEntries(given));
  if (read.success) return read.data;
  throw faultOf(read.error, "query");
}

export async function readBody(route: DeskRoute, request: IncomingMessage): Promise<unknown> {
  const { body, mostBytes = MOST_JSON_BYTES } = route;
  if (body === undefined) return undefined;
  const type = readMediaType(request.headers);
  if (!bodyTypesOf(route).includes(type))
    throw bad(sayWrongType(route, request.headers), "header.content-type");
  if (request.headers["content-encoding"] !== undefined)
    throw bad("The body may not be compressed.", "header.content-encoding");
  const bytes = await readBytes(request, mostBytes);
  if (!(body instanceof z.ZodType)) return { type, bytes } satisfies Upload;
  const read = body.safeParse(readJson(bytes));
  if (read.success) return read.data;
  throw faultOf(read.error, "body");
}
