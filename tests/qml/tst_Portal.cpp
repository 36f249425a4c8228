// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakePortal.h"
#include "platform/Settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;
const QString gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;
const QString kde = u"org.kde.kdeglobals.KDE"_s;

} // namespace

/// How the program looks by what the desktop's portal says, on a session bus of the test's own.
class tst_Portal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void darkFollowsTheSystemWhileTheProgramRuns()
    {
        FakePortal portal({{appearance, {{u"color-scheme"_s, 1U}}}});
        QVERIFY(portal.serve());
        Settings settings(m_folder->path());
        QTRY_VERIFY(settings.isDark()); // as it was when the program began
        QSignalSpy told(&settings, &Settings::darkChanged);
        portal.choose(appearance, u"color-scheme"_s, 2U);
        QTRY_VERIFY(!settings.isDark());
        QVERIFY(!told.isEmpty());
        portal.choose(appearance, u"color-scheme"_s, 1U);
        QTRY_VERIFY(settings.isDark());
        portal.choose(appearance, u"color-scheme"_s, 0U); // no preference: as Qt has it, which here is light
        QTRY_VERIFY(!settings.isDark());
        // What the person chose here goes before it.
        portal.choose(appearance, u"color-scheme"_s, 1U);
        QTRY_VERIFY(settings.isDark());
        settings.setScheme(u"light"_s);
        QVERIFY(!settings.isDark());
        settings.setScheme(u"system"_s);
        QVERIFY(settings.isDark());
    }

    void aPortalThatComesLaterIsAsked()
    {
        Settings settings(m_folder->path());
        QVERIFY(!settings.isDark());
        FakePortal portal({{appearance, {{u"color-scheme"_s, 1U}}}});
        QVERIFY(portal.serve());
        QTRY_VERIFY(settings.isDark());
    }

    void eachDesktopSaysItInItsWords_data()
    {
        QTest::addColumn<QString>("area");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("wanted");
        QTest::addColumn<QVariant>("usual");
        QTest::addColumn<QString>("property");
        QTest::addColumn<QVariant>("then");
        const auto row = [](const char *name, const QString &area, const char *key, const QVariant &wanted, const QVariant &usual,
                             const char *property, const QVariant &then) {
            QTest::newRow(name) << area << QString::fromLatin1(key) << wanted << usual << QString::fromLatin1(property) << then;
        };
        row("contrast", appearance, "contrast", 1U, 0U, "highContrast", true);
        row("contrast in GNOME", gnomeAccess, "high-contrast", true, false, "highContrast", true);
        row("motion", appearance, "reduced-motion", 1U, 0U, "reducedMotion", true);
        row("motion in GNOME", gnome, "enable-animations", false, true, "reducedMotion", true);
        row("motion in KDE", kde, "AnimationDurationFactor", u"0"_s, u"1"_s, "reducedMotion", true);
        row("large text in GNOME", gnome, "text-scaling-factor", 1.5, 1.0, "textPercent", 150);
        row("huge text in GNOME", gnome, "text-scaling-factor", 3.0, 1.0, "textPercent", Settings::largestText);
        row("dark", appearance, "color-scheme", 1U, 2U, "dark", true);
    }
    void eachDesktopSaysItInItsWords()
    {
        QFETCH(QString, area);
        QFETCH(QString, key);
        QFETCH(QVariant, wanted);
        QFETCH(QVariant, usual);
        QFETCH(QString, property);
        QFETCH(QVariant, then);
        FakePortal portal({{area, {{key, wanted}}}});
        QVERIFY(portal.serve());
        Settings settings(m_folder->path());
        const auto now = [&] { return settings.property(property.toLatin1()); };
        const QVariant before = now();
        QVERIFY(before != then); // until the portal has answered
        QTRY_COMPARE(now(), then);
        portal.choose(area, key, usual);
        QTRY_COMPARE(now(), before);
        portal.choose(area, key, wanted);
        QTRY_COMPARE(now(), then);
    }

    void whatIsChosenHereGoesBeforeTheSystemUntilItIsTheSame()
    {
        FakePortal portal({{appearance, {{u"contrast"_s, 1U}}}});
        QVERIFY(portal.serve());
        Settings settings(m_folder->path());
        QTRY_VERIFY(settings.highContrast());
        settings.setHighContrast(false);
        QVERIFY(!settings.highContrast());
        portal.choose(gnome, u"text-scaling-factor"_s, 1.25); // and by then whatever was to be heard is heard
        QTRY_COMPARE(settings.textPercent(), 125);
        QVERIFY(!settings.highContrast());
        settings.setHighContrast(true); // as the system has it, which is followed again
        portal.choose(appearance, u"contrast"_s, 0U);
        QTRY_VERIFY(!settings.highContrast());
    }

    void nonsenseIsNotBelieved()
    {
        FakePortal portal({{appearance, {{u"color-scheme"_s, u"purple"_s}, {u"contrast"_s, QStringList {u"1"_s}}}},
            {gnome, {{u"text-scaling-factor"_s, -7.0}}}, {kde, {{u"AnimationDurationFactor"_s, u"none"_s}}}});
        QVERIFY(portal.serve());
        Settings settings(m_folder->path());
        QSignalSpy told(&settings, &Settings::changed);
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(!settings.isDark());
        QVERIFY(!settings.highContrast());
        QVERIFY(!settings.reducedMotion());
        QCOMPARE(settings.textPercent(), 100);
    }

    void sizesOfTextComeInSteps()
    {
        Settings settings(m_folder->path());
        QList<int> sizes {settings.textPercent()};
        for (int i = 0; i < 6; ++i) {
            settings.stepText(1);
            sizes.append(settings.textPercent());
        }
        QCOMPARE(sizes, (QList {100, 110, 125, 150, 175, 200, 200}));
        settings.stepText(0);
        QCOMPARE(settings.textPercent(), 100);
        for (int i = 0; i < 4; ++i)
            settings.stepText(-1);
        QCOMPARE(settings.textPercent(), 80);
        settings.setTextPercent(133);
        settings.stepText(-1);
        QCOMPARE(settings.textPercent(), 125);
        settings.setTextPercent(1000);
        QCOMPARE(settings.textPercent(), Settings::largestText);
        QCOMPARE(Settings(m_folder->path()).textPercent(), Settings::largestText); // and it is kept
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(tst_Portal)
#include "tst_Portal.moc"
