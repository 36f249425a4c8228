// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

namespace hearth {

class Program;

/// The icon in the tray: shows whether there is something unread and whether a chat is hosted; its menu starts and stops
/// hosting, copies the address, opens the window, quits. Desktop notifications come from it too. Only where
/// QSystemTrayIcon::isSystemTrayAvailable().
class Tray : public QObject
{
    Q_OBJECT
public:
    explicit Tray(Program *program, QObject *parent = nullptr);

private:
    void refresh();
    void notify(qint64 roomId, const QString &title, const QString &text);

    Program *const m_program;
    QMenu m_menu; // before the icon that shows it
    QSystemTrayIcon m_icon;
    QAction *m_state = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_hosting = nullptr;
    qint64 m_notifiedRoom = 0;
};

} // namespace hearth
