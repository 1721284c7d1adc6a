// Where the reader and the manifest still disagree, found to be the reader's mistake each time; a settled one is taken off.

/** File below `samples/announcements` → the sentences of `findDisagreements`. */
export const OPEN_DISAGREEMENTS: Readonly<Record<string, readonly string[]>> = {
  "joint-statement/2025-09-08-japan-korea-seoul.html": [
    'person 中谷元: reading expected "なかたに・げん", read nothing',
    'act 加わることを歓迎しました: undertaking expected "expectation", read nothing',
  ],
  "ship-sighting/2025-10-15-russian-tsugaru.txt": [
    'headline: expected "ロシア海軍艦艇の動向について", read "統合幕僚監部　報道発表資料"',
  ],
  "aircraft-sighting/2025-10-21-russian-patrol.txt": [
    'headline: expected "ロシア機の日本海及び太平洋における飛行について", read "統合幕僚監部 報道発表資料"',
  ],
  "news-report/2026-01-21-meeting-arranged.html": [
    'kind: expected "news-report", read "ministerial-meeting"',
  ],
  "unit-exchange/2026-01-28-naha-done.txt": ['kind: expected "unit-exchange", read "notice"'],
  "joint-statement/2026-01-30-japan-korea-yokosuka.html": [
    'act 議論を行っていくこととした: undertaking expected "commitment", read "exploration"',
  ],
  "deployment/2026-02-13-fleet-review-india.html": ['kind: expected "deployment", read "advance-notice"'],
  "personnel-order/2026-02-16-colonels-table.html": [
    "person: 見出光 is not read",
    "person: 本文薫 is not read",
    "person: 脚注弘 is not read",
  ],
  "press-conference/2026-02-20-minister-labels.html": ["date 6日に: expected 2026-03-06, read 2026-02-06"],
  "advance-notice/2026-02-27-defence-meeting.html": [
    'kind: expected "advance-notice", read "ministerial-meeting"',
  ],
  "joint-statement/2026-03-06-japan-australia.html": [
    'act 強い支持を表明した: act expected "supported", read "expressed"',
  ],
  "personnel-order/2026-04-01-internal-bureau-newspaper-form.txt": [
    'announcedAt: expected "2026-03-31", read "2026-04-01"',
    'issuer: expected "防衛省", read "見本通信"',
    "person: 架空進 is not read",
    "person: 例題清 is not read",
    "person: 手本明 is not read",
    "person: 範例京子 is not read",
    "person: 控室修 is not read",
    "person: 草稿昇 is not read",
  ],
  "press-conference/2026-04-14-foreign-minister-brackets.html": ["person: 例示 is not read"],
  "joint-statement/2026-05-25-japan-indonesia-two-plus-two.txt": [
    'act 研修を開始することを決定した: due expected "2026-04-01/2027-03-31", read nothing',
  ],
  "press-conference/2026-05-30-minister-local-time.html": ["person: 見本 is not read"],
  "minister-statement/2026-07-01-anniversary.txt": ["person: 見本太郎 is not read"],
  "notice/2026-09-01-briefing-room.html": ['kind: expected "notice", read "press-conference"'],
  "joint-statement/2026-09-04-japan-uk.txt": ["acts: expected 10, read 11"],
  "aircraft-sighting/2026-09-24-one-model-two-roles.pdf": [
    'headline: expected "中国機の沖縄本島・宮古島間の通過について", read "統幕報道第8-112号"',
  ],
  "notice/2026-11-03-museum-hours.html": [
    'headline: expected "冬季の開館時間の変更について", read "海上自衛隊見本資料館\\t交通案内"',
  ],
};
