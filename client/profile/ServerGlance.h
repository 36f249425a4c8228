// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

#include <map>
#include <memory>

namespace hearth {

class Clock;
class RestClient;

/// Whether servers answer at the moment. Each is asked for what everybody may know, and told nothing.
class ServerGlance : public QObject
{
    Q_OBJECT
public:
    /// The clock must outlive it.
    explicit ServerGlance(Clock *clock, QObject *parent = nullptr);
    ~ServerGlance() override;

    /// Asks those that are not being asked already: seen() follows for each, after 5 s at the latest.
    void look(const QList<QUrl> &servers);

Q_SIGNALS:
    void seen(const QUrl &server, bool answers);

private:
    void end(const QUrl &server, bool answers);

    Clock *const m_clock;
    std::map<QUrl, std::unique_ptr<RestClient>> m_asked;
};

} // namespace hearth
