// SPDX-License-Identifier: GPL-3.0-or-later
#include "TlsOutput.h"

#include "TlsStream.h"

#include <algorithm>
#include <utility>

namespace hearth {

TlsOutput::TlsOutput(TlsStream &stream)
    : QSocketNotifier(stream.descriptor(), QSocketNotifier::Write)
    , m_stream(stream)
{
    setEnabled(false);
    connect(this, &QSocketNotifier::activated, this, &TlsOutput::onWritable);
}

void TlsOutput::write(QByteArrayView bytes)
{
    qint64 sent = 0;
    if (m_waiting.isEmpty()) {
        const iovec piece {const_cast<char *>(bytes.data()), size_t(bytes.size())};
        sent = m_stream.write({&piece, 1});
        if (sent < 0)
            return; // reading tells of it
    }
    m_waiting.append(bytes.sliced(sent));
    watch();
}

void TlsOutput::writeAndTell(QByteArrayView bytes)
{
    m_untold += bytes.size();
    write(bytes);
    setEnabled(true);
}

void TlsOutput::watch()
{
    if (waiting() > 0)
        setEnabled(true);
}

qint64 TlsOutput::waiting() const
{
    return m_waiting.size() + m_stream.unsent();
}

void TlsOutput::onWritable()
{
    const qint64 before = waiting();
    m_stream.sendUnsent();
    if (m_stream.unsent() == 0 && !m_waiting.isEmpty()) {
        const iovec piece {m_waiting.data(), size_t(m_waiting.size())};
        const qint64 sent = m_stream.write({&piece, 1});
        if (sent < 0 || sent == m_waiting.size())
            m_waiting = {}; // reading tells of an error
        else
            m_waiting.remove(0, sent);
    }
    const qint64 left = waiting();
    if (left == 0)
        setEnabled(false);
    const qint64 told = std::max<qint64>(before - left, left == 0 ? std::exchange(m_untold, 0) : 0);
    if (told > 0)
        Q_EMIT written(told);
}

} // namespace hearth
