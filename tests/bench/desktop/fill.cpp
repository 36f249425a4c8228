// SPDX-License-Identifier: GPL-3.0-or-later
// usage: hearth-fill-rooms DATA MESSAGES - see History.h
#include "History.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString wrong = arguments.size() == 3 ? hearth::fillRooms(arguments[1], arguments[2].toInt())
                                                : QStringLiteral("usage: hearth-fill-rooms DATA MESSAGES");
    if (wrong.isEmpty())
        return 0;
    std::fprintf(stderr, "%s\n", qUtf8Printable(wrong));
    return 1;
}
