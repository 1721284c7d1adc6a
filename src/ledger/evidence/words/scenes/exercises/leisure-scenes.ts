// What is seen where forces play, run, cook, dance, clean beaches and show themselves to neighbours.

import type { SceneRow } from "../scene-row.ts";

export const LEISURE_SCENES: readonly SceneRow[] = [
  [
    "sports",
    "キックオフ ゴール 得点 スコア 対0 優勝 準優勝 決勝 準決勝 トーナメント 選手 監督 主将 審判 笛 グラウンド 球場 土俵 畳 柔道着 道着 一本勝ち スクラム ノーサイド ユニホーム ユニフォーム 円陣 汗を流 応援 声援 観客席 金メダル 銀メダル 銅メダル 表彰台 引き分け 勝利 惜敗 打席 ホームラン シュート サーブ 綱を引 竹刀 世界軍人 cism 秩父宮 ボール ワールドカップ タックル 胴上げ",
    "kickoff|kick-off|scored|scoreline|defeated|semifinal*|semi-final*|trophy|medal*|gold medal*|player*|coach*|referee*|whistle|scrum|converted|tackle*|jersey*|ball|stadium|gym|mat|mats|tatami|dojo|black belt*|cheer*|bout|bouts|inning*|home run*|pitcher*|dunk*|swimmers|swim|laps|shootout|champion*|cism|dribbl*|no-side|unbeaten|friendl*",
  ],
  [
    "marathon",
    "完走 走り 走った 走者 ランナー たすき 襷 区間 区間新 ゴールテープ 号砲 折り返し 沿道 5キロ 10キロ 42.195 ラストスパート 息を切ら 富士登山駅伝 御殿場 ゼッケン",
    "runner*|5k|10k|kilometer run|mile run|finish line|starting gun|baton|sash|personal best|stopwatch|finisher*|lap|laps|course record|hakone|mount fuji|sprint*|jog*|footrace|pounded the pavement|bib|medal*",
  ],
  [
    "base-festival open-day",
    "屋台 焼きそば たこ焼き かき氷 綿あめ 綿菓子 射的 金魚すくい やぐら 浴衣 うちわ 盆踊り 踊り 太鼓 提灯 模擬売店 来場者 家族連れ 子どもたち 子供 地域住民 人出 ゲートが開 戦車試乗 試乗 露店 花火 ステージ ピザ ハンバーガー ホットドッグ まつり太鼓",
    "stall|stalls|food stand*|yakisoba|takoyaki|shaved ice|cotton candy|yukata|lantern*|taiko|dance*|dancing|fireworks|hot dog*|hamburger*|pizza|bounce house*|bouncy|gates opened|opened its gates|neighbor*|local residents|crowds|carnival|live music|bazaar|beer|mikoshi|portable shrine|games for",
  ],
  [
    "fireworks",
    "夜空 夜空を彩 尺玉 打ち上が 大輪 スターマイン 大曲 隅田川 観覧 海上自衛隊基地から 発の花 火の粉",
    "night sky|lit up the sky|pyrotechnic*|burst*|oohs|spectacle|fourth of july|july 4|sparkle*|sumida",
  ],
  [
    "cooking",
    "エプロン 包丁 鍋 玉ねぎ 玉ネギ 金曜日 金曜カレー レシピ 味わ 味付け 食べ比べ 試食 腕を振る 腕前 給養員 調理員 厨房 台所 ギャレー 寿司 握り方 餃子 カレーグランプリ カレーフェスタ 呉海自カレー 隠し味 舌鼓 献立 郷土料理 炊事 野外炊具 米を炊 おかわり ご当地",
    "apron*|knife|knives|pot|pots|onion*|recipe*|galley|kitchen*|friday|culinary|taste|tasted|tasting|flavor*|dish|dishes|sushi|dumpling*|gyoza|roux|spice*|rice|ladle|cook|cooks|cooked|baked|barbecue|bbq|meal*|yokosuka curry|grand prix|mess|secret ingredient|chow|served up|field kitchen|iron chef",
  ],
  [
    "cultural-exchange",
    "浴衣 抹茶 お茶 茶室 点て 畳 正座 墨 毛筆 折り鶴 生け花 花を生け 琴 三味線 神社を訪 温泉 忍者 侍 甲冑 鎧 刀 盆栽 法被 ホームステイ 餅つき 餅 獅子舞 踊り 民族舞踊 ハカ 市内を散策 散策 鎌倉 金閣 宮島 広島平和記念 原爆資料館 お土産 言葉を教え けん玉 お好み焼き 相撲部屋",
    "green tea|matcha|tea room|brush|ink|origami|paper crane*|ikebana|flower arrang*|koto|shamisen|temple*|castle*|hot spring*|onsen|samurai|armor|ninja|bonsai|happi|homestay|home stay|mochi|lion dance|folk dance*|haka|hula|strolled|kyoto|kamakura|miyajima|hiroshima peace|peace memorial museum|tatami|sumo stable|local customs|host famil*|guided walk|souvenirs|chopsticks|museum*",
  ],
  [
    "volunteer",
    "ごみ袋 ゴミ袋 ごみを拾 ゴミを拾 拾い集め 軍手 海岸 砂浜 草刈り 草むしり 雑草 ペンキ 塗り替え 児童養護 孤児院 老人ホーム 小学校 幼稚園 園児 子どもと遊 ほうき 寄贈 募金 漂着ごみ ペットボトル 汗を流 植えた 苗木 植樹 壁を塗 遊具 サンタ クリスマスプレゼント 文房具",
    "trash|garbage|litter|bags of|gloves|beach|picked up|rake*|weeds|weeded|paint|repaint*|orphanage*|nursing home*|elementary school*|kindergarten*|sapling*|seedling*|planted|donat*|plastic bottle*|broom*|santa|toys|gifts for children|comrel|habitat|playground*|charity|food bank|gave back|giving back|wheelchairs",
  ],
  [
    "photo movie",
    "カメラ カメラマン 撮った 一枚 レンズ 入選 入賞作 パネル展示 公式x 公開した youtube 再生 スクリーン 上映 封切り 主演 俳優 声優 監督 着ぐるみ キャラクター ゆるキャラ ポスター トップガン ゴジラ",
    "camera*|cameraman|lens|lenses|snapped|snap|shots|gallery|instagram|youtube|posted on x|screening|premiere*|box office|actor*|actress*|starring|filming|filmed|cartoon|costume*|poster*|godzilla|top gun|manga artist|voice actor*|footage shows",
  ],
];
