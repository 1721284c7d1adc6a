// Audit screen: who did what to which article, newest first, by article, act, person and time; and the whole of it as a file.

import { useEffect, useState } from "preact/hooks";
import type { AuditTold, EntryTold } from "../../../desk/api/audit/list-audit.ts";
import { may } from "../../../newsroom/people/rights.ts";
import { callApi } from "../../api/call-api.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { FaultLine } from "../../door/fault-line.tsx";
import { useSending } from "../../door/use-sending.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { placePath } from "../../router/place.ts";
import { AUDIT_WORDS } from "../../words/audit-words.ts";
import { FRAME_WORDS } from "../../words/frame-words.ts";
import { AuditFilters } from "./audit-filters.tsx";
import { AuditList } from "./audit-list.tsx";
import { readFilters, withWho, writeFilters } from "./filters.ts";

export function AuditScreen() {
  const { boot, language, navigation } = useDesk();
  const frame = useWords(FRAME_WORDS);
  const words = useWords(AUDIT_WORDS);
  const sending = useSending();
  const [filters, setFilters] = useState(() => readFilters(navigation.place.get().query));
  const [entries, setEntries] = useState<readonly EntryTold[]>([]);
  const [next, setNext] = useState<string | undefined>();
  const [isAsked, setAsked] = useState(false);
  const query = writeFilters(filters);
  const load = (before?: string): void =>
    sending.send(
      () => callApi<AuditTold>({ method: "GET", path: "/audit", query: { ...query, before } }),
      (told) => {
        setEntries((shown) => (before === undefined ? told.entries : [...shown, ...told.entries]));
        setNext(told.next);
        setAsked(true);
      },
    );
  useEffect(() => {
    load();
    const asked = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ""));
    navigation.replace(placePath(language, { kind: "audit" }, asked.toString()));
  }, [JSON.stringify(filters)]);
  return (
    <ScreenFrame title={frame.audit} class="audit">
      <p class="note">{words.exportNote}</p>
      <AuditFilters filters={filters} onFilter={setFilters} />
      <FaultLine fault={sending.fault} />
      {isAsked && entries.length === 0 && <p>{words.none}</p>}
      <AuditList entries={entries} onWho={(who) => setFilters(withWho(filters, who))} />
      <div class="form-actions">
        {next !== undefined && (
          <button type="button" disabled={sending.isBusy} onClick={() => load(next)}>
            {words.more}
          </button>
        )}
        {boot.viewer && may(boot.viewer.role, "audit-export") && (
          <a class="button" href="/desk/api/audit/export" download>
            {words.exportAll}
          </a>
        )}
      </div>
    </ScreenFrame>
  );
}
