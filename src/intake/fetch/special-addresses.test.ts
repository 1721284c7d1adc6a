import { strict as assert } from "node:assert";
import { describe, it } from "node:test";
import { parseAllowedAddresses, whyNotPublic } from "./special-addresses.ts";

describe("addresses that are not of the public internet", () => {
  it("names why, for every special range of IPv4, at both its ends", () => {
    for (const [first, last, why] of [
      ["0.0.0.0", "0.255.255.255", /this network/u],
      ["10.0.0.0", "10.255.255.255", /private/u],
      ["100.64.0.0", "100.127.255.255", /carrier/u],
      ["127.0.0.0", "127.255.255.255", /loopback/u],
      ["169.254.0.0", "169.254.255.255", /link-local/u],
      ["172.16.0.0", "172.31.255.255", /private/u],
      ["192.168.0.0", "192.168.255.255", /private/u],
      ["198.18.0.0", "198.19.255.255", /benchmarking/u],
      ["203.0.113.0", "203.0.113.255", /documentation/u],
      ["224.0.0.0", "239.255.255.255", /multicast/u],
      ["240.0.0.0", "255.255.255.255", /reserved or broadcast/u],
    ] as const) {
      assert.match(whyNotPublic(first) ?? "", why, first);
      assert.match(whyNotPublic(last) ?? "", why, last);
    }
  });

  it("lets the neighbours of those ranges pass", () => {
    for (const address of [
      "1.0.0.0",
      "9.255.255.255",
      "11.0.0.0",
      "100.63.255.255",
      "100.128.0.0",
      "126.255.255.255",
      "128.0.0.0",
      "169.253.255.255",
      "172.15.255.255",
      "172.32.0.0",
      "192.167.255.255",
      "223.255.255.255",
      "2400::1",
      "2606:4700::1111",
      "::ffff:8.8.8.8",
      "64:ff9b::808:808",
    ]) {
      assert.equal(whyNotPublic(address), undefined, address);
    }
  });

  it("sees through addresses that wrap another, in any spelling", () => {
    for (const address of [
      "::1",
      "0:0:0:0:0:0:0:1",
      "::",
      "::ffff:127.0.0.1",
      "::ffff:7f00:1",
      "0:0:0:0:0:ffff:a9fe:a9fe",
      "::127.0.0.1",
      "64:ff9b::10.0.0.1",
      "64:ff9b:1::a00:1",
      "2002:7f00:1::",
      "2001:0:4136:e378::1",
      "2001:db8::1",
      "fe80::1",
      "fe80::1%eth0",
      "fd00:ec2::254",
      "fc00::1",
      "ff02::1",
      "fec0::1",
      "100::1",
      "3fff::1",
      "5f00::1",
    ]) {
      assert.notEqual(whyNotPublic(address), undefined, address);
    }
  });

  it("takes what is no address for not public", () => {
    for (const address of ["", "localhost", "1.2.3", "1.2.3.4.5", "256.1.1.1", ":::"]) {
      assert.notEqual(whyNotPublic(address), undefined, address);
    }
  });

  it("allows what an operator allowed, and nothing beside it", () => {
    const allowed = parseAllowedAddresses(["127.0.0.1", "10.1.0.0/16", "::1"]);
    assert.ok(allowed("127.0.0.1") && allowed("10.1.2.3") && allowed("::1"));
    assert.ok(!allowed("127.0.0.2") && !allowed("10.2.0.1") && !allowed("::2") && !allowed("localhost"));
    assert.throws(() => parseAllowedAddresses(["localhost"]), /Cannot parse allowed address "localhost"/u);
  });
});
