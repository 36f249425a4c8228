// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ImageFilter.h"

namespace hearth {

/// JPEG (ITU T.81, B): passes on what decoders need, of the application segments JFIF's, the colour profile and Adobe's. Where
/// Exif says that the picture is to be turned, an Exif with nothing but that takes its place. Nothing is kept behind the end of
/// the picture, where phones put other ones and videos.
class JpegFilter : public ImageFilter
{
public:
    JpegFilter();

private:
    enum class At { Start, Marker, Length, Frame, Exif, Profile, Other };

    void gathered(QByteArrayView bytes, QByteArray &kept) override;
    void passed(QByteArray &kept) override;
    qsizetype scanned(QByteArrayView bytes, QByteArray &kept) override;
    void onMarker(uchar first, uchar marker, QByteArray &kept);
    void onLength(QByteArrayView bytes, QByteArray &kept);
    void onExif(QByteArrayView bytes, QByteArray &kept);
    void nextMarker();

    At m_at = At::Start;
    uchar m_marker = 0;
    QByteArray m_length; ///< of the segment, as it is written
    bool m_isAfterFF = false; ///< while scanning
    int m_orientation = 1;
};

} // namespace hearth
