"""Section markers: what says that a line is a heading inside the article.

A marker is any callable that is shown a `Line` and answers with a `HeadingMatch` or None. Order decides: the
first marker that answers wins. The shipped ones stand in `DEFAULT_MARKERS`; `prefix_marker` and `regex_marker`
make one in a line of code; `load_marker` finds one that an installed package registers under the entry point
group `newsparse.markers`.
"""

from newsparse.markers.asking import AskedMarker, AskedMarkers, asked_markers, first_match, hinted
from newsparse.markers.custom import PrefixMarker, RegexMarker, prefix_marker, regex_marker
from newsparse.markers.protocol import (
    HeadingMatch,
    Line,
    SectionMarker,
    marker_name,
)
from newsparse.markers.registry import ENTRY_POINT_GROUP, MarkerLike, load_marker, resolve_markers
from newsparse.markers.shipped import (
    DEFAULT_MARKERS,
    LONGEST_HEADING,
    ShippedMarker,
    all_capitals,
    between_dashes,
    bold_line,
    bracket_tag,
    crosshead,
    html,
    markdown,
    question_lead,
    rule_break,
    underlined,
    wiki,
)

__all__ = [
    "DEFAULT_MARKERS",
    "ENTRY_POINT_GROUP",
    "LONGEST_HEADING",
    "AskedMarker",
    "AskedMarkers",
    "HeadingMatch",
    "Line",
    "MarkerLike",
    "PrefixMarker",
    "RegexMarker",
    "SectionMarker",
    "ShippedMarker",
    "all_capitals",
    "asked_markers",
    "between_dashes",
    "bold_line",
    "bracket_tag",
    "crosshead",
    "first_match",
    "hinted",
    "html",
    "load_marker",
    "markdown",
    "marker_name",
    "prefix_marker",
    "question_lead",
    "regex_marker",
    "resolve_markers",
    "rule_break",
    "underlined",
    "wiki",
]
