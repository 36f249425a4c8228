// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/FilesInWords.h"

using namespace Qt::StringLiterals;

namespace hearth {

QString fileInWords(const QString &name)
{
    return u'[' + name + u']';
}

QString withFiles(const QString &words, const QStringList &names)
{
    QString line = words;
    for (const QString &name : names)
        line += (line.isEmpty() ? u""_s : u" "_s) + fileInWords(name);
    return line;
}

QString withFiles(const QString &words, const Message &message)
{
    QStringList names;
    for (const Attachment &attachment : message.attachments)
        names.append(attachment.name);
    return withFiles(words, names);
}

QString wordsOf(const ReplyPreview &preview)
{
    return preview.text.isEmpty() && !preview.file.isEmpty() ? fileInWords(preview.file) : preview.text;
}

} // namespace hearth
