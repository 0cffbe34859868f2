#pragma once

#include "error.h"
#include "themecontrols.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>

namespace Jianbao::WeChat {

class StyleSheet;

/// A CSS file made ready to style an article. Immutable, cheap to copy, safe on any thread.
class Theme
{
public:
    /// A rule or declaration that was left out.
    struct Problem {
        enum class Kind {
            Unknown,  ///< not understood: most likely a mistake
            NoEffect, ///< understood, but WeChat articles have no such thing (`:hover`, `@media`, `position`)
        };
        int line = 0; ///< from 1
        QString message;
        Kind kind = Kind::Unknown;
    };

    /// How much of a style sheet was understood.
    struct Extent {
        qsizetype rules = 0;
        qsizetype selectors = 0;
        qsizetype declarations = 0; ///< custom properties among them
    };

    /// The built-in default theme.
    static const Theme &standard();
    /// Any CSS (UTF-8). Fails only for text that cannot be a style sheet (binary, over largestCss).
    static Result<Theme> fromCss(const QString &name, const QByteArray &css);
    static constexpr qsizetype largestCss = 1024 * 1024; ///< bytes

    /// This theme under other controls. They are laid over the theme as it was read: those of an earlier call are gone.
    Theme with(const ThemeControls &controls) const;
    const ThemeControls &controls() const;
    /// What the controls stand at when none is set: the accent, font size and line height the theme itself has.
    ThemeControls ownControls() const;

    const QString &name() const;
    const QList<Problem> &problems() const;
    const Extent &extent() const;
    const StyleSheet &styleSheet() const;

private:
    Theme() = default;
    QString m_name;
    QByteArray m_css; ///< valid UTF-8
    ThemeControls m_controls;
    QList<Problem> m_problems;
    std::shared_ptr<const StyleSheet> m_styleSheet;
    std::shared_ptr<const StyleSheet> m_plain; ///< without controls
};

} // namespace Jianbao::WeChat
