// Reports screen: what readers reported, newest first; the desk says that it is done with one, and takes that back.

import { useEffect, useState } from "preact/hooks";
import type { ReportsTold } from "../../../desk/api/reports/list-reports.ts";
import type { ReportTold } from "../../../desk/api/reports/report-schema.ts";
import { callApi } from "../../api/call-api.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { FaultLine } from "../../door/fault-line.tsx";
import { useSending } from "../../door/use-sending.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { useKeys } from "../../keys/use-keys.ts";
import { placePath } from "../../router/place.ts";
import { showToast } from "../../toasts/toast-store.ts";
import { REPORTS_WORDS } from "../../words/reports-words.ts";
import { ReportLine } from "./report-line.tsx";

type Which = "open" | "all";

const focusReport = (id: number | undefined): void =>
  document.querySelector<HTMLElement>(`#report-${id} h2`)?.focus();

/** The report in which the focus stands. */
function focusedIn(reports: readonly ReportTold[]): number {
  const within = document.activeElement?.closest(".report")?.id;
  return reports.findIndex(({ id }) => `report-${id}` === within);
}

/** What is closed stays in its place until the list is asked for again: nothing moves under who reads. */
function useReports(which: Which) {
  const words = useWords(REPORTS_WORDS);
  const sending = useSending();
  const [reports, setReports] = useState<readonly ReportTold[]>([]);
  const [next, setNext] = useState<number | undefined>();
  const [isAsked, setAsked] = useState(false);
  const load = (before?: number): void =>
    sending.send(
      () => callApi<ReportsTold>({ method: "GET", path: "/reports", query: { which, before } }),
      (told) => {
        setReports((shown) => (before === undefined ? told.reports : [...shown, ...told.reports]));
        setNext(told.next);
        setAsked(true);
      },
    );
  useEffect(() => load(), [which]);
  const act = (path: `/reports/${number}/${"close" | "open"}`): void =>
    sending.send(
      () => callApi<ReportTold>({ method: "POST", path }),
      (told) => {
        setReports((shown) => shown.map((one) => (one.id === told.id ? told : one)));
        const text = told.closed ? words.toldClosed(told.id) : words.toldOpened(told.id);
        showToast({ tone: "done", text });
      },
    );
  const close = (id: number): void => act(`/reports/${id}/close`);
  const open = (id: number): void => act(`/reports/${id}/open`);
  return { reports, next, isAsked, sending, load, close, open };
}

function useReportKeys({ reports, close, open }: ReturnType<typeof useReports>): void {
  const words = useWords(REPORTS_WORDS);
  const step = (by: number): void => {
    const at = focusedIn(reports);
    focusReport(reports[at === -1 ? 0 : Math.max(0, Math.min(reports.length - 1, at + by))]?.id);
  };
  const here = (): ReportTold | undefined => reports[focusedIn(reports)];
  useKeys({
    title: words.title,
    commands: [
      { stroke: "j", label: words.next, run: () => step(1) },
      { stroke: "k", label: words.previous, run: () => step(-1) },
      {
        stroke: "c",
        label: words.close,
        run: () => {
          const report = here();
          if (report && !report.closed) close(report.id);
        },
      },
      {
        stroke: "u",
        label: words.open,
        run: () => {
          const report = here();
          if (report?.closed) open(report.id);
        },
      },
    ],
  });
}

export function ReportsScreen() {
  const { language, navigation } = useDesk();
  const words = useWords(REPORTS_WORDS);
  const [which, setWhich] = useState<Which>(() =>
    new URLSearchParams(navigation.place.get().query).get("which") === "all" ? "all" : "open",
  );
  const list = useReports(which);
  useReportKeys(list);
  const choose = (chosen: Which): void => {
    setWhich(chosen);
    navigation.replace(placePath(language, { kind: "reports" }, chosen === "all" ? "which=all" : ""));
  };
  const { reports, next, isAsked, sending } = list;
  return (
    <ScreenFrame title={words.title} class="reports">
      <p class="note">{words.note}</p>
      <div class="reports-which" role="group" aria-label={words.title}>
        {(["open", "all"] as const).map((one) => (
          <button key={one} type="button" aria-pressed={which === one} onClick={() => choose(one)}>
            {words.which[one]}
          </button>
        ))}
      </div>
      <FaultLine fault={sending.fault} />
      {isAsked && reports.length === 0 && <p>{words.none[which]}</p>}
      <ol class="report-list">
        {reports.map((report) => (
          <ReportLine
            key={report.id}
            report={report}
            isBusy={sending.isBusy}
            onClose={() => list.close(report.id)}
            onOpen={() => list.open(report.id)}
          />
        ))}
      </ol>
      {next !== undefined && (
        <button type="button" disabled={sending.isBusy} onClick={() => list.load(next)}>
          {words.more}
        </button>
      )}
    </ScreenFrame>
  );
}
