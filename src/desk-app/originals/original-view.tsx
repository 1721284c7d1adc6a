// Original view: an announcement as it was received: made safe in a frame that may do nothing, or page by page as pictures; with its hash and its bytes.

import { Fragment } from "preact";
import { useEffect, useState } from "preact/hooks";
import { callApi } from "../api/call-api.ts";
import { useDesk, useWords } from "../desk-context.ts";
import { Dialog } from "../frame/dialog.tsx";
import { ORIGINAL_WORDS } from "../words/original-words.ts";

type Told = {
  readonly format: "html" | "text" | "pdf";
  readonly sha256: string;
  readonly size: number;
  readonly charset: string;
  readonly address?: string;
  readonly pages?: number;
  /** Messages that it came in. */
  readonly carriers?: readonly { readonly sha256: string; readonly name: string; readonly size: number }[];
};

type ViewProps = { readonly announcement: number; readonly onClose: () => void };

const pathOf = (announcement: number): string => `/announcements/${announcement}/original`;

function DrawnPages({ announcement, pages }: { readonly announcement: number; readonly pages: number }) {
  const words = useWords(ORIGINAL_WORDS);
  const [page, setPage] = useState(1);
  const [isBroken, setBroken] = useState(false);
  const turn = (by: number): void => {
    setBroken(false);
    setPage(page + by);
  };
  const address = `/desk/api${pathOf(announcement)}/pages/${page}`;
  return (
    <>
      <p class="note">{words.drawn}</p>
      <div class="original-turn">
        <button type="button" disabled={page <= 1} onClick={() => turn(-1)}>
          {words.previous}
        </button>
        <span role="status">{words.pageOf(page, pages)}</span>
        <button type="button" disabled={page >= pages} onClick={() => turn(1)}>
          {words.next}
        </button>
      </div>
      {isBroken ? (
        <p class="field-fault">{words.notDrawn}</p>
      ) : (
        <img
          key={page}
          class="original-picture"
          src={`${address}?width=1600`}
          alt={`${words.page} ${page}`}
          onError={() => setBroken(true)}
        />
      )}
    </>
  );
}

export function OriginalView({ announcement, onClose }: ViewProps) {
  const words = useWords(ORIGINAL_WORDS);
  const { language } = useDesk();
  const [told, setTold] = useState<Told>();
  const [isBroken, setBroken] = useState(false);
  const path = pathOf(announcement);
  useEffect(() => {
    const load = async (): Promise<void> => {
      const answer = await callApi<Told>({ method: "GET", path });
      if (answer.ok) setTold(answer.value);
      else setBroken(true);
    };
    void load();
  }, [path]);
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div class="original">
        {isBroken && (
          <p class="field-fault" role="alert">
            {words.broken}
          </p>
        )}
        {told && (
          <dl class="original-facts">
            <dt>SHA-256</dt>
            <dd>
              <code>{told.sha256}</code>
            </dd>
            <dd>
              {words.size(told.size.toLocaleString(language), told.format === "pdf" ? "PDF" : told.charset)}{" "}
              <a href={`/desk/api${path}/bytes`} download>
                {words.download}
              </a>
            </dd>
            {told.carriers?.map(({ sha256, name, size }) => (
              <Fragment key={sha256}>
                <dt>{words.carrier}</dt>
                <dd>
                  {name} <code>{sha256}</code>
                </dd>
                <dd>
                  {words.size(size.toLocaleString(language), "EML")}{" "}
                  <a href={`/desk/api${path}/carriers/${sha256}`} download>
                    {words.downloadCarrier}
                  </a>
                </dd>
              </Fragment>
            ))}
            {told.address !== undefined && (
              <>
                <dt>{words.address}</dt>
                <dd>{told.address}</dd>
              </>
            )}
          </dl>
        )}
        {told?.format === "pdf" && <DrawnPages announcement={announcement} pages={told.pages ?? 1} />}
        {told && told.format !== "pdf" && (
          <>
            <p class="note">{words.safe}</p>
            <iframe
              class="original-frame"
              src={`/desk/api${path}/page`}
              title={words.title}
              sandbox=""
              referrerpolicy="no-referrer"
            />
          </>
        )}
      </div>
    </Dialog>
  );
}
