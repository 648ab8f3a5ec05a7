// The form: typing, the buttons, the share link in the address, and what the status line says.

import { startReader } from "./reader.js";
import { followTheme, show } from "./results.js";
import { BadLink, fromFragment, toFragment } from "./share.js";

const PAUSE = 300; // milliseconds without a key until what was typed is parsed
const SLOW = 500; // milliseconds until the status line says that a text is being parsed, and it can be stopped
const LONG_LINK = 8_000; // characters; some programs cut longer ones
const LONGEST_LINK = 1_000_000; // some browsers take no longer ones

const form = document.getElementById("ask");
const { article, day, example, share, copy, stop } = form.elements;
const statusLine = document.getElementById("status");
let python = "loading"; // or "ready", or "unable" to start
let isStopped = false; // the text in the form took too long, and is not parsed again before somebody asks for it
let pause = 0;
let slow = 0;
let long = 0;
let toldAloud = 0; // how often
let shownJson = "";

/** What was asked for is read out by a screen reader; what typing brings about is not, to leave the typist in peace. */
function tell(words, { error = false, aloud = true } = {}) {
  clearTimeout(slow);
  if (aloud) toldAloud += 1;
  statusLine.setAttribute("aria-live", aloud ? "polite" : "off");
  statusLine.classList.toggle("error", error);
  statusLine.textContent = words;
}

function count(number, noun) {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

const reader = startReader({
  ready() {
    python = "ready";
    if (isStopped) tell("Ready: change the article, or parse it once more.");
    else if (article.value) parse();
    else if (!statusLine.classList.contains("error")) tell("Ready: paste an article.");
  },
  unable(why) {
    python = "unable";
    tell(`Python could not be loaded: ${why}. Reload the page to try again.`, { error: true });
  },
  answered(answer, { aloud, toldBefore }) {
    if (!article.value) return; // cleared meanwhile
    show(answer);
    shownJson = answer.json;
    if (!aloud && toldBefore !== toldAloud) return; // what was asked for meanwhile, as a link, is more than this
    const named = answer.quotes.filter((quote) => quote.speaker !== null).length;
    const found = `${count(answer.quotes.length, "quote")}, ${named} with a named speaker, ${count(answer.dates, "date")}`;
    tell(`Parsed in ${Math.max(1, Math.round(answer.milliseconds))} ms: ${found}.`, { aloud });
  },
  running(isRunning) {
    clearTimeout(long);
    stop.hidden = true;
    if (isRunning) long = setTimeout(() => (stop.hidden = false), SLOW);
  },
  stopped() {
    python = "loading";
    isStopped = true;
    show(null);
    tell("Stopped. Python is loading again…");
  },
  failed(why) {
    show(null);
    tell(`This text could not be parsed: ${why}. Please report it.`, { error: true });
  },
});

function parse({ aloud = true } = {}) {
  clearTimeout(pause);
  clearTimeout(slow);
  isStopped = false;
  if (python === "unable") return; // the status line says so
  if (!day.validity.valid) {
    tell("The day of publication is not complete: give all of it, or none.", { error: true, aloud });
  } else if (!article.value) {
    show(null);
    if (python === "ready") tell("Nothing to parse: paste an article.", { aloud });
  } else {
    if (python === "loading") tell("Loading Python… The article is parsed then.", { aloud });
    else slow = setTimeout(tell, SLOW, "Parsing…", { aloud });
    reader.ask({ text: article.value, day: day.value, aloud, toldBefore: toldAloud });
  }
}

function fill(text, published) {
  article.value = text;
  day.value = published;
  parse();
}

async function followLink() {
  const fragment = location.hash;
  if (!fragment || document.getElementById(fragment.slice(1))) return; // a heading of this page
  try {
    const { text, day: published } = await fromFragment(fragment);
    fill(text, published);
  } catch (error) {
    if (!(error instanceof BadLink)) throw error;
    clearTimeout(pause);
    article.value = day.value = "";
    show(null);
    tell(`The link that led here can't be read: ${error.message}. Ask for it once more, or paste the article.`, {
      error: true,
    });
  }
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  parse();
});
form.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(parse, PAUSE, { aloud: false });
});
article.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) parse();
});
form.addEventListener("reset", () => {
  history.replaceState(null, "", location.pathname + location.search);
  setTimeout(() => {
    parse({ aloud: false });
    article.focus();
  });
});
example.addEventListener("click", async () => {
  const response = await fetch(new URL("example.txt", import.meta.url));
  fill(await response.text(), example.value);
});
stop.addEventListener("click", () => reader.stop());
share.addEventListener("click", async () => {
  if (!article.value || !day.validity.valid) return parse();
  parse({ aloud: false }); // what was typed last waits no longer, and is no news after the link
  const fragment = await toFragment(article.value, day.value);
  if (fragment.length > LONGEST_LINK) return tell("This text is too long for a link.", { error: true });
  history.replaceState(null, "", fragment);
  const where = (await copied(location.href)) ? "Link copied" : "The link is in the address bar";
  const long = fragment.length > LONG_LINK ? " It is long; some programs cut such links." : "";
  return tell(`${where}: it carries text and day within itself, and no server is sent them.${long}`);
});
copy.addEventListener("click", async () => {
  tell((await copied(shownJson)) ? "JSON copied." : "This browser did not let the page copy: select the JSON instead.");
});
addEventListener("hashchange", followLink);
new MutationObserver(followTheme).observe(document.body, { attributeFilter: ["data-theme"] });

tell("Loading Python, 13 MB…");
followLink();
