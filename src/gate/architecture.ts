// The drawing of ARCHITECTURE.md as data, and what in a set of files breaks it.

export type SourceFile = { readonly path: string; readonly code: string };

/** path.ts, house.ts, server.ts and cli.ts: what stands above the rooms. */
const WIRING = "the wiring";

/** Room → the rooms it may import. Stages do not import each other; they meet in the path. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  terms: [],
  japanese: ["terms"],
  extract: ["terms", "japanese"],
  draft: ["terms", "japanese"],
  proof: ["terms", "japanese"],
  readership: ["terms", "japanese"],
  newsroom: ["terms", "japanese"],
  search: ["terms", "japanese"],
  ledger: ["terms", "japanese"],
  watching: ["terms", "japanese"],
  editing: ["terms", "japanese", "newsroom"],
  intake: ["terms", "japanese", "watching"],
  moving: ["terms", "japanese", "newsroom", "intake"],
  store: ["terms", "japanese", "readership", "newsroom", "search", "ledger", "watching"],
  site: ["terms", "japanese", "readership", "newsroom", "search", "ledger"],
  desk: ["terms", "japanese", "readership", "newsroom", "editing", "ledger", "watching", "site"],
  "desk-app": ["terms", "japanese", "newsroom", "editing", "ledger", "desk"],
  serving: ["site"],
  cards: ["terms", "japanese"],
  sample: ["terms"],
  copy: ["terms"],
  commands: [
    "terms",
    "japanese",
    "extract",
    "draft",
    "proof",
    "readership",
    "newsroom",
    "search",
    "ledger",
    "watching",
    "editing",
    "intake",
    "moving",
    "store",
    "site",
    "desk",
    "serving",
    "cards",
    "sample",
    "copy",
    WIRING,
  ],
  gate: [],
  testing: [],
  "extract-trials": [],
};

/** Rooms that take the time and the world as arguments. */
export const PURE_ROOMS = [
  "terms",
  "japanese",
  "extract",
  "draft",
  "readership",
  "newsroom",
  "search",
  "ledger",
  "watching",
  "editing",
] as const;

/** Packages that the core may use: each computes, none reaches out. */
const CORE_PACKAGES = [
  "zod",
  "isbot",
  "wanakana",
  "prosemirror-model",
  "prosemirror-transform",
  "fast-diff",
  "temporal-polyfill",
  "robots-parser",
  "stemmer",
];

const CORE_FORBIDDEN: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /from "node:|import\("node:/, what: "a node: module" },
  { pattern: /\bprocess\./, what: "the process" },
  { pattern: /(?<![.\w])fetch\(/, what: "the network" },
  { pattern: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/, what: "the clock" },
  { pattern: /\bMath\.random\(/, what: "chance" },
  { pattern: /\bset(?:Timeout|Interval|Immediate)\(/, what: "a timer" },
];

/** Tests, and what only tests use, may look into any room. */
function isForTests(path: string): boolean {
  return (
    /\.(?:test|system-test|proof)\.tsx?$/.test(path) ||
    path.startsWith("testing/") ||
    path.startsWith("extract-trials/")
  );
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

function importsOf(code: string): readonly string[] {
  const found = code.matchAll(/(?<!["\w-])(?:from|import)\s*\(?\s*"([^"]+)"/g);
  return [...found].map(([, specifier]) => specifier ?? "");
}

function resolveRoom(path: string, specifier: string, dirname: (path: string) => string): string {
  const steps = `${dirname(path)}/${specifier}`.split("/");
  const resolved: string[] = [];
  for (const step of steps) {
    if (step === "..") resolved.pop();
    else if (step !== ".") resolved.push(step);
  }
  return resolved.length > 1 ? (resolved[0] ?? "") : WIRING;
}

function roomViolations(file: SourceFile, dirname: (path: string) => string): readonly string[] {
  const room = file.path.split("/")[0] ?? "";
  const allowed = ROOMS[room] ?? [];
  const pure = PURE_ROOMS.some((name) => name === room);
  return importsOf(withoutComments(file.code)).flatMap((specifier) => {
    if (specifier.startsWith("node:")) return [];
    if (!specifier.startsWith(".")) {
      const name = specifier.split("/")[0] ?? "";
      return pure && !CORE_PACKAGES.includes(name)
        ? [
            `${file.path} imports the package ${name}: the core computes with ${CORE_PACKAGES.join(", ")} only`,
          ]
        : [];
    }
    const target = resolveRoom(file.path, specifier, dirname);
    return target === room || allowed.includes(target)
      ? []
      : [`${file.path} imports ${target}: ${room} may import ${allowed.join(", ") || "nothing"} only`];
  });
}

function coreViolations(file: SourceFile): readonly string[] {
  const room = file.path.split("/")[0] ?? "";
  if (!PURE_ROOMS.some((name) => name === room)) return [];
  const code = withoutComments(file.code);
  return CORE_FORBIDDEN.filter(({ pattern }) => pattern.test(code)).map(
    ({ what }) => `${file.path} uses ${what}: the core takes the time and the world as arguments`,
  );
}

/** `desk-app` runs in the browser: of the desk it knows types only, and of Node nothing. */
function browserViolations(file: SourceFile): readonly string[] {
  if (!file.path.startsWith("desk-app/")) return [];
  const code = withoutComments(file.code);
  const values = [...code.matchAll(/^import (?!type\b)[^;]*?from "([^"]+)"/gm)].map(([, from = ""]) => from);
  return [
    ...values
      .filter((from) => /^(?:\.\.\/)+desk\//.test(from))
      .map(
        (from) => `${file.path} imports more than types of ${from}: the browser has no desk, only its API`,
      ),
    ...(/from "node:|\bprocess\.|\bBuffer\./.test(code)
      ? [`${file.path} reaches for Node: the application runs in a browser`]
      : []),
  ];
}

/** One sentence for each import or reach that the drawing does not have; `dirname` is that of POSIX paths. */
export function findViolations(
  files: readonly SourceFile[],
  dirname: (path: string) => string,
): readonly string[] {
  return files
    .filter(({ path }) => path.includes("/") && !isForTests(path))
    .flatMap((file) => [
      ...roomViolations(file, dirname),
      ...coreViolations(file),
      ...browserViolations(file),
    ]);
}
