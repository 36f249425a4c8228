// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace hearth {

/// What a channel is called: a text, or a kind and a number, which is made, hashed and compared without allocating.
class ChannelName
{
public:
    ChannelName(const QString &text)
        : m_text(text)
    {
    }
    ChannelName(char kind, qint64 number)
        : m_number(number)
        , m_kind(kind)
    {
    }

    friend bool operator==(const ChannelName &, const ChannelName &) = default;
    friend size_t qHash(const ChannelName &name, size_t seed = 0)
    {
        return name.m_kind ? ::qHash((quint64(name.m_number) << 8) + uchar(name.m_kind), seed) : ::qHash(name.m_text, seed);
    }

    struct Hash
    {
        size_t operator()(const ChannelName &name) const { return qHash(name); }
    };

private:
    qint64 m_number = 0;
    char m_kind = 0;
    QString m_text;
};

} // namespace hearth
