#include "theme.h"

#include "css/sheet.h"
#include "themeprobe.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Jianbao::WeChat {
namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Theme)
};

} // namespace

const Theme &Theme::standard()
{
    static const Theme theme = [] {
        QFile file(u":/jianbao/themes/default.css"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "Theme::standard", "the default theme is not linked in");
        return fromCss(u"default"_s, opened ? file.readAll() : QByteArray()).value();
    }();
    return theme;
}

Result<Theme> Theme::fromCss(const QString &name, const QByteArray &css)
{
    if (css.size() > largestCss)
        return std::unexpected(Error{Messages::tr("“%1” is larger than 1 MB: that is not a theme.").arg(name)});
    if (css.contains('\0'))
        return std::unexpected(Error{Messages::tr("“%1” is not a text file.").arg(name)});

    Theme theme;
    theme.m_name = name;
    QStringDecoder decoder(QStringDecoder::Utf8); // leaves a byte order mark out
    const QString text = decoder(css);
    theme.m_css = text.toUtf8();
    theme.m_styleSheet = theme.m_plain = StyleSheet::compile(theme.m_css, theme.m_problems);
    if (decoder.hasError())
        theme.m_problems.prepend({1, Messages::tr("The file is not in UTF-8: some characters are shown as “�”.")});
    return theme;
}

Theme Theme::with(const ThemeControls &controls) const
{
    Theme theme = *this;
    theme.m_controls = controls;
    theme.m_styleSheet = theme.m_plain;
    if (controls.isEmpty())
        return theme;
    QList<Problem> known;
    theme.m_styleSheet = StyleSheet::compile(m_css, known, overlayFor(controls, *m_plain));
    return theme;
}

const ThemeControls &Theme::controls() const
{
    return m_controls;
}

ThemeControls Theme::ownControls() const
{
    return probe(*m_plain).controls();
}

const Theme::Extent &Theme::extent() const
{
    return m_plain->extent();
}

const QString &Theme::name() const
{
    return m_name;
}

const QList<Theme::Problem> &Theme::problems() const
{
    return m_problems;
}

const StyleSheet &Theme::styleSheet() const
{
    return *m_styleSheet;
}

} // namespace Jianbao::WeChat
