// The lock file and the manifest, as tests: complete for every platform, with integrity, without a registry's host, exact.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "../..");

type Locked = {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
type Lock = { readonly packages: Readonly<Record<string, Locked>> };

/** npm leaves packages for other platforms out of the lock where it could not find them, and `npm ci` then refuses. */
function findMissing({ packages }: Lock): readonly string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      )
      .map((name) => `${path || "package.json"} needs ${name}`),
  );
}

function readLock(): Lock {
  return JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
}

test("the lock file holds every platform's packages, so that `npm ci` works on a fresh machine", () => {
  assert.deepEqual(findMissing(readLock()), []);
});

test("a package that the lock file lacks is named", () => {
  const lock: Lock = { packages: { "node_modules/a": { optionalDependencies: { "a-linux": "1.0.0" } } } };
  assert.deepEqual(findMissing(lock), ["node_modules/a needs a-linux"]);
});

test("every locked package has its integrity and names no registry's host", () => {
  for (const [path, { integrity, resolved }] of Object.entries(readLock().packages)) {
    if (path === "") continue;
    assert.ok(integrity, `${path} has no integrity`);
    assert.equal(resolved, undefined, `${path} names where it came from`);
  }
});

test("every version of the manifest is exact", () => {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const group of ["dependencies", "devDependencies", "optionalDependencies"]) {
    for (const [name, version] of Object.entries({ ...(manifest[group] as object) })) {
      assert.match(String(version), /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, name);
    }
  }
});
