// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// The Markdown of messages and of what is being written, for QML, which must not read it itself.
class Markdown : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    explicit Markdown(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// As a timeline would have them, see messageParts().
    Q_INVOKABLE QVariant parts(const QString &text) const;
    /// The same without any: see typedParts().
    Q_INVOKABLE QVariant asTyped(const QString &text) const;
    /// What withMarkToggled() says: {start, end, replacement, selectionStart, selectionEnd}.
    Q_INVOKABLE QVariantMap toggled(const QString &text, int start, int end, const QString &mark) const;
    /// Whether a line break at this place is a part of a block of code.
    Q_INVOKABLE bool isInCode(const QString &text, int at) const;
};

} // namespace hearth
