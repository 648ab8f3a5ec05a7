// Python in a Web Worker: loads Pyodide and the wheels that lie beside this file, then answers one question at a time.
//
// To the page: {loaded: part of 1}, {ready: true}, {answer: {...}}, {unable: "why Python did not start"},
// {failed: "why a text did not parse"}.

/** Reports how much of `bytes` has arrived, of everything that is fetched from now on, by Pyodide too. */
function reportProgress(bytes) {
  const fetchWhole = fetch;
  let arrived = 0;
  self.fetch = async (...request) => {
    const response = await fetchWhole(...request);
    if (!response.ok || !response.body) return response;
    const counter = new TransformStream({
      transform(chunk, stream) {
        arrived += chunk.length;
        postMessage({ loaded: Math.min(1, arrived / bytes) });
        stream.enqueue(chunk);
      },
    });
    const { status, statusText, headers } = response; // the kind of the file is in the headers
    return new Response(response.body.pipeThrough(counter), { status, statusText, headers });
  };
}

async function fetched(name) {
  const response = await fetch(new URL(name, import.meta.url));
  if (!response.ok) throw new Error(`${name} is missing (${response.status})`);
  return response;
}

async function unpack(pyodide, wheel) {
  pyodide.unpackArchive(await (await fetched(`wheels/${wheel}`)).arrayBuffer(), "wheel");
}

async function loadRead() {
  const { wheels, bytes } = await (await fetched("files.json")).json();
  reportProgress(bytes);
  const { loadPyodide } = await import("./pyodide/pyodide.mjs");
  const pyodide = await loadPyodide({ indexURL: new URL("pyodide/", import.meta.url).href });
  await Promise.all(wheels.map((wheel) => unpack(pyodide, wheel)));
  pyodide.runPython(await (await fetched("read.py")).text());
  const read = pyodide.globals.get("read");
  // Once with every kind of thing in it, so that the first text of the reader is as fast as the second.
  read(JSON.stringify({ text: await (await fetched("example.txt")).text(), day: "2020-09-18", statements: true }));
  return read;
}

const loading = loadRead();
loading.then(
  () => postMessage({ ready: true }),
  (error) => postMessage({ unable: error.message }),
);

onmessage = async ({ data: question }) => {
  const read = await loading;
  try {
    postMessage({ answer: JSON.parse(read(JSON.stringify(question))) });
  } catch (error) {
    postMessage({ failed: error.message.trim().split("\n").pop() }); // the last line of a traceback says what it was
  }
};
