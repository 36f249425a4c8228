// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/KnownUploads.h"

#include "ContentWriter.h"

namespace hearth {

KnownUploads::Known KnownUploads::take(AttachmentId upload, qint64 there)
{
    Known known = m_known.take(upload);
    if (known.follower && known.follower->followed() != there)
        known.follower.reset();
    return known;
}

void KnownUploads::keep(AttachmentId upload, const Known &known)
{
    if (m_known.size() >= most)
        m_known.clear();
    m_known.insert(upload, known);
}

} // namespace hearth
