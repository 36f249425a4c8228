// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

#include <memory>

namespace hearth {

class RestClient;

/// Whether the server that answers at an address is the one that is known there, found out before it is told a token: an
/// address says nothing about who has it today, in another network it may be anybody.
class ServerIdentity : public QObject
{
    Q_OBJECT
public:
    explicit ServerIdentity(QObject *parent = nullptr);
    ~ServerIdentity() override;

    /// `knownId` is empty where no server is known yet: then it is whichever answers.
    void expect(const QUrl &address, const QString &knownId);
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

    QUrl m_address;
    QString m_known;
    QString m_other; ///< of whom answers instead
    std::unique_ptr<RestClient> m_asking; ///< without a token
};

} // namespace hearth
