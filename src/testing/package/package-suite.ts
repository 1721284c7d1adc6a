// Package suite: a way to install the package into an empty folder → what holds of it there, away from its sources.

import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { diskFolder } from "../folders/disk-folder.ts";

export const root = join(import.meta.dirname, "../../..");

/** npm under the Node that runs this test; its own configuration variables would steer the inner npm. */
export function npm(args: readonly string[], cwd: string): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("npm_")));
  return execFileSync("npm", args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** The tarball that npm made in a folder. */
export function findTarball(folder: string): string {
  const name = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  return name ?? assert.fail(`npm packed nothing into ${folder}`);
}

/** `install` is given an empty folder that has a `package.json`; afterwards the package is in its `node_modules`. */
export function describePackage(name: string, install: (folder: string) => void): void {
  // On a disk: what lies in memory may often not be run.
  const elsewhere = mkdtempSync(join(diskFolder(), "shirase-installed-"));
  describe(name, () => {
    before(() => {
      writeFileSync(join(elsewhere, "package.json"), '{"name":"elsewhere","private":true,"type":"module"}');
      install(elsewhere);
    });
    after(() => rmSync(elsewhere, { recursive: true, force: true }));

    test("holds no tests, no sources and nothing of the development tools", () => {
      const files = readdirSync(join(elsewhere, "node_modules/shirase"), { recursive: true }).map(String);
      assert.deepEqual(
        files.filter((file) => /\.test\.|system-test|\btesting\b|^src\b/.test(file)),
        [],
      );
      assert.ok(files.includes(join("house", "style.yaml")));
    });

    test("gives the library entries", () => {
      const script = `
      import { readAnnouncement } from "shirase/extract";
      import { readDates } from "shirase/japanese";
      const [date] = readDates("令和8年4月1日(水)に開催する。");
      console.log(date.value, readAnnouncement({ text: "お知らせ\\n令和8年4月1日(水)に開催する。" }).kind);`;
      const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
        cwd: elsewhere,
        encoding: "utf8",
      });
      assert.equal(out, "2026-04-01 notice\n");
    });

    test("declares types for the library entries", () => {
      writeFileSync(
        join(elsewhere, "use.ts"),
        'import { readDates } from "shirase/japanese";\nimport { readAnnouncement } from "shirase/extract";\nconst value: string | undefined = readDates("")[0]?.value;\nconst kind: string = readAnnouncement({ text: "" }).kind;\nconsole.log(value, kind);\n',
      );
      const tsc = join(root, "node_modules/.bin/tsc");
      const run = spawnSync(
        tsc,
        ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2024", "--types", "", "use.ts"],
        { cwd: elsewhere, encoding: "utf8" },
      );
      assert.equal(run.stdout, "");
      assert.equal(run.status, 0);
    });

    test("reads a PDF, whose worker and character maps are found where it is installed", () => {
      const pdf = join(root, "samples/announcements/personnel-order/2026-03-23-generals.pdf");
      const run = spawnSync(join(elsewhere, "node_modules/.bin/shirase"), ["read", "--json", pdf], {
        cwd: elsewhere,
        encoding: "utf8",
      });
      assert.equal(run.stderr, "");
      assert.match(run.stdout, /"kind": "personnel-order"/);
    });

    test("serves its sample newsroom, and its readers to the desk from a thread of its own", async () => {
      const child = spawn(
        join(elsewhere, "node_modules/.bin/shirase"),
        ["serve", "--port", "0", "--data", "news"],
        {
          cwd: elsewhere,
          stdio: ["ignore", "pipe", "ignore"],
        },
      );
      try {
        const link = await new Promise<string>((resolve, reject) => {
          let said = "";
          child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
            said += chunk;
            const [found] = /http:\/\/127\.0\.0\.1:\d+\/desk\/welcome\/\S+/.exec(said) ?? [];
            if (found !== undefined) resolve(found);
          });
          child.on("exit", (code) => reject(new Error(`serve ended with ${code}`)));
        });
        const page = await fetch(new URL("/", link));
        assert.equal(page.status, 200);
        assert.match(await page.text(), /サンプル・ニュースルーム/);
        const opened = await fetch(link.replace("/desk/", "/desk/api/"), {
          method: "POST",
          headers: {
            origin: new URL(link).origin,
            "content-type": "application/json",
            "x-shirase-desk": "1",
          },
          body: JSON.stringify({ name: "佐藤", loginName: "sato", password: "一本松の下で待つ人たち2026" }),
        });
        const cookie = (opened.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
        const desk = await fetch(new URL("/desk/readers", link), { headers: { cookie } });
        assert.match(await desk.text(), /id="publication-hours"/);
      } finally {
        child.kill("SIGTERM");
      }
    });

    test("runs `shirase read` on a file", () => {
      writeFileSync(
        join(elsewhere, "notice.txt"),
        "お知らせ\n令和8年4月1日(水)に見本広場で式典を開催します。\n",
      );
      const read = () =>
        spawnSync(join(elsewhere, "node_modules/.bin/shirase"), ["read", "--json", "notice.txt"], {
          cwd: elsewhere,
          encoding: "utf8",
        });
      const run = read();
      assert.equal(run.stderr, "");
      assert.equal(run.status, 0);
      // The second runs from the pack that the first made.
      assert.ok(existsSync(join(elsewhere, "node_modules/shirase/.cache/read-pack/made-of.json")));
      assert.equal(read().stdout, run.stdout);
      const reading: unknown = JSON.parse(run.stdout);
      assert.ok(typeof reading === "object" && reading !== null && "schema" in reading);
      assert.equal(reading.schema, "shirase/read/1");
    });
  });
}
