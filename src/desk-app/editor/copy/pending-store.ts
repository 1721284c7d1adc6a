// Pending store: steps that the server has not acknowledged yet, kept by this browser so that a reload, a crash or a dead connection loses none.

/** As ProseMirror writes a step or a document. */
export type Json = unknown;

/** What one editor (one client: one tab) has not been told is kept. */
export type Pending = {
  readonly client: string;
  /** Of the working copy that the first of the steps applies to. */
  readonly version: number;
  /** How many steps of this client the server had acknowledged before them. */
  readonly confirmed: number;
  readonly steps: readonly Json[];
  /** The document at `version`, where it was written down: what waits longer than a moment has it. */
  readonly document?: Json;
};

export type PendingStore = {
  /** Those of which something waits. */
  readonly list: () => readonly Pending[];
  /** Undefined where this browser knows nothing of the client, or not enough to count on. */
  readonly read: (client: string) => Pending | undefined;
  /** One write, whatever waits already. False where the browser keeps nothing more. */
  readonly append: (client: string, at: number, steps: readonly Json[]) => boolean;
  /** In the place of all that waited. */
  readonly replace: (pending: Pending) => boolean;
  readonly writeDocument: (client: string, version: number, document: Json) => boolean;
  /** How its changes came about, for undoing them after a reload; lost, each step is a change. */
  readonly writeMade: (client: string, made: Json) => boolean;
  readonly readMade: (client: string) => Json;
  /** What others' changes left of this browser's words without a place, of whichever client. */
  readonly writeConflicts: (conflicts: Json) => boolean;
  readonly readConflicts: () => Json;
  readonly forget: (client: string) => void;
};

/** As much of `localStorage` as is needed. */
export type KeyValues = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

type Head = {
  readonly version: number;
  readonly confirmed: number;
  /** Which of the sets of steps is meant: a new one is written beside the old before this says so. */
  readonly set: number;
};
type Base = { readonly version: number; readonly document: Json };

/** What another program, or an older one, left under our names is no step of ours. */
function readJson(values: KeyValues, key: string): Json {
  const text = values.getItem(key);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function write(values: KeyValues, key: string, value: unknown): boolean {
  try {
    values.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    // Full, or forbidden by the browser's settings: the words are in memory, and the screen says so.
    return false;
  }
}

const isHead = (value: Partial<Head> | undefined): value is Head =>
  [value?.version, value?.confirmed, value?.set].every((each) => Number.isSafeInteger(each));

/** Keys `…/head`, `…/base` and `…/0/0`, `…/0/1`, …: a step is written once, and nothing else with it. */
export function openPendingStore(values: KeyValues, article: number): PendingStore {
  const root = `shirase-copy/${article}/`;
  const keyOf = (client: string, what: string): string => `${root}${client}/${what}`;
  const stepKey = (client: string, set: number, at: number): string => keyOf(client, `${set}/${at}`);

  const readHead = (client: string): Head | undefined => {
    const head = readJson(values, keyOf(client, "head")) as Partial<Head> | undefined;
    return isHead(head) ? head : undefined;
  };
  const writeSteps = (client: string, set: number, from: number, steps: readonly Json[]): boolean =>
    steps.every((step, index) => write(values, stepKey(client, set, from + index), step));
  const dropSet = (client: string, set: number): void => {
    for (let at = 0; values.getItem(stepKey(client, set, at)) !== null; at += 1) {
      values.removeItem(stepKey(client, set, at));
    }
  };
  const read = (client: string): Pending | undefined => {
    const head = readHead(client);
    if (!head) return undefined;
    const steps: Json[] = [];
    for (;;) {
      const step = readJson(values, stepKey(client, head.set, steps.length));
      if (step === undefined) break;
      steps.push(step);
    }
    const base = readJson(values, keyOf(client, "base")) as Base | undefined;
    const { version, confirmed } = head;
    return {
      client,
      version,
      confirmed,
      steps,
      ...(base?.version === version && { document: base.document }),
    };
  };

  return {
    read,
    append: (client, at, steps) => writeSteps(client, readHead(client)?.set ?? 0, at, steps),
    list: () => {
      const keys = Array.from({ length: values.length }, (_, at) => values.key(at) ?? "");
      const ours = keys.filter((key) => key.startsWith(root));
      const clients = new Set(ours.map((key) => key.slice(root.length).split("/")[0] ?? ""));
      return [...clients].flatMap((client) => read(client) ?? []).filter(({ steps }) => steps.length > 0);
    },
    replace: ({ client, version, confirmed, steps }) => {
      const old = readHead(client)?.set ?? 0;
      const isWritten =
        writeSteps(client, old + 1, 0, steps) &&
        write(values, keyOf(client, "head"), { version, confirmed, set: old + 1 });
      // Where the new set is not whole, the old one stays what is meant.
      dropSet(client, isWritten ? old : old + 1);
      return isWritten;
    },
    writeDocument: (client, version, document) => write(values, keyOf(client, "base"), { version, document }),
    writeMade: (client, made) => write(values, keyOf(client, "made"), made),
    readMade: (client) => readJson(values, keyOf(client, "made")),
    writeConflicts: (conflicts) => write(values, `${root}conflicts`, conflicts),
    readConflicts: () => readJson(values, `${root}conflicts`),
    forget: (client) => {
      dropSet(client, readHead(client)?.set ?? 0);
      for (const what of ["head", "base", "made"]) values.removeItem(keyOf(client, what));
    },
  };
}
