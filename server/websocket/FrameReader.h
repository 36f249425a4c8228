// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Frames.h"

#include <array>
#include <optional>

namespace hearth::websocket {

/// Takes what a client sends apart, however it is cut: pieces of bytes in, whole messages and control frames out.
/// Checks what RFC 6455 asks of a client: masked, no reserved bits or opcodes, control frames whole and short,
/// fragments in order, texts in UTF-8, and nothing larger than allowed.
class FrameReader
{
public:
    /// A Text or Binary with all of its fragments, or a Close, Ping or Pong.
    struct Message
    {
        Opcode opcode;
        QByteArray payload; ///< unmasked
    };

    /// Bytes in one message; a larger one fails as soon as its size is known, before it is taken in.
    void setMaxMessage(qsizetype bytes) { m_maxMessage = bytes; }

    /// Where no binary message is taken, one fails at its first frame, before any of it is taken in.
    void setTakesBinary(bool takes) { m_takesBinary = takes; }

    /// From now on nothing but control frames: what has come of a message is let go, and what else comes is passed over.
    void dropMessages();

    /// The next message that `bytes` completes; what was used is cut off the front of `bytes`. Nothing when all was
    /// used up and more is needed, or after an error: then error() says which, and nothing is taken any more.
    std::optional<Message> next(QByteArrayView &bytes);
    /// Bytes of a payload that are still to come, as far as is known; 0 between frames.
    quint64 payloadLeft() const { return m_inPayload ? m_frameLeft : 0; }
    /// Whether what is to come of it is kept, until a message is whole.
    bool keeps() const { return !m_dropsMessages; }
    /// Bytes that are kept until a message is whole.
    qsizetype kept() const { return m_message.capacity(); }
    /// Why the connection must be closed.
    std::optional<CloseCode> error() const { return m_error; }

private:
    bool takeHead(QByteArrayView &bytes);
    void openFrame();
    qsizetype headSize() const;
    void takePayload(QByteArrayView &bytes);
    std::optional<Message> endFrame();
    bool isControl() const { return int(m_opcode) >= int(Opcode::Close); }
    void fail(CloseCode code) { m_error = code; }

    qsizetype m_maxMessage = 64 * 1024;
    bool m_takesBinary = true;
    bool m_dropsMessages = false;
    std::optional<CloseCode> m_error;

    std::array<char, 14> m_head {}; ///< of the frame that is arriving
    quint8 m_headTaken = 0;
    bool m_inPayload = false;
    bool m_final = false;
    Opcode m_opcode = Opcode::Continuation;
    std::optional<Opcode> m_messageOpcode; ///< of the message whose fragments are arriving
    quint64 m_frameLeft = 0;
    quint8 m_maskAt = 0; ///< which byte of the mask is next
    QByteArray m_control;
    QByteArray m_message;
};

} // namespace hearth::websocket
