// Read JSON: the bytes of a body in, the value that they write out; refused where it could not be kept as it is.

import { DeskFault } from "../desk-fault.ts";

const DEEPEST = 64;

const badBody = (detail: string, field = "body"): DeskFault =>
  new DeskFault({ name: "bad-request", detail, field });

function readText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw badBody("The body is not UTF-8.");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Why is not repeated: the reason would quote the body, which may hold a secret.
    throw badBody("The body is not JSON.");
  }
}

/** How deep brackets stand in each other, without strings; counted before parsing, which goes as deep as it is told. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === "\\") at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === "{" || sign === "[") {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (sign === "}" || sign === "]") depth -= 1;
  }
  return false;
}

function checkText(text: string, place: string): void {
  // Neither engine would give it back as it came.
  if (text.includes("\u0000")) throw badBody("A text may not hold the character NUL.", place);
  if (!text.isWellFormed()) throw badBody("A text may not hold half a character.", place);
}

function checkValue(value: unknown, place: string): void {
  if (typeof value === "string") checkText(value, place);
  else if (Array.isArray(value)) value.forEach((entry, at) => checkValue(entry, `${place}.${at}`));
  else if (typeof value === "object" && value !== null) {
    for (const [name, entry] of Object.entries(value)) {
      if (name === "__proto__") throw badBody('The body may not hold the name "__proto__".', place);
      checkText(name, place);
      checkValue(entry, `${place}.${name}`);
    }
  }
}

export function readJson(bytes: Uint8Array): unknown {
  const text = readText(bytes);
  if (isTooDeep(text)) throw badBody(`The body is nested more than ${DEEPEST} deep.`);
  const value = parse(text);
  checkValue(value, "body");
  return value;
}
