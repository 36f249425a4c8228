// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Notifier.h"

#include <QDBusServiceWatcher>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

namespace hearth {

class Program;

/// The icon in the tray: shows whether there is something unread and whether a chat is hosted; its menu starts and stops
/// hosting, copies the address, opens the window, quits. Desktop notifications come from it where no
/// service answers. Tells the program when the tray goes, or is there again.
class Tray : public QObject
{
    Q_OBJECT
public:
    explicit Tray(Program *program, QObject *parent = nullptr);

private:
    void refresh();
    void showBalloon(const Notifier::Notice &notice);
    void lookForTray();

    Program *const m_program;
    QMenu m_menu; // before the icon that shows it
    QSystemTrayIcon m_icon;
    QAction *m_state = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_hosting = nullptr;
    QAction *m_open = nullptr;
    QAction *m_quit = nullptr;
    Notifier::Notice m_notified;
    QTimer m_look; ///< no desktop says that its tray went
    QDBusServiceWatcher m_trayService; ///< but the bus, where the tray is on it
    bool m_busTrayGone = false; ///< Qt asks only once whether there is one
};

} // namespace hearth
