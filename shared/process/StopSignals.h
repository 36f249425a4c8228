// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hearth {

/// Turns the signals that people and systems send to a program into Qt signals on this object's thread. One for the
/// process. After the first that asks it to end, a second one ends the process at once, as it would without this.
class StopSignals : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;
    /// From now on: first of all, for SIGHUP ends a program that nobody has told otherwise, and whoever asks for files to be
    /// read anew does not know how far the start is.
    static void ignoreHangUp();

Q_SIGNALS:
    void stopRequested(); ///< SIGINT, SIGTERM
    /// SIGHUP: to read its files anew. Never ends the program by itself, that of a terminal that goes away included.
    void rereadRequested();
};

} // namespace hearth
