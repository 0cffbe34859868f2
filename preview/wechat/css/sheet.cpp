#include "sheet.h"

#include "darkcolours.h"
#include "hostproperties.h"
#include "stylememo.h"

#include <QCoreApplication>
#include <QSet>
#include <utility>

namespace Jianbao::WeChat {
namespace {

using namespace Css;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Theme)
};

/// Which custom properties a theme gives a value to, and which it asks for without a fallback: a name that is only
/// asked for is most likely misspelt.
class CustomPropertyCensus
{
public:
    void define(QByteArrayView name) { m_defined.insert(name); }
    bool isFull() const { return m_defined.size() >= maxCustomProperties; }
    bool isDefined(QByteArrayView name) const { return m_defined.contains(name); }
    const QSet<QByteArrayView> &defined() const { return m_defined; }
    /// Asked for, with a fallback or without.
    const QSet<QByteArrayView> &used() const { return m_used; }

    void collectUses(Tokens tokens)
    {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (!tokens[i].isFunction("var"))
                continue;
            const std::size_t end = blockEnd(tokens, i);
            const Tokens arguments = blockContents(tokens, i, end);
            if (arguments.empty() || !arguments[0].is(TokenType::Ident))
                continue;
            if (m_used.size() < maxCustomProperties)
                m_used.insert(arguments[0].text);
            if (arguments.size() == 1)
                m_needed.push_back(arguments[0]);
        }
    }

    void report(ProblemList &problems) const
    {
        for (const Token &use : m_needed) {
            if (!m_defined.contains(use.text))
                problems.add(use.line,
                             Messages::tr("“%1” has no value.")
                                 .arg(QString::fromUtf8(use.text.first(std::min<qsizetype>(40, use.text.size())))));
        }
    }

private:
    QSet<QByteArrayView> m_defined;
    QSet<QByteArrayView> m_used;
    std::vector<Token> m_needed;
};

/// What a theme of another tool cannot know of: an item's title, its source, long addresses. Weighs nothing.
constexpr auto underForeignThemes =
    ":where(.article){text-align:left}:where(.item-title){font-weight:bold}"
    ":where(.item-source,.item-extra){font-weight:normal;font-size:0.85em}"
    ":where(.footnote-item){word-break:break-all}:where(.footnotes-title){font-weight:bold}";

/// Whether a custom property with this value can be a colour, not the channels of one.
bool mayBeColor(Tokens value)
{
    value = trimmed(value);
    return parseColor(value) || (!value.empty() && value.front().isFunction("var"));
}

/// White or nearly black, whichever reads better on the colour.
Rgba inkOn(const Rgba &color)
{
    constexpr Rgba white{255, 255, 255};
    constexpr Rgba dark{26, 26, 26};
    return contrast(white, color) >= std::min(4.5, contrast(dark, color)) ? white : dark;
}

} // namespace

/// Reads texts into a sheet, one after the other.
class StyleSheet::Compiler
{
public:
    explicit Compiler(StyleSheet &sheet)
        : m_sheet(sheet)
    {
    }

    void add(const QByteArray &utf8, ProblemList &problems)
    {
        m_sheet.m_sources.push_back(std::make_unique<Source>(utf8));
        Parser parser(*m_sheet.m_sources.back(), problems);
        SelectorParser selectors(m_sheet.m_classes, m_sheet.m_facts, problems);
        RawRule raw;
        while (parser.nextRule(raw))
            addRule(std::move(raw), selectors, problems);
        m_isForeign |= selectors.hasForeignScope();
    }

    /// What the theme expects of its host, and the accent that is laid over it.
    void addOverlay(const std::optional<Rgba> &accent)
    {
        QByteArray defaults;
        for (const QByteArrayView name : m_census.used()) {
            const QByteArrayView value = m_census.isDefined(name) ? QByteArrayView() : hostValue(name);
            if (!value.isEmpty())
                defaults += name.toByteArray() + ':' + value.toByteArray() + ';';
        }
        ProblemList unheard;
        if (!defaults.isEmpty()) // among them may be the accent
            add(":root{" + defaults + '}', unheard);
        if (m_isForeign || !defaults.isEmpty())
            add(underForeignThemes, unheard);
        m_sheet.m_namesAccent = !m_accentNames.isEmpty();
        if (!accent || m_accentNames.isEmpty())
            return;
        QByteArray overrides;
        for (const QByteArrayView name : std::as_const(m_accentNames))
            overrides += name.toByteArray() + ':' + hexCode(*accent) + "!important;";
        for (const auto &[name, color] :
             {std::pair(accentInkName, readableInk(*accent)), std::pair(onAccentName, inkOn(*accent))}) {
            if (m_census.isDefined(name))
                overrides += name.toByteArray() + ':' + hexCode(color) + "!important;";
        }
        add(":root{" + overrides + '}', unheard);
    }

    void report(ProblemList &problems) const { m_census.report(problems); }
    const Theme::Extent &extent() const { return m_extent; }

private:
    void addRule(RawRule raw, SelectorParser &selectorParser, ProblemList &problems)
    {
        std::vector<Selector> selectors = selectorParser.parse(raw.prelude, raw.line);
        for (const RawDeclaration &declaration : raw.declarations) {
            if (declaration.name.startsWith("--"))
                addCustomProperty(declaration, problems);
            m_census.collectUses(declaration.value);
        }
        DeclarationBlock block = checked(std::move(raw.declarations), problems);
        std::erase_if(block.custom, [&](const CustomDeclaration &one) { return !m_census.isDefined(one.name); });
        if (block.isEmpty())
            return;
        const auto index = static_cast<quint32>(m_sheet.m_rules.size());
        qsizetype used = 0;
        for (Selector &selector : selectors) {
            if (m_sheet.m_matcher.add(std::move(selector), index))
                ++used;
            else
                problems.add(raw.line, Messages::tr("The theme has too many selectors."));
        }
        if (used == 0)
            return;
        ++m_extent.rules;
        m_extent.selectors += used;
        m_extent.declarations += static_cast<qsizetype>(block.declarations.size() + block.custom.size());
        m_sheet.m_rules.push_back(std::move(block));
    }

    void addCustomProperty(const RawDeclaration &declaration, ProblemList &problems)
    {
        if (m_census.isFull() && !m_census.isDefined(declaration.name)) {
            problems.add(declaration.line, Messages::tr("The theme has too many custom properties."));
            return;
        }
        m_census.define(declaration.name);
        if (!isAccentName(declaration.name) || !mayBeColor(declaration.value))
            return;
        m_accentNames.insert(declaration.name);
        if (!m_sheet.m_accent)
            m_sheet.m_accent = parseColor(trimmed(declaration.value));
    }

    StyleSheet &m_sheet;
    Theme::Extent m_extent;
    CustomPropertyCensus m_census;
    bool m_isForeign = false; ///< made for another tool
    QSet<QByteArrayView> m_accentNames;
};

StyleSheet::StyleSheet() = default;
StyleSheet::~StyleSheet() = default;

std::shared_ptr<const StyleSheet> StyleSheet::compile(const QByteArray &utf8, QList<Theme::Problem> &problems,
                                                      const Overlay &overlay)
{
    const std::shared_ptr<StyleSheet> sheet(new StyleSheet);
    sheet->m_adjustment = overlay.adjustment;
    ProblemList found;
    Compiler compiler(*sheet);
    compiler.add(utf8, found);
    sheet->m_extent = compiler.extent();
    compiler.addOverlay(overlay.accent);
    compiler.report(found);
    sheet->m_hooks = ForeignHooks(sheet->m_classes);
    problems = found.take();
    return sheet;
}

std::unique_ptr<StyleMemo> StyleSheet::takeMemo() const
{
    {
        const std::scoped_lock lock(m_memoMutex);
        if (m_memo)
            return std::move(m_memo);
    }
    return std::make_unique<StyleMemo>(*this);
}

void StyleSheet::giveBack(std::unique_ptr<StyleMemo> memo) const
{
    if (memo->isLarge())
        return;
    const std::scoped_lock lock(m_memoMutex);
    m_memo = std::move(memo);
}

} // namespace Jianbao::WeChat
