// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/Download.h"

#include "core/Clock.h"
#include "files/FreeName.h"
#include "files/Origin.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"

#include <QDir>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Some 10 s in all: a network that changes over, or a server that is started anew.
constexpr int mostTries = 6;
constexpr qint64 longestRefusal = 64 * 1024;

} // namespace

Download::Download(RestClient *rest, Clock *clock, const Wanted &wanted, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_clock(clock)
    , m_wanted(wanted)
    , m_folder(folder)
    , m_file(folder + u"/hearth-XXXXXX.part"_s)
{
}

Download::~Download()
{
    m_clock->cancel(m_timer);
    dropReply();
}

void Download::start()
{
    if (!QDir().mkpath(m_folder) || !m_file.open())
        return failSoon({ErrorCode::Internal, tr("It cannot be written to %1: %2").arg(m_folder, m_file.errorString())});
    ask();
}

void Download::ask()
{
    m_isWanted = false;
    m_refusal.clear();
    RestClient::Headers headers {{"Accept", "*/*"}};
    if (m_received > 0) {
        headers.append({"Range", "bytes=" + QByteArray::number(m_received) + '-'});
        headers.append({"If-Range", m_tag});
    }
    m_reply = m_rest->fetch(rest::pathFor(rest::attachmentPath, m_wanted.id.value), headers);
    if (!m_reply)
        return failSoon({ErrorCode::Unreachable, tr("There is no connection to the server.")});
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Download::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::takeSome);
    connect(m_reply, &QNetworkReply::finished, this, &Download::takeEnd);
}

void Download::takeHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_isWanted = status == 200 || status == 206;
    if (status != 200)
        return;
    m_tag = m_reply->rawHeader("ETag");
    if (m_received > 0) { // from the beginning, for it is not what it was
        m_received = 0;
        m_file.resize(0);
        m_file.seek(0);
    }
}

void Download::takeSome()
{
    if (!m_isWanted) {
        m_refusal += m_reply->read(std::min(m_reply->bytesAvailable(), longestRefusal - m_refusal.size()));
        return;
    }
    const QByteArray some = m_reply->readAll();
    if (m_received + some.size() > m_wanted.size)
        return fail({ErrorCode::WrongVersion, tr("The server sent more than the file has.")});
    if (m_file.write(some) != some.size())
        return fail({ErrorCode::Internal, tr("It cannot be written: %1").arg(m_file.errorString())});
    m_received += some.size();
    m_tries = 0;
    Q_EMIT progressed();
}

void Download::takeEnd()
{
    if (m_reply->isReadable() && m_reply->bytesAvailable() > 0)
        takeSome();
    if (!m_reply)
        return; // it failed with that
    const bool cameWhole = m_isWanted && m_reply->error() == QNetworkReply::NoError;
    if (cameWhole && m_received == m_wanted.size)
        return finish();
    const bool broke = m_isWanted || m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 0;
    Error said {ErrorCode::Unreachable, tr("The connection broke.")};
    if (!m_isWanted) {
        const auto refusal = RestClient::read(m_reply, m_refusal);
        said = refusal ? Error {ErrorCode::WrongVersion, tr("The server's answer was not understood.")} : refusal.error();
    }
    dropReply();
    if (!broke && !mayPass(said.code))
        return fail(said);
    if (++m_tries >= mostTries)
        return fail(said);
    m_timer = m_clock->after(std::max<std::chrono::milliseconds>(m_backoff.next(), said.retryAfter), this, [this] {
        m_timer = 0;
        ask();
    });
}

void Download::finish()
{
    dropReply();
    if (!m_file.flush())
        return fail({ErrorCode::Internal, tr("It cannot be written: %1").arg(m_file.errorString())});
    const QString path = m_wanted.replaces ? moveToName(m_file, m_folder, m_wanted.name)
                                           : moveToFreeName(m_file, m_folder, m_wanted.name);
    if (path.isEmpty() && m_wanted.replaces)
        return fail({ErrorCode::Internal, tr("It cannot be written to %1.").arg(m_folder + u'/' + m_wanted.name)});
    if (path.isEmpty())
        return fail({ErrorCode::Internal, tr("It cannot be written to %1: %2").arg(m_folder, m_file.errorString())});
    m_file.setAutoRemove(false);
    m_file.close();
    noteOrigin(path, m_rest->server());
    Q_EMIT finished(path);
}

void Download::fail(const Error &error)
{
    dropReply();
    if (m_file.isOpen())
        m_file.remove();
    Q_EMIT failed(error);
}

void Download::failSoon(const Error &error)
{
    QMetaObject::invokeMethod(this, [this, error] { fail(error); }, Qt::QueuedConnection);
}

void Download::dropReply()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

} // namespace hearth
