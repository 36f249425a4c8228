// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextBlock.h"

#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// What of a formatted message is drawn in one piece: blocks of words below each other, or one block of code. As QML sees it;
/// the blocks are for PartDocument.
struct MessagePart
{
    Q_GADGET
    QML_VALUE_TYPE(messagePart)
    Q_PROPERTY(bool isCode MEMBER isCode)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(int quotes MEMBER quotes)
    Q_PROPERTY(int indent MEMBER indent)
public:
    bool isCode = false;
    QString text; ///< plain, with what stands before an item; for code just the code
    QString language; ///< of code
    int quotes = 0; ///< that code stands in
    int indent = 0; ///< of lists that code stands in
    QList<TextBlock> blocks; ///< of words

    bool operator==(const MessagePart &) const = default;
};

/// A message as it was typed, as one part.
QVariant typedParts(const QString &text);

/// A list of the parts of a message; null for one that is to be shown as it was typed.
QVariant messageParts(const QString &text);

} // namespace hearth
