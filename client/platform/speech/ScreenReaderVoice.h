// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWindow>

namespace hearth {

/// Tells a screen reader what is worth hearing wherever the keyboard is, politely: after what is being said. From Qt 6.8 on that
/// is an announcement; before, a live region of our own, a notification of the window that is shown with each text. Every
/// QT_VERSION check about it is here. Costs nothing where nobody listens. GUI thread.
class ScreenReaderVoice : public QObject
{
    Q_OBJECT
public:
    explicit ScreenReaderVoice(QWindow *window, QObject *parent = nullptr);

    void say(const QString &text);
    /// What was said last.
    QString said() const { return m_said; }
    QWindow *window() const { return m_window; }

private:
    const QPointer<QWindow> m_window;
    QString m_said;
};

} // namespace hearth
