#pragma once

#include "theme.h"
#include "themeinfo.h"

#include <QList>
#include <QString>
#include <optional>

namespace Jianbao::WeChat {

/// The themes there are: ours, and the style sheets in a folder of the user. Reads the folder anew each time it is
/// asked, keeps no theme, and watches nothing. Every read is bounded; safe on any thread.
class ThemeLibrary
{
public:
    /// Without a folder there are only our own themes. The folder need not exist.
    explicit ThemeLibrary(QString userFolder = {});

    const QString &userFolder() const { return m_userFolder; }

    /// Ours in the order of the gallery, the default first; then the user's by file name.
    QList<ThemeInfo> themes() const;
    std::optional<ThemeInfo> find(QStringView id) const;
    /// The theme with this id. Fails, in words for the user, when there is none or its file is no theme: keep the theme
    /// that is shown.
    Result<Theme> load(QStringView id) const;
    /// The style sheet of a theme as text, to begin one's own from.
    Result<QByteArray> css(QStringView id) const;

    /// Copies a style sheet from anywhere into the user's folder, under its own name or the next free one, after a look
    /// whether it is a theme at all. The new theme.
    Result<ThemeInfo> add(const QString &file) const;

private:
    QString m_userFolder;
};

/// Reads a theme from any CSS file. Refuses, with one sentence that names the file: what is missing, no ordinary file,
/// unreadable, over 1 MB or binary, and a file without a single rule that was understood.
Result<Theme> readTheme(const QString &file);

} // namespace Jianbao::WeChat
