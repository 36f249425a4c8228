// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Renderer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// What tells whether there is something to draw with.
class tst_Renderer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCardIsADeviceThatOneMayUse();
    void aScreenElsewhereIsNamedAfterItsMachine_data();
    void aScreenElsewhereIsNamedAfterItsMachine();
};

void tst_Renderer::aCardIsADeviceThatOneMayUse()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux says it with device files");
#endif
    const auto add = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly);
    };
    QTemporaryDir mesa;
    QVERIFY(!hasGraphicsCard(mesa.path()));
    QVERIFY(!hasGraphicsCard(mesa.filePath(u"missing"_s)));
    QVERIFY(QDir(mesa.path()).mkdir(u"dri"_s));
    QVERIFY(add(mesa.filePath(u"dri/card0"_s))); // shows a picture, draws nothing
    QVERIFY(!hasGraphicsCard(mesa.path()));
    QVERIFY(add(mesa.filePath(u"dri/renderD128"_s)));
    QVERIFY(hasGraphicsCard(mesa.path()));
    QTemporaryDir nvidia;
    QVERIFY(add(nvidia.filePath(u"nvidiactl"_s)));
    QVERIFY(hasGraphicsCard(nvidia.path()));
}

void tst_Renderer::aScreenElsewhereIsNamedAfterItsMachine_data()
{
    QTest::addColumn<QByteArray>("display");
    QTest::addColumn<bool>("remote");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("here") << QByteArray(":0") << false;
    QTest::newRow("here, in full") << QByteArray("unix:0.0") << false;
    QTest::newRow("here, as a path") << QByteArray("/private/tmp/launch/org.x:0") << false;
    QTest::newRow("by ssh") << QByteArray("localhost:10.0") << true;
    QTest::newRow("by the network") << QByteArray("192.168.1.20:0") << true;
}

void tst_Renderer::aScreenElsewhereIsNamedAfterItsMachine()
{
    QFETCH(QByteArray, display);
    QFETCH(bool, remote);
    QCOMPARE(isRemoteDisplay(display), remote);
}

QTEST_GUILESS_MAIN(tst_Renderer)
#include "tst_Renderer.moc"
