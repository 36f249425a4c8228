// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Answer.h"

#include <QList>

namespace hearth {

class Clock;
class Storage;

/// Links that make whoever opens them the owner of a server that nobody owns. Part of the Authenticator.
class OwnerLinks : public QObject
{
    Q_OBJECT
public:
    OwnerLinks(Storage &storage, Clock &clock, QObject *parent = nullptr);

    /// Makes the code of one more link, or answers with nothing where somebody owns the server. Those that were made
    /// before stay good, but for the oldest of many.
    void make(const Answer<QString> &answer);
    /// What a link with this code is stored as, if it can still be used.
    std::optional<QByteArray> find(const QString &code) const;
    /// Somebody owns the server now.
    void forget() { m_links.clear(); }

private:
    Storage &m_storage;
    Clock &m_clock;
    QList<QByteArray> m_links;
};

} // namespace hearth
