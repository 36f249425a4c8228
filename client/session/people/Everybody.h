// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"
#include "sync/ListPages.h"

#include <QList>
#include <QObject>

#include <memory>

namespace hearth {

class RestClient;
class ServerEvents;

/// Everyone on the server, whatever rooms they are in, for finding somebody by name. Asked for when it is first wanted after
/// connecting; who comes to the server later is missing until then.
class Everybody : public QObject
{
    Q_OBJECT
public:
    Everybody(ServerEvents *events, RestClient *rest, QObject *parent = nullptr);

    /// They are about to be looked through; changed() once there are more.
    void want();
    /// Also where they are known: somebody may have come.
    void wantAnew();
    const QList<User> &users() const { return m_users; }
    /// What is known stays, until they are wanted again.
    void goOnline() { m_isCurrent = false; }

Q_SIGNALS:
    void changed();
    /// They were wanted and cannot be had now: why, in a sentence.
    void failed(const QString &reason);

private:
    void take(const QJsonArray &entries, bool last);
    void update(const User &user);

    RestClient *const m_rest;
    std::unique_ptr<ListPages> m_request;
    QList<User> m_listed; ///< of the list that is being fetched
    QList<User> m_users;
    bool m_isCurrent = false;
};

} // namespace hearth
