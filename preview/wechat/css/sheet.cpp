#include "sheet.h"

#include "stylememo.h"

#include <QCoreApplication>
#include <QSet>

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

    void collectUses(Tokens tokens)
    {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (!tokens[i].isFunction("var"))
                continue;
            const std::size_t end = blockEnd(tokens, i);
            const Tokens arguments = blockContents(tokens, i, end);
            if (arguments.size() == 1 && arguments[0].is(TokenType::Ident))
                m_uses.push_back(arguments[0]);
        }
    }

    void report(ProblemList &problems) const
    {
        for (const Token &use : m_uses) {
            if (!m_defined.contains(use.text))
                problems.add(use.line,
                             Messages::tr("“%1” has no value.")
                                 .arg(QString::fromUtf8(use.text.first(std::min<qsizetype>(40, use.text.size())))));
        }
    }

private:
    QSet<QByteArrayView> m_defined;
    std::vector<Token> m_uses;
};

} // namespace

StyleSheet::StyleSheet(QByteArray utf8)
    : m_source(std::move(utf8))
{
}

StyleSheet::~StyleSheet() = default;

std::shared_ptr<const StyleSheet> StyleSheet::compile(QByteArray utf8, QList<Theme::Problem> &problems)
{
    const std::shared_ptr<StyleSheet> sheet(new StyleSheet(std::move(utf8)));
    ProblemList found;
    Parser parser(sheet->m_source, found);
    SelectorParser selectorParser(sheet->m_classes, sheet->m_facts, found);
    CustomPropertyCensus census;
    RawRule raw;
    while (parser.nextRule(raw)) {
        std::vector<Selector> selectors = selectorParser.parse(raw.prelude, raw.line);
        for (const RawDeclaration &declaration : raw.declarations) {
            if (declaration.name.startsWith("--")) {
                if (census.isFull() && !census.isDefined(declaration.name))
                    found.add(declaration.line, Messages::tr("The theme has too many custom properties."));
                else
                    census.define(declaration.name);
            }
            census.collectUses(declaration.value);
        }
        DeclarationBlock block = checked(std::move(raw.declarations), found);
        std::erase_if(block.custom, [&](const CustomDeclaration &one) { return !census.isDefined(one.name); });
        if (block.isEmpty())
            continue;
        const auto index = static_cast<quint32>(sheet->m_rules.size());
        bool used = false;
        for (Selector &selector : selectors) {
            if (sheet->m_matcher.add(std::move(selector), index))
                used = true;
            else
                found.add(raw.line, Messages::tr("The theme has too many selectors."));
        }
        if (used)
            sheet->m_rules.push_back(std::move(block));
    }
    census.report(found);
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
