// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

namespace hearth {

/// The bytes of one connection, both ways: DescriptorWire, QtWire, or tls/TlsWire. For the thread it was made in.
class Wire
{
public:
    /// Who hears of it. From inside it may close the wire, not delete it.
    class Listener
    {
    public:
        /// Something has come: call read(), now or after a pause. Repeated while there is more.
        virtual void readable() = 0;
        /// From inside read(). `bytes` are gone afterwards.
        virtual void received(QByteArrayView bytes) = 0;
        /// The kernel has taken so many bytes of what was waiting.
        virtual void progressed(qint64 bytes) = 0;
        /// All that was written has been handed to the kernel, after a time when it had not.
        virtual void drained() = 0;
        /// The peer has closed its side or the connection broke; nothing comes any more. Not after close().
        virtual void ended() = 0;

    protected:
        ~Listener() = default;
    };

    Wire() = default;
    virtual ~Wire() = default;
    Q_DISABLE_COPY_MOVE(Wire)

    /// Once, before anything else but closing. Calls catchUp() from the event loop.
    virtual void start(Listener &listener) = 0;
    /// Tells of what has come before it was watched. The first call counts: at once after start(), it lets what this peer
    /// sent be heard before what others sent later.
    virtual void catchUp() = 0;
    /// Takes in `most` bytes at the most of what has come. Whether that was all of it, for now.
    virtual bool read(qsizetype most) = 0;
    /// Instead of read(): what has come stays where it is, and readable() is called again in a turn of the event loop.
    virtual void readLater() = 0;
    /// While it pauses, readable() is not called, and what the peer sends waits in the kernel, then at the peer.
    virtual void setPaused(bool paused) = 0;
    virtual bool isOpen() const = 0;
    /// Writes all of it, in order: to the kernel as far as that takes it, with one call for all where it can; the rest
    /// waits. The arrays are shared, not copied. Ignored once closed; a break is told later, by ended().
    virtual void write(std::span<const QByteArray> bytes) = 0;
    /// Bytes that the kernel has not taken yet.
    virtual qint64 bytesWaiting() const = 0;
    /// Bytes that are kept for that: of an array of which the kernel has taken a part all is kept.
    virtual qint64 bytesKept() const = 0;
    /// Drops of what is waiting what it can, so that the peer still gets whole arrays and nothing but.
    virtual void dropWaiting() = 0;
    /// Nothing more will be written: tells the peer so, and goes on reading. Only with no bytes waiting.
    virtual void endWriting() = 0;
    /// At once, with what is waiting.
    virtual void close() = 0;
};

} // namespace hearth
