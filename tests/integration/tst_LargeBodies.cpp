// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/BarePeer.h"
#include "wire/RawClient.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
/// What a process may grow by while a body goes through it, however large that is.
constexpr qint64 mayGrow = 16 * megabyte;

/// HEARTH_LARGE_BODY says how many MB are sent; 2 GB otherwise.
qint64 bodySize()
{
    bool ok = false;
    const qint64 size = qEnvironmentVariable("HEARTH_LARGE_BODY").toLongLong(&ok);
    return (ok ? size : 2048) * megabyte;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class StreamServer
{
public:
    explicit StreamServer(int paceMs = 30'000)
        // In memory where there is such a folder: it is not the disk that is tested.
        : m_folder(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/hearth-XXXXXX"_s : QDir::tempPath() + u"/hearth-XXXXXX"_s)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(STREAM_SERVER), {m_folder.path(), QString::number(paceMs)});
        if (!m_process.waitForReadyRead(10'000))
            qFatal("no server");
        m_port = quint16(m_process.readLine().trimmed().toInt());
    }
    ~StreamServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    quint16 port() const { return m_port; }
    QString file() const { return m_folder.filePath(u"file"_s); }
    /// `name` of /proc/PID/status, in bytes.
    qint64 memory(const QString &name) const
    {
        const QRegularExpression line(u"^%1:\\s+(\\d+) kB"_s.arg(name), QRegularExpression::MultilineOption);
        return line.match(QString::fromLatin1(read(u"/proc/%1/status"_s.arg(m_process.processId())))).captured(1).toLongLong()
            * 1024;
    }
    /// The most it ever had counts anew from here.
    void forgetPeak() const
    {
        QFile file(u"/proc/%1/clear_refs"_s.arg(m_process.processId()));
        if (file.open(QIODevice::WriteOnly))
            file.write("5");
    }
    qsizetype descriptors() const
    {
        return QDir(u"/proc/%1/fd"_s.arg(m_process.processId()))
            .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
            .size();
    }
    int connections() const
    {
        const auto got = RawClient(m_port).ask("GET /connections HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        return got ? got->body.toInt() : -1;
    }
    void kill() { m_process.kill(); }
    bool hasLeftOver() const { return QFile::exists(file() + u".part"_s); }
    /// A file of holes: it takes no room.
    bool makeFile(qint64 size) const
    {
        QFile made(file());
        return made.open(QIODevice::WriteOnly) && made.resize(size);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

const QByteArray get = "GET /file HTTP/1.1\r\nHost: x\r\n\r\n";

QByteArray post(qint64 size)
{
    return "POST /file HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n";
}

/// A client that keeps nothing of what it is sent.
class Transfer
{
public:
    Transfer(quint16 port, const QByteArray &head)
    {
        socket.setReadBufferSize(4 * megabyte);
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (socket.waitForConnected())
            socket.write(head);
    }

    /// Sends `bytes`; whether the server took them.
    bool send(qint64 bytes)
    {
        QByteArray piece(megabyte, '\0');
        piece[0] = 'x';
        while (bytes > 0) {
            const qint64 written = socket.write(piece.constData(), std::min<qint64>(bytes, piece.size()));
            if (written <= 0)
                return false;
            bytes -= written;
            while (socket.bytesToWrite() > 4 * megabyte)
                if (!socket.waitForBytesWritten(30'000))
                    return false;
        }
        return true;
    }
    /// The head of the reply.
    QByteArray head()
    {
        QByteArray text;
        while (!text.endsWith("\r\n\r\n")) {
            if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(30'000))
                return {};
            text += socket.read(1);
        }
        return text;
    }
    /// How many of so many bytes came.
    qint64 receive(qint64 most)
    {
        QByteArray piece(megabyte, Qt::Uninitialized);
        qint64 received = 0;
        while (received < most) {
            const qint64 size = socket.read(piece.data(), std::min<qint64>(piece.size(), most - received));
            if (size < 0 || (size == 0 && !socket.waitForReadyRead(30'000)))
                break;
            received += size;
        }
        return received;
    }

    QTcpSocket socket;
};

} // namespace

class tst_LargeBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUploadTakesNoMemory();
    void aDownloadTakesNoMemory();
    void whoDiesWhileUploadingLeavesNothing();
    void whoDiesWhileDownloadingLeavesNothing();
    void aServerThatDiesEndsBoth();
    void whoReadsAByteNowAndThenIsThrownOut();
};

void tst_LargeBodies::anUploadTakesNoMemory()
{
    StreamServer server;
    server.connections(); // what is made once is made
    server.forgetPeak();
    const qint64 before = server.memory(u"VmRSS"_s);
    QVERIFY(before > 0);
    Transfer upload(server.port(), post(bodySize()));
    QVERIFY(upload.send(bodySize()));
    QVERIFY(upload.head().startsWith("HTTP/1.1 201 "));
    QFile file(server.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.size(), bodySize());
    for (qint64 at = 0; at < bodySize(); at += megabyte) {
        QVERIFY(file.seek(at));
        QCOMPARE(file.read(2), QByteArray("x\0", 2));
    }
    const qint64 grown = server.memory(u"VmHWM"_s) - before;
    qInfo("the server grew by %lld KB", grown / 1024);
    QVERIFY2(grown < mayGrow, qPrintable(QString::number(grown)));
}

void tst_LargeBodies::aDownloadTakesNoMemory()
{
    StreamServer server;
    QVERIFY(server.makeFile(bodySize()));
    server.connections();
    server.forgetPeak();
    const qint64 before = server.memory(u"VmRSS"_s);
    Transfer download(server.port(), get);
    QVERIFY(download.head().startsWith("HTTP/1.1 200 "));
    QCOMPARE(download.receive(bodySize()), bodySize());
    const qint64 grown = server.memory(u"VmHWM"_s) - before;
    qInfo("the server grew by %lld KB", grown / 1024);
    QVERIFY2(grown < mayGrow, qPrintable(QString::number(grown)));
}

void tst_LargeBodies::whoDiesWhileUploadingLeavesNothing()
{
    StreamServer server;
    const qsizetype before = server.descriptors();
    Transfer upload(server.port(), post(bodySize()));
    QVERIFY(upload.send(bodySize() / 2));
    QVERIFY(server.hasLeftOver());
    upload.socket.abort();
    QTRY_COMPARE(server.connections(), 1);
    QVERIFY(!server.hasLeftOver());
    QVERIFY(!QFile::exists(server.file()));
    QTRY_COMPARE(server.descriptors(), before);
}

void tst_LargeBodies::whoDiesWhileDownloadingLeavesNothing()
{
    StreamServer server;
    QVERIFY(server.makeFile(bodySize()));
    const qsizetype before = server.descriptors();
    Transfer download(server.port(), get);
    QCOMPARE(download.receive(bodySize() / 2), bodySize() / 2);
    QVERIFY(server.descriptors() >= before + 2); // the connection and the file
    download.socket.abort();
    QTRY_COMPARE(server.connections(), 1);
    QTRY_COMPARE(server.descriptors(), before);
}

void tst_LargeBodies::aServerThatDiesEndsBoth()
{
    StreamServer server;
    QVERIFY(server.makeFile(bodySize()));
    Transfer download(server.port(), get);
    QCOMPARE(download.receive(bodySize() / 4), bodySize() / 4);
    Transfer upload(server.port(), post(bodySize()));
    QVERIFY(upload.send(bodySize() / 4));
    server.kill();
    QVERIFY(download.receive(bodySize()) < bodySize() * 3 / 4 + 1);
    QVERIFY(!upload.send(bodySize()));
}

void tst_LargeBodies::whoReadsAByteNowAndThenIsThrownOut()
{
    constexpr int count = 100;
    StreamServer server(2'000);
    QVERIFY(server.makeFile(bodySize()));
    const qsizetype before = server.descriptors();
    const qint64 memory = server.memory(u"VmRSS"_s);
    std::vector<std::unique_ptr<BarePeer>> readers;
    for (int i = 0; i < count; ++i) {
        readers.push_back(std::make_unique<BarePeer>(server.port(), 4096));
        readers.back()->send(get);
    }
    QTRY_COMPARE(server.connections(), count + 1);
    QVERIFY(server.descriptors() >= before + 2 * count);
    const qint64 grown = server.memory(u"VmRSS"_s) - memory;
    qInfo("%d readers take %lld KB", count, grown / 1024);
    QVERIFY2(grown < mayGrow, qPrintable(QString::number(grown)));
    const auto read = [&] {
        for (const auto &reader : readers)
            reader->receive(1);
        return server.connections() == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(read(), 30'000);
    QTRY_COMPARE(server.descriptors(), before);
}

QTEST_GUILESS_MAIN(tst_LargeBodies)
#include "tst_LargeBodies.moc"
