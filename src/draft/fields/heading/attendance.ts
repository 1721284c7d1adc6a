// Takes the desk view and the official title and gives who attended which meeting, where it tells an attendance: 早見防衛大臣の見本会議への出席について.

import type { ComposedText } from "../../../terms/article.ts";
import { sliceComposed } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";

const ATTENDANCE =
  /(?:^|[(（])(?<who>[\p{Script=Han}々]{2,14}(?:大臣|長官|副大臣|政務官|次官|幕僚長|審議官))の(?<meeting>[^、。の()（）\s]{3,40}?(?:会議|会合|協議|対話|フォーラム|サミット|シンポジウム|総会|式典))への(?:出席|参加)(?!者|の?(?:取り?やめ|取り?止め|見送|見合わせ|中止|延期|辞退|断念|要請|招[待請]|検討|可否|是非|調整)|に(?:関する|ついての))/u;
/** 早見大臣に代わり, 代理として: somebody else did. */
const BY_OTHERS = /に代わ(?:り|って)|の代理|代理として|欠席/u;

export type Attendance = { readonly who: ComposedText; readonly meeting: ComposedText };

export function findAttendance(
  { official }: DeskView,
  title: ComposedText | undefined,
): Attendance | undefined {
  const found = ATTENDANCE.exec(title?.text ?? "");
  const { who, meeting } = found?.groups ?? {};
  if (title === undefined || found === null || who === undefined || meeting === undefined) return undefined;
  const told = official.find(({ text }) => text.includes("。"))?.text.split("。", 1)[0] ?? "";
  if (BY_OTHERS.test(told)) return undefined;
  const start = found.index + found[0].indexOf(who);
  const from = start + who.length + 1;
  return {
    who: sliceComposed(title, [start, start + who.length]),
    meeting: sliceComposed(title, [from, from + meeting.length]),
  };
}
