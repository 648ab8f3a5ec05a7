"""From an expression to its value: the only place that knows the calendar, the reference day and the story."""

from __future__ import annotations

from newsparse.dates.resolve.narrative import Narrative
from newsparse.dates.resolve.order import put_in_order
from newsparse.dates.resolve.resolver import Resolved, resolve

__all__ = ["Narrative", "Resolved", "put_in_order", "resolve"]
