// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ImageFilter.h"

namespace hearth {

/// PNG (https://www.w3.org/TR/png-3/, 5): passes on the chunks that a picture is made of, and those that say of which colours.
/// Texts, times, Exif and what is not known are left out, and whatever is behind the end.
class PngFilter : public ImageFilter
{
public:
    PngFilter() { gather(8); }

private:
    enum class At { Signature, Chunk, Header };

    void gathered(QByteArrayView bytes, QByteArray &kept) override;
    void passed(QByteArray &kept) override;
    void onChunk(QByteArrayView bytes, QByteArray &kept);
    void nextChunk();

    At m_at = At::Signature;
    bool m_isEnd = false;
};

} // namespace hearth
