#include "highlightplugin.h"

#include "css/darkcolours.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QColor>
#include <QHash>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Jianbao::WeChat {

namespace {

/// Highlighting colours are made for an editor's white, not for a tint, nor for WeChat's dark mode. Remembers what they
/// become: they are few.
class ReadableColours
{
public:
    /// As `#rrggbb`.
    QByteArray readable(const QColor &color)
    {
        QByteArray &name = m_names[color.rgb()];
        if (name.isEmpty()) {
            const Css::Rgba ink =
                Css::readableInk({static_cast<double>(color.red()), static_cast<double>(color.green()),
                                  static_cast<double>(color.blue())});
            name = QColor(qRound(ink.red), qRound(ink.green), qRound(ink.blue)).name().toLatin1();
        }
        return name;
    }

private:
    QHash<QRgb, QByteArray> m_names;
};

/// Collects the runs of one line after another. What looks like ordinary text is left out: it takes the theme's colour.
class LineColourer : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit LineColourer(ReadableColours &colours)
        : m_colours(colours)
    {
    }

    QList<ColouredRun> runs(QStringView line)
    {
        m_runs.clear();
        m_state = highlightLine(line, m_state);
        return m_runs;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length <= 0)
            return;
        const QByteArray style = styleOf(format);
        if (style.isEmpty())
            return;
        if (!m_runs.isEmpty() && m_runs.last().begin + m_runs.last().size == offset && m_runs.last().style == style)
            m_runs.last().size += length;
        else
            m_runs.append({offset, length, style});
    }

private:
    QByteArray styleOf(const KSyntaxHighlighting::Format &format) const
    {
        QByteArray style;
        if (format.hasTextColor(theme()))
            style += "color:" + m_colours.readable(format.textColor(theme()));
        if (format.isBold(theme()))
            style += (style.isEmpty() ? "" : ";") + QByteArray("font-weight:bold");
        if (format.isItalic(theme()))
            style += (style.isEmpty() ? "" : ";") + QByteArray("font-style:italic");
        return style;
    }

    ReadableColours &m_colours;
    KSyntaxHighlighting::State m_state;
    QList<ColouredRun> m_runs;
};

} // namespace

struct HighlightPlugin::Private {
    std::mutex mutex; // a Repository loads its definitions when asked, and is not made for several threads
    KSyntaxHighlighting::Repository repository;
    ReadableColours colours;
};

HighlightPlugin::HighlightPlugin()
    : d(std::make_unique<Private>())
{
}

HighlightPlugin::~HighlightPlugin() = default;

QList<QList<ColouredRun>> HighlightPlugin::colour(const QStringList &lines, const QString &language) const
{
    const std::scoped_lock lock(d->mutex);
    KSyntaxHighlighting::Definition definition = d->repository.definitionForName(language);
    if (!definition.isValid())
        definition = d->repository.definitionForFileName(u"code."_s + language);
    if (!definition.isValid())
        return {};

    LineColourer colourer(d->colours);
    colourer.setDefinition(definition);
    // By name, not "the default light theme": that one may differ between machines.
    colourer.setTheme(d->repository.theme(u"GitHub Light"_s));
    QList<QList<ColouredRun>> coloured;
    coloured.reserve(lines.size());
    for (const QString &line : lines)
        coloured.append(colourer.runs(line));
    return coloured;
}

} // namespace Jianbao::WeChat
