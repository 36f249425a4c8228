// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace hearth {

/// A message made ready for the Markdown parser. What must come out of it as it went in, whatever marks are in it (web
/// addresses, emoji of keys, smileys, and Markdown that a chat has no use for), stands in it as noncharacters of Unicode.
class MarkdownSource
{
public:
    explicit MarkdownSource(const QString &text);

    /// A text with noncharacters of its own could not be told from what stands for others.
    bool isReadable() const { return m_readable; }
    const QByteArray &utf8() const { return m_utf8; }
    /// With what was put away in its place again.
    QString restored(QString piece) const;

private:
    QString withoutAddresses(const QString &text);

    bool m_readable = true;
    QStringList m_addresses;
    QByteArray m_utf8;
};

} // namespace hearth
