// Share card: what the drawn picture says that other sites and messengers show beside a link to an article.

export type ShareCard = {
  readonly language: "ja" | "en";
  readonly site: string;
  readonly section: string;
  readonly issuer?: string;
  /** Name of the series and of the part. */
  readonly series?: string;
  /** In pieces between which a line may end; joined, they are the headline. */
  readonly headline: readonly string[];
  /** The day of publication in both calendars. */
  readonly day: string;
  /** Says that this is a sample newsroom. */
  readonly sample?: string;
};

/** In pixels: what the services that show such pictures ask for. */
export const SHARE_CARD_SIZE = { width: 1200, height: 630 } as const;
