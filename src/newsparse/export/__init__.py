"""An Article in other forms. Stands on the public API alone."""

from newsparse.export.dicts import to_dict, to_json

__all__ = ["to_dict", "to_json"]
