// The core of the test suite in WebAssembly: newsparse and pure-Python packages, mounted into Pyodide under Node.
//
//     nox -s pyodide [-- options of pytest]

import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const modules = process.env.PYODIDE_MODULES ?? path.join(here, "node_modules");
const packages = process.env.PYODIDE_PACKAGES ?? path.join(here, "packages");
const { loadPyodide } = await import(pathToFileURL(path.join(modules, "pyodide", "pyodide.mjs")).href);

const pyodide = await loadPyodide();
for (const [place, folder] of [["/packages", packages], ["/checkout", path.join(here, "..", "..")]]) {
  pyodide.FS.mkdirTree(place);
  pyodide.mountNodeFS(place, folder);
}
pyodide.globals.set("options", pyodide.toPy(process.argv.slice(2)));
const failed = await pyodide.runPythonAsync(`
import os, sys
sys.path[:0] = ["/checkout/src", "/packages"]
sys.dont_write_bytecode = True
os.chdir("/checkout")
import newsparse, pytest
print("Pyodide, Python", sys.version.split()[0], "newsparse", newsparse.__version__)
# No processes and threads in there: what starts some is left out.
int(pytest.main([
    "-p", "no:cacheprovider", "-o", "addopts=-q --strict-markers --import-mode=importlib",
    "--ignore=tests/promises/test_everywhere.py",
    "--deselect=tests/promises/test_promises.py::test_pure_in_every_time_zone_locale_and_hash_seed",
    *(list(options) or ["tests/dates", "tests/layout", "tests/markers/test_shipped.py", "tests/markers/test_custom.py",
                        "tests/model", "tests/promises", "tests/quotes", "tests/wire"]),
]))
`);
process.exit(failed);
