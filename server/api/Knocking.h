// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "core/Answer.h"
#include "core/RateLimiter.h"
#include "protocol/Knocks.h"

#include <QObject>

#include <map>

namespace hearth {

class Authenticator;
class Chat;
class Clock;

/// Who waits before the door, where one has to be invited: known for ten minutes and in memory only, to themselves by a secret and to
/// hosts by name and address. Who is admitted enters as a guest, by an invite of the host's who admitted them. Lives on the server
/// thread.
class Knocking : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes remembered {10};
    static constexpr std::chrono::seconds longestWait {25};
    static constexpr int most = 50; ///< that wait at once
    static constexpr int mostOfAddress = 3;
    static constexpr RateLimit ofAddress {5, std::chrono::seconds(20)};

    Knocking(Authenticator &authenticator, Chat &chat, Clock &clock, QObject *parent = nullptr);

    /// Answers with the secret. Forbidden where anybody may enter, AccessClosed, InvalidField, RateLimited, LimitReached.
    Result<rest::KnockMade> knock(const QString &displayName, const QString &address);
    /// How it went on: at once where it is decided, else once it is, or after `wait` (at most longestWait). Of one knock one waits at a
    /// time: who asks again has the former answered. NotFound once it is forgotten; whatever entering as a guest answers.
    void state(const QString &secret, std::chrono::milliseconds wait, const Answer<rest::KnockState> &answer);

    /// Forbidden.
    Result<rest::KnockList> list(UserId host) const;
    /// NotFound for one that was answered already, or forgotten; Forbidden, LimitReached, RateLimited, StorageFull, Busy.
    void answer(const Caller &host, qint64 id, bool admit, const Answer<void> &answer);
    /// Who may enter is another matter now: who waits may enter, or hears that they may not.
    void accessChanged();

Q_SIGNALS:
    void came(const hearth::rest::Knock &knock);
    void gone(qint64 id);

private:
    struct Waiting
    {
        rest::Knock knock;
        rest::KnockState::State state = rest::KnockState::Waiting;
        bool isDeciding = false; ///< a host has answered, and it is being stored
        QString invite = {}; ///< to enter by
        std::optional<rest::SignedIn> entered = {};
        bool isEntering = false;
        std::optional<Answer<rest::KnockState>> asked = {};
        quint64 timer = 0; ///< of who asked
    };
    using Entry = std::map<QByteArray, Waiting>::iterator;

    Entry find(qint64 id);
    void decide(Waiting &one, rest::KnockState::State state);
    void enter(const QByteArray &hash);
    void tell(Waiting &one, const Result<rest::KnockState> &state);
    void forget(const QByteArray &hash);

    Authenticator &m_authenticator;
    Chat &m_chat;
    Clock &m_clock;
    RateLimiter m_tries;
    std::map<QByteArray, Waiting> m_waiting; ///< by the hashes of their secrets
    qint64 m_lastId = 0;
};

} // namespace hearth
