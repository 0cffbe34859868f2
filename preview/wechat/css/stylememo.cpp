#include "stylememo.h"

#include <QHashFunctions>
#include <algorithm>
#include <array>
#include <bit>
#include <tuple>

namespace Jianbao::WeChat::Css {
namespace {

constexpr std::size_t largeMemo = 4096;
constexpr std::size_t recentEnvironments = 32;

std::size_t mixed(std::size_t seed, std::size_t value)
{
    // The finalizer of splitmix64: cheap, and every bit counts.
    std::size_t x = seed + 0x9e3779b97f4a7c15 + value;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

std::size_t hashOf(const StateSet &states)
{
    std::size_t hash = states.size();
    for (const quint64 word : states)
        hash = mixed(hash, word);
    return hash;
}

std::vector<CounterChange> counterChanges(const Computed &computed)
{
    using Kind = CounterChange::Kind;
    std::vector<CounterChange> changes;
    // In this order, by CSS Lists 3, section 4.
    for (const auto &[name, kind] :
         {std::pair{"counter-reset", Kind::Reset}, std::pair{"counter-increment", Kind::Increment},
          std::pair{"counter-set", Kind::Set}}) {
        if (const auto *found = computed.findInternal(name))
            std::ranges::move(parseCounterChanges(kind, found->tokens), std::back_inserter(changes));
    }
    return changes;
}

/// Whether something of an element without content is to be seen, or takes room.
bool hasBox(const Computed &computed)
{
    return std::ranges::any_of(computed.entries, [](const Computed::Entry &entry) {
        const QByteArrayView name = property(entry.property).name;
        for (const QByteArrayView start :
             {"background", "border", "box-shadow", "height", "width", "min-", "padding", "margin", "clear"}) {
            if (name.startsWith(start))
                return true;
        }
        return false;
    });
}

bool isBlockDisplay(const QByteArray &display)
{
    return display == "block" || display == "flex" || display == "table" || display == "list-item" ||
           display == "flow-root" || display == "-webkit-box";
}

/// WeChat's dark mode takes pure black for a colour that nobody chose, and a reader's eye does not miss it.
void avoidPureBlack(Computed &computed)
{
    const QByteArray colour = computed.value("color").toLower().replace(' ', "");
    for (const QByteArrayView black : {"black", "#000", "#000000", "rgb(0,0,0)"}) {
        if (colour == black)
            computed.set("color", "rgb(1,1,1)");
    }
}

bool isOutOfFlow(const Computed &computed)
{
    const auto *position = computed.findInternal("position");
    return position && std::ranges::any_of(position->tokens, [](const Token &token) {
               return token.isIdent("absolute") || token.isIdent("fixed");
           });
}

} // namespace

std::size_t StyleMemo::SituationHash::operator()(const Situation &situation) const noexcept
{
    static_assert(sizeof situation.subject.classes == 2 * sizeof(quint64));
    const auto words = std::bit_cast<std::array<quint64, 2>>(situation.subject.classes);
    std::size_t hash = mixed(std::size_t{situation.context} << 32 | situation.siblings, words[0]);
    hash = mixed(hash, words[1] ^ situation.subject.facts);
    hash = mixed(hash, static_cast<std::size_t>(situation.subject.tag) << 1 | (situation.subject.isRoot ? 1 : 0));
    return situation.inlineStyle.isEmpty() ? hash : qHash(situation.inlineStyle, hash);
}

StyleMemo::StyleMemo(const StyleSheet &sheet)
    : m_sheet(sheet)
{
    contextId({.environment = std::make_shared<Environment>()});
    siblingsId({});
}

bool StyleMemo::isLarge() const
{
    return m_styles.size() > largeMemo;
}

const ElementStyle &StyleMemo::style(ContextId context, SiblingsId siblings, const Subject &subject,
                                     const QByteArray &inlineStyle)
{
    Situation situation{context, siblings, subject, inlineStyle};
    const auto found = m_styles.find(situation);
    if (found != m_styles.end())
        return *found->second;
    auto computed = std::make_unique<const ElementStyle>(compute(situation));
    return *m_styles.emplace(std::move(situation), std::move(computed)).first->second;
}

StyleMemo::Applying StyleMemo::applying(const std::vector<Matcher::Match> &matches, PseudoElement pseudo,
                                        const DeclarationBlock &inlineBlock) const
{
    std::vector<const DeclarationBlock *> blocks;
    for (const Matcher::Match &match : matches) {
        if (match.pseudo == pseudo)
            blocks.push_back(&m_sheet.rule(match.rule));
    }
    blocks.push_back(&inlineBlock);

    Applying result;
    std::vector<const CustomDeclaration *> custom;
    for (const bool important : {false, true}) {
        for (const DeclarationBlock *block : blocks) {
            for (const Declaration &one : block->declarations) {
                if (one.important == important)
                    result.declarations.push_back(&one);
            }
            // A style attribute cannot set them: they would have to outlive its text.
            for (const CustomDeclaration &one : block->custom) {
                if (one.important == important && block != &inlineBlock)
                    custom.push_back(&one);
            }
        }
    }
    for (const CustomDeclaration *one : custom) {
        std::erase_if(result.custom, [one](const CustomProperty &earlier) { return earlier.name == one->name; });
        result.custom.push_back({one->name, one->value});
    }
    return result;
}

ElementStyle StyleMemo::compute(const Situation &situation)
{
    const Context context = m_contexts[situation.context]; // a copy: new contexts may move it
    std::vector<Matcher::Match> matches;
    Context forChildren;
    StateSet forNextSibling;
    m_sheet.matcher().match(situation.subject, context.states, m_siblings[situation.siblings], matches,
                            forChildren.states, forNextSibling);
    std::ranges::stable_sort(matches, {},
                             [](const Matcher::Match &match) { return std::pair(match.specificity, match.rule); });

    Source inlineSource(situation.inlineStyle);
    ProblemList unheard; // the renderer's sanitizer has spoken already
    DeclarationBlock inlineBlock = checked(Parser(inlineSource, unheard).declarationList(), unheard);
    for (Declaration &one : inlineBlock.declarations)
        one.isInline = true;

    const Applying own = applying(matches, PseudoElement::None, inlineBlock);
    const EnvironmentPtr environment = shared(derive(context.environment, own.custom));
    Computed computed = cascade(own.declarations, *environment);
    if (const Adjustment *adjustment = m_sheet.adjustment())
        adjustment->apply(computed, situation.subject.isRoot);

    ElementStyle style;
    const QByteArray display = computed.value("display");
    style.isHidden = display == "none";
    style.isBlock = isBlockDisplay(display);
    style.hasBox = hasBox(computed);
    style.counters = counterChanges(computed);
    if (situation.subject.isRoot)
        forChildren.space = takeSidePadding(computed);
    addSideMargins(computed, context.space);
    foldSides(computed);
    avoidPureBlack(computed);
    style.style = computed.serialize();
    style.before = computePseudo(matches, PseudoElement::Before, environment);
    style.after = computePseudo(matches, PseudoElement::After, environment);

    forChildren.environment = environment;
    style.childContext = contextId(std::move(forChildren));
    style.nextSiblings = siblingsId(std::move(forNextSibling));
    return style;
}

std::unique_ptr<PseudoStyle> StyleMemo::computePseudo(const std::vector<Matcher::Match> &matches, PseudoElement pseudo,
                                                      const EnvironmentPtr &inherited) const
{
    const Applying own = applying(matches, pseudo, {});
    if (own.declarations.empty())
        return nullptr;
    const EnvironmentPtr environment = derive(inherited, own.custom);
    Computed computed = cascade(own.declarations, *environment);
    if (const Adjustment *adjustment = m_sheet.adjustment())
        adjustment->apply(computed, false);
    foldSides(computed);
    avoidPureBlack(computed);
    const auto *content = computed.findInternal("content");
    if (!content)
        return nullptr;
    auto parts = parseContent(content->tokens);
    const QByteArray display = computed.value("display");
    if (!parts || display == "none")
        return nullptr;

    auto style = std::make_unique<PseudoStyle>();
    style->style = computed.serialize();
    style->content = *std::move(parts);
    style->counters = counterChanges(computed);
    style->isBlock = isBlockDisplay(display);
    style->keepsLines = computed.value("white-space").startsWith("pre");
    // Placed decorations lose their place in WeChat: without text nothing sensible is left of them.
    style->showsEmpty = hasBox(computed) && !isOutOfFlow(computed);
    return style;
}

EnvironmentPtr StyleMemo::shared(EnvironmentPtr environment)
{
    const auto isSame = [&environment](const EnvironmentPtr &other) {
        if (other == environment)
            return true;
        if (other->size() != environment->size())
            return false;
        for (auto it = environment->cbegin(); it != environment->cend(); ++it) {
            const auto value = other->value(it.key());
            if (value != it.value() && !(value && it.value() && sameTokens(*value, *it.value())))
                return false;
        }
        return true;
    };
    const auto found = std::ranges::find_if(m_environments, isSame);
    if (found != m_environments.end())
        return *found;
    if (m_environments.size() == recentEnvironments)
        m_environments.erase(m_environments.begin());
    m_environments.push_back(environment);
    return environment;
}

ContextId StyleMemo::contextId(Context context)
{
    std::size_t hash = mixed(hashOf(context.states), std::bit_cast<std::size_t>(context.environment.get()));
    hash = qHash(context.space.left, hash);
    const auto [begin, end] = m_contextIds.equal_range(hash);
    for (auto it = begin; it != end; ++it) {
        if (m_contexts[it->second] == context)
            return it->second;
    }
    const auto id = static_cast<ContextId>(m_contexts.size());
    m_contexts.push_back(std::move(context));
    m_contextIds.emplace(hash, id);
    return id;
}

SiblingsId StyleMemo::siblingsId(StateSet states)
{
    const std::size_t hash = hashOf(states);
    const auto [begin, end] = m_siblingsIds.equal_range(hash);
    for (auto it = begin; it != end; ++it) {
        if (m_siblings[it->second] == states)
            return it->second;
    }
    const auto id = static_cast<SiblingsId>(m_siblings.size());
    m_siblings.push_back(std::move(states));
    m_siblingsIds.emplace(hash, id);
    return id;
}

} // namespace Jianbao::WeChat::Css
