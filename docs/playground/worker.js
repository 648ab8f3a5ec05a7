// Python in a Web Worker: loads Pyodide and the wheels that lie beside this file, then answers one question at a time.
//
// To the page: {ready: true}, {answer: {...}}, {unable: "why Python did not start"}, {failed: "why a text did not parse"}.

async function fetched(name) {
  const response = await fetch(new URL(name, import.meta.url));
  if (!response.ok) throw new Error(`${name} is missing (${response.status})`);
  return response;
}

async function unpack(pyodide, wheel) {
  pyodide.unpackArchive(await (await fetched(`wheels/${wheel}`)).arrayBuffer(), "wheel");
}

async function loadRead() {
  const { loadPyodide } = await import("./pyodide/pyodide.mjs");
  const pyodide = await loadPyodide({ indexURL: new URL("pyodide/", import.meta.url).href });
  const wheels = await (await fetched("wheels.json")).json();
  await Promise.all(wheels.map((wheel) => unpack(pyodide, wheel)));
  pyodide.runPython(await (await fetched("read.py")).text());
  const read = pyodide.globals.get("read");
  // Once with every kind of thing in it, so that the first text of the reader is as fast as the second.
  read(JSON.stringify({ text: await (await fetched("example.txt")).text(), day: "2020-09-18" }));
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
