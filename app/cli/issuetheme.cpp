#include "issuetheme.h"

#include "messages.h"
#include "themefolder.h"
#include "themelibrary.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Jianbao::Cli {

Result<WeChat::Theme> readTheme(const QString &name)
{
    if (name.isEmpty())
        return WeChat::Theme::standard();
    if (QFileInfo(name).isFile())
        return WeChat::readTheme(name);
    const WeChat::ThemeLibrary library(userThemeFolder());
    if (!library.find(name)) {
        return std::unexpected(
            Error{Messages::tr(
                      "There is no theme “%1”, nor a style sheet of that name: “jianbao-cli themes list” names them.")
                      .arg(name)});
    }
    return library.load(name);
}

QString themeNameOf(const Input &input)
{
    const QString &name = input.profile.theme;
    const QString beside = QFileInfo(input.name).dir().filePath(name);
    return !name.isEmpty() && QFileInfo(beside).isFile() ? beside : name;
}

} // namespace Jianbao::Cli
