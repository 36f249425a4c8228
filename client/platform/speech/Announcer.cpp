// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/speech/Announcer.h"

#include <QAccessibleObject>

namespace hearth {

namespace {

/// What Orca reads when it appears, wherever the keyboard is.
class LiveRegion : public QAccessibleObject
{
public:
    explicit LiveRegion(Announcer *announcer)
        : QAccessibleObject(announcer)
    {
    }

    QWindow *window() const override { return isValid() ? announcer()->window() : nullptr; }
    QAccessibleInterface *parent() const override { return window() ? QAccessible::queryAccessibleInterface(window()) : nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QRect rect() const override { return {}; }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? announcer()->said() : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }

private:
    Announcer *announcer() const { return static_cast<Announcer *>(object()); }
};

QAccessibleInterface *regionFor(const QString &className, QObject *object)
{
    return className == QLatin1String(Announcer::staticMetaObject.className()) ? new LiveRegion(static_cast<Announcer *>(object))
                                                                               : nullptr;
}

} // namespace

Announcer::Announcer(QWindow *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    static const bool done = (QAccessible::installFactory(regionFor), true);
    Q_UNUSED(done)
}

void Announcer::say(const QString &text)
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
