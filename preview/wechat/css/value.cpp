#include "value.h"

#include "calc.h"
#include "color.h"

#include <QCoreApplication>
#include <QString>
#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Jianbao::WeChat::Css {
namespace {

/// Functions may nest so deep.
constexpr int deepest = 16;

/// Functions that are written out again with their arguments. Sorted.
constexpr auto plainFunctions = std::to_array<std::string_view>({
    "-webkit-linear-gradient",
    "-webkit-radial-gradient",
    "blur",
    "brightness",
    "conic-gradient",
    "contrast",
    "drop-shadow",
    "grayscale",
    "hue-rotate",
    "invert",
    "linear-gradient",
    "matrix",
    "matrix3d",
    "opacity",
    "perspective",
    "radial-gradient",
    "repeating-linear-gradient",
    "repeating-radial-gradient",
    "rotate",
    "rotate3d",
    "rotatex",
    "rotatey",
    "rotatez",
    "saturate",
    "scale",
    "scale3d",
    "scalex",
    "scaley",
    "sepia",
    "skew",
    "skewx",
    "skewy",
    "translate",
    "translate3d",
    "translatex",
    "translatey",
    "translatez",
});
static_assert(std::ranges::is_sorted(plainFunctions));

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Theme)
};

QString shown(QByteArrayView text)
{
    return QString::fromUtf8(text.first(std::min<qsizetype>(40, text.size())));
}

bool isPlainFunction(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    const std::string_view key(lower.constData(), static_cast<std::size_t>(lower.size()));
    return std::ranges::binary_search(plainFunctions, key);
}

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Letters, digits, whatever is not ASCII, and `also`.
bool consistsOf(QByteArrayView text, QByteArrayView also)
{
    return std::ranges::all_of(text, [also](char c) {
        return isAlphanumeric(c) || static_cast<unsigned char>(c) >= 0x80 || also.contains(c);
    });
}

/// Only WeChat's own image host: its editor keeps no other, and a theme loads nothing from elsewhere.
bool isAllowedAddress(QByteArrayView address)
{
    for (const QByteArrayView host : {"https://mmbiz.qpic.cn/", "http://mmbiz.qpic.cn/"}) {
        if (address.startsWith(host)) {
            return std::ranges::all_of(
                address, [](char c) { return isAlphanumeric(c) || QByteArrayView("-._~/?=&%:").contains(c); });
        }
    }
    return false;
}

/// Writes tokens into `m_out`. Any method that returns false leaves the reason in `m_error`.
class ValueWriter
{
public:
    bool write(Tokens tokens, int depth)
    {
        bool space = false;
        for (std::size_t at = 0; at < tokens.size();) {
            const Token &token = tokens[at];
            if (token.is(TokenType::Whitespace)) {
                space = true;
                ++at;
                continue;
            }
            const bool tight = token.is(TokenType::Comma) || token.isDelim('/');
            if (space && !tight && !m_out.isEmpty() && !QByteArrayView("(,/").contains(m_out.back()))
                m_out += ' ';
            space = false;
            if (!writeOne(tokens, at, depth))
                return false;
        }
        return true;
    }

    QByteArray takeValue() { return std::move(m_out); }
    QString takeError() { return std::move(m_error); }

private:
    bool fail(const QString &message)
    {
        m_error = message;
        return false;
    }

    bool writeOne(Tokens tokens, std::size_t &at, int depth)
    {
        const Token &token = tokens[at];
        switch (token.type) {
        case TokenType::Ident:
            if (!consistsOf(token.text, "-_") || token.text.startsWith("--"))
                return fail(Messages::tr("“%1” cannot stand in a value.").arg(shown(token.text)));
            m_out += token.text;
            break;
        case TokenType::Hash: {
            const auto color = hexColor(token.text);
            if (!color)
                return fail(Messages::tr("“#%1” is not a colour.").arg(shown(token.text)));
            // Older web views do not know #rrggbbaa.
            m_out += token.text.size() % 4 == 0 ? serialize(*color) : '#' + token.text.toByteArray();
            break;
        }
        case TokenType::Number:
            m_out += token.text;
            break;
        case TokenType::Percentage:
            (m_out += token.text) += '%';
            break;
        case TokenType::Dimension:
            if (!std::ranges::all_of(token.unit, isAlphanumeric))
                return fail(Messages::tr("“%1” is not a unit.").arg(shown(token.unit)));
            (m_out += token.text) += token.unit;
            break;
        case TokenType::String:
            if (!consistsOf(token.text, " -_.,/+"))
                return fail(Messages::tr("This text in quotes cannot stand in a value."));
            m_out += '\'' + token.text.toByteArray() + '\'';
            break;
        case TokenType::Url:
            return writeUrl(token.text, at);
        case TokenType::BadUrl:
            return fail(Messages::tr("“url(…)” is left out: a theme loads nothing from elsewhere."));
        case TokenType::Comma:
            m_out += ',';
            break;
        case TokenType::Function:
            return writeFunction(tokens, at, depth);
        case TokenType::Delim:
            if (token.delim != '/')
                return fail(Messages::tr("“%1” cannot stand in a value.").arg(QLatin1Char(token.delim)));
            m_out += '/';
            break;
        default:
            return fail(Messages::tr("This value is not understood."));
        }
        ++at;
        return true;
    }

    bool writeUrl(QByteArrayView address, std::size_t &at)
    {
        if (!isAllowedAddress(address))
            return fail(Messages::tr("“url(…)” is left out: a theme loads nothing from elsewhere."));
        (m_out += "url(") += address;
        m_out += ')';
        ++at;
        return true;
    }

    bool writeFunction(Tokens tokens, std::size_t &at, int depth)
    {
        const Token &name = tokens[at];
        if (isMathFunction(name.text)) {
            const auto result = evaluateMath(tokens, at);
            if (!result || !std::ranges::all_of(result->unit, [](char c) { return isAlphanumeric(c) || c == '%'; }))
                return fail(Messages::tr("“%1(…)” cannot be computed: WeChat keeps no sums, and this one mixes units.")
                                .arg(shown(name.text)));
            m_out += serialize(*result);
            return true;
        }
        const std::size_t end = blockEnd(tokens, at);
        const Tokens arguments = blockContents(tokens, at, end);
        if (isColorFunction(name.text)) {
            const auto color = parseColor(tokens.subspan(at, end - at));
            if (!color)
                return fail(Messages::tr("“%1(…)” is not a colour that can be computed.").arg(shown(name.text)));
            m_out += serialize(*color);
        } else if (name.isFunction("url")) {
            if (arguments.size() != 1 || !arguments[0].is(TokenType::String))
                return fail(Messages::tr("“url(…)” is left out: a theme loads nothing from elsewhere."));
            std::size_t unused = 0;
            if (!writeUrl(arguments[0].text, unused))
                return false;
        } else if (isPlainFunction(name.text) && depth < deepest) {
            (m_out += name.text) += '(';
            if (!write(arguments, depth + 1))
                return false;
            m_out += ')';
        } else {
            return fail(Messages::tr("“%1(…)” is left out: it is not known, or WeChat does not keep it.")
                            .arg(shown(name.text)));
        }
        at = end;
        return true;
    }

    QByteArray m_out;
    QString m_error;
};

bool isWideKeyword(const Token &token)
{
    return token.isIdent("inherit") || token.isIdent("initial") || token.isIdent("unset");
}

/// A mistake that would make a browser ignore the declaration, told before it can push out a good one.
QString mistake(const Property &property, Tokens tokens)
{
    if (tokens.size() == 1 && isWideKeyword(tokens.front()))
        return {};
    switch (property.kind) {
    case ValueKind::Any:
        break;
    case ValueKind::Color:
        if (tokens.size() != 1 || !tokens.front().isIdent("currentcolor")) {
            if (!parseColor(tokens))
                return Messages::tr("“%1” needs a colour.").arg(QString::fromUtf8(property.name));
        }
        break;
    case ValueKind::Lengths:
        for (std::size_t at = 0; at < tokens.size();) {
            const Token &token = tokens[at];
            if (token.is(TokenType::Number) && token.number != 0)
                return Messages::tr("“%1” needs a unit, such as px.").arg(shown(token.text));
            if (token.is(TokenType::Hash) || token.is(TokenType::String) || token.is(TokenType::Comma))
                return Messages::tr("“%1” needs a length.").arg(QString::fromUtf8(property.name));
            at = token.opens() ? blockEnd(tokens, at) : at + 1;
        }
        break;
    }
    if (property.name == "display" && tokens.size() == 1 &&
        (tokens.front().isIdent("grid") || tokens.front().isIdent("inline-grid")))
        return Messages::tr("“display: grid” is left out: WeChat does not keep it.");
    return {};
}

} // namespace

std::expected<QByteArray, QString> evaluateValue(PropertyId id, Tokens tokens)
{
    tokens = trimmed(tokens);
    const Property &target = property(id);
    if (tokens.empty())
        return std::unexpected(Messages::tr("“%1” has no value.").arg(QString::fromUtf8(target.name)));
    ValueWriter writer;
    if (!writer.write(tokens, 0))
        return std::unexpected(writer.takeError());
    if (const QString wrong = mistake(target, tokens); !wrong.isEmpty())
        return std::unexpected(wrong);
    return writer.takeValue();
}

} // namespace Jianbao::WeChat::Css
