"""The agencies' transmission formats as they come off the line: ANPA 1312 and IPTC 7901.

>>> from newsparse import wire
>>> line = b"\\x01abc017 4 i 3\\r\\nHarbour/\\r\\n\\x02Talks go on =\\r\\n\\x03131137 GMT Nov 13\\r\\n\\x04"
>>> [(message.slug, message.headline, message.sent.year) for message in wire.read(line)]
[('Harbour', 'Talks go on', 2013)]
"""

from newsparse.wire.message import WireFormat, WireMessage
from newsparse.wire.reader import is_transmission, read

__all__ = ["WireFormat", "WireMessage", "is_transmission", "read"]
