// Synthetic posts: the posts of three services, by the grade of who holds them; units and ships are invented, shapes are real.

export type Force = "陸" | "海" | "空";
export const FORCES: readonly Force[] = ["陸", "海", "空"];

/** 3佐 is 0, 将 is 4. */
export const GRADES = ["3等{}佐", "2等{}佐", "1等{}佐", "{}将補", "{}将"] as const;

export function rankName(force: Force, grade: number): string {
  return (GRADES[grade] ?? "{}将").replace("{}", force);
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

const SHIPS =
  "あけぼの丘 いそなみ うみぎり おきかぜ かすみの さわぎり すずなみ たかせ なみぎり はるさめ丘 ふゆかぜ まきなみ丘 みなぎり ゆうだち野 よつかぜ わかさぎ あらなみ しおかぜ".split(
    " ",
  );

/** What each service calls its units of that level, and the posts in one. */
const UNITS: Readonly<
  Record<
    Force,
    readonly (readonly [
      unit: string,
      count: number,
      posts: readonly (readonly [post: string, grade: number])[],
    ])[]
  >
> = {
  陸: [
    [
      "第#連隊",
      96,
      [
        ["長", 2],
        ["副連隊長", 1],
        ["本部第1科長", 0],
        ["本部第3科長", 0],
      ],
    ],
    [
      "第#師団",
      24,
      [
        ["長", 4],
        ["副師団長", 3],
        ["司令部幕僚長", 2],
        ["司令部防衛部長", 1],
        ["司令部人事部長", 1],
      ],
    ],
    [
      "第#旅団",
      12,
      [
        ["長", 3],
        ["副旅団長", 2],
        ["司令部幕僚長", 2],
        ["司令部訓練部長", 1],
      ],
    ],
    [
      "第#施設群",
      20,
      [
        ["長", 2],
        ["本部運用班長", 0],
      ],
    ],
    [
      "第#高射隊",
      28,
      [
        ["長", 1],
        ["副隊長", 0],
      ],
    ],
    [
      "第#後方支援隊",
      40,
      [
        ["長", 1],
        ["補給班長", 0],
      ],
    ],
  ],
  海: [
    [
      "護衛艦「@」",
      18,
      [
        ["艦長", 1],
        ["副長", 0],
        ["航海長", 0],
        ["砲術長", 0],
      ],
    ],
    ["第#護衛隊", 24, [["司令", 2]]],
    [
      "第#航空群",
      16,
      [
        ["司令", 3],
        ["司令部首席幕僚", 2],
      ],
    ],
    [
      "第#航空隊",
      32,
      [
        ["司令", 2],
        ["飛行隊長", 1],
        ["整備隊長", 0],
      ],
    ],
    [
      "第#地方隊",
      10,
      [
        ["総監", 4],
        ["総監部幕僚長", 3],
        ["総監部防衛部長", 2],
        ["総監部管理部長", 2],
      ],
    ],
    [
      "第#掃海隊",
      20,
      [
        ["司令", 1],
        ["運用班長", 0],
      ],
    ],
  ],
  空: [
    [
      "第#航空団",
      18,
      [
        ["司令", 3],
        ["副司令", 2],
        ["飛行群司令", 2],
        ["整備補給群司令", 2],
        ["司令部防衛部長", 1],
      ],
    ],
    [
      "第#飛行隊",
      40,
      [
        ["長", 1],
        ["飛行班長", 0],
      ],
    ],
    [
      "第#高射群",
      16,
      [
        ["司令", 2],
        ["副司令", 1],
        ["運用班長", 0],
      ],
    ],
    [
      "第#警戒隊",
      48,
      [
        ["長", 1],
        ["運用班長", 0],
      ],
    ],
    [
      "第#航空方面隊",
      8,
      [
        ["司令官", 4],
        ["副司令官", 3],
        ["司令部防衛部長", 2],
        ["司令部装備部長", 2],
      ],
    ],
  ],
};

const STAFF: Readonly<Record<Force, string>> = { 陸: "陸上幕僚監部", 海: "海上幕僚監部", 空: "航空幕僚監部" };
const FIELDS = "防衛 人事 装備 運用 教育 監理 厚生 情報 補任 計画".split(" ");

export type SyntheticPost = { readonly name: string; readonly force: Force; readonly grade: number };

function postsOfUnits(force: Force): readonly SyntheticPost[] {
  return UNITS[force].flatMap(([unit, count, posts]) =>
    numbers(count).flatMap((number) =>
      posts.map(([post, grade]) => ({
        name: unit.replace("#", String(number)).replace("@", SHIPS[number - 1] ?? "") + post,
        force,
        grade,
      })),
    ),
  );
}

function postsOfStaff(force: Force): readonly SyntheticPost[] {
  return FIELDS.flatMap((field) => [
    { name: `${STAFF[force]}${field}部長`, force, grade: 3 },
    { name: `${STAFF[force]}${field}部${field}課長`, force, grade: 2 },
    ...numbers(5).map((number) => ({ name: `${STAFF[force]}${field}課第${number}班長`, force, grade: 1 })),
    ...numbers(5).map((number) => ({
      name: `${STAFF[force]}${field}課第${number}班企画係主任長`,
      force,
      grade: 0,
    })),
  ]);
}

/** Held by one person at a time. */
export function syntheticPosts(force: Force): readonly SyntheticPost[] {
  return [...postsOfUnits(force), ...postsOfStaff(force)];
}

const SCHOOLS: Readonly<Record<Force, readonly string[]>> = {
  陸: [
    "富士学校",
    "高射学校",
    "通信学校",
    "需品学校",
    "化学学校",
    "施設学校",
    "航空学校",
    "輸送学校",
    "武器学校",
  ],
  海: ["第1術科学校", "第2術科学校", "第3術科学校", "幹部学校", "幹部候補生学校", "潜水艦教育訓練隊"],
  空: ["幹部学校", "第1術科学校", "第2術科学校", "第4術科学校", "第5術科学校", "幹部候補生学校"],
};

const WHOLE: Readonly<Record<Force, string>> = { 陸: "陸上自衛隊", 海: "海上自衛隊", 空: "航空自衛隊" };

/** Held by many at a time. */
export function sharedPosts(force: Force): readonly string[] {
  return [
    `${STAFF[force]}付`,
    "統合幕僚学校教官",
    ...SCHOOLS[force].flatMap((school) => [`${WHOLE[force]}${school}教官`, `${WHOLE[force]}${school}研究員`]),
    ...FIELDS.map((field) => `${STAFF[force]}${field}部員`),
    ...numbers(10).map(
      (number) => `第${number}${force === "陸" ? "補給処" : force === "海" ? "整備補給隊" : "補給処"}付`,
    ),
  ];
}

export const OTHER_OFFICES = ["内閣官房", "外務省", "防衛装備庁", "内閣府"] as const;
