// Takes one module's source; gives what it imports and exports, and its body as a function of a pack can hold it.

const IMPORT = /^import\s+([^;"']*?)\s*from\s*"([^"]+)";?/gm;
const EXPORT_FROM = /^export\s+(\{[^}]*\}|\*(?:\s+as\s+\w+)?)\s*from\s*"([^"]+)";?/gm;
const EXPORT_LIST = /^export\s+\{([^}]*)\};?/gm;
const EXPORT_DEFAULT = /^export default (?=(class|function) (\w+))?/gm;
const EXPORT_NAME = /^export (?=(?:async )?(function\*?|class|const|let|var) +(\w+))/gm;
/** What the forms above leave, and a pack cannot hold. */
const LEFT = /^(?:import|export)\b|\bimport\.meta\b/m;

/**
 * `own`: exported name → the name it has inside, `functions`: those of them that are functions, `passed`: what is exported
 * from elsewhere, `taken`: what is imported, each as `{ from, names, space, whole }`.
 */
export function parseModule(source, url) {
  const own = new Map();
  const functions = new Set();
  const passed = [];
  const taken = [];
  const body = source
    .replaceAll(EXPORT_FROM, (_, names, from) => {
      const space = /^\*\s+as\s+(\w+)$/.exec(names)?.[1];
      passed.push({ from, space, isAll: names === "*", names: names.startsWith("{") ? pairsOf(names) : [] });
      return "";
    })
    .replaceAll(EXPORT_LIST, (_, names) => {
      for (const [inside, outside] of pairsOf(names)) own.set(outside, inside);
      return "";
    })
    .replaceAll(EXPORT_DEFAULT, (_, kind, name) => {
      own.set("default", name ?? "theDefault");
      return kind === undefined ? "const theDefault = " : "";
    })
    .replaceAll(EXPORT_NAME, (_, kind, name) => {
      own.set(name, name);
      if (kind.startsWith("function")) functions.add(name);
      return "";
    })
    .replaceAll(IMPORT, (_, names, from) => {
      taken.push({ from, ...takenNames(names) });
      return "";
    })
    .replaceAll(/\bimport\.meta\.url\b/g, JSON.stringify(url));
  if (LEFT.test(body)) throw new Error(`${url} has an import or export that a pack cannot hold.`);
  return { url, body, own, functions, passed, taken };
}

const COMMENT = /^[ \t]*(?:\/\*\*?(?:[^*]|\*(?!\/))*\*\/|\/\/.*)[ \t]*$/gm;

/**
 * Without what only people read, a quarter of the letters: they would be read at each start. A template over several
 * lines may hold what looks like a comment, or means its blanks: such a module stays as it is.
 */
export function withoutComments(source) {
  const plain = source.replaceAll(COMMENT, "");
  const isOdd = plain.split("\n").some((line) => (line.match(/`/g)?.length ?? 0) % 2 === 1);
  return isOdd ? source : plain.replaceAll(/^[ \t]+|[ \t]+$/gm, "").replaceAll(/\n{2,}/g, "\n");
}

/** `{ a, b as c }` as pairs. */
function pairsOf(list) {
  return list
    .replaceAll(/[{}]|\/\/.*$/gm, "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => {
      const [from, to = from] = name.split(/\s+as\s+/);
      return [from, to];
    });
}

/** `whole, { a, b as c }` and `* as space`. */
function takenNames(names) {
  const [, first, list] = /^(\w+|\*\s+as\s+\w+)?\s*,?\s*(\{[^}]*\})?$/s.exec(names) ?? [];
  const space = /^\*\s+as\s+(\w+)$/.exec(first ?? "")?.[1];
  return {
    space,
    whole: space === undefined ? first : undefined,
    names: list === undefined ? [] : pairsOf(list),
  };
}

/** Node leaves a blank for each letter of a type. `stripped`: `source`, letter for letter, with those blanks; of each run of them one is kept. */
export function withoutTypes(source, stripped) {
  let kept = "";
  let from = 0;
  for (let at = 0; at < stripped.length; at += 1) {
    if (stripped[at] !== " " || source[at] === " ") continue;
    kept += stripped.slice(from, at + 1);
    while (stripped[at + 1] === " ") at += 1;
    from = at + 1;
  }
  return kept + stripped.slice(from);
}
