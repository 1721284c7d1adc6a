// Counting rule: the numbers by which readers are counted, as each version of the rule has set them.

/**
 * A version is never edited: who changes a number adds a version, with the day from which it holds and what is
 * different, in words for readers. The page on counting is written from this, and a test holds earlier versions fast.
 */
export type CountingRule = {
  readonly version: number;
  /** The day from which it holds, in Japan. */
  readonly since: string;
  readonly changes: { readonly ja: readonly string[]; readonly en: readonly string[] };
  /** What a version did not limit yet is absent. */
  readonly limits: Partial<CountingLimits>;
};

export type CountingLimits = {
  /** How long a page has to have been visible. */
  readonly visibleMs: number;
  /** Days after that of its rendering on which a page may still tell of a reading. */
  readonly tokenDays: number;
  /** Beacons of one reader in one minute of the clock; more are left out. */
  readonly viewsPerMinute: number;
  /** Articles of one reader on one day; more are left out. */
  readonly articlesPerDay: number;
  /** Different browsers behind one address (64 bits of an IPv6 address) on one day; more are left out. */
  readonly browsersPerAddress: number;
  /** Readers whose rates are watched at a time; beyond it, those longest unheard are forgotten. */
  readonly readersWatched: number;
  readonly largestBeaconBytes: number;
  /** Whose list of robots' names is asked. */
  readonly botList: string;
  /** Whether Global Privacy Control and Do Not Track are heeded. */
  readonly privacySignals: boolean;
  /** Whether browsers without script are counted, by a picture. */
  readonly withoutScript: boolean;
  /** The longest for which numbers by minute are kept. */
  readonly minutesKeptHours: number;
  /** The longest for which numbers by hour are kept. */
  readonly hoursKeptDays: number;
};

type CurrentRule = CountingRule & { readonly limits: CountingLimits };

/** Newest first. */
export const RULE_VERSIONS: readonly [CurrentRule, ...CountingRule[]] = [
  {
    version: 2,
    since: "2026-11-26",
    changes: {
      ja: [
        "Global Privacy Controlまたは「追跡拒否」を知らせるブラウザーと、数えないことを選んだ読者を、数から除くことにしました。",
        "記事のページに日付入りの印を付け、印のない通知や古い印の通知を受け付けないことにしました。",
        "1分間・1日の多すぎる閲覧、一つのアドレスからの多すぎるブラウザー、自動操縦のブラウザー、データセンターからの閲覧、編集部の閲覧を除くことにしました。IPv6のアドレスは先頭の64ビットで見分けることにしました。",
        "スクリプトを止めているブラウザーを、画像で数えることにしました。",
        "どこから来たかと機器の種類を、種類ごとの合計として数えることにしました。分単位と時間単位の数を残す期間を定めました。",
      ],
      en: [
        "Browsers that send Global Privacy Control or Do Not Track, and readers who have switched counting off, are left out.",
        "Pages of articles carry a dated seal; what is told without one, or with an old one, is refused.",
        "Left out as well: too many views in a minute or a day, too many browsers behind one address, browsers that a program drives, data centres, and the desk’s own people. Of IPv6 addresses the first 64 bits tell readers apart.",
        "Browsers without script are counted by a picture.",
        "Where readers come from and what they read on are counted, as sums by class. For how long numbers by minute and by hour are kept is stated.",
      ],
    },
    limits: {
      visibleMs: 1_000,
      tokenDays: 7,
      viewsPerMinute: 30,
      articlesPerDay: 300,
      browsersPerAddress: 200,
      readersWatched: 50_000,
      largestBeaconBytes: 1_024,
      botList: "isbot 5.2.3",
      privacySignals: true,
      withoutScript: true,
      minutesKeptHours: 28,
      hoursKeptDays: 32,
    },
  },
  {
    version: 1,
    since: "2026-11-24",
    changes: {
      ja: ["「読者・日」を数えはじめました。"],
      en: ["Reader-days are counted for the first time."],
    },
    limits: {
      visibleMs: 1_000,
      largestBeaconBytes: 1_024,
      botList: "isbot 5.2.3",
    },
  },
];

/** The rule that holds now: the newest. */
export const [COUNTING_RULE] = RULE_VERSIONS;
