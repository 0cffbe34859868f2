#include "themelibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Jianbao::WeChat {
namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Theme)
};

/// In the order of the gallery.
constexpr std::array builtInIds{"default"_L1, "links"_L1, "serif"_L1,  "tech"_L1, "magazine"_L1,
                                "cards"_L1,   "paper"_L1, "bamboo"_L1, "mono"_L1, "festive"_L1};

/// A folder with more files than a person would look through is not read to the end.
constexpr qsizetype mostFiles = 500;
constexpr qint64 headerBytes = 4096;

QString resource(QStringView id)
{
    return u":/jianbao/themes/"_s + id + u".css"_s;
}

QByteArray firstBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headerBytes) : QByteArray();
}

ThemeInfo builtIn(QLatin1StringView id)
{
    ThemeInfo info = readThemeInfo(firstBytes(resource(QString(id))), id);
    info.id = id;
    return info;
}

ThemeInfo fromFile(const QFileInfo &file)
{
    ThemeInfo info = readThemeInfo(firstBytes(file.filePath()), file.completeBaseName());
    info.id = file.fileName();
    info.file = file.filePath();
    return info;
}

/// An id names a file in the folder, never one elsewhere.
bool isFileName(QStringView id)
{
    return id.endsWith(".css"_L1, Qt::CaseInsensitive) && !id.contains(u'/') && !id.contains(u'\\') &&
           !id.contains(u'\0') && !id.startsWith(u'.');
}

Result<QByteArray> readCss(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile()) // a device or a pipe might never end
        return std::unexpected(Error{Messages::tr("There is no style sheet “%1”.").arg(name)});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error{Messages::tr("The style sheet “%1” could not be read: %2").arg(name, file.errorString())});
    QByteArray css = file.read(Theme::largestCss + 1);
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(
            Error{Messages::tr("The style sheet “%1” could not be read: %2").arg(name, file.errorString())});
    return css;
}

} // namespace

ThemeLibrary::ThemeLibrary(QString userFolder)
    : m_userFolder(std::move(userFolder))
{
}

QList<ThemeInfo> ThemeLibrary::themes() const
{
    QList<ThemeInfo> themes;
    for (const QLatin1StringView id : builtInIds)
        themes.append(builtIn(id));
    if (m_userFolder.isEmpty())
        return themes;
    const QFileInfoList files = QDir(m_userFolder).entryInfoList({u"*.css"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files.first(std::min(files.size(), mostFiles)))
        themes.append(fromFile(file));
    return themes;
}

std::optional<ThemeInfo> ThemeLibrary::find(QStringView id) const
{
    for (const QLatin1StringView ours : builtInIds) {
        if (ours == id)
            return builtIn(ours);
    }
    const QFileInfo file(m_userFolder + u'/' + id);
    if (m_userFolder.isEmpty() || !isFileName(id) || !file.isFile())
        return std::nullopt;
    return fromFile(file);
}

Result<QByteArray> ThemeLibrary::css(QStringView id) const
{
    const std::optional<ThemeInfo> info = find(id);
    if (!info)
        return std::unexpected(Error{Messages::tr("There is no theme “%1”.").arg(id)});
    return readCss(info->isBuiltIn() ? resource(id) : info->file);
}

Result<Theme> ThemeLibrary::load(QStringView id) const
{
    if (id == Theme::standard().name())
        return Theme::standard();
    const std::optional<ThemeInfo> info = find(id);
    if (!info)
        return std::unexpected(Error{Messages::tr("There is no theme “%1”.").arg(id)});
    if (!info->isBuiltIn())
        return readTheme(info->file);
    return css(id).and_then([&](const QByteArray &text) { return Theme::fromCss(id.toString(), text); });
}

Result<ThemeInfo> ThemeLibrary::add(const QString &file) const
{
    if (m_userFolder.isEmpty())
        return std::unexpected(Error{Messages::tr("There is no folder for themes.")});
    if (const Result<Theme> theme = readTheme(file); !theme)
        return std::unexpected(theme.error());
    const Result<QByteArray> css = readCss(file);
    if (!css)
        return std::unexpected(css.error());

    const QFileInfo source(file);
    const QDir folder(m_userFolder);
    if (source.canonicalPath() == folder.canonicalPath() && isFileName(source.fileName()))
        return fromFile(source); // it is there already
    const Error failed{Messages::tr("The theme could not be put into “%1”.").arg(m_userFolder)};
    if (!folder.mkpath(u"."_s))
        return std::unexpected(failed);
    QString base = source.completeBaseName();
    while (base.startsWith(u'.'))
        base.removeFirst();
    if (base.isEmpty())
        base = u"theme"_s;
    QString name = base + u".css"_s;
    for (int number = 2; folder.exists(name); ++number)
        name = u"%1-%2.css"_s.arg(base).arg(number);
    QSaveFile copy(folder.filePath(name));
    if (!copy.open(QIODevice::WriteOnly) || copy.write(*css) != css->size() || !copy.commit())
        return std::unexpected(failed);
    return fromFile(QFileInfo(folder.filePath(name)));
}

Result<Theme> readTheme(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    return readCss(file)
        .and_then([&name](const QByteArray &css) { return Theme::fromCss(name, css); })
        .and_then([&name](Theme theme) -> Result<Theme> {
            if (theme.extent().rules == 0)
                return std::unexpected(Error{Messages::tr("“%1” holds no rule for an article.").arg(name)});
            return theme;
        });
}

} // namespace Jianbao::WeChat
