"""``python -m verkosto``."""

import sys

from verkosto.cli import main

if __name__ == "__main__":
    sys.exit(main())
