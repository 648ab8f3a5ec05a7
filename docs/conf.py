"""How the documentation is built: Markdown by MyST, the look by Furo, the reference from the docstrings."""

import re
from pathlib import Path

from sphinx.application import Sphinx

import newsparse

project = "newsparse"
author = "The newsparse developers"
project_copyright = "The newsparse developers, MIT licence"
version = release = newsparse.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
html_theme = "furo"
if tags.has("playground"):  # noqa: F821  # Sphinx brings it: `nox -s site` sets the tag and gathers the files
    html_extra_path = ["../build/extra"]
html_title = f"newsparse {version}"
html_favicon = "favicon.svg"

myst_heading_anchors = 3
default_role = "code"  # docstrings write `names` as Markdown does
autodoc_typehints = "signature"
autodoc_mock_imports = ["pyarrow", "spacy"]  # the site is built without the extras
autodoc_member_order = "bysource"
add_module_names = False

linkcheck_timeout = 20
linkcheck_ignore = [r"https://example\.org/"]

# Pages that lie at the top of the checkout, where GitHub shows them, and stand in the site by an include.
AT_THE_TOP = {
    "CHANGELOG.md": "changelog.md",
    "CODE_OF_CONDUCT.md": "conduct.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
}
TARGET = re.compile(rf"\]\((docs/|{'|'.join(map(re.escape, AT_THE_TOP))})")


def link_within_the_site(app: Sphinx, included: Path, page: str, text: list[str]) -> None:
    """Links of a page at the top lead to where their targets stand in the site."""
    text[0] = TARGET.sub(lambda found: f"]({AT_THE_TOP.get(found[1], '')}", text[0])


def without_arguments(
    app: Sphinx, what: str, name: str, found: object, options: object, arguments: str | None, returned: str | None
) -> tuple[str | None, str | None]:
    """A class is shown without its arguments: they are its fields, in their order."""
    is_class = what in ("class", "exception")
    return ("", None) if is_class and arguments else (arguments, returned)


def setup(app: Sphinx) -> None:
    app.connect("include-read", link_within_the_site)
    app.connect("autodoc-process-signature", without_arguments)
