// Read JSON-LD: a page in, the nodes of its data blocks as the JSON-LD processor understands them out, each by its type.

import jsonld from "jsonld";
import { parseDocument } from "htmlparser2";

export type ReadNode = { readonly "@id"?: string; readonly "@type"?: readonly string[] } & Readonly<
  Record<string, unknown>
>;

const SCHEMA = "https://schema.org/";

/** In place of the vocabulary's own context, which stands in the net: names are of schema.org, addresses are references. */
const CONTEXT = {
  "@vocab": SCHEMA,
  url: { "@type": "@id" },
  mainEntityOfPage: { "@type": "@id" },
  item: { "@type": "@id" },
  itemListOrder: { "@type": "@id" },
  image: { "@type": "@id" },
  license: { "@type": "@id" },
  publishingPrinciples: { "@type": "@id" },
  correctionsPolicy: { "@type": "@id" },
  "query-input": "https://schema.org/query-input",
};

const documentLoader = async (url: string) => {
  if (url.replace(/^http:/, "https:").replace(/\/$/, "") !== "https://schema.org") {
    throw new Error(`A page may ask for no other context than schema.org, not ${url}.`);
  }
  return { contextUrl: undefined, documentUrl: url, document: { "@context": CONTEXT } };
};

/** The text of each block, as a browser finds it: a block that ends early is cut there. */
export function findDataBlocks(page: string): readonly string[] {
  const blocks: string[] = [];
  const walk = (node: ReturnType<typeof parseDocument>["children"][number]): void => {
    if (!("children" in node)) return;
    if ("name" in node && node.name === "script" && node.attribs["type"] === "application/ld+json") {
      blocks.push(node.children.map((child) => ("data" in child ? child.data : "")).join(""));
    }
    node.children.forEach(walk);
  };
  parseDocument(page).children.forEach(walk);
  return blocks;
}

/** Rejects where a block is no JSON, or holds what a processor would drop without a word. */
export async function readJsonLd(page: string): Promise<readonly ReadNode[]> {
  const nodes: ReadNode[] = [];
  for (const block of findDataBlocks(page)) {
    const expanded = await jsonld.expand(JSON.parse(block), { documentLoader, safe: true });
    nodes.push(...(expanded as readonly ReadNode[]));
  }
  return nodes;
}

/** The node of a type; fails where there is none, or more than one. */
export function nodeOf(nodes: readonly ReadNode[], type: string): ReadNode {
  const [node, ...more] = nodes.filter((one) => one["@type"]?.includes(SCHEMA + type));
  if (!node || more.length > 0) throw new Error(`${node ? "More than one" : "No"} node is a ${type}.`);
  return node;
}

/** What a node says under a name: texts as texts, references as addresses, other nodes as they are. */
export function saidOf(node: ReadNode, name: string): readonly unknown[] {
  const values = node[SCHEMA + name];
  if (!Array.isArray(values)) return [];
  return values.map((value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if ("@value" in value) return value["@value"];
    if ("@list" in value) return value["@list"];
    return "@id" in value && Object.keys(value).length === 1 ? value["@id"] : value;
  });
}

/** Ids that some node refers to within the page's own site and that no node has. */
export function findLooseReferences(nodes: readonly ReadNode[]): readonly string[] {
  const defined = new Set<string>();
  const used = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    if ("@id" in value && typeof value["@id"] === "string") {
      (Object.keys(value).length === 1 ? used : defined).add(value["@id"]);
    }
    Object.values(value).forEach(walk);
  };
  walk(nodes);
  return [...used].filter((id) => id.includes("#") && !defined.has(id));
}
