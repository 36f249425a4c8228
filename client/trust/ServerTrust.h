// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/KeyQuestion.h"

#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hearth {

class Clock;

/// One server, by what it is trusted, and meeting it before anything is told to it.
class ServerTrust : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Who connects has it")
    /// "key" or "system" (what vouches for the server), "none", or "" for a server on this machine that is spoken to in plain.
    Q_PROPERTY(QString encryption READ encryption NOTIFY changed)
    /// The four words of its key, that people can compare; none where it has none.
    Q_PROPERTY(QStringList words READ words NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed) ///< as people write it
    /// Nothing was known of it, neither from before nor from a link: it is trusted by whatever it showed.
    Q_PROPERTY(bool firstUse READ isFirstUse NOTIFY changed)
    /// Asked while who answers is not that server.
    Q_PROPERTY(hearth::KeyQuestion *question READ question CONSTANT)
public:
    /// The clock must outlive it.
    explicit ServerTrust(Clock *clock, QObject *parent = nullptr);
    ~ServerTrust() override;

    QUrl server() const { return m_server; } ///< with what it is trusted by (ServerUrl.h)
    QString encryption() const;
    QStringList words() const { return m_words; }
    QString address() const;
    bool isFirstUse() const { return m_firstUse; }
    KeyQuestion *question() { return &m_question; }
    /// Those of the key in an address, as links have it; none where it has none.
    Q_INVOKABLE QStringList wordsIn(const QString &address) const;

    /// From now on it is this one.
    void expect(const QUrl &server);
    /// Ends in met() or doubted(), unless stop() comes before.
    void meet();
    void stop();

Q_SIGNALS:
    void changed();
    /// It is spoken to as server() says now. `health`: what it answered, or why it did not.
    void met(const hearth::Result<QJsonObject> &health);
    /// Who answers is not spoken to. `reason` is a sentence for people.
    void doubted(const QString &reason);
    /// The question was: server() is what is trusted from now on.
    void answered();

private:
    void take(const FirstContact::Outcome &outcome);
    void setServer(const QUrl &server);

    Clock *const m_clock;
    QUrl m_server;
    QStringList m_words;
    bool m_firstUse = false;
    KeyQuestion m_question;
    std::unique_ptr<FirstContact> m_contact;
};

} // namespace hearth
