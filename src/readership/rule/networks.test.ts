import assert from "node:assert/strict";
import { BlockList } from "node:net";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { placeOf } from "./address-digits.ts";
import { readNetworks } from "./networks.ts";

function networksOf(...blocks: readonly string[]) {
  const networks = readNetworks(blocks);
  assert.ok(networks.ok, networks.ok ? "" : networks.error);
  return networks.value;
}

const octets = fc.array(fc.nat(255), { minLength: 4, maxLength: 4 });
const groups = fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 });

/** The number as bits, the first `fixed` kept and the rest nought, back in words of `size` bits. */
function mask(words: readonly number[], size: number, fixed: number): readonly number[] {
  return words.map((word, at) => {
    const kept = Math.min(size, Math.max(0, fixed - at * size));
    return word & ~(2 ** (size - kept) - 1);
  });
}

const ipv4 = (words: readonly number[]): string => words.join(".");
const ipv6 = (words: readonly number[]): string => words.map((word) => word.toString(16)).join(":");

describe("networks", () => {
  it("holds the addresses from the first to the last of a block and none beside it", () => {
    const networks = networksOf("192.0.2.64/26", "2001:db8:7::/48", "198.51.100.7");
    for (const inside of [
      "192.0.2.64",
      "192.0.2.127",
      "2001:db8:7::",
      "2001:DB8:7:ffff::1",
      "198.51.100.7",
    ]) {
      assert.ok(networks.has(inside), inside);
    }
    for (const outside of [
      "192.0.2.63",
      "192.0.2.128",
      "2001:db8:6:ffff::1",
      "2001:db8:8::",
      "198.51.100.8",
    ]) {
      assert.ok(!networks.has(outside), outside);
    }
  });

  it("knows an IPv4 address in IPv6's spelling", () => {
    assert.ok(networksOf("192.0.2.0/24").has("::ffff:192.0.2.9"));
    assert.ok(networksOf("192.0.2.0/24").has("::FFFF:c000:209"));
    assert.ok(!networksOf("192.0.2.0/24").has("::192.0.2.9"));
  });

  it("agrees with the runtime's own list on any blocks and addresses", () => {
    const block4 = fc.tuple(octets, fc.integer({ min: 0, max: 32 }));
    const block6 = fc.tuple(groups, fc.integer({ min: 0, max: 128 }));
    fc.assert(
      fc.property(
        fc.array(block4, { maxLength: 6 }),
        fc.array(block6, { maxLength: 6 }),
        octets,
        groups,
        fc.nat(11),
        fc.nat(32),
        (blocks4, blocks6, address4, address6, near, distance) => {
          const oracle = new BlockList();
          for (const [words, bits] of blocks4) oracle.addSubnet(ipv4(mask(words, 8, bits)), bits, "ipv4");
          for (const [words, bits] of blocks6) oracle.addSubnet(ipv6(mask(words, 16, bits)), bits, "ipv6");
          const networks = networksOf(
            ...blocks4.map(([words, bits]) => `${ipv4(mask(words, 8, bits))}/${bits}`),
            ...blocks6.map(([words, bits]) => `${ipv6(mask(words, 16, bits))}/${bits}`),
          );
          // Chance rarely hits a narrow block: one address lies at the edge of one.
          const edge = blocks4[near]?.[0].with(3, distance * 8 - (distance === 32 ? 1 : 0)) ?? address4;
          for (const words of [address4, edge]) {
            assert.equal(networks.has(ipv4(words)), oracle.check(ipv4(words), "ipv4"), ipv4(words));
          }
          const beside = blocks6[near]?.[0].with(7, distance) ?? address6;
          for (const words of [address6, beside]) {
            // The runtime takes mapped addresses for IPv4 ones, as we do; chance does not make any.
            assert.equal(networks.has(ipv6(words)), oracle.check(ipv6(words), "ipv6"), ipv6(words));
          }
        },
      ),
      { seed: 20261126, numRuns: 400 },
    );
  });

  it("merges blocks that lie within others", () => {
    assert.equal(networksOf("10.0.0.0/8", "10.1.0.0/16", "10.0.0.0/8", "192.0.2.0/24").size, 2);
  });

  it("names what is no network", () => {
    const wrong = [
      "",
      "x",
      "192.0.2.0/33",
      "192.0.2.1/24",
      "192.0.2/24",
      "192.0.02.0/24",
      "256.0.0.0/8",
      "192.0.2.0/24/3",
      "192.0.2.0/-1",
      "2001:db8::1/32",
      "2001:db8::/129",
      "1::2::3",
      "1:2:3:4:5:6:7:8:9",
      "12345::",
      ":::",
    ];
    for (const block of wrong) {
      const networks = readNetworks(["192.0.2.0/24", block]);
      assert.ok(!networks.ok, block);
      assert.ok(networks.error.startsWith(`"${block}" is not a network`), networks.error);
    }
  });

  it("no text is taken for an address within, and none makes the search fail", () => {
    const networks = networksOf("0.0.0.0/1", "8000::/1");
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        if (networks.has(text)) assert.match(text, /^[\da-f:.]+$/i);
      }),
      { seed: 20261126 },
    );
    for (const text of ["", "unknown", "localhost", "1.2.3", "1.2.3.4.5", "1".repeat(10_000)]) {
      assert.ok(!networks.has(text), text);
    }
  });

  it("of an IPv6 address the first 64 bits are one line, and an IPv4 address is one", () => {
    for (const address of ["2001:db8:0:7::1", "2001:DB8:0:7:ffff:1:2:3", "2001:db8::7:0:0:0:0"]) {
      assert.equal(placeOf(address), "2001:db8:0:7::/64", address);
    }
    assert.equal(placeOf("2001:db8:0:8::1"), "2001:db8:0:8::/64");
    for (const address of ["192.0.2.1", "::ffff:192.0.2.1", "unknown"])
      assert.equal(placeOf(address), address);
  });
});
