"""The table of ratios as a picture: a bar for each tool on a logarithmic scale, SVG without any package."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import log10

from benchmarks.compare import STAGES, Row

WIDTH, LABELS, VALUES, ROW, GAP = 760, 190, 80, 24, 34
OURS = frozenset(STAGES.values())
STYLE = """text{font:13px system-ui,sans-serif;fill:#222}.head{font-weight:600}.value{fill:#555}
.bar{fill:#9aa5b1}.ours{fill:#0b6e4f}line{stroke:#8884;stroke-width:1}
@media (prefers-color-scheme:dark){text{fill:#ddd}.value{fill:#aaa}.bar{fill:#5f6b78}.ours{fill:#3fb68b}}"""


def picture(rows: Sequence[Row], column: int, length: int) -> str:
    """The ratios of one length; a bar's length is the logarithm of the time, the number says it."""
    shown = [(row, ratio) for row in rows if (ratio := row.ratios[column]) is not None]
    low = min((log10(ratio) for _, ratio in shown), default=0.0) - 0.3
    high = max((log10(ratio) for _, ratio in shown), default=1.0)
    scale = (WIDTH - LABELS - VALUES) / max(high - low, 1.0)
    parts: list[str] = []
    top = 10
    for stage in STAGES:
        bars = sorted(((row, ratio) for row, ratio in shown if row.stage == stage), key=lambda entry: entry[1])
        if not bars:
            continue
        top += GAP
        parts.append(f'<text class="head" x="0" y="{top - 10}">{stage}: time as multiples of newsparse</text>')
        for row, ratio in bars:
            width = (log10(ratio) - low) * scale
            kind = "bar ours" if row.tool in OURS else "bar"
            parts.append(f'<text x="{LABELS - 8}" y="{top + 15}" text-anchor="end">{escape(row.tool)}</text>')
            parts.append(
                f'<rect class="{kind}" x="{LABELS}" y="{top + 3}" width="{width:.1f}" height="{ROW - 6}" rx="2"/>'
            )
            parts.append(f'<text class="value" x="{LABELS + width + 6:.1f}" y="{top + 15}">{shortly(ratio)}</text>')
            top += ROW
    title = f"newsparse beside its peers on {length:,} characters, logarithmic scale"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top + 10}" role="img" aria-label="{title}">'
        f"<title>{title}</title><style>{STYLE}</style>{''.join(parts)}</svg>\n"
    )


def shortly(ratio: float | None) -> str:
    """A ratio with two figures that mean something.

    >>> shortly(0.1234), shortly(1.0), shortly(12.34), shortly(4321.0), shortly(None)
    ('0.12', '1', '12', '4300', '')
    """
    if ratio is None:
        return ""
    if ratio < 9.95:
        return f"{ratio:.2g}"
    return f"{round(ratio, 1 - int(log10(ratio))):.0f}"
