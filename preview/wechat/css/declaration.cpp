#include "declaration.h"

#include "value.h"

#include <QCoreApplication>
#include <array>
#include <utility>

namespace Jianbao::WeChat::Css {
namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Theme)
};

QString shown(QByteArrayView text)
{
    return QString::fromUtf8(text.first(std::min<qsizetype>(40, text.size())));
}

/// Properties for text that may run both ways, under the names they have in an article, which runs from left to right.
QByteArray physicalName(QByteArray name)
{
    static constexpr auto names = std::to_array<std::pair<const char *, const char *>>({
        {"margin-inline-start", "margin-left"},
        {"margin-inline-end", "margin-right"},
        {"margin-block-start", "margin-top"},
        {"margin-block-end", "margin-bottom"},
        {"padding-inline-start", "padding-left"},
        {"padding-inline-end", "padding-right"},
        {"padding-block-start", "padding-top"},
        {"padding-block-end", "padding-bottom"},
        {"border-inline-start", "border-left"},
        {"border-inline-end", "border-right"},
        {"border-block-start", "border-top"},
        {"border-block-end", "border-bottom"},
        {"inline-size", "width"},
        {"block-size", "height"},
        {"max-inline-size", "max-width"},
        {"-webkit-box-shadow", "box-shadow"},
        {"-webkit-border-radius", "border-radius"},
        {"-webkit-box-sizing", "box-sizing"},
        {"-webkit-transform", "transform"},
    });
    for (const auto &[logical, physical] : names) {
        if (name == logical)
            return physical;
    }
    return name;
}

/// `margin-inline: a b` and its kin: one declaration for each side.
bool addBothSides(const QByteArray &name, const RawDeclaration &raw, std::vector<RawDeclaration> &out)
{
    struct Pair {
        const char *name;
        const char *first;
        const char *second;
    };
    static constexpr auto pairs = std::to_array<Pair>({
        {"margin-inline", "margin-left", "margin-right"},
        {"margin-block", "margin-top", "margin-bottom"},
        {"padding-inline", "padding-left", "padding-right"},
        {"padding-block", "padding-top", "padding-bottom"},
    });
    for (const Pair &pair : pairs) {
        if (name != pair.name || containsVar(raw.value))
            continue;
        std::size_t split = 0;
        while (split < raw.value.size() && !raw.value[split].is(TokenType::Whitespace))
            split = raw.value[split].opens() ? blockEnd(raw.value, split) : split + 1;
        const Tokens first = Tokens(raw.value).first(split);
        const Tokens rest = trimmed(Tokens(raw.value).subspan(split));
        const Tokens second = rest.empty() ? first : rest;
        out.push_back({pair.first, {first.begin(), first.end()}, raw.important, raw.line});
        out.push_back({pair.second, {second.begin(), second.end()}, raw.important, raw.line});
        return true;
    }
    return false;
}

void addOne(QByteArrayView name, RawDeclaration raw, DeclarationBlock &block, ProblemList &problems)
{
    const auto id = findProperty(name);
    if (!id) {
        if (isDroppedByWeChat(name))
            problems.add(raw.line, Messages::tr("“%1” is left out: WeChat does not keep it.").arg(shown(name)),
                         Theme::Problem::Kind::NoEffect);
        else
            problems.add(raw.line, Messages::tr("“%1” is not a property.").arg(shown(name)));
        return;
    }
    Declaration declaration{.property = *id, .important = raw.important};
    if (property(*id).use == PropertyUse::Internal || containsVar(raw.value)) {
        if (name == "position" && !raw.value.empty() && !raw.value.front().isIdent("static"))
            problems.add(raw.line, Messages::tr("“position” is left out: WeChat does not keep it."),
                         Theme::Problem::Kind::NoEffect);
        declaration.tokens = std::move(raw.value);
    } else {
        auto value = evaluateValue(*id, raw.value);
        if (!value) {
            problems.add(raw.line, value.error());
            return;
        }
        declaration.value = *std::move(value);
    }
    block.declarations.push_back(std::move(declaration));
}

} // namespace

DeclarationBlock checked(std::vector<RawDeclaration> raw, ProblemList &problems)
{
    DeclarationBlock block;
    for (RawDeclaration &one : raw) {
        if (one.name.startsWith("--")) {
            block.custom.push_back({one.name, one.important, std::move(one.value)});
            continue;
        }
        const QByteArray name = physicalName(one.name.toByteArray().toLower());
        std::vector<RawDeclaration> sides;
        if (addBothSides(name, one, sides)) {
            for (RawDeclaration &side : sides)
                addOne(side.name, std::move(side), block, problems);
        } else {
            addOne(name, std::move(one), block, problems);
        }
    }
    return block;
}

} // namespace Jianbao::WeChat::Css
