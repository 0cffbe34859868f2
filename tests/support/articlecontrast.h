#pragma once

#include "css/darkcolours.h"
#include "css/tokenlist.h"
#include "stylefilter.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <optional>
#include <vector>

/// How well the text of an exported article can be read, from its inline styles alone.
namespace Jianbao::Testing {

/// One run of text as a reader sees it, in the light and in WeChat's dark mode.
struct TextContrast {
    QByteArray tag;
    QByteArray text;
    QByteArray style;     ///< of the innermost element that has one
    bool isLarge = false; ///< from 24 px, or bold from 18.66 px (WCAG 2)
    double light = 0;
    double dark = 0;
    WeChat::Css::Rgba lightInk = {};
    WeChat::Css::Rgba lightGround = {};
    WeChat::Css::Rgba darkInk = {};
    WeChat::Css::Rgba darkGround = {};

    double worst() const { return std::min(light, dark); }
};

/// Reads what Article::html() writes.
class ContrastReader
{
public:
    QList<TextContrast> read(const QByteArray &html)
    {
        m_stack = {Level{}};
        for (qsizetype at = 0; at < html.size();) {
            if (html[at] != '<') {
                const qsizetype end = html.indexOf('<', at);
                addText(html.sliced(at, (end < 0 ? html.size() : end) - at));
                at = end < 0 ? html.size() : end;
                continue;
            }
            const qsizetype end = html.indexOf('>', at);
            const QByteArray tag = html.sliced(at + 1, end - at - 1);
            at = end + 1;
            if (tag.startsWith('/'))
                m_stack.removeLast();
            else
                open(tag);
        }
        return m_found;
    }

private:
    using Rgba = WeChat::Css::Rgba;

    struct Level {
        QByteArray tag;
        QByteArray style;
        std::vector<Rgba> lightGrounds{{255, 255, 255}}; ///< several under a gradient
        Rgba lightInk{25, 25, 25};
        Rgba darkGround = WeChat::Css::darkPaper; ///< as the conversion sees it, with its alpha
        Rgba darkSeen = WeChat::Css::darkPaper;   ///< as a reader sees it
        Rgba darkInk = WeChat::Css::darkPaperInk;
        double fontSize = 17;
        bool isBold = false;
    };

    static std::vector<Rgba> colorsIn(const QByteArray &value)
    {
        using namespace WeChat::Css;
        Source source(value);
        const std::vector<Token> tokens = tokensOf(source);
        std::vector<Rgba> colors;
        for (std::size_t at = 0; at < tokens.size();) {
            const bool isColor = tokens[at].is(TokenType::Function) && isColorFunction(tokens[at].text);
            const std::size_t end = isColor ? blockEnd(tokens, at) : at + 1;
            if (const auto color = parseColor(Tokens(tokens).subspan(at, end - at)))
                colors.push_back(*color);
            at = end;
        }
        return colors;
    }

    void open(const QByteArray &tag)
    {
        const qsizetype space = tag.indexOf(' ');
        const QByteArray name = tag.first(space < 0 ? tag.size() : space);
        const qsizetype style = tag.indexOf("style=\"");
        Level level = m_stack.last();
        level.tag = name;
        if (name == "a")
            level.lightInk = {87, 107, 149};
        if (name.size() == 2 && name[0] == 'h')
            level.isBold = false;
        if (name == "strong" || name == "th")
            level.isBold = true;
        bool isInkOwn = name == "a";
        bool isGroundOwn = false;
        if (style >= 0) {
            level.style = tag.sliced(style + 7, tag.indexOf('"', style + 7) - style - 7);
            for (const WeChat::Declaration &one : WeChat::declarationsOf(level.style))
                apply(one.name.toByteArray(), one.value.toByteArray(), level, isInkOwn, isGroundOwn);
        }
        if (isInkOwn || isGroundOwn)
            level.darkInk = WeChat::Css::darkInk(level.lightInk, level.darkGround);
        if (name != "br" && name != "hr" && name != "img")
            m_stack.append(level);
    }

    static void apply(const QByteArray &name, const QByteArray &value, Level &level, bool &isInkOwn, bool &isGroundOwn)
    {
        if (name == "color") {
            if (const auto colors = colorsIn(value); colors.size() == 1) {
                level.lightInk = colors[0];
                isInkOwn = true;
            }
        } else if (name == "background" || name == "background-color" || name == "background-image") {
            const std::vector<Rgba> colors = colorsIn(value);
            if (!colors.empty() && (colors.size() > 1 || colors[0].alpha > 0)) {
                layGround(colors, level);
                isGroundOwn = true;
            }
        } else if (name == "font-size") {
            if (value.endsWith("px"))
                level.fontSize = value.chopped(2).toDouble();
            else if (value.endsWith("em"))
                level.fontSize *= value.chopped(2).toDouble();
            else if (value.endsWith('%'))
                level.fontSize *= value.chopped(1).toDouble() / 100;
        } else if (name == "font-weight") {
            level.isBold = value == "bold" || value.toInt() >= 600;
        }
    }

    static void layGround(const std::vector<Rgba> &colors, Level &level)
    {
        std::vector<Rgba> grounds;
        Rgba mean{0, 0, 0, 0};
        for (const Rgba &color : colors) {
            for (const Rgba &below : level.lightGrounds)
                grounds.push_back(WeChat::Css::over(color, below));
            const double share = 1.0 / double(colors.size());
            mean = {mean.red + color.red * share, mean.green + color.green * share, mean.blue + color.blue * share,
                    mean.alpha + color.alpha * share};
        }
        level.lightGrounds = std::move(grounds);
        if (mean.alpha < 0.05) { // so faint that dark mode leaves it
            level.darkSeen = WeChat::Css::over(mean, level.darkSeen);
            return;
        }
        level.darkGround = WeChat::Css::darkGround(mean);
        level.darkSeen = WeChat::Css::over(level.darkGround, level.darkSeen);
    }

    void addText(const QByteArray &text)
    {
        QByteArray seen = text;
        seen.replace("\xc2\xa0", " ").replace("&nbsp;", " ");
        seen = seen.trimmed();
        const Level &level = m_stack.last();
        if (seen.isEmpty() || level.fontSize == 0)
            return;
        TextContrast found{.tag = level.tag, .text = seen.left(40), .style = level.style};
        found.isLarge = level.fontSize >= 24 || (level.isBold && level.fontSize >= 18.66);
        found.lightInk = level.lightInk;
        found.darkInk = level.darkInk;
        found.darkGround = level.darkSeen;
        found.dark = WeChat::Css::contrast(WeChat::Css::over(level.darkInk, level.darkSeen), level.darkSeen);
        found.light = 100;
        for (const Rgba &ground : level.lightGrounds) {
            const double ratio = WeChat::Css::contrast(WeChat::Css::over(level.lightInk, ground), ground);
            if (ratio < found.light) {
                found.light = ratio;
                found.lightGround = ground;
            }
        }
        m_found.append(found);
    }

    QList<Level> m_stack;
    QList<TextContrast> m_found;
};

} // namespace Jianbao::Testing
