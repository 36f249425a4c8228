// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/session/Autostart.h"
#include "platform/session/KeepAwake.h"
#include "platform/session/WakeWatch.h"

namespace hearth {

class Program;

/// What the program has the machine do, as its settings say, and what it does when the machine has slept: starting with the session,
/// staying awake while others are in the chat that is hosted here, connecting anew at once. GUI thread.
class MachineSession : public QObject
{
    Q_OBJECT
public:
    /// `dataDirectory`: of the program that is to be started.
    MachineSession(Program *program, const QString &dataDirectory, QObject *parent = nullptr);

    const KeepAwake &awake() const { return m_awake; }

private:
    void follow();
    void wake();

    Program *const m_program;
    Autostart m_autostart;
    KeepAwake m_awake;
    WakeWatch m_sleep;
    bool m_starts; ///< as the settings said last
};

} // namespace hearth
