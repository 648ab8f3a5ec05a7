// The page's side of the worker. While a text is being parsed, only the last of those that come meanwhile is kept.

/**
 * Starts Python and gives back a reader: `ask(question)`, a question being {text, day, statements, ...}, and `stop()`, which ends the
 * worker that parses a text and starts another one.
 * `report` has seven functions: loaded(part of 1), ready(), unable(why), running(whether), answered(answer, question),
 * failed(why, question) and stopped().
 */
export function startReader(report) {
  // A worker out of a blob is bound by the page's Content-Security-Policy, one out of a file is not.
  const start = `import ${JSON.stringify(new URL("worker.js", import.meta.url))};`;
  const script = URL.createObjectURL(new Blob([start], { type: "text/javascript" }));
  let worker = null;
  let isReady = false;
  let running = null;
  let next = null;

  function begin() {
    isReady = false;
    running = next = null;
    worker = new Worker(script, { type: "module" });
    worker.onmessage = ({ data }) => {
      if ("loaded" in data) return report.loaded(data.loaded);
      const question = running;
      running = null;
      report.running(false);
      if (data.ready) {
        isReady = true;
        report.ready();
      } else if (data.unable) report.unable(data.unable);
      else if (data.failed) report.failed(data.failed, question);
      else report.answered(data.answer, question);
      go();
    };
    worker.onerror = (event) => report.unable(event.message || "its worker could not be loaded");
  }

  function go() {
    if (!isReady || running || !next) return;
    [running, next] = [next, null];
    report.running(true);
    worker.postMessage({ text: running.text, day: running.day, statements: running.statements });
  }

  begin();
  return {
    ask(question) {
      next = question;
      go();
    },
    stop() {
      if (!running) return;
      worker.terminate();
      report.running(false);
      begin();
      report.stopped();
    },
  };
}
