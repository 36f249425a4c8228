// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/portraits/ShownAvatar.h"

#include <utility>

namespace hearth {

ShownAvatar::ShownAvatar(QObject *parent)
    : QObject(parent)
{
    connect(this, &ShownAvatar::wantedChanged, this, &ShownAvatar::follow);
}

ShownAvatar::~ShownAvatar()
{
    letGo();
}

void ShownAvatar::letGo()
{
    if (const QPointer<Avatars> at = std::exchange(m_at, nullptr)) {
        at->disconnect(this);
        at->letGo(m_wanted);
    }
}

void ShownAvatar::follow()
{
    const UserId user {m_user};
    if (m_at && m_at == m_avatars && m_wanted == user)
        return take();
    letGo();
    show({}); // it is of somebody else
    if (!m_avatars || !user.isValid())
        return;
    m_at = m_avatars;
    m_wanted = user;
    m_at->want(user);
    connect(m_at, &Avatars::arrived, this, [this](UserId one) {
        if (one == m_wanted)
            take();
    });
    connect(m_at, &Avatars::revisionChanged, this, &ShownAvatar::take);
    take();
}

/// What is shown stays until what comes in its place is there.
void ShownAvatar::take()
{
    if (!m_at || m_pixels <= 0)
        return;
    if (const QImage face = m_at->face(m_wanted, m_pixels); !face.isNull())
        show(face);
}

void ShownAvatar::show(const QImage &image)
{
    if (image.cacheKey() == m_image.cacheKey())
        return;
    m_image = image;
    Q_EMIT changed();
}

} // namespace hearth
