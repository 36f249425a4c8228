// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "Fits.h"
#include "Reach.h"
#include "platform/EmojiFont.h"
#include "platform/IconProvider.h"

#include <QQmlEngine>
#include <QtQuickTest>

using namespace Qt::StringLiterals;

namespace hearth {

/// Gives the engine of each test what main() gives the program's.
class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void applicationAvailable()
    {
        QCoreApplication::setApplicationName(u"hearth"_s);
        QGuiApplication::setApplicationDisplayName(u"Hearth"_s);
        preferColourEmoji();
        m_bench.tellOfComingsAndGoings(false);
        qmlRegisterSingletonInstance("Hearth.Tests", 1, 0, "Bench", &m_bench);
        qmlRegisterSingletonInstance("Hearth.Tests", 1, 0, "Reach", &m_reach);
        qmlRegisterSingletonInstance("Hearth.Tests", 1, 0, "Fits", &m_fits);
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        engine->addImageProvider(u"icons"_s, new IconProvider);
    }
    void cleanupTestCase() { m_bench.tidy(); }

private:
    Bench m_bench;
    Reach m_reach;
    Fits m_fits;
};

} // namespace hearth

QUICK_TEST_MAIN_WITH_SETUP(hearth, hearth::Setup)

#include "main.moc"
