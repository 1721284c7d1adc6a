// Ship sorts: what ships of the Self-Defense Forces and of the Coast Guard are called before their names: 護衛艦「…」.

const SORTS = `
  護衛艦 哨戒艦 ミサイル艇 潜水艦 潜水艦救難艦 掃海艦 掃海艇 掃海母艦 掃海管制艇
  輸送艦 輸送艇 補給艦 練習艦 訓練支援艦 多用途支援艦 試験艦
  観測艦 海洋観測艦 音響測定艦 砕氷艦 救難艦 巡視船 巡視艇
`;

export const SHIP_SORTS: readonly string[] = SORTS.trim().split(/\s+/u);
