// The reasons of proposals in words, Japanese and English: one row for each code that the rules give.

import type { EvidenceReason } from "../../../terms/ledger/evidence.ts";

const ROWS = {
  "parties-named": ["当事国・当事者がその文にある", "names the parties in the sentence itself"],
  "parties-around": ["当事国が前後の文か題名にある", "the parties are named around it or in the title"],
  "parties-in-short": ["「両国」などと略されている", "the parties are named in short"],
  "parties-own": ["国内の約束で、相手国がない", "a promise of one's own: no other country is needed"],
  "parties-missing": ["相手国の名がない", "does not name the other party"],
  "other-parties": ["別の相手が挙がっている", "names others instead"],
  "more-parties": ["ほかの国も加わる", "more take part than promised"],
  "matter-words": ["約束の事柄の言葉がそろう", "words of the matter are there"],
  "other-action": ["約束した行いの言葉がない", "does not speak of what was to be done"],
  "object-missing": ["事柄の中心の言葉がない", "lacks the word that the matter turns on"],
  "one-word": ["一語しか合わない", "only one word of it is there"],
  scenes: [
    "名指しせずにその場の様子を述べている",
    "shows what is seen where that comes about, without naming it",
  ],
  "rare-signs": ["ほかの発表に少ない言葉が共通する", "shares words that few announcements have"],
  "same-names": ["同じ固有の名がある", "has the same names"],
  "same-numbers": ["同じ数がある", "has the same numbers"],
  "named-thing": ["同じ名称が挙がっている", "names the same exercise, ship or event"],
  "name-missing": ["名称が挙がっていない", "does not name it"],
  "other-name": ["似た名称の別のもの", "a like name of something else"],
  "other-edition": ["回数や番号が違う", "another edition or number"],
  "other-series": ["始めたばかりのものにしては回数が多い", "too many rounds for what was only just founded"],
  "same-number": ["回数や番号が一致する", "the same edition or number"],
  "same-count": ["数が一致する", "as many as were promised"],
  "same-place": ["約束の場所が挙がっている", "names the place of the promise"],
  "other-service": ["別の軍種・機関", "another service"],
  "other-level": ["別の級の会合", "talks at another level"],
  "other-office": ["別の官職・役所", "another office"],
  "other-agreement-sort": ["別の協定", "another agreement"],
  "other-unmanned-sort": ["別の種類の無人機・無人艇", "another kind of unmanned craft"],
  "other-mobility": ["固定式と移動式の違い", "fixed for mobile, or the reverse"],
  "other-exercise-form": ["指揮所と実動の違い", "command post for field, or the reverse"],
  "other-direction": ["派遣と受入れが逆", "sent where it was to be received"],
  "other-visit-direction": ["訪問の向きが逆", "the visit goes the other way"],
  "other-place": ["別の場所", "another place"],
  "told-of-the-past": ["約束より前の出来事", "told of a time before the promise"],
  "before-due": ["期日よりかなり前のこと", "long before it was due"],
  "after-due": ["期日を過ぎている", "after it was due"],
  "date-meets-due": ["日付が期日に合う", "the date meets the due"],
  "planned-past-due": ["期日より後の予定", "now planned for after the due"],
  "tells-done": ["実施を示す言葉", "says that it was done"],
  "tells-begun": ["開始を示す言葉", "says that it has begun"],
  "tells-step": ["途中の段階を示す言葉", "tells of a stage on the way"],
  "tells-planned": ["新たに決まった予定", "fixes it newly"],
  "tells-put-off": ["延期・遅れを示す言葉", "says that it is put off or late"],
  "tells-called-off": ["中止・取りやめを示す言葉", "says that it is called off"],
  "tells-replaced": ["別のものに代わることを示す言葉", "says that something else takes its place"],
  "tells-restated": ["改めて述べている", "says it again"],
  "bound-more": ["前より強い約束になった", "bound more strongly than before"],
  "nothing-new": ["新しく決まったことがない", "nothing newly fixed"],
  "at-the-start": ["どの組にもまず置く重み", "what every pair starts with"],
  "matter-title": ["題名がその事柄のもの", "the title is of the matter"],
  "across-languages": ["別の言語で書かれている", "told in the other language"],
  hearsay: ["推測や未確認の報道", "a guess, or an unconfirmed report"],
  denied: ["否定している", "a denial"],
  unsettled: ["まだ決まっていない", "nothing is settled yet"],
  intention: ["意向を述べるだけ", "an intention only"],
  unread: ["どうなったかを示す言葉が見当たらない", "no word tells what came of it"],
  "sentence-form": [
    "文の形(時制・否定・伝聞など)",
    "the form of the sentence: its tense, denial, whose words it tells",
  ],
  "form-past": ["済んだこととして述べている", "is told as past"],
  "form-going-on": ["進行中のこととして述べている", "is told as going on"],
  "form-to-come": ["これからのこととして述べている", "is told as still to come"],
  "form-negative": ["打ち消している", "is told with a no or not"],
  "form-noun": ["体言止めで述べている", "ends in a noun, without a verb"],
  "form-goes-on": ["文が次へ続いている", "the sentence goes on after it"],
  "form-said": ["誰かの発言として述べている", "is told as what somebody said"],
  "form-agreed-that": ["一致・確認したこととして述べている", "is told as what was agreed"],
  "form-decided": ["決めたこととして述べている", "is told as decided"],
  "form-foreseen": ["予定・見込みとして述べている", "is told as planned or foreseen"],
  "form-wish": ["希望・意向として述べている", "is told as a wish"],
  "form-guess": ["推測・伝聞として述べている", "is told as a guess"],
  "form-condition": ["条件つきで述べている", "is told on a condition"],
  "form-again": ["再び・改めてと述べている", "is told as once more"],
  "form-unchanged": ["変わりがないと述べている", "is told as unchanged"],
  "form-formerly": ["以前のこととして述べている", "is told as what was so formerly"],
  "form-although": ["逆接でつないでいる", "is told with an although"],
  "form-question": ["問いかけている", "is asked, not told"],
  "form-possible": ["できること・あり得ることとして述べている", "is told as possible"],
  "form-restated": ["すでに述べたことの繰り返し", "is told as said before"],
  "not-read": ["動詞だけを見れば逆の意味に読める", "its verb alone reads the other way"],
  "telling-words": ["過去の例から学んだ言い回し", "wording that was learned from earlier cases"],
  together: ["これらがそろうこと", "that these come together"],
  "only-talk": ["話し合っただけ", "was only talked of"],
  "by-ending": ["語尾だけから読んだ", "read from the ending alone"],
  "all-else": ["その他の手がかりの合計", "all else together"],
  background: ["経緯として触れている", "mentioned as what was so before"],
} as const;

export type ReasonCode = keyof typeof ROWS;

export function isCode(code: string): code is ReasonCode {
  return code in ROWS;
}

export function otherGroupCode(group: string): ReasonCode {
  const code = `other-${group}`;
  return isCode(code) ? code : "object-missing";
}

/** A code of older rules that has no row any more is given as it is. */
export function codeInWords(code: string, language: "ja" | "en"): string {
  if (!isCode(code)) return code;
  return ROWS[code][language === "ja" ? 0 : 1];
}

/** 実施を示す言葉「行い、」. A code of older rules that has no row any more is given as it is. */
export function tellReason({ code, words }: Omit<EvidenceReason, "weight">, language: "ja" | "en"): string {
  const told = codeInWords(code, language);
  if (words === undefined) return told;
  return language === "ja" ? `${told}「${words}」` : `${told} “${words}”`;
}

/** 実施を示す言葉「行い、」(+0.25). */
export function sayReason(reason: EvidenceReason, language: "ja" | "en"): string {
  const { weight } = reason;
  const signed = `${weight < 0 ? "−" : "+"}${Math.abs(weight)}`;
  const told = tellReason(reason, language);
  return language === "ja" ? `${told}(${signed})` : `${told} (${signed})`;
}
