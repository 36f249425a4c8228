// SPDX-License-Identifier: GPL-3.0-or-later
#include "TlsWire.h"

namespace hearth {

TlsWire::TlsWire(std::unique_ptr<TlsStream> stream, QByteArray early, QByteArray answer)
    : DescriptorWire(stream->descriptor(), std::move(early), std::move(answer))
    , m_stream(std::move(stream))
{
}

TlsWire::~TlsWire() = default;

DescriptorWire::Received TlsWire::receive(char *to, qsizetype most)
{
    const qsizetype size = m_stream->read(to, most);
    return {size, m_stream->isDrained(), m_stream->hasEnded()};
}

bool TlsWire::holdsMore() const
{
    return m_stream->holdsMore();
}

qint64 TlsWire::send(std::span<const iovec> pieces)
{
    return m_stream->write(pieces);
}

qint64 TlsWire::unsent() const
{
    return m_stream->unsent();
}

void TlsWire::sendUnsent()
{
    m_stream->sendUnsent();
}

void TlsWire::sendEnd()
{
    m_stream->sendEnd();
}

} // namespace hearth
