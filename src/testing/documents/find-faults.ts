// Find faults: XML documents and the schema that they are held to in, what libxml2 finds wrong in them out.

import { readFile } from "node:fs/promises";
import { validateXML } from "xmllint-wasm";

type XmlSchema = "atom" | "rss" | "sitemap";

/** Bytes that libxml2 may take: a sitemap of the greatest size is 50 MB, and its tree several times that. */
const MOST_MEMORY_PAGES = 16_384;

/** By document, in their order; empty where all is well. Not well-formed is a fault, too. */
export async function findFaults(
  schema: XmlSchema,
  documents: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const grammar = await readFile(new URL(`${schema}.rng`, import.meta.url), "utf8");
  const files = documents.map((contents, at) => ({ fileName: `document-${at}.xml`, contents }));
  const { errors, valid } = await validateXML({
    xml: files,
    schema: [grammar],
    extension: "relaxng",
    maxMemoryPages: MOST_MEMORY_PAGES,
  });
  const faults = files.map(({ fileName }) =>
    errors.filter(({ loc }) => loc?.fileName === fileName).map(({ message }) => message),
  );
  if (!valid && faults.flat().length === 0)
    throw new Error(errors.map(({ rawMessage }) => rawMessage).join("\n"));
  return faults;
}
