// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

namespace hearth {

/// Gathers the head of one request after the other, from bytes that may be cut anywhere. What it takes nobody else
/// sees: Qt's parsers are shown a head written anew (see CanonicalHead), never what came over the wire.
class HeadReader
{
public:
    enum class Outcome {
        Incomplete,
        Complete, ///< text() is the head of a request
        NotHttp,
        TooLarge,
    };
    static constexpr int maxBlanks = 64;

    explicit HeadReader(qsizetype maxSize)
        : m_maxSize(maxSize)
    {
    }

    /// As many bytes as are worth showing to take().
    qsizetype appetite() const { return m_maxSize + 1 - m_text.size() + maxBlanks; }
    /// Returns the outcome and how many of the `bytes` belong to this head, line ends before it included.
    std::pair<Outcome, qsizetype> take(QByteArrayView bytes);
    /// Whether anything of the request has come; line ends before it do not count.
    bool hasBegun() const { return !m_text.isEmpty(); }
    qsizetype kept() const { return m_text.capacity(); } ///< bytes
    /// The head with its empty line; the next one begins.
    QByteArray text();

private:
    const qsizetype m_maxSize;
    QByteArray m_text;
    int m_blanks = 0; ///< line ends before the request line: some clients send one behind a body
};

} // namespace hearth
