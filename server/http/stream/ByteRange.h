// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace hearth {

/// What a Range field asks for (RFC 9110, 14.1 and 14.2).
struct ByteRange
{
    enum class Kind {
        Whole, ///< no range that is understood, or several of which more than one can be given
        Part,
        Unsatisfiable, ///< 416
    };
    Kind kind = Kind::Whole;
    qint64 first = 0;
    qint64 length = 0;

    /// Of something `size` bytes long.
    static ByteRange parse(QByteArrayView field, qint64 size);
};

} // namespace hearth
