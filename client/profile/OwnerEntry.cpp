// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/OwnerEntry.h"

#include "core/Error.h"
#include "model/Rules.h"
#include "models/SuggestedUsername.h"
#include "profile/KeptTokens.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Under which the account is kept in the KeptTokens: no server has such an address.
QUrl accountKey()
{
    return QUrl(u"hearth-owner://this-computer"_s);
}

QString newPassword()
{
    std::array<quint32, 6> bits {};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toBase64(QByteArray::Base64UrlEncoding));
}

} // namespace

OwnerEntry::OwnerEntry(KeptTokens *tokens, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_signIn(clock)
{
    connect(&m_signIn, &SignIn::stateChanged, this, &OwnerEntry::followSignIn, Qt::QueuedConnection);
    connect(&m_signIn, &SignIn::signedIn, this, [this] {
        keepAccount();
        Q_EMIT entered({m_server, m_signIn.serverName(), m_signIn.token(), m_signIn.user()});
    });
}

void OwnerEntry::enter(const QUrl &server, const QString &displayName, const QString &ownerKey, bool hasHosted)
{
    m_server = server;
    m_displayName = displayName.trimmed();
    m_ownerKey = ownerKey;
    m_hasHosted = hasHosted;
    m_attempt = 0;
    enterAgain();
}

void OwnerEntry::enterAgain()
{
    const QString here = m_tokens->here(accountKey());
    if (here.isEmpty() && m_hasHosted) {
        m_tokens->read(accountKey(), this, [this](const QString &kept) { takeKept(kept); });
    } else {
        takeKept(here);
    }
}

void OwnerEntry::takeKept(const QString &kept)
{
    const QJsonObject account = QJsonDocument::fromJson(kept.toUtf8()).object();
    m_username = account["username"_L1].toString();
    m_chosen = account["chosen"_L1].toBool();
    m_password = m_chosen ? m_ownerKey : account["password"_L1].toString();
    m_known = !m_username.isEmpty() && !m_password.isEmpty();
    knock();
}

void OwnerEntry::knock()
{
    m_tried = false;
    m_signIn.open(m_server.toString());
}

void OwnerEntry::followSignIn()
{
    if (m_signIn.state() == SignIn::Failed) {
        Q_EMIT failed(m_signIn.errorMessage());
    } else if (m_signIn.state() == SignIn::Ready) {
        present();
    }
}

void OwnerEntry::present()
{
    const QString refused = m_tried ? m_signIn.errorCode() : QString();
    if (!m_tried && m_known) {
        m_tried = true;
        m_signIn.signIn(m_username, m_password);
    } else if (refused.isEmpty() && !m_tried) {
        m_tried = true;
        registerOwner();
    } else if (refused == errorCodeName(ErrorCode::BadCredentials)) {
        // The account belongs to another data folder: make one here.
        m_known = false;
        registerOwner();
    } else if (refused == errorCodeName(ErrorCode::UsernameTaken) && m_attempt < 20) {
        ++m_attempt;
        registerOwner();
    } else if (!refused.isEmpty()) {
        Q_EMIT failed(m_signIn.errorMessage());
    }
}

void OwnerEntry::registerOwner()
{
    m_username = usernameFor(m_displayName);
    if (m_attempt > 0) {
        m_username = m_username.left(rules::maxUsername - 3) + QString::number(m_attempt + 1);
    }
    m_password = newPassword();
    m_chosen = false;
    m_signIn.setInvite(m_ownerKey);
    m_signIn.registerAccount(m_username, m_password, m_displayName);
}

void OwnerEntry::keepAccount()
{
    if (!m_chosen)
        keep({{u"username"_s, m_username}, {u"password"_s, m_password}});
}

void OwnerEntry::keep(const QJsonObject &account)
{
    m_tokens->writeHere(accountKey(), QString::fromUtf8(QJsonDocument(account).toJson(QJsonDocument::Compact)));
}

QJsonObject OwnerEntry::kept() const
{
    return QJsonDocument::fromJson(m_tokens->here(accountKey()).toUtf8()).object();
}

QString OwnerEntry::madePassword(const QString &username) const
{
    const QJsonObject account = kept();
    return account["username"_L1].toString() == username ? account["password"_L1].toString() : QString();
}

void OwnerEntry::noteChosen(const QString &username)
{
    if (kept()["username"_L1].toString() == username)
        keep({{u"username"_s, username}, {u"chosen"_s, true}});
}

void OwnerEntry::noteRenamed(const QString &before, const QString &now)
{
    QJsonObject account = kept();
    if (account["username"_L1].toString() != before)
        return;
    account["username"_L1] = now;
    keep(account);
}

QString OwnerEntry::usernameFor(const QString &displayName)
{
    const QString username = suggestedUsername(displayName);
    return username.isEmpty() ? u"owner"_s : username;
}

} // namespace hearth
