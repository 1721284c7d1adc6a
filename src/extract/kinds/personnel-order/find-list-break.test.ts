import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const HEAD = "図書庁発令(課長人事)\n令和9年3月4日\n図書庁\n\n";
const FIRST = "図書課長を命ずる\n(総務課長)\n事務官　早見　健\n\n";

const breaksOf = (list: string): readonly string[] =>
  readAnnouncement({ text: HEAD + FIRST + list }).warnings.flatMap(({ code, span }) =>
    code === "list-breaks-off" && span !== undefined ? [(HEAD + FIRST + list).slice(...span)] : [],
  );

const BROKEN: readonly (readonly [what: string, list: string, at: string])[] = [
  ["within an old post", "総務課長を命ずる\n(会計", "(会計"],
  ["behind an old post", "総務課長を命ずる\n(会計課長)", "(会計課長)"],
  ["behind an order", "総務課長を命ずる", "総務課長を命ずる"],
  ["behind a rank", "総務課長を命ずる\n(会計課長)\n事務官", "事務官"],
  ["before the closing line", "総務課長を命ずる\n(会計課長)\n(以上4月1日付)", "(会計課長)"],
  ["in the middle", "(会計課長)\n総務課長を命ずる\n(営繕課長)\n事務官　川辺　渡", "(会計課長)"],
  ["within a newspaper's entry", "官房長=橋本渡(審議官)▽審議官=川", "官房長=橋本渡(審議官)▽審議官=川"],
];

for (const [what, list, at] of BROKEN) {
  test(`a list that breaks off ${what} is a warning`, () => {
    assert.deepEqual(breaksOf(list), [at]);
  });
}

const WHOLE: readonly string[] = [
  "",
  "(会計課長)\n事務官　川辺　渡\n(以上4月1日付)",
  "(会計課\n主計室長)\n事務官　川辺　渡\n以上4月1日",
  "総務課長を命ずる\n(会計課長)\n事務官　川辺　渡\n(令和9年3月4日付)\n問合せ先",
  "官房長=橋本渡(審議官)▽審議官=川辺真由美(図書課長)\n(3月4日、図書庁発表)",
];

for (const list of WHOLE) {
  test(`a whole list is no warning: ${JSON.stringify(list)}`, () => {
    assert.deepEqual(breaksOf(list), []);
  });
}
