// Texts of: an XML document and an element's name in, the text of each such element out, by a parser that is not ours.

import { parseDocument } from "htmlparser2";

export function textsOf(xml: string, name: string): readonly string[] {
  const texts: string[] = [];
  const walk = (node: unknown): string => {
    if (typeof node !== "object" || node === null) return "";
    if ("data" in node && !("children" in node)) return String(node.data);
    const children = "children" in node && Array.isArray(node.children) ? node.children : [];
    const text = children.map(walk).join("");
    if ("name" in node && node.name === name) texts.push(text);
    return text;
  };
  walk(parseDocument(xml, { xmlMode: true }));
  return texts;
}
