// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/speech/ScreenReaderVoice.h"

#include <QAccessibleObject>

namespace hearth {

namespace {

/// What Orca reads when it appears, wherever the keyboard is.
class LiveRegion : public QAccessibleObject
{
public:
    explicit LiveRegion(ScreenReaderVoice *voice)
        : QAccessibleObject(voice)
    {
    }

    QWindow *window() const override { return isValid() ? voice()->window() : nullptr; }
    QAccessibleInterface *parent() const override { return window() ? QAccessible::queryAccessibleInterface(window()) : nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QRect rect() const override { return {}; }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? voice()->said() : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }

private:
    ScreenReaderVoice *voice() const { return static_cast<ScreenReaderVoice *>(object()); }
};

QAccessibleInterface *regionFor(const QString &className, QObject *object)
{
    return className == QLatin1String(ScreenReaderVoice::staticMetaObject.className())
        ? new LiveRegion(static_cast<ScreenReaderVoice *>(object))
        : nullptr;
}

} // namespace

ScreenReaderVoice::ScreenReaderVoice(QWindow *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    static const bool done = (QAccessible::installFactory(regionFor), true);
    Q_UNUSED(done)
}

void ScreenReaderVoice::say(const QString &text)
{
    if (!QAccessible::isActive() || !m_window) {
        return;
    }
    m_said = text;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_window, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
#else
    for (const QAccessible::Event what : {QAccessible::ObjectHide, QAccessible::NameChanged, QAccessible::ObjectShow}) {
        QAccessibleEvent event(this, what);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

} // namespace hearth
