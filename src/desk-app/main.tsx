// Main: starts the desk's application in the page that the server drew for it.

import { render } from "preact";
import { App } from "./app.tsx";
import { readBoot } from "./boot/read-boot.ts";
import { listenForKeys } from "./keys/use-keys.ts";
import { openLiveLine } from "./live/live-line.ts";
import { openNavigation } from "./router/navigation.ts";
import "./style/desk.css";

const root = document.querySelector("#desk-app");
if (!root) throw new Error("The desk's page has no place for its application.");
listenForKeys(document);
root.replaceChildren();
const boot = readBoot(document);
if (boot.viewer) openLiveLine();
render(<App boot={boot} navigation={openNavigation()} />, root);
