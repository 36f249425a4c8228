// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/Announcement.h"

#include "trust/FingerprintWords.h"

#include <QHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int mostPeople = 1'000'000;
constexpr qsizetype longestVersion = 20;
constexpr qsizetype mostEntries = 32; ///< of a record: who writes more means no good
constexpr qsizetype longestEntry = 255; // RFC 6763, 6.1
/// Of a name in UTF-8: with two of them, and everything else at its longest, the record stays below 512 bytes.
constexpr qsizetype mostNameBytes = 128;

/// One line of text that shows what it is: neither control characters nor those that turn other text around.
QString line(const QByteArray &utf8)
{
    if (utf8.size() > longestEntry || !QUtf8StringView(utf8.data(), utf8.size()).isValidUtf8())
        return {};
    QString text;
    for (const char32_t character : QString::fromUtf8(utf8).toUcs4()) {
        switch (QChar::category(character)) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph: text.append(u' '); break;
        case QChar::Other_Format:
        case QChar::Other_NotAssigned:
        case QChar::Other_PrivateUse:
        case QChar::Other_Surrogate: break;
        default: text.append(QString::fromUcs4(&character, 1));
        }
    }
    text = text.simplified();
    if (text.size() > Announcement::longestName)
        text.truncate(
            text.at(Announcement::longestName - 1).isHighSurrogate() ? Announcement::longestName - 1 : Announcement::longestName);
    return text;
}

/// As much of it as fits, in whole characters.
QByteArray bounded(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= mostNameBytes)
        return utf8;
    qsizetype end = mostNameBytes;
    while (end > 0 && (uchar(utf8.at(end)) & 0xC0) == 0x80)
        --end;
    utf8.truncate(end);
    return utf8;
}

bool isAccess(const QString &text)
{
    return text == "open"_L1 || text == "invite"_L1 || text == "closed"_L1;
}

} // namespace

QByteArrayList Announcement::toTxt() const
{
    QByteArrayList txt {"v=1", "id=" + id.toLatin1(), "name=" + bounded(name), "access=" + access.toLatin1()};
    if (!host.isEmpty())
        txt.append("host=" + bounded(host));
    if (people)
        txt.append("people=" + QByteArray::number(*people));
    if (!fingerprint.isEmpty())
        txt.append("tls=" + fingerprint.toLatin1());
    if (!version.isEmpty())
        txt.append("version=" + version.toLatin1().left(longestVersion));
    return txt;
}

std::optional<Announcement> Announcement::fromTxt(const QByteArrayList &txt)
{
    if (txt.size() > mostEntries)
        return std::nullopt;
    QHash<QByteArray, QByteArray> values;
    for (const QByteArray &entry : txt) {
        const qsizetype equals = entry.indexOf('=');
        // Of a key that comes twice the first one counts (RFC 6763, 6.4).
        if (const QByteArray key = entry.left(equals).toLower(); equals > 0 && !values.contains(key))
            values.insert(key, entry.sliced(equals + 1));
    }
    Announcement found;
    found.id = QUuid(QString::fromLatin1(values.value("id").left(64))).toString(QUuid::WithoutBraces);
    found.name = line(values.value("name"));
    found.access = QString::fromLatin1(values.value("access").left(16));
    if (values.value("v") != "1" || QUuid(found.id).isNull() || found.name.isEmpty() || !isAccess(found.access))
        return std::nullopt;
    found.host = line(values.value("host"));
    bool ok = false;
    if (const int people = values.value("people").toInt(&ok); ok && people >= 0 && people <= mostPeople)
        found.people = people;
    if (const QByteArray key = values.value("tls"); isFingerprint(key))
        found.fingerprint = QString::fromLatin1(key);
    if (const QByteArray version = values.value("version"); version.size() <= longestVersion)
        found.version = line(version);
    return found;
}

} // namespace hearth
