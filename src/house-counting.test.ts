import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { loadCountingChoice } from "./house-counting.ts";

describe("what a desk decides about counting", () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-counting-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (yaml: string, list = "192.0.2.0/24 # one\n\n# none\n"): void => {
    writeFileSync(join(folder, "counting.yaml"), yaml);
    writeFileSync(join(folder, "data-centres.txt"), list);
  };

  it("the house that comes with the program leaves out data centres, and homes in Japan count", async () => {
    const choice = await loadCountingChoice();
    assert.ok(choice.ok, choice.ok ? "" : choice.error);
    const { dataCentres, desk } = choice.value;
    assert.ok(dataCentres.size > 800, `${dataCentres.size} networks`);
    const clouds = ["3.112.23.1", "34.84.1.1", "20.43.64.1", "49.212.180.1", "2600:1f18::1", "2a01:4f8::1"];
    for (const cloud of clouds) assert.ok(dataCentres.has(cloud), cloud);
    // Of providers of homes and telephones, and of iCloud Private Relay, behind which people are.
    for (const home of [
      "126.36.1.1",
      "60.36.166.1",
      "49.98.1.1",
      "2400:2410::1",
      "104.28.99.1",
      "127.0.0.1",
    ]) {
      assert.ok(!dataCentres.has(home), home);
    }
    assert.equal(desk.size, 0);
  });

  it("switched off, no network is left out", async () => {
    write("leave-out-data-centres: false\n");
    const choice = await loadCountingChoice(folder);
    assert.ok(choice.ok && choice.value.dataCentres.size === 0);
    write("leave-out-data-centres: true\n");
    const on = await loadCountingChoice(folder);
    assert.ok(on.ok && on.value.dataCentres.has("192.0.2.9"));
  });

  it("the desk's addresses are read", async () => {
    write('desk-addresses: ["203.0.113.7", "2001:db8::/32"]\n');
    const choice = await loadCountingChoice(folder);
    assert.ok(choice.ok && choice.value.desk.has("203.0.113.7") && choice.value.desk.has("2001:db8::5"));
  });

  it("a mistake is named with its file", async () => {
    const mistakes: readonly (readonly [yaml: string, list: string, message: RegExp])[] = [
      ["leave-out-data-centres: maybe\n", "", /counting\.yaml: leave-out-data-centres: true or false/],
      ["desk-address: []\n", "", /counting\.yaml: desk-address: no such setting/],
      ["desk-addresses: 203.0.113.7\n", "", /counting\.yaml: desk-addresses: a list/],
      ["desk-addresses: [203.0.113.7/8]\n", "", /counting\.yaml: desk-addresses: "203.0.113.7\/8" is not/],
      ["a: [", "", /counting\.yaml: /],
      ["", "192.0.2.0/24\n192.0.2/24\n", /data-centres\.txt: "192.0.2\/24" is not a network/],
    ];
    for (const [yaml, list, message] of mistakes) {
      write(yaml, list);
      const choice = await loadCountingChoice(folder);
      assert.ok(!choice.ok, yaml);
      assert.match(choice.error, message);
    }
  });

  it("a house from before has the files of the program", async () => {
    rmSync(join(folder, "counting.yaml"));
    rmSync(join(folder, "data-centres.txt"));
    const choice = await loadCountingChoice(folder);
    assert.ok(choice.ok && choice.value.dataCentres.size > 800);
  });
});
