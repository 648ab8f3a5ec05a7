// The form: typing, the buttons, the share link in the address, and what the status line says.

import { startReader } from "./reader.js";
import { followTheme, show } from "./results.js";
import { BadLink, fromFragment, toFragment } from "./share.js";

const PAUSE = 300; // milliseconds without a key until what was typed is parsed
const SLOW = 500; // milliseconds until the status line says that a text is being parsed, and it can be stopped
const LONG_LINK = 8_000; // characters; some programs cut longer ones
const LONGEST_LINK = 1_000_000; // some browsers take no longer ones

const form = document.getElementById("ask");
const { article, day, statements, example, share, copy, stop } = form.elements;
const statusLine = document.getElementById("status");
const noteLine = document.getElementById("note");
const bar = document.getElementById("loading");
let python = "loading"; // or "ready", or "unable" to start
let isStopped = false; // the text in the form took too long, and is not parsed again before somebody asks for it
let pause = 0;
let slow = 0;
let long = 0;
let shownJson = "";

/** What was asked for is read out by a screen reader; what typing causes is not, to leave the typist in peace. */
function setStatus(words, { error = false, aloud = true } = {}) {
  clearTimeout(slow);
  statusLine.setAttribute("aria-live", aloud ? "polite" : "off");
  statusLine.classList.toggle("error", error);
  statusLine.textContent = words;
}

/** What came of a button, beside the buttons: the status line goes on saying what it said. */
function note(words) {
  noteLine.textContent = words;
}

function count(number, noun) {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

const reader = startReader({
  loaded(part) {
    bar.hidden = false;
    bar.value = part;
  },
  ready() {
    python = "ready";
    bar.hidden = true;
    if (isStopped) setStatus("Ready: change the article, or parse it once more.");
    else if (article.value) parse();
    else if (!statusLine.classList.contains("error")) setStatus("Ready: paste an article.");
  },
  unable(why) {
    python = "unable";
    bar.hidden = true;
    setStatus(`Python could not be loaded: ${why}. Reload the page to try again.`, { error: true });
  },
  answered(answer, { aloud }) {
    if (!article.value) return; // cleared meanwhile
    show(answer);
    shownJson = answer.json;
    const named = answer.quotes.filter((quote) => quote.speaker !== null).length;
    const found = [`${count(answer.quotes.length, "quote")}, ${named} with a named speaker`];
    if (answer.statements !== null) found.push(count(answer.statements.length, "statement"));
    found.push(count(answer.dates.length, "date"));
    setStatus(`Parsed in ${Math.max(1, Math.round(answer.milliseconds))} ms: ${found.join(", ")}.`, { aloud });
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
    setStatus("Stopped. Python is loading again…");
  },
  failed(why) {
    show(null);
    setStatus(`This text could not be parsed: ${why}. Please report it.`, { error: true });
  },
});

function parse({ aloud = true } = {}) {
  clearTimeout(pause);
  clearTimeout(slow);
  isStopped = false;
  note("");
  if (python === "unable") return; // the status line says so
  if (!day.validity.valid) {
    setStatus("The day of publication is not complete: give all of it, or leave it empty.", { error: true, aloud });
  } else if (!article.value) {
    show(null);
    if (python === "ready") setStatus("Nothing to parse: paste an article.", { aloud });
  } else {
    if (python === "loading") setStatus("Loading Python… The article is parsed then.", { aloud });
    else slow = setTimeout(setStatus, SLOW, "Parsing…", { aloud });
    reader.ask({ text: article.value, day: day.value, statements: statements.checked, aloud });
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
    setStatus(`The link that led here can't be read: ${error.message}. Ask for it once more, or paste the article.`, {
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
form.addEventListener("input", (event) => {
  clearTimeout(pause);
  if (event.target === statements) parse();
  else pause = setTimeout(parse, PAUSE, { aloud: false });
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
  parse({ aloud: false }); // what was typed last need not wait any longer
  const fragment = await toFragment(article.value, day.value);
  if (fragment.length > LONGEST_LINK) return note("This text is too long for a link.");
  history.replaceState(null, "", fragment);
  const where = (await copied(location.href)) ? "Link copied." : "The link is in the address bar.";
  const long = fragment.length > LONG_LINK ? " It is long; some programs cut such links." : "";
  return note(`${where} The text is in the link itself and is not sent to any server.${long}`);
});
copy.addEventListener("click", async () => {
  note((await copied(shownJson)) ? "JSON copied." : "This browser did not let the page copy. Select the JSON instead.");
});
addEventListener("hashchange", followLink);
new MutationObserver(followTheme).observe(document.body, { attributeFilter: ["data-theme"] });

setStatus("Loading Python, 13 MB…");
followLink();
