// Takes a pattern as written in the house style and gives its template, or a sentence saying where it is malformed.

import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import type { FieldUse, FilterUse, Template, TemplateNode } from "./template.ts";

type Cursor = { readonly written: string; at: number };

class MalformedTemplate extends Error {}

function readFieldUse(written: string): FieldUse {
  const [head = "", ...rest] = written.split("|");
  const filters: readonly FilterUse[] = rest.map((part) => readNamed(part, written));
  const { name, argument } = readNamed(head, written);
  return { name, filters, written: `{${written}}`, ...(argument === undefined ? {} : { argument }) };
}

function readNamed(part: string, written: string): FilterUse {
  const [, name, argument] = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?::\s*(.*?)\s*)?$/u.exec(part) ?? [];
  if (name === undefined) {
    throw new MalformedTemplate(`"{${written}}": "${part}" is not a name (letters, digits and "-")`);
  }
  return argument === undefined ? { name } : { name, argument };
}

function readField(cursor: Cursor): TemplateNode {
  const end = cursor.written.indexOf("}", cursor.at);
  if (end < 0) throw new MalformedTemplate(`"{" at character ${cursor.at} is never closed by "}"`);
  const use = readFieldUse(cursor.written.slice(cursor.at + 1, end));
  cursor.at = end + 1;
  return { kind: "field", use };
}

function readGroup(cursor: Cursor): TemplateNode {
  const start = cursor.at;
  cursor.at += 1;
  const nodes = readNodes(cursor, true);
  if (cursor.written[cursor.at] !== "]") {
    throw new MalformedTemplate(`"[" at character ${start} is never closed by "]"`);
  }
  cursor.at += 1;
  if (!nodes.some(({ kind }) => kind !== "literal")) {
    throw new MalformedTemplate(
      `the group at character ${start} has no field: it would never drop (write "\\[" for a plain bracket)`,
    );
  }
  return { kind: "group", nodes };
}

function readLiteral(cursor: Cursor): TemplateNode {
  let text = "";
  while (cursor.at < cursor.written.length) {
    const character = cursor.written[cursor.at] ?? "";
    if (character === "\\") {
      text += cursor.written[cursor.at + 1] ?? "";
      cursor.at += 2;
    } else if ("{}[]".includes(character)) {
      break;
    } else {
      text += character;
      cursor.at += 1;
    }
  }
  return { kind: "literal", text };
}

function readNodes(cursor: Cursor, inGroup: boolean): readonly TemplateNode[] {
  const nodes: TemplateNode[] = [];
  while (cursor.at < cursor.written.length) {
    const character = cursor.written[cursor.at];
    if (character === "]" && inGroup) return nodes;
    if (character === "}" || character === "]") {
      throw new MalformedTemplate(
        `"${character}" at character ${cursor.at} closes nothing (write "\\${character}" for the sign itself)`,
      );
    }
    if (character === "{") nodes.push(readField(cursor));
    else if (character === "[") nodes.push(readGroup(cursor));
    else nodes.push(readLiteral(cursor));
  }
  return nodes;
}

/**
 * The template language: `{field}`, `{field|filter|filter:argument}`, `[optional group]`, nested;
 * a backslash takes the next sign literally.
 */
export function parseTemplate(written: string): Result<Template, string> {
  try {
    return success({ written, nodes: readNodes({ written, at: 0 }, false) });
  } catch (error) {
    if (error instanceof MalformedTemplate) return failure(error.message);
    throw error;
  }
}
