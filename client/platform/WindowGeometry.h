// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QObject>
#include <QRect>
#include <QTimer>
#include <QVariantMap>

class QScreen;
class QWindow;

namespace hearth {

class Settings;

/// Where the window is: as it was left on that screen, and never larger than it. What is remembered is one rectangle for each
/// screen and whether it was maximised, and which screen was the last. GUI thread.
class WindowGeometry : public QObject
{
    Q_OBJECT
public:
    /// Without a frame, in the pixels of a screen's geometry.
    struct Place
    {
        QRect geometry;
        bool maximised = false;
    };

    explicit WindowGeometry(Settings *settings, QObject *parent = nullptr);
    ~WindowGeometry() override;

    /// Where it begins, as properties of a window that is not shown yet.
    QVariantMap beginning() const;
    /// From now on it stays on its screen, and what becomes of it is remembered.
    void follow(QWindow *window);

    /// As large as wanted, and all of it within what is available, the frame included.
    static QRect fitted(const QRect &wanted, const QRect &available, const QMargins &frame = {});
    /// Where nothing is remembered: in the middle.
    static QRect usual(const QRect &available);
    /// What a screen is remembered by: another one in its place is another one.
    static QString keyOf(const QString &name, const QString &serial, const QSize &size);

private:
    Place rememberedOn(const QScreen *screen) const;
    void remember();
    void fit();
    void screenIsGone(const QScreen *screen);

    Settings *const m_settings;
    QWindow *m_window = nullptr;
    QScreen *m_screen = nullptr; ///< where it is remembered to be
    bool m_begins = true; ///< it was never fitted with its frame
    QTimer m_steady; ///< a window that is drawn larger, or maximised, comes in steps
};

} // namespace hearth
