// Moment: an instant as somebody in Tokyo reads it, whatever the machine's own zone.

import { useDesk } from "../../desk-context.ts";

/** `2025-09-10 10:30`, in either language: a log is compared line by line. */
export function momentText(at: string): string {
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Asia/Tokyo",
    dateStyle: "short",
    timeStyle: "short",
  });
  return parts.format(new Date(at));
}

export function Moment({ at }: { readonly at: string }) {
  const { language } = useDesk();
  const title = language === "ja" ? "日本時間" : "Japan time";
  return (
    <time dateTime={at} title={title}>
      {momentText(at)}
    </time>
  );
}
