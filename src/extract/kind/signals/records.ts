// Signals of records: contracts, accidents, disaster relief, reports of operations, decisions of the cabinet.

import type { SignalRow } from "./signal.ts";

export const RECORDS: readonly SignalRow[] = [
  ["contract", "title", /契約|受注|落札|調達(?!庁|制度|改革)|随意契約|一般競争入札|納入/u, 9],
  ["contract", "title", /\b(?:contract|awarded|procurement)\b|\bwins\b[^\n]{0,60}\border\b/i, 9],
  ["contract", "body", /^(?:契約金額|契約日|契約者|契約相手方|事業名|落札)/mu, 9],
  ["contract", "body", /契約を[^。\n]{0,30}結[^。\n]{0,8}(?:発表|公表)/u, 4],
  // 3機を54億円で見本重工と契約した.
  ["contract", "body", /円で[^。\n]{0,24}と契約|契約(?:額は|状況を)|と契約し(?:た|ている)。/u, 10],
  ["contract", "body", /契約(?:金額|を締結|額)|受注(?:した|しました|金額)/u, 4],
  [
    "accident",
    "title",
    /事故|墜落|落下(?!傘)|不時着|緊急着陸|予防着陸|衝突|接触|火災発生|損傷|部品(?:の)?(?:遺失|欠落|脱落)|遺失|紛失|横転|転覆|爆発|誤射|着弾|流出(?!防止)|不具合/u,
    9,
  ],
  ["accident", "title", /\b(?:accident|crash(?:ed)?|collision|mishap)\b/i, 9],
  ["accident", "body", /^[\d(). ]*(?:発生日時|被害の状況|部外への被害)/mu, 7],
  [
    "accident",
    "body",
    /(?:ヘリコプター|ヘリ|戦闘機|輸送機|練習機|哨戒機|航空機)[^。\n]{0,50}(?:着陸に失敗|[内場地田]に着陸した|不時着し|墜落し|緊急着陸し|予防着陸し)/u,
    6,
  ],
  [
    "accident",
    "body",
    /(?:機|ヘリ(?:コプター)?)が、?[^。\n]{0,40}(?:部品|パネル|タイヤ)を(?:落と|落下さ|遺失)/u,
    6,
  ],
  [
    "accident",
    "body",
    /機から[^。\n]{0,30}(?:部品|パネル|タイヤ|ネジ|ボルト|破片|銘板|キャップ)[^。\n]{0,12}(?:落下|脱落|落ち)/u,
    7,
  ],
  ["accident", "body", /墜落|不時着/u, 4],
  [
    "accident",
    "body",
    /(?:護衛艦|掃海[艇艦]|潜水艦|輸送艦|補給艦|艦艇|巡視船)[^。\n]{0,60}(?:衝突|接触|座礁)(?:し(?!な)|する)/u,
    9,
  ],
  [
    "accident",
    "body",
    /(?:砲弾|迫撃砲弾|実弾|りゅう弾|弾薬|ロケット弾)[^。\n]{0,80}(?:場外に着弾|誤って|誤射|目標(?:地点)?を外れ|見つかって(?:い|お)|(?:着弾|落下)[^。\n]{0,12}確認でき)/u,
    9,
  ],
  ["accident", "body", /誤って[^。\n]{0,12}(?:実弾|発射)|誤射/u, 8],
  [
    "accident",
    "body",
    /\b(?:helicopters?|aircraft|fighters?|destroyers?|submarines?|minesweepers?|vehicles?)\b[^.\n]{0,120}\b(?:crashed|collided|emergency landing|precautionary landing|ran aground|overturned|caught fire)\b/iu,
    9,
  ],
  [
    "disaster-relief",
    "title",
    /災害派遣|(?:地震|豪雨|大雨|台風|大雪|山林火災|林野火災|噴火|断水|鳥インフルエンザ|豚熱|急患|救援).{0,24}(?:派遣|自衛隊|輸送|活動|対応|支援)/u,
    11,
  ],
  ["disaster-relief", "title", /\bdisaster relief\b/i, 11],
  ["disaster-relief", "body", /災害派遣(?:を)?要請|撤収要請|災害派遣部隊/u, 5],
  [
    "operation-report",
    "title",
    /(?:活動|対応|運用|護衛)(?:状況|報告|実績|概要|結果)|実施状況|月の活動|(?:月|年度?)(?:の)?実績|海賊対処(?:行動|活動)?(?:の|に|、|\(|$)|情報収集活動|(?:処理|輸送|支援|護衛)実績|瀬取り|警戒監視活動/mu,
    10,
  ],
  [
    "operation-report",
    "body",
    /(?:海賊対処|情報収集活動|警戒監視活動)[^。\n]{0,60}?(?:活動状況|活動実績)/u,
    8,
  ],
  ["operation-report", "body", /海賊対処|情報収集活動|護衛(?:回数|隻数)|飛行(?:回数|時間)/u, 4],
  ["operation-report", "body", /(?:累計|確認した(?:船舶|隻)数|特異事象)/u, 4],
  [
    "cabinet-decision",
    "title",
    /閣議(?:で)?(?:決定|了解)|閣議、|(?:法律|改正)案(?:を|の|が).{0,8}(?:決定|提出|国会に)/u,
    12,
  ],
  ["cabinet-decision", "title", /実施計画の(?:一部)?(?:変更|決定)/u, 24],
  ["cabinet-decision", "title", /(?:法律案|法案)(?:\([^()\n]{1,24}\))?(?:の)?(?:概要|要旨|要綱)/u, 14],
  ["cabinet-decision", "title", /\bcabinet (?:decision|approv)/i, 12],
  ["cabinet-decision", "head", /^(?:日本)?政府は[^。\n]{0,160}(?:決定|閣議)/mu, 8],
  ["cabinet-decision", "body", /閣議(?:で|において|を開き|の)?[^。]{0,100}決定/u, 6],
  ["cabinet-decision", "body", /(?:日本)?政府は[^。]{0,80}(?:決定|延長)/u, 5],
  [
    "cabinet-decision",
    "body",
    /(?<=[一二三四五六七八九十\d] ?)(?:法律|法)(?:案)?の(?:概要|要旨)|所要の(?:措置|改正)/u,
    4,
  ],
];
