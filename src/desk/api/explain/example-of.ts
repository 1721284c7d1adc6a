// Example of: a route in, a call of it that a person can copy, with a body made after its own schema, out.

import { z } from "zod";
import { API_PATH } from "../api-path.ts";
import { bodyTypesOf } from "../reading/media-type.ts";
import type { DeskRoute } from "../route.ts";

type Schema = { readonly [key: string]: unknown };

const DEEPEST = 6;
/** One of these is what a pattern wants, or the route gives an example itself. */
const PLAIN = ["…", "1", "abc", "12:00", "0".repeat(64)];

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;
const schemasIn = (value: unknown): readonly Schema[] => (Array.isArray(value) ? value.filter(isSchema) : []);

/** What a text of that form looks like. */
function textOf({ format, pattern, minLength }: Schema): string {
  if (format === "date-time") return "2026-04-01T00:00:00.000Z";
  if (format === "date") return "2026-04-01";
  if (format === "uri") return "https://example.com/";
  if (format === "uuid") return "6f1c1a52-3c0e-4d5e-9a6b-0d2f6f7b8c90";
  if (typeof pattern === "string") return PLAIN.find((text) => new RegExp(pattern, "u").test(text)) ?? "…";
  return typeof minLength === "number" && minLength > 1 ? "…".repeat(minLength) : "…";
}

function numberOf({ minimum, exclusiveMinimum }: Schema): number {
  if (typeof minimum === "number" && minimum > 0) return minimum;
  return typeof exclusiveMinimum === "number" && exclusiveMinimum >= 0 ? exclusiveMinimum + 1 : 1;
}

function objectOf(schema: Schema, whole: Schema, depth: number): Readonly<Record<string, unknown>> {
  const required: readonly unknown[] = Array.isArray(schema["required"]) ? schema["required"] : [];
  const properties = isSchema(schema["properties"]) ? schema["properties"] : {};
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, its]) =>
      required.includes(name) && isSchema(its) ? [[name, valueOf(its, whole, depth + 1)]] : [],
    ),
  );
}

/** The least that the schema takes: what may be left out is left out. */
function valueOf(schema: Schema, whole: Schema, depth = 0): unknown {
  if (depth > DEEPEST) return null;
  if (schema["const"] !== undefined) return schema["const"];
  if (Array.isArray(schema["enum"])) return schema["enum"][0] as unknown;
  if (typeof schema["$ref"] === "string") {
    const name = schema["$ref"].split("/").at(-1) ?? "";
    const known = isSchema(whole["$defs"]) ? whole["$defs"][name] : undefined;
    return isSchema(known) ? valueOf(known, whole, depth + 1) : null;
  }
  const [first] = [...schemasIn(schema["anyOf"]), ...schemasIn(schema["oneOf"])];
  if (first) return valueOf(first, whole, depth + 1);
  switch (schema["type"]) {
    case "object":
      return objectOf(schema, whole, depth);
    case "array": {
      const fixed = schemasIn(schema["prefixItems"]);
      if (fixed.length > 0) return fixed.map((its) => valueOf(its, whole, depth + 1));
      const fewest = typeof schema["minItems"] === "number" ? schema["minItems"] : 0;
      const entry =
        isSchema(schema["items"]) && fewest > 0 ? valueOf(schema["items"], whole, depth + 1) : null;
      return Array.from({ length: fewest }, () => entry);
    }
    case "string":
      return textOf(schema);
    case "integer":
    case "number":
      return numberOf(schema);
    case "boolean":
      return true;
    default:
      return null;
  }
}

/** Undefined where there is no JSON in it. */
export function exampleBody({ body, example }: DeskRoute): unknown {
  if (!(body instanceof z.ZodType)) return undefined;
  if (example !== undefined) return example;
  const schema: Schema = z.toJSONSchema(body, { target: "draft-2020-12", io: "input" });
  return valueOf(schema, schema);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A command line for a shell. */
export function exampleCall(route: DeskRoute, base: string): string {
  const address = base + API_PATH + route.path.replaceAll(/\{\w+\}/g, "1");
  const parts = ["curl", route.method === "GET" ? "" : `-X ${route.method}`, quoted(address)];
  if (route.right !== "anybody") parts.push(`-H "authorization: Bearer $SHIRASE_TOKEN"`);
  const [type = ""] = bodyTypesOf(route);
  const json = exampleBody(route);
  if (json !== undefined) parts.push(`-H 'content-type: ${type}'`, `-d ${quoted(JSON.stringify(json))}`);
  else if (route.body !== undefined) parts.push(`-H 'content-type: ${type}'`, "--data-binary @FILE");
  return parts.filter((part) => part !== "").join(" ");
}
