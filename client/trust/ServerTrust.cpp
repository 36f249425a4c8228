// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/ServerTrust.h"

#include "net/ServerUrl.h"
#include "trust/FingerprintWords.h"

using namespace Qt::StringLiterals;

namespace hearth {

ServerTrust::ServerTrust(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&m_question, &KeyQuestion::answered, this, [this](const QUrl &server) {
        setServer(server);
        Q_EMIT answered();
    });
}

ServerTrust::~ServerTrust() = default;

QString ServerTrust::encryption() const
{
    if (!keyOf(m_server).isEmpty())
        return u"key"_s;
    return isEncrypted(m_server) ? u"system"_s : isLoopback(m_server) || m_server.isEmpty() ? QString() : u"none"_s;
}

QString ServerTrust::address() const
{
    return displayAddress(m_server);
}

QStringList ServerTrust::wordsIn(const QString &address) const
{
    return fingerprintWords(address.section(u'#', 1).toLatin1());
}

void ServerTrust::expect(const QUrl &server)
{
    stop();
    m_question.withdraw();
    m_firstUse = !server.hasFragment();
    setServer(server);
}

void ServerTrust::meet()
{
    stop();
    m_question.withdraw();
    m_contact = std::make_unique<FirstContact>(m_clock, m_server);
    m_contact->begin([this](const FirstContact::Outcome &outcome) { take(outcome); });
}

void ServerTrust::stop()
{
    if (m_contact)
        m_contact.release()->deleteLater(); // it may be the one that is calling
}

void ServerTrust::take(const FirstContact::Outcome &outcome)
{
    stop();
    if (outcome.doubt == FirstContact::Doubt::None) {
        setServer(outcome.server);
        return Q_EMIT met(outcome.health);
    }
    if (!m_server.hasFragment() && m_server.scheme() == "https"_L1) {
        QUrl plain = m_server;
        plain.setScheme(u"http"_s);
        return Q_EMIT doubted(tr("That server answers, but not over https. Try %1.").arg(plain.toString()));
    }
    m_question.ask(outcome);
    Q_EMIT doubted(m_question.sentence());
}

void ServerTrust::setServer(const QUrl &server)
{
    if (std::exchange(m_server, server) == server)
        return;
    m_words = fingerprintWords(keyOf(server));
    Q_EMIT changed();
}

} // namespace hearth
