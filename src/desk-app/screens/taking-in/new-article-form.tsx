// New article form: a feature, an explainer or a notice is begun from nothing, and opened.

import { useId, useRef, useState } from "preact/hooks";
import type { Article, ArticleKind } from "../../../terms/article.ts";
import { callApi } from "../../api/call-api.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { FaultLine } from "../../door/fault-line.tsx";
import { placePath } from "../../router/place.ts";
import { NEW_ARTICLE_WORDS, type PieceKind } from "../../words/new-article-words.ts";
import { NO_SERIES, type SeriesChosen, SeriesFields } from "./series-fields.tsx";

type HouseWords = {
  readonly sections: readonly { readonly slug: string; readonly ja: string; readonly en: string }[];
  readonly articleSections: Readonly<Record<ArticleKind, string>>;
  readonly labels: Readonly<Record<ArticleKind, string>>;
  readonly parts: readonly string[];
};

const PIECE_KINDS: readonly PieceKind[] = ["feature", "explainer", "notice"];
const LANGUAGES = ["ja", "en"] as const;

const namesIn = (written: string): readonly string[] =>
  written
    .split(/[、,,]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");

type Fields = {
  readonly kind: PieceKind;
  readonly headline: string;
  readonly section: string;
  readonly language: "ja" | "en";
  readonly series: SeriesChosen;
  readonly topics: string;
  readonly authors: string;
};

function bodyOf({ series, topics, authors, section, ...fields }: Fields, key: string) {
  const place = { ...series, series: series.series.trim(), part: series.part.trim() };
  return {
    ...fields,
    key,
    topics: namesIn(topics),
    authors: namesIn(authors),
    ...(section !== "" && { section }),
    ...(place.series !== "" && { series: place }),
  };
}

export function NewArticleForm() {
  const words = useWords(NEW_ARTICLE_WORDS);
  const [house] = useLoaded<HouseWords>("/house");
  if (house.kind === "there") return <Form house={house.value} />;
  return <p class="note">{house.kind === "failed" ? words.failed : words.loading}</p>;
}

function Form({ house }: { readonly house: HouseWords }) {
  const { language: shown, navigation, boot } = useDesk();
  const words = useWords(NEW_ARTICLE_WORDS);
  const id = useId();
  /** The same for each try: what the server had made already is not made twice. */
  const key = useRef(crypto.randomUUID());
  const [fault, setFault] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [fields, setFields] = useState<Fields>({
    kind: "feature",
    headline: "",
    section: "",
    language: "ja",
    series: NO_SERIES,
    topics: "",
    authors: boot.viewer?.name ?? "",
  });
  const change = (more: Partial<Fields>): void => setFields({ ...fields, ...more });
  const nameOf = (slug: string): string => house.sections.find((one) => one.slug === slug)?.[shown] ?? slug;
  const begin = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const answer = await callApi<Article>({
      method: "POST",
      path: "/articles",
      body: bodyOf(fields, key.current),
    });
    setBusy(false);
    if (answer.ok) navigation.go(placePath(shown, { kind: "article", id: answer.value.id }));
    else setFault(answer.problem.kind === "offline" ? words.offline : answer.problem.detail);
  };
  return (
    <form
      class="form new-article"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <fieldset class="field step-choice">
        <legend>{words.kind}</legend>
        {PIECE_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name={`${id}-kind`}
              checked={fields.kind === kind}
              onChange={() => change({ kind })}
            />
            {words.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for={`${id}-headline`}>{words.headline}</label>
        <input
          id={`${id}-headline`}
          type="text"
          required
          maxLength={200}
          autocomplete="off"
          aria-describedby={`${id}-headline-help`}
          value={fields.headline}
          onInput={(event) => change({ headline: event.currentTarget.value })}
        />
        <p class="note" id={`${id}-headline-help`}>
          {words.headlineHelp(house.labels[fields.kind])}
        </p>
      </div>
      <div class="new-part">
        <div class="field">
          <label for={`${id}-section`}>{words.section}</label>
          <select
            id={`${id}-section`}
            value={fields.section}
            onChange={(event) => change({ section: event.currentTarget.value })}
          >
            <option value="">{words.usualSection(nameOf(house.articleSections[fields.kind]))}</option>
            {house.sections.map(({ slug }) => (
              <option key={slug} value={slug}>
                {nameOf(slug)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-language`}>{words.language}</label>
          <select
            id={`${id}-language`}
            value={fields.language}
            onChange={(event) => change({ language: event.currentTarget.value === "en" ? "en" : "ja" })}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {words.languages[language]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <SeriesFields chosen={fields.series} parts={house.parts} onChoose={(series) => change({ series })} />
      {(["topics", "authors"] as const).map((name) => (
        <div key={name} class="field">
          <label for={`${id}-${name}`}>{words[name]}</label>
          <input
            id={`${id}-${name}`}
            type="text"
            autocomplete="off"
            aria-describedby={`${id}-${name}-help`}
            value={fields[name]}
            onInput={(event) => change({ [name]: event.currentTarget.value })}
          />
          <p class="note" id={`${id}-${name}-help`}>
            {words.commas}
          </p>
        </div>
      ))}
      <FaultLine fault={fault} />
      <div class="form-actions">
        <button type="submit" class="main-button" disabled={isBusy}>
          {words.begin}
        </button>
      </div>
    </form>
  );
}
