// Report line: one report of a reader: when, about what, in their words, and whether the desk is done with it.

import type { ReportTold } from "../../../desk/api/reports/report-schema.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { Link } from "../../router/link.tsx";
import { textLanguage } from "../../text-language.ts";
import { REPORTS_WORDS } from "../../words/reports-words.ts";
import { tellTime } from "../../words/tokyo-time.ts";

type ReportLineProps = {
  readonly report: ReportTold;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onOpen: () => void;
};

function About({ article, headline }: Pick<ReportTold, "article" | "headline">) {
  const words = useWords(REPORTS_WORDS);
  if (article === undefined) return <>{words.ofNone}</>;
  return (
    <Link to={{ kind: "article", id: article }}>
      {words.ofArticle(article)}
      {headline !== undefined && <span lang={textLanguage(headline)}> {headline}</span>}
    </Link>
  );
}

/** A heading takes the focus as keys go from one to the next. */
export function ReportLine({ report, isBusy, onClose, onOpen }: ReportLineProps) {
  const { language } = useDesk();
  const words = useWords(REPORTS_WORDS);
  const { id, article, headline, text, receivedAt, closed } = report;
  return (
    <li class={closed ? "report report-closed" : "report"} id={`report-${id}`}>
      <h2 tabIndex={-1}>{words.report(id)}</h2>
      <p class="report-about">
        <time dateTime={receivedAt}>{tellTime(language, receivedAt)}</time>{" "}
        <About {...(article !== undefined && { article })} {...(headline !== undefined && { headline })} />
      </p>
      <p class="report-text" lang={textLanguage(text)}>
        {text}
      </p>
      <p class="report-end">
        {closed && <span>{words.closed(tellTime(language, closed.at), closed.by)}</span>}
        <button type="button" disabled={isBusy} onClick={closed ? onOpen : onClose}>
          {closed ? words.open : words.close} <kbd aria-hidden="true">{closed ? "u" : "c"}</kbd>
        </button>
      </p>
    </li>
  );
}
