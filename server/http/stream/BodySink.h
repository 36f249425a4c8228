// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace hearth {

/// Takes the body of one request as it comes, on the server thread. Destroyed without finish() when the body will never
/// be whole: the client went, was too slow, or was refused; then what was kept of it is to be thrown away.
class BodySink
{
public:
    BodySink() = default;
    virtual ~BodySink() = default;
    Q_DISABLE_COPY_MOVE(BodySink)

    /// The next bytes, some ten thousand at the most. False: that is enough for now; nothing more is read from the client
    /// until HttpUpload::resume() is called, which has to come later. To give up, send the reply.
    virtual bool write(QByteArrayView piece) = 0;
    /// The body is whole: the reply is to be sent, now or later. The sink is destroyed behind this.
    virtual void finish() = 0;
    /// Bytes that it keeps in memory, for the account of whoever sent them.
    virtual qint64 held() const { return 0; }
};

} // namespace hearth
