// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ServerSentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace hearth {

namespace {

/// Those that people meet, as the server has them, "%1" and so on where it names something.
constexpr const char *sentences[] {
    QT_TRANSLATE_NOOP("ServerSentences", "This is not your password."),
    QT_TRANSLATE_NOOP("ServerSentences", "Wrong username, or the code is wrong, was used, or is older than a day."),
    QT_TRANSLATE_NOOP("ServerSentences", "Nobody can join from this address for now."),
    QT_TRANSLATE_NOOP("ServerSentences", "This person is banned from the room; lift the ban first."),
    QT_TRANSLATE_NOOP("ServerSentences", "You were banned from this room."),
    QT_TRANSLATE_NOOP("ServerSentences", "%1 cannot be removed by you."),
    QT_TRANSLATE_NOOP("ServerSentences", "%1 does not take messages from you."),
    QT_TRANSLATE_NOOP("ServerSentences", "Guests can't create public rooms on this server; people with an account can."),
    QT_TRANSLATE_NOOP("ServerSentences", "Guests can't invite others."),
    QT_TRANSLATE_NOOP("ServerSentences", "Only moderators post in this room."),
    QT_TRANSLATE_NOOP("ServerSentences", "Only the owner and admins of this server may do this."),
    QT_TRANSLATE_NOOP(
        "ServerSentences", "Only the room's owner and moderators and the owner and admins of this server may do this."),
    QT_TRANSLATE_NOOP("ServerSentences", "Only the room's owner and the owner and admins of this server may do this."),
    QT_TRANSLATE_NOOP("ServerSentences", "Only who wrote a message may edit it."),
    QT_TRANSLATE_NOOP("ServerSentences", "This account is banned from the server."),
    QT_TRANSLATE_NOOP("ServerSentences", "This account is no longer here."),
    QT_TRANSLATE_NOOP("ServerSentences", "You can't take this from %1."),
    QT_TRANSLATE_NOOP("ServerSentences", "You can't block yourself."),
    QT_TRANSLATE_NOOP("ServerSentences", "You can't ban yourself."),
    QT_TRANSLATE_NOOP("ServerSentences", "You have blocked %1. Unblock them to write here."),
    QT_TRANSLATE_NOOP("ServerSentences", "This is the room's only owner: make somebody else an owner before."),
    QT_TRANSLATE_NOOP("ServerSentences", "This is the server's only owner: make somebody else an owner before."),
    QT_TRANSLATE_NOOP("ServerSentences", "You are the room's only owner: make somebody else an owner before you leave."),
    QT_TRANSLATE_NOOP("ServerSentences", "A message names at most %1 people."),
    QT_TRANSLATE_NOOP("ServerSentences", "A room has at most %1 pinned messages."),
    QT_TRANSLATE_NOOP("ServerSentences", "As many people wait to be let in as may. Try again in ten minutes."),
    QT_TRANSLATE_NOOP("ServerSentences", "This room is full: it has %1 members."),
    QT_TRANSLATE_NOOP("ServerSentences", "This server has reached its limit of %1 invitations."),
    QT_TRANSLATE_NOOP("ServerSentences", "You have blocked %1 people, which is the limit."),
    QT_TRANSLATE_NOOP("ServerSentences", "Too many tries. Try again in %1 s."),
    QT_TRANSLATE_NOOP("ServerSentences", "Too many changes at once; wait a moment."),
    QT_TRANSLATE_NOOP("ServerSentences", "Too many reactions at once; wait a moment."),
    QT_TRANSLATE_NOOP("ServerSentences", "This room is archived: it can be read, and nothing is written there any more."),
    QT_TRANSLATE_NOOP("ServerSentences", "The disk of the server is full."),
    QT_TRANSLATE_NOOP("ServerSentences", "The disk of the server is nearly full: no files are taken."),
    QT_TRANSLATE_NOOP(
        "ServerSentences", "The disk of the server is nearly full: nothing new is stored until there is space again."),
    QT_TRANSLATE_NOOP("ServerSentences", "The server keeps as many bytes of files as it may."),
    QT_TRANSLATE_NOOP("ServerSentences", "A file can have at most %1 here."),
    QT_TRANSLATE_NOOP("ServerSentences", "A username has at least %1 visible characters."),
    QT_TRANSLATE_NOOP("ServerSentences", "A password has %1 to %2 characters."),
    QT_TRANSLATE_NOOP("ServerSentences", "A password has no control characters."),
    QT_TRANSLATE_NOOP("ServerSentences", "A message needs something that can be seen."),
    QT_TRANSLATE_NOOP("ServerSentences", "A message has 1 to %1 characters."),
    QT_TRANSLATE_NOOP("ServerSentences", "A note has at most %1 characters."),
    QT_TRANSLATE_NOOP("ServerSentences", "Port %1 is taken by another program."),
    QT_TRANSLATE_NOOP("ServerSentences", "Port %1 is kept for programs of the system."),
    QT_TRANSLATE_NOOP("ServerSentences", "This computer does not have the address %1."),
    QT_TRANSLATE_NOOP("ServerSentences", "The folder %1 cannot be created."),
};

struct Pattern
{
    QRegularExpression fits;
    const char *source;
};

Pattern patternOf(const char *source)
{
    QString expression = QRegularExpression::escape(QString::fromLatin1(source));
    static const QRegularExpression place(QStringLiteral("\\\\%(\\d)"));
    expression.replace(place, QStringLiteral("(?<part\\1>.+?)"));
    return {QRegularExpression(QRegularExpression::anchoredPattern(expression)), source};
}

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> made = [] {
        std::vector<Pattern> all;
        std::ranges::transform(sentences, std::back_inserter(all), patternOf);
        return all;
    }();
    return made;
}

} // namespace

QString inReadersLanguage(const QString &sentence)
{
    constexpr qsizetype longest = 500; // no sentence of ours, whatever a server sends
    if (sentence.size() > longest)
        return sentence;
    for (const Pattern &pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.fits.match(sentence);
        if (!match.hasMatch())
            continue;
        QString said = QCoreApplication::translate("ServerSentences", pattern.source);
        const QString first = match.captured(QStringLiteral("part1"));
        const QString second = match.captured(QStringLiteral("part2"));
        return second.isEmpty() ? first.isEmpty() ? said : said.arg(first) : said.arg(first, second);
    }
    return sentence;
}

} // namespace hearth
