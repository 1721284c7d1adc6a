// Any of: a list of words → the source of an expression that matches any of them, the longest first, what they share written once.

type Branch = { readonly next: Map<string, Branch>; isWord: boolean };

/**
 * The same matches as the words joined by "|", longest first. Written as a tree, some hundred words are compiled and tried
 * in a fraction of the time: `(?:中国|中国共産党|中華民国)` becomes `(?:中(?:国(?:共産党)?|華民国))`.
 */
export function anyOf(words: readonly string[]): string {
  const root: Branch = { next: new Map(), isWord: false };
  for (const word of words.toSorted((a, b) => b.length - a.length)) add(root, word);
  return sourceOf(root);
}

function add(root: Branch, word: string): void {
  let branch = root;
  for (const letter of word) {
    const next = branch.next.get(letter) ?? { next: new Map<string, Branch>(), isWord: false };
    branch.next.set(letter, next);
    branch = next;
  }
  branch.isWord = true;
}

function sourceOf({ next, isWord }: Branch): string {
  const branches = Array.from(next, ([letter, branch]) => escape(letter) + sourceOf(branch));
  if (branches.length === 0) return "";
  const [only = ""] = branches;
  if (branches.length === 1 && !isWord) return only;
  return `(?:${branches.join("|")})${isWord ? "?" : ""}`;
}

function escape(letter: string): string {
  return /[\\^$.*+?()[\]{}|/]/u.test(letter) ? `\\${letter}` : letter;
}
