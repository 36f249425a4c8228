// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/Program.h"

#include "net/ServerUrl.h"
#include "profile/AccountFolders.h"
#include "profile/Address.h"

#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

Program::Program(const ProgramOptions &options, bool trayAvailable, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_settings(options.dataDirectory)
    , m_doNotDisturb(&m_settings, &m_clock)
    , m_tokens(options.dataDirectory, KeptTokens::Keep::SecretService)
    , m_servers(options.dataDirectory, &m_clock)
    , m_keys(options.dataDirectory, &m_servers)
    , m_entering(&m_tokens, &m_servers, &m_keys, &m_clock)
    , m_hosting(options, &m_settings, &m_tokens, &m_servers, &m_clock)
    , m_window(&m_hosting, &m_settings, trayAvailable, options.minimized)
    , m_notices(&m_settings, &m_doNotDisturb)
    , m_page(u"welcome"_s)
{
    wire();
}

Program::~Program() = default;

void Program::wire()
{
    connect(&m_servers, &ServerList::removed, this, &Program::forgetAccount);
    connect(&m_settings, &Settings::keptHistoryChanged, this, [this] {
        if (m_chat) {
            m_chat->setHistoryLimits(historyLimits());
        }
    });
    connect(m_entering.signIn()->trust(), &ServerTrust::answered, this, [this] { m_keys.note(m_entering.signIn()->server()); });
    connect(&m_entering, &Entering::hostedWanted, &m_hosting, &HostedChat::open);
    connect(&m_entering, &Entering::endWanted, this, &Program::endChat);
    connect(&m_entering, &Entering::left, this, [this] { m_settings.setOpenChat({}); });
    connect(&m_entering, &Entering::begun, &m_hosting, &HostedChat::stopEntering);
    connect(&m_entering, &Entering::entered, this, &Program::beginChat);
    connect(&m_entering, &Entering::pageWanted, this, &Program::show);
    connect(&m_hosting, &HostedChat::entering, &m_entering, &Entering::stopReading);
    connect(&m_hosting, &HostedChat::entered, this, &Program::beginChat);
    connect(&m_hosting, &HostedChat::pageWanted, this, &Program::show);
    connect(&m_hosting, &HostedChat::running, this, [this] {
        const bool beside = m_hosting.takeBeside();
        if (!connectNext() && !beside) {
            m_hosting.enter();
        }
    });
    const auto leaveHosted = [this] {
        if (m_chat && m_hosting.isAt(m_chat->server())) {
            endChat();
            show(u"welcome"_s);
        }
    };
    connect(&m_hosting, &HostedChat::stopped, this, leaveHosted);
    connect(&m_hosting, &HostedChat::failed, this, [this, leaveHosted] {
        leaveHosted(); // it could not go on; the welcome page says why
        connectNext();
    });
    connect(&m_notices, &Notices::chosen, this, &Program::showMessage);
    connect(&m_idle, &IdleWatch::idleChanged, this, [this](bool idle) {
        if (m_chat) {
            m_chat->oneself()->setIdle(idle);
        }
    });
}

void Program::begin()
{
    removeOldAccounts();
    m_givenFiles.take(m_options.files);
    m_connectNext = m_options.connectTo;
    if (m_options.host) {
        m_hosting.start(m_hosting.suggestedChatName(), m_hosting.suggestedName(), m_settings.hostingAccess(),
            m_options.port >= 0 ? m_options.port : m_settings.hostingPort());
    } else if (!connectNext()) {
        comeBack();
    }
}

void Program::removeOldAccounts()
{
    if (!m_servers.isKnown()) {
        return; // a list that is gone, or broken, says nothing about who is nobody's
    }
    QSet<QString> kept;
    for (const ServerList::Entry &entry : m_servers.entries()) {
        kept.insert(accountFolder(m_options.dataDirectory, entry.url, entry.user.author()));
    }
    accountfolders::removeOthers(m_options.dataDirectory, kept);
}

void Program::forgetAccount(const QUrl &server, const Author &user)
{
    m_tokens.remove(server);
    if (!m_chat || addressOf(m_chat->server()) != addressOf(server)) { // else it is in use, and goes at the next start
        accountfolders::remove(accountFolder(m_options.dataDirectory, server, user));
    }
}

/// One is not the other where one was elsewhere while hosting.
void Program::comeBack()
{
    const auto known = m_servers.find(QUrl(m_settings.openChat()));
    const bool elsewhere = known && known->signedIn && !known->hosted;
    if (elsewhere) {
        m_entering.openKnown(*known);
    }
    if (m_settings.hostingOn()) {
        m_hosting.startAgain(elsewhere || !known);
    }
}

/// As it was chosen in the settings.
HistoryLimits Program::historyLimits() const
{
    const QString kept = m_settings.keptHistory();
    HistoryLimits limits;
    limits.keepsMessages = kept != "none"_L1;
    if (kept == "much"_L1) {
        limits.messagesOfRoom *= 5;
        limits.bytes *= 5;
    }
    return limits;
}

bool Program::connectNext()
{
    const QString address = std::exchange(m_connectNext, {});
    const auto url = serverUrl(address);
    if (address.isEmpty() || (url && m_hosting.isRunning() && m_hosting.isAt(*url))) {
        return false;
    }
    m_entering.openAs(m_options.username, address);
    return true;
}

void Program::showMessage(qint64 roomId, qint64 messageId)
{
    if (m_chat) {
        if (roomId > 0) { // else it is about no room
            m_chat->conversation()->open(roomId);
        }
        show(u"chat"_s);
        Q_EMIT messageWanted(messageId);
    }
    m_window.show();
}

QString Program::takeFiles(const QStringList &paths)
{
    const QString problem = m_givenFiles.take(paths);
    if (problem.isEmpty()) {
        m_window.show();
    }
    return problem;
}

void Program::signInAnew()
{
    if (m_chat) {
        chatEnded(errorCodeName(ErrorCode::Unauthorized), tr("This is not the server you signed in to before."));
    }
}

void Program::beginChat(const Account &account)
{
    m_entering.stop();
    endChat();
    const bool hasToken = !account.token.isEmpty();
    if (hasToken && m_hosting.isAt(account.server)) {
        m_tokens.writeHere(account.server, account.token);
    } else if (hasToken) {
        m_tokens.write(account.server, account.token);
    }
    const bool hosted = m_hosting.isAt(account.server);
    const auto before = m_servers.hosted();
    if (hosted && before && addressOf(before->url) != addressOf(account.server)) { // at another port than the last time
        const Author user = account.user.author();
        accountfolders::move(accountFolder(m_options.dataDirectory, before->url, user),
            accountFolder(m_options.dataDirectory, account.server, user));
    }
    m_servers.noteUse(account.server, account.serverName, account.user, true, account.serverId);
    if (hosted) {
        m_servers.setHosted(account.server);
    }
    m_keys.note(account.server);
    m_chat = std::make_unique<ChatSession>(account, m_options.dataDirectory, &m_clock, historyLimits());
    connect(m_chat.get(), &ChatSession::ended, this, &Program::chatEnded);
    connect(m_chat->connection(), &Connection::serverKnown, this,
        [this, server = account.server](const QString &id) { m_servers.setId(server, id); });
    connect(m_chat->connection()->identity(), &ServerIdentity::trusted, this, [this](const QUrl &server) { m_keys.note(server); });
    connect(m_chat->connection()->trust(), &ServerTrust::answered, this, [this] { m_keys.note(m_chat->server()); });
    const auto takeSettings = [this] {
        m_chat->messageActions()->keywords()->set(m_settings.keywords());
        m_chat->previews()->setWanted(m_settings.roomPreviews());
    };
    connect(&m_settings, &Settings::changed, m_chat.get(), takeSettings);
    takeSettings();
    m_chat->messageActions()->reactions()->setRecent(m_settings.recentEmoji());
    connect(m_chat->messageActions()->reactions(), &Reacting::recentChanged, this,
        [this] { m_settings.setRecentEmoji(m_chat->messageActions()->reactions()->recent()); });
    m_chat->messageActions()->reactions()->setTone(m_settings.emojiTone());
    connect(m_chat->messageActions()->reactions(), &Reacting::toneChanged, this,
        [this] { m_settings.setEmojiTone(m_chat->messageActions()->reactions()->tone()); });
    connect(m_chat->messageActions(), &MessageActions::copyWanted, &m_desktop, &DesktopServices::copy);
    connect(m_chat->messageActions(), &MessageActions::addressWanted, &m_desktop, &DesktopServices::open);
    m_chat->files()->setSaveFolder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    connect(m_chat->files(), &ReceivedFiles::openWanted, &m_desktop, &DesktopServices::openFile);
    connect(m_chat->files(), &ReceivedFiles::placeWanted, &m_desktop, &DesktopServices::askForPlace);
    AuditTrail *audit = m_chat->moderating()->oversight()->audit();
    connect(audit, &AuditTrail::placeWanted, &m_desktop, &DesktopServices::askForPlace);
    connect(&m_desktop, &DesktopServices::placeChosen, m_chat.get(), [this, audit](const QVariantMap &card, const QString &path) {
        card.value(u"audit"_s).toBool() ? audit->saveTo(path) : m_chat->files()->saveTo(card, path);
    });
    connect(m_chat->files(), &ReceivedFiles::folderWanted, &m_desktop, &DesktopServices::openFile);
    connect(m_chat->files()->pictures(), &Pictures::copyWanted, &m_desktop, &DesktopServices::copyPicture);
    tellOfChat();
    m_chat->oneself()->setIdle(m_idle.isIdle());
    if (hasToken) {
        m_chat->start();
    }
    Q_EMIT chatChanged();
    show(u"chat"_s);
}

void Program::endChat()
{
    if (!m_chat) {
        return;
    }
    // What shows it is taken down first, while it is still there.
    ChatSession *old = m_chat.release();
    tellOfChat();
    old->disconnect(this);
    old->connection()->disconnect(this);
    if (m_page == "chat"_L1) {
        show(u"welcome"_s);
    }
    Q_EMIT chatChanged();
    old->deleteLater();
}

void Program::tellOfChat()
{
    m_entering.setChat(m_chat.get());
    m_hosting.setChat(m_chat.get());
    m_window.setChat(m_chat.get());
    m_notices.setChat(m_chat.get());
}

void Program::chatEnded(const QString &errorCode, const QString &errorMessage)
{
    const QUrl server = m_chat->server();
    m_tokens.remove(server);
    m_servers.setSignedIn(server, false);
    m_settings.setOpenChat({});
    const bool own = m_hosting.isHere();
    endChat();
    if (errorCode.isEmpty()) {
        show(u"welcome"_s);
    } else if (own) {
        m_hosting.enterAsOwner();
    } else {
        m_entering.askAgain(server, {errorCodeFromName(errorCode), errorMessage});
    }
}

void Program::show(const QString &page)
{
    m_window.setChatShown(page == "chat"_L1);
    if (m_page != page) {
        m_page = page;
        Q_EMIT pageChanged();
    }
    if (page == "chat"_L1 && m_chat) {
        m_settings.setOpenChat(m_chat->server().toString());
    }
}

} // namespace hearth
