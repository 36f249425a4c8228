// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <memory>

namespace hearth {

/// How many passwords may be hashed, or wait for it, for each key at the same time, so that one account or one address
/// does not fill the queue that everyone's sign-in waits in.
class HashingShares
{
public:
    /// Counts one more under `key` for as long as what is returned, or a copy of it, lives. Null: there are `most`.
    std::shared_ptr<void> take(const QString &key, int most);

private:
    using Counts = QHash<QString, int>;
    const std::shared_ptr<Counts> m_counts = std::make_shared<Counts>();
};

} // namespace hearth
