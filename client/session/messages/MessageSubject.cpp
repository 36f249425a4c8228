// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/messages/MessageSubject.h"

#include "models/files/FilesInWords.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// 0 for what is no id and no seq.
qint64 number(const QJSValue &value)
{
    const double number = value.toNumber();
    return number > 0 && number <= double(maxWireInteger) ? qint64(number) : 0;
}

} // namespace

MessageSubject::MessageSubject(const QJSValue &row)
    : message {number(row.property(u"messageId"_s))}
    , seq(number(row.property(u"seq"_s)))
    , clientId(row.property(u"clientId"_s).toString())
    , author(row.property(u"author"_s).toString())
    , authorId(number(row.property(u"authorId"_s)))
    , isGuest(row.property(u"authorIsGuest"_s).toBool())
    , text(row.property(u"text"_s).toString())
    , address(row.property(u"address"_s).toString())
    , namedRoom(number(row.property(u"namedRoom"_s)))
    , isOwn(row.property(u"isOwn"_s).toBool())
    , isNotice(row.property(u"kind"_s).toString() == messageKindName(MessageKind::Notice))
    , deleted(!row.isObject() || row.property(u"deleted"_s).toBool()) // a row that is gone is like that
    , original {number(row.property(u"reply"_s).property(u"id"_s))}
    , originalSeq(number(row.property(u"reply"_s).property(u"seq"_s)))
    , files(row.property(u"files"_s).toVariant().toList())
    , failed(row.property(u"state"_s).toString() == "failed"_L1)
    , isOffline(row.property(u"online"_s).isBool() && !row.property(u"online"_s).toBool())
    , m_row(row)
{
}

QStringList MessageSubject::fileNames() const
{
    QStringList names;
    for (const QVariant &file : files)
        names.append(file.toMap().value(u"name"_s).toString());
    return names;
}

QString MessageSubject::said() const
{
    return withFiles(text, fileNames());
}

} // namespace hearth
