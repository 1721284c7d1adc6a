// Writes an old site as Ghost exports it (version 5), its tables in Ghost's own order; piece by piece.

import type { OldPost } from "./old-site.ts";

const TAG_IDS = new Map<string, string>();
const idOf = (tag: string): string => {
  const id = TAG_IDS.get(tag) ?? `tag${TAG_IDS.size + 1}`;
  TAG_IDS.set(tag, id);
  return id;
};

/** What our word for a state is over there; what was thrown away is in no export. */
const STATUS = { publish: "published", draft: "draft", private: "published" } as const;

/** As slugs are made over there: unique on their site, so that each address is one post's. */
export const ghostSlug = ({ id, slug }: OldPost): string => `${slug}-${id}`;
export const ghostUuid = ({ id }: OldPost): string =>
  `00000000-0000-4000-8000-${String(id).padStart(12, "0")}`;

export function* writeGhost(posts: readonly OldPost[]): Generator<string> {
  const kept = posts.filter(({ status }) => status !== "trash");
  yield `{"db":[{"meta":{"exported_on":1700000000000,"version":"5.80.0"},"data":{"benefits":[],"posts":[`;
  let separator = "";
  for (const post of kept) {
    yield separator + JSON.stringify(toRow(post));
    separator = ",";
  }
  yield `],"posts_authors":[${kept.map(({ id, author }) => JSON.stringify({ id: `pa${id}`, post_id: `post${id}`, author_id: author, sort_order: 0 })).join(",")}]`;
  const ties = kept.flatMap(({ id, category, tag }) => [
    { id: `pt${id}a`, post_id: `post${id}`, tag_id: idOf(category.name), sort_order: 0 },
    { id: `pt${id}b`, post_id: `post${id}`, tag_id: idOf(tag), sort_order: 1 },
  ]);
  yield `,"posts_tags":${JSON.stringify(ties)}`;
  yield `,"settings":[{"id":"s1","key":"title","value":"旧見本通信"}]`;
  const tags = [...TAG_IDS.entries()].map(([name, id]) => ({
    id,
    name,
    slug: encodeURIComponent(name),
    visibility: "public",
  }));
  yield `,"tags":${JSON.stringify(tags)},"users":[{"id":"sato","name":"佐藤見本"},{"id":"suzuki","name":"鈴木見本"}]}}]}`;
}

function toRow(post: OldPost): object {
  const { id, title, html, excerpt, status, publishedAt, updatedAt } = post;
  return {
    id: `post${id}`,
    uuid: ghostUuid(post),
    title,
    slug: ghostSlug(post),
    mobiledoc: null,
    lexical: JSON.stringify({ root: { children: [{ type: "html", html }] } }),
    html: html.replaceAll("https://old.example", "__GHOST_URL__"),
    plaintext: "本文",
    feature_image: id % 9 === 0 ? "__GHOST_URL__/content/images/2020/01/a.png" : null,
    featured: 0,
    type: "post",
    status: status === "trash" ? "draft" : STATUS[status],
    visibility: status === "private" ? "paid" : "public",
    created_at: publishedAt,
    updated_at: updatedAt,
    published_at: status === "draft" ? null : publishedAt,
    custom_excerpt: excerpt === "" ? null : excerpt,
    canonical_url: null,
  };
}
