// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"
#include "core/Result.h"
#include "model/Ids.h"

#include <QHash>
#include <QList>
#include <QString>

namespace hearth {

/// How many guests of one address there may be at once: those that entered since the server started, those that are being
/// stored, and those who were there before, once they are recalled.
class GuestQuota
{
public:
    explicit GuestQuota(int mostOfAddress); ///< 0: no limit

    /// Whether one more may enter; LimitReached. If so, stored() must follow, however storing it went.
    Result<void> take(const QString &address);
    void stored(const QString &address, const Result<UserId> &guest);
    void recall(const QList<StoredUser> &guests);
    void gone(const QList<UserId> &guests);

private:
    void giveBack(const QString &address);

    const int m_most;
    QHash<QString, int> m_count;
    QHash<UserId, QString> m_addresses;
};

} // namespace hearth
