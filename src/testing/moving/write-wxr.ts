// Writes an old site as WordPress exports it (WXR 1.2), with the noise that real exports have; piece by piece.

import type { OldPost } from "./old-site.ts";

const HEAD = `\uFEFF<?xml version="1.0" encoding="UTF-8" ?>\r
<!-- This is a file of our own, in the form of an export. -->\r
<rss version="2.0"\r
\txmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"\r
\txmlns:content="http://purl.org/rss/1.0/modules/content/"\r
\txmlns:wfw="http://wellformedweb.org/CommentAPI/"\r
\txmlns:dc="http://purl.org/dc/elements/1.1/"\r
\txmlns:wp="http://wordpress.org/export/1.2/">\r
<channel>\r
\t<title>旧見本通信</title>\r
\t<link>https://old.example</link>\r
\t<language>ja</language>\r
\t<wp:wxr_version>1.2</wp:wxr_version>\r
\t<wp:base_site_url>https://old.example</wp:base_site_url>\r
\t<wp:base_blog_url>https://old.example</wp:base_blog_url>\r
\t<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[sato]]></wp:author_login><wp:author_display_name><![CDATA[佐藤見本]]></wp:author_display_name></wp:author>\r
\t<wp:category><wp:term_id>2</wp:term_id><wp:category_nicename><![CDATA[news]]></wp:category_nicename><wp:cat_name><![CDATA[ニュース]]></wp:cat_name></wp:category>\r
`;
const FOOT = "</channel>\r\n</rss>\r\n";

const cdata = (text: string): string => `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
const sqlTime = (instant: string): string => instant.replace("T", " ").replace("Z", "");
/** As clocks of the old site show it. */
const localTime = (instant: string): string =>
  sqlTime(new Date(Date.parse(instant) + 9 * 3_600_000).toISOString().replace(/\.\d+Z/, "Z"));

/** Each post in one piece, and between them what is no article. */
export function* writeWxr(posts: Iterable<OldPost>): Generator<string> {
  yield HEAD;
  for (const post of posts) {
    yield writeItem(post);
    if (post.id % 10 === 0) yield writeAttachment(post.id + 1);
    if (post.id % 50 === 0) yield writeMenuItem(post.id + 2);
  }
  yield FOOT;
}

function writeItem(post: OldPost): string {
  const isDraft = post.status === "draft";
  const { category } = post;
  return `\t<item>\r
\t\t<title>${cdata(post.title)}</title>\r
\t\t<link>${isDraft ? `https://old.example/?p=${post.id}` : `https://old.example${post.path.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())}`}</link>\r
\t\t<pubDate>${new Date(post.publishedAt).toUTCString()}</pubDate>\r
\t\t<dc:creator>${cdata(post.author)}</dc:creator>\r
\t\t<guid isPermaLink="false">https://old.example/?p=${post.id}</guid>\r
\t\t<description></description>\r
\t\t<content:encoded>${cdata(`<!-- wp:paragraph -->\n${post.html}\n<!-- /wp:paragraph -->\n<!-- wp:latest-posts {"postsToShow":3} /-->`)}</content:encoded>\r
\t\t<excerpt:encoded>${cdata(post.excerpt)}</excerpt:encoded>\r
\t\t<wp:post_id>${post.id}</wp:post_id>\r
\t\t<wp:post_date>${cdata(isDraft ? "0000-00-00 00:00:00" : localTime(post.publishedAt))}</wp:post_date>\r
\t\t<wp:post_date_gmt>${cdata(isDraft || post.id % 7 === 0 ? "0000-00-00 00:00:00" : sqlTime(post.publishedAt))}</wp:post_date_gmt>\r
\t\t<wp:post_modified_gmt>${cdata(sqlTime(post.updatedAt))}</wp:post_modified_gmt>\r
\t\t<wp:comment_status>${cdata("open")}</wp:comment_status>\r
\t\t<wp:post_name>${cdata(encodeURIComponent(post.slug).toLowerCase())}</wp:post_name>\r
\t\t<wp:status>${cdata(post.status)}</wp:status>\r
\t\t<wp:post_parent>0</wp:post_parent>\r
\t\t<wp:post_type>${cdata("post")}</wp:post_type>\r
\t\t<wp:post_password></wp:post_password>\r
\t\t<category domain="category" nicename="${category.slug}">${cdata(category.name)}</category>\r
\t\t<category domain="post_tag" nicename="${encodeURIComponent(post.tag).toLowerCase()}">${cdata(post.tag)}</category>\r
${writeMeta(post)}\t\t<wp:comment><wp:comment_id>${post.id}</wp:comment_id><wp:comment_content>${cdata("<p>読者の声</item></p>")}</wp:comment_content></wp:comment>\r
\t</item>\r
`;
}

function writeMeta({ id }: OldPost): string {
  const pairs: readonly (readonly [string, string])[] = [
    ["_edit_last", "1"],
    ["_edit_lock", "1600000000:1"],
    ["_builder_data", `a:1:{s:4:"html";s:9:"<item> & ";}`],
    ...(id % 11 === 0 ? [["_wp_old_slug", `earlier-${id}`] as const] : []),
  ];
  return pairs
    .map(
      ([key, value]) =>
        `\t\t<wp:postmeta>\r\n\t\t\t<wp:meta_key>${cdata(key)}</wp:meta_key>\r\n\t\t\t<wp:meta_value>${cdata(value)}</wp:meta_value>\r\n\t\t</wp:postmeta>\r\n`,
    )
    .join("");
}

function writeAttachment(id: number): string {
  return `\t<item><title>${cdata(`picture-${id}`)}</title><wp:post_id>${id}</wp:post_id><wp:status>${cdata("inherit")}</wp:status><wp:post_type>${cdata("attachment")}</wp:post_type><wp:attachment_url>${cdata(`https://old.example/wp-content/uploads/2020/01/picture-${id}.png`)}</wp:attachment_url></item>\r\n`;
}

function writeMenuItem(id: number): string {
  return `\t<item><title></title><wp:post_id>${id}</wp:post_id><wp:status>${cdata("publish")}</wp:status><wp:post_type>${cdata("nav_menu_item")}</wp:post_type></item>\r\n`;
}
