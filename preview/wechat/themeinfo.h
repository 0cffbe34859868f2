#pragma once

#include <QByteArrayView>
#include <QLocale>
#include <QString>

namespace Jianbao::WeChat {

/// What a gallery shows of a theme before it is loaded. A value; holds no rules.
struct ThemeInfo {
    QString id;          ///< what settings keep: "serif" for one of ours, "mine.css" for a file of the user
    QString file;        ///< the user's file; empty for one of ours
    QString chineseName; ///< never empty; the same as the English one when the theme has only one
    QString englishName;
    QString chineseAbout; ///< one sentence; may be empty
    QString englishAbout;

    bool isBuiltIn() const { return file.isEmpty(); }
    QString name(const QLocale &locale) const { return isChinese(locale) ? chineseName : englishName; }
    QString about(const QLocale &locale) const { return isChinese(locale) ? chineseAbout : englishAbout; }

    friend bool operator==(const ThemeInfo &, const ThemeInfo &) = default;

private:
    static bool isChinese(const QLocale &locale) { return locale.language() == QLocale::Chinese; }
};

/// Reads the names and descriptions from the comment a style sheet (UTF-8) begins with:
///
///     /* @theme 书页 / Book
///        @about 像一本书。 / Like a book. */
///
/// The first part is Chinese, the second English; one alone is both. `fallbackName` stands in for a missing name. `id`
/// and `file` are left empty.
ThemeInfo readThemeInfo(QByteArrayView css, const QString &fallbackName);

} // namespace Jianbao::WeChat
