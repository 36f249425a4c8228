// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/files/Pictures.h"

#include <QTimer>

namespace hearth {

/// One place where the picture of a file is shown, for as long as this is there: what is to be drawn now, and what else is known of it.
class ShownPicture : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hearth::Pictures *pictures MEMBER m_pictures NOTIFY wantedChanged)
    /// As fileCard() has it.
    Q_PROPERTY(QVariantMap card MEMBER m_card NOTIFY wantedChanged)
    Q_PROPERTY(hearth::Pictures::Use use MEMBER m_use NOTIFY wantedChanged)
    /// Whether it is wanted; what is large is fetched only where a person asked for it.
    Q_PROPERTY(bool active MEMBER m_active NOTIFY wantedChanged)
    Q_PROPERTY(bool asked MEMBER m_asked NOTIFY wantedChanged)
    /// "": it is not wanted; "large": it is too large to be fetched unasked; "waiting": for a connection, or its turn; "loading",
    /// "there", "failed".
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    /// Null until it is there, and what it was while it is fetched anew.
    Q_PROPERTY(QVariant image READ image NOTIFY changed)
    Q_PROPERTY(QSize size READ size NOTIFY changed)
    /// How many pixels it has itself, which may be more than are shown of it; empty until it is there.
    Q_PROPERTY(QSize fullSize READ fullSize NOTIFY changed)
    /// Of the very picture, blurred; null for none.
    Q_PROPERTY(QVariant blur READ blur NOTIFY wantedChanged)
    Q_PROPERTY(bool moves READ moves NOTIFY changed)
public:
    explicit ShownPicture(QObject *parent = nullptr);
    ~ShownPicture() override;

    QString state() const;
    QString error() const;
    QVariant image() const { return m_image; }
    QSize size() const { return m_image.size(); }
    QSize fullSize() const;
    QVariant blur() const;
    bool moves() const;
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void wantedChanged();
    void changed();

private:
    void follow();
    void take();
    void letGo();
    void showNext();
    bool isTooLarge() const;
    Pictures::Key keyOf() const;

    QPointer<Pictures> m_pictures;
    QPointer<Pictures> m_at; ///< where m_key is wanted
    Pictures::Key m_key;
    QVariantMap m_card;
    Pictures::Use m_use = Pictures::Small;
    bool m_active = true;
    bool m_asked = false;
    QImage m_image;
    int m_frame = 0;
    QTimer m_next;
};

} // namespace hearth
