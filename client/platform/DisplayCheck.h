// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// A sentence when there is no display that a window could open on; empty when there is one, or when it is not known.
/// Asked before there is an application: Qt ends the process where it finds none, with advice that fits another fault.
QString displayProblem(int argc, char **argv);

} // namespace hearth
