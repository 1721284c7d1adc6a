// Source pane: the announcement's own words, with the facts that were read from them, each judged with one key.

import { useState } from "preact/hooks";
import { useWords } from "../../desk-context.ts";
import { FactList } from "../../judging/fact-list.tsx";
import { SourceText } from "../../judging/source-text.tsx";
import { TeachForm } from "../../judging/teach-form.tsx";
import { UsedText } from "../../judging/used-text.tsx";
import { useJudging } from "../../judging/use-judging.ts";
import { type Reading, type ShownFact, useReading } from "../../judging/use-reading.ts";
import { VALUE_FIELDS } from "../../judging/value-fields.ts";
import { ValueForm } from "../../judging/value-form.tsx";
import { useKeys } from "../../keys/use-keys.ts";
import { showToast } from "../../toasts/toast-store.ts";
import { SOURCE_WORDS } from "../../words/source-words.ts";
import type { ArticlePaneProps } from "./article-pane.ts";
import { articleSession } from "./article-session.ts";

function Adrift({ shown, judge }: Pick<Reading, "shown" | "judge">) {
  const words = useWords(SOURCE_WORDS);
  if (!shown || shown.adrift.length === 0) return null;
  return (
    <section class="adrift">
      <h3>{words.adrift}</h3>
      <ul>
        {shown.adrift.map(({ id, fact, verdict, by }) => (
          <li key={id}>
            {words.types[fact.type]} {"surface" in fact && `「${fact.surface}」`}{" "}
            {words.by(by, words.verdicts[verdict.kind])}{" "}
            <button
              type="button"
              class="quiet-button"
              onClick={() => void judge(fact, { kind: "withdrawn" }, id)}
            >
              {words.drop}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SourcePane({ id }: ArticlePaneProps) {
  const words = useWords(SOURCE_WORDS);
  const reading = useReading(id);
  const [correcting, setCorrecting] = useState(false);
  const [teaching, setTeaching] = useState<ShownFact>();
  const { chosen, select, step, fact, decide, undo, mayTeach, tell } = useJudging(id, reading, setTeaching);
  const selected = chosen.index;
  const { shown, problem } = reading;
  const act = (kind: "confirmed" | "rejected" | "withdrawn") => (): void => {
    void decide({ kind }).then((fault) => fault !== undefined && showToast({ tone: "fault", text: fault }));
  };
  const take = async (...places: readonly ("headline" | "lead")[]): Promise<void> => {
    for (const place of places) {
      const answer = await reading.take(place);
      const fault = answer.ok ? undefined : tell(answer.problem);
      if (fault !== undefined) showToast({ tone: "fault", text: fault });
    }
  };
  const takeOffered = (): void => {
    const places = (["headline", "lead"] as const).filter((place) => shown?.offers[place] !== undefined);
    void take(...places);
  };
  const correct = (): void => setCorrecting(fact !== undefined);
  const session = articleSession(id);
  const showUse = (): void => {
    session.pane.set("editor");
    // On a phone the pane is there only after this.
    setTimeout(() => {
      if (fact && session.text.get()?.showFact() === false)
        showToast({ tone: "done", text: words.usedIn(0, 0, 0) });
    }, 0);
  };
  useKeys({
    title: words.keys,
    commands: [
      { stroke: "n", label: words.next, run: () => step(1) },
      { stroke: "N", label: words.previous, run: () => step(-1) },
      { stroke: "c", label: words.confirm, run: act("confirmed") },
      { stroke: "x", label: words.reject, run: act("rejected") },
      { stroke: "e", label: words.correct, run: correct },
      { stroke: "u", label: words.undo, run: () => void undo() },
      { stroke: "g", label: words.showUse, run: showUse },
      { stroke: "t", label: words.takeBoth, run: takeOffered },
      // Elsewhere on the screen Enter may mean something else.
      ...(fact ? [{ stroke: "Enter", label: words.correct, run: correct }] : []),
    ],
  });
  if (!shown)
    return problem ? (
      <div class="pane-fault" role="alert">
        <p>{tell(problem)}</p>
        <button type="button" onClick={() => void reading.load()}>
          {words.again}
        </button>
      </div>
    ) : (
      <p class="note">{words.loading}</p>
    );
  if (!shown.announcement) return <p class="note no-source">{words.noSource}</p>;
  const { blocks, facts, blocksLeftOut, factsLeftOut } = shown;
  const teach = mayTeach && fact?.offer ? { teach: () => setTeaching(fact) } : {};
  return (
    <div class="source-pane">
      <UsedText shown={shown} selected={selected} onSelect={select} onTake={(place) => void take(place)} />
      <div class="source-columns">
        <FactList
          facts={facts}
          chosen={chosen}
          onSelect={select}
          acts={{
            confirm: act("confirmed"),
            reject: act("rejected"),
            takeBack: act("withdrawn"),
            correct,
            show: showUse,
            ...teach,
          }}
        />
        <SourceText blocks={blocks} facts={facts} chosen={chosen} selected={selected} onSelect={select} />
      </div>
      {blocksLeftOut + factsLeftOut > 0 && <p class="note">{words.cut(blocksLeftOut, factsLeftOut)}</p>}
      <p class="note">
        <a href={words.ledgerAt(id)}>{words.ledger}</a>
      </p>
      <Adrift shown={shown} judge={reading.judge} />
      {shown.unread !== undefined && <p class="note">{words.unread}</p>}
      {shown.unteachable !== undefined && <p class="note">{shown.unteachable}</p>}
      {correcting && fact && (
        <ValueForm
          title={words.correctTitle(words.types[fact.key.type])}
          type={fact.key.type}
          fields={VALUE_FIELDS[fact.key.type]}
          value={fact.now ?? fact.read ?? {}}
          onClose={() => setCorrecting(false)}
          onSave={async (value) => {
            const fault = await decide({ kind: "corrected", value });
            if (fault === undefined) setCorrecting(false);
            return fault;
          }}
        />
      )}
      {teaching?.offer && (
        <TeachForm article={id} offer={teaching.offer} onClose={() => setTeaching(undefined)} />
      )}
    </div>
  );
}
