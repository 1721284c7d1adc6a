// Arrival mail: an announcement that a rule wants somebody to know of → the mail and the message of a webhook that tell of it, in both languages.

import { createHash } from "node:crypto";
import type { Announcement } from "../../../terms/announcement.ts";
import type { Article } from "../../../terms/article.ts";
import type { Source } from "../../../terms/source.ts";
import type { DecidedBy } from "../../../terms/sources/route.ts";
import type { Mail } from "./send-mail.ts";

export type Arrival = {
  readonly announcement: Announcement;
  readonly source: Pick<Source, "id" | "name">;
  /** The rule that wants it told. */
  readonly by: DecidedBy;
  /** Absent where it is held, or could not be drafted. */
  readonly article?: Article;
};

const ID_SIGNS = 32;
const LONGEST_HEADLINE = 150;

/** In one line, without what would steer a program that shows it. */
export function headlineOf({
  announcement: { document },
  article,
}: Pick<Arrival, "article"> & { readonly announcement: Pick<Announcement, "document"> }): string {
  const text = article?.headline.text ?? document.title ?? document.text;
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_HEADLINE);
}

/** The same for every try, so that whoever gets it twice knows. */
function idOf({ announcement: { id, document } }: Arrival, to: string): string {
  const hash = createHash("sha256").update(`${id} ${document.sha256} ${to}`);
  return `arrival_${hash.digest("hex").slice(0, ID_SIGNS)}`;
}

function linkOf({ article }: Arrival, base: string): string {
  return article ? `${base}/desk/articles/${article.id}` : `${base}/desk/rules/held`;
}

type Standing = "published" | "draft" | "held" | "undrafted";

function standingOf({ announcement: { held }, article }: Arrival): Standing {
  if (!article) return held ? "held" : "undrafted";
  return article.state.kind === "published" ? "published" : "draft";
}

const STANDING: Readonly<Record<Standing, { readonly ja: string; readonly en: string }>> = {
  published: { ja: "自動で公開しました。", en: "It has been published." },
  draft: { ja: "下書きが編集者を待っています。", en: "Its draft waits for an editor." },
  held: {
    ja: "求められるまで下書きを作らずに保管しています。",
    en: "It is held until somebody asks for a draft.",
  },
  undrafted: { ja: "下書きはまだできていません。", en: "It has no draft yet." },
};

export function composeArrivalMail(arrival: Arrival, to: string, base: string): Omit<Mail, "to"> {
  const { announcement, source, by } = arrival;
  const standing = STANDING[standingOf(arrival)];
  const rule =
    by.kind === "rule"
      ? { ja: `規則${by.rule}「${by.name}」`, en: `rule ${by.rule} "${by.name}"` }
      : undefined;
  const { address } = announcement.document;
  const lines = [
    headlineOf(arrival),
    source.name,
    ...(address === undefined ? [] : [address]),
    "",
    `${rule ? `${rule.ja}によるお知らせです。` : ""}${standing.ja}`,
    "",
    `${rule ? `You are told by ${rule.en}. ` : ""}${standing.en}`,
    "",
    linkOf(arrival, base),
  ];
  return {
    subject: `[Shirase] ${headlineOf(arrival)}`,
    text: `${lines.join("\n")}\n`,
    id: idOf(arrival, to),
  };
}

/** What a webhook is told of one. */
export function tellArrival(arrival: Arrival, base: string) {
  const { announcement, source, by, article } = arrival;
  const { id, receivedAt, document, revision } = announcement;
  return {
    announcement: {
      id,
      receivedAt,
      revision,
      ...(document.address !== undefined && { address: document.address }),
    },
    source: { id: source.id, name: source.name },
    headline: headlineOf(arrival),
    standing: standingOf(arrival),
    ...(article && { article: { id: article.id, section: article.section } }),
    ...(by.kind === "rule" && { rule: { id: by.rule, version: by.version, name: by.name } }),
    link: linkOf(arrival, base),
  };
}

export function composeArrivalMessage(
  arrival: Arrival,
  base: string,
): { readonly id: string; readonly body: string } {
  const data = tellArrival(arrival, base);
  const timestamp = arrival.announcement.receivedAt;
  const body = JSON.stringify({ type: "announcement.arrived", timestamp, data });
  return { id: idOf(arrival, "webhook"), body };
}
