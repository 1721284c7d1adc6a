import { strict as assert } from "node:assert";
import { describe, it } from "node:test";
import { receiveAddress } from "../receive.ts";
import { createResolver } from "./address-guard.ts";
import type { ConnectionTarget } from "./open-connection.ts";

/** No test here opens a connection: the connector only writes down where it was sent. */
async function ask(
  address: string,
  resolve: (hostname: string) => Promise<readonly string[]> = () => Promise.resolve(["93.184.215.14"]),
): Promise<{
  readonly code: string;
  readonly message: string;
  readonly targets: readonly ConnectionTarget[];
}> {
  const targets: ConnectionTarget[] = [];
  const answer = await receiveAddress(address, {
    resolve,
    connect: (target) => {
      targets.push(target);
      return Promise.reject(new Error("the made-up connector opens nothing"));
    },
  });
  assert.ok(!answer.ok);
  return { code: answer.error.code, message: answer.error.message, targets };
}

describe("an address from outside", () => {
  it("is not asked when it is a literal that is not public, in any notation", async () => {
    for (const host of [
      "127.0.0.1",
      "127.1",
      "2130706433",
      "0x7f000001",
      "0x7f.0.0.1",
      "0177.0.0.1",
      "017700000001",
      "１２７.0.0.1",
      "127.0.0.1.",
      "0",
      "10.0.0.1",
      "0xa9fea9fe",
      "169.254.169.254",
      "192.168.1.1",
      "[::1]",
      "[::]",
      "[::ffff:127.0.0.1]",
      "[::ffff:a9fe:a9fe]",
      "[64:ff9b::7f00:1]",
      "[2002:a00:1::1]",
      "[fe80::1]",
      "[fd00:ec2::254]",
    ]) {
      const { code, message, targets } = await ask(`http://${host}/`);
      assert.equal(code, "address-not-public", host);
      assert.ok(message.includes(JSON.stringify(`http://${host}/`)), message);
      assert.deepEqual(targets, [], host);
    }
  });

  it("is not asked when any address of its name is not public", async () => {
    const { code, message, targets } = await ask("http://news.example/", () =>
      Promise.resolve(["93.184.215.14", "10.0.0.5"]),
    );
    assert.equal(code, "address-not-public");
    assert.match(message, /"http:\/\/news\.example\/": news\.example \(10\.0\.0\.5\).*private/u);
    assert.deepEqual(targets, []);
  });

  it("is resolved once, and connected to exactly what was checked (a name that changes its address)", async () => {
    let asked = 0;
    const { targets } = await ask("https://rebind.example/path", () => {
      asked++;
      return Promise.resolve([asked === 1 ? "93.184.215.14" : "127.0.0.1"]);
    });
    assert.equal(asked, 1);
    assert.deepEqual(
      targets.map(({ ip, port, secure, hostname }) => ({ ip, port, secure, hostname })),
      [{ ip: "93.184.215.14", port: 443, secure: true, hostname: "rebind.example" }],
    );
  });

  it("is asked only over http and https, without credentials, on ports of the web", async () => {
    for (const [address, reason] of [
      ["ftp://news.example/", /only http and https/u],
      ["file:///etc/passwd", /only http and https/u],
      ["javascript:alert(1)", /only http and https/u],
      ["http://user:secret@news.example/", /user name or password/u],
      ["http://news.example:22/", /port 22/u],
      ["http://news.example:6379/", /port 6379/u],
      ["http://", /not an address/u],
      ["news", /not an address/u],
      [`http://news.example/${"x".repeat(5000)}`, /too long/u],
    ] as const) {
      const { code, message, targets } = await ask(address);
      assert.equal(code, "bad-address", address);
      assert.match(message, reason);
      assert.ok(message.length < 600);
      assert.deepEqual(targets, []);
    }
  });

  it("says when its name has no address", async () => {
    for (const resolve of [() => Promise.resolve([]), () => Promise.reject(new Error("ENOTFOUND"))]) {
      const { code, message } = await ask("http://nowhere.example/", resolve);
      assert.equal(code, "name-not-found");
      assert.match(message, /"http:\/\/nowhere\.example\/": the name nowhere\.example has no address/u);
    }
  });

  it("tries the next checked address when one refuses, and says when all did", async () => {
    const { code, targets } = await ask("http://two.example/", () =>
      Promise.resolve(["93.184.215.14", "93.184.215.15"]),
    );
    assert.equal(code, "connection-failed");
    assert.deepEqual(
      targets.map(({ ip }) => ip),
      ["93.184.215.14", "93.184.215.15"],
    );
  });
});

it("of many names whose servers are silent two are asked for at once, and the others in their turn", async () => {
  const asked: string[] = [];
  const answers: ((found: readonly { address: string }[]) => void)[] = [];
  const resolve = createResolver((hostname) => {
    asked.push(hostname);
    return new Promise((answer) => answers.push(answer));
  });
  const found = ["a", "b", "c", "d"].map((name) => resolve(`${name}.example`));
  await new Promise(setImmediate);
  assert.deepEqual(asked, ["a.example", "b.example"]);
  answers[1]?.([{ address: "93.184.216.34" }]);
  assert.deepEqual(await found[1], ["93.184.216.34"]);
  await new Promise(setImmediate);
  assert.deepEqual(asked, ["a.example", "b.example", "c.example"]);
});
