// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/portraits/Avatars.h"

#include <QPointer>

namespace hearth {

/// One place where the picture of one of the people is shown, for as long as this is there: what is to be drawn now.
class ShownAvatar : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hearth::Avatars *avatars MEMBER m_avatars NOTIFY wantedChanged)
    Q_PROPERTY(qint64 userId MEMBER m_user NOTIFY wantedChanged)
    /// How wide and high it is drawn, in pixels of the screen.
    Q_PROPERTY(int pixels MEMBER m_pixels NOTIFY wantedChanged)
    /// Round; null until it is there.
    Q_PROPERTY(QVariant image READ image NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
public:
    explicit ShownAvatar(QObject *parent = nullptr);
    ~ShownAvatar() override;

    QVariant image() const { return m_image; }
    bool isLoaded() const { return !m_image.isNull(); }

Q_SIGNALS:
    void wantedChanged();
    void changed();

private:
    void follow();
    void take();
    void letGo();
    void show(const QImage &image);

    QPointer<Avatars> m_avatars;
    QPointer<Avatars> m_at; ///< where m_wanted is wanted
    qint64 m_user = 0;
    UserId m_wanted;
    int m_pixels = 0;
    QImage m_image;
};

} // namespace hearth
