"""What billhook offers of all this.

Written by bindings/generate/generate.py; do not edit.
"""

from __future__ import annotations

from .enumerations import *
from .errors import *
from .ports import *
from .structs import *
