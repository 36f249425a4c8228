# SPDX-License-Identifier: GPL-3.0-or-later
"""The benchmark suite behind tests/bench/run."""
