// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/files/FirstLines.h"

#include "files/FileBytes.h"
#include "protocol/Rest.h"

#include <QNetworkReply>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

FirstLines::FirstLines(QObject *parent)
    : QObject(parent)
{
    connect(this, &FirstLines::wantedChanged, this, &FirstLines::follow);
}

FirstLines::~FirstLines()
{
    drop();
}

int FirstLines::room() const
{
    constexpr qint64 usualLine = 24; // bytes
    const qint64 size = m_card.value(u"size"_s).toLongLong();
    if (!m_card.value(u"type"_s).toString().startsWith("text/"_L1) || size <= 0 || size > largest)
        return 0;
    return int(std::clamp<qint64>((size + usualLine - 1) / usualLine, 1, mostLines));
}

QString FirstLines::shown(const QByteArray &beginning, int lines)
{
    constexpr qsizetype longest = 200;
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(beginning); // what is cut off at its end waits there for the rest
    if (decode.hasError() || text.contains(QChar(0)))
        return {};
    text.replace(u"\r\n"_s, u"\n"_s);
    QStringList first = text.split(u'\n').first(std::min<qsizetype>(lines, text.count(u'\n') + 1));
    for (QString &line : first) {
        line.replace(u'\t', u"    "_s);
        line.removeIf([](QChar c) { return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control; });
        line.truncate(longest);
    }
    return first.join(u'\n');
}

void FirstLines::follow()
{
    const qint64 id = m_card.value(u"id"_s).toLongLong();
    if (id == m_id || !m_files || room() == 0)
        return;
    drop();
    m_id = id;
    if (id <= 0)
        return;
    connect(m_files->rest(), &RestClient::openChanged, this, [this] {
        if (m_text.isEmpty() && m_files && m_files->rest()->isOpen())
            fetch();
    });
    if (m_files->rest()->isOpen())
        fetch();
}

void FirstLines::fetch()
{
    m_request = std::make_unique<QObject>();
    const RestClient::Headers headers {{"Range", "bytes=0-" + QByteArray::number(mostBytes - 1)}};
    // A server that answers with all of it instead has no more to send than is fetched of a small file.
    m_reply = fetchBytes(m_files->rest(), rest::pathFor(rest::attachmentPath, m_id), headers, largest, m_request.get(),
        [this](const Result<QByteArray> &bytes) {
            m_text = bytes ? shown(bytes->first(std::min<qsizetype>(bytes->size(), mostBytes)), room()) : QString();
            Q_EMIT textChanged();
        });
}

void FirstLines::drop()
{
    if (m_files)
        m_files->rest()->disconnect(this);
    m_request.reset();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr))
        reply->abort();
    m_text.clear();
}

} // namespace hearth
