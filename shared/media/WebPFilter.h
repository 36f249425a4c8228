// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ImageFilter.h"

namespace hearth {

/// WebP (RFC 9649): in the place of Exif and XMP there are as many zeros, in chunks that nobody reads; so it stays as long
/// as its beginning says. What is behind its end is left out.
class WebPFilter : public ImageFilter
{
public:
    WebPFilter() { gather(12); }

private:
    enum class At { File, Chunk, Extended, Lossy, Lossless };

    void gathered(QByteArrayView bytes, QByteArray &kept) override;
    void passed(QByteArray &kept) override;
    void onChunk(QByteArrayView bytes, QByteArray &kept);
    void nextChunk();
    void copyRest(qsizetype gathered);

    At m_at = At::File;
    qint64 m_left = 0; ///< of the file, behind this chunk
    qint64 m_size = 0; ///< of this chunk, with what fills it up
};

} // namespace hearth
