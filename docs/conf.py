"""How the documentation is built: Markdown by MyST, the look by Furo, the reference from the docstrings."""

import newsparse

project = "newsparse"
author = "The newsparse developers"
project_copyright = "The newsparse developers, MIT licence"
version = release = newsparse.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"newsparse {version}"

myst_heading_anchors = 3
default_role = "code"  # docstrings write `names` as Markdown does
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
autodoc_class_signature = "separated"
add_module_names = False
