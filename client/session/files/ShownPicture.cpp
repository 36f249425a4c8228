// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/files/ShownPicture.h"

using namespace Qt::StringLiterals;

namespace hearth {

ShownPicture::ShownPicture(QObject *parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ShownPicture::showNext);
    connect(this, &ShownPicture::wantedChanged, this, &ShownPicture::follow);
}

ShownPicture::~ShownPicture()
{
    letGo();
}

Pictures::Key ShownPicture::keyOf() const
{
    const AttachmentId id {m_card.value(u"id"_s).toLongLong()};
    return {id, id.isValid() ? QString() : m_card.value(u"path"_s).toString(), m_use};
}

bool ShownPicture::isTooLarge() const
{
    if (!keyOf().id.isValid() || m_asked)
        return false;
    const bool fetchesAll = m_use != Pictures::Small || !m_card.value(u"hasThumbnail"_s).toBool();
    return fetchesAll && m_card.value(u"size"_s).toLongLong() > Pictures::mostByItself;
}

void ShownPicture::follow()
{
    const Pictures::Key key = keyOf();
    const bool wanted = m_pictures && m_active && (key.id.isValid() || !key.path.isEmpty()) && !isTooLarge();
    if (wanted && m_at == m_pictures && key == m_key)
        return;
    letGo();
    // What was just sent is the same picture.
    if (m_key.id.isValid() || !key.id.isValid())
        m_image = {};
    if (wanted) {
        m_at = m_pictures;
        m_key = key;
        connect(m_at, &Pictures::changed, this, [this](const Pictures::Key &one) {
            if (one == m_key)
                take();
        });
        m_at->want(m_key, m_card);
    }
    take();
}

void ShownPicture::letGo()
{
    m_next.stop();
    if (const QPointer<Pictures> at = std::exchange(m_at, nullptr)) {
        at->disconnect(this);
        at->letGo(m_key);
    }
}

void ShownPicture::take()
{
    if (m_at && m_at->known(m_key).is == Pictures::Known::Is::There) {
        const ReadPicture &picture = m_at->known(m_key).picture;
        m_frame = 0;
        m_image = picture.image();
        if (picture.frames.size() > 1)
            m_next.start(picture.frames.first().ms);
    }
    Q_EMIT changed();
}

void ShownPicture::showNext()
{
    if (!m_at || m_at->known(m_key).is != Pictures::Known::Is::There)
        return;
    const ReadPicture &picture = m_at->known(m_key).picture;
    m_frame = int((m_frame + 1) % picture.frames.size());
    m_image = picture.frames[m_frame].image;
    m_next.start(picture.frames[m_frame].ms);
    Q_EMIT changed();
}

QString ShownPicture::state() const
{
    if (!m_at)
        return m_active && isTooLarge() ? u"large"_s : QString();
    switch (m_at->known(m_key).is) {
    case Pictures::Known::Is::None: return {};
    case Pictures::Known::Is::Waiting: return u"waiting"_s;
    case Pictures::Known::Is::Loading: return u"loading"_s;
    case Pictures::Known::Is::There: return u"there"_s;
    case Pictures::Known::Is::Failed: return u"failed"_s;
    }
    return {};
}

QString ShownPicture::error() const
{
    return m_at ? m_at->known(m_key).error : QString();
}

QSize ShownPicture::fullSize() const
{
    return m_at ? m_at->known(m_key).picture.full : QSize();
}

QVariant ShownPicture::blur() const
{
    return m_pictures ? m_pictures->blur(m_card.value(u"blur"_s).toString()) : QImage();
}

bool ShownPicture::moves() const
{
    return m_at && m_at->known(m_key).picture.moves;
}

void ShownPicture::retry()
{
    if (m_at)
        m_at->retry(m_key);
}

} // namespace hearth
