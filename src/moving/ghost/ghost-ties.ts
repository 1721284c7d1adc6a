// What posts of a Ghost export are tied to: its rows in, tags and authors by post, in their order, out.

import type { Label } from "../piece.ts";
import type { Row } from "./read-rows.ts";

type Tie = { readonly to: string; readonly order: number };

export type Ties = {
  readonly posts: number;
  readonly tagsOf: (post: string) => readonly Label[];
  readonly authorsOf: (post: string) => readonly string[];
  /** By post: what else is told of it beside its own row, such as the text that stands for its picture. */
  readonly metaOf: (post: string) => Readonly<Record<string, unknown>>;
};

/** Ids are numbers in old exports and texts in new ones. */
export const idOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Tags whose name begins with # are for themes: readers never see them. */
export function toLabel(fields: Readonly<Record<string, unknown>>): Label | undefined {
  const [name, slug] = [textOf(fields["name"]).trim(), textOf(fields["slug"])];
  if (name === "" || name.startsWith("#") || fields["visibility"] === "internal") return undefined;
  return { name, ...(slug === "" ? {} : { slug }) };
}

function addTie(ties: Map<string, Tie[]>, fields: Readonly<Record<string, unknown>>, to: string): void {
  const post = idOf(fields["post_id"]);
  const list = ties.get(post) ?? [];
  list.push({ to: idOf(fields[to]), order: Number(fields["sort_order"] ?? list.length) });
  ties.set(post, list);
}

export async function readTies(rows: AsyncIterable<Row>): Promise<Ties> {
  const tags = new Map<string, Label>();
  const users = new Map<string, string>();
  const meta = new Map<string, Readonly<Record<string, unknown>>>();
  const tagTies = new Map<string, Tie[]>();
  const authorTies = new Map<string, Tie[]>();
  let posts = 0;
  for await (const { table, fields } of rows) {
    const label = table === "tags" ? toLabel(fields) : undefined;
    if (label) tags.set(idOf(fields["id"]), label);
    else if (table === "users") users.set(idOf(fields["id"]), textOf(fields["name"]).trim());
    else if (table === "posts_tags") addTie(tagTies, fields, "tag_id");
    else if (table === "posts_authors") addTie(authorTies, fields, "author_id");
    else if (table === "posts_meta") meta.set(idOf(fields["post_id"]), fields);
    else if (table === "posts") posts += 1;
  }
  const inOrder = (ties: readonly Tie[] = []): readonly Tie[] => ties.toSorted((a, b) => a.order - b.order);
  return {
    posts,
    tagsOf: (post) => inOrder(tagTies.get(post)).flatMap(({ to }) => tags.get(to) ?? []),
    authorsOf: (post) => inOrder(authorTies.get(post)).flatMap(({ to }) => users.get(to) || []),
    metaOf: (post) => meta.get(post) ?? {},
  };
}
