// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/JsonWriter.h"

#include <memory>

namespace hearth {

/// A value that never changes again, shared by all who hold it, with its JSON beside it: made when somebody asks for it
/// first, and then the same bytes for everyone. Empty by default; reading an empty one is a broken invariant.
/// json() is for one thread (the one that tells clients); the value itself may be read on any.
template <typename T>
class Shared
{
public:
    Shared() = default;
    Shared(T value)
        : d(std::make_shared<const Inside>(std::move(value)))
    {
    }

    explicit operator bool() const { return bool(d); }
    const T &operator*() const
    {
        Q_ASSERT(d);
        return d->value;
    }
    const T *operator->() const { return &**this; }
    operator const T &() const { return **this; }

    const JsonText &json() const
    {
        Q_ASSERT(d);
        if (!d->json)
            d->json = jsonText(d->value);
        return *d->json;
    }

    friend bool operator==(const Shared &a, const Shared &b) { return a.d == b.d || (a.d && b.d && *a == *b); }
    friend void writeValue(JsonWriter &json, const Shared &shared) { json.value(shared.json()); }

private:
    struct Inside
    {
        explicit Inside(T given)
            : value(std::move(given))
        {
        }
        const T value;
        mutable std::optional<JsonText> json;
    };
    std::shared_ptr<const Inside> d;
};

} // namespace hearth
