// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/LogLimit.h"

#include <QMessageLogContext>
#include <QString>

#include <chrono>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Logged
{
    std::chrono::minutes minute {-1};
    int lines = 0; ///< in that one
};

struct Limit
{
    QtMessageHandler next = nullptr;
    QByteArrayList unlimited;
    std::mutex mutex;
    std::map<QByteArray, Logged> categories;
};

Limit &limit()
{
    static auto *const forEver = new Limit; // what is logged as the process ends comes here, too
    return *forEver;
}

/// With this one.
int linesOf(const QByteArray &category)
{
    using namespace std::chrono;
    const auto now = floor<minutes>(steady_clock::now().time_since_epoch());
    const std::scoped_lock lock(limit().mutex);
    Logged &logged = limit().categories[category];
    if (logged.minute != now)
        logged = {now, 0};
    return ++logged.lines;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray category(context.category);
    const bool counts = type != QtFatalMsg && !limit().unlimited.contains(category);
    const int lines = counts ? linesOf(category) : 0;
    if (lines <= mostLogged)
        limit().next(type, context, message);
    else if (lines == mostLogged + 1)
        limit().next(type, context, u"There is more of this kind, which is left out for the rest of the minute"_s);
}

} // namespace

void limitLog(const QByteArrayList &unlimited)
{
    limit().unlimited = unlimited;
    if (!limit().next)
        limit().next = qInstallMessageHandler(handle);
}

} // namespace hearth
