// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/Tray.h"

#include "language/LanguageNews.h"
#include "program/Program.h"
#include "text/TextTraits.h"

using namespace Qt::StringLiterals;

namespace hearth {

Tray::Tray(Program *program, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_trayService(u"org.kde.StatusNotifierWatcher"_s, QDBusConnection::sessionBus(),
          QDBusServiceWatcher::WatchForRegistration | QDBusServiceWatcher::WatchForUnregistration)
{
    m_state = m_menu.addAction(QString());
    m_state->setEnabled(false);
    m_copy = m_menu.addAction(QString(), this, [this] { m_program->desktop()->copy(m_program->hosting()->server()->address()); });
    m_hosting = m_menu.addAction(QString(), this, [this] {
        HostedChat *hosting = m_program->hosting();
        if (hosting->isRunning()) {
            hosting->stop();
        } else {
            hosting->start(
                hosting->suggestedChatName(), hosting->suggestedName(), hosting->server()->access(), hosting->server()->port());
        }
    });
    m_menu.addSeparator();
    m_open = m_menu.addAction(QString(), m_program->window(), &WindowControl::show);
    m_quit = m_menu.addAction(QString(), m_program->window(), &WindowControl::quit);
    m_icon.setContextMenu(&m_menu);

    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
            m_program->window()->show();
        }
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this,
        [this] { m_program->showMessage(m_notified.roomId, m_notified.messageId); });
    connect(m_program->hosting()->server(), &EmbeddedServer::stateChanged, this, &Tray::refresh);
    connect(m_program->hosting(), &HostedChat::othersConnectedChanged, this, &Tray::refresh);
    connect(m_program->window(), &WindowControl::unreadChanged, this, &Tray::refresh);
    connect(m_program->notices(), &Notices::balloonWanted, this, &Tray::showBalloon);
    connect(LanguageNews::instance(), &LanguageNews::changed, this, &Tray::refresh);
    connect(&m_look, &QTimer::timeout, this, &Tray::lookForTray);
    connect(&m_trayService, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_busTrayGone = true;
        lookForTray();
    });
    connect(&m_trayService, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        m_busTrayGone = false;
        lookForTray();
    });
    m_look.start(2000);
    refresh();
    m_icon.show();
}

void Tray::refresh()
{
    EmbeddedServer *host = m_program->hosting()->server();
    const bool running = host->state() == EmbeddedServer::Running;
    const bool moving = host->state() == EmbeddedServer::Starting || host->state() == EmbeddedServer::Stopping;
    const int others = m_program->hosting()->othersConnected();
    m_state->setText(running ? others > 0 ? tr("Hosting at %1, %n other(s) connected", nullptr, others).arg(host->address())
                                          : tr("Hosting at %1").arg(host->address())
            : host->state() == EmbeddedServer::Starting ? tr("Starting…")
            : host->state() == EmbeddedServer::Stopping ? tr("Stopping…")
            : host->state() == EmbeddedServer::Failed   ? host->error()
                                                        : tr("Not hosting"));
    m_copy->setText(tr("Copy address"));
    m_copy->setVisible(running);
    m_open->setText(tr("Open Hearth"));
    m_quit->setText(tr("Quit"));
    m_hosting->setText(running ? tr("Stop hosting") : tr("Start hosting"));
    m_hosting->setEnabled(!moving);

    const bool unread = m_program->window()->unread() > 0;
    const QString drawing = running ? (unread ? u"tray-hosting-unread"_s : u"tray-hosting"_s)
                                    : (unread ? u"tray-unread"_s : u"hearth"_s);
    m_icon.setIcon(QIcon(u":/hearth/app/%1.svg"_s.arg(drawing)));
    m_icon.setToolTip(unread ? tr("Hearth: %n unread message(s)", nullptr, m_program->window()->unread())
            : running        ? tr("Hearth: hosting at %1").arg(host->address())
                             : tr("Hearth"));
}

void Tray::showBalloon(const Notifier::Notice &notice)
{
    if (m_program->window()->trayAvailable()) {
        m_notified = notice;
        // Notification servers take some markup: what people write is shown as written.
        m_icon.showMessage(notice.title, wholeBeginning(notice.text, 300).toHtmlEscaped(), QIcon(u":/hearth/app/hearth.svg"_s));
    }
}

void Tray::lookForTray()
{
    m_program->window()->setTrayAvailable(!m_busTrayGone && QSystemTrayIcon::isSystemTrayAvailable());
}

} // namespace hearth
