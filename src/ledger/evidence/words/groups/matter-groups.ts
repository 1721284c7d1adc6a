// The words of what one matter has one of: sort of agreement, where the unmanned go, form of an exercise, which way somebody goes.

import type { MatterGroup } from "../matter-row.ts";
import { VISIT_ABROAD } from "./visits-abroad.ts";

export const MATTER_GROUPS: readonly MatterGroup[] = [
  {
    group: "agreement-sort",
    conflict: 0.45,
    rows: [
      [
        "acsa",
        2.6,
        "日米物品役務相互提供協定 物品役務相互提供協定 物品役務協定 物品又は役務の相互の提供 物品役務の相互提供 物品や役務の融通 物品役務 物品や役務 食料や燃料を融通 食料や燃料などを融通 燃料や弾薬を融通 食料、燃料を融通 acsa アクサ",
        "acquisition and cross-servicing|cross-servicing agreement|acsa|cross-servicing|share supplies|mutual provision of supplies|reciprocal provision of supplies|supplies and services",
      ],
      [
        "raa",
        2.6,
        "部隊間協力円滑化協定 協力円滑化協定 円滑化協定 訪問部隊地位協定 相互訪問の手続 部隊の相互訪問を円滑 部隊が訪問する際の手続 部隊の往来を容易 raa 準同盟の協定",
        "reciprocal access*|raa|visiting forces|visiting forces agreement*|vfa|facilitation of reciprocal access",
      ],
      [
        "gsomia",
        2.6,
        "軍事情報包括保護協定 秘密軍事情報保護協定 秘密軍事情報の保護 情報保護協定 秘密情報保護協定 秘密情報の保護 情報の保護に関する協定 情報保全協定 gsomia ジーソミア 情報保全 秘密情報の守り 軍事情報を守る 機密を守る取決め 秘密を守る取決め",
        "security of information|information security agreement*|security of military information|military information|protection of information|protection of classified|protect classified|gsomia|information protection|tisa",
      ],
      [
        "transfer-agreement",
        2.4,
        "防衛装備品及び技術の移転に関する協定 防衛装備品技術移転協定 防衛装備品及び技術移転協定 装備品技術移転協定 装備技術移転協定 装備移転協定 技術移転協定 装備品の移転に関する協定",
        "transfer of defense equipment and technology|equipment and technology transfer|defense equipment transfer agreement|technology transfer agreement|defense equipment and technology transfer|transfer of equipment and technology",
      ],
      ["sofa", 2.4, "日米地位協定 地位協定 補足協定", "status of forces|status-of-forces|sofa"],
      [
        "search-treaty",
        2.2,
        "捜索救助協定 sar協定 捜索救助に関する協定",
        "search and rescue agreement*|sar agreement*|agreement on search and rescue",
      ],
      [
        "sosa",
        2.4,
        "供給安全保障取決め 供給の安定に関する取決め 防衛装備品の供給安定 防衛装備の供給 sosa 相互防衛調達 互恵的な防衛調達 rdp",
        "security of supply*|sosa|reciprocal defense procurement|rdp",
      ],
      [
        "space-agreement",
        2.2,
        "宇宙協力に関する枠組協定 宇宙枠組協定 宇宙協力協定",
        "framework agreement on space|space framework agreement",
      ],
    ],
  },
  {
    group: "unmanned-sort",
    conflict: 0.35,
    rows: [
      [
        "uuv",
        2.4,
        "水中用無人機 無人水中航走体 水中航走体 長期運用型uuv 自律型無人潜水機 自律型水中 無人潜水機 無人潜水艇 無人潜水艦 水中無人機 水中ドローン 無人の水中 水中の無人 海中無人 海中ドローン 海中の無人 水中ロボット 水中グライダー 潜る無人 海に潜る無人 無人の潜水 uuv auv rov xluuv",
        "unmanned underwater|underwater drone*|underwater unmanned|unmanned undersea|undersea drone*|unmanned submarine*|autonomous underwater|underwater vehicle*|undersea vehicle*|underwater glider*|submersible drone*|uuv|uuvs|auv|auvs|rov|underwater robot*|xluuv",
      ],
      [
        "usv",
        2.4,
        "小型無人水上艇 無人水上艇 水上無人機 水上無人艇 水上ドローン 海上ドローン 海上無人機 無人水上航走体 無人機雷排除 無人艇 無人艦艇 無人艦 無人船 無人水上 無人の艇 無人の船 無人の水上 無人運航船 戦闘支援型多目的usv 自爆型水上 usv",
        "unmanned surface|surface drone*|sea drone*|naval drone*|maritime drone*|drone boat*|unmanned boat*|unmanned ship*|unmanned vessel*|autonomous ship*|autonomous vessel*|autonomous surface|usv|usvs|robot boat*|crewless ship*|crewless boat*",
      ],
      [
        "uav",
        2.2,
        "無人航空機 無人飛行機 無人機部隊 無人機 滞空型無人機 艦載型無人機 ドローン 偵察用ドローン 無人偵察機 無人哨戒機 無人ヘリコプター 無人ヘリ 無人攻撃機 滞空型 uav uas 戦闘支援無人機 シーガーディアン スカイガーディアン グローバルホーク リーパー トライトン スキャンイーグル バイラクタル rq-4* mq-9* mq-4* mq-28* v-bat mq-8* 飛ぶ無人 空を飛ぶ無人",
        "unmanned aircraft|unmanned aerial|unmanned plane*|unmanned helicopter*|aerial drone*|flying drone*|reconnaissance drone*|surveillance drone*|uav|uavs|uas|suas|drone aircraft|quadcopter*|multicopter*|rq-4*|mq-9*|mq-4c*|mq-28*|seaguardian*|sea guardian*|skyguardian*|global hawk*|reaper*|triton*|scaneagle*|scan eagle*|v-bat*|bayraktar*|ghost bat*|remotely piloted aircraft",
      ],
      [
        "ugv",
        2.4,
        "無人車両 無人車輌 無人地上車両 無人走行車 地上無人 地上ドローン 陸上無人機 陸上ドローン 無人の車両 無人の車 自動運転車両 自動走行車両 無人走行 小型多用途ugv ugv",
        "unmanned ground|ground drone*|ground robot*|driverless*|autonomous vehicle*|unmanned vehicle*|self-driving vehicle*|ugv|ugvs",
      ],
    ],
  },
  {
    group: "mobility",
    conflict: 0.35,
    rows: [
      ["fixed", 1, "固定式 固定型 据え置き", "fixed|stationary"],
      [
        "mobile",
        1,
        "移動式 車載式 車載型 可搬式 可搬型",
        "mobile|portable|truck-mounted|vehicle-mounted|transportable",
      ],
    ],
  },
  {
    group: "exercise-form",
    conflict: 0.2,
    rows: [
      [
        "command-post-form",
        0.5,
        "指揮所演習 指揮所訓練 図上演習 図上訓練 図演 机上演習 机上訓練 兵棋演習 cpx",
        "command post|command-post|tabletop*|table-top*|cpx|ttx|staff exercise*",
      ],
      [
        "field-form",
        0.5,
        "実動演習 実動訓練 ftx",
        "field training exercise*|field exercise*|ftx|live exercise*",
      ],
    ],
  },
  {
    group: "direction",
    conflict: 0.45,
    rows: [
      [
        "dispatch",
        1,
        "派遣 派出 派し 送り出 送り込 送り、 送って 送った 送る 送られ 出向 赴任 赴",
        "dispatch*|sent|send|sends|sending|despatch*|seconded|second to",
      ],
      [
        "acceptance",
        1.3,
        "受け入れ 受入れ 受入 着任 入校 入学 招へい 招聘 招待 招く 招き 招い 招か 迎え 呼ぶ 呼び 呼ん 招致",
        "accept*|host|hosts|hosted|hosting|receiv*|invite*|inviting|invitation*|enrol*|took up|assumed|welcom* students|took in",
      ],
    ],
  },
  {
    group: "visit-direction",
    conflict: 0.35,
    rows: [
      [
        "visit-japan",
        1.2,
        "初来日 訪日 来日 我が国を訪 日本を訪 日本訪問 日本へ寄港 日本に寄港 日本の港に",
        "visit* japan|visit* to japan|come to japan|came to japan|comes to japan|coming to japan|travel* to japan|trip to japan|arriv* in japan|tour of japan|call* at japan*",
      ],
      ["visit-abroad", 1.2, ...VISIT_ABROAD],
    ],
  },
];
