// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/ServerTrust.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace hearth {

class Clock;
class RestClient;

/// Whether the server that answers at an address is the one that is known there, found out before it is told a token: an
/// address says nothing about who has it today, in another network it may be anybody. First by its key, where it has one, then by its id.
class ServerIdentity : public QObject
{
    Q_OBJECT
public:
    explicit ServerIdentity(Clock *clock, QObject *parent = nullptr);
    ~ServerIdentity() override;

    ServerTrust *trust() { return &m_trust; }

    /// `knownId` is empty where no server is known yet: then it is whichever answers.
    void expect(const QUrl &server, const QString &knownId);
    /// Before it is connected to. Ends in met(), failed() or doubted(), unless stop() comes before.
    void meet();
    /// Somebody answered who was not the server, or not in TLS: the next meet() finds out which.
    void doubt() { m_mustMeet = true; }
    /// A connection opened, and whoever is there says it is this one; empty where it does not say, as servers of before, which
    /// are asked for it over HTTP. Ends in confirmed(), differs() or failed(), unless stop() comes before. Whoever answers without saying that it is
    /// the known one differs, whatever it says; it failed only where asking again may help.
    void check(const QString &id);
    void stop();
    /// Whoever was told the token says it is this one: whether that is the known one, from now on if none was; else differs().
    bool learn(const QString &id);
    /// The one that differs() was about is the known one from now on.
    void trustOther();

Q_SIGNALS:
    /// It may be connected to.
    void met(const QUrl &server);
    /// Who answers is not spoken to. `reason` is a sentence for people; what can be done is in trust()->question().
    void doubted(const QString &reason);
    /// By what it is trusted, which was not known, or was another: once whoever was told the token is the known one.
    void trusted(const QUrl &server);
    void confirmed();
    void differs(const QString &id); ///< empty: it says none
    /// `reason` is a sentence for people.
    void failed(const QString &reason);
    /// Which server it is, where that was not known, or was another.
    void learned(const QString &id);

private:
    bool isKnown(const QString &id) const { return m_known.isEmpty() || id == m_known; }
    void ask();
    void compare(const QString &id);
    void meetOther(const QString &id);

    void takeHealth(const Result<QJsonObject> &health);

    ServerTrust m_trust;
    QUrl m_told; ///< as others know it
    bool m_mustMeet = false;
    QString m_known;
    QString m_other; ///< of whom answers instead
    std::unique_ptr<RestClient> m_asking; ///< without a token
};

} // namespace hearth
