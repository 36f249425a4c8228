// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QSet>

namespace hearth {

/// Who opened a session, as the request says that opened it.
struct SessionOpener
{
    QHostAddress peer;
    QByteArray client; ///< with what, as it says of itself (User-Agent), cut; empty where it does not
};

/// What clients say they are, each kept once however many say it: there are few programs, and each says the same for thousands.
class ClientNames
{
public:
    static constexpr qsizetype longest = 200; ///< bytes; what is longer is cut
    static constexpr qsizetype most = 64; ///< different ones; then it begins anew

    QByteArray shared(const QByteArray &name)
    {
        const QByteArray cut = name.first(std::min(longest, name.size()));
        if (const auto known = m_names.constFind(cut); known != m_names.cend())
            return *known;
        if (m_names.size() >= most)
            m_names.clear();
        return *m_names.insert(cut);
    }

private:
    QSet<QByteArray> m_names;
};

} // namespace hearth
