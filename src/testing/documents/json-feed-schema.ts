// JSON Feed schema: what JSON Feed 1.1 allows, as the format's own page has it; any other field fails, save those that begin with a low line.

import { z } from "zod";

const address = z.url({ protocol: /^https?$/ });
/** RFC 3339, as the format asks for. */
const instant = z.iso.datetime({ offset: true });
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);

const author = z
  .strictObject({ name: z.string().min(1).optional(), url: address.optional(), avatar: address.optional() })
  .refine((one) => Object.keys(one).length > 0, "an author has a name, an address or a picture");

const attachment = z.strictObject({
  url: address,
  mime_type: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/),
  title: z.string().optional(),
  size_in_bytes: z.int().positive().optional(),
  duration_in_seconds: z.number().positive().optional(),
});

/** Fields of one's own begin with a low line and hold an object. */
const withExtensions = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.looseObject(shape).superRefine((value, context) => {
    for (const [name, field] of Object.entries(value)) {
      const isOwn =
        name.startsWith("_") && !name.includes(".") && typeof field === "object" && field !== null;
      if (!(name in shape) && !isOwn)
        context.addIssue({ code: "custom", message: `${name} is no field of JSON Feed` });
    }
  });

const item = withExtensions({
  id: z.string().min(1),
  url: address.optional(),
  external_url: address.optional(),
  title: z.string().optional(),
  content_html: z.string().optional(),
  content_text: z.string().optional(),
  summary: z.string().optional(),
  image: address.optional(),
  banner_image: address.optional(),
  date_published: instant.optional(),
  date_modified: instant.optional(),
  authors: z.array(author).min(1).optional(),
  tags: z.array(z.string().min(1)).optional(),
  language: language.optional(),
  attachments: z.array(attachment).optional(),
}).refine(
  (one) => one.content_html !== undefined || one.content_text !== undefined,
  "an item has content_html or content_text",
);

export const jsonFeedSchema = withExtensions({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  home_page_url: address.optional(),
  feed_url: address.optional(),
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: address.optional(),
  icon: address.optional(),
  favicon: address.optional(),
  authors: z.array(author).min(1).optional(),
  language: language.optional(),
  expired: z.boolean().optional(),
  hubs: z
    .array(z.strictObject({ type: z.string().min(1), url: address }))
    .min(1)
    .optional(),
  items: z.array(item),
})
  .refine((feed) => feed.next_url === undefined || feed.next_url !== feed.feed_url, "next_url leads on")
  .refine(
    ({ items }) => new Set(items.map(({ id }) => id)).size === items.length,
    "every item has its own id",
  );
