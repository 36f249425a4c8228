// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverTimeline.h"
#include "models/RoomEntry.h"
#include "models/files/FileCards.h"
#include "models/files/FileKind.h"
#include "models/files/FilesInWords.h"
#include "models/timeline/MessageRange.h"

#include <QTest>

using namespace hearth;
using namespace hearth::samples;

namespace {

Attachment attachment(qint64 id, const QString &name, const QString &type = u"text/plain"_s, qint64 size = 2048)
{
    return {AttachmentId {id}, name, size, type};
}

Message withFile(Seq seq, const QString &text, const QList<Attachment> &attachments)
{
    Message message = samples::message(seq, ben, 0, text);
    message.attachments = attachments;
    return message;
}

} // namespace

/// What came with messages, as it is shown and as it is said in one line.
class tst_TimelineFiles : public OverTimeline
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageSaysItsFiles()
    {
        m_model->merge(
            {withFile(1, u"look"_s, {attachment(4, u"a.txt"_s), attachment(5, u"b.png"_s, u"image/png"_s)}), message(2)});
        const QVariantList files = get(0, TimelineModel::FilesRole).toList();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].toMap().value(u"id"_s), 4);
        QCOMPARE(files[0].toMap().value(u"name"_s), u"a.txt"_s);
        QCOMPARE(files[0].toMap().value(u"kind"_s), u"text"_s);
        QCOMPARE(files[0].toMap().value(u"sizeText"_s), u"2.0 kB"_s);
        QCOMPARE(files[1].toMap().value(u"kind"_s), u"image"_s);
        QVERIFY(!get(1, TimelineModel::FilesRole).isValid());
    }

    void aDeletedOneHasNone()
    {
        m_model->merge({withFile(1, u""_s, {attachment(4, u"a.txt"_s)})});
        Message deleted = message(1, ben, 0, u""_s);
        deleted.deleted = true;
        deleted.change = 1;
        m_model->change(deleted);
        QVERIFY(!get(0, TimelineModel::FilesRole).isValid());
    }

    void aPendingOneSaysHowFarItsFilesAre()
    {
        OutgoingFile file;
        file.key = u"k"_s;
        file.attachment = attachment(0, u"a.txt"_s, u"text/plain"_s, 200);
        file.size = 200;
        file.sent = 50;
        PendingMessage pending {u"c1"_s, u""_s, morning, std::nullopt, false, {}, {file}};
        m_model->setPending(pending);
        const auto card = [this] { return get(0, TimelineModel::FilesRole).toList().first().toMap(); };
        QCOMPARE(card().value(u"id"_s), 0);
        QCOMPARE(card().value(u"sent"_s), 0.25);
        pending.files[0].sent = 100;
        m_model->setPending(pending);
        QCOMPARE(card().value(u"sent"_s), 0.5);
        // It is confirmed where it stands.
        Message confirmed = mine(1, u"c1"_s);
        confirmed.text.clear();
        confirmed.attachments = {attachment(9, u"a.txt"_s)};
        m_model->merge({confirmed});
        QCOMPARE(m_model->count(), 1);
        QCOMPARE(card().value(u"id"_s), 9);
    }

    void whatIsRepliedToIsCalledByItsFile()
    {
        m_model->merge({withFile(1, u""_s, {attachment(4, u"plan.pdf"_s), attachment(5, u"b.txt"_s)})});
        Message reply = message(2, ada, 1, u"nice"_s);
        reply.replyTo = MessageId {1001};
        m_model->merge({reply});
        QCOMPARE(get(1, TimelineModel::ReplyRole).toMap().value(u"text"_s), u"[plan.pdf]"_s);
    }

    void aLineNamesTheFiles()
    {
        QCOMPARE(RoomEntry::lastOf(withFile(1, u""_s, {attachment(4, u"plan.pdf"_s)})).line, u"[plan.pdf]"_s);
        QCOMPARE(RoomEntry::lastOf(withFile(1, u"**see** this"_s, {attachment(4, u"a"_s), attachment(5, u"b"_s)})).line,
            u"see this [a] [b]"_s);
    }

    void whatIsCopiedNamesTheFiles()
    {
        m_model->merge({withFile(1, u""_s, {attachment(4, u"plan.pdf"_s)}), message(2, ben, 0, u"words"_s)});
        MessageRange range;
        range.setTimeline(m_model.get());
        range.choose(1, 2);
        const QStringList lines = range.text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].endsWith(u": [plan.pdf]"_s));
        QVERIFY(lines[1].endsWith(u": words"_s));
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("kind");
        QTest::newRow("picture") << u"a.jpg"_s << u"image/jpeg"_s << u"image"_s;
        QTest::newRow("by its bytes, not by its name") << u"a.txt"_s << u"image/png"_s << u"image"_s;
        QTest::newRow("film") << u"a.mp4"_s << u"video/mp4"_s << u"film"_s;
        QTest::newRow("sound") << u"a.ogg"_s << u"audio/ogg"_s << u"music"_s;
        QTest::newRow("archive") << u"a.tar.gz"_s << u"application/gzip"_s << u"package"_s;
        QTest::newRow("office document, which is a zip") << u"a.odt"_s << u"application/zip"_s << u"file"_s;
        QTest::newRow("pdf") << u"a.pdf"_s << u"application/pdf"_s << u"text"_s;
        QTest::newRow("no extension") << u"README"_s << u"text/plain"_s << u"text"_s;
        QTest::newRow("unknown") << u"a.xyz"_s << u"application/octet-stream"_s << u"file"_s;
        QTest::newRow("program") << u"Setup.EXE"_s << u"application/octet-stream"_s << u"program"_s;
        QTest::newRow("script that is a text") << u"run.sh"_s << u"text/plain"_s << u"program"_s;
        QTest::newRow("two extensions") << u"photo.jpg.scr"_s << u"image/jpeg"_s << u"program"_s;
        QTest::newRow("desktop entry") << u"a.desktop"_s << u"text/plain"_s << u"program"_s;
        QTest::newRow("page with scripts") << u"a.html"_s << u"text/plain"_s << u"program"_s;
        QTest::newRow("document with macros") << u"a.docm"_s << u"application/zip"_s << u"program"_s;
        QTest::newRow("called like one") << u"exe"_s << u"text/plain"_s << u"text"_s;
    }
    void kinds()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        QTEST(QString(fileKind(name, type)), "kind");
        QCOMPARE(isProgram(name), fileKind(name, type) == "program"_L1);
    }
};

QTEST_GUILESS_MAIN(tst_TimelineFiles)
#include "tst_TimelineFiles.moc"
