// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choosing/Commands.h"

#include <QKeyCombination>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// In the order in which the list of shortcuts has them.
enum class Place { Window, Chat, Composer, Completions, Lists };

struct Command
{
    QLatin1StringView name;
    const char *text;
    Place place;
    bool isCallable; ///< by its name
    std::array<QKeyCombination, 3> keys {Qt::Key_unknown, Qt::Key_unknown, Qt::Key_unknown};
};

constexpr Command commands[] = {
    {"switch"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Go to a room, a person or anything else"), Place::Chat, false,
        {Qt::CTRL | Qt::Key_K}},
    {"settings"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Settings"), Place::Window, true, {Qt::CTRL | Qt::Key_Comma}},
    {"shortcuts"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Keyboard shortcuts"), Place::Window, true,
        {Qt::CTRL | Qt::Key_Slash, Qt::Key_F1}},
    {"closeWindow"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Close the window"), Place::Window, false, {Qt::CTRL | Qt::Key_W}},
    {"quit"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Quit"), Place::Window, false, {Qt::CTRL | Qt::Key_Q}},
    {"previousRoom"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Previous room"), Place::Chat, false, {Qt::ALT | Qt::Key_Up}},
    {"nextRoom"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Next room"), Place::Chat, false, {Qt::ALT | Qt::Key_Down}},
    {"previousUnread"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Previous unread room"), Place::Chat, false,
        {Qt::ALT | Qt::SHIFT | Qt::Key_Up}},
    {"nextUnread"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Next unread room"), Place::Chat, true,
        {Qt::ALT | Qt::SHIFT | Qt::Key_Down}},
    {"mentions"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Mentions and replies"), Place::Chat, true,
        {Qt::CTRL | Qt::SHIFT | Qt::Key_M}},
    {"roomDetails"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Details of this room"), Place::Chat, true},
    {"archivedRooms"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Archived rooms"), Place::Chat, true},
    {"markAllRead"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Mark all rooms as read"), Place::Chat, true,
        {Qt::SHIFT | Qt::Key_Escape}},
    {"browse"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Find rooms"), Place::Chat, true, {Qt::CTRL | Qt::Key_J}},
    {"createRoom"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Create room"), Place::Chat, true, {Qt::CTRL | Qt::Key_N}},
    {"newMessage"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "New message"), Place::Chat, true, {Qt::CTRL | Qt::SHIFT | Qt::Key_N}},
    {"members"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Show or hide people"), Place::Chat, true, {Qt::CTRL | Qt::Key_P}},
    {"scrollUp"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Scroll up in the messages"), Place::Chat, false, {Qt::Key_PageUp}},
    {"scrollDown"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Scroll down in the messages"), Place::Chat, false, {Qt::Key_PageDown}},
    {"backInMessages"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Back to where you read"), Place::Chat, false,
        {Qt::ALT | Qt::Key_Left}},
    {"pins"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Pinned messages"), Place::Chat, true},
    {"leaveRoom"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Leave this room"), Place::Chat, true},
    {"online"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Online"), Place::Chat, true},
    {"away"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Away"), Place::Chat, true},
    {"disturb"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "End do not disturb"), Place::Chat, true},
    {"doNotDisturb"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Do not disturb"), Place::Chat, true},
    {"access"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Who may enter the server"), Place::Chat, true},
    {"servers"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Other servers"), Place::Chat, true},
    {"signOut"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Sign out"), Place::Chat, true},
    {"enter"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Send, as the settings have it"), Place::Composer, false,
        {Qt::Key_Return, Qt::Key_Enter}},
    {"send"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Send"), Place::Composer, false,
        {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}},
    {"newLine"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "New line"), Place::Composer, false,
        {Qt::SHIFT | Qt::Key_Return, Qt::SHIFT | Qt::Key_Enter}},
    {"bold"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Bold"), Place::Composer, false, {Qt::CTRL | Qt::Key_B}},
    {"italic"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Italic"), Place::Composer, false, {Qt::CTRL | Qt::Key_I}},
    {"code"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Code"), Place::Composer, false, {Qt::CTRL | Qt::Key_E}},
    {"preview"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Preview of what is written"), Place::Composer, false,
        {Qt::CTRL | Qt::SHIFT | Qt::Key_P}},
    {"editLast"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Edit your last message, while nothing is written"), Place::Composer,
        false, {Qt::Key_Up}},
    {"cancel"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Stop editing or replying"), Place::Composer, false, {Qt::Key_Escape}},
    {"choose"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Complete with what is marked"), Place::Completions, false,
        {Qt::Key_Tab, Qt::Key_Return, Qt::Key_Enter}},
    {"next"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Next one"), Place::Completions, false, {Qt::Key_Down}},
    {"previous"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Previous one"), Place::Completions, false, {Qt::Key_Up}},
    {"dismiss"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Complete nothing"), Place::Completions, false, {Qt::Key_Escape}},
    {"menu"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Menu of a room, person or message"), Place::Lists, false,
        {Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10}},
    {"chooseAbove"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Choose messages, up"), Place::Lists, false, {Qt::SHIFT | Qt::Key_Up}},
    {"chooseBelow"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Choose messages, down"), Place::Lists, false,
        {Qt::SHIFT | Qt::Key_Down}},
};

struct PlaceWords
{
    Place place;
    QLatin1StringView name; ///< in QML
    const char *heading;
};

constexpr PlaceWords places[] = {
    {Place::Window, "window"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Everywhere")},
    {Place::Chat, "chat"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "In the chat")},
    {Place::Composer, "composer"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "While writing")},
    {Place::Completions, "completions"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "While names are offered, after @, # or a colon")},
    {Place::Lists, "lists"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "In lists")},
};

QLatin1StringView placeName(Place place)
{
    return std::ranges::find(places, place, &PlaceWords::place)->name;
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
        {Qt::Key_F1, "F1"_L1}, {Qt::Key_F10, "F10"_L1}};
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
    return keys.join(u", "_s);
}

} // namespace

QVariantList Commands::boundIn(const QString &place) const
{
    QVariantList bound;
    for (const Command &command : commands) {
        if (placeName(command.place) != place || !hasKeys(command))
            continue;
        QStringList sequences;
        for (const QKeyCombination keys : command.keys)
            if (keys != QKeyCombination(Qt::Key_unknown))
                sequences.append(sequence(keys));
        bound.append(QVariantMap {{u"name"_s, command.name}, {u"sequences"_s, sequences}});
    }
    return bound;
}

QString Commands::commandFor(const QString &place, int key, int modifiers) const
{
    const QKeyCombination pressed(Qt::KeyboardModifiers(modifiers) & ~Qt::KeyboardModifiers(Qt::KeypadModifier), Qt::Key(key));
    for (const Command &command : commands)
        if (key != Qt::Key_unknown && placeName(command.place) == place
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
    for (const PlaceWords &words : places) {
        list.append(QVariantMap {{u"text"_s, tr(words.heading)}, {u"keys"_s, QString()}});
        for (const Command &command : commands)
            if (command.place == words.place && hasKeys(command))
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
