// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choosing/Commands.h"

#include <QCoreApplication>
#include <QKeyCombination>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// In the order in which the list of shortcuts has them.
enum class Area { Window, Chat, Composer, Completions, Lists };

struct Command
{
    QLatin1StringView name;
    const char *text;
    Area area;
    bool isCallable; ///< by its name
    std::array<QKeyCombination, 3> keys {Qt::Key_unknown, Qt::Key_unknown, Qt::Key_unknown};
};

constexpr Command commands[] = {
    {"switch"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Find a room, a person or an action"), Area::Chat, false,
        {Qt::CTRL | Qt::Key_K}},
    {"settings"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Settings"), Area::Window, true, {Qt::CTRL | Qt::Key_Comma}},
    {"shortcuts"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Keyboard shortcuts"), Area::Window, true,
        {Qt::CTRL | Qt::Key_Slash, Qt::Key_F1}},
    {"largerText"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Larger text"), Area::Window, false,
        {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}},
    {"smallerText"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Smaller text"), Area::Window, false, {Qt::CTRL | Qt::Key_Minus}},
    {"usualText"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Text in its usual size"), Area::Window, false, {Qt::CTRL | Qt::Key_0}},
    {"closeWindow"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Close the window"), Area::Window, false, {Qt::CTRL | Qt::Key_W}},
    {"quit"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Quit"), Area::Window, false, {Qt::CTRL | Qt::Key_Q}},
    {"previousRoom"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Previous room"), Area::Chat, false, {Qt::ALT | Qt::Key_Up}},
    {"nextRoom"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Next room"), Area::Chat, false, {Qt::ALT | Qt::Key_Down}},
    {"previousUnread"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Previous unread room"), Area::Chat, false,
        {Qt::ALT | Qt::SHIFT | Qt::Key_Up}},
    {"nextUnread"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Next unread room"), Area::Chat, true,
        {Qt::ALT | Qt::SHIFT | Qt::Key_Down}},
    {"search"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Search in this room"), Area::Chat, true, {Qt::CTRL | Qt::Key_F}},
    {"searchEverywhere"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Search everywhere"), Area::Chat, true,
        {Qt::CTRL | Qt::SHIFT | Qt::Key_F}},
    {"nextHit"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Next message found"), Area::Chat, false, {Qt::Key_F3}},
    {"previousHit"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Previous message found"), Area::Chat, false,
        {Qt::SHIFT | Qt::Key_F3}},
    {"mentions"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Mentions and replies"), Area::Chat, true,
        {Qt::CTRL | Qt::SHIFT | Qt::Key_M}},
    {"roomDetails"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Details of this room"), Area::Chat, true},
    {"archivedRooms"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Archived rooms"), Area::Chat, true},
    {"markAllRead"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Mark all rooms as read"), Area::Chat, true,
        {Qt::SHIFT | Qt::Key_Escape}},
    {"browse"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Find rooms"), Area::Chat, true, {Qt::CTRL | Qt::Key_J}},
    {"createRoom"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Create room"), Area::Chat, true, {Qt::CTRL | Qt::Key_N}},
    {"newMessage"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "New message"), Area::Chat, true, {Qt::CTRL | Qt::SHIFT | Qt::Key_N}},
    {"members"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Show or hide people"), Area::Chat, true, {Qt::CTRL | Qt::Key_P}},
    {"scrollUp"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Scroll up in the messages"), Area::Chat, false, {Qt::Key_PageUp}},
    {"scrollDown"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Scroll down in the messages"), Area::Chat, false, {Qt::Key_PageDown}},
    {"backInMessages"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Back to where you read"), Area::Chat, false,
        {Qt::ALT | Qt::Key_Left}},
    {"pins"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Pinned messages"), Area::Chat, true},
    {"leaveRoom"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Leave this room"), Area::Chat, true},
    {"online"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Online"), Area::Chat, true},
    {"away"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Away"), Area::Chat, true},
    {"disturb"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "End do not disturb"), Area::Chat, true},
    {"quietHalfHour"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Do not disturb for 30 minutes"), Area::Chat, true},
    {"quietHour"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Do not disturb for 1 hour"), Area::Chat, true},
    {"quietTomorrow"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Do not disturb until tomorrow"), Area::Chat, true},
    {"quietOn"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Do not disturb until I turn it off"), Area::Chat, true},
    {"host"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Host page: how the server is doing"), Area::Chat, true},
    {"access"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Who can join this server"), Area::Chat, true},
    {"reports"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Reported messages"), Area::Chat, true},
    {"overview"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "People and audit"), Area::Chat, true},
    {"invite"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Invite people"), Area::Chat, true},
    {"inviteToRoom"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Invite people to this room"), Area::Chat, true},
    {"account"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Your account"), Area::Chat, true},
    {"server"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "This server: address and four words"), Area::Chat, true},
    {"servers"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Other servers"), Area::Chat, true},
    {"signOut"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Sign out"), Area::Chat, true},
    {"enter"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Send (depends on the settings)"), Area::Composer, false,
        {Qt::Key_Return, Qt::Key_Enter}},
    {"send"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Send"), Area::Composer, false,
        {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}},
    {"newLine"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "New line"), Area::Composer, false,
        {Qt::SHIFT | Qt::Key_Return, Qt::SHIFT | Qt::Key_Enter}},
    {"bold"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Bold"), Area::Composer, false, {Qt::CTRL | Qt::Key_B}},
    {"italic"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Italic"), Area::Composer, false, {Qt::CTRL | Qt::Key_I}},
    {"code"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Code"), Area::Composer, false, {Qt::CTRL | Qt::Key_E}},
    {"emoji"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Insert an emoji"), Area::Composer, false, {Qt::CTRL | Qt::Key_Period}},
    {"preview"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Show or hide the preview"), Area::Composer, false,
        {Qt::CTRL | Qt::SHIFT | Qt::Key_P}},
    {"editLast"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Edit your last message, if nothing is typed"), Area::Composer, false,
        {Qt::Key_Up}},
    {"cancel"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Cancel editing or replying"), Area::Composer, false, {Qt::Key_Escape}},
    {"choose"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Insert the selected suggestion"), Area::Completions, false,
        {Qt::Key_Tab, Qt::Key_Return, Qt::Key_Enter}},
    {"next"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Next one"), Area::Completions, false, {Qt::Key_Down}},
    {"previous"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Previous one"), Area::Completions, false, {Qt::Key_Up}},
    {"dismiss"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Close suggestions"), Area::Completions, false, {Qt::Key_Escape}},
    {"menu"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Open the menu of a room, person or message"), Area::Lists, false,
        {Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10}},
    {"chooseAbove"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Select messages upwards"), Area::Lists, false,
        {Qt::SHIFT | Qt::Key_Up}},
    {"chooseBelow"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Select messages downwards"), Area::Lists, false,
        {Qt::SHIFT | Qt::Key_Down}},
};

struct AreaWords
{
    Area area;
    QLatin1StringView name; ///< in QML
    const char *heading;
};

constexpr AreaWords areas[] = {
    {Area::Window, "window"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Everywhere")},
    {Area::Chat, "chat"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "In the chat")},
    {Area::Composer, "composer"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "While writing")},
    {Area::Completions, "completions"_L1,
        QT_TRANSLATE_NOOP("hearth::Commands", "While suggestions are shown, after @, # or a colon")},
    {Area::Lists, "lists"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "In lists")},
};

QLatin1StringView areaName(Area area)
{
    return std::ranges::find(areas, area, &AreaWords::area)->name;
}

bool hasKeys(const Command &command)
{
    return command.keys[0] != QKeyCombination(Qt::Key_unknown);
}

QString keyName(Qt::Key key)
{
    constexpr std::pair<Qt::Key, QLatin1StringView> names[] = {{Qt::Key_Up, "Up"_L1}, {Qt::Key_Down, "Down"_L1},
        {Qt::Key_Left, "Left"_L1}, {Qt::Key_PageUp, "PgUp"_L1}, {Qt::Key_PageDown, "PgDown"_L1}, {Qt::Key_Return, "Return"_L1},
        {Qt::Key_Enter, "Enter"_L1}, {Qt::Key_Escape, "Esc"_L1}, {Qt::Key_Tab, "Tab"_L1}, {Qt::Key_Menu, "Menu"_L1},
        {Qt::Key_F1, "F1"_L1}, {Qt::Key_F3, "F3"_L1}, {Qt::Key_F10, "F10"_L1}};
    const auto named = std::ranges::find(names, key, &std::pair<Qt::Key, QLatin1StringView>::first);
    return named != std::end(names) ? QString(named->second) : QString(QChar(ushort(key))); // its letter
}

/// As a Shortcut takes it.
QString sequence(QKeyCombination keys)
{
    const Qt::KeyboardModifiers modifiers = keys.keyboardModifiers();
    return (modifiers & Qt::ControlModifier ? u"Ctrl+"_s : QString()) + (modifiers & Qt::AltModifier ? u"Alt+"_s : QString())
        + (modifiers & Qt::ShiftModifier ? u"Shift+"_s : QString()) + keyName(keys.key());
}

/// As it is written on keyboards where the language is spoken, by Qt's own words.
QString spokenKeys(const QString &sequence)
{
    QStringList keys = sequence.split(u'+');
    for (QString &key : keys)
        key = QCoreApplication::translate("QShortcut", qUtf8Printable(key));
    return keys.join(u'+');
}

/// For people, to whom Return and the Enter of the number pad are one key.
QString shown(const Command &command)
{
    QStringList keys;
    for (const QKeyCombination combination : command.keys) {
        const QString name = combination == QKeyCombination(Qt::Key_unknown) ? QString()
                                                                             : sequence(combination)
                                                                                   .replace(u"Return"_s, u"Enter"_s)
                                                                                   .replace(u"PgUp"_s, u"Page Up"_s)
                                                                                   .replace(u"PgDown"_s, u"Page Down"_s);
        if (!name.isEmpty() && !keys.contains(name))
            keys.append(name);
    }
    std::ranges::transform(keys, keys.begin(), spokenKeys);
    return keys.join(u", "_s);
}

} // namespace

QVariantList Commands::boundIn(const QString &area) const
{
    QVariantList bound;
    for (const Command &command : commands) {
        if (areaName(command.area) != area || !hasKeys(command))
            continue;
        QStringList sequences;
        for (const QKeyCombination keys : command.keys)
            if (keys != QKeyCombination(Qt::Key_unknown))
                sequences.append(sequence(keys));
        bound.append(QVariantMap {{u"name"_s, command.name}, {u"sequences"_s, sequences}});
    }
    return bound;
}

QString Commands::commandFor(const QString &area, int key, int modifiers) const
{
    const QKeyCombination pressed(Qt::KeyboardModifiers(modifiers) & ~Qt::KeyboardModifiers(Qt::KeypadModifier), Qt::Key(key));
    for (const Command &command : commands)
        if (key != Qt::Key_unknown && areaName(command.area) == area
            && std::ranges::find(command.keys, pressed) != command.keys.end())
            return command.name;
    return {};
}

QString Commands::keysOf(const QString &name) const
{
    const auto *command = std::ranges::find_if(commands, [&name](const Command &one) { return one.name == name; });
    return command == std::ranges::end(commands) ? QString() : shown(*command);
}

QVariantList Commands::shortcuts() const
{
    QVariantList list;
    for (const AreaWords &words : areas) {
        list.append(QVariantMap {{u"text"_s, tr(words.heading)}, {u"keys"_s, QString()}});
        for (const Command &command : commands)
            if (command.area == words.area && hasKeys(command))
                list.append(QVariantMap {{u"text"_s, tr(command.text)}, {u"keys"_s, shown(command)}});
    }
    return list;
}

QList<Commands::Found> Commands::callable()
{
    QList<Found> found;
    for (const Command &command : commands)
        if (command.isCallable)
            found.append({command.name, tr(command.text), hasKeys(command) ? shown(command) : QString()});
    return found;
}

} // namespace hearth
