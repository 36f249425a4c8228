// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/FileDialogs.h"
#include "program/Program.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

class ClickedWindow : public QWindow
{
public:
    int clicks = 0;

protected:
    void mousePressEvent(QMouseEvent *) override { ++clicks; }
};

QFileDialog *shown()
{
    const auto all = QApplication::topLevelWidgets();
    for (QWidget *widget : all)
        if (auto *dialog = qobject_cast<QFileDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

} // namespace

/// The dialog in which files are chosen: Qt's own, which every desktop without one shows.
class tst_FileDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // No session bus: tokens are kept in their file, whatever secret service the machine has.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        ProgramOptions options;
        options.dataDirectory = m_folder.filePath(u"profile"_s);
        m_program = std::make_unique<Program>(options, false);
        m_dialogs = std::make_unique<FileDialogs>(m_program.get());
        QVERIFY(QDir(m_folder.path()).mkdir(u"plans"_s));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") == 5);
    }
    void cleanupTestCase()
    {
        m_dialogs.reset();
        m_program.reset();
    }

    void whatIsChosenIsSent();
    void whoCancelsSendsNothing();
    void whatIsBelowItWaits();
    void whereItIsSavedIsAsked();

private:
    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(u"plans/garden.txt"_s);
    std::unique_ptr<Program> m_program;
    std::unique_ptr<FileDialogs> m_dialogs;
};

void tst_FileDialogs::whatIsChosenIsSent()
{
    QSignalSpy chosen(m_program->desktop(), &DesktopServices::filesChosen);
    m_program->desktop()->askForFiles();
    QTRY_VERIFY(shown());
    m_program->desktop()->askForFiles();
    QCOMPARE(shown()->directory().absolutePath(), QDir::homePath());
    auto *name = shown()->findChild<QLineEdit *>();
    QVERIFY(name);
    name->setText(m_file);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!shown());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<QList<QUrl>>(), QList<QUrl> {QUrl::fromLocalFile(m_file)});
    // The next one begins where these were.
    m_program->desktop()->askForFiles();
    QTRY_VERIFY(shown());
    QCOMPARE(shown()->directory().absolutePath(), m_folder.filePath(u"plans"_s));
    shown()->reject();
    QTRY_VERIFY(!shown());
    QCOMPARE(chosen.size(), 1);
}

void tst_FileDialogs::whoCancelsSendsNothing()
{
    QSignalSpy chosen(m_program->desktop(), &DesktopServices::filesChosen);
    m_program->desktop()->askForFiles();
    QTRY_VERIFY(shown());
    QTest::keyClick(shown(), Qt::Key_Escape);
    QTRY_VERIFY(!shown());
    QCOMPARE(chosen.size(), 0);
}

void tst_FileDialogs::whatIsBelowItWaits()
{
    ClickedWindow window;
    window.setFlag(Qt::WindowDoesNotAcceptFocus); // as none has it where no window manager gives it to one
    window.resize(200, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::mouseClick(&window, Qt::LeftButton);
    QTRY_COMPARE(window.clicks, 1);
    m_program->desktop()->askForFiles();
    QTRY_VERIFY(shown());
    QCOMPARE(shown()->windowHandle()->transientParent(), &window);
    QTest::mouseClick(&window, Qt::LeftButton);
    shown()->reject();
    QTRY_VERIFY(!shown());
    QCOMPARE(window.clicks, 1);
    QTest::mouseClick(&window, Qt::LeftButton);
    QTRY_COMPARE(window.clicks, 2);
}

void tst_FileDialogs::whereItIsSavedIsAsked()
{
    QSignalSpy chosen(m_program->desktop(), &DesktopServices::placeChosen);
    const QVariantMap card {{u"id"_s, 7}, {u"name"_s, u"../a\u202etxt.exe"_s}};
    m_program->desktop()->askForPlace(card);
    QTRY_VERIFY(shown());
    QCOMPARE(shown()->acceptMode(), QFileDialog::AcceptSave);
    auto *name = shown()->findChild<QLineEdit *>();
    QVERIFY(name);
    QCOMPARE(name->text(), u"atxt.exe"_s);
    name->setText(m_folder.filePath(u"plans/saved.txt"_s));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!shown());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toMap(), card);
    QCOMPARE(chosen[0][1].toString(), m_folder.filePath(u"plans/saved.txt"_s));
    // The next one is saved beside it, unless one thinks better of it.
    m_program->desktop()->askForPlace(card);
    QTRY_VERIFY(shown());
    QCOMPARE(shown()->directory().absolutePath(), m_folder.filePath(u"plans"_s));
    QTest::keyClick(shown(), Qt::Key_Escape);
    QTRY_VERIFY(!shown());
    QCOMPARE(chosen.size(), 1);
}

QTEST_MAIN(tst_FileDialogs)
#include "tst_FileDialogs.moc"
