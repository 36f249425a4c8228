// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSocketNotifier>

namespace hearth {

class TlsStream;

/// What is to be written to a stream: encrypted as far as the kernel takes it, the rest when it takes more.
class TlsOutput : public QSocketNotifier
{
    Q_OBJECT
public:
    explicit TlsOutput(TlsStream &stream);

    /// Writes at once as far as the kernel takes it.
    void write(QByteArrayView bytes);
    /// The same, and written() tells of it in any case, from the event loop.
    void writeAndTell(QByteArrayView bytes);
    /// What the stream has to say for itself waits, too.
    void watch();
    qint64 waiting() const;

Q_SIGNALS:
    /// The kernel has taken so many bytes of what waited.
    void written(qint64 bytes);

private:
    void onWritable();

    TlsStream &m_stream;
    QByteArray m_waiting; ///< to be encrypted
    qint64 m_untold = 0; ///< bytes of which written() is to come
};

} // namespace hearth
