// The packed package beside links to what it depends on: as it is installed elsewhere, without copies of 250 MB.
// `npm run prove -- package` has npm build, check and install it.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describePackage, findTarball, npm, root } from "../src/testing/package/package-suite.ts";

type Names = Readonly<Record<string, string>>;
type Manifest = {
  readonly bin: Names;
  readonly dependencies: Names;
  readonly optionalDependencies: Names;
};

/** Only what the package itself asks for: it finds nothing else that happens to be installed here. */
function linkDependencies(modules: string, { dependencies, optionalDependencies }: Manifest): void {
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const installed = join(root, "node_modules", name);
    // Of Node itself only the one for this platform is there.
    if (name in optionalDependencies && !existsSync(installed)) continue;
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(installed, join(modules, name));
  }
}

function linkCommands(modules: string, { bin }: Manifest): void {
  mkdirSync(join(modules, ".bin"));
  for (const [name, path] of Object.entries(bin))
    symlinkSync(join("../shirase", path), join(modules, ".bin", name));
}

/** Types are checked by the gate, and declared for what others import: to write those of all files takes most of a build. */
function compile(folder: string): void {
  const entries = {
    extends: join(root, "tsconfig.build.json"),
    compilerOptions: {
      emitDeclarationOnly: true,
      rootDir: join(root, "src"),
      outDir: join(root, "dist"),
      types: [],
    },
    include: [],
    files: ["extract", "japanese"].map((room) => join(root, "src", room, "index.ts")),
  };
  const config = join(folder, "tsconfig.entries.json");
  writeFileSync(config, JSON.stringify(entries));
  // Declarations that an earlier build left there would hide that one is missing.
  rmSync(join(root, "dist"), { recursive: true, force: true });
  runCompiler(["-p", "tsconfig.build.json", "--noCheck", "--declaration", "false"]);
  runCompiler(["-p", config, "--noCheck"]);
}

function runCompiler(args: readonly string[]): void {
  execFileSync(join(root, "node_modules/.bin/tsc"), args, { cwd: root });
}

describePackage("the packed tarball, beside what it depends on", (folder) => {
  compile(folder);
  execFileSync(process.execPath, [join(root, "tools/build-desk-app.ts")], { cwd: root });
  npm(["pack", "--ignore-scripts", "--pack-destination", folder], root);
  const modules = join(folder, "node_modules");
  const unpacked = join(modules, "shirase");
  mkdirSync(unpacked, { recursive: true });
  execFileSync("tar", ["xzf", join(folder, findTarball(folder)), "--strip-components=1", "-C", unpacked]);
  const manifest = JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8")) as Manifest;
  linkDependencies(modules, manifest);
  linkCommands(modules, manifest);
});
