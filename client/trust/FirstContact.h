// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace hearth {

class Clock;
class RestClient;

/// Meets a server before anything is told to it, and asks what everybody may know. Where nothing is known of the server it tries
/// TLS, then, where http was asked for, the plain way; but one that takes what is encrypted and says nothing is doubted, for whoever wants to read along
/// needs to do no more than that. This machine itself is spoken to in plain. One that is known by a key, or to have
/// spoken TLS, is never spoken to otherwise.
class FirstContact : public QObject
{
    Q_OBJECT
public:
    /// Why who answers is not spoken to.
    enum class Doubt {
        None,
        OtherKey, ///< it has another key than the known server
        NotEncrypted, ///< it answers in plain only, where TLS was asked for, or where what is encrypted is swallowed
    };
    struct Outcome
    {
        QUrl server; ///< as it is to be spoken to from now on (ServerUrl.h)
        Result<QJsonObject> health;
        Doubt doubt = Doubt::None; ///< else `health` is an error
        QByteArray otherKey = {}; ///< with OtherKey: that one, empty where it is none
    };

    /// The clock must outlive it.
    FirstContact(Clock *clock, const QUrl &server, QObject *parent = nullptr);
    ~FirstContact() override;

    /// Once. The answer comes later, and not at all when this is gone. It may delete this by deleteLater() only.
    void begin(std::function<void(const Outcome &)> answer);

private:
    void tryFirstUse();
    void tryKnown();
    void tryPlain();
    void lookForPlain(const Error &error);
    bool saidPlain() const; ///< somebody said that it is not encrypted
    RestClient &newClient(std::unique_ptr<RestClient> client);
    void end(const Outcome &outcome);

    Clock *const m_clock;
    const QUrl m_server;
    std::function<void(const Outcome &)> m_answer;
    std::unique_ptr<RestClient> m_rest;
};

} // namespace hearth
