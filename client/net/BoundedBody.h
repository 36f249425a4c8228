// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QIODevice;

namespace hearth {

/// The body of an answer as it comes, of which no more than so many bytes are held, whatever length was said and however
/// it is encoded. Room is made for what is there, not for what may come: QIODevice::read() makes it for all it is asked for.
class BoundedBody
{
public:
    /// `most` in bytes.
    explicit BoundedBody(qint64 most)
        : m_most(most)
    {
    }

    /// Takes what is there. False, from then on, once it is more than may come: whoever asks gives the answer up.
    bool take(QIODevice &from);
    bool isTooLarge() const { return m_isTooLarge; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    qint64 m_most;
    QByteArray m_bytes;
    bool m_isTooLarge = false;
};

} // namespace hearth
