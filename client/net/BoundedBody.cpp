// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/BoundedBody.h"

#include <QIODevice>

namespace hearth {

bool BoundedBody::take(QIODevice &from)
{
    while (!m_isTooLarge) {
        const qint64 there = from.bytesAvailable();
        if (there <= 0)
            break;
        if (there > m_most - m_bytes.size()) {
            m_isTooLarge = true;
            break;
        }
        const QByteArray some = from.read(there);
        if (some.isEmpty())
            break;
        m_bytes += some;
    }
    return !m_isTooLarge;
}

} // namespace hearth
