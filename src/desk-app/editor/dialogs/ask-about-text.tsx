// Ask about text: the dialog for each thing that is asked before it is done with the text, and what its answer does.

import type { EditorState, Transaction } from "prosemirror-state";
import { articleSchema } from "../../../editing/schema/article-schema.ts";
import { readLinkAddress } from "../../../terms/marks/link-address.ts";
import type { EditorWords } from "../../words/editor-words.ts";
import type { AskKind } from "../commands/editor-actions.ts";
import { type MarkedStretch, findStretch, setLink, setReading } from "../commands/set-marks.ts";
import { findOfficial, leaveOut } from "../official/leave-out.ts";
import { AskDialog } from "./ask-dialog.tsx";

type AskProps = {
  readonly kind: Exclude<AskKind, "picture">;
  /** As it was when it was asked; places are found anew when it is answered. */
  readonly state: EditorState;
  readonly words: EditorWords;
  readonly onDispatch: (make: (state: EditorState) => Transaction) => void;
  readonly onClose: () => void;
};

const LONGEST_READING = 200;
const { link, ruby } = articleSchema.marks;
const { quote } = articleSchema.nodes;

const attributeOf = (stretch: MarkedStretch | undefined, name: string): string => {
  const value: unknown = stretch?.mark?.attrs[name];
  return typeof value === "string" ? value : "";
};

/** Somebody else may have changed the text in the meantime: without a place nothing is done. */
const within =
  (
    find: (state: EditorState) => MarkedStretch | undefined,
    change: (state: EditorState, stretch: MarkedStretch) => Transaction,
  ) =>
  (state: EditorState): Transaction => {
    const stretch = find(state);
    return stretch ? change(state, stretch) : state.tr;
  };

function AskLink({ state, words, onDispatch, onClose }: AskProps) {
  const find = (now: EditorState): MarkedStretch | undefined => findStretch(now, link);
  const put = (href: string | undefined): void =>
    onDispatch(within(find, (now, stretch) => setLink(now, stretch, href)));
  const first = attributeOf(find(state), "href");
  return (
    <AskDialog
      title={words.linkTitle}
      words={words}
      fields={[{ name: "href", label: words.linkAddress, first, inputMode: "url" }]}
      onDone={({ href = "" }) => {
        const address = readLinkAddress(href.trim());
        if (address === undefined) return words.linkWrong;
        put(address);
        return undefined;
      }}
      onTakeOff={first === "" ? undefined : () => put(undefined)}
      onClose={onClose}
    />
  );
}

function AskReading({ state, words, onDispatch, onClose }: AskProps) {
  const find = (now: EditorState): MarkedStretch | undefined => findStretch(now, ruby);
  const put = (reading: string | undefined): void =>
    onDispatch(within(find, (now, stretch) => setReading(now, stretch, reading)));
  const first = attributeOf(find(state), "reading");
  return (
    <AskDialog
      title={words.rubyTitle}
      words={words}
      fields={[{ name: "reading", label: words.rubyReading, first }]}
      onDone={({ reading = "" }) => {
        const wanted = reading.trim();
        if (wanted === "" || wanted.length > LONGEST_READING) return words.rubyWrong;
        put(wanted);
        return undefined;
      }}
      onTakeOff={first === "" ? undefined : () => put(undefined)}
      onClose={onClose}
    />
  );
}

function AskCredit({ state, words, onDispatch, onClose }: AskProps) {
  const credit: unknown = state.selection.$from.parent.attrs["credit"];
  return (
    <AskDialog
      title={words.creditTitle}
      words={words}
      fields={[{ name: "credit", label: words.credit, first: typeof credit === "string" ? credit : "" }]}
      onDone={({ credit: given = "" }) => {
        onDispatch((now) => {
          const { $from } = now.selection;
          if ($from.parent.type !== quote) return now.tr;
          return now.tr.setNodeAttribute($from.before(), "credit", given.trim() === "" ? null : given.trim());
        });
        return undefined;
      }}
      onClose={onClose}
    />
  );
}

function AskReason({ words, onDispatch, onClose }: AskProps) {
  return (
    <AskDialog
      title={words.leaveOutTitle}
      help={words.leaveOutHelp}
      words={words}
      fields={[{ name: "reason", label: words.leaveOutReason, first: "" }]}
      onDone={({ reason = "" }) => {
        if (reason.trim() === "") return words.leaveOutWrong;
        onDispatch((now) =>
          leaveOut(
            now,
            findOfficial(now).filter(({ isLeftOut }) => !isLeftOut),
            reason.trim(),
          ),
        );
        return undefined;
      }}
      onClose={onClose}
    />
  );
}

const DIALOGS = { link: AskLink, ruby: AskReading, credit: AskCredit, leaveOut: AskReason } as const;

export function AskAboutText(props: AskProps) {
  const Asked = DIALOGS[props.kind];
  return <Asked {...props} />;
}
