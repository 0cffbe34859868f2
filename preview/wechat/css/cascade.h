#pragma once

#include "declaration.h"

#include <span>

namespace Jianbao::WeChat::Css {

/// What a cascade comes to for one element: the declarations that count, in the order that a browser must read them.
struct Computed {
    struct Entry {
        PropertyId property = 0;
        QByteArray value;
        bool isInline = false; ///< an author's, not the theme's
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    /// A property that is read here, not written.
    struct Internal {
        PropertyId property = 0;
        std::vector<Token> tokens;
    };

    std::vector<Entry> entries;
    std::vector<Internal> internal;

    /// The value that counts. Empty when the property was not set by its own name.
    QByteArray value(QByteArrayView name) const;
    const Internal *findInternal(QByteArrayView name) const;
    void set(QByteArrayView name, QByteArray value);
    void remove(QByteArrayView name);
    /// `a:b;c:d`
    QByteArray serialize() const;
};

/// Takes the declarations that apply, weakest first. What a later one sets, by its own name or by its shorthand, is not
/// repeated; a later longhand stays behind an earlier shorthand. A declaration whose var() comes to nothing still hides
/// the weaker ones ("invalid at computed-value time", CSS Variables 1, section 3).
Computed cascade(std::span<const Declaration *const> weakestFirst, const Environment &environment);

} // namespace Jianbao::WeChat::Css
