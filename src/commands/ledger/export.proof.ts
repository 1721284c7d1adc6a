// The export of the ledger's tables killed again and again: under the name of a file stands a whole one, of one version or of the other.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";

const SHIRASE = join(import.meta.dirname, "../../../bin/shirase.js");
const KILLS = 20;

type Ended = { readonly code: number | null; readonly tookMs: number };

/** Killed after so long; not at all unless given. */
async function shirase(args: readonly string[], afterMs?: number): Promise<Ended> {
  const began = performance.now();
  const child = spawn(process.execPath, [SHIRASE, ...args], { stdio: "ignore" });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  if (afterMs !== undefined) {
    await Promise.race([delay(afterMs), ended]);
    child.kill("SIGKILL");
  }
  return { code: await ended, tookMs: performance.now() - began };
}

describe("an export of the ledger's tables", () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-export-"));
  const data = join(folder, "data");
  const target = join(folder, "tables");
  const exportAs = (base: string, to: string, afterMs?: number): Promise<Ended> =>
    shirase(["ledger", "export", to, "--data", data, "--base", base], afterMs);
  const filesOf = (of: string): ReadonlyMap<string, Buffer> =>
    new Map(readdirSync(of).map((file) => [file, readFileSync(join(of, file))]));

  before(async () => assert.equal((await shirase(["sample", "--data", data])).code, 0));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test("leaves whole files only, however often it is killed", async () => {
    const bases = ["https://one.example", "https://other.example"] as const;
    const whole: ReadonlyMap<string, Buffer>[] = [];
    let longest = 0;
    for (const base of bases) {
      const { code, tookMs } = await exportAs(base, join(folder, base.slice("https://".length)));
      assert.equal(code, 0);
      longest = Math.max(longest, tookMs);
      whole.push(filesOf(join(folder, base.slice("https://".length))));
    }
    assert.equal((await exportAs(bases[0], target)).code, 0);
    let broken = 0;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const { code } = await exportAs(bases[kill % 2] ?? bases[0], target, (longest * kill) / KILLS);
      if (code !== 0) broken += 1;
      const files = filesOf(target);
      for (const [file, bytes] of files) {
        if (file.endsWith(".unfinished")) continue;
        assert.ok(
          whole.some((of) => of.get(file)?.equals(bytes)),
          `${file} after kill ${kill}`,
        );
      }
      if (!files.has("version.json")) continue;
      const of = whole.find((one) =>
        one.get("undertakings.csv")?.equals(files.get("undertakings.csv") ?? Buffer.of()),
      );
      for (const [file, bytes] of of ?? [])
        assert.ok(files.get(file)?.equals(bytes), `${file} is of another version`);
    }
    assert.ok(broken > KILLS / 3, `${broken} were killed`);
    assert.equal((await exportAs(bases[1], target)).code, 0);
    assert.deepEqual(filesOf(target), whole[1]);
  });
});
