// Difference view: what one revision says differently from another, to be read by eye and by ear.

import type {
  ArticleDifference,
  BlockDifference,
} from "../../../../newsroom/workflow/difference/compare-articles.ts";
import type { Piece } from "../../../../newsroom/workflow/difference/compare-texts.ts";
import { useDesk, useWords } from "../../../desk-context.ts";
import { REVISIONS_WORDS, type RevisionsWords } from "../../../words/revisions-words.ts";
import { WORKFLOW_WORDS } from "../../../words/workflow-words.ts";

const isChanged = (pieces: readonly Piece[]): boolean => pieces.some(({ kind }) => kind !== "same");

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ kind, text }, at) => {
        if (kind === "same") return text;
        return kind === "added" ? <ins key={at}>{text}</ins> : <del key={at}>{text}</del>;
      })}
    </>
  );
}

function Words({ title, pieces }: { readonly title: string; readonly pieces: readonly Piece[] }) {
  if (!isChanged(pieces)) return null;
  return (
    <section class="difference-part">
      <h3>{title}</h3>
      <p class="difference-words">
        <Pieces pieces={pieces} />
      </p>
    </section>
  );
}

function Told({ label, texts }: { readonly label: string; readonly texts: readonly string[] }) {
  return (
    <li class="difference-block">
      <p class="difference-label">{label}</p>
      {texts.map((text, at) => (
        <p key={at} class="difference-words">
          {text}
        </p>
      ))}
    </li>
  );
}

function Block({ block }: { readonly block: BlockDifference }) {
  const words = useWords(REVISIONS_WORDS);
  switch (block.kind) {
    case "same":
      return <li class="difference-same">{words.unchanged(block.blocks)}</li>;
    case "changed":
    case "reason":
      return (
        <li class="difference-block">
          <p class="difference-label">{changeLabel(block, words)}</p>
          <p class="difference-words">
            <Pieces pieces={block.pieces} />
          </p>
        </li>
      );
    case "added":
    case "removed":
      return (
        <li class="difference-block">
          <p class="difference-label">
            {words[block.kind]}: {words.blocks[block.block]}
          </p>
          <p class="difference-words">
            {block.kind === "added" ? <ins>{block.text}</ins> : <del>{block.text}</del>}
          </p>
        </li>
      );
    case "moved":
      return <Told label={`${words.moved}: ${words.blocks[block.block]}`} texts={[block.text]} />;
    case "left-out":
      return <Told label={words.leftOut(block.texts.length, block.reason)} texts={block.texts} />;
    case "brought-back":
      return <Told label={words.broughtBack(block.texts.length)} texts={block.texts} />;
  }
}

function changeLabel(
  block: Extract<BlockDifference, { readonly kind: "changed" | "reason" }>,
  words: RevisionsWords,
): string {
  if (block.kind === "reason") return words.reason;
  return `${block.onlyMarks ? words.onlyMarks : words.changed}: ${words.blocks[block.block]}`;
}

/** Sections are shown by their names, kinds and languages as they are kept. */
function FieldChanges({ fields }: Pick<ArticleDifference, "fields">) {
  const { boot, language } = useDesk();
  const words = useWords(REVISIONS_WORDS);
  const nameOf = (field: string, value: string): string => {
    const section = field === "section" ? boot.sections.find(({ slug }) => slug === value) : undefined;
    return section?.name[language] ?? (value === "" ? words.none : value);
  };
  return (
    <dl class="difference-fields">
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{words.fields[field]}</dt>
          <dd>
            <del>{nameOf(field, before)}</del> → <ins>{nameOf(field, after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function DifferenceView({ difference }: { readonly difference: ArticleDifference }) {
  const words = useWords(REVISIONS_WORDS);
  const { states } = useWords(WORKFLOW_WORDS);
  const { headline, lead, body, fields, corrections, state } = difference;
  const hasBody = body.some(({ kind }) => kind !== "same");
  const isSame = !isChanged(headline) && !isChanged(lead) && !hasBody && fields.length === 0;
  return (
    <div class="difference">
      {state && state.before.kind !== state.after.kind && (
        <p class="difference-state">
          {states[state.before.kind]} → {states[state.after.kind]}
        </p>
      )}
      {isSame && <p class="note">{words.same}</p>}
      <Words title={words.headline} pieces={headline} />
      <Words title={words.lead} pieces={lead} />
      {fields.length > 0 && <FieldChanges fields={fields} />}
      {corrections.map(({ text, at }) => (
        <section key={at} class="difference-part">
          <h3>{words.notice}</h3>
          <p class="difference-words">{text}</p>
        </section>
      ))}
      {hasBody && (
        <section class="difference-part">
          <h3>{words.body}</h3>
          <ol class="difference-blocks">
            {body.map((block, at) => (
              <Block key={at} block={block} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
