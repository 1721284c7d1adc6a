// Media type: what a request says that its body is, and what a route takes.

import type { IncomingHttpHeaders } from "node:http";
import { z } from "zod";
import type { DeskRoute } from "../route.ts";

export const JSON_TYPE = "application/json";

/** In small letters, without parameters; empty where none is said, or a text in another encoding than UTF-8. */
export function readMediaType(headers: IncomingHttpHeaders): string {
  const [type = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(";");
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith("charset="));
  return charset === undefined || /^charset="?utf-8"?$/.test(charset) ? type.trim() : "";
}

/** One that takes no body may still be sent an empty one, by programs that always send some. */
export function bodyTypesOf({ body }: DeskRoute): readonly string[] {
  return body === undefined || body instanceof z.ZodType ? [JSON_TYPE] : body.types;
}

/** A sentence for who sent something else; a form's parts are what most programs try first. */
export function sayWrongType(route: DeskRoute, headers: IncomingHttpHeaders): string {
  const types = bodyTypesOf(route);
  const isFile = route.body !== undefined && !(route.body instanceof z.ZodType);
  if (isFile && (headers["content-type"] ?? "").toLowerCase().startsWith("multipart/"))
    return `A file is sent here as the body itself, not as a part of multipart/form-data: with curl, --data-binary @FILE and -H 'content-type: ${types[0] ?? ""}' in place of -F. Types: ${types.join(", ")}.`;
  return `The body must be ${types.join(" or ")}, and text in UTF-8.`;
}
