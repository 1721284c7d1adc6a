// Alert suite: what every engine has to hold about alerts that several keep at once, who have read them at other times.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MINISTRY } from "./specimens.ts";
import { openAt, openEmpty, type StoreBench } from "./store-bench.ts";

const instant = (minute: number): string => new Date(Date.UTC(2025, 8, 10, 0, minute)).toISOString();
const NOW = Date.parse(instant(90));
const ALERT = {
  key: `mod silent ${instant(1)}`,
  source: MINISTRY.id,
  sentences: { ja: "三日間、新しい発表がありません。", en: "Nothing new for three days." },
  firstAt: instant(1),
  lastAt: instant(1),
};

export function describeAlerts(bench: StoreBench): void {
  describe("an alert that several keep at once", () => {
    it("stays told, whoever has read it before and keeps it after that", async (t) => {
      const location = await bench.makeStore();
      const [one, other] = [await openAt(t, location), await openAt(t, location)];
      await one.saveSource(MINISTRY);
      await one.saveAlerts([ALERT]);
      const claim = (await one.claimWork(["send-alert"], NOW, 60_000)) ?? assert.fail();
      await one.saveAlerts([{ ...ALERT, toldAt: instant(2) }]);
      const words = { ja: "四日間です。", en: "For four days." };
      // From before it was told, in other words.
      await other.saveAlerts([{ ...ALERT, lastAt: instant(3), sentences: words }]);
      assert.equal(await one.finishWork(claim), "finished");
      assert.deepEqual(await one.findAlert(ALERT.key), {
        ...ALERT,
        lastAt: instant(3),
        sentences: words,
        toldAt: instant(2),
      });
      assert.equal(await one.claimWork(["send-alert"], NOW, 60_000), undefined, "it is told once");
    });

    it("that is over while somebody still tells that it began is told to be over, once", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.saveAlerts([ALERT]);
      const begins = (await archive.claimWork(["send-alert"], NOW, 60_000)) ?? assert.fail();
      await archive.saveAlerts([{ ...ALERT, clearedAt: instant(5) }]);
      await archive.saveAlerts([{ ...ALERT, toldAt: instant(6) }]);
      await archive.finishWork(begins);
      const ends = (await archive.claimWork(["send-alert"], NOW, 60_000)) ?? assert.fail("nobody is told");
      // Whoever read it before that says once more that it is over.
      await archive.saveAlerts([{ ...ALERT, clearedAt: instant(7) }]);
      await archive.saveAlerts([{ ...ALERT, toldAt: instant(6), clearToldAt: instant(8) }]);
      assert.equal(await archive.finishWork(ends), "finished");
      assert.deepEqual(await archive.findAlert(ALERT.key), {
        ...ALERT,
        toldAt: instant(6),
        clearedAt: instant(5),
        clearToldAt: instant(8),
      });
      assert.deepEqual(await archive.listAlerts({ source: MINISTRY.id, open: true, limit: 9 }), []);
      assert.equal(await archive.claimWork(["send-alert"], NOW, 60_000), undefined);
    });

    it("has what each of them knows, also where they keep it at the same moment", async (t) => {
      const location = await bench.makeStore();
      const [one, two] = [await openAt(t, location), await openAt(t, location)];
      const three = await openAt(t, location);
      await one.saveSource(MINISTRY);
      const [told, over, lasts] = [{ toldAt: instant(2) }, { clearedAt: instant(4) }, { lastAt: instant(3) }];
      for (let round = 0; round < 10; round += 1) {
        const alert = { ...ALERT, key: `mod silent ${instant(round)}` };
        await one.saveAlerts([alert]);
        await Promise.all([
          one.saveAlerts([{ ...alert, ...told }]),
          two.saveAlerts([{ ...alert, ...over }]),
          three.saveAlerts([{ ...alert, ...lasts }]),
        ]);
        assert.deepEqual(await one.findAlert(alert.key), { ...alert, ...told, ...over, ...lasts });
      }
    });
  });
}
