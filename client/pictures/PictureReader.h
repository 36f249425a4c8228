// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QImage>
#include <QList>

#include <chrono>

class QIODevice;

namespace hearth {

/// Whether pictures of this media type are shown, here: JPEG, PNG, GIF, WebP and BMP, and AVIF where there is a reader of it.
bool isPictureType(const QString &type);

/// How much a picture may cost.
struct PictureBounds
{
    QSize within; ///< it is made no larger than this, and stays as it is where it is smaller; empty: as large as it is
    qint64 mostPixels = 100'000'000; ///< of the picture as it is stored
    std::chrono::milliseconds longest {10'000};
    int mostFrames = 1; ///< of what moves
    qint64 mostBytes = 48 * 1024 * 1024; ///< of all frames but the first, as they are in memory
    qint64 mostDrawn = 0; ///< it is made smaller until it has no more pixels, whatever its shape; 0: as many as it has
};

struct ReadPicture
{
    enum class Is {
        Read,
        NoPicture, ///< of none of the formats that are read
        TooLarge, ///< more pixels than there may be
        Damaged, ///< cut off, or not what it says
        TooSlow,
    };
    struct Frame
    {
        QImage image;
        int ms = 0; ///< how long it stands
    };

    Is is = Is::NoPicture;
    QList<Frame> frames; ///< the right way up; at least one where it was read, and no more where it does not move
    bool moves = false; ///< it has more than one, whether or not they were wanted
    QSize full; ///< how many pixels it has as it is stored, the right way up: more than the frames, where it was made smaller
    const QImage &image() const { return frames.first().image; }
};

/// Reads a picture by what is in it and not by what it is called, scaled while it is decoded where its format can do that. Any thread.
ReadPicture readPicture(QIODevice *device, const PictureBounds &bounds);
ReadPicture readPicture(const QByteArray &bytes, const PictureBounds &bounds);
/// As it is shown; empty where it is none that is read. Only its header is looked at.
QSize pictureSize(QIODevice *device);

/// Of a WebP, whether it has several frames, by its first webPHeader bytes (RFC 9649, 2.7).
bool isMovingWebP(QByteArrayView beginning);
inline constexpr qsizetype webPHeader = 30;

} // namespace hearth
