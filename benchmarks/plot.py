"""The table of ratios as a picture: a dot for each tool on a logarithmic scale, SVG without any package."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import ceil, floor, log10

from benchmarks.compare import STAGES, Row

WIDTH, LABELS, VALUES, ROW, AXIS = 760, 160, 60, 26, 44
OURS = frozenset(STAGES.values())
STYLE = """text{font:13px system-ui,sans-serif;fill:#222}.head{font-weight:600}.value,.tick{fill:#555}
.dot{fill:#6b7785}.ours{fill:#0b6e4f}line{stroke:#8886;stroke-width:1}
@media (prefers-color-scheme:dark){text{fill:#ddd}.value,.tick{fill:#aaa}.dot{fill:#8b97a4}.ours{fill:#3fb68b}}"""


def picture(rows: Sequence[Row], column: int, length: int) -> str:
    """The ratios of one length, for the stages that another reader has too. The token pass reads nothing."""
    parts: list[str] = []
    top = 0
    for stage in STAGES:
        readers = [row for row in rows if row.stage == stage and row.tool != "token pass"]
        dots = sorted((ratio, row.tool) for row in readers if (ratio := row.ratios[column]) is not None)
        if len(dots) > 1:
            parts.append(_chart(stage, dots, top, length))
            top += ROW * (len(dots) + 1) + AXIS
    title = f"Time of newsparse and other readers for {length:,} characters, logarithmic scale"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" role="img" aria-label="{title}">'
        f"<title>{title}</title><style>{STYLE}</style>{''.join(parts)}</svg>\n"
    )


def _chart(stage: str, dots: Sequence[tuple[float, str]], top: int, length: int) -> str:
    """One stage: its title, a row for each tool, and the axis below with a tick at each power of ten."""
    low, high = floor(log10(dots[0][0])), max(ceil(log10(dots[-1][0])), 1)
    scale = (WIDTH - LABELS - VALUES) / (high - low)
    bottom = top + ROW * (len(dots) + 1)
    title = f"{stage}: time for a text of {length:,} characters, newsparse = 1"
    parts = [f'<text class="head" x="0" y="{top + 17}">{title}</text>']
    for power in range(low, high + 1):
        x = LABELS + (power - low) * scale
        parts.append(f'<line x1="{x:.1f}" y1="{top + ROW}" x2="{x:.1f}" y2="{bottom + 4}"/>')
        parts.append(f'<text class="tick" x="{x:.1f}" y="{bottom + 20}" text-anchor="middle">{10**power:,g}</text>')
    for number, (ratio, tool) in enumerate(dots, start=1):
        x, y = LABELS + (log10(ratio) - low) * scale, top + ROW * number + ROW / 2
        kind = "dot ours" if tool in OURS else "dot"
        parts.append(f'<text x="{LABELS - 14}" y="{y + 4:.1f}" text-anchor="end">{escape(tool)}</text>')
        parts.append(f'<line x1="{LABELS}" y1="{y:.1f}" x2="{x:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<circle class="{kind}" cx="{x:.1f}" cy="{y:.1f}" r="6"/>')
        parts.append(f'<text class="value" x="{x + 11:.1f}" y="{y + 4:.1f}">{shortly(ratio)}</text>')
    return "".join(parts)


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
