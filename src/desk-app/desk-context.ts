// Desk context: what every screen may ask for: where it is, who looks at it, in which language.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { BootRecord } from "../desk/page/boot-record.ts";
import type { Navigation } from "./router/navigation.ts";
import type { AppLanguage, WordTable } from "./words/language.ts";

export type DeskContext = {
  readonly boot: BootRecord;
  readonly language: AppLanguage;
  readonly navigation: Navigation;
};

const Context = createContext<DeskContext | undefined>(undefined);

export const DeskProvider = Context.Provider;

export function useDesk(): DeskContext {
  const desk = useContext(Context);
  if (!desk) throw new Error("A screen of the desk is shown outside of it.");
  return desk;
}

export function useWords<Words>(table: WordTable<Words>): Words {
  return table[useDesk().language];
}
