// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearth {

/// The whole of hearthd, and of `hearth --headless`: reads the options, serves until SIGINT or SIGTERM, returns the exit
/// status. Makes its own QCoreApplication: there must be none yet. `--headless` itself is skipped.
int runHeadless(int argc, char **argv);

} // namespace hearth
