// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"
#include "core/Answer.h"

#include "model/Ban.h"

#include <chrono>

namespace hearth {

class Clock;
class Sessions;
class Storage;

/// Who is kept out, and how those who are in are shown out: accounts that are disabled, guests who are ended, addresses
/// from where nobody may enter as a guest or register. Part of the Authenticator, and answers as it does. Whether one may
/// is asked before.
class Exclusions : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    Exclusions(Storage &storage, Clock &clock, Sessions &sessions, QObject *parent = nullptr);

    /// A disabled account's tokens are dead before `done`, and it cannot log in until it is enabled again. UserNotFound.
    void setDisabled(UserId account, bool disabled, UserId by, QObject *context, Done<User> done);
    /// Ends the guest and whoever else came in as a guest from the same address, and lets nobody enter as a guest or
    /// register from there for a day. Also where the guest is gone, as long as it is known from where they came.
    /// UserNotFound.
    void banGuest(UserId guest, UserId by, QObject *context, Done<User> done);
    /// Signs an account out wherever it is. UserNotFound; Forbidden for a guest.
    void endSessions(UserId account, UserId by, QObject *context, Done<void> done);
    /// All, or those whom no invite let in. How many there were.
    void endGuests(bool all, QObject *context, Done<int> done);
    /// By id, those after this one, at most so many.
    void addressBans(qint64 after, int limit, QObject *context, Done<QList<AddressBan>> done);
    /// NotFound.
    void liftAddressBan(qint64 id, UserId by, QObject *context, Done<void> done);

    /// Within a job that lets somebody in: Banned where the address is.
    static Result<void> admit(Store &store, const QString &address, const QDateTime &now);

Q_SIGNALS:
    /// Whether the user is disabled is now as it says.
    void userChanged(const hearth::User &user);

private:
    Storage &m_storage;
    Clock &m_clock;
    Sessions &m_sessions;
};

} // namespace hearth
