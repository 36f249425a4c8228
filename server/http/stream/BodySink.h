// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <functional>

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
    /// Reads what has come of the body and is not read yet, up to so many bytes, without waiting; 0: nothing is there now. For one
    /// thread at a time, any.
    using Source = std::function<qint64(char *to, qint64 most)>;
    /// Whether readOn() is of any use to it.
    virtual bool readsOn() const { return false; }
    /// It may read on by itself until it resumes, after write() has returned false, or after it has read on before. At the most
    /// it takes what it can at once: who sends slowly is waited for elsewhere.
    virtual void readOn(Source source) { Q_UNUSED(source) }
    /// The body is whole: the reply is to be sent, now or later. The sink is destroyed behind this.
    virtual void finish() = 0;
    /// Bytes that it keeps in memory, for the account of whoever sent them.
    virtual qint64 held() const { return 0; }
};

} // namespace hearth
