// Article tables: announcements, articles with their revisions, pictures, terms, addresses of before, as queries see them.

type SourceRow = { id: string; source: string };

type AnnouncementRow = {
  id: number;
  source_id: string;
  sha256: string;
  text_sha256: string;
  /** Id of the first announcement of the chain of revisions that this one belongs to. */
  chain: number;
  revision: number;
  replaces: number | null;
  received_at: string;
  announced_at: string | null;
  /** The article that was made of it, once there is one. */
  article_id: number | null;
  /** What was decided about it when it came, as JSON. */
  route: string | null;
  /** 1: no draft is made of it before somebody asks for one. */
  held: number;
  /** How much those who wait for it have to know, of what is held: 1 a rule holds it, 2 with urgency. */
  held_rank: number;
  /** 1: it is held, nobody has asked for its draft, and no later revision is there. */
  waits: number;
  /** Who set it aside and when, as JSON; null of all others. */
  aside: string | null;
  /** The document as JSON, without its bytes: any UTF-16 survives, NUL and lone surrogates too. */
  document: string;
  bytes: Uint8Array;
};

/** The announcement last seen at an address; addresses can be longer than an index key, so their hash is the key. */
type AddressRow = { address_sha256: string; announcement_id: number };

type ArticleRow = {
  id: number;
  revision: number;
  state: string;
  section: string;
  kind: string;
  series: string | null;
  series_order: number | null;
  /** Milliseconds since the epoch while readers may see the article, null otherwise: it leads every list's index. */
  published_at: number | null;
  key: string | null;
  /** ArticleCard as JSON, while readers may see the article. */
  card: string | null;
  /** Number of the last change of it that a page or a ranking may show. */
  change: number;
  /** 1 while an editor keeps it out of the rankings. */
  excluded: number;
};

type ArticleRevisionRow = { article_id: number; revision: number; article: string };

/** Where a published article stands in the search index, which itself only the engines know. */
type SearchPlaceRow = { place: number; article_id: number };

/** An address that pages had elsewhere, in the spelling of `newsroom/redirects/redirect-address.ts`; no target: gone for good. */
type RedirectRow = {
  address: string;
  target: string | null;
  /** Of a target of ours without its fragment: another row may not be kept under it. */
  target_address: string | null;
};

/** `name` holds the hash of the bytes, which stand in media_pieces, one after another. */
type MediaRow = { name: string; width: number; height: number; size: number };

type MediaPieceRow = { name: string; piece: number; bytes: Uint8Array };

/** `added_by`: account and name as JSON. `kept`: 1 once an article has shown it. `words`: what it is found by, folded. */
type PictureLibraryRow = {
  name: string;
  number: number;
  added_at: string | null;
  added_by: string | null;
  file_name: string;
  alt: string;
  credit: string;
  words: string;
  kept: number;
};

/** The picture that a file with this hash of its bytes became. */
type SentPictureRow = { sha256: string; name: string };

/** The pictures of an article's revision in force. */
type MediaUseRow = { article_id: number; name: string };

/** `articles`: how many published ones are about it now. `label`: a Term as JSON, by the newest article that names it. */
type TermRow = {
  id: number;
  kind: string;
  key: string;
  articles: number;
  label: string;
  labelled_at: number;
};

/** One term of a published article; `position` in the article's own order. */
type ArticleTermRow = { term_id: number; published_at: number; article_id: number; position: number };
/** When a part of the sitemap changed last, in milliseconds since the epoch. */
type SitemapShardRow = { shard: number; changed_at: number };

/** What an import wrote last: of which content, as which revision of the article. */
type ImportRow = { key: string; article_id: number; fingerprint: string; revision: number };

export type ArticleTables = {
  sources: SourceRow;
  announcements: AnnouncementRow;
  announcement_addresses: AddressRow;
  articles: ArticleRow;
  article_revisions: ArticleRevisionRow;
  redirects: RedirectRow;
  media: MediaRow;
  media_pieces: MediaPieceRow;
  media_uses: MediaUseRow;
  picture_library: PictureLibraryRow;
  sent_pictures: SentPictureRow;
  terms: TermRow;
  article_terms: ArticleTermRow;
  published_days: { day: string; articles: number };
  imports: ImportRow;
  search_places: SearchPlaceRow;
  sitemap_shards: SitemapShardRow;
};
