// Contract labels: what the heads of a contract's announcement may be called.

import type { Labels } from "../../labelled/labels.ts";

export type ContractField = "programme" | "date" | "counterparty" | "amount";

export const CONTRACT_LABELS: Labels<ContractField> = [
  [
    "programme",
    /^(?:物品(?:等)?(?:又は|及び|・)?役務等?|公共工事等?|委託業務|調達)の?(?:件名|名称)(?:及び数量|又は件名|等)?$|^(?:受注|契約|案件)の?内容$|^(?:受注|案件)件?名$|^(?:契約の?)?(?:事業|件|品|案件|工事|業務|調達品|装備品|役務)の?名称?$|^(?:契約|調達)?(?:件名|品目|品名)$|^(?:契約|調達)案件$/u,
  ],
  ["date", /^契約(?:締結)?(?:年月)?日$|^契約を?締結(?:した|の)日$|^(?:受注|落札)(?:決定)?(?:年月)?日$/u],
  [
    "counterparty",
    /^契約(?:の?相手方?|者|先|会社|企業|業者)(?:名|の名称|の商号.{0,16})?$|^(?:受注|落札|請負)(?:者|業者|企業|会社)名?$|^(?:発注者|相手方|受注先|発注元|納入先)$|^選定事業者(?:の?(?:商号|名称)(?:又は名称|等)?)?$/u,
  ],
  ["amount", /^(?:契約|落札|受注|請負)(?:金)?額$|^契約(?:価格|金額等)$/u],
];
