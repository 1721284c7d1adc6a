// The long proofs: each a command of its own, run one after the other; ends with 1 when one fails.
//
// npm run prove                     all of them
// npm run prove -- kills            those whose name holds the word
//
// The page and the cases that the reading is proved on are not part of this repository: SHIRASE_PROOFS names the
// folder that holds them (default: ../shared/data).

import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { TEST_FLAGS } from "./fast-tests.ts";

type Proof = {
  readonly name: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly needs?: readonly string[];
};

const folder = process.env["SHIRASE_PROOFS"] ?? "../shared/data";
const page = join(folder, "seed-joint-statement.txt");
const cases = join(folder, "cases.jsonl");
/** The folder `tests` of a copy of https://github.com/kurtmckee/feedparser. */
const feeds = process.env["SHIRASE_FEEDS"] ?? join(folder, "feeds");
const story = process.env["SHIRASE_REAL_STORY"] ?? join(folder, "story");

const PROOFS: readonly Proof[] = [
  {
    name: "reading: the first page, and 500 variants of it with other words",
    args: ["src/extract-trials/seed-variants.ts", page, cases, "500"],
    needs: [page, cases],
  },
  {
    name: "ledger: what the first page undertakes",
    args: ["--test", "src/ledger/undertakings/first-statement.proof.ts"],
    environment: { SHIRASE_FIRST_PAGE: page, SHIRASE_CASES: cases },
    needs: [page, cases],
  },
  {
    name: "ledger: the story on real pages, one by one",
    args: ["--test", "src/commands/ledger/real-story.proof.ts"],
    environment: { SHIRASE_REAL_STORY: story },
    needs: [story],
  },
  {
    name: "ledger: evidence of all promises at once, as each pair by itself",
    args: ["--test", "src/ledger/evidence/quick-way.proof.ts"],
  },
  {
    name: "reading: 2,000 generated texts and 200,000 damaged ones",
    args: ["--test", ...globSync("src/extract-trials/*.system-test.ts")],
    environment: { SHIRASE_GENERATED_STATEMENTS: "2000", SHIRASE_DAMAGED_TEXTS: "200000" },
  },
  {
    name: "reading: time in proportion to the text, also where it is made to be slow",
    args: ["--test", ...globSync("src/{japanese,extract,draft,moving}/**/*.proof.ts")],
  },
  {
    name: "hostile: 500 payloads through every field, announcement, file name and original, on the site and at the desk, in a real browser",
    args: ["--test", "src/desk/hostile.proof.ts"],
  },
  {
    name: "originals: PDFs that run scripts, lie, have no end or unfold without end, read and drawn within time and memory",
    args: ["--test", "src/intake/original/hostile-pdfs.proof.ts"],
  },
  {
    name: "sources: 2,107 public test feeds of a feed parser read beside another parser, every disagreement printed",
    args: ["--test", "src/intake/feed/beside-another.proof.ts"],
    environment: { SHIRASE_FEEDS: feeds },
    needs: [feeds],
  },
  {
    name: "sources: hostile places, folders and messages at a server, each beside a well-behaved place, with what they cost",
    args: ["--test", "src/commands/sources/hostile-sources.proof.ts"],
  },
  {
    name: "sources: a worker killed at every call of the store",
    args: ["--test", "src/commands/sources/kills.proof.ts"],
  },
  {
    name: "sources: sixty days of a test ministry on both engines, each announcement and revision once, politely and in time",
    args: ["--test", "src/commands/sources/sixty-days.proof.ts"],
  },
  {
    name: "sources: two processes of workers killed 200 times through sixty days of the test ministry, on both engines",
    args: ["--test", "src/commands/sources/killed-workers.proof.ts"],
  },
  {
    name: "sources: three years of an archive, and its worker killed at every call of the store",
    args: ["--test", "src/commands/sources/backfill/backfill.proof.ts"],
  },
  {
    name: "ledger: its rebuild killed again and again, on both engines, ends in the same ledger to the byte",
    args: ["--test", "src/commands/ledger/rebuild.proof.ts"],
  },
  {
    name: "ledger: every number on every page of the sample newsroom counted again from the downloads in each format",
    args: ["--test", "src/commands/sample/sample-newsroom.system-test.ts"],
    environment: { SHIRASE_FIGURE_PAGES: "100000" },
  },
  {
    name: "ledger: an export killed twenty times leaves whole files only",
    args: ["--test", "src/commands/ledger/export.proof.ts"],
  },
  {
    name: "ledger: its servers killed while editors decide, two on one store, rebuilt meanwhile, on both engines: no decision lost or there twice",
    args: ["--test", "src/commands/ledger/kept-together.proof.ts"],
  },
  {
    name: "static copy: brought up to date, killed and gone on with, compressed, never through a link",
    args: ["--test", "src/commands/export/make-copy.proof.ts"],
  },
  {
    name: "unseen: nothing of drafts, what is scheduled, embargoed, withdrawn or only typed on any page, in any feed, answer or copy",
    args: ["--test", "src/commands/export/unseen.proof.ts"],
  },
  {
    name: "static copy on nginx and Python's server: the sample newsroom and 2,000 articles, page by page beside the live site",
    args: ["--test", "src/commands/export/copy-on-servers.proof.ts"],
  },
  {
    name: "moving out: a newsroom of 1,000 articles, its export, and what an empty store becomes by it, page by page; killed in the middle",
    args: [
      "--test",
      "src/commands/export/move-out.system-test.ts",
      "src/commands/export/killed-export.proof.ts",
    ],
    environment: { SHIRASE_MOVED_OUT_ARTICLES: "1000" },
  },
  {
    name: "editor: input methods, paste, official text, and no word lost by connections, servers and other editors, in Chromium",
    args: ["--test", "--test-concurrency=1", ...globSync("src/desk-app/editor/**/*.proof.ts")],
  },
  {
    name: "workflow: an article goes to its readers by keys alone, in a browser",
    args: ["--test", "src/desk-app/screens/article/workflow.proof.ts"],
  },
  {
    name: "publications: 400 scheduled articles on each engine, servers killed among them, and how late they are",
    args: ["--test", "src/commands/opening/publications.proof.ts"],
  },
  {
    name: "websub: servers killed while a hub waits, and in the middle of telling it",
    args: ["--test", "src/site/websub/killed-server.proof.ts"],
  },
  {
    name: "careers: 34,000 rows of twenty years of orders joined without a wrong join, corrected, shuffled, answered by the desk",
    args: ["--test", "src/ledger/careers/careers-trial.test.ts"],
    environment: { SHIRASE_CAREER_ROWS: "30000" },
  },
  {
    name: "dates: what holds of any text, on 20,000 texts",
    args: ["--test", "src/japanese/dates/date-properties.test.ts"],
    environment: { SHIRASE_PROPERTY_RUNS: "20000" },
  },
  {
    name: "readership: a month of 20 million views of 50,000 articles, every ranking at 500 minutes; then with troubles",
    // Not under the test runner, which watches every promise; and five minutes a batch, else commits take most of the time.
    args: ["src/testing/readership/trial/simulated-month.ts", "calm", "troubled"],
    environment: {
      SHIRASE_SIMULATED_VIEWS: "20000000",
      SHIRASE_SIMULATED_ARTICLES: "50000",
      SHIRASE_SIMULATED_COMPARISONS: "500",
      SHIRASE_SIMULATED_DAYS: "30",
      SHIRASE_SIMULATED_BATCH: "5",
    },
  },
  {
    name: "readership: a month of 300,000 views on PostgreSQL, with troubles",
    args: [
      "--test",
      "--test-name-pattern=PostgreSQL",
      "src/testing/readership/trial/simulated-month.system-test.ts",
    ],
    environment: {
      SHIRASE_SIMULATED_VIEWS: "300000",
      SHIRASE_SIMULATED_ARTICLES: "2000",
      SHIRASE_SIMULATED_COMPARISONS: "100",
      // Often enough that the rarest trouble, a clock that jumps ahead, happens.
      SHIRASE_SIMULATED_BATCH: "5",
    },
  },
  {
    name: "readership: beacons of prerendered pages and of those kept for Back, in the machine's full browser",
    args: ["--test", "src/site/beacon/full-browser.proof.ts"],
  },
  {
    name: "sitemaps: a million articles, each in one of them, in bounded memory",
    args: ["--test", "--test-name-pattern=every one", "src/site/sitemaps/sitemaps.system-test.ts"],
    environment: { SHIRASE_SITEMAP_ARTICLES: "1000000", NODE_OPTIONS: "--max-old-space-size=96" },
  },
  {
    name: "search: 500 questions of 100,000 articles, each engine beside a plain look through all texts",
    args: ["--test", "src/testing/search/trial/search-trial.proof.ts"],
  },
  {
    name: "server: 5,000 slow connections",
    args: ["--test", "src/serving/slow-connections.proof.ts"],
  },
  {
    name: "server: 100,000 conversations, of which many are no good HTTP, with the fast lane and without",
    args: ["--test", "src/serving/lane-beside-node.system-test.ts"],
    environment: { SHIRASE_CONVERSATIONS: "100000" },
  },
  {
    name: "server: readers of one process while another publishes, corrects and withdraws, on both engines",
    args: ["--test", "src/serving/freshness.proof.ts", "src/serving/thousands-at-once.proof.ts"],
  },
  {
    name: "face: every kind of page by axe's rules, in both languages, four themes and five windows",
    args: ["--test", "src/site/face/face.proof.ts"],
  },
  {
    name: "desk: somebody joins by a link, adds a passkey and comes back by it, in a browser with a device of its own",
    args: ["--test", "src/desk/door/passkey-in-a-browser.proof.ts"],
  },
  {
    name: "desk: the ledger judged, settled and undone by one key each, in a browser, and its pages by axe",
    args: ["--test", "src/desk/ledger/keys-in-a-browser.proof.ts"],
  },
  {
    name: "face: what pages weigh in a browser",
    args: ["--test", "src/site/face/page-weight.proof.ts"],
  },
  {
    name: "face: what a reader has at hand on an article's page",
    args: ["--test", "src/site/article/reader/reading-tools.proof.ts"],
  },
  {
    name: "desk: the screens of pictures and of connections in a browser, axe",
    args: [
      "--test",
      "--test-concurrency=1",
      "src/desk-app/screens/pictures/pictures-screen.proof.ts",
      "src/desk-app/screens/connections/connections-in-a-browser.proof.ts",
    ],
  },
  {
    name: "desk: an announcement from its source to readers by keys, and how soon it is in every feed, in Chromium with the program's server",
    args: ["--test", "src/desk-app/stories/to-readers.proof.ts"],
  },
  {
    name: "desk: two browsers on one article, one offline for a while, and the server killed while somebody types",
    args: ["--test", "src/desk-app/stories/two-at-one-article.proof.ts"],
  },
  {
    name: "desk: every screen and dialog by axe's rules, in both languages, light and dark, on a phone and a desk",
    args: ["--test", "src/desk-app/stories/every-screen.proof.ts"],
  },
  {
    name: "the desk's frame: what is not there, toasts above a dialog; reports and the log by keys and by name; an embargo before anything is pressed",
    args: [
      "--test",
      "src/desk-app/stories/frame.proof.ts",
      "src/desk-app/stories/reports-and-log.proof.ts",
      "src/desk-app/stories/embargo.proof.ts",
    ],
  },
  {
    name: "judging: facts of an announcement walked, corrected and taken back by keys in a browser, axe",
    args: ["--test", "src/desk-app/judging/judging-in-a-browser.proof.ts"],
  },
  {
    name: "lighthouse: home, section, article, ranking and search, five times each",
    args: ["--test", "src/site/face/lighthouse.proof.ts"],
  },
  {
    name: "copy: servers killed 40 times on each engine while two editors type, and each sign there once",
    args: ["--test", "src/desk/copies/killed-server.system-test.ts"],
    environment: { SHIRASE_COPY_KILLS: "40" },
  },
  {
    name: "copy: PostgreSQL stopped and started again under a server that editors type, publish and look at",
    args: ["--test", "src/desk/copies/lost-database.proof.ts"],
  },
  {
    name: "copy: 5,000 sessions of two and three editors, one of them offline for long, and nobody's word gone",
    args: ["--test", "src/editing/conflicts/conflicts.test.ts"],
    environment: { SHIRASE_EDITING_TRIALS: "5000" },
  },
  {
    name: "package: packed, and installed elsewhere, by npm",
    args: ["--test", "tools/package.proof.ts"],
  },
  {
    name: "kills: the whole path, 100 times",
    args: ["--test", "src/path-under-kill.system-test.ts"],
    environment: { SHIRASE_KILLS: "100" },
  },
  {
    name: "moving in: 10,000 articles of WordPress and of Ghost, each interrupted twice, on both engines",
    args: ["--test", "src/commands/moving/move-in.system-test.ts"],
    environment: { SHIRASE_IMPORTED_ARTICLES: "10000" },
  },
  {
    name: "kills: the store, 100 times on each engine",
    args: ["--test", "--test-skip-pattern=beacons", "src/store/processes.system-test.ts"],
    environment: { SHIRASE_KILLS: "100" },
  },
  {
    name: "kills: beacons under load, 200 times on each engine",
    args: ["--test", "--test-name-pattern=beacons", "src/store/processes.system-test.ts"],
    environment: { SHIRASE_BEACON_KILLS: "200" },
  },
];

function prove({ name, args, environment = {}, needs = [] }: Proof): boolean {
  process.stdout.write(`\n== ${name}\n`);
  const missing = needs.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    process.stdout.write(
      `FAILED: ${missing.join(" and ")} cannot be found; SHIRASE_PROOFS names their folder${missing.includes(story) ? ", or SHIRASE_REAL_STORY that of the story" : ""}.\n`,
    );
    return false;
  }
  const started = performance.now();
  // What the runner would be told of every promise takes half as long again.
  const flags = args[0] === "--test" ? TEST_FLAGS : [];
  const run = spawnSync(process.execPath, [...flags, ...args], {
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  const passed = run.status === 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stdout.write(`${passed ? "passed" : "FAILED"}: ${name} (${seconds} s)\n`);
  return passed;
}

const words = process.argv.slice(2);
const chosen = PROOFS.filter(({ name }) => words.every((word) => name.includes(word)));
if (chosen.length === 0) process.stdout.write(`No proof's name holds ${words.join(" and ")}.\n`);
const verdicts = chosen.map(prove);
process.exitCode = verdicts.length > 0 && verdicts.every(Boolean) ? 0 : 1;
