// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QUrl;

namespace hearth {

/// Notes with a file that it came from elsewhere, as this desktop knows it: `user.xdg.origin.url` on Linux, `com.apple.quarantine` on
/// macOS, `Zone.Identifier` on Windows. Where the disk takes no such notes there is none.
void noteOrigin(const QString &path, const QUrl &server);

} // namespace hearth
