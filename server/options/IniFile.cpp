// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/IniFile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qint64 largest = 1024 * 1024; // of bytes; all options with their comments are some kilobytes

Error wrong(const QString &sentence)
{
    return {ErrorCode::InvalidRequest, sentence};
}

QString unquoted(const QString &value)
{
    const bool quoted = value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"');
    return quoted && value.count(u'"') == 2 ? value.sliced(1, value.size() - 2) : value;
}

} // namespace

Result<QList<IniEntry>> readIniFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return wrong(u"The configuration file %1 cannot be read."_s.arg(path));
    QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return wrong(u"The configuration file %1 is larger than 1 MB."_s.arg(path));
    if (bytes.startsWith("\xef\xbb\xbf")) // as some editors begin what is in UTF-8
        bytes.remove(0, 3);
    QList<IniEntry> entries;
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        const QByteArray text = line.trimmed();
        const auto refuse = [&, at = ++number](
                                const QString &why) { return wrong(u"Line %1 of %2 %3."_s.arg(QString::number(at), path, why)); };
        if (!QUtf8StringView(text).isValidUtf8() || text.contains('\0'))
            return refuse(u"is not text in UTF-8"_s);
        if (text.isEmpty() || text.startsWith('#') || text.startsWith(';'))
            continue;
        if (text.startsWith('[')) {
            if (text != "[General]" || !entries.isEmpty())
                return refuse(u"begins a section, \"%1\": options belong to none"_s.arg(QString::fromUtf8(text)));
            continue;
        }
        const qsizetype equals = text.indexOf('=');
        if (equals <= 0)
            return refuse(u"is neither \"option = value\" nor a comment"_s);
        entries.append({QString::fromUtf8(text.first(equals).trimmed()),
            unquoted(QString::fromUtf8(text.sliced(equals + 1).trimmed())), number});
    }
    return entries;
}

} // namespace hearth
