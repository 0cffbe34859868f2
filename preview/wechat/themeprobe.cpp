#include "themeprobe.h"

#include "css/colormath.h"
#include "css/colorscan.h"
#include "css/tokenlist.h"
#include "stylefilter.h"
#include "stylesheet.h"
#include "tags.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Jianbao::WeChat {
namespace {

using namespace Css;

constexpr double remInPx = 16;
/// A colour with less is taken for a grey.
constexpr double leastChroma = 0.12;

/// What the element's own style says of its text.
struct OwnText {
    QByteArray fontSize;
    QByteArray lineHeight;
    QByteArray family;
};

OwnText ownText(const Node *node)
{
    OwnText text;
    for (const WeChat::Declaration &one : declarationsOf(node->style)) {
        const QByteArray value = one.value.toByteArray();
        if (one.name == "font-size")
            text.fontSize = value;
        else if (one.name == "line-height")
            text.lineHeight = value;
        else if (one.name == "font-family")
            text.family = value;
        else if (one.name == "font") {
            if (const auto parts = fontParts(value))
                text = {parts->size, parts->lineHeight, parts->family};
        }
    }
    return text;
}

double inPx(const Quantity &length, double inherited)
{
    if (length.unit == "em")
        return length.value * inherited;
    if (length.unit == "%")
        return length.value / 100 * inherited;
    if (length.unit == "rem")
        return length.value * remInPx;
    if (length.unit == "pt")
        return length.value * 4 / 3;
    return length.unit == "px" ? length.value : inherited;
}

/// A small article. Running text is where a reader spends the time; the rest is what themes colour.
class Sample
{
public:
    Sample()
    {
        Node *const root = m_tree.root();
        for (const WeChat::Tag heading : {WeChat::Tag::H1, WeChat::Tag::H2, WeChat::Tag::H3})
            add(add(root, heading, heading == WeChat::Tag::H2 ? "section-title" : ""), WeChat::Tag::Span, "content");
        Node *const item = add(root, WeChat::Tag::Section, "item");
        Node *const title = add(item, WeChat::Tag::P, "item-title");
        for (const QByteArrayView name : {"item-number", "item-tag", "item-link", "item-source"})
            add(title, WeChat::Tag::Span, name);
        Node *const summary = add(item, WeChat::Tag::P, "summary");
        Node *const paragraph = add(root, WeChat::Tag::P, {});
        for (const WeChat::Tag inlineTag : {WeChat::Tag::Strong, WeChat::Tag::Em, WeChat::Tag::A, WeChat::Tag::Code})
            add(paragraph, inlineTag, {});
        Node *const line = add(add(add(root, WeChat::Tag::Ul, {}), WeChat::Tag::Li, {}), WeChat::Tag::Section, {});
        Node *const quoted = add(add(root, WeChat::Tag::Blockquote, "multiquote-1"), WeChat::Tag::P, {});
        add(add(root, WeChat::Tag::Pre, "code"), WeChat::Tag::Code, {});
        Node *const table = add(add(root, WeChat::Tag::Section, "table"), WeChat::Tag::Table, {});
        add(add(add(table, WeChat::Tag::Thead, {}), WeChat::Tag::Tr, {}), WeChat::Tag::Th, {});
        add(root, WeChat::Tag::Hr, {});
        m_running = {root, paragraph, summary, item, line, line->parent, line->parent->parent, quoted, quoted->parent};
        m_body = summary;
    }

    Tree &tree() { return m_tree; }
    const Node *body() const { return m_body; }
    const std::vector<const Node *> &running() const { return m_running; }

private:
    Node *add(Node *parent, WeChat::Tag tag, QByteArrayView className)
    {
        Node *const node = m_tree.create(tag, className);
        Tree::append(parent, node);
        return node;
    }

    Tree m_tree;
    const Node *m_body = nullptr;
    std::vector<const Node *> m_running;
};

double fontSizeOf(const Node *node)
{
    if (!node)
        return defaultFontSize;
    const double inherited = fontSizeOf(node->parent); // the sample is a few elements deep
    const auto own = quantityOf(ownText(node).fontSize);
    return own ? inPx(*own, inherited) : inherited;
}

double lineHeightOf(const Node *node)
{
    for (; node; node = node->parent) {
        const QByteArray own = ownText(node).lineHeight;
        const auto value = own.isEmpty() ? std::nullopt : quantityOf(own);
        if (!value)
            continue;
        if (value->unit.isEmpty() || value->unit == "em")
            return value->value;
        return value->unit == "%" ? value->value / 100 : inPx(*value, fontSizeOf(node)) / fontSizeOf(node);
    }
    return 0;
}

/// How much a colour there says of a theme's accent.
int weightOf(const Node *node, QByteArrayView property)
{
    const bool stressed =
        isHeading(node->tag) || (node->parent && isHeading(node->parent->tag)) || node->classes.contains("item-number");
    const int weight = stressed ? 3 : node->tag == WeChat::Tag::Strong || node->tag == WeChat::Tag::A ? 2 : 1;
    return property == "color" || property.startsWith("background") || property.startsWith("border") ? weight : 0;
}

/// The colour that is seen most where themes put their accent; of equals, the one met first.
std::optional<Rgba> strongestColor(const Tree &tree)
{
    struct Candidate {
        Rgba color;
        double score = 0;
    };
    std::vector<Candidate> candidates;
    const auto count = [&](const Rgba &color, int weight) {
        if (chroma(color) < leastChroma || color.alpha < 0.5)
            return;
        const auto same = std::ranges::find_if(
            candidates, [&](const Candidate &other) { return serialize(other.color) == serialize(color); });
        // A full colour says more than a tint.
        const double score = weight * (0.3 + chroma(color));
        if (same != candidates.end())
            same->score += score;
        else
            candidates.push_back({color, score});
    };
    for (const Node *node = tree.root(); node; node = nextInOrder(node, tree.root())) {
        for (const WeChat::Declaration &one : declarationsOf(node->style)) {
            const int weight = weightOf(node, one.name);
            if (weight == 0)
                continue;
            for (const ColorPlace &place : colorsIn(one.value.toByteArray()))
                count(place.color, weight);
        }
    }
    const auto best = std::ranges::max_element(candidates, {}, &Candidate::score);
    return best == candidates.end() ? std::nullopt : std::optional(best->color);
}

void addOnce(std::vector<QByteArray> &values, const QByteArray &value)
{
    if (!value.isEmpty() && std::ranges::find(values, value) == values.end())
        values.push_back(value);
}

Rgba colorNamed(const QString &hex)
{
    return hexColor(hex.sliced(1).toLatin1()).value_or(Rgba{});
}

QByteArray familyOf(ThemeControls::Font font)
{
    switch (font) {
    case ThemeControls::Font::Theme:
        break;
    case ThemeControls::Font::Sans:
        return "-apple-system,BlinkMacSystemFont,'PingFang SC','Hiragino Sans GB','Microsoft YaHei',sans-serif";
    case ThemeControls::Font::Serif:
        return "Georgia,'Songti SC','Noto Serif CJK SC','Source Han Serif SC',STSong,SimSun,serif";
    case ThemeControls::Font::Mono:
        return "Menlo,Consolas,'PingFang SC','Microsoft YaHei',monospace";
    }
    return {};
}

} // namespace

ThemeProbe probe(const StyleSheet &plain)
{
    Sample sample;
    applyStyles(sample.tree(), plain);
    ThemeProbe result;
    result.fontSize = fontSizeOf(sample.body());
    result.lineHeight = lineHeightOf(sample.body());
    result.accent = plain.accent() ? plain.accent() : strongestColor(sample.tree());
    for (const Node *node : sample.running()) {
        const OwnText text = ownText(node);
        addOnce(result.lineHeights, text.lineHeight);
        addOnce(result.fontFamilies, text.family);
    }
    return result;
}

ThemeControls ThemeProbe::controls() const
{
    ThemeControls controls;
    if (accent)
        controls.accent = QString::fromLatin1(hexCode(*accent));
    controls.fontSize = std::round(fontSize * 10) / 10;
    if (lineHeight > 0)
        controls.lineHeight = std::round(lineHeight * 100) / 100;
    controls.spacing = 1;
    return controls;
}

StyleSheet::Overlay overlayFor(const ThemeControls &controls, const StyleSheet &plain)
{
    const ThemeProbe found = probe(plain);
    StyleSheet::Overlay overlay;
    Adjustment adjustment;
    if (controls.fontSize && found.fontSize > 0)
        adjustment.fontScale = *controls.fontSize / found.fontSize;
    if (controls.lineHeight)
        adjustment.lineHeight = serializeNumber(*controls.lineHeight, 2);
    adjustment.runningLineHeights = found.lineHeights;
    adjustment.fontFamily = familyOf(controls.font);
    adjustment.runningFontFamilies = found.fontFamilies;
    adjustment.spacing = controls.spacing.value_or(1);
    if (controls.accent.size() == 7) {
        const Rgba accent = colorNamed(controls.accent);
        if (plain.namesAccent())
            overlay.accent = accent;
        else if (found.accent)
            adjustment.colours = Recolouring{*found.accent, accent};
    }
    overlay.adjustment = std::move(adjustment);
    return overlay;
}

} // namespace Jianbao::WeChat
