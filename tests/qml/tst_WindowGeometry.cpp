// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Settings.h"
#include "platform/WindowGeometry.h"

#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace hearth;
using namespace Qt::StringLiterals;

/// The window is never larger than its screen, and each screen has its place.
class tst_WindowGeometry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWholeWindowFits_data();
    void theWholeWindowFits();
    void beginsInTheMiddleAndNeverLargerThanTheScreen();
    void eachScreenHasItsPlace();
    void beginsWhereItWasLeft();
    void beginsMaximisedWhereItWasLeftSo();
    void aScreenThatIsGoneIsNotLookedFor();
    void aWindowLargerThanTheScreenIsMadeToFit();

private:
    static QScreen *screen() { return QGuiApplication::primaryScreen(); }
    static QString here() { return WindowGeometry::keyOf(screen()->name(), screen()->serialNumber(), screen()->size()); }
    static QRect begun(const QVariantMap &properties)
    {
        return {properties[u"x"_s].toInt(), properties[u"y"_s].toInt(), properties[u"width"_s].toInt(),
            properties[u"height"_s].toInt()};
    }
};

void tst_WindowGeometry::theWholeWindowFits_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QRect>("available");
    QTest::addColumn<QMargins>("frame");
    QTest::addColumn<QRect>("place");
    const QRect small(0, 0, 800, 500);
    QTest::newRow("fits") << QRect(10, 20, 700, 400) << small << QMargins() << QRect(10, 20, 700, 400);
    QTest::newRow("larger") << QRect(0, 0, 1100, 720) << small << QMargins() << small;
    QTest::newRow("larger, with a panel above")
        << QRect(0, 0, 1100, 720) << QRect(0, 30, 800, 470) << QMargins() << QRect(0, 30, 800, 470);
    QTest::newRow("larger, with a frame") << QRect(0, 0, 1100, 720) << small << QMargins(2, 20, 2, 4) << QRect(2, 20, 796, 476);
    QTest::newRow("scale 2 on 1280x800") << QRect(0, 0, 1100, 720) << QRect(0, 0, 640, 400) << QMargins() << QRect(0, 0, 640, 400);
    QTest::newRow("over the edge") << QRect(600, 300, 400, 300) << small << QMargins() << QRect(400, 200, 400, 300);
    QTest::newRow("where no screen is") << QRect(3000, -900, 400, 300) << small << QMargins() << QRect(400, 0, 400, 300);
    QTest::newRow("second screen") << QRect(0, 0, 400, 300) << QRect(1280, 100, 800, 500) << QMargins()
                                   << QRect(1280, 100, 400, 300);
}

void tst_WindowGeometry::theWholeWindowFits()
{
    QFETCH(QRect, wanted);
    QFETCH(QRect, available);
    QFETCH(QMargins, frame);
    QTEST(WindowGeometry::fitted(wanted, available, frame), "place");
}

void tst_WindowGeometry::beginsInTheMiddleAndNeverLargerThanTheScreen()
{
    QCOMPARE(WindowGeometry::usual({0, 0, 1920, 1080}), QRect(410, 180, 1100, 720));
    QCOMPARE(WindowGeometry::usual({0, 0, 800, 500}), QRect(0, 0, 800, 500));
    QTemporaryDir folder;
    Settings settings(folder.path());
    const QVariantMap properties = WindowGeometry(&settings).beginning();
    QVERIFY(screen()->availableGeometry().contains(begun(properties)));
    QVERIFY(!properties.contains(u"visibility"_s));
}

void tst_WindowGeometry::eachScreenHasItsPlace()
{
    QTemporaryDir folder;
    const QString laptop = WindowGeometry::keyOf(u"eDP-1"_s, {}, {1280, 800});
    const QString desk = WindowGeometry::keyOf(u"HDMI/1\\2"_s, u"77"_s, {2560, 1440}); // no key of its own has these
    {
        Settings settings(folder.path());
        settings.setWindowOn(laptop, {QRect(1, 2, 600, 400), true});
        settings.setWindowOn(desk, {QRect(100, 200, 1500, 900), false});
    }
    const Settings settings(folder.path());
    QCOMPARE(settings.windowOn(laptop).geometry, QRect(1, 2, 600, 400));
    QVERIFY(settings.windowOn(laptop).maximised);
    QCOMPARE(settings.windowOn(desk).geometry, QRect(100, 200, 1500, 900));
    QVERIFY(!settings.windowOn(desk).maximised);
    QCOMPARE(settings.lastScreen(), desk);
    QVERIFY(laptop != WindowGeometry::keyOf(u"eDP-1"_s, {}, {640, 400})); // another scale
}

void tst_WindowGeometry::beginsWhereItWasLeft()
{
    QTemporaryDir folder;
    const QRect left(40, 50, 500, 450);
    {
        Settings settings(folder.path());
        WindowGeometry place(&settings);
        QWindow window;
        window.setGeometry(begun(place.beginning()));
        window.show();
        place.follow(&window);
        window.setGeometry(left);
        QTRY_COMPARE(settings.windowOn(here()).geometry, left);
        window.setGeometry(left.translated(5, 5));
        QTRY_COMPARE(window.geometry(), left.translated(5, 5));
        window.hide(); // into the tray at once
        QCOMPARE(settings.windowOn(here()).geometry, left.translated(5, 5));
    }
    Settings settings(folder.path());
    QCOMPARE(begun(WindowGeometry(&settings).beginning()), left.translated(5, 5));
}

void tst_WindowGeometry::beginsMaximisedWhereItWasLeftSo()
{
    QTemporaryDir folder;
    Settings settings(folder.path());
    const QRect left(40, 50, 500, 450);
    WindowGeometry place(&settings);
    QWindow window;
    window.setGeometry(left);
    window.show();
    place.follow(&window);
    QTRY_COMPARE(settings.windowOn(here()).geometry, left);
    window.showMaximized();
    QTRY_VERIFY(settings.windowOn(here()).maximised);
    QCOMPARE(settings.windowOn(here()).geometry, left); // where it goes back to
    window.showMinimized();
    window.hide();
    const QVariantMap properties = place.beginning();
    QCOMPARE(properties[u"visibility"_s].toInt(), int(QWindow::Maximized));
    QCOMPARE(begun(properties), left);
}

void tst_WindowGeometry::aScreenThatIsGoneIsNotLookedFor()
{
    QTemporaryDir folder;
    Settings settings(folder.path());
    settings.setWindowOn(here(), {QRect(10, 10, 400, 350), false});
    settings.setWindowOn(WindowGeometry::keyOf(u"gone"_s, {}, {5000, 4000}), {QRect(3000, 2000, 1500, 900), true});
    const QVariantMap properties = WindowGeometry(&settings).beginning();
    QCOMPARE(begun(properties), QRect(10, 10, 400, 350));
    QVERIFY(!properties.contains(u"visibility"_s));
}

void tst_WindowGeometry::aWindowLargerThanTheScreenIsMadeToFit()
{
    QTemporaryDir folder;
    Settings settings(folder.path());
    WindowGeometry place(&settings);
    QWindow window;
    window.setGeometry(0, 0, screen()->size().width() + 300, screen()->size().height() + 200);
    window.show();
    place.follow(&window);
    QTRY_VERIFY(screen()->availableGeometry().contains(window.geometry()));
    QTRY_COMPARE(settings.windowOn(here()).geometry, window.geometry());
}

QTEST_MAIN(tst_WindowGeometry)
#include "tst_WindowGeometry.moc"
