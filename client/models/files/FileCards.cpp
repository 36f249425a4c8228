// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/FileCards.h"

#include "models/files/FileKind.h"
#include "models/files/ProgressInWords.h"
#include "pictures/PictureReader.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hearth {

QVariantMap fileCard(const Attachment &attachment)
{
    return {{u"id"_s, attachment.id.value}, {u"key"_s, QString()}, {u"name"_s, attachment.name}, {u"size"_s, attachment.size},
        {u"sizeText"_s, QLocale().formattedDataSize(attachment.size, 1, QLocale::DataSizeTraditionalFormat)},
        {u"type"_s, attachment.type}, {u"kind"_s, QString(fileKind(attachment.name, attachment.type))},
        {u"program"_s, isProgram(attachment.name)}, {u"width"_s, attachment.width}, {u"height"_s, attachment.height},
        {u"blur"_s, attachment.blur},
        {u"picture"_s, attachment.width > 0 && attachment.height > 0 && isPictureType(attachment.type)},
        {u"hasThumbnail"_s, attachment.hasThumbnail}};
}

QVariantMap fileCard(const OutgoingFile &file)
{
    QVariantMap card = fileCard(file.attachment);
    card.insert(u"key"_s, file.key);
    card.insert(u"path"_s, file.path);
    const qint64 all = file.bytesToSend();
    card.insert(u"sent"_s, file.isThere() ? 1.0 : all == 0 ? 0.0 : double(file.sent) / double(all));
    card.insert(u"progress"_s, progressInWords(file.sent, all, file.perSecond));
    card.insert(u"error"_s, file.error);
    return card;
}

} // namespace hearth
