// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/messages/FileActions.h"

#include "session/files/ReceivedFiles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileActions)
};

QVariantMap offer(const QString &name, const QString &text, QLatin1StringView icon, bool isMain)
{
    return {{u"name"_s, name}, {u"text"_s, text}, {u"keys"_s, isMain ? Words::tr("Enter") : QString()}, {u"icon"_s, QString(icon)},
        {u"main"_s, isMain}, {u"danger"_s, false}, {u"inBar"_s, false}};
}

} // namespace

QVariantList FileActions::offers(const MessageSubject &message) const
{
    QVariantList offers;
    if (message.deleted || !message.message.isValid())
        return offers;
    const bool entersElsewhere = !message.address.isEmpty() || message.namedRoom > 0 || message.originalSeq > 0;
    for (qsizetype i = 0; i < message.files.size(); ++i) {
        const QVariantMap card = message.files[i].toMap();
        const QString name = card.value(u"name"_s).toString();
        const QString number = QString::number(i);
        const bool isPicture = card.value(u"picture"_s).toBool();
        const bool isMain = i == 0 && !entersElsewhere;
        if (isPicture)
            offers.append(offer(u"showFile:"_s + number, Words::tr("Show %1").arg(name), "image"_L1, isMain));
        if (!card.value(u"program"_s).toBool())
            offers.append(offer(u"openFile:"_s + number, Words::tr("Open %1").arg(name), "forward"_L1, isMain && !isPicture));
        offers.append(offer(u"saveFile:"_s + number, Words::tr("Save %1").arg(name), "download"_L1, false));
        offers.append(offer(u"saveFileAs:"_s + number, Words::tr("Save %1 as…").arg(name), "folder"_L1, false));
    }
    return offers;
}

void FileActions::act(const QString &name, const MessageSubject &message) const
{
    const QString action = name.section(u':', 0, 0);
    const QVariantMap card = message.files.value(name.section(u':', 1, 1).toInt()).toMap();
    if (!m_files || message.deleted || card.isEmpty())
        return;
    if (action == "showFile"_L1)
        m_files->pictures()->show(card);
    else if (action == "openFile"_L1)
        m_files->open(card);
    else if (action == "saveFile"_L1)
        m_files->save(card);
    else if (action == "saveFileAs"_L1)
        m_files->saveAs(card);
}

} // namespace hearth
