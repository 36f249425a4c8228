// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DescriptorWire.h"
#include "TlsStream.h"

namespace hearth {

/// An encrypted connection after its handshake. What waits is kept as it was given, shared with everyone it goes to, and
/// encrypted when the kernel takes it.
class TlsWire : public DescriptorWire
{
public:
    /// `early` was decrypted already.
    TlsWire(std::unique_ptr<TlsStream> stream, QByteArray early, QByteArray answer);
    ~TlsWire() override;

protected:
    Received receive(char *to, qsizetype most) override;
    bool holdsMore() const override;
    qint64 send(std::span<const iovec> pieces) override;
    qint64 unsent() const override;
    void sendUnsent() override;
    void sendEnd() override;

private:
    const std::unique_ptr<TlsStream> m_stream;
};

} // namespace hearth
