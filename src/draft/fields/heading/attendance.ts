// Takes the official title and gives who attended which meeting, where it tells an attendance: 早見防衛大臣の見本会議への出席について.

import type { ComposedText } from "../../../terms/article.ts";
import { sliceComposed } from "../../template/composed-text.ts";

const ATTENDANCE =
  /(?:^|[(（])(?<who>[\p{Script=Han}々]{2,14}(?:大臣|長官|副大臣|政務官|次官|幕僚長|審議官))の(?<meeting>[^、。の()（）\s]{3,40}?(?:会議|会合|協議|対話|フォーラム|サミット|シンポジウム|総会|式典))への(?:出席|参加)/u;

export type Attendance = { readonly who: ComposedText; readonly meeting: ComposedText };

export function findAttendance(title: ComposedText | undefined): Attendance | undefined {
  const found = ATTENDANCE.exec(title?.text ?? "");
  const { who, meeting } = found?.groups ?? {};
  if (title === undefined || found === null || who === undefined || meeting === undefined) return undefined;
  const start = found.index + found[0].indexOf(who);
  const from = start + who.length + 1;
  return {
    who: sliceComposed(title, [start, start + who.length]),
    meeting: sliceComposed(title, [from, from + meeting.length]),
  };
}
