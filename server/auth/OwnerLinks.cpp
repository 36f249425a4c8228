// SPDX-License-Identifier: GPL-3.0-or-later
#include "OwnerLinks.h"
#include "Storage.h"
#include "sessions/Tokens.h"

#include "core/Clock.h"

namespace hearth {

OwnerLinks::OwnerLinks(Storage &storage, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
{
}

void OwnerLinks::make(const Answer<QString> &answer)
{
    const tokens::NewToken link = tokens::make();
    m_storage.write<QList<QByteArray>>(
        this,
        [hash = link.hash, now = m_clock.now()](Store &store) -> Result<QList<QByteArray>> {
            const auto owned = store.ownerLinks().isOwned();
            if (!owned)
                return owned.error();
            return *owned ? QList<QByteArray>() : store.ownerLinks().add(hash, now);
        },
        [this, answer, code = link.token](const Result<QList<QByteArray>> &links) {
            if (!links)
                return answer(links.error());
            m_links = *links;
            answer(m_links.isEmpty() ? QString() : code);
        });
}

std::optional<QByteArray> OwnerLinks::find(const QString &code) const
{
    const auto hash = tokens::hash(code);
    return hash && m_links.contains(*hash) ? hash : std::nullopt;
}

} // namespace hearth
