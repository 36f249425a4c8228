// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// What the program can be told to do wherever one is, each with its words and its keys: the one table that binds the keys,
/// lists them, and from which they are found by name. What is done to a message has a table of its own, MessageActions.
class Commands : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    using QObject::QObject;

    /// Of an area ("window", "chat", "composer"), those with keys: a list of {name, sequences}.
    Q_INVOKABLE QVariantList boundIn(const QString &area) const;
    /// What these keys mean in an area; empty for nothing.
    Q_INVOKABLE QString commandFor(const QString &area, int key, int modifiers) const;
    /// The keys of one, for people to read; empty where it has none.
    Q_INVOKABLE QString keysOf(const QString &name) const;
    /// Every one with keys, for a list of them: {text, keys}, `keys` empty for a heading.
    Q_INVOKABLE QVariantList shortcuts() const;

    /// Those that can be called by their name, as {name, text, keys}.
    struct Found
    {
        QString name;
        QString text;
        QString keys;
    };
    static QList<Found> callable();
};

} // namespace hearth
