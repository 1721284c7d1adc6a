// Copy desk: the one authority over working copies: opens them, takes steps upon them one version after another, and gives what others did.

import { setImmediate } from "node:timers/promises";
import type { Node } from "prosemirror-model";
import { toDocument } from "../../editing/document/to-document.ts";
import { allowStep } from "../../editing/steps/allow-step.ts";
import { parseStep } from "../../editing/steps/parse-step.ts";
import type { Archive, DeskStore, PublishedArticles } from "../../newsroom/ports/archive.ts";
import type {
  CopyHead,
  CopySnapshot,
  CopyStore,
  FoundCopy,
  MetConflict,
} from "../../newsroom/ports/copy-store.ts";
import type { Article } from "../../terms/article.ts";
import type { Account } from "../../terms/desk/account.ts";
import type { CopyStep, NewCopyStep } from "../../terms/desk/copy-step.ts";
import type { JsonValue } from "../../terms/desk/json-value.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { type Result, failure, success } from "../../terms/result.ts";
import { asJson, documentOf } from "./copy-document.ts";
import { createCopyDocuments } from "./copy-documents.ts";
import { stepsKeptSince } from "./steps-kept-since.ts";
import { takeOver } from "./take-over.ts";

/** After so many steps a snapshot is due; as many stay after it, so that there is something to undo. */
export const STEPS_OF_SNAPSHOT = 200;
/** What others wait for at most while steps are looked at; one step of the largest article takes some milliseconds. */
const LONGEST_TURN_MS = 10;
/** Whoever is further behind asks again. */
const MOST_STEPS_READ = 2_000;

export type OpenedCopy = {
  readonly article: Article;
  readonly head: CopyHead;
  readonly snapshot: CopySnapshot;
  readonly steps: readonly CopyStep[];
};

export type SentSteps = {
  readonly article: ArticleId;
  readonly version: number;
  readonly client: string;
  /** Number of the first among all of the client's steps in this article. */
  readonly first: number;
  readonly steps: readonly unknown[];
  /** Conflicts that the other editors are to be told of. */
  readonly met?: readonly { readonly id: string }[] | undefined;
};

export type Sender = {
  readonly account: Account;
  readonly at: string;
  /** Whether they may say that an article is ready: who may not does not change the words of one that somebody approved. */
  readonly mayApprove: boolean;
};

export type SendOutcome =
  | { readonly kind: "kept"; readonly version: number }
  | {
      readonly kind: "behind";
      readonly version: number;
      readonly steps: readonly CopyStep[];
      readonly left: JsonValue;
    }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "closed"; readonly state: Article["state"]["kind"] }
  /** Another account works under this client's name. */
  | { readonly kind: "taken" }
  /** The version never was, or its steps are not kept any more: the copy has to be opened anew. */
  | { readonly kind: "gone" }
  | { readonly kind: "missing" };

export type StepsSince = Extract<SendOutcome, { kind: "behind" | "gone" | "missing" }>;

export type CopyDesk = {
  /** Begins a copy where there is none. Undefined where there is no article. */
  open(article: ArticleId): Promise<OpenedCopy | undefined>;
  send(steps: SentSteps, sender: Sender): Promise<SendOutcome>;
  since(article: ArticleId, version: number): Promise<StepsSince>;
};

type Store = CopyStore & Pick<DeskStore & PublishedArticles, "findArticle">;

/** What is withdrawn is kept as it was. */
export const closedTo = ({ mayApprove }: Pick<Sender, "mayApprove">): readonly Article["state"]["kind"][] =>
  mayApprove ? ["withdrawn"] : ["withdrawn", "approved"];

export function createCopyDesk(store: Pick<Archive, keyof Store>): CopyDesk {
  const documents = createCopyDocuments(store);

  /** The head of the copy as it goes on from the stored revision. */
  async function findHead(article: ArticleId): Promise<FoundCopy | undefined> {
    const head = await store.findCopy(article);
    if (!head || head.stored === head.revision) return head;
    await store.changeCopy(article, (copy) => {
      if (copy.article.revision === copy.head.revision) return undefined;
      const { steps, head: next } = takeOver(copy, documentOf(copy.snapshot, copy.steps));
      return { steps, head: next };
    });
    return findHead(article);
  }

  async function openHead(id: ArticleId): Promise<FoundCopy | undefined> {
    const head = await findHead(id);
    if (head) return head;
    const article = await store.findArticle(id);
    if (!article) return undefined;
    await store.openCopy(id, article.revision, asJson(toDocument(article)));
    return findHead(id);
  }

  async function stepsSince(article: ArticleId, head: CopyHead, version: number): Promise<StepsSince> {
    if (version > head.version) return { kind: "gone" };
    const steps = await store.listCopySteps(article, version, MOST_STEPS_READ);
    return steps ? { kind: "behind", version: head.version, steps, left: head.left } : { kind: "gone" };
  }

  /** A step of the way at a time: what is read for it is what was written since the one before. */
  async function keepSnapshots(article: ArticleId, version: number): Promise<void> {
    let snapshot = await store.findSnapshot(article);
    while (snapshot && version - snapshot.version >= 2 * STEPS_OF_SNAPSHOT) {
      const steps = await store.listCopySteps(article, snapshot.version, STEPS_OF_SNAPSHOT);
      if (!steps) return;
      const document = asJson(documentOf(snapshot, steps));
      snapshot = { version: snapshot.version + steps.length, document };
      await store.saveSnapshot(article, snapshot);
    }
  }

  return {
    async open(id) {
      const head = await openHead(id);
      const article = head && (await store.findArticle(id));
      const snapshot = head && (await store.findSnapshot(id));
      if (!article || !snapshot) return undefined;
      const steps = await store.listCopySteps(id, snapshot.version, Number.MAX_SAFE_INTEGER);
      if (!steps) throw new Error(`The working copy of article ${id} is not whole.`);
      return { article, head, snapshot, steps };
    },

    async since(article, version) {
      const head = await findHead(article);
      return head ? stepsSince(article, head, version) : { kind: "missing" };
    },

    async send(sent, sender) {
      const { article, version, client, first } = sent;
      const head = await findHead(article);
      if (!head) return { kind: "missing" };
      const closed = closedTo(sender);
      if (closed.includes(head.state)) return { kind: "closed", state: head.state };
      if (version > head.version) return { kind: "gone" };
      const before = version === head.version ? await documents.load(article, version) : undefined;
      const taken = await takeAll(sent.steps, before);
      if (!taken.ok) return { kind: "refused", reason: taken.error };
      const { account, at } = sender;
      const steps = taken.value.steps.map((step, index): NewCopyStep => ({
        step,
        client,
        number: first + index,
        account: account.id,
        name: account.name,
        at,
      }));
      const met = sent.met?.map((conflict) => asMet(conflict, account.name));
      const outcome = await store.appendSteps({ article, version, steps, closed, ...(met && { met }) });
      if (outcome.kind === "closed" || outcome.kind === "taken") return outcome;
      if (outcome.kind === "behind") {
        return stepsSince(article, (await findHead(article)) ?? head, version);
      }
      if (taken.value.document) documents.keep(article, outcome.version, taken.value.document);
      const isDue = Math.floor(outcome.version / STEPS_OF_SNAPSHOT) > Math.floor(version / STEPS_OF_SNAPSHOT);
      if (isDue) {
        await keepSnapshots(article, outcome.version);
        await store.compactCopy(article, stepsKeptSince(at));
      }
      return outcome;
    },
  };
}

/** JSON has no undefined. */
const asMet = (conflict: { readonly id: string }, from: string): MetConflict =>
  JSON.parse(JSON.stringify({ ...conflict, from })) as MetConflict;

type TakenSteps = { readonly steps: readonly JsonValue[]; readonly document: Node | undefined };

/** Without the document they stand on they are only read: whoever sent them is behind, or sends them again. */
async function takeAll(
  steps: readonly unknown[],
  before: Node | undefined,
): Promise<Result<TakenSteps, string>> {
  const taken: JsonValue[] = [];
  let document = before;
  let began = performance.now();
  for (const [index, json] of steps.entries()) {
    // Hours of typing come at once: readers are answered in between. Whoever is quicker meanwhile has the version.
    if (performance.now() - began > LONGEST_TURN_MS) {
      await setImmediate();
      began = performance.now();
    }
    const step = parseStep(json);
    if (!step.ok) return failure(`Step ${index + 1}: ${step.error}`);
    if (document) {
      const allowed = allowStep(document, step.value);
      if (!allowed.ok) return failure(`Step ${index + 1}: ${allowed.error}`);
      document = allowed.value;
    }
    // What the step is, and nothing that was sent with it.
    taken.push(asJson(step.value));
  }
  return success({ steps: taken, document });
}
