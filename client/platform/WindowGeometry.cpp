// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/WindowGeometry.h"

#include "platform/Settings.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr QSize usualSize(1100, 720);
constexpr int steadyMs = 250; // longer than the steps of one drag, shorter than anybody quits

QString keyOfScreen(const QScreen *screen)
{
    return WindowGeometry::keyOf(screen->name(), screen->serialNumber(), screen->size());
}

} // namespace

WindowGeometry::WindowGeometry(Settings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_steady.setSingleShot(true);
    m_steady.setInterval(steadyMs);
    connect(&m_steady, &QTimer::timeout, this, &WindowGeometry::remember);
}

WindowGeometry::~WindowGeometry() = default;

QString WindowGeometry::keyOf(const QString &name, const QString &serial, const QSize &size)
{
    QString key = u"%1 %2 %3x%4"_s.arg(name, serial, QString::number(size.width()), QString::number(size.height())).simplified();
    return key.replace(u'/', u'_').replace(u'\\', u'_'); // they part the keys of QSettings
}

QRect WindowGeometry::fitted(const QRect &wanted, const QRect &available, const QMargins &frame)
{
    const QRect room = available.marginsRemoved(frame);
    QRect place(wanted.topLeft(), wanted.size().boundedTo(room.size()));
    // By x and y: right() and bottom() are a pixel short.
    place.moveLeft(std::clamp(place.x(), room.x(), room.x() + room.width() - place.width()));
    place.moveTop(std::clamp(place.y(), room.y(), room.y() + room.height() - place.height()));
    return place;
}

QRect WindowGeometry::usual(const QRect &available)
{
    QRect place({}, usualSize.boundedTo(available.size()));
    place.moveCenter(available.center());
    return fitted(place, available);
}

WindowGeometry::Place WindowGeometry::rememberedOn(const QScreen *screen) const
{
    const Settings::WindowPlacing kept = m_settings->windowOn(keyOfScreen(screen));
    const QRect available = screen->availableGeometry();
    return {kept.geometry.isValid() ? fitted(kept.geometry, available) : usual(available), kept.maximised};
}

QVariantMap WindowGeometry::beginning() const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const QString last = m_settings->lastScreen();
    const auto known = std::find_if(
        screens.begin(), screens.end(), [&last](const QScreen *screen) { return keyOfScreen(screen) == last; });
    const QScreen *screen = known == screens.end() ? QGuiApplication::primaryScreen() : *known;
    if (!screen) {
        return {};
    }
    const Place place = rememberedOn(screen);
    QVariantMap properties {{u"x"_s, place.geometry.x()}, {u"y"_s, place.geometry.y()}, {u"width"_s, place.geometry.width()},
        {u"height"_s, place.geometry.height()}};
    if (place.maximised) {
        properties.insert(u"visibility"_s, QWindow::Maximized);
    }
    return properties;
}

void WindowGeometry::follow(QWindow *window)
{
    m_window = window;
    m_screen = window->screen();
    const auto changed = [this] {
        if (m_window->isVisible()) {
            m_steady.start();
        }
    };
    connect(window, &QWindow::xChanged, this, changed);
    connect(window, &QWindow::yChanged, this, changed);
    connect(window, &QWindow::widthChanged, this, changed);
    connect(window, &QWindow::heightChanged, this, changed);
    connect(window, &QWindow::windowStateChanged, this, changed);
    connect(window, &QWindow::screenChanged, this, [this](QScreen *screen) {
        m_screen = screen;
        m_steady.start();
    });
    // Into the tray or at the end: as it is now. A window manager takes "maximised" from a hidden window.
    connect(window, &QWindow::visibleChanged, this, [this](bool visible) {
        if (visible) {
            m_steady.start();
        } else {
            m_steady.stop();
            remember();
        }
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &WindowGeometry::screenIsGone);
    const auto watch = [this](QScreen *screen) {
        connect(screen, &QScreen::availableGeometryChanged, this, [this, screen] {
            if (screen == m_screen) {
                fit();
            }
        });
    };
    for (QScreen *screen : QGuiApplication::screens()) {
        watch(screen);
    }
    connect(qGuiApp, &QGuiApplication::screenAdded, this, watch);
    m_steady.start(); // the frame is known once it is shown
}

void WindowGeometry::remember()
{
    const Qt::WindowState state = m_window->windowState();
    if (!m_screen || state == Qt::WindowMinimized || state == Qt::WindowFullScreen) {
        return;
    }
    const QString key = keyOfScreen(m_screen);
    Settings::WindowPlacing kept = m_settings->windowOn(key);
    kept.maximised = state == Qt::WindowMaximized;
    if (!kept.maximised) {
        fit();
        kept.geometry = m_window->geometry();
    }
    m_settings->setWindowOn(key, kept);
}

void WindowGeometry::fit()
{
    if (m_window->windowState() != Qt::WindowNoState || !m_window->screen()) {
        return;
    }
    const QRect place = fitted(m_window->geometry(), m_window->screen()->availableGeometry(), m_window->frameMargins());
    // Where a window is pulled over an edge by hand it stays; its frame is known only after it was shown first.
    const bool lost = !m_window->screen()->availableGeometry().intersects(m_window->geometry());
    if (place.size() != m_window->size() || lost || std::exchange(m_begins, false)) {
        m_window->setGeometry(place);
    }
}

void WindowGeometry::screenIsGone(const QScreen *screen)
{
    // Qt has moved the window by now, or leaves it where no screen is.
    if (m_screen != screen && m_screen) {
        fit();
        return;
    }
    m_screen = m_window->screen() && m_window->screen() != screen ? m_window->screen() : QGuiApplication::primaryScreen();
    if (m_screen && m_window->windowState() == Qt::WindowNoState) {
        m_window->setGeometry(rememberedOn(m_screen).geometry);
    }
}

} // namespace hearth
