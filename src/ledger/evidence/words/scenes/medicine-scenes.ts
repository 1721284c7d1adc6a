// What is seen where medicine is trained, taught and given.

import type { SceneRow } from "./scene-row.ts";

export const MEDICINE_SCENES: readonly SceneRow[] = [
  [
    "medical",
    "軍医 医官 看護官 衛生員 衛生兵 衛生隊 担架 包帯 止血 止血帯 負傷者 傷病者 患者 手術 手術室 診察 診療 注射 薬 点滴 血糊 聴診器 白衣 救急箱 症例 トリアージ 治療 応急処置",
    "stretcher*|bandage*|tourniquet*|casualt*|patient*|surgeon*|surger*|operating theatre|operating room|triage|wounded|medic|medics|corpsm*|doctor*|nurse*|clinic*|syringe*|first aid|treated",
  ],
];
