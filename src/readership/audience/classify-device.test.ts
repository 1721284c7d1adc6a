import assert from "node:assert/strict";
import { test } from "node:test";
import type { DeviceClass } from "../../terms/audience.ts";
import { classifyDevice } from "./classify-device.ts";

const KIT = "AppleWebKit/537.36 (KHTML, like Gecko)";
const APPLE = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
const chrome = (system: string, more = ""): string =>
  `Mozilla/5.0 (${system}) ${KIT} Chrome/142.0.0.0 ${more}Safari/537.36`;

const BROWSERS: Readonly<Record<Exclude<DeviceClass, "unknown">, readonly string[]>> = {
  phone: [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${APPLE} Version/18.6 Mobile/15E148 Safari/604.1`,
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${APPLE} CriOS/142.0 Mobile/15E148 Safari/604.1`,
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${APPLE} FxiOS/130.0 Mobile/15E148 Safari/605.1.15`,
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${APPLE} Mobile/15E148 Safari Line/14.2.0`,
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${APPLE} Mobile/15E148 [FBAN/FBIOS;FBAV/480.0]`,
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${APPLE} Mobile/15E148 Instagram 350.0`,
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${APPLE} GSA/330.0 Mobile/15E148 Safari/604.1`,
    `Mozilla/5.0 (iPod touch; CPU iPhone OS 12_5 like Mac OS X) ${APPLE} Version/12.1 Mobile/15E148 Safari/604.1`,
    chrome("Linux; Android 10; K", "Mobile "),
    chrome("Linux; Android 15; Pixel 9", "Mobile "),
    chrome("Linux; Android 14; SO-51E; wv", "Mobile ").replace("Chrome", "Version/4.0 Chrome"),
    `${chrome("Linux; Android 14; SC-52E; wv", "Mobile ")} Line/14.1.0/IAB`,
    `Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S911C) ${KIT} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
    `${chrome("Linux; Android 10; K", "Mobile ")} EdgA/142.0`,
    `${chrome("Linux; Android 12; SH-52B", "Mobile ")} OPR/76.0`,
    "Mozilla/5.0 (Android 14; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0",
    "Mozilla/5.0 (Mobile; Nokia 8110; rv:48.0) Gecko/48.0 Firefox/48.0 KAIOS/2.5",
    `Mozilla/5.0 (Windows Phone 10.0; Android 6.0.1; Microsoft; Lumia 950) ${KIT} Chrome/52.0 Mobile Safari/537.36 Edge/15.1`,
    `Mozilla/5.0 (BB10; Touch) AppleWebKit/537.10+ (KHTML, like Gecko) Version/10.0 Mobile Safari/537.10+`,
    "DoCoMo/2.0 F01A(c500;TB;W24H17)",
    "KDDI-CA39 UP.Browser/6.2.0.13.1.5 (GUI) MMP/2.0",
    "Opera/9.80 (Android; Opera Mini/36.2/191.326; U; ja) Presto/2.12.423 Version/12.16",
    "Mozilla/5.0 (Linux; U; Android 4.4; ja-jp; SO-03D) AppleWebKit/534.30 Version/4.0 Mobile Safari/534.30",
  ],
  tablet: [
    `Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) ${APPLE} Version/12.1 Mobile/15E148 Safari/604.1`,
    `Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) ${APPLE} CriOS/142.0 Mobile/15E148 Safari/604.1`,
    chrome("Linux; Android 14; SM-X910"),
    chrome("Linux; Android 13; Lenovo TB-J606F"),
    chrome("Linux; Android 12; dtab d-51C"),
    chrome("Linux; Android 10; K"),
    `Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-X906C) ${KIT} SamsungBrowser/23.0 Chrome/115.0.0.0 Safari/537.36`,
    "Mozilla/5.0 (Android 14; Tablet; rv:143.0) Gecko/143.0 Firefox/143.0",
    `Mozilla/5.0 (Linux; Android 9; KFMAWI) ${KIT} Silk/108.4 like Chrome/108.0 Safari/537.36`,
    `Mozilla/5.0 (Linux; Android 11; KFTRWI) ${KIT} Silk/120.2 like Chrome/120.0 Mobile Safari/537.36`,
    `Mozilla/5.0 (X11; Linux x86_64) ${KIT} Silk/120.2 like Chrome/120.0 Safari/537.36`,
    "Mozilla/5.0 (PlayBook; U; RIM Tablet OS 2.1.0; en-US) AppleWebKit/536.2+ Version/7.2 Safari/536.2+",
  ],
  computer: [
    chrome("Windows NT 10.0; Win64; x64"),
    `${chrome("Windows NT 10.0; Win64; x64")} Edg/142.0.0.0`,
    `${chrome("Windows NT 10.0; Win64; x64")} OPR/120.0`,
    `${chrome("Windows NT 10.0; Win64; x64")} Vivaldi/7.0`,
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0",
    "Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; Touch; Tablet PC 2.0; rv:11.0) like Gecko",
    chrome("Macintosh; Intel Mac OS X 10_15_7"),
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${APPLE} Version/18.6 Safari/605.1.15`,
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:143.0) Gecko/20100101 Firefox/143.0",
    chrome("X11; Linux x86_64"),
    "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0",
    "Mozilla/5.0 (X11; Linux aarch64; rv:128.0) Gecko/20100101 Firefox/128.0",
    chrome("X11; CrOS x86_64 14541.0.0"),
    "Mozilla/5.0 (X11; FreeBSD amd64; rv:128.0) Gecko/20100101 Firefox/128.0",
    `Mozilla/5.0 (Windows NT 10.0; WOW64) ${KIT} Slack/4.40 Chrome/126.0 Electron/31.0 Safari/537.36`,
  ],
  other: [
    `Mozilla/5.0 (SMART-TV; Linux; Tizen 7.0) ${KIT} SamsungBrowser/4.0 Chrome/94.0 TV Safari/537.36`,
    `Mozilla/5.0 (Linux; Tizen 2.4; Samsung TV) ${KIT} Chrome/56.0 Safari/537.36`,
    `Mozilla/5.0 (Web0S; Linux/SmartTV) ${KIT} Chrome/94.0 Safari/537.36 WebAppManager`,
    chrome("Linux; Andr0id 12; BRAVIA 4K VH2"),
    chrome("Linux; Android 9; AFTMM"),
    chrome("Linux; Android 11; Chromecast") + " CrKey/1.56",
    "Roku/DVP-14.0 (14.0.0.4146-29)",
    "AppleTV14,1/16.1",
    `Mozilla/5.0 (PlayStation 5 3.20) ${APPLE} Version/13.0 Safari/605.1.15`,
    `Mozilla/5.0 (PlayStation; PlayStation 4/11.0) ${APPLE} Safari/605.1.15`,
    `Mozilla/5.0 (Nintendo Switch; WifiWebAuthApplet) AppleWebKit/609.4 NF/6.0 NintendoBrowser/5.1`,
    chrome("Windows NT 10.0; Win64; x64; Xbox; Xbox Series X"),
    `Mozilla/5.0 (X11; Linux x86_64; Quest 3) ${KIT} OculusBrowser/33.0 Chrome/126.0 VR Safari/537.36`,
    `Mozilla/5.0 (X11; GNU/Linux) ${KIT} Chromium/109.0 Chrome/109.0 Safari/537.36 Tesla/2024.20`,
    "Mozilla/5.0 (X11; U; Linux armv7l like Android; en-us) AppleWebKit/531.2+ Version/5.0 Safari/533.2+ Kindle/3.0+",
    "Mozilla/5.0",
    "",
    "something nobody knows",
  ],
};

for (const [expected, browsers] of Object.entries(BROWSERS)) {
  test(`a browser on a device of class ${expected} is told by its own name`, () => {
    const classified = browsers.map((browser) => [browser, classifyDevice(browser)]);
    assert.deepEqual(
      classified,
      browsers.map((browser) => [browser, expected]),
    );
  });
}

test("the table of trial browsers has at least sixty", () => {
  assert.ok(Object.values(BROWSERS).flat().length >= 60);
});

test("a hostile name of a megabyte is judged in a moment", () => {
  const started = process.threadCpuUsage();
  for (const word of ["android", "tizen", "silk/", "mobile "]) classifyDevice(word.repeat(150_000));
  assert.ok(process.threadCpuUsage(started).user < 500_000);
});
