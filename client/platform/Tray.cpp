// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Tray.h"

#include "Program.h"

using namespace Qt::StringLiterals;

namespace hearth {

Tray::Tray(Program *program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
    m_state = m_menu.addAction(QString());
    m_state->setEnabled(false);
    m_copy = m_menu.addAction(tr("Copy address"), this,
        [this] { m_program->copyToClipboard(m_program->host()->address()); });
    m_hosting = m_menu.addAction(QString(), this, [this] {
        if (m_program->host()->state() == EmbeddedServer::Running) {
            m_program->stopHosting();
        } else {
            m_program->startHosting(m_program->suggestedChatName(), m_program->suggestedName(),
                m_program->host()->access(), m_program->host()->port());
        }
    });
    m_menu.addSeparator();
    m_menu.addAction(tr("Open Hearth"), m_program, &Program::showWindow);
    m_menu.addAction(tr("Quit"), m_program, &Program::quit);
    m_icon.setContextMenu(&m_menu);

    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
            m_program->showWindow();
        }
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { m_program->showRoom(m_notifiedRoom); });
    connect(m_program->host(), &EmbeddedServer::stateChanged, this, &Tray::refresh);
    connect(m_program, &Program::othersConnectedChanged, this, &Tray::refresh);
    connect(m_program, &Program::unreadChanged, this, &Tray::refresh);
    connect(m_program, &Program::notify, this, &Tray::notify);
    refresh();
    m_icon.show();
}

void Tray::refresh()
{
    EmbeddedServer *host = m_program->host();
    const bool running = host->state() == EmbeddedServer::Running;
    const bool moving = host->state() == EmbeddedServer::Starting || host->state() == EmbeddedServer::Stopping;
    const int others = m_program->othersConnected();
    m_state->setText(running
            ? others > 0 ? tr("Hosting at %1, %n other(s) connected", nullptr, others).arg(host->address())
                         : tr("Hosting at %1").arg(host->address())
            : host->state() == EmbeddedServer::Starting ? tr("Starting…")
            : host->state() == EmbeddedServer::Stopping ? tr("Stopping…")
            : host->state() == EmbeddedServer::Failed ? host->error() : tr("Not hosting"));
    m_copy->setVisible(running);
    m_hosting->setText(running ? tr("Stop hosting") : tr("Start hosting"));
    m_hosting->setEnabled(!moving);

    const bool unread = m_program->unread() > 0;
    const QString drawing = running ? (unread ? u"tray-hosting-unread"_s : u"tray-hosting"_s)
                                    : (unread ? u"tray-unread"_s : u"hearth"_s);
    m_icon.setIcon(QIcon(u":/hearth/app/%1.svg"_s.arg(drawing)));
    m_icon.setToolTip(unread ? tr("Hearth: %n unread message(s)", nullptr, m_program->unread())
            : running ? tr("Hearth: hosting at %1").arg(host->address()) : tr("Hearth"));
}

void Tray::notify(qint64 roomId, const QString &title, const QString &text)
{
    const Settings *settings = m_program->settings();
    if (settings->notifications() && !settings->doNotDisturb()) {
        m_notifiedRoom = roomId;
        // Notification servers take some markup: what people write is shown as written.
        m_icon.showMessage(title, text.left(300).toHtmlEscaped(), QIcon(u":/hearth/app/hearth.svg"_s));
    }
}

} // namespace hearth
