// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/JsonWriter.h"
#include "core/Result.h"
#include "model/Ids.h"

#include <QJsonValue>

namespace hearth {

/// A file that came with a message, as everyone who may read that is told of it.
struct Attachment
{
    static constexpr qsizetype mostOfMessage = 10;

    AttachmentId id;
    QString name; ///< as cleanFileName() leaves it
    qint64 size = 0; ///< of what is kept, in bytes
    QString type; ///< by what is in it, and not by what it is called: `image/jpeg`
    int width = 0; ///< of an image, as it is to be shown; 0: not known, or none
    int height = 0;
    bool hasThumbnail = false;
    QString blur = {}; ///< a BlurHash; empty: none

    bool isImage() const { return type.startsWith(QLatin1String("image/")); }
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// Whether it is a BlurHash, by its form: base 83, and as long as its first character says.
bool isBlurHash(QStringView text);

void writeFields(JsonWriter &json, const Attachment &attachment);
Result<Attachment> attachmentFromJson(const QJsonValue &json);

} // namespace hearth
