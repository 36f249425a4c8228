// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QQuickWindow;

namespace hearth {

class Program;

/// Says in the log (hearth.desktop.frames, debug, off by default) when the window has drawn its first frame, its first
/// of each page, and its first with messages: what somebody who starts the program waits for. GUI thread.
class FrameLog : public QObject
{
    Q_OBJECT
public:
    /// Whether anybody wants it: nothing is connected otherwise.
    static bool isOn();

    FrameLog(QQuickWindow *window, Program *program, QObject *parent = nullptr);

private:
    void drawn();

    Program *const m_program;
    QStringList m_said;
};

} // namespace hearth
