// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hearth {

class Clock;
class RestClient;

/// For a host: how far the server is with making searchable what was said before it could search. Asked for again and again while
/// somebody looks and there is more to come.
class IndexProgress : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    /// From 0 to 99, rounded down; -1: all of it is searchable, or nothing is known of it.
    Q_PROPERTY(int percent READ percent NOTIFY percentChanged)
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged)
public:
    /// Both must outlive it.
    IndexProgress(RestClient *rest, Clock *clock, QObject *parent = nullptr);

    int percent() const { return m_percent; }
    bool isWatched() const { return m_request != nullptr; }
    void setWatched(bool watched);

Q_SIGNALS:
    void percentChanged();
    void watchedChanged();

private:
    void ask();
    void setPercent(int percent);

    RestClient *const m_rest;
    Clock *const m_clock;
    int m_percent = -1;
    std::unique_ptr<QObject> m_request; ///< the context of what is asked and awaited while it is watched
};

} // namespace hearth
