// Tables of surnames and of the characters of given names: evidence that a run of kanji is somebody where no office says so.

import { canonicalName } from "./same-name.ts";

/** The commonest surnames, and those of people whom defence and foreign announcements name often. */
const SURNAMES = `
  見本 例示 蓮舫 筒井 城間 渡具知 花城 中城 金武 名嘉 又吉 照屋 平良 仲宗根 当山 与那嶺 砂辺 漢那 田名
  佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤
  清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤
  青木 坂本 斉藤 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山
  和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 工藤 谷口 今井 高田
  増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 野口 武田 松井 千葉 菊地 岩崎 久保 木下 佐野
  野村 松尾 菊池 市川 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田 西川 小松 北村
  安田 五十嵐 川口 平田 関 中田 久保田 服部 岩田 土屋 川崎 福島 本田 辻 樋口 秋山 田口 永井 山中
  中西 吉村 川上 大橋 石原 松岡 浜田 馬場 森本 矢野 浅野 松下 星野 大久保 吉岡 小池 野田 荒木
  熊谷 松浦 大谷 内藤 黒田 尾崎 川村 永田 望月 松村 田辺 荒井 堀 大島 平井 早川 菅原 栗原 広瀬
  西山 石橋 岡崎 横田 篠原 中井 須藤 小西 榎本 片山 岸 岸田 根本 三宅 本間 宮田 関口 小沢 奥村
  岡 成田 上原 飯塚 川島 吉野 内山 黒木 小笠原 小田 坂口 松永 野崎 大川 富田 八木 秋元 田島 北川
  白石 関根 八代 大森 東海林 堀内 松原 藤川 小泉 中谷 木原 岩屋 茂木 石破 高市 安倍 菅 麻生 稲田
  小野寺 江渡 北沢 一川 玉木 前原 枝野 若宮 中曽根 宮沢 宮澤 鳩山 上川 町村 高村 村山 羽田 細川
  海部 竹下 宇野 大平 三木 額賀 久間 石場 鬼木 武井 堀井 宇都 鷲尾 松川 岩本 宮路 城内 尾身 赤沢
  伊東 浅尾 三原 坂井 平口 赤間 牧野 黄川田 小野田 折木 先崎 竹河内 夏川 西元 寺島 磯島 火箱 君塚
  岡部 山村 湯浅 森下 赤星 古庄 武居 村川 津曲 遠竹 田母神 外薗 片岡 丸茂 井筒 内倉 南雲 川野
  大和 増子 中畑 糟井 真殿 出口 園田 池 坂田 真木 牛嶋 徳永 別宮 小和瀬 増岡 豊嶋 土本 芹沢 加野
  岡真 菅野 三島 中尾 青山 深沢 槌道 黒江 金澤 徳地 芹澤 金杉 垂 冨田 秋葉 岡野 船越 有馬 金井
  石月 中込 大鶴 小柳 有賀 堂下 塚本 二川 市田 乾 梶元 今吉 西脇 白根 岩村 江川 保科 齋藤
  良永 渡 早見 川辺 鷲 大河内 氷室 倉田 水上 森川 岸本 沢田 滝沢 柳沢 玉城 翁長 仲井真
  大村 花角 達増 村井 佐竹 内堀 大井川 黒岩 新田 馳 長崎 古田 川勝 一見 三日月 伊原木 湯崎 村岡
  後藤田 大石 塩田 安里 宮城 比嘉 金城 大城 新垣 知念 島袋 上地 喜納 仲村 桑江 糸数 下地 神谷
  坂下 桃原 渡久地 宮良 島尻 永野 横尾 桐生 植田 植木 安部 阿久津 会田 相川 相沢 青柳 赤松 秋田
  浅井 浅田 朝倉 芦田 天野 荒川 有田 飯島 飯野 生田 池上 石塚 石丸 石山 泉 磯部 板垣 市村 稲垣
  稲葉 井口 今村 入江 岩井 植村 宇田 梅田 梅原 浦田 江口 江藤 榎 及川 大内 大江 大木 大沢 大崎
  大杉 大田 大竹 大場 大原 大山 岡村 岡山 荻野 奥田 奥山 長田 尾形 小倉 小原 小山田 梶原 勝又
  加納 金田 神田 鎌田 上村 亀井 川田 川端 川原 河合 河村 木内 北島 北野 木戸 木田 久野 倉持 栗田
  黒川 黒沢 桑原 小出 古賀 児玉 小寺 小宮 近江 斎木 坂上 榊原 桜田 佐久間 笹川 佐伯 沢村 塩谷
  宍戸 柴崎 渋谷 志村 下田 白井 白川 神保 新谷 菅谷 杉浦 杉田 杉原 須田 瀬戸 高井 高島 高瀬 高山
  滝口 竹田 竹中 武藤 多田 立花 谷 谷川 玉井 田原 田畑 塚田 土田 堤 津田 手塚 寺田 寺西 土井
  徳田 戸田 富永 冨永 豊田 鳥居 内野 中沢 中原 長尾 長岡 長沢 永島 長野 永山 並木 成瀬 西尾 西岡
  西沢 西野 丹羽 野沢 野中 野本 萩原 橋口 畑中 花田 浜口 浜崎 林田 原口 比留間 日高 平川 平山
  福井 福本 藤沢 藤岡 藤村 藤山 古谷 星 細田 堀江 堀川 堀口 本多 前川 牧 増井 町田 松崎 松山
  三上 水谷 三井 溝口 三谷 宮内 宮川 宮下 宮原 向井 村松 室井 持田 本村 森岡 森永 森山 安井 柳田
  矢島 矢部 山岡 山岸 山川 山根 山野 結城 横井 吉沢 吉原 吉本 米田 若林 渡会 森谷 浅川 相馬 粟田
  入鹿 網谷 井岡 北澤 福山 長島 西銘 中江 真部 宮園 武内 深山 前沢 花岡 奈良平 毛利 糸井 早坂
  露木 緒方 桜沢 櫻澤 迫田 瀬川 栗生 萬浪 御巫 楠田 楠本 楠木 片桐 椎名 長友 川瀬 黒崎 竹本 沖邑 今城 引田 眞木 亀山 蛭川 甲斐
  曽我 長谷部 宇都宮 日下部 曽我部 小早川 大河原 三田村 大和田 久保木 宇佐美 伊集院 木次谷 上ノ山
  逢坂 逢沢 淵上 泉沢 北側 漆原 井出 山名 渡海 浜地 鰐淵 仁比 志位 穀田 赤嶺 山添 上野
  内海 井土川 岩谷 戒田 淵之上 柏原 小牟田 掛川 上尾 戸嶋 中野谷 関野 本松 清田 山之上 加治 梶 門脇 角田 金丸 神山 亀田 唐沢 川合 河内 河田 河西
  川越 神崎 菊本 岸川 北原 北見 君島 木曽 京極 久世 国分 國分 窪田 久保山 倉本 栗山 桑田 郡司 見城 香西 高坂 河本 小坂 越智 小柴 小谷 小玉 後閑 駒井 小室 小森 紺野 今野
  才木 西郷 財前 斎賀 相良 向坂 作田 桜庭 佐々 笹原 指原 里見 真田 澤田 沢口 三瓶 塩崎 塩野 重松 重光 宍倉 篠崎 篠田 柴山 渋沢 島崎 島村 清野 下村 下山 庄司 正田
  城田 白土 白鳥 新庄 神野 新藤 進藤 新堀 末永 末松 菅沼 杉村 杉野 鈴村 須賀 砂川 住吉 関谷 関川 芹川 仙石 仙波 曽根 染谷 高尾 高杉 高津 高梨 高見 高嶺 鷹野 田川
  滝川 滝田 滝本 竹沢 武下 武智 武山 竹村 竹林 田坂 多田野 立石 龍田 舘野 田所 谷内 谷本 谷村 玉川 玉置 田丸 田宮 垂水 千田 千野 茅野 塚越 塚原 辻本 辻村 津村
  鶴見 鶴田 出川 寺岡 寺沢 寺内 寺山 土居 東郷 東条 堂本 遠山 富樫 時田 徳川 利根川 鳥海 富沢 友田 友永 内匠 永瀬 長瀬 中内 仲田 永尾 永岡 中岡 長江
  中根 中平 仲野 中道 中本 長嶺 中森 名取 並河 成沢 鳴海 南部 難波 新倉 新島 新見 西井 西浦 西口 西島 仁科 西原 西堀 西本 西谷 二宮 布施 沼田 根岸 根津 能勢
  野上 野川 野島 野尻 野々村 野間 乗松 則武 羽賀 芳賀 萩野 萩生田 橋田 橋爪 蓮見 長谷 畠山 波多野 花井 花房 花村 羽鳥 馬渕 浜野 早瀬 早野 林原 原島 原山 東野 樋渡 土方 平松
  平林 平沼 平賀 広田 広川 深井 深津 深田 福永 福原 福地 福士 福村 藤木 藤沼 藤島 藤野 藤森 藤崎 藤代 船木 船橋 舟橋 古沢 古市 古屋 不破 別府 北条 星川 堀越 堀田 本庄 本城
  本橋 本山 前島 前山 牧田 牧原 正木 増島 増山 松澤 松林 松谷 松平 松宮 松沢 馬淵 丸岡 丸尾 丸田 円城 三木谷 三塚 三田 三橋 三輪 三村 三好 水口 水島 水田 水原 水越 溝上
  光岡 皆川 南野 美馬 宮尾 宮坂 宮里 宮島 宮永 宮部 宮村 宮脇 宗像 六車 村本 村瀬 村中 村越 目黒 元木 本木 森口 森崎 森井 森野 森脇 森重 守屋 守田 門田 八巻 柳原 柳川 簗瀬
  矢口 矢崎 安永 安川 八島 谷田 矢田 柳瀬 藪内 山上 山縣 山木 山際 山城 山谷 山室 山脇 山東 矢吹 湯川 由良 行武 横川 横沢 横溝 横地 吉井 吉崎 吉武 吉成 吉見 吉森 吉松 依田
  米倉 米山 米澤 若松 若山 脇坂 和久井 鷲見 渡瀬 渡邊 渡邉 亘理 綿貫 安斎 安西 安達 阿南 我妻 吾妻 天羽 雨宮 新居 荒巻 有村 有吉 粟野 安保 安間 五百籏頭 井川 池内
  池谷 池辺 井坂 石坂 石崎 石黒 石上 石沢 石津 石野 石堂 泉田 磯崎 磯野 板倉 市来 一色 井手 糸川 稲村 稲毛 犬飼 井野 猪瀬 猪股 伊庭 今泉 今川 今西 岩下 岩瀬 岩城 岩永 岩間
  印南 上杉 上林 上条 植草 鵜飼 牛島 牛山 臼井 臼田 内川 打越 梅沢 梅津 海野 江崎 江頭 江原 海老原 江本 近江谷 大内田 大賀 大江田 大川原 大木戸 大北 大隈 大倉 大河 大迫
  大信田 大須賀 大曽根 大滝 大槻 大坪 大貫 大庭 大堀 大矢 岡井 岡安 岡林 岡谷 小笠 小方 小河 小木 小木曽 荻原 奥井 奥野 奥谷 奥平 尾田 小田切 小田島 小高 落合 小津 鬼塚
  谷島 吉丸 多々見 眞鍋 野原 蒲原 相星 河相 高堀 蓼沼 間宵 鱒渕 浅香 江連 千金楽 国井 佐瀬 細波 和気 砥出 岸谷 戸谷 嶋田 風岡 俵 増川 梶川 越川 塩原 塩見 清家 曽根原 高世 只野 玉田 常田 寺本 東出 内貴 仲島 長峰 永原 西出 沼尻 野々山 野津 橋谷 蜂谷 浜本 平岩 平尾 平木 廣瀬 広中 福沢 藤江 藤倉 藤谷 藤平 二見 古賀野 堀米 真鍋 松丸
  三枝 三角 三野 水本 宮腰 村木 室伏 森尾 森島 森尻 柳谷 矢代 安原 山県 山西 吉浦 吉永 吉房 和久 渡利
  植野 梅本 江田 恵谷 大串 大嶋 大畑 大林 岡元 岡見 小椋 小畠 折田 賀来 勝俣 兼原 兼光 鴨下 川嶋 神原 菊川 岸野 北岡 清川 葛西 栗林 黒沼 桑名 小菅 小関 小針 坂部 佐々江 佐渡島 篠塚 島内 嶋崎 新村 鈴江 高鍋 宝田 竹若 田尻 田邉 谷崎 樽井 恒川 寺澤 道井 土肥 中嶋 貫井 羽渕 濱田 肥塚 引原 別所 細野 堀之内 牧元
  町井 松富 水嶋 御法川 茂田 藪中 薮中 番匠 曽根崎 槇田 久我山 大瀧 沢木 梶浦 大友 松坂 室田 須永 浅沼 蒲生 大日方 伊吹 荒金 浦川 江渕 大出 大澤 笠松 熊倉 黒瀬 小長谷 古谷野 佐相 鮫島 沢崎 柴原 庄野 菅家 関本 瀬戸口 高垣 高辻 立岡 辰己 谷尻 田和 津金 辻岡 手島 寺尾 遠矢 中司 中塚 生天目 楢崎 西牟田 野瀬 野辺 萩庭 畠中
  日原 藤丸 古舘 細谷 堀場 前澤 松枝 松木 的場 南川 宮武 武捨 村林 門間 柳井 矢内 山越 山辺 湯原 吉富 吉仲 若井 和爾 渡壁
  柳 榊 楠 畑 窪 瀬口 江島 新川 宇波 油科 諸岡 瓦林 魚谷 鹿沼 小野沢 小畑 小幡 小俣 織田 折原 恩田 海江田 海老名 垣内 柿沼 鍵山 影山 笠井 笠原 梶田 梶山 柏木 柏田 春日井 片平 勝野 門倉 兼田 金山 兼子 鹿野 神尾 神永
  蒲田 萱野 唐木 苅谷 狩野 嘉数 枝元 柄澤 奥原 室本 榛葉 園城 園山 嘉手納 長妻 辻元 音喜多 百田 田名部 重徳 安住 柚木 源馬 神津 牧島 二之湯 松野 葉梨 盛山 武見 自見 小里
`;

/** Characters of which given names are written; words that follow a surname alike (訪問, 指示) hold others. */
const GIVEN_CHARACTERS = `
  禎萬一二三四五六七八九十百千万市築城郎朗太子夫雄男美之彦樹裕和正博弘宏浩洋明昭章彰隆孝高貴敬啓圭恵茂繁重成誠清治修理利俊敏年寿
  哲徹鉄智知友朋朝伸信真慎進晋新親心仁宣善全聡敦淳純順潤準義吉良亮涼諒遼竜隼駿優勇祐佑有由悠雅政昌将勝克健建賢憲謙研剣
  元玄源弦玲礼令麗蓮廉大介助佐輔資次司士志史詩嗣思至桜花華香織芽菜奈那名南実海未翔空昴星光晃輝煌照英栄瑛永衛詠泰多辰達
  立岳学楽嘉佳加歌夏馨薫勲君瞳斗登人都武文綾彩絢希紀基起喜季生久比尚直巧工功匠卓拓琢逸伊以威偉惟維依衣育郁幸行征雪康公
  広皓昊恒耕航洸稔豊昇祥匡恭京教興亨杏協響暁玉琴欽錦均銀慶景桂蛍継藍蘭里莉梨李璃力陸律留瑠琉温春遥陽葉要容曜庸鷹環寛貫
  幹巌丸宗創蒼壮颯奏汐潮慈時滋爾保穂帆歩芳邦宝法睦牧満充民務夢結夕弥哉也矢靖安護守盛主秀日央旺応音恩臣申尋通道倫典則規
  範徳篤督惇暢展緒尾江枝毅剛豪強烈猛弓茜蕗葵菫菊梅松竹杉楓桃栞渚湊凪澪泉浜波渡漢湧渉済澄深淑渥丈仙侑倖偲傑兆兼冬凌凛初
  卯吾周品唯坦坪堅塁壱好如妃妙始姫孟宇完定宜宥宰寅富尊小岬峰峻崇嵐嶺州巳己常平庄序延張彬影忍忠快怜恕悌悟悦情惣慧懐扶折
  拳挙振揮操斉方旭昂易是晟晴暉曙朔望朱杜来林柚柾校根格桐梓梢棟森椎楊楠楢榛槙橘欣殊毬水汀求沙津洲活流浄浦湖潔炎焔熊熙爽
  猪玖珠琳瑚瑞甚甫町皇益盟眉瞭矩石碧磨祈禄秋稀稜積穏童笑笙符節簾粋糸納紘紗素紫絃絆統絵綜綱綸緋縁羅翠翼老耀聖聰肇胡胤能
  舜芙芝芹苑苗若茅茉茸荘莞菖萌萩蒔蓉蔵薙藤蘇虎虹裟覚観訓詢詳誉謹讃貞貢賀赴超越路躬迅迪透逞逢遊遙邑郷醇野量金鈴鋼錠鎮鏡
  作丙午翔哉寧旬蕉彗暁惺渚玖昊彪捷遵
  世諭紳亙喬洵恂敞晶昶穣諄譲鼎
  長門開関阿陣雛零雲霞青静韶須頌頼顕風飛馬駒騎魁鮎鯉鳥鳳鳴鴻鵬鶴鹿麒麟麦麻麿黎黒龍澤
`;

let surnames: ReadonlySet<string> | undefined;
let givenCharacters: ReadonlySet<string> | undefined;

/** Whether the characters are a surname of the table, in whichever variant forms. */
export function isKnownSurname(written: string): boolean {
  surnames ??= new Set(SURNAMES.trim().split(/\s+/).map(canonicalName));
  return surnames.has(written) || surnames.has(canonicalName(written));
}

const LONGEST_SURNAME = 4;
const LONGEST_GIVEN = 3;

/** What offices are called, in characters of given names: 見本都市計画課長 is surname and post. */
const NO_GIVEN: ReadonlySet<string> = new Set(
  "都市 建築 行政 財政 農政 政策 道路 河川 教育 税務 保健 環境 福祉 財産 知的 南西 北東 南東 北西".split(" "),
);

/** Whether the characters may be a given name: each is one of those that given names are written in. */
export function isGivenName(written: string): boolean {
  givenCharacters ??= new Set(canonicalName(GIVEN_CHARACTERS));
  const known = givenCharacters;
  if (written.length > 2 * LONGEST_GIVEN || NO_GIVEN.has(written)) return false;
  const characters = [...canonicalName(written)];
  return (
    characters.length > 0 &&
    characters.length <= LONGEST_GIVEN &&
    characters.every((character) => known.has(character))
  );
}

/** What ends in these, or holds one of them behind a surname, is a firm, a school or an office: 見本電機, 例示労働. */
const WORD_CHARACTER =
  /[本業電機器銀建設製造所店場支社部課局庁省県市町村区校会団党軍隊労働署元前新現副総大代女男各両第同的防務警消化学線港橋駅]/;

/** 見本丙午 before 社長: behind a surname of two characters or more, one or two that make no word. */
export function isLikelyName(written: string): boolean {
  const length = [3, 2].find((size) => isKnownSurname(written.slice(0, size)));
  const rest = length === undefined ? "" : written.slice(length);
  return rest.length > 0 && rest.length <= 2 && !WORD_CHARACTER.test(rest);
}

/** 多見淳, 例見義信: three or four characters of which none makes a word, the last written as given names are. */
export function isWholeByEnd(written: string): boolean {
  if (!/^[\u3400-\u9fff々]{3,4}$/.test(written) || WORD_CHARACTER.test(written)) return false;
  return isGivenName(written.slice(written.length === 3 ? -1 : -2));
}

/** 坂田竜三 → 坂田, 竜三: the longest known surname whose rest is written as given names are. */
export function partKnownName(
  written: string,
): { readonly surname: string; readonly given: string } | undefined {
  if (
    written.length > 2 * (LONGEST_SURNAME + LONGEST_GIVEN) ||
    !/^[\u3400-\u9fff\uf900-\ufaff\ud800-\udfff々]+$/.test(written)
  )
    return undefined;
  const characters = [...written];
  for (let length = Math.min(LONGEST_SURNAME, characters.length - 1); length > 0; length -= 1) {
    const [surname, given] = [characters.slice(0, length).join(""), characters.slice(length).join("")];
    if (isKnownSurname(surname) && isGivenName(given)) return { surname, given };
  }
  return undefined;
}
