// Accident words: how sentences name the craft, the place, the damage and who was hurt.

export const AIRCRAFT = /(?<![A-Za-z0-9])[A-Z]{1,4}-?\d{1,3}[A-Z]{0,3}(?![A-Za-z0-9])/u;
export const SHIP =
  /(?:護衛艦|掃海艇|掃海艦|掃海母艦|潜水艦|輸送艦|輸送艇|補給艦|練習艦|試験艦|観測艦|音響測定艦|砕氷艦|救難艦|ミサイル艇|巡視船|巡視艇|フェリー|貨物船|漁船)「(?<name>[^「」]{1,16})」/u;

const HAPPENS =
  "墜落|不時着|予防着陸|着陸|着水|落下|接触|衝突|横転|転覆|座礁|乗り揚げ|炎上|出火|爆発|遭難|消息を絶";
export const HAPPENED = new RegExp(HAPPENS, "u");

/** From the strongest sign to the weakest. */
export const PLACES: readonly RegExp[] = [
  /(?:頃|ごろ|ころ|分|日)に?、(?<place>[^、。がを(\n]{2,40}?(?:[(][^()\n]{1,30}[)])?)(?:において|で)、/u,
  new RegExp(`(?:頃|ごろ|、|が|は)(?<place>[^、。がはを\n]{2,40}?)(?:に|で|へ)(?:${HAPPENS})`, "u"),
];
export const DAMAGE: readonly RegExp[] = [
  /(?<![^、。は\n])(?<damage>[^、。は\n]{0,40}(?:損傷|破損|焼損|擦り傷|へこみ|亀裂|損壊)(?:はな[いくかし]|は?確認されていない)?)/u,
  /(?<damage>[^、。はが()\n]{2,30}(?:[(][^()\n]{1,60}[)])?が(?:漏れ|漏出し|流出し|落下し|脱落し|外れ|折れ)(?:た|ている)?)/u,
];
export const CASUALTIES: readonly RegExp[] = [
  /(?<hurt>\d{1,3}[人名](?:が|は)?(?:、)?(?:死亡|負傷|重傷|軽傷|けが|行方不明|心肺停止)[^、。)\n]{0,12})/u,
  /(?<hurt>(?:人的被害|けが人?|負傷者?|死傷者|死者|行方不明者?)(?:等|など)?(?:は|が|も)?(?:なし|な[くいか][^、。\n]{0,10}|ありません(?:でした)?|あり[^、。\n]{0,10}|[^、。はが\n]{0,16}))/u,
];
