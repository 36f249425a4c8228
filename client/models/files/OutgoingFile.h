// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Attachment.h"

#include <QDateTime>

namespace hearth {

/// A file of this machine that goes with a message: what it is, and how much of it the server has.
struct OutgoingFile
{
    /// What of a picture is sent: the picture and nothing else, one with fewer pixels, or every byte of the file.
    enum class Form { Usual, Smaller, Original };

    QString key; ///< names it, on this machine
    RoomId room; ///< the server takes it for this one
    QString path;
    qint64 size = 0; ///< of it here; of a picture the server keeps less
    QDateTime modified; ///< with the size, tells whether it is still the one that was chosen
    Form form = Form::Usual;
    bool isCopy = false; ///< made by this program, and goes when it is sent
    Attachment attachment; ///< its id once all of it is there; until then what is known here

    AttachmentId upload = {}; ///< where the server gathers its bytes; none: it has not been told of it
    qint64 sent = 0; ///< so many bytes of it are there; not kept
    qint64 sentInAll = -1; ///< and so many are to be, of a picture fewer than it has; -1: it was not looked at yet; not kept
    qint64 perSecond = 0; ///< how fast they go; 0: not known; not kept
    QString error = {}; ///< why it does not go on, for people; not kept

    qint64 bytesToSend() const { return sentInAll < 0 ? size : sentInAll; }
    bool isThere() const { return attachment.id.isValid(); }
    friend bool operator==(const OutgoingFile &, const OutgoingFile &) = default;
};

} // namespace hearth
