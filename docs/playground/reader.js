// The page's side of the worker. While a text is being parsed, only the last of those that come meanwhile is kept.

/**
 * Starts Python and gives back `ask(question)`, a question being {text, day, ...}.
 * `report` has four functions: ready(), unable(why), answered(answer, question), failed(why, question).
 */
export function startReader(report) {
  // A worker out of a blob is bound by the page's Content-Security-Policy, one out of a file is not.
  const start = `import ${JSON.stringify(new URL("worker.js", import.meta.url))};`;
  const worker = new Worker(URL.createObjectURL(new Blob([start], { type: "text/javascript" })), { type: "module" });
  let isReady = false;
  let running = null;
  let next = null;

  function go() {
    if (!isReady || running || !next) return;
    [running, next] = [next, null];
    worker.postMessage({ text: running.text, day: running.day });
  }

  worker.onmessage = ({ data }) => {
    const question = running;
    running = null;
    if (data.ready) {
      isReady = true;
      report.ready();
    } else if (data.unable) report.unable(data.unable);
    else if (data.failed) report.failed(data.failed, question);
    else report.answered(data.answer, question);
    go();
  };
  worker.onerror = (event) => report.unable(event.message || "its worker could not be loaded");

  return (question) => {
    next = question;
    go();
  };
}
