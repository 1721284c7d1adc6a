// Takes what is to be done in the text's own words; gives its end as a title for lists: words are left out before it and こと behind it, none is put in.

const LONGEST = { ja: 60, en: 110 } as const;
/** With what an その or 第2回 goes back to. */
const LONGEST_WITH_BEFORE = 70;

/** 実施すること, 強化していく旨: what only ties the matter to its verb. */
const TIED = /(?<=[うくぐすつぬぶむる])(?:こと|旨|方針|方向)(?:など|等)?(?:に|へ)?$/u;
/** Whom one asks: 検討するよう、両国の統合幕僚監部に */
const ASKED = /よう(?:に)?、[^。]{1,40}に$/u;
const TIED_EN = /^(?:that |to |on (?=\w+ing\b)|will |shall )+(?:continue to be )?/iu;
/** What leads to the matter, and no part of it: 〜を踏まえ、 〜に鑑み、 引き続き、 本日午前、大臣と会談し、 */
const LEADING =
  /^(?:[^、]{0,60}?(?:踏まえ(?:て|つつ)?|鑑み(?:て)?|基づ(?:き|いて)|(?:受け|経)て|中(?:で|において)|ため(?:に)?|際(?:して)?|観点から|一環として|うえで|上で|もと|下で|(?:会談|議論|協議|意見交換|説明)(?:し|を行い)|意見を(?:交換し|交わし)|大臣と|首相と|長官と|の間で(?:は)?|会談では|会合では|(?:基地|駐屯地|学校|部隊|[省庁局県市])では)|その手立てとして|そのため(?:に)?|このほか|他方|一方|引き続き|今後(?:とも|も)?|また|さらに|更に|その上で|具体的に(?:は)?|併せて|まず|なお|特に|早期に|共に|ともに|本日|私たちは)、/u;
/** The same without a comma: 次のとおり日豪防衛相会談を, とりわけAI、無人システム */
const LEADING_BARE =
  /^(?:(?:次|下記|以下|別紙)の(?:とおり|通り|日程で|要領で)|下記により|とりわけ|あわせて|併せて|予定どおり)、?(?=[^、])/u;
/** What goes back to the words before it. */
const GOES_BACK =
  /^(?:第[0-9０-９一二三四五六七八九十]{1,3}回(?!目?(?:会|協))|その|それ|これ|この|こうした|そうした|同(?!国|盟|時)|当該|本件|上記|以上)/u;

function leadOf(title: string): number {
  return (LEADING.exec(title) ?? LEADING_BARE.exec(title))?.[0].length ?? 0;
}

function shortenJapanese(matter: string): string {
  let title = matter.replace(TIED, "").replace(ASKED, "").trim();
  for (let lead = leadOf(title); lead > 0; lead = leadOf(title)) title = title.slice(lead);
  while (title.length > LONGEST.ja) {
    const comma = title.indexOf("、");
    if (comma < 0 || title.length - comma - 1 < 8) break;
    title = title.slice(comma + 1);
  }
  return title.length <= LONGEST.ja ? title : `…${title.slice(-LONGEST.ja)}`;
}

/** …の第1回の成功を歓迎し、第2回を来春に実施する: what the sentence told before, where all is short enough. */
function withBefore(title: string, before: string): string {
  if (!GOES_BACK.test(title)) return title;
  const told = before.split(/(?<=(?:は|から|より)、)/u).at(-1) ?? "";
  const whole = `${told.replace(/^[\s0-9.○・]+/u, "")}${title}`;
  return whole.length <= LONGEST_WITH_BEFORE ? whole : title;
}

function shortenEnglish(matter: string): string {
  const title = matter.replace(TIED_EN, "").trim();
  if (title.length <= LONGEST.en) return title;
  const cut = title.slice(0, LONGEST.en);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).replace(/[,;:]$/u, "")}…`;
}

/** 11月9日から実施: without any of を, が, は, について nobody knows what. */
const NAMES_NOTHING = /^(?!.*(?:[をがはも]|について|に関する|への))/u;

export type TitleGiven = {
  readonly language: "ja" | "en";
  /** What the sentence tells before the matter. */
  readonly before?: string;
  /** What was asked about, or what the sentence before was about, in its own words. */
  readonly about?: string | undefined;
};

/**
 * All on one line. Where it is cut within a phrase an ellipsis stands for the rest. A title that does not say what is to
 * be done has what was spoken of set before it, by a colon.
 */
export function titleOfMatter(matter: string, { language, before = "", about }: TitleGiven): string {
  if (language === "en") return shortenEnglish(matter) || matter;
  const title = withBefore(shortenJapanese(matter), before) || matter;
  return about !== undefined && NAMES_NOTHING.test(title) ? `${about}：${title}` : title;
}
