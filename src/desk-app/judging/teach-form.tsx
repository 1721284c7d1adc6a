// Teach form: an offered entry of the authority, as an editor would have it written; with an undo of exactly that.

import { useWords } from "../desk-context.ts";
import { callApi } from "../api/call-api.ts";
import { showToast } from "../toasts/toast-store.ts";
import { SOURCE_WORDS, type SourceWords } from "../words/source-words.ts";
import { noteArticleChange } from "./article-changes.ts";
import type { ShownFact } from "./use-reading.ts";
import type { ValueField } from "./value-fields.ts";
import { ValueForm } from "./value-form.tsx";

type Offer = NonNullable<ShownFact["offer"]>;
type Taught = { readonly entry: string; readonly change: string; readonly undo?: number };

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  people: ["name", "surname", "given", "reading", "country", "offices"],
  issuers: ["name", "short"],
  units: ["name", "reading", "service", "base"],
  ships: ["name", "reading", "hull", "class", "country"],
  aircraft: ["name", "role", "country"],
  places: ["name", "reading", "kind"],
};

/** An office stands on a line with its first and last day: 防衛大臣 2024-10-01 2025-10-21. */
const HELD = /^(?<office>.+?)\s+(?<from>\d{4}-\d\d-\d\d)(?:\s+(?<to>\d{4}-\d\d-\d\d))?$/u;

const fieldOf = (name: string): ValueField => ({
  name,
  kind: name === "offices" ? "list" : "words",
  ...(name === "name" && { needed: true }),
});

function written({ name, fields }: Offer): Readonly<Record<string, unknown>> {
  const held = fields["offices"];
  const lines = Array.isArray(held)
    ? held.map((one) => (typeof one === "string" ? one : Object.values(one).join(" ")))
    : [];
  return { ...fields, name, offices: lines };
}

function readOffices(lines: unknown): readonly Readonly<Record<string, string>>[] {
  return (Array.isArray(lines) ? lines : []).map((line) => {
    const { office = String(line), from = "", to } = HELD.exec(String(line))?.groups ?? {};
    return { office, from, ...(to !== undefined && { to }) };
  });
}

async function undoTeaching(undo: number, words: SourceWords): Promise<void> {
  const answer = await callApi<{ readonly entry: string }>({
    method: "POST",
    path: "/authority/undo",
    body: { undo },
  });
  if (answer.ok) showToast({ tone: "done", text: words.forgotten(answer.value.entry) });
  else {
    const { problem } = answer;
    showToast({ tone: "fault", text: problem.kind === "offline" ? words.offline : problem.detail });
  }
  noteArticleChange();
}

function tellTaught({ entry, undo }: Taught, words: SourceWords): void {
  if (undo === undefined) {
    showToast({ tone: "done", text: words.known(entry) });
    return;
  }
  const action = { label: words.drop, run: () => void undoTeaching(undo, words) };
  showToast({ tone: "done", text: words.taught(entry), action });
}

type TeachFormProps = { readonly article: number; readonly offer: Offer; readonly onClose: () => void };

export function TeachForm({ article, offer, onClose }: TeachFormProps) {
  const words = useWords(SOURCE_WORDS);
  const save = async (value: unknown): Promise<string | undefined> => {
    const {
      type: _type,
      name,
      offices,
      ...fields
    } = Object.assign({ name: "", type: "" }, value, {
      offices: readOffices(Reflect.get(Object(value), "offices")),
    });
    const answer = await callApi<Taught>({
      method: "POST",
      path: "/authority/teach",
      body: {
        article,
        section: offer.section,
        name,
        fields: { ...fields, ...(offices.length > 0 && { offices }) },
      },
    });
    if (!answer.ok) return answer.problem.kind === "offline" ? words.offline : answer.problem.detail;
    onClose();
    tellTaught(answer.value, words);
    noteArticleChange();
    return undefined;
  };
  return (
    <ValueForm
      title={words.teachTitle}
      type={offer.section}
      fields={(FIELDS[offer.section] ?? ["name"]).map(fieldOf)}
      value={written(offer)}
      onClose={onClose}
      onSave={save}
    />
  );
}
