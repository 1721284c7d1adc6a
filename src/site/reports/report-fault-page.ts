// Report fault page: why a report was not taken, with the form again and what the reader wrote in it.

import { articlePath } from "../routes/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import { layout } from "../pages/layout.ts";
import type { PageContext } from "../pages/page-context.ts";
import { REPORT_WORDS, type ReportFault } from "../words/report-words.ts";
import { type ReportFormParts, reportForm } from "./report-form.ts";

export function reportFaultPage(context: PageContext, fault: ReportFault, form: ReportFormParts): Html {
  const { language } = context;
  const words = REPORT_WORDS[language];
  const { articleId } = form;
  return layout(context, {
    title: words.notTaken,
    ranking: "none",
    main: html`<section class="article plain">
      <header class="article-head"><h1>${words.notTaken}</h1></header>
      <p class="lead" role="alert">${words.faults[fault]}</p>
      ${reportForm(context, { text: "", ...form })}
      ${
        articleId !== undefined &&
        html`<p class="more"><a href="${articlePath(language, articleId)}">${words.back}</a></p>`
      }
    </section>`,
  });
}
