// SPDX-License-Identifier: GPL-3.0-or-later
// A server of one folder's one file, in a process of its own whose memory can be looked at: `POST /file` writes it, `GET /file` reads it.
#include "FileResponse.h"
#include "HttpServer.h"
#include "ServerEventLoop.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

bool isEmpty(QByteArrayView piece)
{
    return piece.front() == 0 && std::memcmp(piece.data(), piece.data() + 1, std::size_t(piece.size()) - 1) == 0;
}

/// Writes beside the file, and puts it in its place when it is whole. Where there are only zeros it leaves a hole, so that two gigabytes
/// can be sent on any machine.
class FileSink : public BodySink
{
public:
    FileSink(HttpUpload upload, const QString &path)
        : m_upload(std::move(upload))
        , m_path(path)
        , m_file(path + u".part"_s)
    {
        m_isOpen = m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    ~FileSink() override
    {
        if (m_file.exists())
            m_file.remove();
    }
    bool write(QByteArrayView piece) override
    {
        const bool isWritten = m_isOpen && !piece.isEmpty()
            && (isEmpty(piece) ? m_file.seek(m_file.pos() + piece.size())
                               : m_file.write(piece.data(), piece.size()) == piece.size());
        if (!isWritten)
            m_upload.reply().send({507, "full", "text/plain"});
        return true;
    }
    void finish() override
    {
        const bool isWhole = m_file.resize(m_file.pos());
        m_file.close();
        QFile::remove(m_path);
        m_upload.reply().send({isWhole && m_file.rename(m_path) ? 201 : 500, "whole", "text/plain"});
        m_file.setFileName(m_path + u".part"_s);
    }

private:
    const HttpUpload m_upload;
    const QString m_path;
    QFile m_file;
    bool m_isOpen;
};

} // namespace

/// FOLDER PACE_MS: streams have so many milliseconds for 16 KB a second times thirty.
int main(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(makeServerDispatcher().release()); // which the application then owns
    QCoreApplication app(argc, argv);
    const QString path = QDir(app.arguments().at(1)).filePath(u"file"_s);
    HttpLimits limits;
    limits.streaming.every = std::chrono::milliseconds(app.arguments().at(2).toInt());
    limits.peers.connections.burst = 0;
    HttpServer http(limits);
    http.routeUpload({"POST", u"/file"_s, qint64(4) << 30,
        [&](const HttpRequest &, const HttpUpload &upload) { upload.accept(std::make_unique<FileSink>(upload, path)); }});
    http.route(u"/file"_s, [&](const HttpRequest &request, const HttpReply &reply) {
        reply.send(fileResponse(request, {path, "application/octet-stream", "\"1\""}));
    });
    http.route(u"/connections"_s, [&](const HttpRequest &, const HttpReply &reply) {
        reply.send({200, QByteArray::number(http.connectionCount()), "text/plain"});
    });
    if (!http.listen(QHostAddress::LocalHost, 0))
        return 1;
    std::printf("%d\n", int(http.port()));
    std::fflush(stdout);
    return app.exec();
}
