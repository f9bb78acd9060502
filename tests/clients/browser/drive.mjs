// Drives one page in a real Chromium: steps as JSON on standard input, one outcome a line, and last
// what the page asked for and complained about.
//
// usage: node drive.mjs CHROMIUM PAGE < steps.json
//   {"options": {…}}            how the page is opened; see newContext of Playwright
//   {"steps": [STEP, …]}        STEP is one of
//   {"hash": "#…"}              opens the page anew at that address
//   {"tab": "SELECTOR"}         presses Tab until that element has the focus; how often
//   {"press": "KEY"}            presses a key on whatever has the focus
//   {"type": "TEXT"}            types
//   {"media": {…}}              see emulateMedia
//   {"evaluate": "EXPRESSION"}  its value
//   {"contrast": 4.5}           visible texts with less contrast than that
//   {"screenshot": "FILE"}, {"pdf": "FILE"}
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { chromium } = createRequire(`${process.env.AIRVANE_MODULES}/`)("playwright-core");
const [, , executablePath, file] = process.argv;
const { options, steps } = JSON.parse(readFileSync(0, "utf8"));
const url = pathToFileURL(file).href;

function faint(least) {
  const parse = (text) => (text.match(/[\d.]+/g) ?? []).map(Number);
  const over = ([r, g, b, a = 1], under) => [r, g, b].map((value, at) => value * a + under[at] * (1 - a));
  const light = (rgb) => {
    const [r, g, b] = rgb.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (node) => {
    if (!node) return [255, 255, 255];
    const own = parse(getComputedStyle(node).backgroundColor);
    return own.length === 4 && own[3] < 1 ? over(own, behind(node.parentElement)) : own.slice(0, 3);
  };
  const found = [];
  let looked = 0;
  for (const node of document.body.querySelectorAll("*")) {
    const own = [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
    if (!own || !node.checkVisibility({ visibilityProperty: true }) || node.closest("script, style, option, .sr")) continue;
    looked += 1;
    const under = behind(node);
    const [a, b] = [light(over(parse(getComputedStyle(node).color), under)), light(under)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < least) found.push(`${node.tagName}.${node.className} ${ratio.toFixed(2)}: ${node.textContent.slice(0, 40)}`);
  }
  return { looked, found: [...new Set(found)].slice(0, 20) };
}

const browser = await chromium.launch({ executablePath });
const context = await browser.newContext(options ?? {});
const page = await context.newPage();
const requests = [];
const complaints = [];
page.on("request", (request) => requests.push(request.url()));
page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
await page.goto(url);

const does = {
  hash: async (hash) => { await page.goto("about:blank"); await page.goto(url + hash); },
  tab: async (selector) => {
    for (let presses = 1; presses <= 60; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return presses;
    }
    throw new Error(`Tab does not come to ${selector}`);
  },
  press: (key) => page.keyboard.press(key),
  type: (text) => page.keyboard.type(text),
  media: (media) => page.emulateMedia(media),
  evaluate: (expression) => page.evaluate(expression),
  contrast: (least) => page.evaluate(faint, least),
  screenshot: (path) => page.screenshot({ path }),
  pdf: (path) => page.pdf({ path, preferCSSPageSize: true }),
};
const print = (value) => process.stdout.write(`${JSON.stringify(value ?? null)}\n`);
try {
  for (const step of steps) {
    const [[name, value]] = Object.entries(step);
    const outcome = await does[name](value);
    print(["screenshot", "pdf"].includes(name) ? outcome.length : outcome);
  }
  print({ requests, complaints });
} finally {
  await browser.close();
}
