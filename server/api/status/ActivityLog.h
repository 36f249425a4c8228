// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "protocol/hosting/RestStatus.h"

#include <QHash>
#include <QObject>

#include <deque>

namespace hearth {

/// What happened on the server of late, as a person would tell it: so many lines, in memory only, and the oldest go. Never what
/// anybody wrote, nor a secret. Lives on the server thread.
class ActivityLog : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 500;
    /// What an address does again and again is said once in so long.
    static constexpr std::chrono::minutes quiet {10};
    /// Addresses that are remembered for that.
    static constexpr int mostAddresses = 1'000;

    explicit ActivityLog(const Clock &clock, QObject *parent = nullptr);

    void add(rest::Activity what, const QString &name = {}, const QString &address = {}, const QString &detail = {});
    /// Of who may be a nuisance.
    void addOnceInAWhile(rest::Activity what, const QString &address);
    /// Those before this one (0: from the newest), newest first.
    rest::ActivityPage page(qint64 before, int limit) const;

private:
    using Key = std::pair<int, QString>; ///< what, and of which address

    const Clock &m_clock;
    qint64 m_last = 0;
    std::deque<rest::ActivityLine> m_lines; ///< oldest first
    QHash<Key, std::chrono::milliseconds> m_said; ///< of an address, when
};

} // namespace hearth
